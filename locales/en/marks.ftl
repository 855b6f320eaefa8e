# What a reader marks in the text, and the list of it.
marks-title = What I marked and wrote
mark-bar = Mark these words
mark-new-title = Mark a passage
mark-new-text = Choose a passage and, if you like, some of its words. A mark is yours alone and stays in your workbook.
mark-which = Which passage?
mark-words = Only these words
mark-words-hint = Exactly as they stand in the passage. Leave it empty to mark the whole passage.
mark-kind = What it is for
marked-important = Important
marked-question = A question
marked-deed = To do at work
marked-otherwise = Different where I work
marked-bookmark = Bookmark
marked-note = My note
mark-note-label = Your words about it
mark-keep = Mark
mark-no-passage = Please choose a passage first.
mark-no-such-words = These words do not stand in the passage that was chosen. Copy them from it, or leave the field empty.
# $kind: what the mark is for. $words: the beginning of the words, or of the note.
mark-sign = { $kind }: { $words }
mark-title = A mark
mark-go = To its place
mark-change = Change
mark-remove = Remove
mark-removed = The mark was removed.
mark-take-back = Take it back
mark-moved = The text has changed since, and these words are no longer where they were.
mark-other-copy = In another copy of the workbook:
marks-none = Nothing is marked or written yet.
marks-how = Select words in a session, or press Alt M, and choose what they are for you: important, a question, something to do at work, different where you work. Your notes at exercises are shown here too.
marks-words = Words
marks-any-kind = Everything
marks-where = Session
marks-anywhere = All sessions
marks-show = Show
# $count: marks and notes.
marks-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
marks-take = To take along:
marks-file-md = Markdown
marks-file-html = Web page
marks-file-json = JSON
marks-moved = Moved
marks-moved-text = The text of these places has changed, and their words were not found again. Here they are as you marked them.
marks-away = Removed marks
## One passage in the other language
block-other = The other language
block-title = In the other language
block-languages = In which language
block-key = one passage:
