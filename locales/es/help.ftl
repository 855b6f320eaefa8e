# La ayuda de la aplicación: sus páginas están entre los textos del manual.
help-title = Ayuda
help-intro = Cómo se usa la aplicación. F1 lleva aquí desde todas las páginas.
help-more = Más ayuda
found-help = Ayuda
menu-help = Ayuda
menu-help-pages = Ayuda
menu-help-keys = Las teclas
# Al final de lo que la línea de órdenes dice de sí misma.
cli-more-help = Quien lee o dirige encuentra la ayuda en la propia aplicación: pulse F1, o abra la página «Ayuda» al pie de todas las páginas.

## Nombres de las teclas, como figuran en un teclado de este idioma.
keyname-ctrl = Ctrl
keyname-cmd = Cmd
keyname-shift = Mayús
keyname-alt = Alt
keyname-enter = Intro
keyname-escape = Esc
keyname-space = Espacio
keyname-backspace = Retroceso
keyname-pagedown = Av Pág
keyname-pageup = Re Pág
keyname-arrowup = ↑
keyname-arrowdown = ↓
keyname-arrowleft = ←
keyname-arrowright = →

## Qué está mal en un archivo, y (.mend) cómo arreglarlo.
problem-label-unknown = La aplicación no tiene ninguna etiqueta «{ $id }».
    .mend = Use el identificador de un mensaje: está antes del signo igual en un archivo de la carpeta «locales/en».
problem-key-unknown = Ningún mensaje nombra la tecla «{ $key }».
    .mend = Escríbala como en «Ctrl+Shift+H» o «PageDown», o añada un mensaje «keyname-…» en todos los idiomas.
problem-help-unknown = No hay ninguna página de ayuda «{ $id }».
    .mend = Revise la ortografía: es el nombre de un archivo de la carpeta «help», sin su terminación.
