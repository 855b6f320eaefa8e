# Ce qui s’imprime, et ce qui en est dit.

## Ce qui peut être imprimé d’une séance
paper-kind-plan = Plan de séance
    .for = Toute la séance en main : les étapes, ce qu’il faut dire, ce qu’il faut préparer
paper-kind-handouts = Documents à distribuer
    .for = Chaque feuille destinée aux participants ; si vous indiquez un nombre de personnes, un seul fichier avec un jeu pour chacune
paper-kind-cards = Cartes
    .for = À découper, avec des repères de coupe ; si vous indiquez un nombre de personnes, un jeu par petit groupe
paper-kind-poster = Affiches
    .for = Pour le mur, en A3 : panneaux, plateaux, messages clés, schémas
paper-kind-slides = Diapositives
    .for = Ce qui est destiné à la salle, étape par étape
paper-kind-workbook = Cahier de participant
    .for = Pour écrire et emporter : questions, documents, autoévaluation
paper-kind-test-a = Test, forme A
    .for = La moitié de la salle avant la séance, l’autre moitié après
paper-kind-test-b = Test, forme B
    .for = Le jumeau de la forme A, pour l’autre moitié
paper-kind-key = Corrigé
    .for = Les bonnes réponses aux deux formes, et pourquoi
paper-kind-attendance = Liste de présence
    .for = Des numéros, des noms si les personnes le souhaitent, des signatures
paper-kind-statement = Attestation de participation
    .for = Avec des lignes pour le nom et la signature
paper-programme = Programme
paper-whole = Le manuel entier

## Sur les feuilles
# $edition : l’édition du manuel, par exemple 2026.1
paper-edition = édition { $edition }
paper-contents = Table des matières
paper-steps = Les étapes
paper-duration = Durée
paper-group = Groupe
# $min et $max : des nombres de personnes
paper-group-size = De { $min } à { $max } personnes
paper-audience = Pour
paper-needs = Après
paper-materials = Matériel
paper-warning = Attention
paper-distress = Cette séance peut réveiller des souvenirs douloureux : lisez d’abord les pages sur la sécurité.
paper-from = À partir de
paper-minutes = Minutes
paper-step = Étape
paper-how = Comment
# $minutes : une durée, par exemple « 10 min »
paper-at-least = au moins { $minutes }
paper-optional = peut être omise
# $people : le nombre de personnes
paper-handouts-for = { $people ->
    [one] Documents pour { $people } personne
    [many] Documents pour { $people } de personnes
   *[other] Documents pour { $people } personnes
}
# $set : le numéro d’un jeu de cartes
paper-set = jeu { $set }
paper-diagrams = Schémas
paper-letters = a b c d e f g h
paper-test-how = Cochez la réponse qui vous paraît juste. Certaines questions en ont plusieurs. Personne n’est noté : les tests montrent ce que la séance a apporté.
paper-number = Nº
paper-answer = Réponse
paper-question = Question
paper-why = Pourquoi
paper-answers = Réponses
paper-begins = Début
paper-ends = Fin
paper-what = Quoi
paper-took-part = a participé à la séance
# $minutes : une durée, par exemple « 90 min »
paper-took = Durée : { $minutes }
paper-can = La séance préparait à :
paper-attendance-how = Un surnom ou un numéro suffit. Personne n’est tenu d’écrire son nom : une liste de noms peut mettre des personnes en danger.
paper-workshop-needs = À apporter et à copier
paper-packed = Prêt
paper-thing = Quoi
paper-count = Combien
paper-for = Pour
paper-took-part-workshop = a participé à l’atelier
paper-its-sessions = Ses séances :
# Au pied d’une feuille, après l’édition du manuel
paper-adapted = adapté par qui l’anime

## Lignes à remplir
paper-field-name = Nom ou numéro
paper-field-full-name = Nom
paper-field-mine = Ce cahier appartient à
paper-field-date = Date
paper-field-place = Lieu
paper-field-work = Travail
paper-field-trainer = Animation
paper-field-trainer-signature = Signature de la personne qui a animé
paper-signature = Signature

## Dans le terminal
cli-print = Produire les PDF d’une séance, ou du manuel entier
cli-print-session = La séance, par son nom dans les adresses
# $kinds : les mots possibles
cli-print-what = Ce qu’il faut imprimer : { $kinds }
cli-print-lang = La langue ; sinon, celle du terminal
cli-print-beside = Une seconde langue à côté de la première
cli-print-people = Pour combien de personnes ; sinon, un exemplaire de chaque feuille
cli-print-out = Le dossier où vont les fichiers
cli-print-all = Le manuel entier en un seul fichier
# $session : un nom
print-no-session = Il n’y a pas de séance « { $session } », ou rien n’en est encore écrit.
# $kinds : les mots possibles
print-no-what = Dites ce qu’il faut imprimer avec --what : { $kinds }.
print-nothing = Cette séance n’a rien de ce genre à imprimer.
# $most : un nombre
print-too-many = { $most } personnes au plus.
print-full = Le disque est plein. Rien n’a été écrit : faites de la place ou choisissez un autre dossier.
# $folder : un chemin
print-denied = Il n’est pas permis d’écrire dans « { $folder } ».
# $folder : un chemin
print-not-written = Le fichier n’a pas pu être écrit dans « { $folder } ». Rien n’a été laissé.
print-not-set = Le fichier n’a pas pu être produit. C’est notre erreur : dites-nous pour quelle séance et quelle langue.
print-stopped = Arrêté. Rien n’a été écrit.

## Les pages
print-title = Imprimer
print-link = Imprimer…
print-whole-link = Imprimer le manuel entier…
print-intro = Chaque choix devient un PDF à ouvrir et à imprimer, ou à garder. Il est dans la langue de cette page ; une seconde langue peut figurer à côté.
print-beside = Une seconde langue à côté
print-one-language = Aucune
print-people = Nombre de personnes
print-people-hint = Pour les exemplaires : un jeu par personne, les lignes d’une liste. Laissez vide pour un seul exemplaire.
print-for-each = selon le nombre de personnes
print-make = Produire le PDF
print-whole-intro = Toutes les séances avec une table des matières, dans la langue de cette page, en un seul PDF. Cela prend quelques secondes ; vous pouvez l’arrêter.
print-running = En cours
print-stop = Arrêter
print-made = C’est prêt.
print-open = Ouvrir
print-keep = Enregistrer…
print-again = Choisir à nouveau
print-kept-nowhere = L’application oublie ces fichiers quand elle se ferme.
# $pages : un nombre
print-pages = { $pages ->
    [one] { $pages } page
    [many] { $pages } de pages
   *[other] { $pages } pages
}
