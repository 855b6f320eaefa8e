# Un atelier sur papier, et un programme qui passe d’une personne à l’autre.

## Sur papier
lead-paper-intro = Chaque choix donne un PDF que vous pouvez ouvrir et imprimer, ou garder. Dans la langue que vous voulez ; une seconde peut figurer à côté.
lead-paper-lang = Langue
lead-paper-sessions = Feuilles de chaque séance
lead-paper-sessions-hint = Plan de séance, documents, cartes, diapositives, tests : pour autant de personnes que vous en attendez.
lead-print-programme = Programme
    .for = Les jours et les heures, à afficher et à distribuer
lead-print-needs = À apporter et à copier
    .for = À cocher en préparant le sac
lead-print-attendance = Liste de présence
    .for = Une page par jour ; les surnoms ou numéros déjà saisis y figurent
lead-print-statement = Attestations de participation
    .for = Pour tout l’atelier, avec des lignes pour le nom et la signature
lead-as-paper = Sur papier (PDF)
lead-as-paper-hint = Programme, liste du matériel, liste de présence, attestations.

## Transmettre
# $count : séances du programme que cette personne a adaptées
lead-as-file-adapted = { $count ->
    [one] Pour une autre personne, avec ce que vous avez adapté dans { $count } séance
    [many] Pour une autre personne, avec ce que vous avez adapté dans { $count } de séances
   *[other] Pour une autre personne, avec ce que vous avez adapté dans { $count } séances
}
lead-as-file-adapted-hint = Vos textes partent avec : vérifiez d’abord qu’ils ne nomment ni patient ni collègue.
handed-title = Un programme avec des adaptations
handed-text = La personne qui transmet ce programme en a modifié des séances. Regardez ce qui change et cochez ce que vous voulez. Ce que vous ne cochez pas reste comme dans votre manuel ; ce que vous reprenez peut être retiré.
# $session : un titre
handed-take = Reprendre ce qui a changé dans « { $session } »
handed-own = Vous avez vous-même adapté cette séance. Si vous la cochez, ces changements remplacent les vôtres ; vos textes restent parmi les versions précédentes.
# $section : un intertitre ; $minutes : une durée
handed-minutes = { $section } : { $minutes } désormais
# $section : un intertitre
handed-cut = Supprimé : { $section }
# $section : un intertitre ; $minutes : une durée
handed-added = Ajouté après « { $section } » : une partie de son cru, { $minutes }
handed-compared = Votre manuel et son texte
handed-not = Ne rien reprendre

## Quand un fichier ne peut être gardé
trouble-file-full = Le disque est plein
    .what = Rien n’a été écrit, et ce qui s’y trouvait est intact. Faites de la place ou choisissez un autre endroit, puis enregistrez de nouveau.
trouble-file-denied = Il n’est pas permis d’écrire à cet endroit
    .what = Choisissez un autre dossier, par exemple vos documents ou une clé qui n’est pas verrouillée.
trouble-file-not-kept = Le fichier n’a pas été écrit
    .what = Il n’en reste rien. Choisissez un autre endroit et enregistrez de nouveau.
