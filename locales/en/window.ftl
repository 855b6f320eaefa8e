### The window: its title, its menus, its questions.

window-title = Human Rights for Health Workers
window-no-display = There is no display here, so no window can open. The command line can serve the same pages to a browser: hrhw serve

menu-manual = Manual
menu-first-page = First page
menu-about = About this manual
menu-quit = Close

# Only on macOS.
menu-edit = Edit
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select all

menu-view = View
menu-zoom-in = Larger
menu-zoom-out = Smaller
menu-zoom-plain = Normal size
menu-full-screen = Full screen
menu-leave-full-screen = Leave full screen

menu-go = Go
menu-back = Back
menu-forward = Forward

## A link that leads out of the manual

open-outside = Open outside this manual?
# $address (String) – the address of the link
open-outside-what = This link leads to the internet. It opens in your own browser, and whoever runs the network may see that you go there: { $address }
open-outside-yes = Open it
open-outside-no = Stay here
