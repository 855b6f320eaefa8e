### Qué está mal en un archivo y (.mend) cómo corregirlo. $file y $line se pueden usar en todos.

## Archivos y carpetas

problem-file-too-large = Este archivo supera los { $limit } bytes y se ha dejado fuera.
    .mend = Divídalo, o compruebe que es el archivo correcto: ninguna sesión ni lista de mensajes es tan larga.
problem-too-many-files = La carpeta contiene más de lo que se lee (límite: { $limit }); el resto se ha dejado fuera.
    .mend = Indique la carpeta del propio manual, no una que la contenga.
problem-file-unreadable = No se puede abrir o leer ({ $reason }).
    .mend = Compruebe que tiene permiso para leerlo y que la memoria USB o la unidad de red sigue conectada.
problem-link-outside = Es un enlace que lleva fuera de la carpeta o a ninguna parte; no se sigue.
    .mend = Ponga aquí el propio archivo en lugar del enlace.
problem-file-name-not-unicode = El nombre de este archivo no se puede leer; el archivo se ha dejado fuera.
    .mend = Cámbiele el nombre: solo letras sencillas, cifras y guiones.
problem-file-utf16 = Este archivo está guardado en UTF-16 (algunos programas lo llaman «Unicode»), por lo que se ha dejado fuera.
    .mend = Guárdelo de nuevo con la codificación UTF-8.
problem-file-not-utf8 = A partir de esta línea el archivo no está en UTF-8, por lo que se ha dejado fuera: probablemente se guardó en una codificación antigua, como Windows-1252 o Latin-1.
    .mend = Ábralo con la codificación en que se escribió y guárdelo de nuevo como UTF-8.
problem-file-byte-order-mark = Hay una marca invisible (BOM) antes de la primera letra de este archivo.
    .mend = Guarde el archivo como «UTF-8», no como «UTF-8 con BOM».
problem-folder-not-a-language = La carpeta «{ $name }» no lleva el nombre de un idioma, por lo que sus mensajes se han dejado fuera.
    .mend = Póngale el código del idioma, como «pt» o «sr-Latn».

## Mensajes: su escritura

problem-entry-unparsable = Lo que hay aquí no es un mensaje: { $text }
    .mend = Cada mensaje se escribe «id = palabras»; las líneas siguientes empiezan con espacios y toda llave que se abre se cierra. ({ $reason })
problem-entry-duplicate = «{ $id }» aparece aquí por segunda vez; cuenta el primero, en { $other-file }, línea { $other-line }.
    .mend = Borre uno de los dos.
problem-braces-too-deep = Aquí hay llaves dentro de llaves, a más profundidad de la que necesita cualquier mensaje; el archivo se ha dejado fuera.
    .mend = Busque una llave que se abrió y nunca se cerró.
problem-indent-tab = Esta línea empieza con un tabulador, así que ya no pertenece a su mensaje: { $text }
    .mend = Empiece la línea con cuatro espacios.
problem-indent-no-break-space = Esta línea empieza con un espacio de no separación, así que ya no pertenece a su mensaje: { $text }
    .mend = Borre lo que hay antes de la primera letra y escriba cuatro espacios normales.
problem-placeable-no-break-space = Entre las llaves hay un espacio de no separación: { $text }
    .mend = Entre llaves solo puede haber espacios normales; escríbalos de nuevo.
problem-placeable-round-quotes = Entre las llaves hay comillas tipográficas: { $text }
    .mend = Entre llaves las comillas son rectas: { $mend }
problem-term-dash = Hay una raya donde debe ir el guion de un término: { $text }
    .mend = Un término empieza con el guion normal del teclado: { $mend }
problem-keyword-translated = Se ha traducido la palabra entre corchetes: [{ $word }]. La lee el programa y nunca se muestra.
    .mend = Escriba { $keyword } en su lugar; traduzca solo lo que sigue a los corchetes.

## Mensajes: frente al idioma de origen

problem-message-missing = «{ $id }» aún no está traducido.
    .mend = Cópielo del mismo archivo del idioma de origen y traduzca lo que va después del signo igual.
problem-message-extra = El idioma de origen no tiene el mensaje «{ $id }», así que nunca se muestra.
    .mend = Compruebe cómo está escrito el identificador; si el mensaje ya no existe en el idioma de origen, bórrelo aquí también.
