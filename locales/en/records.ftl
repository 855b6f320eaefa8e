# The translator’s records and desk.
cli-translate = What each passage was translated from, in records beside the translations
cli-translate-manuals = The folder of facts and words
cli-translate-locales = The folder of messages
cli-record = Write down what passages were translated from that no record knows yet
cli-record-reviewed = They were read by another reader, too
cli-record-rewritten = Also those of which the source and the translation both changed since
cli-spare = The changes of these passages touch no translation: what was made from the old words is still right
cli-spare-passage = A passage as the desk shows it: words/dual-loyalty#triads.p2
translate-no-folder = Name the folder to write in.
    .mend = Give --manuals, --locales or both.
translate-not-written = “{ $path }” cannot be written: { $reason }
    .mend = Check that you may write there, and that there is room.
translate-no-passage = There is no passage “{ $name }” whose words have changed.
    .mend = Write the page and the passage with a # between them: words/dual-loyalty#triads.p2
# $records is the number of files written.
translate-recorded = { $records ->
    [0] Every passage was on record.
    [one] { $records } record written.
   *[other] { $records } records written.
}
