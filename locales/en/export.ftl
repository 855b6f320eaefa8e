# The manual as files: sites, books, packages for learning platforms.

## In a copy
carried-answer = The answer
carried-no-script = Finding needs scripts, and they are turned off in this browser. The list of sessions, the glossary and the index of instruments work without them.
carried-kind = Training manual
# $edition: a year and a number, as 2026.1
carried-edition = Edition { $edition }
carried-contents = Contents
carried-answers = Answers to the quizzes
carried-access = Text and drawings. Every drawing is also told in words; headings and lists are marked as such; reading order and contents are given. Nothing moves, flashes or makes a sound.

## In the terminal
cli-export = Make files of the manual that work without this program
cli-export-site = A site: for any web server, for Kolibri, or to open from a stick
cli-export-epub = A book for e-readers, EPUB 3, in one language
cli-export-scorm = A package for learning platforms, SCORM 1.2, in one language
cli-export-langs = A language that goes along; may be given more than once; without it, that of the terminal
cli-export-lang = The language; without it, that of the terminal
cli-export-session = One session alone, by its name in addresses; without it, all of them
cli-export-all = All languages
cli-export-trainer = With what the trainer says, does and prepares
cli-export-out = Where it goes: a folder that is new or empty, or a file
export-stopped = It was stopped. Nothing was written.
# $address: the address of a page
export-no-page = The page “{ $address }” could not be made. Nothing was written.
export-not-empty = Something lies in that folder already. Name one that is new or empty.
