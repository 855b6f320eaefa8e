### What is wrong in a file, and (.mend) how to mend it. $file and $line may be used in each.

## Files and folders

problem-file-too-large = This file is larger than { $limit } bytes and was left out.
    .mend = Divide it, or check whether it is the right file: no session and no list of messages is that long.
problem-too-many-files = The folder holds more than is read (limit: { $limit }); the rest was left out.
    .mend = Name the folder of the manual itself, not one that contains it.
problem-file-unreadable = This cannot be opened or read ({ $reason }).
    .mend = Check that you may read it, and that the stick or network drive is still connected.
problem-link-outside = This is a link that leads out of the folder, or nowhere; it is not followed.
    .mend = Put the file itself here instead of the link.
problem-file-name-not-unicode = The name of this file cannot be read; the file was left out.
    .mend = Rename it with plain letters, digits and hyphens.
problem-file-utf16 = This file is saved as UTF-16 (some programs call it “Unicode”), so it was left out.
    .mend = Save it again with the encoding UTF-8.
problem-file-not-utf8 = This file is not UTF-8 from this line on, so it was left out: it was probably saved in an older encoding such as Windows-1251 or Latin-1.
    .mend = Open it with the encoding it was written in, and save it again as UTF-8.
problem-file-byte-order-mark = An invisible mark (BOM) stands before the first letter of this file.
    .mend = Save the file as “UTF-8”, not as “UTF-8 with BOM”.
problem-folder-not-a-language = The folder “{ $name }” has no language’s name, so its messages were left out.
    .mend = Name it after the language’s code, such as “pt” or “sr-Latn”.

## Messages: their writing

problem-entry-unparsable = Here stands something that is no message: { $text }
    .mend = Each message is written “id = words”; further lines begin with spaces, and every brace that opens also closes. ({ $reason })
problem-entry-duplicate = “{ $id }” stands here a second time; the first, in { $other-file } on line { $other-line }, counts.
    .mend = Delete one of the two.
problem-braces-too-deep = Braces stand inside braces here, deeper than any message needs; the file was left out.
    .mend = Look for a brace that was opened and never closed.
problem-indent-tab = This line begins with a tab, so it no longer belongs to its message: { $text }
    .mend = Begin the line with four spaces.
problem-indent-no-break-space = This line begins with a no-break space, so it no longer belongs to its message: { $text }
    .mend = Delete what stands before the first letter and type four ordinary spaces.
problem-placeable-no-break-space = Between the braces stands a no-break space: { $text }
    .mend = Between braces only ordinary spaces may stand; type them anew.
problem-placeable-round-quotes = Between the braces stand typographic quotes: { $text }
    .mend = Between braces quotes are straight: { $mend }
problem-term-dash = A long dash stands where a term’s hyphen should: { $text }
    .mend = A term begins with the plain hyphen of the keyboard: { $mend }
problem-keyword-translated = The word in brackets was translated: [{ $word }]. It is read by the program and never shown.
    .mend = Write { $keyword } in its place; translate only what follows the brackets.

## Messages: beside the source language

problem-message-missing = “{ $id }” is not translated yet.
    .mend = Copy it from the same file of the source language and translate what stands after the equals sign.
problem-message-extra = The source language has no message “{ $id }”, so nothing ever shows it.
    .mend = Check the spelling of the id; if the message is gone from the source language, delete it here too.
problem-attribute-missing = “{ $id }” is not translated yet.
    .mend = Copy the line that begins with a full stop from the source language, and translate it.
problem-attribute-extra = The source language has no “{ $id }”, so nothing ever shows it.
    .mend = Check the spelling after the full stop, or delete the line.
problem-variable-missing = “{ $id }” does not show ${ $name }{ $variant ->
        [all] { "" }
       *[some] { " " }in the variant “{ $variant }”
    }, but the source language does.
    .mend = Put { "{" } ${ $name } { "}" } where the value belongs in the sentence.
problem-variable-unknown = “{ $id }” asks for ${ $name }{ $variant ->
        [all] { "" }
       *[some] { " " }in the variant “{ $variant }”
    }, which the program does not give; the message would be shown in the source language.
    .mend = Use only the variables that the source language uses, written the same way.
