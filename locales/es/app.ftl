# Lo que rodea cada página.
language-name = Español
app-name = Derechos humanos para el personal de salud
skip-to-text = Ir al texto
bar-tools = Herramientas
spine-title = El manual
foot-independent = Trabajo independiente en la tradición del manual de capacitación de la IFHHRO, sin vínculo con ella.
to-the-shelf = Ver todas las sesiones

## El aspecto de las páginas
look-title = Tamaño del texto y colores
text-size = Tamaño del texto
text-size-small = Pequeño
text-size-usual = Habitual
text-size-large = Grande
text-size-larger = Más grande
text-size-largest = El más grande
theme = Colores
theme-paper = Papel
theme-night = Noche
theme-contrast = Alto contraste
theme-projector = Proyector

## Buscar
find-invite = Buscar una sesión, un término, un instrumento
# Las teclas que abren la búsqueda; en un Mac también se entienden.
key-find = Ctrl K
find-title = Buscar
find-label = Unas letras del nombre
find-go = Buscar
find-count = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}

## Un texto que todavía no está en el idioma elegido.
# $language: el nombre del idioma que se muestra en su lugar, en ese mismo idioma («English»).
served-in = Aún sin traducir. Idioma del texto: { $language }.

# What is wrong with a field that was sent.
field-missing = Escriba algo aquí primero.
field-unchosen = Elija primero.
field-number = Escriba un número dentro de estos límites:
