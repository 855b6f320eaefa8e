# Une séance et ce qui l’accompagne.
# $number : le numéro de la partie. $title : son titre.
part-and-title = Partie { $number } · { $title }
group-size = { $min } à { $max } personnes
# $sessions : une liste de titres.
better-after = De préférence après : { $sessions }
ribbon-title = Le temps de la séance, étape par étape, en minutes
view-learner = Pour apprendre
view-trainer = Pour animer
# Une autre langue à côté du texte : ce qui précède les noms des langues, et le chemin du retour.
two-languages = Deux langues
one-language = Une seule langue
section-read = Lu
mark-read = J’ai lu cette section
answer-right = C’est juste.
answer-wrong = Pas tout à fait.

## Titres des encadrés dans le texte
alert-note = Pour la formatrice, le formateur
alert-tip = Autre façon de faire
alert-important = À retenir
alert-warning = Prudence
alert-caution = Ce qu’il ne faut pas faire

## La fin d’une séance
finish-title = Avez-vous fini cette séance ?
# $read, $of : des sections.
read-so-far = { $read ->
    [one] { $read } section sur { $of } est marquée comme lue.
    [many] { $read } de sections sur { $of } sont marquées comme lues.
   *[other] { $read } sections sur { $of } sont marquées comme lues.
} Dire que vous avez fini ne change rien à vos notes, et vous pouvez toujours revenir.
finish = J’ai fini
finished-title = Vous avez fini cette séance
finished-text = Vos notes restent ici, à côté du texte. La séance suivante vous attend.
reopen = En fait, je n’ai pas fini

## Fiches d’explication
card-title = Explication
card-close = Fermer
glossary-title = Glossaire
glossary-intro = Les termes du manuel, chacun expliqué en quelques phrases et nommé dans toutes les langues.
instruments-title = Instruments
instruments-intro = Les traités, déclarations, principes, rapports et codes que cite le manuel.
used-in = Où cela apparaît
term-unverified = Cette forme française n’a pas été vue dans une source officielle.
instrument-kind = Nature
instrument-kind-treaty = Traité
instrument-kind-declaration = Déclaration
instrument-kind-principles = Principes
instrument-kind-general-comment = Observation générale d’un organe conventionnel
instrument-kind-report = Rapport
instrument-kind-guidelines = Lignes directrices
instrument-kind-case = Affaire jugée
instrument-kind-mechanism = Mécanisme
instrument-kind-code = Code professionnel
instrument-short = Cité sous le nom de
instrument-year = Année
instrument-symbol = Cote du document
instrument-provisions = Dispositions utilisées dans le manuel
instrument-unverified = Certaines données sur cet instrument ne sont pas vérifiées.
instrument-unverified-provisions = Non vérifié dans le texte lui-même : { $provisions }.
instrument-unverified-title = Le titre français n’a pas été vu dans une source officielle.

## Read aloud by a screen reader where paper has room to write
blank-to-fill-in = Blanc à remplir
lines-to-write-on = Lignes pour écrire
