# Translations on their way to other programs and other people, and back.
cli-exchange-export = Write a language for another program: Poedit, OmegaT
cli-exchange-format = po, xliff12 or xliff20
cli-exchange-out = The folder for the file; without it, this one
cli-exchange-lang = The language
cli-import = Take in what came back: PO, XLIFF, a hand-over, or Markdown and FTL that exist already
cli-import-file = The files
cli-import-dry-run = Only say what would be done
cli-import-theirs = Where both sides changed the same passage, take the file’s words
cli-hand-over = Write one file with what changed since the last hand-over
# $count: passages
exchange-exported = Passages: { $count }. Written to { $file }
exchange-handed-over = Changed passages: { $count }. Handed over in { $file }
exchange-nothing-new = Nothing has changed since the last hand-over.
exchange-taken = { $file }. Taken in: { $taken }. There already: { $same }.
exchange-would-take = { $file }. Would be taken in: { $taken }. There already: { $same }.
exchange-clash =
    Both sides changed { $place }; nothing was changed here.
    Here: { $mine }
    In the file: { $theirs }
exchange-lost = Not taken, { $place }: lost on the way: { $lost }
exchange-refused = Not taken, { $place }: there is no such passage, or the words would be something else than it is.
exchange-no-folder = Name the folder to write to, with --manuals or --locales.
exchange-not-text = A file of this language is no text that can be read.
exchange-not-read = Cannot be read: { $file }
exchange-not-written = Cannot be written: { $file }
exchange-unknown = This is no file that can be taken in: { $file }
exchange-damaged = This hand-over was cut off or changed on its way: { $file }. Ask for it again.
exchange-other-language = This hand-over is of another language: { $file }