problem-variable-renamed = In “{ $id }” the variable ${ $expected } was renamed to ${ $name }{ $variant ->
        [all] { "" }
       *[some] { " " }in the variant “{ $variant }”
    }.
    .mend = Write ${ $expected }: the names of variables are not translated.
problem-reference-missing = “{ $id }” does not use { $name }{ $variant ->
        [all] { "" }
       *[some] { " " }in the variant “{ $variant }”
    }, but the source language does.
    .mend = Put { "{" } { $name } { "}" } in its place, so that the name is the same everywhere.
problem-reference-extra = “{ $id }” uses { $name }{ $variant ->
        [all] { "" }
       *[some] { " " }in the variant “{ $variant }”
    }, but the source language does not.
    .mend = Write the words themselves, as the source language does.
problem-function-missing = “{ $id }” does not use { $name }(){ $variant ->
        [all] { "" }
       *[some] { " " }in the variant “{ $variant }”
    }, but the source language does, so a date, time or number would look raw.
    .mend = Copy what stands between the braces from the source language.
problem-function-extra = “{ $id }” uses { $name }(){ $variant ->
        [all] { "" }
       *[some] { " " }in the variant “{ $variant }”
    }, but the source language does not.
    .mend = Copy what stands between the braces from the source language.
problem-markup-differs = In “{ $id }” the tags or addresses are not those of the source language{ $variant ->
        [all] { "" }
       *[some] { " " }in the variant “{ $variant }”
    }. Found: { $found }. Expected: { $expected }.
    .mend = Copy tags and addresses from the source language as they are, and translate the words around them.
problem-label-too-long = The words “{ $label }” of the diagram “{ $figure }” are too long for their place.
    .mend = Shorten “{ $id }”.
problem-variant-unknown = “{ $id }” has a variant [{ $variant }] that the program never chooses.
    .mend = Use the variants of the source language: { $known }.
problem-variant-duplicate = In “{ $id }” the variant [{ $variant }] stands twice; only the first is ever chosen.
    .mend = Delete one of the two, or correct its name.

## Messages: numbers and plurals

problem-plural-category-missing = “{ $id }” lacks { $categories }: for some numbers a wrong form would be shown.
    .mend = Give a variant for each of { $needed }.
problem-plural-category-foreign = “{ $id }” has a variant [{ $category }] that no number chooses in this language.
    .mend = Delete it. The categories of this language are { $needed }.
problem-plural-default = In “{ $id }” the star stands at [{ $category }] instead of [other].
    .mend = Write *[other] and take the star from [{ $category }].
problem-number-lost = In “{ $id }” the variant [{ $variant }] stands for several numbers in this language, but does not show ${ $name }.
    .mend = Put { "{" } ${ $name } { "}" } into it: a reader could not know which number is meant.

## Messages: terms and what they refer to

problem-message-term-unknown = “{ $id }” uses the term { $name }, which this language does not have; the whole message would be shown in the source language.
    .mend = Check the spelling, or translate the term in the same folder.
problem-message-unknown = “{ $id }” refers to { $name }, which this language does not have; the whole message would be shown in the source language.
    .mend = Check the spelling, or translate that message first.
problem-message-form-unknown = “{ $id }” asks for the form “{ $form }” of { $name }, which has no such form.
    .mend = The forms of this term are: { $known }.
problem-function-unknown = “{ $id }” calls { $name }(), which does not exist.
    .mend = The functions are { $known }, in capital letters.
problem-reference-cycle = “{ $id }” refers to itself: { $through }.
    .mend = Write the words themselves in one of these messages.
problem-term-form-name = { $id } has a form called “{ $form }”, which nobody can ask for.
    .mend = Forms of terms in this language are called: { $known }.
problem-term-gender = The gender of { $id } is written “{ $gender }”.
    .mend = Write one of: { $known }.

## Typography

problem-typography-quotes = These are not the quotes of this language: “…{ $here }…”
    .mend = Should be: “…{ $mend }…”
problem-typography-apostrophe = A straight apostrophe stands instead of a curved one: “…{ $here }…”
    .mend = Should be: “…{ $mend }…”
problem-typography-french-space = A no-break space is missing before { "; : ! ? »" } or after { "«" }: “…{ $here }…”
    .mend = Should be: “…{ $mend }…”
problem-typography-opening-mark = A question or exclamation is not opened, or not closed: “…{ $here }…”
    .mend = Should be: “…{ $mend }…”
problem-typography-dash-space = A no-break space is missing before the dash: “…{ $here }…”
    .mend = Should be: “…{ $mend }…”
problem-typography-hyphen-for-dash = A hyphen stands where a dash belongs: “…{ $here }…”
    .mend = Should be: “…{ $mend }…”
problem-typography-double-space = Two spaces stand between words: “…{ $here }…”
    .mend = Should be: “…{ $mend }…”
problem-typography-space-at-sign = A space stands before a sign that closes, or after one that opens: “…{ $here }…”
    .mend = Should be: “…{ $mend }…”
problem-typography-dots = Three dots stand instead of one sign: “…{ $here }…”
    .mend = Should be: “…{ $mend }…”

## Messages and the program

problem-message-undefined = The program asks for “{ $id }”, which the source language does not have.
    .mend = Write the message, or correct the id here.
problem-message-unused = Nothing in the program asks for “{ $id }”.
    .mend = Delete it in every language; if its id is put together in code, declare its family in locales/families.toml.
problem-message-family-undeclared = The ids “{ $pattern }” are put together here, and no family covers them.
    .mend = Declare the family in locales/families.toml, with what may stand for the star.
problem-message-family-empty = No message belongs to the family “{ $pattern }”.
    .mend = Delete the family, or correct its pattern.
problem-message-families = The families of messages cannot be read: { $detail }
    .mend = Correct the file; its first lines say how it is written.

## Sessions: reading their facts

problem-toml-syntax = The facts cannot be read: { $detail }
    .mend = Compare the line with the same one in another session: quotes, brackets and equals signs must match.
problem-facts-key-unknown = The facts have no key “{ $key }”.
    .mend = Check its spelling against manuals/FORMAT.md, or delete the line.
problem-facts-key-missing = The key “{ $key }” is missing.
    .mend = Add it; manuals/FORMAT.md shows where and how.
problem-facts-value = “{ $value }” cannot stand here.
    .mend = Look in manuals/FORMAT.md for what may stand after this key.
problem-facts-id-duplicate = The id “{ $id }” is declared a second time.
    .mend = Give one of the two another id. Ids are for ever: change the newer one.
problem-file-missing = The file { $path } is not there.
    .mend = Put it back; the manual cannot be read without it.
problem-session-without-facts = The session “{ $slug }” is listed but has no facts.
    .mend = Write sessions/{ $slug }.toml, or take it off the list in manual.toml.
problem-session-not-listed = No part lists the session “{ $slug }”.
    .mend = Add it to a part in manual.toml, where it belongs in the order.
problem-words-without-facts = There are words for “{ $slug }”, but no facts.
    .mend = Check the name of the file, or write the facts in TOML.

## Sessions: reading their words

problem-front-matter = The file does not begin with a title and a summary between two lines of three hyphens.
    .mend = Begin with ---, then { "title:" } and { "summary:" }, each on its line, then ---.
problem-front-matter-missing = The line “{ $key }:” is missing at the beginning of the file, or it is empty.
    .mend = Add it between the two lines of three hyphens.
problem-front-matter-unknown = “{ $key }” means nothing at the beginning of a file.
    .mend = Only { "title:" } and { "summary:" } stand there; these two words are not translated.
problem-words-before-heading = Words stand before the first heading; nobody would see them.
    .mend = Move them below a heading.
problem-heading-without-id = The heading “{ $heading }” has no id.
    .mend = End the line with the id of the source language’s heading: { "{" }#id{ "}" }
problem-heading-level = A heading of level { $level } stands here.
    .mend = Use ## for a section and ### for a part; there are no others.
problem-heading-inside = A heading stands inside a list, a table or an alert.
    .mend = Begin the heading at the start of a line of its own, with an empty line before it.
