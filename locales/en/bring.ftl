# Giving a language to others, and taking in what they give.
bring-title = Give to others, take in from others
bring-in-title = Take in
bring-in-text = A file that came back from Poedit or OmegaT, another translator’s hand-over, or translations that exist already as Markdown or FTL. First you see what it would do, passage by passage; nothing is written until you say so.
bring-path = The file on this computer
bring-path-hint = Its whole path. The name of a Markdown or FTL file says which page it is: dual-loyalty.md, app.ftl.
bring-look = Look what is in it
bring-choose = Or choose the file
bring-choose-hint = .po, .xlf, .xliff, .handover, .md or .ftl
bring-failed = The file could not be read. Choose it again.
bring-no-folder = To take something in, open your folder first.
# $file is the name of a file.
bring-empty = There is no translation in it: { $file }
bring-out-title = For another program
bring-out-text = All passages with their translations, as they stand now. What you lose on the way there and back, the app notices.
bring-out-po = For Poedit and other programs for gettext
bring-out-xliff12 = For OmegaT and most programs for translators
bring-out-xliff20 = For newer programs for translators
bring-save = Save
bring-hand-over-title = For another translator
bring-hand-over-text = One file with what you have changed since the last hand-over. It can be read by people and is checked when it is taken in.
bring-hand-over-go = Hand over what has changed
bring-handed = Handed over so far:
bring-running = The file is being read, passage by passage …
bring-stop = Stop
bring-stopped = Stopped. What was taken in until then stays; the rest is as it was.
bring-broken = The program failed at this file. Nothing more was taken in.
bring-done = Taken in.
bring-nothing-yet = Nothing has been written yet. This is what would happen:
# Numbers of passages.
bring-counts = New or changed: { $taken }. There already: { $same }. Changed on both sides: { $clash }. Not possible: { $refused }.
bring-only = Only those with the words
bring-kind-take = goes in
bring-kind-clash = changed on both sides
bring-kind-lost = something is lost
bring-kind-refused = not possible
# $names are names of placeholders.
bring-lost = The translation has lost: { $names }
# $why is a sentence.
bring-refused = { $why }
bring-mine = Here
bring-theirs = In the file
# $count is a number of passages.
bring-more = { $count ->
    [one] { $count } further passage goes in and is not shown.
   *[other] { $count } further passages go in and are not shown.
}
bring-take = Take in
bring-leave = Leave everything as it is
bring-back = Where this language stands
