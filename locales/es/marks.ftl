# Lo que se marca en el texto, y la lista.
marks-title = Lo que marqué y escribí
mark-bar = Marcar estas palabras
mark-new-title = Marcar un pasaje
mark-new-text = Elija un pasaje y, si quiere, algunas de sus palabras. La marca es solo suya y se queda en su cuaderno.
mark-which = ¿Qué pasaje?
mark-words = Solo estas palabras
mark-words-hint = Tal como están en el pasaje. Déjelo vacío para marcar el pasaje entero.
mark-kind = Para qué sirve
marked-important = Importante
marked-question = Una pregunta
marked-deed = Para hacer en el trabajo
marked-otherwise = Distinto donde trabajo
marked-bookmark = Marcador
marked-note = Mi nota
mark-note-label = Sus palabras sobre esto
mark-keep = Marcar
mark-no-passage = Elija primero un pasaje.
mark-no-such-words = Estas palabras no están en el pasaje elegido. Cópielas de él o deje el campo vacío.
# $kind: para qué sirve la marca. $words: el comienzo de las palabras o de la nota.
mark-sign = { $kind }: { $words }
mark-title = Una marca
mark-go = Ir a su lugar
mark-change = Cambiar
mark-remove = Quitar
mark-removed = La marca se ha quitado.
mark-take-back = Recuperarla
mark-moved = El texto ha cambiado desde entonces y estas palabras ya no están donde estaban.
mark-other-copy = En otra copia del cuaderno:
marks-none = Todavía no hay nada marcado ni escrito.
marks-how = En una sesión, seleccione palabras o pulse Alt M y diga qué son para usted: importantes, una pregunta, algo para hacer en el trabajo, distinto donde trabaja. Sus respuestas a los ejercicios también están aquí.
marks-words = Palabras
marks-any-kind = Todo
marks-where = Sesión
marks-anywhere = Todas las sesiones
marks-show = Mostrar
# $count: marcas y notas.
marks-count = { $count ->
    [one] { $count } elemento
    [many] { $count } de elementos
   *[other] { $count } elementos
}
marks-take = Para llevar:
marks-file-md = Markdown
marks-file-html = Página web
marks-file-json = JSON
marks-moved = Fuera de lugar
marks-moved-text = El texto ha cambiado en estos lugares y no se han vuelto a encontrar las palabras. Aquí están como usted las marcó.
marks-away = Marcas quitadas
## Un pasaje en el otro idioma
block-other = El otro idioma
block-title = En el otro idioma
block-languages = En qué idioma
block-key = un solo pasaje:
