# El taller de traducción.
translate-title = Traducir
translate-intro = Aquí se ve hasta dónde ha llegado cada idioma. Cuando cambia el original, lo que se hizo a partir de las palabras antiguas se muestra con las diferencias, para que nada deje de ser correcto sin que se note.
translate-nothing-left = No queda nada por hacer.
# $passages y $words son números.
translate-left = { $passages ->
    [one] { $passages } pasaje por hacer, palabras: { $words }.
    [many] { $passages } de pasajes por hacer, palabras: { $words }.
   *[other] { $passages } pasajes por hacer, palabras: { $words }.
}
# Números de pasajes.
translate-counts = Faltan: { $missing }, empezados: { $draft }, traducidos: { $translated }, revisados: { $reviewed }, desfasados: { $stale }.
translate-messages = La interfaz
translate-first = Empezar aquí
translate-read = Leer el manual en este idioma
state-missing = falta
state-draft = empezado
state-translated = traducido
state-reviewed = revisado
state-stale-minor = desfasado: otras palabras
state-stale-major = desfasado: ahora dice otra cosa

## La carpeta
translate-folder-title = Su carpeta
translate-folder-none = No hay ninguna carpeta abierta: se puede mirar, pero no guardar. El taller escribe en la carpeta que usted elija y en ningún otro sitio.
translate-folder-copy = Copiar todos los textos en una carpeta nueva
translate-folder-copy-hint = La ruta completa de una carpeta que aún no existe, o que está vacía.
translate-folder-copy-go = Copiar y abrir
translate-folder-open = Abrir una carpeta que ya tiene
translate-folder-open-hint = La ruta completa de la carpeta que contiene «manuals» y «locales».
translate-folder-open-go = Abrir
translate-folder-is = Trabaja usted en:
translate-folder-close = Cerrar la carpeta
translate-folder-whole-path = Escriba la ruta completa, desde la unidad o desde la primera barra.
translate-folder-missing = Esa carpeta no existe. Compruebe cómo se escribe.
translate-folder-empty = Esa carpeta no contiene «manuals» ni «locales». Elija la carpeta que las contiene, o haga una copia.
translate-folder-not-empty = Ya hay algo en esa carpeta. Elija otro nombre; no se ha copiado nada.
translate-folder-io = El sistema no lo permite. Compruebe que puede escribir ahí y que queda espacio.
translate-begin-title = Empezar un idioma
translate-begin-text = Existe desde ese momento; lo que aún no está traducido se muestra en el original.
translate-begin-tag = Su código, como pt o sw
translate-begin-name = Su nombre en el propio idioma
translate-begin-go = Empezar
translate-language-tag = Ese no es el código de un idioma. El portugués es pt, el suajili sw, el árabe ar.

## Pulsar en las palabras
translate-marks-title = Encontrar el origen de las palabras pulsando en ellas
translate-marks-text = Elija un idioma: el manual se abre en él, y al pulsar en cualquier frase o botón se abre su origen. Mantenga pulsada la tecla Mayús para usar la página como siempre.
translate-marks-here = Al pulsar en las palabras se abre su origen. Mantenga pulsada la tecla Mayús para usar la página como siempre.
translate-marks-off = Terminar

## Un pasaje
translate-passages = Pasajes
translate-list-open = Mostrar lo que queda por hacer
translate-list-all = Mostrar todo
translate-from = Original
translate-previous = Anterior
translate-next = Siguiente
translate-live = En la página
passage-title = Título
passage-summary = Resumen
passage-heading = Encabezado
passage-paragraph = Párrafo
passage-item = Elemento de lista
passage-cell = Celda de tabla
passage-alert = Recuadro
passage-message = Mensaje
passage-term = Término
change-wording = Cambió la redacción
change-facts = Cambió lo que debe ser exacto
change-rewritten = Reescrito
change-moved = Movido a otro lugar
change-split = Dividido en varios pasajes
change-joined = Unido con otro pasaje
change-gone = Quitado del original
fact-number = número
fact-unit = unidad
fact-citation = cita
fact-duty = deber, poder, solo, todos
fact-negation = negación
fact-link = enlace
fact-placeable = marcador
translate-ask-unsure = No es seguro que esta sea su traducción: el archivo se cambió en otro programa. Si lo es, diga que sigue siendo correcta.
translate-ask-elsewhere = La traducción se cambió desde entonces en otro programa. Si dice lo que ahora dice el original, diga que sigue siendo correcta.
translate-ask-unknown = Nadie ha dicho todavía de qué se tradujo esto. Si dice lo que dice el original, guárdelo.
translate-save = Guardar
translate-save-draft = Dejar como empezado
translate-right = Sigue siendo correcto
translate-reviewed = Lo he revisado
translate-gone = Olvidarlo
translate-spare = Este cambio no toca ninguna traducción
translate-undo = Deshacer lo último que se guardó
translate-read-only = Solo se puede mirar, porque no hay ninguna carpeta abierta.
translate-said-saved = Guardado.
translate-said-undone = Deshecho.
translate-said-not-undone = No se puede deshacer: el archivo ha cambiado desde entonces.
translate-said-spared = Queda anotado que el cambio no toca ninguna traducción.
translate-theirs = Lo que hay ahora en el archivo
translate-take-theirs = Dejar lo que hay
translate-refused-no-passage = Este pasaje ya no está en el original.
    .mend = Abra otra vez la página.
translate-refused-no-folder = No se ha guardado nada: ninguna carpeta abierta contiene este archivo.
    .mend = Abra su carpeta, o haga una copia de los textos.
translate-refused-not-text = No se ha guardado nada: el archivo no es texto en UTF-8.
    .mend = Guárdelo como UTF-8 en su editor.
translate-refused-clash = No se ha guardado nada: otro programa ha cambiado este pasaje entretanto.
    .mend = Abajo se ven sus palabras. Si guarda ahora, las suyas las sustituyen.
translate-refused-structure = Estas palabras serían otra cosa que este pasaje.
    .mend = Escríbalas en una línea, sin signo de lista ni de encabezado y sin una llave abierta. Para empezar con un signo así, ponga delante una barra invertida.
translate-refused-empty = No hay palabras que guardar.
    .mend = Escriba la traducción, o siga con el pasaje siguiente.
translate-refused-no-place = El archivo no tiene lugar para este pasaje.
    .mend = Traduzca primero el título; mire después en el archivo si sus encabezados son los del original.
translate-refused-io = No se ha guardado nada: el sistema no lo permite.
    .mend = Compruebe que puede escribir en su carpeta y que queda espacio.

## Lo que ayuda
translate-findings = Lo que dice la comprobación
translate-findings-none = La comprobación no encuentra nada mal.
translate-mend = Corregir signos y espacios
# $percent es un número.
translate-long = Es el { $percent } % de la longitud del original. Mire si cabe.
translate-earlier = Ya traducido
translate-take = Tomar esto
translate-term-used = usado aquí
translate-term-none = Aún no está en el glosario
translate-others = Otros idiomas
translate-crossings = Un solo idioma lo dice
# $language es el nombre de un idioma, $own y $others lo que se dice.
differs-number = Números: { $language } tiene { $own }, todos los demás { $others }.
differs-citation = Citas: { $language } tiene { $own }, todos los demás { $others }.
differs-negation = Negación: { $language } tiene { $own }, todos los demás { $others }.
differs-length = Elementos de la lista: { $language } tiene { $own }, todos los demás { $others }.