problem-part-without-section = The part “{ $id }” stands before any section.
    .mend = Put a section’s heading (##) above it.
problem-id-undeclared = The facts declare no heading “{ $id }”.
    .mend = Check the id against the source language, or declare it in the facts.
problem-id-without-heading = The facts declare “{ $id }”, but no heading has this id.
    .mend = Write the heading, or take it out of the facts.
problem-id-duplicate = Two headings have the id “{ $id }”.
    .mend = Give this one the id that the facts have for it.
problem-raw-html = HTML stands here: { $text }
    .mend = Use Markdown instead: *emphasis*, **strong**, lists and tables.
problem-image = A picture stands here; pictures in words cannot be translated.
    .mend = Use a diagram, { "FIGURE(\"id\")" }, or describe it in words.
problem-code = Code stands here; perhaps the line begins with four spaces by mistake.
    .mend = Take away the spaces or the backticks.
problem-horizontal-rule = A line across the page stands here.
    .mend = Delete it; headings part the text.
problem-quote-without-kind = A quote stands here that says not what it is.
    .mend = Begin it with > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]; these words are not translated.
problem-too-deep = Lists, alerts or emphasis stand inside each other too deep to be read.
    .mend = Make one list of it, or divide it.
problem-link-target = The link leads to “{ $target }”, which cannot be followed.
    .mend = Use { "https:" }, { "mailto:" } or # and an id; to another session leads { "SESSION(\"slug\")" }.
problem-placeable-syntax = What stands between the braces cannot be read: { $text }
    .mend = Copy it from the source language; between braces quotes are straight and spaces ordinary.
problem-placeable-unknown = “{ $name }” between braces means nothing.
    .mend = Copy it from the source language; these names are not translated.
problem-placeable-arguments = “{ $name }” lacks something between its brackets, or has too much.
    .mend = Compare it with the source language and with manuals/FORMAT.md.
problem-placeable-not-alone = “{ $name }” stands among words.
    .mend = Give it a paragraph of its own, with an empty line before and after.
problem-too-many-problems = More than { $limit } things are wrong with this file; the rest is not listed.
    .mend = Mend these first, then check again.

## The manual: sessions in their order and in time

problem-session-listed-twice = The session “{ $slug }” stands in the lists of parts twice.
    .mend = Leave it in one part only.
problem-session-unknown = There is no session “{ $slug }”.
    .mend = Check the spelling: it is the name of a file in the folder “sessions”, without its ending.
problem-part-unknown = The manual has no part “{ $part }”.
    .mend = Use the id of a part from manual.toml.
problem-part-differs = The facts say part “{ $part }”, but manual.toml lists the session in “{ $listed }”.
    .mend = Change one of the two.
problem-needs-cycle = The sessions need each other in a circle: { $path }.
    .mend = Decide which comes first, and take the others out of its “needs”.
problem-programme-without-break = Day { $day } of the programme “{ $programme }” has { $minutes } minutes of sessions without a break; 90 is the most.
    .mend = Put a break between two sessions of that day.
problem-minutes-sum = The sections take { $sum } minutes together, the session says { $session }.
    .mend = Change the minutes of a section or of the session until they agree.
problem-minutes-without-break = { $minutes } minutes pass without a break; 90 is the most.
    .mend = Put a section of kind “break” before this section, or earlier.
problem-minutes-not-timed = The section “{ $id }” has minutes, but sections of kind “{ $kind }” take no time.
    .mend = Delete the minutes, or change the kind.
problem-lecture-too-long = The lecture “{ $id }” takes { $minutes } minutes; 15 is the most.
    .mend = Shorten it, or turn part of it into an activity.
problem-at-least-over-minutes = The section “{ $id }” takes { $minutes } minutes, but must have at least { $least }.
    .mend = Make “at-least” smaller: it is how far the section can be shortened.

## Sessions: what they must have

problem-section-missing = The session has no section of kind “{ $kind }”.
    .mend = Add it to the facts and to the words; manuals/FORMAT.md tells what each kind is for.
problem-part-missing = The section “{ $id }” has no part of kind “{ $kind }”.
    .mend = Add it to the facts and to the words.
