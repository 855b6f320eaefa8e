# The command line.
cli-about = Human rights for health workers: the training manual, in the terminal.
cli-serve = Serve the pages to a browser on this computer, and on no other
cli-workbook = Open this workbook at once
cli-manuals = A folder whose sessions replace the built-in ones
cli-locales = A folder whose messages replace the built-in ones
cli-port = The port to listen on; without it, any free one
# The address follows on a line of its own.
cli-open-address = Open this address in a browser on this computer. Its key works once:
cli-check = Find what is wrong with the words and messages, with file, line and how to mend it
cli-status = Count words, blocks and sections of each language, and what is missing
cli-check-manuals = The folder of facts and words; without it, the built-in ones
cli-check-locales = The folder of messages; without it, the built-in ones
cli-json = For a program instead of a person
cli-lang = This language alone

## What a check says
check-damage = Damage: something is broken, or wrong for a reader.
check-gaps = Gaps: not translated yet. They are errors only where a language says that it is complete.
check-nothing = Nothing is wrong.
# $damage and $gaps are numbers.
check-counts = Damage: { $damage }. Gaps: { $gaps }.
check-passed = None of this is an error.
check-failed = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}
check-folder-missing = There is no folder “{ $path }”.
    .mend = Check how it is written, and where you are.
check-folder-not-a-folder = “{ $path }” is not a folder.
    .mend = Name the folder that the file lies in.
check-folder-unreadable = The folder “{ $path }” cannot be read.
    .mend = Check that you may read it.

## Where a language stands: a table
status-session = session
status-sections = sections
status-blocks = blocks
status-words = words
status-minutes = minutes to read
status-ease = reading ease
status-gaps = gaps
status-all = all
# $language is a language’s code, $edition the manual’s edition.
status-language = { $language }, edition { $edition }
# $translated, $expected and $words are numbers.
status-messages = Messages translated: { $translated } of { $expected }. Words in them: { $words }.
status-stale = stale
status-words-left = words left
# Numbers of passages; $words is the number of words of the source language still to do.
status-passages = Passages: { $all }. Missing: { $missing }, draft: { $draft }, translated: { $translated }, reviewed: { $reviewed }, stale: { $stale }. Words left: { $words }.
status-no-language = There is no language “{ $language }”.
cli-search = Find passages of the manual
cli-query = What to look for, in any of the manual’s languages
cli-search-lang = The language of the passages; without it, that of the terminal
cli-search-nothing = Nothing was found.
