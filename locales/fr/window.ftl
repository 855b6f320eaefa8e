### The window: its title, its menus, its questions.

window-title = Droits humains pour le personnel de santé
window-no-display = Il n’y a pas d’écran ici : aucune fenêtre ne peut s’ouvrir. La ligne de commande peut servir les mêmes pages à un navigateur : hrhw serve

menu-manual = Manuel
menu-first-page = Première page
menu-about = À propos de ce manuel
menu-quit = Fermer

# Only on macOS.
menu-edit = Édition
menu-undo = Annuler
menu-redo = Rétablir
menu-cut = Couper
menu-copy = Copier
menu-paste = Coller
menu-select-all = Tout sélectionner

menu-view = Affichage
menu-zoom-in = Agrandir
menu-zoom-out = Réduire
menu-zoom-plain = Taille normale
menu-full-screen = Plein écran
menu-leave-full-screen = Quitter le plein écran

menu-go = Aller
menu-back = Page précédente
menu-forward = Page suivante

## A link that leads out of the manual

open-outside = Ouvrir hors de ce manuel ?
# $address (String) – the address of the link
open-outside-what = Ce lien mène sur internet. Il s’ouvre dans votre navigateur, et la personne qui gère le réseau peut voir que vous y allez : { $address }
open-outside-yes = Ouvrir
open-outside-no = Rester ici