problem-too-few = { $what ->
        [objective] Too few objectives
        [prompt] Too few prompts in the exercise
        [question] Too few questions in the quiz
        [pair] Too few pairs of test questions
       *[message] Too few key messages
    }: { $found } instead of at least { $needed }.
    .mend = Write what is missing.
problem-concept-unknown = The glossary has no term “{ $slug }”.
    .mend = Check the spelling, or add the term to glossary.ftl in every language.
problem-material-unknown = Nothing says what the material “{ $id }” is called.
    .mend = Use an id of materials.ftl, or add “material-{ $id }” there in every language.

## Sessions: questions

problem-question-without-answer = No option of the question “{ $id }” is right.
    .mend = Write the numbers of the right options, such as answers = [2].
problem-question-answer-range = The right answer of “{ $id }” is option { $answer }, but there are { $options }.
    .mend = Options are counted from 1.
problem-question-without-options = The question “{ $id }” has fewer than two options.
    .mend = Write the options as one list below the question, each line beginning with a hyphen.
problem-question-without-feedback = Option { $option } of “{ $id }” says nothing to the person who chose it.
    .mend = Write a sentence below the option, after an empty line and two spaces.
problem-question-without-objective = The question “{ $id }” asks about no objective.
    .mend = Add { "objective = \"…\"" } with the id of an objective of this session.
problem-question-objective-unknown = The question “{ $id }” asks about the objective “{ $objective }”, which the session does not have.
    .mend = Use the id of a part of kind “objective”.
problem-question-without-form = The question “{ $id }” belongs neither to the test before nor to the test after.
    .mend = Add { "form = \"A\"" } (before) or { "form = \"B\"" } (after), and { "pair = \"…\"" } with the id of its twin.
problem-question-form-outside = The question “{ $id }” belongs to a test, but does not stand in the section “evaluation”.
    .mend = Delete “form” and “pair”, or move the question.
problem-question-without-twin = The test question “{ $id }” has no twin.
    .mend = Add { "pair = \"…\"" } with the id of the question that asks the same in the other test.
problem-question-twin = “{ $id }” names “{ $pair }” as its twin, but they are no pair.
    .mend = Each of the two must name the other, and one must be of form A, the other of form B.

## Sessions: titles and headings

problem-front-matter-placeable = Braces stand in the line “{ $key }:”.
    .mend = Write plain words: titles and summaries are shown where nothing can be filled in.
problem-heading-misplaced = The heading “{ $id }” stands elsewhere than in the facts; here should be “{ $expected }”.
    .mend = Bring the headings into the order of the facts, with ## for sections and ### for parts.
problem-heading-wrong-mark = The heading “{ $id }” has the wrong number of signs before it.
    .mend = Begin the line with { $mark } and a space: ## is a section, ### a part.
problem-words-file-missing = { $path } is not there: this language has no words for it yet.
    .mend = Make the file, beginning with a title and a summary.
problem-words-missing = The heading “{ $id }” and what stands below it are not translated yet.
    .mend = Translate them; until then the reader sees the source language, marked so.

## Sessions: names in words

problem-term-unknown = The glossary has no term “{ $slug }”.
    .mend = Check the spelling, or add the term to glossary.ftl in every language.
problem-term-form-unknown = The term “{ $slug }” has no form “{ $form }” in this language.
    .mend = Look in glossary.ftl for its forms, or write the words with TERM.
problem-term-words = “{ $words }” holds no form of the term “{ $term }”.
    .mend = Use the words of the glossary, or add these words to the term’s line .also.
problem-instrument-unknown = There is no instrument “{ $id }”.
    .mend = Check the spelling, or add it to instruments.toml and, in every language, to instruments.ftl.
problem-provision-unknown = The facts of “{ $id }” do not have { $provision }.
    .mend = Check the citation. If it is right, add it in instruments.toml to “provisions” if you have seen it in a source, else to “unverified”.
problem-provision-badly-written = “{ $provision }” of “{ $id }” is not written as provisions are.
    .mend = Write the number alone: { "\"12\"" }, { "\"12(a)\"" }, { "\"12(a)-(d)\"" }, { "\"18-19\"" } with a plain hyphen, or { "\"8, 9, 11\"" }.
