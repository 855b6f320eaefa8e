# Proteger un cuaderno: su frase secreta, sus copias de seguridad, el archivo comprimido, su eliminación.
safety-title = Proteger el cuaderno
lock-now = Bloquear ya
# Las teclas que bloquean; también en una Mac se entiende.
key-lock = Ctrl L

## La frase secreta
lock-title = Frase secreta
lock-is-set = Este cuaderno está bloqueado con una frase secreta: el archivo entero está cifrado, y sus copias de seguridad también. Ctrl + L lo bloquea enseguida y vacía la ventana.
lock-not-set = Este cuaderno no tiene frase secreta: cualquiera que consiga el archivo puede leerlo. Con una frase, el archivo entero queda cifrado, y sus copias de seguridad también.
lock-after = Bloquear cuando nadie lo haya tocado durante
lock-minutes = { MINUTES($count) }
lock-never = Nunca por sí solo
lock-set = Poner una frase secreta
lock-change = Cambiar la frase secreta
lock-before = Nadie puede recuperar una frase olvidada; nosotros tampoco. Por eso recibe un código de recuperación para imprimir. Las copias de seguridad anteriores se sustituyen por una nueva, bloqueada; las copias que usted hizo por su cuenta quedan como estaban.
lock-passphrase = Frase secreta
lock-old = La frase secreta actual
lock-new = Frase secreta nueva
lock-new-hint = Cuatro o cinco palabras sin relación entre sí son fuertes y fáciles de recordar.
lock-repeat = La misma otra vez
lock-weak-wanted = Aceptarla aunque sea débil
lock-remove = Quitar la frase secreta
lock-remove-text = Cualquiera que consiga los archivos podrá leer el cuaderno y sus copias de seguridad. Las copias anteriores se sustituyen por una nueva.
lock-removed = Se quitó la frase secreta. El cuaderno se lee sin ella.
lock-missing = Escriba una frase secreta, por favor.
lock-not-alike = Las dos no eran iguales, y no se cambió nada. Escriba dos veces la frase nueva, por favor.
lock-weak = No se cambió nada: esta frase es débil. Con el archivo y una buena computadora se adivina en unas horas. Añada palabras, o indique abajo que la quiere de todos modos.
not-saved-wrong-passphrase = Esa no es la frase secreta actual, y no se cambió nada.
    .what = Vuelva atrás e inténtelo otra vez, despacio: importan las mayúsculas y el idioma del teclado.

## El código de recuperación
code-title = Código de recuperación
code-text = Este código abre el cuaderno y sus copias de seguridad si olvida la frase secreta. Imprímalo o cópielo a mano, y guárdelo lejos de la computadora: quien tenga el código y el archivo puede leerlo todo.
code-keep = El último carácter de cada grupo comprueba los demás. El código vale hasta que cambie la frase secreta; entonces hay uno nuevo.
code-done = Ya lo tengo
code-again = Ver otra vez el código de recuperación
code-show = Mostrar el código
code-length = No es un código de recuperación completo: tiene 13 grupos de 5 caracteres.
# $group: qué grupo del código, contado desde 1.
code-slip = Hay un error en el grupo { $group } del código. Compárelo con su papel, por favor.

## Desbloquear
unlock-title = Este cuaderno está bloqueado
unlock-text = Escriba su frase secreta para abrirlo.
unlock-go = Abrir
unlock-other = Otro cuaderno
unlock-slower = Cada intento fallido hace esperar más el siguiente. Eso no detiene a quien copia el archivo y prueba en otra parte: solo lo detiene una frase fuerte.
unlock-forgotten = Olvidé la frase secreta
unlock-forgotten-text = Con el código de recuperación que imprimió, el cuaderno se abre y puede poner una frase nueva. Sin la frase ni el código nadie puede abrirlo.
not-opened-locked = Este cuaderno está bloqueado
    .what = Escriba su frase secreta para abrirlo.
not-opened-not-unlocked = No se abrió
    .what = La frase no es la correcta, o el archivo está dañado, o no es un cuaderno: desde fuera no se distinguen. No se cambió nada en el archivo.

