# What was found.
find-actions = What the app can do
# $term: a term in the language of the query, which led to a passage in the reader's language.
found-through = through “{ $term }”
found-title = Title
found-summary = Summary
found-heading = Heading
found-key-message = Key message
found-term = Term
found-definition = Meaning
found-instrument = Instrument
found-handout = Handout
found-question = Question
found-voice = Voice
found-body = Text
