# My study: how far one has come, cards that come back, the end of a session, the statement of completion.
study-title = My study
study-picture = The manual as a shelf of books, one for each session. The table below says the same in figures.
study-legend = Each book is a session, as wide as it is long; it fills as you read. ✓ finished, ○ tested, a number below: cards due.
study-empty = Nothing is read yet. Begin wherever you like:
# $count, $of: sections, or answers.
study-so-many-of = { $of ->
   *[other] { $count } of { $of }
}
# $count, $of: sessions.
study-sum-finished = { $of ->
   *[other] { $count } of { $of } sessions finished
}
study-sum-read = { $of ->
   *[other] { $count } of { $of } sections read
}
# The last attempt at each quiz.
study-sum-right = { $of ->
   *[other] { $count } of { $of } answers right in your latest tests
}
study-session = Session
study-read = Sections read
study-tested = Tests
study-due = Cards due
study-time = Time spent
# $day: a date.
study-finished-on = finished on { $day }
study-unread = Still to read
study-notes = { $count ->
    [one] { $count } note of yours
   *[other] { $count } notes of yours
}
study-wishes = How I want to study
time-wish = Measure how long I read
time-wish-hint = It is kept in your workbook and nowhere else. If you turn it off, what was measured is erased.

## Review
review-title = Review
review-offer = Remember it in a month
review-offer-text = What you have read can come back to you as cards: key messages, terms, and questions you missed. Each returns shortly before you would forget it. You decide how many minutes a day that may take; without a choice, five at most.
review-yes = Yes, show me cards
review-no = No, thank you
review-wish = Show me cards of what I have read
review-wish-hint = Key messages, terms, and questions you missed.
review-minutes = A day’s review takes at most
review-begin = Begin today’s review
review-none = No card is due today.
# $count: cards left for today. $minutes: a length of time, as "3 min".
review-left = { $count ->
    [one] { $count } card for today, about { $minutes }
   *[other] { $count } cards for today, about { $minutes }
}
review-ask-message = How does this key message go on?
review-ask-term = What does this term mean?
review-ask-question = What is the right answer?
review-show = Show the answer
review-how = How well did you know it?
review-grade-again = Not yet
review-grade-hard = With effort
review-grade-good = I knew it
review-grade-easy = At once
# When the card would come again; stands under the grade.
review-rest-today = again today
review-rest = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
review-keys = Space or Enter shows the answer; 1 to 4 say how well you knew it.
review-away = Do not show this card again
review-take-back = Take back my last answer
review-put-away = Cards you do not want to see
review-bring-back = Show it again
review-empty = There are no cards yet. They come from sessions whose key messages you have read, and from questions you missed in a test.
review-done-title = Enough for today
review-answered = { $count ->
    [one] { $count } card answered today.
   *[other] { $count } cards answered today.
}
review-waiting = { $count ->
    [one] { $count } more card waits for another day.
   *[other] { $count } more cards wait for another day.
}
# $day: a date.
review-next = The next card comes on { $day }.
review-more = Go on all the same

## The end of a session
end-see = What I take with me
end-learned = What you set out to be able to do
end-messages = What to keep in mind
end-written = What you wrote
end-nothing-written = You have written nothing in this session. Its questions wait beside the text whenever you like.
end-next = What comes next
end-review = Review what you have read
end-standing = See how far you have come

## Statement of completion
statement-title = Statement of completion
statement-edition = Edition { $edition }
statement-says = has worked through these sessions:
statement-length = Length
statement-finished = Finished
# $count: sessions. $time: a length of time, as "3 h".
statement-total = { $count ->
    [one] { $count } session, { $time } by the manual’s own timing
   *[other] { $count } sessions, { $time } by the manual’s own timing
}
statement-own = This statement rests on what the person recorded herself or himself. It is no examination and no licence.
# $day: a date.
statement-made-on = Made on { $day }
statement-none = No session is finished yet. When you finish one, it is listed here.
statement-print = Print
statement-name = The name is the one in your workbook; you can change it:
