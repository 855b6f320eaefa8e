# The person's own workbook: the welcome, notes, settings.
## Welcome
welcome-title = Welcome
welcome-text = A workbook keeps your notes and your place. It is one file on this computer, for you alone: no account, no e-mail, nothing is sent anywhere.
people-title = Open a workbook
begin-title = Or begin a new one
person-unnamed = A workbook without a name
people-file-set-aside = The list of names on this computer could not be read. It was put aside, and no workbook is lost. You can choose again in the settings what is shown here.
name-label = What shall we call you?
name-hint = A name or a nickname. It need not be your real one.
name-missing = Please give a name or a nickname: one letter is enough.
# $most: the most characters a name may have.
name-too-long = This name is longer than { $most } characters. Please choose a shorter one; a nickname will do.
language-label = Your language
purpose-label = What are you here for?
purpose-hint = Choose as many as you like; you can change it later.
purpose-lead = I lead workshops
    .hint = Plan, print, and run sessions for others.
purpose-study = I study on my own
    .hint = Read, write notes, test yourself.
purpose-translate = I translate
    .hint = Keep the words true in a language.
shown-label = What may others at this computer see?
shown-name = My name in the list of workbooks
shown-nothing = Nothing
shown-nothing-hint = The list says only that there is a workbook without a name.
begin = Begin
read-only = Just read, keep nothing
open-workbook = Open my workbook
close-workbook = Close my workbook

## Notes
note-mine = My answer
note-placeholder = Without names or places
note-save = Save now
note-saving = Saving…
note-unsaved = Not saved yet
note-failed = Not saved: the app does not answer. Your words are still here, and it will try again.
# $when: date and time.
note-saved-on = Saved { $when }
note-saved-at = Saved { $when }
note-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}

## Versions of a note
versions-title = Versions of this note
versions-text = One version is kept for each time you sat down to write. Bringing one back adds it on top; nothing is lost.
versions-none = Nothing has been written here yet.
version-current = the newest
version-restore = Bring this one back
back-to-session = Back to the session
erase = Erase this note for good
erase-title = Erase this note for good?
erase-text = Every version of it goes from your workbook, and cannot be brought back.
erase-cannot-reach = Copies of the workbook that you or others made (on a stick, in another folder, in a backup of the whole computer) are out of reach. On flash storage, traces can remain until the disk writes over them.
erase-for-good = Erase for good
erase-not = Keep it

## Settings
settings-title = Settings
settings-keep = Keep
settings-saved = Kept.
workbook-where = Where your workbook lies
workbook-where-text = This one file holds everything you wrote. Copy it to a stick to have a second one.
