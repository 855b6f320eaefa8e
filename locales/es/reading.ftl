# Una sesión y lo que la acompaña.
# $number: el número de la parte. $title: su título.
part-and-title = Parte { $number } · { $title }
group-size = { $min } a { $max } personas
# $sessions: una lista de títulos.
better-after = Mejor después de: { $sessions }
ribbon-title = El tiempo de la sesión, paso a paso, en minutos
view-learner = Para aprender
view-trainer = Para capacitar
# Otro idioma junto al texto: lo que precede a los nombres de los idiomas, y el camino de vuelta.
two-languages = Dos idiomas
one-language = Un solo idioma
section-read = Leído
mark-read = Ya he leído esto
answer-right = Correcto.
answer-wrong = No del todo.

## Títulos de los recuadros del texto
alert-note = Para quien capacita
alert-tip = Otra manera
alert-important = Idea clave
alert-warning = Precaución
alert-caution = Lo que no hay que hacer

## El final de una sesión
finish-title = ¿Ha terminado esta sesión?
# $read, $of: secciones.
read-so-far = { $read ->
    [one] Ha marcado como leída { $read } sección de { $of }.
    [many] Ha marcado como leídas { $read } de secciones de { $of }.
   *[other] Ha marcado como leídas { $read } secciones de { $of }.
} Terminar no cambia nada en sus notas, y siempre puede volver.
finish = He terminado
finished-title = Ha terminado esta sesión
finished-text = Sus notas se quedan aquí, junto al texto. La sesión siguiente le espera.
reopen = En realidad, no he terminado

## Fichas de explicación
card-title = Explicación
card-close = Cerrar
glossary-title = Glosario
glossary-intro = Los términos del manual, cada uno explicado en pocas frases y nombrado en todos los idiomas.
instruments-title = Instrumentos
instruments-intro = Tratados, declaraciones, principios, informes y códigos que cita el manual.
used-in = Dónde aparece
term-unverified = Esta forma en español no se ha visto en una fuente oficial.
instrument-kind = Qué es
instrument-kind-treaty = Tratado
instrument-kind-declaration = Declaración
instrument-kind-principles = Principios
instrument-kind-general-comment = Observación general de un órgano de tratado
instrument-kind-report = Informe
instrument-kind-guidelines = Directrices
instrument-kind-case = Caso resuelto
instrument-kind-mechanism = Mecanismo
instrument-kind-code = Código profesional
instrument-short = Se cita como
instrument-year = Año
instrument-symbol = Signatura del documento
instrument-provisions = Disposiciones usadas en el manual
instrument-unverified = Algunos datos de este instrumento no están verificados.
instrument-unverified-provisions = Sin verificar en el propio texto: { $provisions }.
instrument-unverified-title = El título en español no se ha visto en una fuente oficial.

## Read aloud by a screen reader where paper has room to write
blank-to-fill-in = Espacio para completar
lines-to-write-on = Líneas para escribir