problem-attribute-missing = «{ $id }» aún no está traducido.
    .mend = Copie del idioma de origen la línea que empieza con un punto y tradúzcala.
problem-attribute-extra = El idioma de origen no tiene «{ $id }», así que nunca se muestra.
    .mend = Compruebe cómo está escrito lo que sigue al punto o borre la línea.
problem-variable-missing = «{ $id }» no muestra ${ $name }{ $variant ->
        [all] { "" }
       *[some] { " " }en la variante «{ $variant }»
    }, pero el idioma de origen sí.
    .mend = Ponga { "{" } ${ $name } { "}" } donde corresponda en la frase.
problem-variable-unknown = «{ $id }» pide ${ $name }{ $variant ->
        [all] { "" }
       *[some] { " " }en la variante «{ $variant }»
    }, que el programa no da; el mensaje se mostraría en el idioma de origen.
    .mend = Use solo las variables que usa el idioma de origen, escritas igual.
problem-variable-renamed = En «{ $id }» la variable ${ $expected } se ha cambiado por ${ $name }{ $variant ->
        [all] { "" }
       *[some] { " " }en la variante «{ $variant }»
    }.
    .mend = Escriba ${ $expected }: los nombres de las variables no se traducen.
problem-reference-missing = «{ $id }» no usa { $name }{ $variant ->
        [all] { "" }
       *[some] { " " }en la variante «{ $variant }»
    }, pero el idioma de origen sí.
    .mend = Ponga { "{" } { $name } { "}" } en su lugar, para que el nombre sea igual en todas partes.
problem-reference-extra = «{ $id }» usa { $name }{ $variant ->
        [all] { "" }
       *[some] { " " }en la variante «{ $variant }»
    }, pero el idioma de origen no.
    .mend = Escriba las propias palabras, como hace el idioma de origen.
problem-function-missing = «{ $id }» no usa { $name }(){ $variant ->
        [all] { "" }
       *[some] { " " }en la variante «{ $variant }»
    }, pero el idioma de origen sí; una fecha, una hora o un número se vería en bruto.
    .mend = Copie del idioma de origen lo que hay entre las llaves.
problem-function-extra = «{ $id }» usa { $name }(){ $variant ->
        [all] { "" }
       *[some] { " " }en la variante «{ $variant }»
    }, pero el idioma de origen no.
    .mend = Copie del idioma de origen lo que hay entre las llaves.
problem-markup-differs = En «{ $id }» las etiquetas o direcciones no son las del idioma de origen{ $variant ->
        [all] { "" }
       *[some] { " " }en la variante «{ $variant }»
    }. Encontrado: { $found }. Esperado: { $expected }.
    .mend = Copie las etiquetas y direcciones del idioma de origen tal como están y traduzca las palabras que las rodean.
problem-label-too-long = Las palabras «{ $label }» del diagrama «{ $figure }» son demasiado largas para su lugar.
    .mend = Acorte «{ $id }».
problem-variant-unknown = «{ $id }» tiene una variante [{ $variant }] que el programa nunca elige.
    .mend = Use las variantes del idioma de origen: { $known }.
problem-variant-duplicate = En «{ $id }» la variante [{ $variant }] aparece dos veces; solo se elige la primera.
    .mend = Borre una de las dos o corrija su nombre.

## Mensajes: números y plurales

problem-plural-category-missing = A «{ $id }» le falta { $categories }: con algunos números se mostraría una forma equivocada.
    .mend = Dé una variante para cada una de estas categorías: { $needed }.
problem-plural-category-foreign = «{ $id }» tiene una variante [{ $category }] que ningún número elige en este idioma.
    .mend = Bórrela. Las categorías de este idioma son { $needed }.
problem-plural-default = En «{ $id }» el asterisco está en [{ $category }] en lugar de [other].
    .mend = Escriba *[other] y quite el asterisco de [{ $category }].
problem-number-lost = En «{ $id }» la variante [{ $variant }] vale para varios números en este idioma, pero no muestra ${ $name }.
    .mend = Ponga en ella { "{" } ${ $name } { "}" }: si no, no se sabe de qué número se trata.

## Mensajes: términos y remisiones

problem-message-term-unknown = «{ $id }» usa el término { $name }, que este idioma no tiene; todo el mensaje se mostraría en el idioma de origen.
    .mend = Compruebe cómo está escrito o traduzca el término en la misma carpeta.
problem-message-unknown = «{ $id }» remite a { $name }, que este idioma no tiene; todo el mensaje se mostraría en el idioma de origen.
    .mend = Compruebe cómo está escrito o traduzca primero ese mensaje.
problem-message-form-unknown = «{ $id }» pide la forma «{ $form }» de { $name }, que no la tiene.
    .mend = Las formas de este término son: { $known }.
problem-function-unknown = «{ $id }» llama a { $name }(), que no existe.
    .mend = Las funciones son { $known }, en mayúsculas.
problem-reference-cycle = «{ $id }» remite a sí mismo: { $through }.
    .mend = En uno de estos mensajes, escriba las propias palabras.
problem-term-form-name = { $id } tiene una forma llamada «{ $form }», que nadie puede pedir.
    .mend = En este idioma las formas de los términos se llaman: { $known }.
problem-term-gender = El género de { $id } está escrito «{ $gender }».
    .mend = Escriba una de estas palabras: { $known }.

## Tipografía

problem-typography-quotes = Estas no son las comillas de este idioma: «…{ $here }…»
    .mend = Debe ser: «…{ $mend }…»
problem-typography-apostrophe = Hay un apóstrofo recto en lugar de uno curvo: «…{ $here }…»
    .mend = Debe ser: «…{ $mend }…»
problem-typography-french-space = Falta un espacio de no separación antes de { "; : ! ? »" } o después de { "«" }: «…{ $here }…»
    .mend = Debe ser: «…{ $mend }…»
problem-typography-opening-mark = Falta abrir o cerrar una pregunta o una exclamación: «…{ $here }…»
    .mend = Debe ser: «…{ $mend }…»
problem-typography-dash-space = Falta un espacio de no separación antes de la raya: «…{ $here }…»
    .mend = Debe ser: «…{ $mend }…»
problem-typography-hyphen-for-dash = Hay un guion donde debe ir una raya: «…{ $here }…»
    .mend = Debe ser: «…{ $mend }…»
problem-typography-double-space = Hay dos espacios entre palabras: «…{ $here }…»
    .mend = Debe ser: «…{ $mend }…»
problem-typography-space-at-sign = Hay un espacio antes de un signo que cierra o después de uno que abre: «…{ $here }…»
    .mend = Debe ser: «…{ $mend }…»
problem-typography-dots = Hay tres puntos en lugar de un solo signo: «…{ $here }…»
    .mend = Debe ser: «…{ $mend }…»

## Mensajes y programa

problem-message-undefined = El programa pide «{ $id }», que el idioma de origen no tiene.
    .mend = Escriba el mensaje o corrija aquí el identificador.
problem-message-unused = Nada en el programa pide «{ $id }».
    .mend = Bórrelo en todos los idiomas; si su identificador se compone en el código, declare su familia en locales/families.toml.
problem-message-family-undeclared = Aquí se componen los identificadores «{ $pattern }» y ninguna familia los cubre.
    .mend = Declare la familia en locales/families.toml, con lo que puede ocupar el lugar del asterisco.
problem-message-family-empty = Ningún mensaje pertenece a la familia «{ $pattern }».
    .mend = Borre la familia o corrija su patrón.
problem-message-families = No se pueden leer las familias de mensajes: { $detail }
    .mend = Corrija el archivo; sus primeras líneas dicen cómo se escribe.

## Sesiones: lectura de los datos

problem-toml-syntax = No se pueden leer los datos: { $detail }
    .mend = Compare la línea con la misma de otra sesión: comillas, corchetes y signos igual deben coincidir.
problem-facts-key-unknown = Los datos no tienen la clave «{ $key }».
    .mend = Compruebe cómo se escribe en manuals/FORMAT.md o borre la línea.
problem-facts-key-missing = Falta la clave «{ $key }».
    .mend = Añádala; manuals/FORMAT.md muestra dónde y cómo.
problem-facts-value = «{ $value }» no puede estar aquí.
    .mend = Mire en manuals/FORMAT.md qué puede ir después de esta clave.
problem-facts-id-duplicate = El identificador «{ $id }» está declarado por segunda vez.
    .mend = Dé otro identificador a uno de los dos. Los identificadores son para siempre: cambie el más reciente.
problem-file-missing = El archivo { $path } no está.
    .mend = Vuelva a ponerlo; sin él no se puede leer el manual.
problem-session-without-facts = La sesión «{ $slug }» está en la lista pero no tiene datos.
    .mend = Escriba sessions/{ $slug }.toml o quítela de la lista en manual.toml.
problem-session-not-listed = Ninguna parte incluye la sesión «{ $slug }».
    .mend = Añádala a una parte en manual.toml, en el lugar que le corresponde.
problem-words-without-facts = Hay palabras para «{ $slug }», pero no hay datos.
    .mend = Compruebe el nombre del archivo o escriba los datos en TOML.

## Sesiones: lectura de las palabras

problem-front-matter = El archivo no empieza con un título y un resumen entre dos líneas de tres guiones.
    .mend = Empiece con ---, luego { "title:" } y { "summary:" }, cada uno en su línea, y luego ---.
problem-front-matter-missing = Falta la línea «{ $key }:» al principio del archivo o está vacía.
    .mend = Añádala entre las dos líneas de tres guiones.
problem-front-matter-unknown = «{ $key }» no significa nada al principio de un archivo.
    .mend = Allí solo van { "title:" } y { "summary:" }; estas dos palabras no se traducen.
problem-words-before-heading = Hay palabras antes del primer título; nadie las vería.
    .mend = Páselas debajo de un título.
problem-heading-without-id = El título «{ $heading }» no tiene identificador.
    .mend = Termine la línea con el identificador del título en el idioma de origen: { "{" }#id{ "}" }
problem-heading-level = Aquí hay un título de nivel { $level }.
    .mend = Use ## para una sección y ### para una parte; no hay otros.
problem-heading-inside = Hay un título dentro de una lista, una tabla o un aviso.
    .mend = Ponga el título al principio de una línea propia, con una línea vacía antes.
problem-part-without-section = La parte «{ $id }» está antes de cualquier sección.
    .mend = Ponga encima un título de sección (##).
problem-id-undeclared = Los datos no declaran ningún título «{ $id }».
    .mend = Compare el identificador con el idioma de origen o declárelo en los datos.
problem-id-without-heading = Los datos declaran «{ $id }», pero ningún título lleva este identificador.
    .mend = Escriba el título o quítelo de los datos.
problem-id-duplicate = Dos títulos tienen el identificador «{ $id }».
    .mend = Dé a este el identificador que le dan los datos.
problem-raw-html = Aquí hay HTML: { $text }
    .mend = Use Markdown en su lugar: *énfasis*, **fuerte**, listas y tablas.
problem-image = Aquí hay una imagen; las imágenes en el texto no se pueden traducir.
    .mend = Use un diagrama, { "FIGURE(\"id\")" }, o descríbala con palabras.
problem-code = Aquí hay código; quizá la línea empieza por error con cuatro espacios.
    .mend = Quite los espacios o los acentos graves.
problem-horizontal-rule = Aquí hay una línea que cruza la página.
    .mend = Bórrela; los títulos separan el texto.
problem-quote-without-kind = Aquí hay una cita que no dice qué es.
    .mend = Empiécela con > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] o [!CAUTION]; estas palabras no se traducen.
problem-too-deep = Hay listas, avisos o énfasis anidados a demasiada profundidad para leerse.
    .mend = Haga una sola lista o divídala.
problem-link-target = El enlace lleva a «{ $target }», que no se puede seguir.
    .mend = Use { "https:" }, { "mailto:" } o # y un identificador; a otra sesión lleva { "SESSION(\"slug\")" }.
problem-placeable-syntax = Lo que hay entre las llaves no se puede leer: { $text }
    .mend = Cópielo del idioma de origen; entre llaves las comillas son rectas y los espacios normales.
problem-placeable-unknown = «{ $name }» entre llaves no significa nada.
    .mend = Cópielo del idioma de origen; estos nombres no se traducen.
problem-placeable-arguments = A «{ $name }» le falta o le sobra algo entre paréntesis.
    .mend = Compárelo con el idioma de origen y con manuals/FORMAT.md.
problem-placeable-not-alone = «{ $name }» está entre palabras.
    .mend = Póngalo en un párrafo propio, con una línea vacía antes y después.
problem-too-many-problems = Hay más de { $limit } problemas en este archivo; el resto no se enumera.
    .mend = Corrija primero estos y vuelva a comprobar.

## El manual: las sesiones, en su orden y en el tiempo

problem-session-listed-twice = La sesión «{ $slug }» está dos veces en las listas de las partes.
    .mend = Déjela en una sola parte.
problem-session-unknown = No hay ninguna sesión «{ $slug }».
    .mend = Revise la ortografía: es el nombre de un archivo de la carpeta «sessions», sin su terminación.
problem-part-unknown = El manual no tiene ninguna parte «{ $part }».
    .mend = Use el identificador de una parte de manual.toml.
problem-part-differs = Los datos dicen parte «{ $part }», pero manual.toml pone la sesión en «{ $listed }».
    .mend = Cambie uno de los dos.
problem-needs-cycle = Las sesiones se piden unas a otras en círculo: { $path }.
    .mend = Decida cuál va primero y quite las demás de su «needs».
problem-programme-without-break = El día { $day } del programa «{ $programme }» tiene { $minutes } minutos de sesiones sin pausa; el máximo es 90.
    .mend = Ponga una pausa entre dos sesiones de ese día.
problem-minutes-sum = Las secciones suman { $sum } minutos y la sesión dice { $session }.
    .mend = Cambie los minutos de una sección o de la sesión hasta que coincidan.
problem-minutes-without-break = Pasan { $minutes } minutos sin pausa; el máximo es 90.
    .mend = Ponga una sección de tipo «break» antes de esta sección, o más arriba.
problem-minutes-not-timed = La sección «{ $id }» tiene minutos, pero las secciones de tipo «{ $kind }» no ocupan tiempo.
    .mend = Borre los minutos o cambie el tipo.
problem-lecture-too-long = La exposición «{ $id }» dura { $minutes } minutos; el máximo es 15.
    .mend = Acórtela o convierta una parte en actividad.
problem-at-least-over-minutes = La sección «{ $id }» dura { $minutes } minutos, pero debe durar al menos { $least }.
    .mend = Reduzca «at-least»: es lo más corta que puede quedar la sección.

## Las sesiones: lo que deben tener

problem-section-missing = La sesión no tiene ninguna sección de tipo «{ $kind }».
    .mend = Añádala a los datos y al texto; manuals/FORMAT.md dice para qué sirve cada tipo.
problem-part-missing = La sección «{ $id }» no tiene ninguna parte de tipo «{ $kind }».
    .mend = Añádala a los datos y al texto.
problem-too-few = { $what ->
        [objective] Hay muy pocos objetivos
        [prompt] Hay muy pocas consignas en el ejercicio
        [question] Hay muy pocas preguntas en el cuestionario
        [pair] Hay muy pocas parejas de preguntas de las pruebas
       *[message] Hay muy pocos mensajes clave
    }: { $found } en vez de { $needed } como mínimo.
    .mend = Escriba lo que falta.
problem-concept-unknown = El glosario no tiene el término «{ $slug }».
    .mend = Revise la ortografía o añada el término a glossary.ftl en cada idioma.
problem-material-unknown = Nada dice cómo se llama el material «{ $id }».
    .mend = Use un identificador de materials.ftl o añada allí «material-{ $id }» en cada idioma.

## Las sesiones: las preguntas

problem-question-without-answer = Ninguna opción de la pregunta «{ $id }» es correcta.
    .mend = Escriba los números de las opciones correctas, por ejemplo answers = [2].
problem-question-answer-range = La respuesta correcta de «{ $id }» es la opción { $answer }, pero hay { $options }.
    .mend = Las opciones se cuentan desde 1.
problem-question-without-options = La pregunta «{ $id }» tiene menos de dos opciones.
    .mend = Escriba las opciones en una sola lista debajo de la pregunta; cada línea empieza con un guion.
problem-question-without-feedback = La opción { $option } de «{ $id }» no le dice nada a quien la eligió.
    .mend = Escriba una frase debajo de la opción, tras una línea vacía y dos espacios.
