# La línea de órdenes.
cli-about = Derechos humanos para el personal de salud: el manual de formación, en la terminal.
cli-serve = Servir las páginas a un navegador de este ordenador, y de ningún otro
cli-workbook = Abrir enseguida este cuaderno
cli-manuals = Una carpeta cuyas sesiones sustituyen a las del programa
cli-locales = Una carpeta cuyos mensajes sustituyen a los del programa
cli-port = El puerto en el que escuchar; si no se indica, cualquiera que esté libre
# La dirección sigue en una línea propia.
cli-open-address = Abra esta dirección en un navegador de este ordenador. Su clave sirve una sola vez:
cli-check = Encontrar lo que está mal en las palabras y los mensajes, con archivo, línea y cómo corregirlo
cli-status = Contar palabras, bloques y secciones de cada idioma y lo que falta
cli-check-manuals = La carpeta de datos y palabras; si no se indica, los del programa
cli-check-locales = La carpeta de mensajes; si no se indica, los del programa
cli-json = Para un programa y no para una persona
cli-lang = Solo este idioma

## Lo que dice una comprobación
check-damage = Daños: algo está roto, o mal para quien lee.
check-gaps = Lagunas: aún sin traducir. Solo son errores si un idioma dice que está completo.
check-nothing = Todo está bien.
# $damage y $gaps son números.
check-counts = Daños: { $damage }. Lagunas: { $gaps }.
check-passed = Nada de esto es un error.
check-failed = { $errors ->
    [one] { $errors } error
    [many] { $errors } de errores
   *[other] { $errors } errores
}
check-folder-missing = No existe la carpeta «{ $path }».
    .mend = Compruebe cómo está escrita y en qué carpeta se encuentra usted.
check-folder-not-a-folder = «{ $path }» no es una carpeta.
    .mend = Indique la carpeta donde está el archivo.
check-folder-unreadable = La carpeta «{ $path }» no se puede leer.
    .mend = Compruebe que tiene permiso para leerla.

## Cómo va un idioma: una tabla
status-session = sesión
status-sections = secciones
status-blocks = bloques
status-words = palabras
status-minutes = minutos de lectura
status-ease = facilidad de lectura
status-gaps = lagunas
status-all = todo
# $language es el código de un idioma, $edition la edición del manual.
status-language = { $language }, edición { $edition }
# $translated, $expected y $words son números.
status-messages = Mensajes traducidos: { $translated } de { $expected }. Palabras: { $words }.
status-stale = desfasados
status-words-left = palabras por hacer
# Números de pasajes; $words es el número de palabras del idioma de origen por hacer.
status-passages = Pasajes: { $all }. Faltan: { $missing }, borradores: { $draft }, traducidos: { $translated }, revisados: { $reviewed }, desfasados: { $stale }. Palabras por hacer: { $words }.
status-no-language = No existe el idioma «{ $language }».
cli-search = Buscar pasajes del manual
cli-query = Lo que se busca, en cualquiera de los idiomas del manual
cli-search-lang = El idioma de los pasajes; si falta, el de la terminal
cli-search-nothing = No se encontró nada.
