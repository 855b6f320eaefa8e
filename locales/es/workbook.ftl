# El cuaderno de cada persona: la bienvenida, las notas, los ajustes.
## Bienvenida
welcome-title = Le damos la bienvenida
welcome-text = Un cuaderno guarda sus notas y el punto donde va. Es un solo archivo en esta computadora, únicamente para usted: sin cuenta, sin correo electrónico, sin enviar nada a ninguna parte.
people-title = Abrir un cuaderno
begin-title = O empezar uno nuevo
person-unnamed = Un cuaderno sin nombre
people-file-set-aside = No se pudo leer la lista de nombres de esta computadora. Se apartó, y no se ha perdido ningún cuaderno. En los ajustes puede elegir otra vez qué se muestra aquí.
name-label = ¿Cómo quiere que le llamemos?
name-hint = Un nombre o un apodo. No tiene que ser el verdadero.
name-missing = Escriba un nombre o un apodo, por favor: basta una letra.
# $most: el máximo de caracteres que puede tener un nombre.
name-too-long = Este nombre pasa de { $most } caracteres. Elija uno más corto, por favor; un apodo sirve.
language-label = Su idioma
purpose-label = ¿Qué quiere hacer aquí?
purpose-hint = Elija todo lo que quiera; podrá cambiarlo después.
purpose-lead = Dirijo talleres
    .hint = Planificar, imprimir y dirigir sesiones para otras personas.
purpose-study = Estudio por mi cuenta
    .hint = Leer, tomar notas, comprobar lo aprendido.
purpose-translate = Traduzco
    .hint = Cuidar que las palabras sigan siendo fieles en un idioma.
shown-label = ¿Qué pueden ver otras personas en esta computadora?
shown-name = Mi nombre en la lista de cuadernos
shown-nothing = Nada
shown-nothing-hint = La lista dice solo que hay un cuaderno sin nombre.
begin = Empezar
read-only = Solo leer, sin guardar nada
open-workbook = Abrir mi cuaderno
close-workbook = Cerrar mi cuaderno

## Notas
note-mine = Mi respuesta
note-placeholder = Sin nombres ni lugares
note-save = Guardar ya
note-saving = Guardando…
note-unsaved = Aún sin guardar
note-failed = No se guardó: la aplicación no responde. Sus palabras siguen aquí, y se intentará de nuevo.
# $when: la fecha y la hora.
note-saved-on = Guardado el { $when }
note-saved-at = Guardado el { $when }
note-versions = { $count ->
    [one] { $count } versión
    [many] { $count } de versiones
   *[other] { $count } versiones
}

## Versiones de una nota
versions-title = Versiones de esta nota
versions-text = Se guarda una versión por cada vez que usted se sentó a escribir. Si recupera una, se añade encima; no se pierde nada.
versions-none = Aquí todavía no se ha escrito nada.
version-current = la más reciente
version-restore = Recuperar esta
back-to-session = Volver a la sesión
erase = Borrar esta nota para siempre
erase-title = ¿Borrar esta nota para siempre?
erase-text = Todas sus versiones desaparecen de su cuaderno, y no se pueden recuperar.
erase-cannot-reach = Las copias del cuaderno que usted u otras personas hicieron (en una memoria USB, en otra carpeta, en una copia de seguridad de toda la computadora) quedan fuera de alcance. En una memoria flash pueden quedar rastros hasta que el disco escriba encima.
erase-for-good = Borrar para siempre
erase-not = Conservarla

## Ajustes
settings-title = Ajustes
settings-keep = Guardar
settings-saved = Guardado.
workbook-where = Dónde está su cuaderno
workbook-where-text = Este único archivo contiene todo lo que usted escribió. Cópielo en una memoria USB para tener otro igual.
