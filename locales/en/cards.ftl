# Cards of terms: forms and what a term stands beside.
term-forms = Its forms
term-also = Also called
term-linked = Often stands with
form-singular = singular
form-plural = plural
form-nominative = nominative
form-genitive = genitive
form-dative = dative
form-accusative = accusative
form-instrumental = instrumental
form-prepositional = prepositional
form-nominative-plural = nominative, plural
form-genitive-plural = genitive, plural
form-dative-plural = dative, plural
form-accusative-plural = accusative, plural
form-instrumental-plural = instrumental, plural
form-prepositional-plural = prepositional, plural
