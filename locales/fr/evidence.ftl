# Ce qui a été appris dans un atelier : participants, tests avant et après, cartes, résultats, rapport.
evidence-pages = Participants, tests et résultats
evidence-untitled = Un atelier sans titre
trouble-no-programme = Cet atelier n’est pas dans votre cahier
    .what = Il a peut-être été effacé, ou il se trouve dans un autre cahier. La liste de vos ateliers est sous « Animer ».
trouble-already-answered = Ces réponses ont été données
    .what = Personne ne les voit ici. Passez l’ordinateur à la personne suivante.

## Les participants
evidence-people = Participants
evidence-people-why = Un surnom ou un numéro suffit pour mettre ce qu’une personne répond avant à côté de ce qu’elle répond après. Quand on peut avoir à craindre pour ce qu’on dit, on n’écrit pas son nom sur un test.
evidence-people-none = La liste est encore vide.
evidence-code = Surnom ou numéro
evidence-role = Profession
evidence-first = Première forme
evidence-name = Vrai nom (facultatif)
evidence-remove = Retirer
evidence-name-why = Laissez le vrai nom vide si vous le pouvez : il ne figure dans aucun résultat ni aucun fichier, et une liste qui n’existe pas ne peut pas vous être prise. La moitié du groupe a d’abord la forme A, l’autre la B ; ensuite, on échange.
evidence-keep-list = Garder la liste
evidence-add = Ajouter des personnes
evidence-add-codes = Surnoms
evidence-add-codes-hint = Un par ligne. Qui est déjà dans la liste n’est pas ajouté une seconde fois.
evidence-add-them = Les ajouter
evidence-add-count = Ou des numéros, de 1 à
evidence-add-count-hint = Chaque personne en tire un et le retient.
evidence-add-numbers = Ajouter les numéros
evidence-away = Retirés de la liste
evidence-away-text = Leurs réponses sont gardées et ne comptent pas. Effacer supprime la personne et ses réponses, dans toutes leurs versions.
evidence-back = Remettre
evidence-erase = Effacer pour toujours
evidence-to-people = Faire la liste
evidence-people-count = { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}

## Le test
evidence-test = Test
evidence-test-why = Chaque séance a des paires de questions : une pour la forme A, une pour la B, de même difficulté et sur le même objectif. Choisissez ce que vous enseignez. Trois ou quatre paires par séance suffisent.
evidence-test-begin = Ouvrez une séance ci-dessous et cochez ses paires.
evidence-test-saved = Le test est gardé.
evidence-test-chosen = { $count ->
    [0] Pas encore de question.
    [one] Le test a { $count } question.
    [many] Le test a { $count } de questions.
   *[other] Le test a { $count } questions.
}
evidence-test-taken = { $of ->
   *[other] { $taken } sur { $of }
}
evidence-test-all = Toutes les paires de cette séance
evidence-test-keep = Garder le test
evidence-test-has-answers = Des réponses ont été saisies. Si vous enlevez une question, ses réponses restent dans le cahier et ne comptent plus ; une question ajoutée maintenant est sans réponse pour tout le monde.
evidence-test-paper = Sur papier
evidence-test-copies = Exemplaires de chaque forme
evidence-test-copies-hint = Chaque personne reçoit une forme avant et l’autre après. Le corrigé est fait aussi.
evidence-no-test = Le test n’a pas encore de question.
evidence-to-test = Choisir les questions

## Les réponses
evidence-answers-before = Réponses avant
evidence-answers-after = Réponses après
evidence-handed-in = { $of ->
   *[other] Feuilles saisies : { $count } sur { $of }
}
evidence-form = Forme
evidence-grid-how = Tapez la lettre de la réponse ou son numéro : la case suivante attend déjà. Laissez vide une question sans réponse. Les flèches, Entrée et Retour arrière servent à se déplacer. Chaque ligne est gardée quand vous la quittez.
evidence-grid-wrong = Certaines cases ne désignent aucune réponse de la question. Elles sont marquées ; le reste est gardé.
evidence-grid-keep = Garder les réponses
evidence-grid-questions = Les questions en entier
evidence-cell = { $person }, question { $number }
evidence-row-state = Gardé ou non
evidence-row-saved = Gardé
evidence-row-wrong = Les cases marquées ne désignent aucune réponse ; le reste est gardé.

## Sur l’ordinateur, à tour de rôle
evidence-take = Répondre sur cet ordinateur, à tour de rôle
evidence-turn = À qui le tour ?
evidence-turn-text = Choisissez votre surnom ou votre numéro. Personne ne voit vos réponses une fois remises.
evidence-turn-none = Tout le monde a répondu.
evidence-turn-back = Retour aux pages de l’animation
evidence-thanks = Merci
evidence-thanks-text = Vos réponses sont gardées. Passez l’ordinateur à la personne suivante.
evidence-sheet-text = Ce n’est pas un examen. Cela montre ce que l’atelier enseigne bien et ce qu’il enseigne moins bien. Laissez ce que vous ne savez pas.
evidence-sheet-hand-in = Remettre

## Depuis un tableau
evidence-file = Lire un tableau
evidence-file-how = Un fichier CSV avec une ligne par personne : une colonne pour le surnom ou le numéro, une pour la forme si vous voulez, et une pour chaque question, nommées 1, 2, 3. Rien n’est saisi avant que vous ayez vu ce que cela ferait.
evidence-file-sample = Un tableau vide à remplir
evidence-file-choose = Choisir un fichier
evidence-file-text = Ou coller le tableau ici
evidence-file-look = Voir ce que cela ferait
evidence-file-back = Retour aux réponses
evidence-file-failed = Le fichier n’a pas pu être lu. Rien n’a changé.
evidence-file-read = Lu comme { $encoding }. Vérifiez ci-dessous que les noms sont justes.
evidence-file-unchanged = Rien n’a changé.
evidence-file-empty = Ce tableau ne contient aucune ligne de réponses.
evidence-file-no-people = Aucune colonne ne dit de qui il s’agit. Nommez-en une « participant ». Voici les colonnes : { $columns }.
evidence-file-no-questions = Aucune colonne n’est une question du test. Nommez-les 1, 2, 3. Voici les colonnes : { $columns }.
evidence-file-question-twice = La question { $number } a deux colonnes. Gardez-en une.
evidence-column-person = participant, participante, personne, surnom, numéro, code, nom
evidence-column-form = forme, formulaire, version
evidence-plan = Ce que ce tableau ferait
evidence-plan-sheets = { $count ->
    [one] { $count } feuille serait saisie.
    [many] { $count } de feuilles seraient saisies.
   *[other] { $count } feuilles seraient saisies.
}
evidence-plan-new = { $count ->
    [one] { $count } personne serait ajoutée à la liste.
    [many] { $count } de personnes seraient ajoutées à la liste.
   *[other] { $count } personnes seraient ajoutées à la liste.
}
evidence-plan-replaced = { $count ->
    [one] { $count } feuille remplacerait ce qui était saisi ; la version d’avant est gardée.
    [many] { $count } de feuilles remplaceraient ce qui était saisi ; les versions d’avant sont gardées.
   *[other] { $count } feuilles remplaceraient ce qui était saisi ; les versions d’avant sont gardées.
}
evidence-plan-notes = Ce qui serait laissé de côté
evidence-plan-ignored = Ces colonnes ne disent rien ici : { $columns }.
evidence-plan-missing = Ces questions n’ont pas de colonne et comptent comme sans réponse : { $numbers }.
evidence-plan-what = Ce qui se passe
evidence-plan-is-new = sera ajouté et saisi
evidence-plan-replaces = remplace une feuille
evidence-plan-enters = sera saisi
evidence-plan-do = Le faire
evidence-plan-not = Pas maintenant
evidence-note-nameless = La ligne { $line } ne dit pas de qui il s’agit.
evidence-note-twice = { $person } figure aux lignes { $lines }. Aucune n’est prise : laquelle est juste ?
evidence-note-no-answer = Ligne { $line }, question { $number } : « { $text } » n’est pas une réponse.
evidence-note-no-option = Ligne { $line }, question { $number } : la question n’a pas de réponse « { $text } ».
evidence-note-no-form = Ligne { $line } : la forme « { $text } » n’est ni A ni B. La forme prévue est prise.
evidence-note-too-many = À partir de la ligne { $line }, il y a plus de personnes qu’un groupe ne peut en avoir.

## Cartes et évaluation
evidence-cards = Cartes et évaluation
evidence-cards-why = Les cartes du jour et l’évaluation sont sans nom. Saisissez-les l’une après l’autre ; les sommes apparaissent quand cinq personnes ont coché quelque chose. Les formulaires sont parmi les documents à distribuer de la séance « Une salle sûre, des résultats honnêtes ».
evidence-card-kinds = Quelle carte
evidence-card-day = Carte du jour { $day }
evidence-card-end = Évaluation du dernier jour
evidence-card-count = { $count ->
    [0] Aucune carte n’est encore saisie.
    [one] { $count } carte est saisie.
    [many] { $count } de cartes sont saisies.
   *[other] { $count } cartes sont saisies.
}
evidence-card-enter = Saisir la carte suivante
evidence-card-change = Changer cette carte
evidence-card-new = Saisir plutôt une nouvelle carte
evidence-card-keep = Garder la carte
evidence-card-quote = Ces mots peuvent figurer dans le rapport
evidence-card-quote-hint = Seulement si la carte le dit, et si personne ne peut y être reconnu.
evidence-card-entered = Ce qui a été écrit
evidence-card-edit = Changer
evidence-card-away = Retirer
evidence-card-is-away = La carte a été retirée.
evidence-sums = Sommes de ce qui a été coché
evidence-picture = Image
evidence-cell-few = Moins de cinq personnes : non montré
evidence-statement-said-what-i-think = Aujourd’hui, j’ai pu dire ce que je pense
evidence-statement-my-work = Cela parlait de mon travail
evidence-statement-took-part = J’ai pu participer comme j’en avais besoin
evidence-statement-safe = Je me sentais en sécurité ; personne n’a insisté
evidence-statement-rules-kept = Nos règles ont été tenues
evidence-statement-time-to-practise = On a eu le temps de s’exercer
evidence-mark-full = Oui
evidence-mark-half = En partie
evidence-mark-little = Non
evidence-often-full = toujours
evidence-often-half = le plus souvent
evidence-often-little = rarement
evidence-prompt-keep = À garder
evidence-prompt-change = À changer
evidence-prompt-question = Ma question
evidence-prompt-most-useful = Le moment le plus utile
evidence-prompt-missing = Ce qui manquait, ou était de trop
evidence-prompt-not-again = Ce qui ne devrait plus arriver
evidence-prompt-first-step = La première chose que je vais faire, et quand

## Résultats
evidence-results = Résultats
evidence-count-before = { $count ->
    [one] Avant : { $count } feuille
    [many] Avant : { $count } de feuilles
   *[other] Avant : { $count } feuilles
}
evidence-count-after = { $count ->
    [one] Après : { $count } feuille
    [many] Après : { $count } de feuilles
   *[other] Après : { $count } feuilles
}
evidence-withheld = { $people ->
    [one] Personnes ayant remis les deux feuilles : { $people }. Les résultats sont montrés à partir de { $fewest } personnes, pour qu’aucun chiffre n’en désigne une.
    [many] Personnes ayant remis les deux feuilles : { $people }. Les résultats sont montrés à partir de { $fewest } personnes, pour qu’aucun chiffre n’en désigne une.
   *[other] Personnes ayant remis les deux feuilles : { $people }. Les résultats sont montrés à partir de { $fewest } personnes, pour qu’aucun chiffre n’en désigne une.
}
evidence-both = { $people ->
   *[other] Sur les { $people } personnes qui ont remis les deux feuilles.
}
evidence-whole = Le test entier
evidence-by-objective = Par objectif
evidence-by-question = Par question
evidence-by-role = Par profession
evidence-objective = Objectif
evidence-question = Question
evidence-questions = { $count ->
    [one] { $count } question
    [many] { $count } de questions
   *[other] { $count } questions
}
evidence-before = Avant
evidence-after = Après
evidence-change = Écart
evidence-gain = Gain
evidence-low = de
evidence-high = à
evidence-interval = { $value } ({ $low } à { $high })
evidence-below = moins de { $value }
evidence-no-gain = il ne restait rien à gagner
evidence-plot = Avant { $before }, après { $after }
evidence-key = Les traits montrent jusqu’où peut aller le hasard : sur vingt groupes pareils, la vérité s’y trouve pour dix-neuf.
evidence-flag-nobody = Personne n’a eu juste après : a-t-on enseigné cela, et est-ce clair ?
evidence-flag-everybody = Tout le monde avait juste avant : elle ne peut pas montrer que l’on a appris.
evidence-flag-against = Qui sait le reste s’y trompe : relisez la question et sa clé.
evidence-flags = Remarques
evidence-with-the-rest = Va avec le reste (−1 à 1)
evidence-roles-withheld = { $fewest ->
   *[other] Rien n’est montré par profession : il resterait un groupe de moins de { $fewest } personnes, et l’on pourrait calculer ses résultats.
}
evidence-roles-others = { $others ->
   *[other] Personnes d’une autre profession, ou dont aucune n’a été notée : { $others }. Elles comptent dans l’ensemble et ne sont pas montrées à part : à moins de { $fewest } dans un groupe, un chiffre désigne des personnes.
}
evidence-cell-withheld = { $fewest ->
   *[other] moins de { $fewest } personnes : non montré
}
evidence-how = Comment on a compté
evidence-method = La moitié du groupe a d’abord eu la forme A, l’autre la B. Seules comptent les personnes qui ont remis les deux feuilles ; une question sans réponse compte comme non juste. Le gain dit quelle part de ce qui n’était pas encore su a été apprise : (après − avant) / (1 − avant), d’après les moyennes du groupe (Hake, 1998). Les intervalles sont à 95 % et faits pour de petits groupes : celui de Wilson pour avant et après, celui de Newcombe pour l’écart, et pour le gain celui d’un rapport de parts appariées. Un gain montre que quelque chose a changé ; il ne prouve pas pourquoi.
evidence-privacy-note = Rien ici ne porte sur moins de cinq personnes, et rien ne peut s’en déduire sur un plus petit nombre en retranchant un chiffre d’un autre. Les lignes d’un tableau ne portent ni nom ni profession et suivent l’ordre des réponses.
evidence-as-spreadsheet = Classeur (.xlsx)
evidence-as-csv = Tableau (.csv)
evidence-as-rows = Lignes sans nom (.csv)
evidence-rows = Réponses justes par personne, sans nom
evidence-row-before = avant { $number }
evidence-row-after = après { $number }

## Le rapport
evidence-report = Rapport
evidence-report-back = Retour aux résultats
evidence-as-pdf = PDF
evidence-print = Imprimer cette page
evidence-quotes = Dans leurs propres mots
evidence-quotes-text = Tirés des cartes que l’on peut citer, par ordre alphabétique.
