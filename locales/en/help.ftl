# The app’s own help: its pages are among the words of the manual.
help-title = Help
help-intro = How the app is used. F1 leads here from every page.
help-more = More help
found-help = Help
menu-help = Help
menu-help-pages = Help
menu-help-keys = The keys
# At the end of what the command line says about itself.
cli-more-help = People who read and lead find help in the app itself: press F1, or open the page “Help” at the foot of every page.

## Names of keys, as they stand on a keyboard of this language.
keyname-ctrl = Ctrl
keyname-cmd = Cmd
keyname-shift = Shift
keyname-alt = Alt
keyname-enter = Enter
keyname-escape = Esc
keyname-space = Space
keyname-backspace = Backspace
keyname-pagedown = Page Down
keyname-pageup = Page Up
keyname-arrowup = ↑
keyname-arrowdown = ↓
keyname-arrowleft = ←
keyname-arrowright = →

## What is wrong in a file, and (.mend) how to mend it.
problem-label-unknown = The app has no label “{ $id }”.
    .mend = Use the id of a message: it stands before the equals sign in a file of the folder “locales/en”.
problem-key-unknown = No message names the key “{ $key }”.
    .mend = Write it as in “Ctrl+Shift+H” or “PageDown”, or add a message “keyname-…” in every language.
problem-help-unknown = There is no page of help “{ $id }”.
    .mend = Check the spelling: it is the name of a file in the folder “help”, without its ending.
