# Animer un atelier : l’écran d’animation, la projection, les personnes.

## Animer
lead-run = Animer
run-now = Maintenant
# $minutes : la durée avec son unité.
run-of = sur { $minutes }
run-paused = en pause
run-clock = Temps utilisé de cette étape
run-late = { $minutes } de retard : fin à { $time }
run-in-time = À l’heure : fin à { $time }
run-early = { $minutes } d’avance : fin à { $time }
run-previous = Étape précédente
run-next = Étape suivante
run-pause = Pause
run-resume = Reprendre
run-you = Vous
run-they = Les participants
run-beside = À côté de l’étape
run-then = Ensuite
run-then-nothing = Ensuite, la journée est finie.
run-needs = Il faut :
run-end-day = Finir la journée ici
run-goes-on = Un atelier est en cours
run-go-on = Continuer l’animation
run-begin-title = Commencer une journée
run-begin-text = L’horloge part aussitôt, et chaque étape est gardée : après une coupure de courant, la journée reprend là où elle en était.
run-begin = Commencer : { $day }
run-day-over = { $day } : c’est fini
run-back-in = Revenir à la dernière étape
run-planned = Prévu
run-took = A duré

## En retard
run-to-end-at = Pour finir à { $time }
run-way-shorten = Raccourcir ce qui reste
run-way-drop = Laisser ce qui peut sauter
run-way-move = Reporter au lendemain
run-change-shorter = { $step } : { $from } → { $to }
run-change-dropped = { $step } : laissée
run-change-moved = { $session } : en premier le lendemain
run-then-in-time = La journée finit alors à { $time }, à l’heure.
run-then-late = La journée finit alors à { $time } ; c’est encore en retard.
run-apply = Appliquer
run-take-back = Annuler le dernier changement de plan

## L’écran de la salle
run-projector = À l’écran
run-open-room = Ouvrir la fenêtre de projection
run-show-step = L’étape
run-show-clock = Horloge
run-show-groups = Groupes
run-show-speaking = Tour de parole
run-show-question = Une question
run-question = Votre question à la salle
run-dark = Écran noir
run-light = Rallumer l’écran
run-ask = Montrer
room-title = Écran
room-dark = L’écran est noir.
room-groups = Groupes
room-speaking = Qui parle quand
room-back-at = Retour à { $time }

## Les personnes et les murs
tools-title = Personnes et notes
tools-people = Qui est dans la salle
tools-people-hint = Les groupes et l’ordre de parole se font avec les participants de la liste ; tant qu’elle est vide, avec des numéros.
tools-groups = Groupes
tools-group = Groupe { $number }
tools-groups-by = Former des groupes selon
tools-by-size = le nombre de personnes par groupe
tools-by-number = le nombre de groupes
tools-number = Combien
tools-mix = Mélanger les professions
tools-mix-hint = Sinon, le hasard décide.
tools-make-groups = Former les groupes
tools-speaking = Qui parle quand
tools-make-order = Tirer un ordre au sort
tools-next-speaker = Personne suivante
tools-parked = Pour plus tard
tools-parked-none = Rien n’a encore été mis de côté. Ce qui surgit et n’a pas sa place maintenant se garde ici.
tools-park = À quoi revenir
tools-done = C’est fait
tools-not-done = Pas encore fait
tools-flipcharts = Tableaux de papier
tools-flipchart-title = Son titre
tools-flipchart-text = Ce qui y est écrit
tools-photos = Photos des tableaux
tools-photos-text = Les photos sont réduites, et le lieu de la prise de vue en est retiré. Elles sont dans votre cahier. Photographiez le papier, pas les personnes.
tools-photos-choose = Ajouter des photos
tools-photos-working = Les photos sont en cours d’enregistrement…
tools-photos-script = Les photos ont besoin du script de cette page, désactivé dans ce navigateur.
trouble-programme-nothing = Il n’y a rien à animer ce jour-là
    .what = Rien n’a commencé. Prévoyez d’abord quelque chose pour ce jour.
trouble-programme-photo = Cette photo ne peut pas être gardée
    .what = Choisissez une image JPEG, PNG ou WebP de 2 Mo au plus.
