# What was found.
find-actions = Ce que l’application sait faire
# $term: a term in the language of the query, which led to a passage in the reader's language.
found-through = par « { $term } »
found-title = Titre
found-summary = Résumé
found-heading = Intertitre
found-key-message = Message clé
found-term = Terme
found-definition = Sens
found-instrument = Instrument
found-handout = Document à distribuer
found-question = Question
found-voice = Voix
found-body = Texte