problem-question-without-objective = La pregunta «{ $id }» no corresponde a ningún objetivo.
    .mend = Añada { "objective = \"…\"" } con el identificador de un objetivo de esta sesión.
problem-question-objective-unknown = La pregunta «{ $id }» corresponde al objetivo «{ $objective }», que la sesión no tiene.
    .mend = Use el identificador de una parte de tipo «objective».
problem-question-without-form = La pregunta «{ $id }» no pertenece ni a la prueba de antes ni a la de después.
    .mend = Añada { "form = \"A\"" } (antes) o { "form = \"B\"" } (después), y { "pair = \"…\"" } con el identificador de su gemela.
problem-question-form-outside = La pregunta «{ $id }» pertenece a una prueba, pero no está en la sección «evaluation».
    .mend = Borre «form» y «pair», o cambie la pregunta de sitio.
problem-question-without-twin = La pregunta de prueba «{ $id }» no tiene gemela.
    .mend = Añada { "pair = \"…\"" } con el identificador de la pregunta que pide lo mismo en la otra prueba.
problem-question-twin = «{ $id }» nombra a «{ $pair }» como su gemela, pero no forman pareja.
    .mend = Cada una debe nombrar a la otra; una es de forma A y la otra de forma B.

## Las sesiones: títulos y encabezados

problem-front-matter-placeable = Hay llaves en la línea «{ $key }:».
    .mend = Escriba palabras sencillas: los títulos y resúmenes se muestran donde no se puede rellenar nada.
problem-heading-misplaced = El encabezado «{ $id }» no está donde lo ponen los datos; aquí debería estar «{ $expected }».
    .mend = Ponga los encabezados en el orden de los datos, con ## para las secciones y ### para las partes.
problem-heading-wrong-mark = El encabezado «{ $id }» no lleva delante el número correcto de signos.
    .mend = Empiece la línea con { $mark } y un espacio: ## es una sección, ### una parte.
problem-words-file-missing = { $path } no está: este idioma todavía no tiene su texto.
    .mend = Cree el archivo, que empieza con un título y un resumen.
problem-words-missing = El encabezado «{ $id }» y lo que sigue todavía no están traducidos.
    .mend = Tradúzcalos; mientras tanto se lee el idioma de origen, y así se indica.

## Las sesiones: los nombres en el texto

problem-term-unknown = El glosario no tiene el término «{ $slug }».
    .mend = Revise la ortografía o añada el término a glossary.ftl en cada idioma.
problem-term-form-unknown = El término «{ $slug }» no tiene la forma «{ $form }» en este idioma.
    .mend = Busque sus formas en glossary.ftl o escriba las palabras con TERM.
problem-term-words = «{ $words }» no contiene ninguna forma del término «{ $term }».
    .mend = Use las palabras del glosario o añada estas a la línea .also del término.
problem-instrument-unknown = No hay ningún instrumento «{ $id }».
    .mend = Revise la ortografía o añádalo a instruments.toml y, en cada idioma, a instruments.ftl.
problem-provision-unknown = Los datos de «{ $id }» no tienen { $provision }.
    .mend = Revise la cita. Si es correcta, añádala en instruments.toml a «provisions» si la vio en una fuente; si no, a «unverified».
problem-provision-badly-written = «{ $provision }» de «{ $id }» no está escrito como se escriben las disposiciones.
    .mend = Escriba solo el número: { "\"12\"" }, { "\"12(a)\"" }, { "\"12(a)-(d)\"" }, { "\"18-19\"" } con un guion sencillo, o { "\"8, 9, 11\"" }.
problem-section-unknown = Esta sesión no tiene ninguna sección «{ $id }».
    .mend = Use el identificador de una sección de sus datos.
problem-section-without-minutes = La sección «{ $id }» no tiene minutos que mostrar.
    .mend = Nombre una sección que los tenga o escriba la frase sin ellos.
problem-figure-unknown = No hay ningún esquema «{ $id }».
    .mend = Revise la ortografía de su identificador.
problem-footnote = Aquí hay una nota al pie; el manual no las tiene.
    .mend = Ponga las palabras en la frase o en la sección de fondo.
problem-link-broken = Este texto no tiene ningún lugar «{ $target }».
    .mend = Use el identificador de un encabezado de este archivo; a otra sesión lleva { "SESSION(\"slug\")" }.

## Las sesiones: lo mismo en todos los idiomas

problem-parity-structure = Debajo de «{ $id }», el idioma de origen tiene { $expected ->
        [paragraph] un párrafo
        [list] una lista
        [numbered-list] una lista numerada
        [checklist] una lista de control
        [table] una tabla
        [figure] un esquema
        [lines] líneas para escribir
        [alert-note] [!NOTE]
        [alert-tip] [!TIP]
        [alert-important] [!IMPORTANT]
        [alert-warning] [!WARNING]
        [alert-caution] [!CAUTION]
       *[nothing] nada más
    } donde aquí hay { $found ->
        [paragraph] un párrafo
        [list] una lista
        [numbered-list] una lista numerada
        [checklist] una lista de control
        [table] una tabla
        [figure] un esquema
        [lines] líneas para escribir
        [alert-note] [!NOTE]
        [alert-tip] [!TIP]
        [alert-important] [!IMPORTANT]
        [alert-warning] [!WARNING]
        [alert-caution] [!CAUTION]
       *[nothing] nada más
    }.
    .mend = Compare los dos textos debajo de este encabezado y dele a este la misma forma.
problem-parity-list = Una lista debajo de «{ $id }» tiene { $found } elementos aquí y { $expected } en el idioma de origen.
    .mend = Añada lo que falta o quite lo que sobra.
problem-parity-table = Una tabla debajo de «{ $id }» tiene { $found } filas y columnas aquí y { $expected } en el idioma de origen.
    .mend = Dele las mismas filas y columnas.
problem-parity-paragraphs = Debajo de «{ $id }» hay { $found } párrafos aquí y { $expected } en el idioma de origen.
    .mend = Uno más o uno menos está bien; junte, divida o traduzca los demás.
problem-parity-figure = Debajo de «{ $id }» está el esquema «{ $found }» aquí y «{ $expected }» en el idioma de origen.
    .mend = Use el mismo esquema.
problem-parity-lines = Debajo de «{ $id }» hay { $found } líneas para escribir aquí y { $expected } en el idioma de origen.
    .mend = Deje tanto espacio como el idioma de origen.
problem-parity-citations = Las citas no son las del idioma de origen. Falta: { $missing }. Sobra: { $extra }.
    .mend = Copie las citas del idioma de origen; en su idioma se escriben solas.
problem-parity-session-links = Los enlaces a sesiones no son los del idioma de origen. Falta: { $missing }. Sobra: { $extra }.
    .mend = Enlace las mismas sesiones.
problem-parity-placeables = Los minutos, números de personas o espacios en blanco no son los del idioma de origen. Falta: { $missing }. Sobra: { $extra }.
    .mend = Copie del idioma de origen lo que está entre llaves.
problem-parity-numbers = Los números no son los del idioma de origen. Falta: { $missing }. Sobra: { $extra }.
    .mend = Revise los números. Hasta treinta se pueden escribir con letras.

## Los instrumentos

problem-instrument-duplicate = El instrumento «{ $id }» está declarado por segunda vez.
    .mend = Borre uno de los dos o dele otro identificador.
problem-instrument-without-unit = «{ $id }» tiene disposiciones, pero nada dice cómo se llaman.
    .mend = Añada { "unit = \"art\"" }, { "\"para\"" }, { "\"rule\"" }, { "\"principle\"" } u otra palabra de manuals/FORMAT.md.
problem-instrument-title-missing = El instrumento «{ $id }» no tiene nombre y título en el idioma { $lang }.
    .mend = Añádalo a instruments.ftl de ese idioma: el nombre corto y .title.

## Las voces

problem-voice-role-unknown = Nada dice cómo se llama el oficio «{ $role }».
    .mend = Use un oficio de voices.ftl o añada allí «role-{ $role }» en cada idioma.
problem-voice-prompts = Una voz tiene dos preguntas distintas; aquí hay { $found }.
    .mend = Declare dos identificadores en «prompts» y escriba para cada uno un encabezado con ##.
problem-voice-length = El relato tiene { $found } palabras; de { $least } a { $most } se leen en voz alta en tres minutos.
    .mend = Acórtelo o cuente más.
