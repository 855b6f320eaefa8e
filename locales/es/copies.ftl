# Las copias de un cuaderno: reunirlas, entregar una, lo que dos de ellas dicen de otro modo.
copies-title = Copias en otras computadoras
copies-invite = Un cuaderno en una portátil, en el centro de salud, en una memoria USB: reúnalos sin que se pierda nada. O entregue un solo archivo con todo.
copies-go = Reunir o entregar copias
copies-text = En las copias de su cuaderno se puede escribir por separado y reunirlas después, en cualquier orden y cuantas veces quiera. Una nota que se siguió escribiendo en las dos conserva ambas versiones. Ningún reloj decide nada.

## Elegir una copia
copies-join-title = Reunir una copia con este cuaderno
copies-join-text = Primero ve lo que traería. La copia queda como está; para ponerla al día también, entregue este cuaderno y reúnalos allá.
copies-found = Encontradas en memorias USB:
copies-path = Archivo
copies-path-hint = La ruta entera, como D:\cuaderno.hrhw o /media/memoria/cuaderno.hrhw
copies-look = Mirarla
copies-choose = O elija el archivo:
copies-reading = Leyendo…
copies-go-on = Seguir con la copia que eligió

## Lo que traería una copia
copies-look-title = Una copia para reunir
copies-would = Lo que traería
# $sum: una lista de las partes de abajo, como «2 notas, 34 respuestas y 0 reemplazos».
copies-sum = { $sum }
copies-notes = { $count ->
    [one] { $count } nota
    [many] { $count } de notas
   *[other] { $count } notas
}
copies-answers = { $count ->
    [one] { $count } respuesta
    [many] { $count } de respuestas
   *[other] { $count } respuestas
}
copies-progress = { $count ->
    [one] { $count } señal de avance
    [many] { $count } de señales de avance
   *[other] { $count } señales de avance
}
copies-plans = { $count ->
    [one] { $count } plan
    [many] { $count } de planes
   *[other] { $count } planes
}
copies-programmes = { $count ->
    [one] { $count } programa
    [many] { $count } de programas
   *[other] { $count } programas
}
copies-marks = { $count ->
    [one] { $count } marca en el texto
    [many] { $count } de marcas en el texto
   *[other] { $count } marcas en el texto
}
copies-adaptations = { $count ->
    [one] { $count } adaptación
    [many] { $count } de adaptaciones
   *[other] { $count } adaptaciones
}
copies-people = { $count ->
    [one] { $count } participante
    [many] { $count } de participantes
   *[other] { $count } participantes
}
copies-sheets = { $count ->
    [one] { $count } hoja de respuestas
    [many] { $count } de hojas de respuestas
   *[other] { $count } hojas de respuestas
}
copies-cards = { $count ->
    [one] { $count } tarjeta respondida
    [many] { $count } de tarjetas respondidas
   *[other] { $count } tarjetas respondidas
}
copies-others = { $count ->
    [one] { $count } cosa más
    [many] { $count } de cosas más
   *[other] { $count } cosas más
}
# Ajustes y datos de la persona que se fijaron más tarde en la copia.
copies-replaced = { $count ->
    [one] { $count } reemplazo
    [many] { $count } de reemplazos
   *[other] { $count } reemplazos
}
copies-erased-there = { $count ->
    [one] { $count } cosa se borró para siempre en la copia, y aquí también se borra.
    [many] { $count } de cosas se borraron para siempre en la copia, y aquí también se borran.
   *[other] { $count } cosas se borraron para siempre en la copia, y aquí también se borran.
}
copies-outlived = { $count ->
    [one] { $count } nota se borró en una copia y se siguió escribiendo en la otra: quedan las palabras más recientes. Bórrela otra vez si deben desaparecer.
    [many] { $count } de notas se borraron en una copia y se siguieron escribiendo en la otra: quedan las palabras más recientes. Bórrelas otra vez si deben desaparecer.
   *[other] { $count } notas se borraron en una copia y se siguieron escribiendo en la otra: quedan las palabras más recientes. Bórrelas otra vez si deben desaparecer.
}
copies-both-kept = { $count ->
    [one] { $count } cosa cambió en las dos: se conservan ambas versiones, y usted decide cuando quiera.
    [many] { $count } de cosas cambiaron en las dos: se conservan ambas versiones, y usted decide cuando quiera.
   *[other] { $count } cosas cambiaron en las dos: se conservan ambas versiones, y usted decide cuando quiera.
}
copies-nothing-new = Esta copia no contiene nada que este cuaderno no tenga ya.
copies-before = Antes de tomar nada se hace una copia de seguridad de este cuaderno; con ella puede volver atrás.
copies-before-erasing = Lo que se borró allá desaparece también de las copias de seguridad de este cuaderno; por eso no se puede deshacer.
copies-join = Reunir
copies-leave = Dejarla
copies-joined = Reunidos
copies-after = La copia misma quedó como estaba. Lo que este cuaderno contenía antes está entre sus copias de seguridad.
copies-after-erasing = Lo que se borró se borró también de las copias de seguridad. La copia misma quedó como estaba.
copies-done = Listo

## Una copia que no se abre
copies-nothing-changed = No se cambió nada, ni aquí ni allá.
copies-another = Elegir otra
copies-locked = Esta copia está bloqueada con una frase secreta propia.
copies-its-passphrase = Su frase secreta
copies-its-code = Su código de recuperación
copies-itself = Es este mismo cuaderno
    .what = Ya está abierto. Elija una copia que esté en otro lugar.
copies-stranger = No es una copia de este cuaderno
    .what = Se empezó por separado, por usted o por otra persona. Solo se reúnen copias de un mismo cuaderno, para que las notas de nadie terminen con otra persona.
copies-missing = No existe ese archivo
    .what = ¿Está conectada la memoria y escrita la ruta entera?
copies-not-a-workbook = No es un cuaderno
    .what = El nombre de un cuaderno termina en .hrhw.
copies-damaged = Esa copia está dañada
    .what = Se cortó o se modificó. Si puede, cópiela otra vez desde donde vino.
copies-newer = Esa copia la escribió una versión más nueva de la aplicación
    .what = Consiga primero esa versión para esta computadora, y después reúnalas.
copies-in-use = Se está escribiendo en esa copia
    .what = Está abierta en otra ventana o en otra copia de la aplicación. Ciérrela allí e inténtelo de nuevo.
copies-not-readable = Ese archivo no se puede leer
    .what = El sistema no permite que este programa lo lea. Cópielo en otra carpeta y elíjalo allí.
copies-not-opened = No se pudo leer ese archivo
    .what = ¿Sigue conectada la memoria? Copie el archivo en esta computadora y elíjalo allí.

## Entregar una copia
copies-hand-title = Entregar una copia
copies-hand-text = Un solo archivo con todo lo que hay en este cuaderno: notas, respuestas, planes, todas las versiones. Reunido con otra copia, o puesto entre los cuadernos de otra computadora, es el mismo cuaderno.
copies-cover = ¿Quién puede abrirlo?
copies-cover-own = Quien conozca la frase secreta de este cuaderno
copies-cover-other = Quien conozca una frase que elijo ahora
copies-cover-other-hint = Comuníquela por un camino distinto del que sigue el archivo.
copies-cover-none = Cualquiera que reciba el archivo
copies-cover-none-hint = No está cifrado. Mejor solo de mano en mano.
copies-passphrase = Frase secreta de la copia
copies-not-alike = Las dos no eran iguales, y no se hizo ninguna copia. Escriba dos veces la frase, por favor.
copies-weak = No se hizo ninguna copia: esta frase es débil. Añada palabras, o indique abajo que la quiere de todos modos.
copies-save = Guardar la copia
copies-folder = O en esta carpeta
copies-put-there = Ponerla ahí
# $folder: la carpeta de una memoria USB.
copies-onto = Ponerla en { $folder }
copies-handed = La copia está en su lugar, vuelta a abrir y comparada.

## Lo que dos copias dicen de otro modo
sides-title = Dos versiones, ambas suyas
sides-text = Esta nota se siguió escribiendo en dos copias que no sabían una de otra. Quédese con una, o escriba lo que debe quedar. Todas siguen entre las versiones.
sides-keep-this = Quedarse con esta
sides-together = O las dos juntas
sides-keep-together = Quedarse con estas palabras
sides-both-title = Cambiado en ambas copias
sides-both-text = Se conservan las dos versiones. Decida ahora o más tarde; la otra queda entre las versiones.
sides-settle = Decidir
copies-settled = Decidido. La otra versión queda entre las anteriores.
sides-programme = Este programa cambió en dos copias: ver ambas
note-two-sides = Se siguió escribiendo en dos copias: ver ambas
note-in-other-copy = En otra copia:
copies-kind-plan = Un plan
copies-kind-programme = Un programa
copies-kind-mark = Una marca en el texto
copies-kind-adapted-words = El texto adaptado de una sesión
copies-kind-adapted-facts = Los datos adaptados de una sesión
copies-kind-participant = Un o una participante
copies-kind-answers = Las respuestas de una persona
copies-kind-room = La sala de un taller
copies-kind-evaluation-card = Una tarjeta de evaluación
copies-kind-other = Otra cosa que usted guarda

## Una copia de seguridad de otro lugar
restore-elsewhere = Una copia de seguridad que está en otro lugar
restore-elsewhere-text = En una memoria USB o en otra carpeta. Su frase secreta puede ser distinta de la de este cuaderno.
restore-look-title = Una copia de seguridad para recuperar
# $count: las notas que contiene. $when: la fecha y la hora del último cambio.
restore-holds = { $count ->
    [one] Contiene { $count } nota; se escribió en ella por última vez el { $when }.
    [many] Contiene { $count } de notas; se escribió en ella por última vez el { $when }.
   *[other] Contiene { $count } notas; se escribió en ella por última vez el { $when }.
}
mend-elsewhere = Una copia de seguridad que está en otro lugar
mend-restore-from = Poner esa en su lugar

## Un cuaderno que llega
from-file-title = Tengo un cuaderno en un archivo
from-file-text = De una memoria USB o de otra computadora: se copia en esta computadora y se abre aquí. El archivo mismo queda como está; después se pueden reunir los dos.
from-file-go = Copiarlo aquí y abrirlo
