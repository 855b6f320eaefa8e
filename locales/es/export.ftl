# El manual en archivos: sitios, libros, paquetes para plataformas de aprendizaje.

## En una copia
carried-answer = La respuesta
carried-no-script = La búsqueda necesita scripts, y en este navegador están desactivados. La lista de sesiones, el glosario y la lista de instrumentos funcionan sin ellos.
carried-kind = Manual de capacitación
# $edition: un año y un número, como 2026.1
carried-edition = Edición { $edition }
# $edition: un año y un número, como 2026.1
carried-edition-adapted = Edición { $edition }, con adaptaciones
carried-adapted = Adaptado por quien hizo esta copia
carried-adapted-text = Lo que lleva esta marca, o falta aquí, no está como en el manual.
carried-contents = Índice
carried-answers = Respuestas a los cuestionarios
carried-access = Texto y dibujos. Cada dibujo se explica también con palabras; los títulos y las listas están marcados como tales; se dan el orden de lectura y el índice. Nada se mueve, parpadea ni suena.

## En la línea de órdenes
cli-export = Hacer del manual archivos que funcionan sin este programa
cli-export-site = Un sitio: para cualquier servidor web, para Kolibri o para abrir desde una memoria USB
cli-export-epub = Un libro para lectores electrónicos, EPUB 3, en un idioma
cli-export-scorm = Un paquete para plataformas de aprendizaje, SCORM 1.2 y cmi5, en un idioma
cli-export-langs = Un idioma que se incluye; puede indicarse varias veces; si no se indica, el de la terminal
cli-export-lang = El idioma; si no se indica, el de la terminal
cli-export-session = Una sola sesión, por su nombre en las direcciones; si no se indica, todas
cli-export-all = Todos los idiomas
cli-export-trainer = Con lo que dice, hace y prepara quien facilita
cli-export-adaptations = El archivo de un programa entregado con adaptaciones: ocupan el lugar de los textos del manual
cli-export-out = Adónde va: una carpeta nueva o vacía, o un archivo
export-stopped = Se detuvo. No se escribió nada.
# $address: la dirección de una página
export-no-page = No se pudo hacer la página «{ $address }». No se escribió nada.
export-not-empty = En esa carpeta ya hay algo. Indique una nueva o vacía.
# $file: el nombre de un archivo
export-adaptations-not-read = No se pudo leer el archivo { $file }. Compruebe su nombre.
# $file: el nombre de un archivo
export-no-adaptations = En el archivo { $file } no hay nada adaptado. Pida el programa de nuevo, con lo que se adaptó en sus sesiones.
cli-export-xapi = Su propio progreso en declaraciones xAPI
cli-export-workbook = El cuaderno
export-workbook-not-read = No se pudo leer el cuaderno. Cierre la aplicación si lo tiene abierto y compruebe el nombre del archivo.

## En la aplicación
export-title = Llevar el manual a otra parte
export-intro = Archivos del manual que funcionan sin esta aplicación. Nada de su cuaderno entra en ellos.
export-intro-adapted = Archivos del manual que funcionan sin esta aplicación. De su cuaderno solo entran en ellos las adaptaciones que usted marque.
export-what = Qué hacer
export-kind-site = Un sitio
    .for = Para cualquier servidor web, para Kolibri o para abrir desde una memoria USB
export-kind-epub = Un libro
    .for = Para lectores electrónicos y teléfonos (EPUB)
export-kind-scorm = Un paquete para plataformas de aprendizaje
    .for = Para Moodle y otras (SCORM 1.2 y cmi5): ven lo que se ha leído y cómo fueron los cuestionarios
export-languages = Idiomas
export-one-language = Un libro y un paquete están en un solo idioma.
export-readers = Para quién
export-learners = Quienes aprenden
export-trainers = Quienes facilitan: con lo que dicen, hacen y preparan
export-adapted = Con lo que usted adaptó en
export-adapted-hint = Sus textos ocupan el lugar de los del manual, y las páginas lo dicen. Compruebe antes que no nombren a pacientes ni a colegas. Lo que no marque queda como en el manual.
export-session = Sesiones del paquete
export-all-sessions = Todas
export-begin = Hacerlo
# $done, $of: números de páginas
export-running = Páginas hechas: { $done } de { $of }.
# $size: un número
export-ready = Está listo: { $size } MB.
export-was-stopped = Se detuvo. No se guardó nada.
export-failed = No se pudo hacer. Inténtelo de nuevo; si vuelve a fallar, cierre antes otros programas.
export-stop = Detener
export-look-again = Volver a mirar
export-save = Guardar el archivo…
export-xapi = Mi progreso para un almacén de registros de aprendizaje
export-xapi-text = Un archivo de declaraciones xAPI: las sesiones que terminó y los resultados de sus cuestionarios. Nada de lo que escribió está en él. Solo se hace cuando usted lo pide y no se envía a ninguna parte: lo entrega usted.
export-mail = La dirección de correo con la que el almacén la o lo conoce
export-no-mail = Esto no es una dirección de correo. Tiene la forma nombre@ejemplo.org.
export-xapi-save = Guardar mi progreso…
