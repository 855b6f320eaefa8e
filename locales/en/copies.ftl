# Copies of a workbook: joining them, handing one over, what two of them say differently.
copies-title = Copies on other computers
copies-invite = A workbook on a laptop, at the clinic, on a stick: join them, and no side loses. Or hand over one file with everything.
copies-go = Join or hand over copies
copies-text = Copies of your workbook can be written in separately and joined later, in any order and as often as you like. A note that was written on in both keeps both versions. No clock decides anything.

## Choosing a copy
copies-join-title = Join a copy with this workbook
copies-join-text = First you see what it would bring. The copy stays as it is; to bring it up to date too, hand this workbook over and join it there.
copies-found = Found on sticks:
copies-path = File
copies-path-hint = The whole path, as in D:\workbook.hrhw or /media/stick/workbook.hrhw
copies-look = Look at it
copies-choose = Or choose the file:
copies-reading = Reading…
copies-go-on = Go on with the copy you chose

## What a copy would bring
copies-look-title = A copy to join
copies-would = What it would bring
# $sum: a list of the parts below, as “2 notes, 34 answers and 0 replaced”.
copies-sum = { $sum }
copies-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
copies-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
copies-progress = { $count ->
    [one] { $count } mark of progress
   *[other] { $count } marks of progress
}
copies-plans = { $count ->
    [one] { $count } plan
   *[other] { $count } plans
}
copies-programmes = { $count ->
    [one] { $count } programme
   *[other] { $count } programmes
}
copies-marks = { $count ->
    [one] { $count } mark in the text
   *[other] { $count } marks in the text
}
copies-adaptations = { $count ->
    [one] { $count } adaptation
   *[other] { $count } adaptations
}
copies-people = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
copies-sheets = { $count ->
    [one] { $count } participant’s answer sheet
   *[other] { $count } participants’ answer sheets
}
copies-cards = { $count ->
    [one] { $count } card answered
   *[other] { $count } cards answered
}
copies-others = { $count ->
    [one] { $count } other thing
   *[other] { $count } other things
}
# Settings and facts about the person that were set later in the copy.
copies-replaced = { $count } replaced
copies-erased-there = { $count ->
    [one] { $count } thing was erased for good in the copy, and is erased here too.
   *[other] { $count } things were erased for good in the copy, and are erased here too.
}
copies-outlived = { $count ->
    [one] { $count } note was erased in one copy and written on in the other: the later words stay. Erase it again if they are to go.
   *[other] { $count } notes were erased in one copy and written on in the other: the later words stay. Erase them again if they are to go.
}
copies-both-kept = { $count ->
    [one] { $count } thing was changed in both: both versions are kept, and you settle it when you like.
   *[other] { $count } things were changed in both: both versions are kept, and you settle them when you like.
}
copies-nothing-new = This copy holds nothing that this workbook does not have already.
copies-before = Before anything is taken in, a backup of this workbook is made; with it you can go back.
copies-before-erasing = What was erased there goes from the backups of this workbook too, so this cannot be taken back.
copies-join = Join it
copies-leave = Leave it
copies-joined = Joined
copies-after = The copy itself is as it was. What this workbook held before is among its backups.
copies-after-erasing = What was erased is erased in the backups too. The copy itself is as it was.
copies-done = Done

## A copy that does not open
copies-nothing-changed = Nothing was changed, here or there.
copies-another = Choose another
copies-locked = This copy is locked with a passphrase of its own.
copies-its-passphrase = Its passphrase
copies-its-code = Its recovery code
copies-itself = That is this very workbook
    .what = It is open already. Choose a copy of it that lies somewhere else.
copies-stranger = That is not a copy of this workbook
    .what = It was begun on its own, by you or by somebody else. Only copies of one workbook can be joined, so that nobody’s notes end up with another person.
copies-missing = There is no such file
    .what = Is the stick plugged in, and the path written out?
copies-not-a-workbook = That is not a workbook
    .what = A workbook’s name ends in .hrhw.
copies-damaged = That copy is damaged
    .what = It was cut off or changed. If you can, copy it once more from where it came from.
copies-newer = That copy was written by a newer version of the app
    .what = Get the newer version for this computer first, then join them.
copies-in-use = That copy is being written in
    .what = It is open in another window or another copy of the app. Close it there and try again.
copies-not-readable = That file may not be read
    .what = The system does not let this program read it. Copy it to another folder and choose it there.
copies-not-opened = That file could not be read
    .what = Is the stick still plugged in? Copy the file to this computer and choose it there.

## Handing over
copies-hand-title = Hand a copy over
copies-hand-text = One file with everything that is in this workbook: notes, answers, plans, all versions. Joined into another copy, or put among the workbooks of another computer, it is the same workbook.
copies-cover = Who can open it?
copies-cover-own = Whoever knows the passphrase of this workbook
copies-cover-other = Whoever knows a passphrase that I choose now
copies-cover-other-hint = Tell it by another way than the file goes.
copies-cover-none = Everybody who gets the file
copies-cover-none-hint = It is not encrypted. Better only from hand to hand.
copies-passphrase = Passphrase of the copy
copies-not-alike = The two were not alike, so no copy was made. Please write the passphrase twice.
copies-weak = No copy was made: this passphrase is weak. Add words, or say below that you want it all the same.
copies-save = Save the copy
copies-folder = Or into this folder
copies-put-there = Put it there
# $folder: the folder of a stick.
copies-onto = Put it on { $folder }
copies-handed = The copy is there, opened again and compared.

## What two copies say differently
sides-title = Two versions, both yours
sides-text = This note was written on in two copies that did not know of each other. Keep one, or write what shall stand. All of them stay among the versions.
sides-keep-this = Keep this one
sides-together = Or both together
sides-keep-together = Keep these words
sides-both-title = Changed in both copies
sides-both-text = Both versions are kept. Settle it now or later; the other one stays among the versions.
sides-settle = Settle it
copies-settled = Settled. The other version is kept among the earlier ones.
sides-programme = This programme was changed in two copies: see both
note-two-sides = Written on in two copies: see both
note-in-other-copy = In another copy:
copies-kind-plan = A plan
copies-kind-programme = A programme
copies-kind-mark = A mark in the text
copies-kind-adapted-words = Adapted words of a session
copies-kind-adapted-facts = Adapted facts of a session
copies-kind-participant = A participant
copies-kind-answers = A participant’s answers
copies-kind-room = The room of a workshop
copies-kind-evaluation-card = An evaluation card
copies-kind-other = Something else that you keep

## A backup from elsewhere
restore-elsewhere = A backup that lies elsewhere
restore-elsewhere-text = On a stick or in another folder. Its passphrase may be another one than that of this workbook.
restore-look-title = A backup to bring back
# $count: notes in it. $when: date and time of the last change.
restore-holds = { $count ->
    [one] It holds { $count } note, and was last written in on { $when }.
   *[other] It holds { $count } notes, and was last written in on { $when }.
}
mend-elsewhere = A backup that lies elsewhere
mend-restore-from = Put that one in its place

## A workbook that comes along
from-file-title = I have a workbook in a file
from-file-text = From a stick or another computer: it is copied to this computer and opened here. The file itself stays as it is; the two can be joined later.
from-file-go = Copy it here and open it
