# A session and what stands beside it.
# $number: the number of the part. $title: its title.
part-and-title = Part { $number } · { $title }
group-size = { $min } to { $max } people
# $sessions: a list of titles.
better-after = Better after: { $sessions }
ribbon-title = The session’s time, step by step, in minutes
view-learner = For learning
view-trainer = For the trainer
# Another language beside the text: the label before the names of languages, and the way back.
two-languages = Two languages
one-language = One language only
section-read = Read
mark-read = I have read this
answer-right = Right.
answer-wrong = Not quite.

## Labels of boxes in the text
alert-note = For the trainer
alert-tip = Another way
alert-important = Key message
alert-warning = Safety
alert-caution = What not to do

## The end of a session
finish-title = Finished with this session?
# $read, $of: sections.
read-so-far = { $read } of { $of } sections are marked as read. Finishing changes nothing in your notes, and you can always come back.
finish = I am finished
finished-title = You have finished this session
finished-text = Your notes stay here beside the text. The next session waits on the shelf.
reopen = Not finished after all

## Cards
card-title = Explanation
card-close = Close
glossary-title = Glossary
glossary-intro = The terms of the manual, each explained in a few sentences and named in every language.
instruments-title = Instruments
instruments-intro = Treaties, declarations, principles, reports and codes that the manual cites.
used-in = Where it is used
term-unverified = The wording in this language has not been seen in an official source.
instrument-kind = What it is
instrument-kind-treaty = Treaty
instrument-kind-declaration = Declaration
instrument-kind-principles = Principles
instrument-kind-general-comment = General comment of a treaty body
instrument-kind-report = Report
instrument-kind-guidelines = Guidelines
instrument-kind-case = Decided case
instrument-kind-mechanism = Mechanism
instrument-kind-code = Professional code
instrument-short = Cited as
instrument-year = Year
instrument-symbol = Document
instrument-provisions = Provisions used in the manual
instrument-unverified = Some facts about this instrument are not verified.
instrument-unverified-provisions = Not verified in the text itself: { $provisions }.
instrument-unverified-title = The title in this language has not been seen in an official source.

## Read aloud by a screen reader where paper has room to write
blank-to-fill-in = A blank to fill in
lines-to-write-on = Lines to write on