problem-section-unknown = This session has no section “{ $id }”.
    .mend = Use the id of a section from its facts.
problem-section-without-minutes = The section “{ $id }” has no minutes to be shown.
    .mend = Name a section that has some, or write the sentence without them.
problem-figure-unknown = There is no diagram “{ $id }”.
    .mend = Check the spelling of its id.
problem-footnote = A footnote stands here; there are none in the manual.
    .mend = Put the words into the sentence, or into the background section.
problem-link-broken = This text has no place “{ $target }”.
    .mend = Use the id of a heading of this file; to another session leads { "SESSION(\"slug\")" }.

## Sessions: the same in every language

problem-parity-structure = Below “{ $id }” the source language has { $expected ->
        [paragraph] a paragraph
        [list] a list
        [numbered-list] a numbered list
        [checklist] a checklist
        [table] a table
        [figure] a diagram
        [lines] lines to write on
        [alert-note] [!NOTE]
        [alert-tip] [!TIP]
        [alert-important] [!IMPORTANT]
        [alert-warning] [!WARNING]
        [alert-caution] [!CAUTION]
       *[nothing] nothing more
    } where here stands { $found ->
        [paragraph] a paragraph
        [list] a list
        [numbered-list] a numbered list
        [checklist] a checklist
        [table] a table
        [figure] a diagram
        [lines] lines to write on
        [alert-note] [!NOTE]
        [alert-tip] [!TIP]
        [alert-important] [!IMPORTANT]
        [alert-warning] [!WARNING]
        [alert-caution] [!CAUTION]
       *[nothing] nothing more
    }.
    .mend = Compare the two texts below this heading and give this one the same shape.
problem-parity-list = A list below “{ $id }” has { $found } items here and { $expected } in the source language.
    .mend = Add what is missing, or take out what is too much.
problem-parity-table = A table below “{ $id }” has { $found } rows and columns here and { $expected } in the source language.
    .mend = Give it the same rows and columns.
problem-parity-paragraphs = Below “{ $id }” stand { $found } paragraphs here and { $expected } in the source language.
    .mend = One more or one fewer is fine; join, divide or translate the others.
problem-parity-figure = Below “{ $id }” stands the diagram “{ $found }” here and “{ $expected }” in the source language.
    .mend = Use the same diagram.
problem-parity-lines = Below “{ $id }” stand { $found } lines to write on here and { $expected } in the source language.
    .mend = Give as much room as the source language.
problem-parity-citations = The citations here are not those of the source language. Missing: { $missing }. Too much: { $extra }.
    .mend = Copy the citations from the source language; they are worded in your language by themselves.
problem-parity-session-links = The links to sessions here are not those of the source language. Missing: { $missing }. Too much: { $extra }.
    .mend = Link the same sessions.
problem-parity-placeables = Minutes, numbers of people or blanks here are not those of the source language. Missing: { $missing }. Too much: { $extra }.
    .mend = Copy what stands between braces from the source language.
problem-parity-numbers = The numbers here are not those of the source language. Missing: { $missing }. Too much: { $extra }.
    .mend = Check the numbers. Up to thirty they may be written as words.

## Instruments

problem-instrument-duplicate = The instrument “{ $id }” is declared a second time.
    .mend = Delete one of the two, or give it another id.
problem-instrument-without-unit = “{ $id }” has provisions, but nothing says what they are called.
    .mend = Add { "unit = \"art\"" }, { "\"para\"" }, { "\"rule\"" }, { "\"principle\"" } or another of manuals/FORMAT.md.
problem-instrument-title-missing = The instrument “{ $id }” has no name and title in the language { $lang }.
    .mend = Add it to instruments.ftl of this language, the short name and .title.

## Voices

problem-voice-role-unknown = Nothing says what the role “{ $role }” is called.
    .mend = Use a role of voices.ftl, or add “role-{ $role }” there in every language.
problem-voice-prompts = A voice has two different questions; here are { $found }.
    .mend = Declare two ids in “prompts”, and write a heading with ## for each.
problem-voice-length = The account has { $found } words; { $least } to { $most } can be read aloud in three minutes.
    .mend = Shorten it, or tell more.
