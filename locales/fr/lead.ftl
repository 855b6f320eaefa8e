# Animer des ateliers : les préparer.

## Mes ateliers
lead-title = Mes ateliers
lead-intro = Préparez un atelier en une soirée et animez-le à la minute.
lead-none-yet = Il n’y a encore aucun atelier ici. Commencez par un programme tout prêt : tout peut y être changé.
lead-untitled = Atelier sans nom
lead-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
lead-people-count = { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}
# $when : la date et l’heure.
lead-saved = Enregistré : { $when }
lead-plan = Préparer
lead-places = Cet atelier
lead-copy = Copier
lead-copy-of = { $title } (copie)
lead-put-away = Ranger
lead-away-title = Ateliers rangés
lead-take-back = Reprendre
lead-erase = Effacer pour de bon…
lead-erase-title = Effacer cet atelier ?
lead-erase-text = Le programme disparaît pour de bon, avec toutes ses versions et tout ce qui a été gardé pendant l’atelier : durées, groupes, tableaux, photos.
lead-new = Un nouvel atelier
lead-name = Son nom
lead-first-day = Premier jour, s’il est connu
lead-from = Partir de
lead-from-shelf = Un jour vide
lead-from-shelf-hint = Prenez les séances une à une sur l’étagère.
lead-long = { $minutes } avec les pauses
lead-begin = Commencer à préparer
lead-from-file = D’une autre personne
lead-from-file-text = Un programme qu’on vous a transmis est un seul fichier, dont le nom finit par .hrhw-programme.
lead-file-choose = Choisir le fichier
lead-file-paste = Collez ici le contenu du fichier
lead-file-take-in = L’ajouter

## Préparer
lead-day = Jour { $number }
lead-ends-left = Se termine à { $time }, il reste { $minutes }
lead-ends-full = Se termine à { $time }, pile à l’heure
lead-ends-over = Se termine à { $time } : { $minutes } de trop
lead-hours = Date et heures
lead-date = Date
lead-start = Début
lead-end = Fin au plus tard
lead-keep = Enregistrer
lead-remove-day = Retirer ce jour
lead-add-day = Ajouter un jour
lead-add = Ajouter
lead-add-session = Ajouter la séance
lead-add-own = Ajouter
lead-kind-session = Séance
lead-kind-own = Point à soi
lead-kind-break = Pause
lead-kind-meal = Repas
lead-kind-evaluation = Évaluation
lead-own-title = Quelque chose à vous
lead-own-about = Une remarque pour vous
lead-minutes = Minutes
lead-up = Monter
lead-down = Descendre
lead-day-before = Au jour précédent
lead-day-after = Au jour suivant
lead-remove = Retirer
lead-read-session = Lire la séance
lead-step = Étape
lead-may-go = Peut sauter
lead-out = Laissée
lead-as-written = Comme dans le manuel
lead-changed = modifiée
lead-at-least = Au moins { $minutes }
lead-last-time = La dernière fois : { $minutes }
lead-could-go = peut sauter
lead-could-give = Peut céder jusqu’à { $minutes }
lead-step-back = Annuler le dernier changement
lead-keys = Glissez à la souris, ou déplacez ce qui a le focus avec Maj et les flèches.
lead-shelf = L’étagère : glissez une séance dans un jour
lead-shelf-text = Sans souris, utilisez « Ajouter » sous chaque jour.
lead-needs = À apporter et à copier
lead-needs-nothing = Les séances de ce programme ne demandent rien.
lead-needs-copies = À imprimer et à copier
lead-needs-used-up = À apporter ; chaque séance en consomme
lead-needs-lasting = À apporter une fois
lead-needs-what = Quoi
lead-needs-count = Combien
lead-needs-for = Pour
lead-details = L’atelier
lead-room = Salle
lead-people = Nombre de personnes attendues
lead-group-size = Nombre de personnes par petit groupe
lead-language = Langue de la salle
lead-second-language = Deuxième langue à l’écran
lead-no-second-language = Aucune
lead-zone = Les heures sont celles de ce fuseau
lead-take-along = Emporter
lead-as-calendar = Pour un agenda (.ics)
lead-as-calendar-hint = Les jours qui ont une date.
lead-as-table = Pour un tableur (.csv)
lead-as-table-hint = Chaque point avec ses heures.
lead-as-file = Pour une autre personne
lead-as-file-hint = Le programme en un seul fichier ; rien sur les personnes.

## Ce qui parle contre un programme
lead-concern-no-break = { $minutes } sans pause : au-delà de 90 minutes, plus personne ne retient rien.
lead-concern-long-lecture = « { $section } » est un exposé de { $minutes } ; 15 minutes suffisent.
lead-concern-distress-last = Cette séance peut réveiller quelque chose de douloureux, et c’est la dernière du jour. Mettez après elle quelque chose de plus léger.
lead-concern-no-evaluation = Nulle part on ne demande ce que les gens ont appris et pensé : ajoutez une évaluation.
lead-concern-needs-later = Mieux après « { $session } », qui vient plus tard.
lead-concern-needs-missing = Mieux après « { $session } », qui n’est pas au programme.
lead-concern-overfull = Le jour est trop plein de { $minutes } : raccourcissez, laissez une étape ou déplacez une séance.
lead-concern-group-size = Cette séance convient à un groupe de { $min } à { $max } personnes.
lead-concern-no-such-session = Cette édition du manuel n’a pas de séance « { $slug } ».
lead-concern-no-time = Ceci ne dure rien du tout.
lead-concern-empty = Ce jour est encore vide. Ajoutez une séance ci-dessous.

## Colonnes du tableau
lead-column-day = Jour
lead-column-date = Date
lead-column-from = De
lead-column-to = À
lead-column-minutes = Minutes
lead-column-kind = Genre
lead-column-title = Titre
lead-column-about = À propos

## Ce qui n’a pas marché
trouble-programme-days = Un atelier ne peut pas avoir plus de 31 jours
    .what = Rien n’a été changé. Préparez le reste comme un second atelier.
trouble-programme-items = Un atelier ne peut pas avoir plus de 400 points
    .what = Rien n’a été changé. Préparez le reste comme un second atelier.
trouble-programme-text = Ce texte est trop long pour un programme
    .what = Rien n’a été changé. Revenez et ramenez-le à 300 caractères.
trouble-programme-number = Ce nombre ou cette heure est impossible
    .what = Rien n’a été changé. Un jour finit après son début, et rien ne dure plus d’un jour.
trouble-programme-no-file = Ce fichier n’est pas un programme
    .what = Choisissez un fichier dont le nom finit par .hrhw-programme.
trouble-programme-file-large = Ce fichier est plus gros que tout programme
    .what = Choisissez un fichier dont le nom finit par .hrhw-programme.
trouble-programme-file-newer = Ce programme vient d’une version plus récente de l’application
    .what = Demandez l’application plus récente, ou le programme sur papier.
trouble-programme-file-damaged = Le fichier de ce programme est abîmé
    .what = Il a été coupé ou modifié en route. Demandez-le encore une fois.
