# Fiches des termes : les formes et les voisins.
term-forms = Ses formes
term-also = Se dit aussi
term-linked = Souvent cité avec
form-singular = singulier
form-plural = pluriel
form-nominative = nominatif
form-genitive = génitif
form-dative = datif
form-accusative = accusatif
form-instrumental = instrumental
form-prepositional = prépositionnel
form-nominative-plural = nominatif, pluriel
form-genitive-plural = génitif, pluriel
form-dative-plural = datif, pluriel
form-accusative-plural = accusatif, pluriel
form-instrumental-plural = instrumental, pluriel
form-prepositional-plural = prépositionnel, pluriel
