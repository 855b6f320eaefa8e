# What was learned in a workshop: people, tests before and after, cards, results, the report.
evidence-pages = People, tests and results
evidence-untitled = A workshop without a title
trouble-no-programme = This workshop is not in your workbook
    .what = It may have been erased, or it lies in another workbook. Your workshops are listed under “Lead”.
trouble-already-answered = These answers have been given
    .what = Nobody sees them here. Hand the laptop to the next person.

## The people
evidence-people = Participants
evidence-people-why = A nickname or a number is enough to put what somebody answers before beside what the same person answers after. Who must fear for what she says does not write her name on a test.
evidence-people-none = Nobody is in the list yet.
evidence-code = Nickname or number
evidence-role = Profession
evidence-first = First form
evidence-name = Real name (optional)
evidence-remove = Take off
evidence-name-why = Leave the real name empty if you can: it stands in no result and no export, and a list that does not exist cannot be taken from you. Half of the group has form A first, the other half form B; afterwards they swap.
evidence-keep-list = Keep the list
evidence-add = Add people
evidence-add-codes = Nicknames
evidence-add-codes-hint = One a line. Whoever is in the list already is not added again.
evidence-add-them = Add them
evidence-add-count = Or numbers, from 1 to
evidence-add-count-hint = Each person draws one and remembers it.
evidence-add-numbers = Add the numbers
evidence-away = Taken off the list
evidence-away-text = Their answers are kept, and count for nothing. Erasing removes the person and the answers, every version.
evidence-back = Bring back
evidence-erase = Erase for good
evidence-to-people = Make the list
evidence-people-count = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}

## The test
evidence-test = Test
evidence-test-why = Each session has pairs of questions: one for form A and one for form B, equally hard, about the same objective. Choose what you teach. Three or four pairs a session are enough.
evidence-test-begin = Open a session below and tick its pairs.
evidence-test-saved = The test is kept.
evidence-test-chosen = { $count ->
    [0] No questions yet.
    [one] The test has { $count } question.
   *[other] The test has { $count } questions.
}
# $taken of $of pairs of a session are in the test.
evidence-test-taken = { $of ->
   *[other] { $taken } of { $of }
}
evidence-test-all = All pairs of this session
evidence-test-keep = Keep the test
evidence-test-has-answers = Answers have been entered. If you take a question out, its answers stay in the workbook and count no more; questions that you add now are blank for everybody.
evidence-test-paper = On paper
evidence-test-copies = Copies of each form
evidence-test-copies-hint = Everybody gets one form before and the other one after. The answer key is made as well.
evidence-no-test = The test has no questions yet.
evidence-to-test = Choose the questions

## Answers
evidence-answers-before = Answers before
evidence-answers-after = Answers after
# $count of $of people have handed in a sheet.
evidence-handed-in = { $of ->
   *[other] { $count } of { $of } sheets are entered
}
evidence-form = Form
evidence-grid-how = Type the letter of the answer or its number, and the next cell is waiting. Leave a cell empty for a question left blank. Arrows, Enter and Backspace move about. Each row is kept when you leave it.
evidence-grid-wrong = Some cells name no answer that the question has. They are marked; the rest is kept.
evidence-grid-keep = Keep the answers
evidence-grid-questions = The questions in full
# The name of a cell for who does not see the table.
evidence-cell = { $person }, question { $number }
evidence-row-state = Kept or not
evidence-row-saved = Kept
evidence-row-wrong = The marked cells name no answer; the rest is kept.

## On the laptop, in turn
evidence-take = Take it on this laptop, in turn
evidence-turn = Whose turn is it?
evidence-turn-text = Choose your own nickname or number. Nobody sees your answers after you hand them in.
evidence-turn-none = Everybody has answered.
evidence-turn-back = Back to the trainer’s pages
evidence-thanks = Thank you
evidence-thanks-text = Your answers are kept. Hand the laptop to the next person.
evidence-sheet-text = This is not an exam. It shows what the workshop teaches well and what it does not. Leave out what you do not know.
evidence-sheet-hand-in = Hand in

