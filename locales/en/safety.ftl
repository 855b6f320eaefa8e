# Keeping a workbook safe: its passphrase, its backups, the archive, removing it.
safety-title = Keep it safe
lock-now = Lock now
# The keys that lock; on a Mac, too, this is understood.
key-lock = Ctrl L

## The passphrase
lock-title = Passphrase
lock-is-set = This workbook is locked with a passphrase: the whole file is encrypted, and so are its backups. Ctrl + L locks it at once and clears the window.
lock-not-set = This workbook has no passphrase: whoever gets the file can read it. With one, the whole file is encrypted, and its backups too.
lock-after = Lock when nobody has touched it for
lock-minutes = { MINUTES($count) }
lock-never = Never by itself
lock-set = Set a passphrase
lock-change = Change the passphrase
lock-before = Nobody can bring back a forgotten passphrase, and neither can we. So you get a recovery code to print. Backups made earlier are replaced by a new one that is locked; copies you made yourself stay as they were.
lock-passphrase = Passphrase
lock-old = The passphrase it has now
lock-new = New passphrase
lock-new-hint = Four or five words that have nothing to do with each other are strong and easy to keep in mind.
lock-repeat = The same once more
lock-weak-wanted = Take it even if it is weak
lock-remove = Remove the passphrase
lock-remove-text = The workbook and its backups can then be read by whoever gets the files. Older backups are replaced by a new one.
lock-removed = The passphrase is removed. The workbook can be read without it.
lock-missing = Please write a passphrase.
lock-not-alike = The two were not alike, so nothing was changed. Please write the new passphrase twice.
lock-weak = Nothing was changed: this passphrase is weak. With the file and a good computer it is guessed within hours. Add words, or say below that you want it all the same.
not-saved-wrong-passphrase = That is not the passphrase it has now, so nothing was changed.
    .what = Go back and try again, slowly: capitals and the keyboard’s language matter.

## The recovery code
code-title = Recovery code
code-text = This code opens the workbook and its backups if you forget the passphrase. Print it or copy it by hand, and keep it away from the computer: whoever has it and the file can read everything.
code-keep = The last character of each group checks the others. The code holds until you change the passphrase; then there is a new one.
code-done = I have it
code-again = See the recovery code again
code-show = Show the code
code-length = This is not a whole recovery code: it has 13 groups of 5 characters.
# $group: which group of the code, counted from 1.
code-slip = There is a slip in group { $group } of the code. Please compare it with your paper.

## Unlocking
unlock-title = This workbook is locked
unlock-text = Write its passphrase to open it.
unlock-go = Open
unlock-other = Another workbook
unlock-slower = Each wrong try makes the next one wait longer. That does not stop somebody who copies the file and tries elsewhere: only a strong passphrase does.
unlock-forgotten = I have forgotten the passphrase
unlock-forgotten-text = With the recovery code you printed the workbook opens, and you can set a new passphrase. Without passphrase or code nobody can open it.
not-opened-locked = This workbook is locked
    .what = Write its passphrase to open it.
not-opened-not-unlocked = It did not open
    .what = The passphrase is not right, or the file is damaged, or it is not a workbook: from outside these look alike. Nothing in the file was changed.

## A damaged workbook
mend-text = Some of the file cannot be read. Nothing in it was changed, and whatever you choose here, the damaged file is kept.
# $when: date and time.
mend-backup = There is a good backup that opens: of { $when }.
mend-backup-unknown = If there is a good backup that this passphrase opens, it can take the file’s place.
mend-no-backup = No good backup of it was found beside it. If you have one on a stick, name it below.
mend-restore = Put the newest good backup in its place
mend-recover-text = Or what can still be read in the file is saved into a new one. That may be nearly everything, or little.
mend-recover = Save what is readable

## Backups
backup-title = Backups
backup-text = The app makes backups by itself while you work: it keeps the last ten, one for each of seven days, one for each of four weeks. Each is opened again and compared before it counts.
# $when: date and time. $places: in how many places there is a backup.
backup-tested = Last tested restore: { $when }, { $places ->
    [one] { $places } place
   *[other] { $places } places
}
backup-none = There is no backup yet. The first is made within a few minutes.
backup-now = Make one now
backup-made = The backup is made, opened again and compared.
backup-elsewhere = On a stick or in another folder
backup-elsewhere-text = A backup on the same computer does not help if that is lost. A stick that lies elsewhere does.
backup-folder = Folder
backup-there = Put a backup there
backup-out-of-reach = not within reach now: what you erase is not erased there
backup-no-folder = There is no such folder. Is the stick plugged in?
kilobytes = { $count } KB

## Bringing back
restore-title = Bring a backup back
restore-text = The workbook becomes as it was then. What it holds now is backed up first, so this can be taken back.
restore-go = Bring this one back
restored = The backup is back. What the workbook held before is the newest backup below.
restore-set-aside = Kept from before something took their place:

## The archive
archive-title = Take everything along
archive-text = One archive with all you wrote: your notes to read, every table as a list, everything for another program. It needs no passphrase and no app, so keep it well.
archive-go = Save the archive
archive-notes = My notes
# $when: date and time.
archive-readme = This archive holds everything from one workbook of “Human Rights for Health Workers”, as it was on { $when }.

    notes.md – your notes as they are now, session by session. Any text editor opens it.
    tables – every table of the workbook as a list (CSV, UTF-8). Any spreadsheet opens them.
    workbook.json – the same, all in one file, for other programs.

    In the tables, keys are written in hexadecimal digits, and times in milliseconds since 1 January 1970 (UTC). “note_versions” holds every version of every note; “marks” what you read and finished; “attempts” and “answers” your answers to questions; “leaf_versions” and “entries” what other pages keep.

    This archive is not encrypted. Whoever has it can read it.

## Removing
delete-title = Remove this workbook
delete-invite = Every file of yours on this computer goes: the workbook, its backups, your name in the list.
delete-look = What goes, and what cannot be promised
delete-text = The workbook, all its backups beside it and what was kept of it are written over and removed. It cannot be brought back.
delete-cannot-reach = Copies that you or others made are out of reach. On flash storage (sticks, most newer disks) the disk itself may keep traces until it writes over them; only a passphrase set from the start protects against that.
delete-places = Backups were put here on request, and stay there:
delete-go = Remove everything
delete-not = Keep it
deleted-title = Removed
deleted-all = Every file of this workbook on this computer is gone.
deleted-left = Some files could not be removed. Please remove them yourself:
