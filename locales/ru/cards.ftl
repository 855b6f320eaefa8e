# Карточки терминов: формы и соседи.
term-forms = Формы слова
term-also = Говорят и так
term-linked = Часто стоит рядом
form-singular = единственное число
form-plural = множественное число
form-nominative = именительный
form-genitive = родительный
form-dative = дательный
form-accusative = винительный
form-instrumental = творительный
form-prepositional = предложный
form-nominative-plural = именительный, множественное число
form-genitive-plural = родительный, множественное число
form-dative-plural = дательный, множественное число
form-accusative-plural = винительный, множественное число
form-instrumental-plural = творительный, множественное число
form-prepositional-plural = предложный, множественное число
