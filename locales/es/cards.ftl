# Fichas de los términos: formas y vecinos.
term-forms = Sus formas
term-also = También se dice
term-linked = Suele aparecer con
form-singular = singular
form-plural = plural
form-nominative = nominativo
form-genitive = genitivo
form-dative = dativo
form-accusative = acusativo
form-instrumental = instrumental
form-prepositional = preposicional
form-nominative-plural = nominativo, plural
form-genitive-plural = genitivo, plural
form-dative-plural = dativo, plural
form-accusative-plural = acusativo, plural
form-instrumental-plural = instrumental, plural
form-prepositional-plural = preposicional, plural