## From a table
evidence-file = Read from a table
evidence-file-how = A CSV file with a row for each person: a column for the nickname or number, one for the form if you like, and a column for each question, called 1, 2, 3. Nothing is entered before you have seen what it would do.
evidence-file-sample = An empty table to fill in
evidence-file-choose = Choose a file
evidence-file-text = Or paste the table here
evidence-file-look = See what it would do
evidence-file-back = Back to the answers
evidence-file-failed = The file could not be read. Nothing has changed.
# $encoding: the name of an encoding, such as Windows-1251.
evidence-file-read = Read as { $encoding }. Look below whether the names are right.
evidence-file-unchanged = Nothing has changed.
evidence-file-empty = There is no row of answers in this table.
evidence-file-no-people = No column says who. Call one “participant”. These columns are there: { $columns }.
evidence-file-no-questions = No column is a question of the test. Call them 1, 2, 3. These columns are there: { $columns }.
evidence-file-question-twice = Question { $number } has two columns. Keep one of them.
# What the columns may be called, small letters, divided by commas; the first one stands in the empty table.
evidence-column-person = participant, person, nickname, number, code, name, id
evidence-column-form = form, version
evidence-plan = What this table would do
evidence-plan-sheets = { $count ->
    [one] { $count } sheet would be entered.
   *[other] { $count } sheets would be entered.
}
evidence-plan-new = { $count ->
    [one] { $count } person would be added to the list.
   *[other] { $count } people would be added to the list.
}
evidence-plan-replaced = { $count ->
    [one] { $count } sheet would replace what was entered; the earlier version is kept.
   *[other] { $count } sheets would replace what was entered; the earlier versions are kept.
}
evidence-plan-notes = What would be left out
evidence-plan-ignored = These columns mean nothing here: { $columns }.
evidence-plan-missing = These questions have no column and count as left blank: { $numbers }.
evidence-plan-what = What happens
evidence-plan-is-new = is added and entered
evidence-plan-replaces = replaces an earlier sheet
evidence-plan-enters = is entered
evidence-plan-do = Do it
evidence-plan-not = Not now
evidence-note-nameless = Line { $line } says of nobody who it is.
evidence-note-twice = { $person } stands in lines { $lines }. None of them is taken: which one is right?
evidence-note-no-answer = Line { $line }, question { $number }: “{ $text }” is no answer.
evidence-note-no-option = Line { $line }, question { $number }: the question has no answer “{ $text }”.
evidence-note-no-form = Line { $line }: the form “{ $text }” is neither A nor B. The planned form is taken.
evidence-note-too-many = From line { $line } on there are more people than a group may have.

## Cards and evaluation
evidence-cards = Cards and evaluation
evidence-cards-why = The day cards and the evaluation have no names. Enter one after another; the sums appear once five people have ticked something. The forms are among the handouts of the session “Safe rooms, honest results”.
evidence-card-kinds = Which card
# $day: the number of the day.
evidence-card-day = Day card, day { $day }
evidence-card-end = Evaluation on the last day
evidence-card-count = { $count ->
    [0] No card has been entered yet.
    [one] { $count } card is entered.
   *[other] { $count } cards are entered.
}
evidence-card-enter = Enter the next card
evidence-card-change = Change this card
evidence-card-new = Enter a new card instead
evidence-card-keep = Keep the card
evidence-card-quote = The words may stand in the report
evidence-card-quote-hint = Only if the card says so, and nobody can be recognised by them.
evidence-card-entered = What they wrote
evidence-card-edit = Change
evidence-card-away = Take out
evidence-card-is-away = The card has been taken out.
evidence-sums = Sums of what was ticked
evidence-picture = Picture
evidence-cell-few = Fewer than five people: not shown
evidence-statement-said-what-i-think = Today I could say what I think
evidence-statement-my-work = It was about my work
evidence-statement-took-part = I could take part as I needed to
evidence-statement-safe = I was safe; nobody pressed me
evidence-statement-rules-kept = The rules we made were kept
evidence-statement-time-to-practise = There was time to practise
evidence-mark-full = Yes
evidence-mark-half = Partly
evidence-mark-little = No
evidence-often-full = always
evidence-often-half = mostly
evidence-often-little = seldom
evidence-prompt-keep = Keep
evidence-prompt-change = Change
evidence-prompt-question = My question
evidence-prompt-most-useful = The most useful moment
evidence-prompt-missing = What was missing, or too much
evidence-prompt-not-again = Something that should not happen again
evidence-prompt-first-step = The first thing I am going to do, and when

