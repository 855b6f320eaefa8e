# What was found.
find-actions = Что умеет приложение
# $term: a term in the language of the query, which led to a passage in the reader's language.
found-through = через «{ $term }»
found-title = Название
found-summary = Коротко
found-heading = Заголовок
found-key-message = Главная мысль
found-term = Термин
found-definition = Значение
found-instrument = Документ
found-handout = Раздаточный материал
found-question = Вопрос
found-voice = Голос
found-body = Текст
