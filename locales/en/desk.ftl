# The translator’s desk.
translate-title = Translate
translate-intro = Here you see how far each language is. When the original changes, whatever was made from the old words is shown with what differs, so that nothing goes wrong unnoticed.
translate-nothing-left = Nothing left to do.
# $passages and $words are numbers.
translate-left = { $passages ->
    [one] { $passages } passage to do, words: { $words }.
   *[other] { $passages } passages to do, words: { $words }.
}
# Numbers of passages.
translate-counts = Missing: { $missing }, begun: { $draft }, translated: { $translated }, reviewed: { $reviewed }, stale: { $stale }.
translate-messages = The interface
translate-first = Begin here
translate-read = Read the manual in this language
state-missing = missing
state-draft = begun
state-translated = translated
state-reviewed = reviewed
state-stale-minor = stale: other words
state-stale-major = stale: says something else now

## The folder
translate-folder-title = Your folder
translate-folder-none = No folder is open: you can look, but nothing can be saved. The desk writes in the folder you choose and nowhere else.
translate-folder-copy = Make a copy of all words in a new folder
translate-folder-copy-hint = The whole path of a folder that does not exist yet, or is empty.
translate-folder-copy-go = Copy and open
translate-folder-open = Open a folder you have
translate-folder-open-hint = The whole path of the folder that holds “manuals” and “locales”.
translate-folder-open-go = Open
translate-folder-is = You work in:
translate-folder-close = Close the folder
translate-folder-whole-path = Write the whole path, from the drive or from the first slash on.
translate-folder-missing = There is no such folder. Check how it is written.
translate-folder-empty = This folder holds neither “manuals” nor “locales”. Choose the folder above them, or make a copy.
translate-folder-not-empty = There is something in this folder already. Choose another name; nothing was copied.
translate-folder-io = The system does not allow it. Check that you may write there, and that there is room.
translate-begin-title = Begin a language
translate-begin-text = It is there at once; what is not translated yet is shown in the original.
translate-begin-tag = Its code, such as pt or sw
translate-begin-name = Its name in the language itself
translate-begin-go = Begin
translate-language-tag = This is not the code of a language. Portuguese is pt, Swahili is sw, Arabic is ar.

## Clicking on words
translate-marks-title = Find the source of words by clicking on them
translate-marks-text = Choose a language: the manual opens in it, and a click on any sentence or button opens its source. Hold Shift to use the page as usual.
translate-marks-here = A click on words opens their source. Hold Shift to use the page as usual.
translate-marks-off = Stop

## One passage
translate-passages = Passages
translate-list-open = Show what is left to do
translate-list-all = Show all
translate-from = Original
translate-previous = Previous
translate-next = Next
translate-live = On the page
passage-title = Title
passage-summary = Summary
passage-heading = Heading
passage-paragraph = Paragraph
passage-item = List item
passage-cell = Table cell
passage-alert = Coloured box
passage-message = Message
passage-term = Term
change-wording = The wording changed
change-facts = What must be exact changed
change-rewritten = Rewritten
change-moved = Moved to another place
change-split = Split into several passages
change-joined = Joined with another passage
change-gone = Taken out of the original
fact-number = number
fact-unit = unit
fact-citation = citation
fact-duty = must, may, only, all
fact-negation = negation
fact-link = link
fact-placeable = placeholder
translate-ask-unsure = It cannot be told for sure that this is its translation: the file was changed in another program. If it is, say that it is right.
translate-ask-elsewhere = The translation was changed in another program since. If it says what the original says now, say that it is right.
translate-ask-unknown = Nobody has said yet what this was translated from. If it says what the original says, save it.
translate-save = Save
translate-save-draft = Keep as begun
translate-right = Still right
translate-reviewed = I have reviewed it
translate-gone = Forget it
translate-spare = This change touches no translation
translate-undo = Take back the last save
translate-read-only = You can only look, because no folder is open.
translate-said-saved = Saved.
translate-said-undone = Taken back.
translate-said-not-undone = It cannot be taken back: the file has been changed since.
translate-said-spared = The change counts as touching no translation.
translate-theirs = What stands in the file now
translate-take-theirs = Leave what stands there
translate-refused-no-passage = This passage is not in the original any more.
    .mend = Open the page again.
translate-refused-no-folder = Nothing was saved: no folder is open that holds this file.
    .mend = Open your folder, or make a copy of the words.
translate-refused-not-text = Nothing was saved: the file is no text in UTF-8.
    .mend = Save it in your editor as UTF-8.
translate-refused-clash = Nothing was saved: another program has changed this passage meanwhile.
    .mend = Below you see its words. If you save now, yours replace them.
translate-refused-structure = These words would be something else than this passage.
    .mend = Keep them on one line, without a list sign, a heading sign or a brace that is not closed. To begin with such a sign, put a backslash before it.
translate-refused-empty = There are no words to save.
    .mend = Write the translation, or go on to the next passage.
translate-refused-no-place = The file has no place for this passage.
    .mend = Translate the title first; then look in the file whether its headings are those of the original.
translate-refused-io = Nothing was saved: the system does not allow it.
    .mend = Check that you may write in your folder, and that there is room.

## What helps
translate-findings = What the checker says
translate-findings-none = The checker finds nothing wrong.
translate-mend = Put marks and spaces right
# $percent is a number.
translate-long = This is { $percent }% of the length of the original. Look whether it fits.
translate-earlier = Translated before
translate-take = Take this
translate-term-used = used here
translate-term-none = Not in the glossary yet
translate-others = Other languages
translate-crossings = One language says it alone
# $language is a language’s name, $own and $others what is said.
differs-number = Numbers: { $language } has { $own }, all others { $others }.
differs-citation = Citations: { $language } has { $own }, all others { $others }.
differs-negation = Negation: { $language } has { $own }, all others { $others }.
differs-length = Items in the list: { $language } has { $own }, all others { $others }.
