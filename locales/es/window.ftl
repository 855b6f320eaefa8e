### The window: its title, its menus, its questions.

window-title = Derechos humanos para el personal de salud
window-no-display = Aquí no hay pantalla, así que no se puede abrir ninguna ventana. La línea de comandos puede servir las mismas páginas a un navegador: hrhw serve

menu-manual = Manual
menu-first-page = Primera página
menu-about = Acerca de este manual
menu-quit = Cerrar

# Only on macOS.
menu-edit = Edición
menu-undo = Deshacer
menu-redo = Rehacer
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-select-all = Seleccionar todo

menu-view = Ver
menu-zoom-in = Más grande
menu-zoom-out = Más pequeño
menu-zoom-plain = Tamaño normal
menu-full-screen = Pantalla completa
menu-leave-full-screen = Salir de pantalla completa

menu-go = Ir
menu-back = Atrás
menu-forward = Adelante

## A link that leads out of the manual

open-outside = ¿Abrir fuera de este manual?
# $address (String) – the address of the link
open-outside-what = Este enlace lleva a internet. Se abre en su propio navegador, y quien administra la red puede ver que usted va allí: { $address }
open-outside-yes = Abrir
open-outside-no = Quedarse aquí
