# What was found.
find-actions = Lo que la aplicación sabe hacer
# $term: a term in the language of the query, which led to a passage in the reader's language.
found-through = a través de «{ $term }»
found-title = Título
found-summary = Resumen
found-heading = Encabezado
found-key-message = Mensaje clave
found-term = Término
found-definition = Significado
found-instrument = Instrumento
found-handout = Material para distribuir
found-question = Pregunta
found-voice = Voz
found-body = Texto
