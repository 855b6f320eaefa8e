# Los registros y el taller de traducción.
cli-translate = De qué se tradujo cada pasaje, en registros junto a las traducciones
cli-translate-manuals = La carpeta de datos y textos
cli-translate-locales = La carpeta de mensajes
cli-record = Anotar de qué se tradujeron los pasajes que ningún registro conoce todavía
cli-record-reviewed = También los ha leído otra persona
cli-record-rewritten = También aquellos cuyo original y cuya traducción han cambiado desde entonces
cli-spare = Los cambios de estos pasajes no tocan ninguna traducción: lo hecho a partir de las palabras antiguas sigue siendo correcto
cli-spare-passage = Un pasaje tal como lo muestra el taller: words/dual-loyalty#triads.p2
translate-no-folder = Indique la carpeta en la que escribir.
    .mend = Dé --manuals, --locales o ambas.
translate-not-written = No se puede escribir «{ $path }»: { $reason }
    .mend = Compruebe que puede escribir ahí y que queda espacio.
translate-no-passage = No hay ningún pasaje «{ $name }» cuyas palabras hayan cambiado.
    .mend = Escriba la página y el pasaje con un # entre ambos: words/dual-loyalty#triads.p2
# $records es el número de archivos escritos.
translate-recorded = { $records ->
    [0] Todos los pasajes estaban anotados.
    [one] { $records } registro escrito.
    [many] { $records } de registros escritos.
   *[other] { $records } registros escritos.
}
