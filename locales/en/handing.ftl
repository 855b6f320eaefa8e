# A workshop on paper, and a programme that goes from one trainer to another.

## On paper
lead-paper-intro = Each choice becomes a PDF that you can open and print, or keep. In any language; a second one can stand beside it.
lead-paper-lang = Language
lead-paper-sessions = Sheets of each session
lead-paper-sessions-hint = Session plan, handouts, cards, slides, tests: for as many people as you expect.
lead-print-programme = Programme
    .for = Days and times, for the wall and the hand
lead-print-needs = What to bring and copy
    .for = To tick off while you pack
lead-print-attendance = Attendance list
    .for = A page for each day; nicknames or numbers you have entered stand in it
lead-print-statement = Statements of participation
    .for = For the whole workshop, with lines for name and signature
lead-as-paper = On paper (PDF)
lead-as-paper-hint = Programme, packing list, attendance list, statements.

## Handing on
# $count: sessions of the programme that this trainer adapted
lead-as-file-adapted = { $count ->
    [one] For another trainer, with what you adapted in { $count } session
   *[other] For another trainer, with what you adapted in { $count } sessions
}
lead-as-file-adapted-hint = Your words go along: see first that they name no patient and no colleague.
handed-title = A programme with adaptations
handed-text = The trainer who hands this programme on has changed sessions of it. Look at what she changed, and tick what you want. What you do not tick stays as in your manual; what you take in can be taken off again.
# $session: a title
handed-take = Take in what was changed in “{ $session }”
handed-own = You adapted this session yourself. If you tick it, these changes take the place of yours; your own words stay among the earlier versions.
# $section: a heading; $minutes: a duration
handed-minutes = { $section }: { $minutes } now
# $section: a heading
handed-cut = Left out: { $section }
# $section: a heading; $minutes: a duration
handed-added = Added after “{ $section }”: a section of her own, { $minutes }
handed-compared = Your manual and her words
handed-not = Take nothing in

## When a file cannot be kept
trouble-file-full = The disk is full
    .what = Nothing was written, and what lay there before is as it was. Make room, or choose another place, and save again.
trouble-file-denied = Nothing may be written there
    .what = Choose another folder, such as your documents or a stick that is not locked.
trouble-file-not-kept = The file was not written
    .what = Nothing of it was left behind. Choose another place and save again.
