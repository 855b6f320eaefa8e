# Las palabras de carpetas externas a la aplicación y lo que está mal en ellas.
problem-count = { $count ->
    [one] { $count } problema en los archivos
    [many] { $count } de problemas en los archivos
   *[other] { $count } problemas en los archivos
}
problems-title = Problemas en los archivos
problems-none = Todo está bien en las carpetas que se leen de fuera de la aplicación.
problems-text = Estos archivos se leen de fuera de la aplicación. Mientras uno no se corrija, se sigue usando su última versión buena.
