# The manual as files: sites, books, packages for learning platforms.

## In a copy
carried-answer = The answer
carried-no-script = Finding needs scripts, and they are turned off in this browser. The list of sessions, the glossary and the index of instruments work without them.
carried-kind = Training manual
# $edition: a year and a number, as 2026.1
carried-edition = Edition { $edition }
# $edition: a year and a number, as 2026.1
carried-edition-adapted = Edition { $edition }, with adaptations
carried-adapted = Adapted by whoever made this copy
carried-adapted-text = What is so marked, or left out here, is not as the manual has it.
carried-contents = Contents
carried-answers = Answers to the quizzes
carried-access = Text and drawings. Every drawing is also told in words; headings and lists are marked as such; reading order and contents are given. Nothing moves, flashes or makes a sound.

## In the terminal
cli-export = Make files of the manual that work without this program
cli-export-site = A site: for any web server, for Kolibri, or to open from a stick
cli-export-epub = A book for e-readers, EPUB 3, in one language
cli-export-scorm = A package for learning platforms, SCORM 1.2 and cmi5, in one language
cli-export-langs = A language that goes along; may be given more than once; without it, that of the terminal
cli-export-lang = The language; without it, that of the terminal
cli-export-session = One session alone, by its name in addresses; without it, all of them
cli-export-all = All languages
cli-export-trainer = With what the trainer says, does and prepares
cli-export-adaptations = The file of a programme that was handed on with adaptations: they take the place of the manual’s words
cli-export-out = Where it goes: a folder that is new or empty, or a file
export-stopped = It was stopped. Nothing was written.
# $address: the address of a page
export-no-page = The page “{ $address }” could not be made. Nothing was written.
export-not-empty = Something lies in that folder already. Name one that is new or empty.
# $file: the name of a file
export-adaptations-not-read = The file { $file } could not be read. Check its name.
# $file: the name of a file
export-no-adaptations = Nothing is adapted in the file { $file }. Ask for the programme once more, with what was adapted in its sessions.
cli-export-xapi = Your own progress as xAPI statements
cli-export-workbook = The workbook
export-workbook-not-read = The workbook could not be read. Close the app if it is open there, and check the name of the file.

## In the app
export-title = Carry it elsewhere
export-intro = Files of the manual that work without this app. Nothing of your workbook goes into them.
export-intro-adapted = Files of the manual that work without this app. Of your workbook nothing goes into them but the adaptations that you tick.
export-what = What to make
export-kind-site = A site
    .for = For any web server, for Kolibri, or to open from a stick
export-kind-epub = A book
    .for = For e-readers and phones (EPUB)
export-kind-scorm = A package for learning platforms
    .for = For Moodle and others (SCORM 1.2 and cmi5): they see what was read and how the quizzes went
export-languages = Languages
export-one-language = A book and a package are in one language.
export-readers = For whom
export-learners = People who learn
export-trainers = Trainers: with what they say, do and prepare
export-adapted = With what you adapted in
export-adapted-hint = Your words take the place of the manual’s, and the pages say so. See first that they name no patient and no colleague. What is not ticked is as in the manual.
export-session = Sessions in the package
export-all-sessions = All of them
export-begin = Make it
# $done, $of: numbers of pages
export-running = { $done } of { $of } pages are done.
# $size: a number
export-ready = It is ready: { $size } MB.
export-was-stopped = It was stopped. Nothing was kept.
export-failed = It could not be made. Try again; if it fails again, close other programs first.
export-stop = Stop
export-look-again = Look again
export-save = Save the file…
export-xapi = My progress for a learning record store
export-xapi-text = A file of xAPI statements: the sessions you finished and the results of your quizzes. Nothing you wrote is in it. It is made only when you ask for it, and sent nowhere: you hand it in yourself.
export-mail = The e-mail address under which the store knows you
export-no-mail = This is no e-mail address. It looks like name@example.org.
export-xapi-save = Save my progress…