## Un cuaderno dañado
mend-text = Una parte del archivo no se puede leer. No se cambió nada en él y, elija lo que elija aquí, el archivo dañado se conserva.
# $when: la fecha y la hora.
mend-backup = Hay una copia de seguridad buena que se abre: la del { $when }.
mend-backup-unknown = Si hay una copia de seguridad buena que esta frase abre, puede ocupar el lugar del archivo.
mend-no-backup = No se encontró junto a él ninguna copia de seguridad buena. Si tiene una en una memoria USB, indíquela abajo.
mend-restore = Poner en su lugar la última copia buena
mend-recover-text = O lo que aún se puede leer del archivo se salva en uno nuevo. Puede ser casi todo, o poco.
mend-recover = Salvar lo que se pueda leer

## Las copias de seguridad
backup-title = Copias de seguridad
backup-text = La aplicación hace copias de seguridad por sí sola mientras usted trabaja: conserva las diez últimas, una de cada uno de siete días y una de cada una de cuatro semanas. Cada una se vuelve a abrir y se compara antes de contar.
# $when: la fecha y la hora. $places: en cuántos lugares hay una copia.
backup-tested = Última restauración comprobada: { $when }, { $places ->
    [one] { $places } lugar
    [many] { $places } de lugares
   *[other] { $places } lugares
}
backup-none = Todavía no hay ninguna copia de seguridad. La primera se hace en unos minutos.
backup-now = Hacer una ahora
backup-made = La copia de seguridad está hecha, abierta de nuevo y comparada.
backup-elsewhere = En una memoria USB o en otra carpeta
backup-elsewhere-text = Una copia en la misma computadora no ayuda si esta se pierde. Una memoria USB guardada en otro sitio, sí.
backup-folder = Carpeta
backup-there = Poner ahí una copia
backup-out-of-reach = fuera de alcance ahora: lo que usted borra no se borra ahí
backup-no-folder = Esa carpeta no existe. ¿Está conectada la memoria USB?
kilobytes = { $count } KB

## Recuperar una copia
restore-title = Recuperar una copia de seguridad
restore-text = El cuaderno vuelve a ser como era entonces. Antes se hace una copia de lo que contiene ahora, así que se puede deshacer.
restore-go = Recuperar esta
restored = La copia está recuperada. Lo que el cuaderno contenía antes es la primera copia de abajo.
restore-set-aside = Conservado de antes de una sustitución:

## El archivo comprimido
archive-title = Llevárselo todo
archive-text = Un solo archivo comprimido con todo lo que escribió: sus notas para leer, cada tabla como lista, todo para otro programa. No pide frase secreta ni aplicación: guárdelo bien.
archive-go = Guardar el archivo comprimido
archive-notes = Mis notas
# $when: la fecha y la hora.
archive-readme = Este archivo comprimido contiene todo lo que había en un cuaderno de «Derechos humanos para el personal de salud» el { $when }.

    notes.md – sus notas tal como están, sesión por sesión. Lo abre cualquier editor de texto.
    tables – cada tabla del cuaderno como lista (CSV, UTF-8). Las abre cualquier hoja de cálculo.
    workbook.json – lo mismo en un solo archivo, para otros programas.

    En las tablas, las claves están escritas en cifras hexadecimales, y las horas en milisegundos desde el 1 de enero de 1970 (UTC). «note_versions» contiene cada versión de cada nota; «marks», lo que leyó y terminó; «attempts» y «answers», sus respuestas a las preguntas; «leaf_versions» y «entries», lo que guardan las demás páginas.

    Este archivo comprimido no está cifrado. Quien lo tenga puede leerlo.

## Eliminar
delete-title = Eliminar este cuaderno
delete-invite = Desaparecen todos sus archivos de esta computadora: el cuaderno, sus copias de seguridad, su nombre en la lista.
delete-look = Qué desaparece y qué no se puede prometer
delete-text = El cuaderno, todas sus copias de seguridad junto a él y lo que se conservó de él se sobrescriben y se eliminan. No se puede recuperar.
delete-cannot-reach = Las copias que usted u otras personas hicieron quedan fuera de alcance. En una memoria flash (memorias USB, la mayoría de los discos recientes) el propio disco puede guardar rastros hasta que escriba encima; de eso solo protege una frase secreta puesta desde el principio.
delete-places = Aquí se pusieron copias de seguridad a petición suya, y aquí se quedan:
delete-go = Eliminarlo todo
delete-not = Conservarlo
deleted-title = Eliminado
deleted-all = Todos los archivos de este cuaderno en esta computadora han desaparecido.
deleted-left = Algunos archivos no se pudieron eliminar. Elimínelos usted, por favor:
