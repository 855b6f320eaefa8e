# L’aide de l’application : ses pages se trouvent parmi les textes du manuel.
help-title = Aide
help-intro = Comment on se sert de l’application. F1 mène ici depuis chaque page.
help-more = Autres pages d’aide
found-help = Aide
menu-help = Aide
menu-help-pages = Aide
menu-help-keys = Les touches
# À la fin de ce que la ligne de commande dit d’elle-même.
cli-more-help = Pour lire et pour animer, l’aide est dans l’application même : appuyez sur F1, ou ouvrez la page « Aide » au bas de chaque page.

## Noms des touches, tels qu’ils figurent sur un clavier de cette langue.
keyname-ctrl = Ctrl
keyname-cmd = Cmd
keyname-shift = Maj
keyname-alt = Alt
keyname-enter = Entrée
keyname-escape = Échap
keyname-space = Espace
keyname-backspace = Retour arrière
keyname-pagedown = Page suiv.
keyname-pageup = Page préc.
keyname-arrowup = ↑
keyname-arrowdown = ↓
keyname-arrowleft = ←
keyname-arrowright = →

## Ce qui ne va pas dans un fichier, et (.mend) comment y remédier.
problem-label-unknown = L’application n’a pas de libellé « { $id } ».
    .mend = Utilisez l’identifiant d’un message : il se trouve avant le signe égal, dans un fichier du dossier « locales/en ».
problem-key-unknown = Aucun message ne nomme la touche « { $key } ».
    .mend = Écrivez-la comme dans « Ctrl+Shift+H » ou « PageDown », ou ajoutez un message « keyname-… » dans chaque langue.
problem-help-unknown = Il n’existe pas de page d’aide « { $id } ».
    .mend = Vérifiez l’orthographe : c’est le nom d’un fichier du dossier « help », sans sa terminaison.
