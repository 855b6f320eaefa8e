# Mirar cada página en un navegador.
cli-check-render = Mostrar además cada página en un navegador sin ventana, en tres anchuras, y encontrar lo que no cabe
# $variable is the name of an environment variable.
render-no-browser = No se miraron las páginas: aquí no se encontró Chromium, Chrome ni Edge. Indique uno en { $variable }.
render-silent = No se miraron las páginas: el navegador arrancó, pero no las muestra. Pruébelo a mano; en un contenedor puede necesitar más permisos.
# $reason comes from the system, in its own language.
render-io = No se miraron las páginas: { $reason }
render-stopped = Detenido. Lo que se vio hasta entonces está arriba.
# $done and $all are numbers of pages.
render-reading = Páginas encontradas: { $done }
render-looking = Páginas miradas: { $done } de { $all }
# $pixels and $widths are numbers of pixels, $words what sticks out, $plural the name of a plural class as CLDR has it.
problem-page-too-wide = En una ventana de { $widths } píxeles, esta página es { $pixels } píxeles demasiado ancha{ $plural ->
        [other] { "" }
       *[class] , con números de la clase «{ $plural }»
    }. Lo que sobresale: «{ $words }»
    .mend = Dígalo con menos palabras o con palabras más cortas, o con un lugar donde se pueda partir.
problem-words-cut-off = En una ventana de { $widths } píxeles, estas palabras quedan cortadas en { $pixels } píxeles{ $plural ->
        [other] { "" }
       *[class] , con números de la clase «{ $plural }»
    }: «{ $words }»
    .mend = Dígalo con menos palabras o con palabras más cortas.
problem-words-over-edge = En una ventana de { $widths } píxeles, estas palabras salen { $pixels } píxeles del borde de su recuadro{ $plural ->
        [other] { "" }
       *[class] , con números de la clase «{ $plural }»
    }: «{ $words }»
    .mend = Dígalo con menos palabras o con palabras más cortas, o con un lugar donde se pueda partir.
problem-page-late = Esta página no llegó en medio minuto.
    .mend = Ábrala en la aplicación; si tampoco llega allí, algo en sus palabras la retiene.
