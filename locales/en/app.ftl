# What stands around every page.
language-name = English
app-name = Human Rights for Health Workers
skip-to-text = To the text
bar-tools = Tools
spine-title = The manual
foot-independent = Independent work in the tradition of the IFHHRO training manual, not affiliated with it.
to-the-shelf = To the shelf

## The look of pages
look-title = Text size and colours
text-size = Text size
text-size-small = Small
text-size-usual = Usual
text-size-large = Large
text-size-larger = Larger
text-size-largest = Largest
theme = Colours
theme-paper = Paper
theme-night = Night
theme-contrast = High contrast
theme-projector = Projector

## Finding
find-invite = Find a session, a term, an instrument
# The keys that open the finding box; on a Mac, too, this is understood.
key-find = Ctrl K
find-title = Find
find-label = A piece of a name
find-go = Find
find-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}

## A text that is not there yet in the reader's language.
# $language: the name of the language that is shown instead, in that language ("English").
served-in = Not yet translated: shown in { $language }.

# What is wrong with a field that was sent.
field-missing = Write something here first.
field-unchosen = Choose first.
field-number = Write a number within these limits:
