# Ce qu’il faut pour une séance, dans une liste ; pour qui (per-…) est écrit après.
## Pour la salle
material-pens = Stylos
material-markers = Gros feutres
material-flipchart = Tableau papier ou tableau
material-paper = Grandes feuilles de papier
material-blank-cards = Cartes vierges
material-cards = Cartes
material-sticky-notes = Notes autocollantes
material-stickers = Autocollants
material-dots = Gommettes
material-name-labels = Étiquettes pour les prénoms
material-envelopes = Enveloppes
material-tape = Ruban adhésif
material-glue = Colle
material-scissors = Ciseaux
material-string = Ficelle
material-timer = Montre ou téléphone que tout le monde entend
material-bell = Clochette, ou un verre et une cuillère
material-projector = Projecteur, si vous en avez un
material-printer = Imprimante
material-ball = Balle souple
material-dice = Dés
material-tokens = Jetons, par exemple des haricots ou des boutons
material-water = Eau potable
material-local-law-page = Page « Droit et services du pays », remplie

## Documents à distribuer
material-actor-map = Carte des acteurs
material-allies-sheet = Liste des alliés
material-case-card = Fiches de situation
material-checklist = Grille des quatre questions
material-clinic-plan = Plan du dispensaire
material-decision-aid-sheet = Aide à la décision en six questions
material-five-step-sheet = Feuille des cinq étapes
material-letter = Lettre à moi-même
material-lever-cards = Cartes des leviers, découpées
material-observation-cards = Cartes d’observation, découpées et mélangées
material-puzzle-cards = Cartes des droits, coupées en deux
material-rights-list = Liste des droits
material-risk-check = Vérification des risques
material-spare-cases = Cas de réserve
material-walker-cards = Carte de personnage
material-worked-example = Exemple rempli
