# What went wrong, and (.what) what can be done.
trouble-not-found = There is nothing at this address
    .what = The page may have another name now. The shelf shows everything there is.
trouble-wrong-method = This address cannot be used in this way
    .what = Nothing was changed. Go back to the page and press its button again.
trouble-not-understood = What was sent could not be read
    .what = Nothing was changed. Go back, check what you filled in, and send it again.
trouble-too-large = This is larger than can be taken
    .what = Nothing was changed, and what was there before is still there. Divide what you wrote into smaller pieces.
trouble-multipart = A file cannot be sent like this
    .what = Nothing was changed. Use the button that the page has for files.
trouble-not-admitted = This browser has no key to this page
    .what = Open the address that the program printed when it started. It works once; start the program again for a new one.
trouble-no-workbook = No workbook is open
    .what = Open your workbook or begin one, then come back to this page.
trouble-broken = Something in the app broke on this page
    .what = What you had saved is safe. Try again; if it happens once more, close the app and start it anew.
trouble-timed-out = It took too long
    .what = What you had saved is safe. Try again in a moment.

## Why something was not saved
not-saved-closed = Not saved: the workbook was closed. Open it again; your words are still in the box.
    .what = Open your workbook again and go back to the page.
not-saved-full = Not saved: the disk is full. Make room; your words are still in the box.
    .what = Delete something you no longer need from the disk, then save again.
not-saved-read-only = Not saved: the workbook’s file or its folder may not be written to.
    .what = If it lies on a stick, check its switch; otherwise copy the workbook to a place where you may write.
not-saved-gone = Not saved: the workbook’s file is no longer in its place. Was the stick pulled out?
    .what = Put the stick back in, or put the file back in its place, then save again.
not-saved-too-long = Not saved: this note is too long. Divide it between several boxes.
    .what = What was saved before is still there. Shorten the note, then save again.
not-saved-damaged = Not saved: the workbook’s file is damaged. Copy your words to another program before you go on.
    .what = Keep the file as it is, and open a copy of it from before.
not-saved-other = Not saved: the workbook could not be written. It will be tried again.
    .what = Try again in a moment. What was saved before is still there.

## Why a workbook did not open
not-opened-missing = The workbook is not there
    .what = Was it moved, renamed, or is it on a stick that is not plugged in? Put it back in its place and try again, or begin a new one.
not-opened-not-a-workbook = This file is not a workbook
    .what = A workbook’s name ends in .hrhw. Choose another file, or begin a new workbook.
not-opened-damaged = This workbook is damaged
    .what = Keep the file: some of it can perhaps be saved. If you have a copy on a stick, open that one. You can begin a new workbook meanwhile.
not-opened-read-only = This workbook may not be written to
    .what = It lies in a place where nothing can be saved. Copy it to another folder and open the copy.
not-opened-in-use = This workbook is open in another window
    .what = Go to the window where it is open, or close that one and try again.
not-opened-newer = This workbook was written by a newer version of the app
    .what = Open it with that version, or ask the person who gave you the app for the newer one.
not-opened-full = The disk is full
    .what = Delete something you no longer need from the disk, then try again.
not-opened-other = The workbook could not be opened
    .what = Try again; if it happens once more, copy the file to another folder and open the copy.
not-opened-unchanged = Nothing in the file was changed.
trouble-not-shown = The file could not be opened
    .what = No program for PDF files answered. Go back and save the file, then open it yourself.
