# Lo que se imprime y lo que se dice de ello.

## Lo que se puede imprimir de una sesión
paper-kind-plan = Plan de la sesión
    .for = Toda la sesión en la mano: los pasos, qué decir, qué preparar
paper-kind-handouts = Hojas para repartir
    .for = Cada hoja para participantes; si indica cuántas personas son, un solo archivo con un juego para cada una
paper-kind-cards = Tarjetas
    .for = Para recortar, con marcas de corte; si indica cuántas personas son, un juego por grupo pequeño
paper-kind-poster = Carteles
    .for = Para la pared, en A3: rótulos, tableros, mensajes clave, esquemas
paper-kind-slides = Diapositivas
    .for = Lo que es para la sala, paso a paso
paper-kind-workbook = Cuaderno de participante
    .for = Para escribir y llevarse a casa: preguntas, hojas, autoevaluación
paper-kind-test-a = Prueba, forma A
    .for = La mitad de la sala antes de la sesión, la otra mitad después
paper-kind-test-b = Prueba, forma B
    .for = La gemela de la forma A, para la otra mitad
paper-kind-key = Clave de respuestas
    .for = Las respuestas correctas de las dos formas, y por qué
paper-kind-attendance = Lista de asistencia
    .for = Números, nombres si las personas lo desean, firmas
paper-kind-statement = Constancia de participación
    .for = Con líneas para el nombre y la firma
paper-programme = Programa
paper-whole = El manual completo

## En las hojas
# $edition: la edición del manual, por ejemplo 2026.1
paper-edition = edición { $edition }
paper-contents = Índice
paper-steps = Los pasos
paper-duration = Duración
paper-group = Grupo
# $min y $max: números de personas
paper-group-size = De { $min } a { $max } personas
paper-audience = Para
paper-needs = Después de
paper-materials = Materiales
paper-warning = Cuidado
paper-distress = Esta sesión puede despertar recuerdos dolorosos: lea antes las páginas sobre seguridad.
paper-from = Desde
paper-minutes = Minutos
paper-step = Paso
paper-how = Cómo
# $minutes: una duración, por ejemplo «10 min»
paper-at-least = al menos { $minutes }
paper-optional = se puede omitir
# $people: para cuántas personas
paper-handouts-for = { $people ->
    [one] Hojas para { $people } persona
    [many] Hojas para { $people } de personas
   *[other] Hojas para { $people } personas
}
# $set: el número de un juego de tarjetas
paper-set = juego { $set }
paper-diagrams = Esquemas
paper-letters = a b c d e f g h
paper-test-how = Marque la respuesta que le parezca correcta. Algunas preguntas tienen más de una. No se pone nota a nadie: las pruebas muestran lo que logró la sesión.
paper-number = N.º
paper-answer = Respuesta
paper-question = Pregunta
paper-why = Por qué
paper-answers = Respuestas
paper-begins = Comienza
paper-ends = Termina
paper-what = Qué
paper-took-part = participó en la sesión
# $minutes: una duración, por ejemplo «90 min»
paper-took = Duración: { $minutes }
paper-can = La sesión preparó a quienes participaron para:
paper-attendance-how = Basta un apodo o un número. Nadie tiene que escribir su nombre: una lista de nombres puede poner en peligro a las personas.
paper-workshop-needs = Qué llevar y copiar
paper-packed = Listo
paper-thing = Qué
paper-count = Cuántos
paper-for = Para
paper-took-part-workshop = participó en el taller
paper-its-sessions = Sus sesiones:
# Al pie de una hoja, tras la edición del manual
paper-adapted = adaptado por quien imparte

## Líneas para rellenar
paper-field-name = Nombre o número
paper-field-full-name = Nombre
paper-field-mine = Este cuaderno es de
paper-field-date = Fecha
paper-field-place = Lugar
paper-field-work = Trabajo
paper-field-trainer = Facilitación
paper-field-trainer-signature = Firma de quien facilitó
paper-signature = Firma

## En la línea de órdenes
cli-print = Hacer los PDF de una sesión o del manual completo
cli-print-session = La sesión, por su nombre en las direcciones
# $kinds: las palabras posibles
cli-print-what = Qué imprimir: { $kinds }
cli-print-lang = El idioma; si no se indica, el de la terminal
cli-print-beside = Un segundo idioma al lado del primero
cli-print-people = Para cuántas personas; si no se indica, una copia de cada hoja
cli-print-out = La carpeta a la que van los archivos
cli-print-all = El manual completo en un solo archivo
# $session: un nombre
print-no-session = No existe la sesión «{ $session }», o todavía no hay nada escrito de ella.
# $kinds: las palabras posibles
print-no-what = Diga qué imprimir con --what: { $kinds }.
print-nothing = Esta sesión no tiene nada de ese tipo que imprimir.
# $most: un número
print-too-many = { $most } personas como máximo.
print-full = El disco está lleno. No se escribió nada: haga espacio o elija otra carpeta.
# $folder: una ruta
print-denied = No está permitido escribir en «{ $folder }».
# $folder: una ruta
print-not-written = No se pudo escribir el archivo en «{ $folder }». No quedó nada a medias.
print-not-set = No se pudo hacer el archivo. El error es nuestro: díganos de qué sesión y de qué idioma se trata.
print-stopped = Detenido. No se escribió nada.

## Las páginas
print-title = Imprimir
print-link = Imprimir…
print-whole-link = Imprimir el manual completo…
print-intro = Cada opción se convierte en un PDF que puede abrir e imprimir, o guardar. Está en el idioma de esta página; a su lado puede ir un segundo idioma.
print-beside = Un segundo idioma al lado
print-one-language = Ninguno
print-people = Número de personas
print-people-hint = Para las copias: un juego por persona, las filas de una lista. Déjelo vacío para una sola copia.
print-for-each = según el número de personas
print-make = Hacer el PDF
print-whole-intro = Todas las sesiones con un índice, en el idioma de esta página, en un solo PDF. Tarda unos segundos; puede detenerlo.
print-running = En preparación
print-stop = Detener
print-made = Está listo.
print-open = Abrir
print-keep = Guardar…
print-again = Elegir otra vez
print-kept-nowhere = La aplicación olvida estos archivos al cerrarse.
# $pages: un número
print-pages = { $pages ->
    [one] { $pages } página
    [many] { $pages } de páginas
   *[other] { $pages } páginas
}