## Results
evidence-results = Results
evidence-count-before = { $count ->
    [one] Before: { $count } sheet
   *[other] Before: { $count } sheets
}
evidence-count-after = { $count ->
    [one] After: { $count } sheet
   *[other] After: { $count } sheets
}
# $people: how many handed in both; $fewest: from how many on something is said.
evidence-withheld = { $people ->
    [one] One person has handed in both sheets. Results are shown from { $fewest } people on, so that no figure points at one of them.
   *[other] { $people } people have handed in both sheets. Results are shown from { $fewest } people on, so that no figure points at one of them.
}
evidence-both = { $people ->
   *[other] About the { $people } people who handed in both sheets.
}
evidence-whole = The whole test
evidence-by-objective = By objective
evidence-by-question = By question
evidence-by-role = By profession
evidence-objective = Objective
evidence-question = Question
evidence-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
evidence-before = Before
evidence-after = After
evidence-change = Change
evidence-gain = Gain
evidence-low = from
evidence-high = to
# A value and the interval around it.
evidence-interval = { $value } ({ $low } to { $high })
# $value: −100%.
evidence-below = below { $value }
evidence-no-gain = nothing was left to gain
evidence-plot = Before { $before }, after { $after }
evidence-key = The lines show how far chance may reach: of twenty such groups, the truth lies within them for nineteen.
evidence-flag-nobody = Nobody had it right after: was it taught, and is it clear?
evidence-flag-everybody = Everybody had it right before: it cannot show that anything was learned.
evidence-flag-against = Those who know the rest get it wrong: read it and its key again.
evidence-flags = Remarks
evidence-with-the-rest = Goes with the rest (−1 to 1)
evidence-roles-withheld = { $fewest ->
   *[other] Nothing is shown by profession: a group of fewer than { $fewest } people would be left, and it could be worked out how they did.
}
evidence-roles-others = { $others ->
   *[other] { $others } people of other professions, or of none that was written down, are in the whole and not shown by themselves: with fewer than { $fewest } in a group, a figure points at people.
}
evidence-cell-withheld = { $fewest ->
   *[other] fewer than { $fewest } people: not shown
}
evidence-how = How it was calculated
evidence-method = Half of the group had form A first, the others form B. Only those count who handed in both sheets; a question left blank counts as not right. The gain says how much of what was not yet known was learned: (after − before) / (1 − before), from the means of the group (Hake, 1998). The intervals are of 95% and made for small groups: Wilson’s for before and after, Newcombe’s for the change, and for the gain that of a ratio of paired shares. A gain shows that something changed; it does not prove why.
evidence-privacy-note = Nothing here is about fewer than five people, and nothing can be worked out about fewer by taking one figure from another. Rows of a table carry neither names nor professions, and stand in the order of the answers.
evidence-as-spreadsheet = Spreadsheet (.xlsx)
evidence-as-csv = Table (.csv)
evidence-as-rows = Rows without names (.csv)
evidence-rows = Right answers by person, without names
evidence-row-before = before { $number }
evidence-row-after = after { $number }

## The report
evidence-report = Report
evidence-report-back = Back to the results
evidence-as-pdf = PDF
evidence-print = Print this page
evidence-quotes = In their own words
evidence-quotes-text = From cards that may be quoted, in the order of the alphabet.
