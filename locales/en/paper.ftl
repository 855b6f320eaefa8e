# What is printed, and what is said about it.

## What can be printed of a session
paper-kind-plan = Session plan
    .for = The whole session for the trainer’s hand: steps, what to say, what to prepare
paper-kind-handouts = Handouts
    .for = Each sheet for participants; with a number of people, one file with a set for each
paper-kind-cards = Cards
    .for = To cut out, with cutting marks; with a number of people, a set for each small group
paper-kind-poster = Posters
    .for = For the wall, on A3: signs, boards, key messages, diagrams
paper-kind-slides = Slides
    .for = What is for the room, step by step
paper-kind-workbook = Participant’s workbook
    .for = To write in and take home: questions, handouts, a check of one’s own
paper-kind-test-a = Test, form A
    .for = Half the room before the session, the other half after it
paper-kind-test-b = Test, form B
    .for = The twin of form A, for the other half
paper-kind-key = Answer key
    .for = The right answers to both forms, and why
paper-kind-attendance = Attendance list
    .for = Numbers, names if people wish, signatures
paper-kind-statement = Statement of participation
    .for = With lines for the name and the signature
paper-programme = Programme
paper-whole = The whole manual

## On the sheets
# $edition: the manual’s edition, such as 2026.1
paper-edition = edition { $edition }
# Stands before the title of a session’s sheet of contents
paper-contents = Contents
paper-steps = The steps
paper-duration = Duration
paper-group = Group
# $min and $max: numbers of people
paper-group-size = { $min } to { $max } people
paper-audience = For
paper-needs = After
paper-materials = Materials
paper-warning = Take care
paper-distress = This session may bring back painful experiences: read the pages on safety first.
paper-from = From
paper-minutes = Minutes
paper-step = Step
paper-how = How
# $minutes: a duration, such as “10 min”
paper-at-least = at least { $minutes }
paper-optional = can be left out
# $people: for how many people
paper-handouts-for = { $people ->
    [one] Handouts for { $people } person
   *[other] Handouts for { $people } people
}
# $set: the number of a set of cards
paper-set = set { $set }
paper-diagrams = Diagrams
# Letters before the options of a question, with spaces between them
paper-letters = a b c d e f g h
paper-test-how = Tick the answer you think is right. Some questions have more than one. Nobody is marked: the tests show what the session achieved.
paper-number = No.
paper-answer = Answer
paper-question = Question
paper-why = Why
paper-answers = Answers
paper-begins = Begins
paper-ends = Ends
paper-what = What
paper-took-part = took part in the session
# $minutes: a duration, such as “90 min”
paper-took = Duration: { $minutes }
paper-can = The session prepared participants to:
paper-attendance-how = A nickname or a number is enough. Nobody has to write a name: a list of names may put people at risk.
paper-workshop-needs = What to bring and copy
paper-packed = Packed
paper-thing = What
paper-count = How many
paper-for = For
paper-took-part-workshop = took part in the workshop
paper-its-sessions = Its sessions:
# At the foot of a sheet, after the manual’s edition
paper-adapted = as adapted by the trainer

## Lines to fill in
paper-field-name = Name or number
paper-field-full-name = Name
paper-field-mine = This workbook belongs to
paper-field-date = Date
paper-field-place = Place
paper-field-work = Work
paper-field-trainer = Trainer
paper-field-trainer-signature = Trainer’s signature
paper-signature = Signature

## On the command line
cli-print = Make PDFs of a session, or of the whole manual
cli-print-session = The session, by its name in addresses
# $kinds: the words that can stand here
cli-print-what = What to print: { $kinds }
cli-print-lang = The language; without it, that of the terminal
cli-print-beside = A second language beside the first
cli-print-people = For how many people; without it, one copy of each
cli-print-out = The folder the files go to
cli-print-all = The whole manual in one file
# $session: a name
print-no-session = There is no session “{ $session }”, or nothing of it is written yet.
# $kinds: the words that can stand here
print-no-what = Say what to print with --what: { $kinds }.
print-nothing = This session has nothing of that kind to print.
# $most: a number
print-too-many = At most { $most } people.
print-full = The disk is full. Nothing was written: make room, or choose another folder.
# $folder: a path
print-denied = Nothing may be written in “{ $folder }”.
# $folder: a path
print-not-written = The file could not be written in “{ $folder }”. Nothing was left behind.
print-not-set = The file could not be made. This is our mistake: please tell us which session and language it was.
print-stopped = Stopped. Nothing was written.

## The pages
print-title = Print
print-link = Print…
print-whole-link = Print the whole manual…
print-intro = Each choice becomes a PDF that you can open and print, or keep. In the language of this page; a second one can stand beside it.
print-beside = A second language beside it
print-one-language = None
print-people = Number of people
print-people-hint = For copies: a set for each person, rows of a list. Leave it empty for one copy.
print-for-each = counts people
print-make = Make the PDF
print-whole-intro = All sessions with a table of contents, in the language of this page, as one PDF. This takes a few seconds; you can stop it.
print-running = Being made
print-stop = Stop
print-made = Ready.
print-open = Open
print-keep = Save…
print-again = Choose again
print-kept-nowhere = The app forgets these files when it closes.
# $pages: a number
print-pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
