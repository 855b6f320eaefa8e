# L’atelier de traduction.
translate-title = Traduire
translate-intro = Vous voyez ici où en est chaque langue. Quand l’original change, ce qui a été fait à partir des anciens mots est montré avec les différences, pour que rien ne devienne faux sans que l’on s’en aperçoive.
translate-nothing-left = Il ne reste rien à faire.
# $passages et $words sont des nombres.
translate-left = { $passages ->
    [one] { $passages } passage à faire, mots : { $words }.
    [many] { $passages } de passages à faire, mots : { $words }.
   *[other] { $passages } passages à faire, mots : { $words }.
}
# Des nombres de passages.
translate-counts = Manquants : { $missing }, ébauchés : { $draft }, traduits : { $translated }, relus : { $reviewed }, périmés : { $stale }.
translate-messages = L’interface
translate-first = Commencer ici
translate-read = Lire le manuel dans cette langue
state-missing = manquant
state-draft = ébauché
state-translated = traduit
state-reviewed = relu
state-stale-minor = périmé : autres mots
state-stale-major = périmé : dit maintenant autre chose

## Le dossier
translate-folder-title = Votre dossier
translate-folder-none = Aucun dossier n’est ouvert : vous pouvez regarder, mais rien ne peut être enregistré. L’atelier écrit dans le dossier que vous choisissez et nulle part ailleurs.
translate-folder-copy = Copier tous les textes dans un nouveau dossier
translate-folder-copy-hint = Le chemin complet d’un dossier qui n’existe pas encore, ou qui est vide.
translate-folder-copy-go = Copier et ouvrir
translate-folder-open = Ouvrir un dossier que vous avez
translate-folder-open-hint = Le chemin complet du dossier qui contient « manuals » et « locales ».
translate-folder-open-go = Ouvrir
translate-folder-is = Vous travaillez dans :
translate-folder-close = Fermer le dossier
translate-folder-whole-path = Écrivez le chemin complet, à partir du disque ou de la première barre.
translate-folder-missing = Ce dossier n’existe pas. Vérifiez comment il s’écrit.
translate-folder-empty = Ce dossier ne contient ni « manuals » ni « locales ». Choisissez le dossier qui les contient, ou faites une copie.
translate-folder-not-empty = Il y a déjà quelque chose dans ce dossier. Choisissez un autre nom ; rien n’a été copié.
translate-folder-io = Le système ne le permet pas. Vérifiez que vous pouvez y écrire et qu’il reste de la place.
translate-begin-title = Commencer une langue
translate-begin-text = Elle existe aussitôt ; ce qui n’est pas encore traduit est montré dans l’original.
translate-begin-tag = Son code, comme pt ou sw
translate-begin-name = Son nom dans la langue elle-même
translate-begin-go = Commencer
translate-language-tag = Ce n’est pas le code d’une langue. Le portugais est pt, le swahili sw, l’arabe ar.

## Cliquer sur les mots
translate-marks-title = Trouver la source des mots en cliquant dessus
translate-marks-text = Choisissez une langue : le manuel s’ouvre dans celle-ci, et un clic sur n’importe quelle phrase ou quel bouton ouvre sa source. Maintenez la touche Maj pour utiliser la page comme d’habitude.
translate-marks-here = Un clic sur les mots ouvre leur source. Maintenez la touche Maj pour utiliser la page comme d’habitude.
translate-marks-off = Arrêter

## Un passage
translate-passages = Passages
translate-list-open = Montrer ce qui reste à faire
translate-list-all = Tout montrer
translate-from = Original
translate-previous = Précédent
translate-next = Suivant
translate-live = Sur la page
passage-title = Titre
passage-summary = Résumé
passage-heading = Intertitre
passage-paragraph = Paragraphe
passage-item = Élément de liste
passage-cell = Case de tableau
passage-alert = Encadré
passage-message = Message
passage-term = Terme
change-wording = La formulation a changé
change-facts = Ce qui doit être exact a changé
change-rewritten = Réécrit
change-moved = Déplacé
change-split = Divisé en plusieurs passages
change-joined = Réuni avec un autre passage
change-gone = Retiré de l’original
fact-number = nombre
fact-unit = unité
fact-citation = citation
fact-duty = devoir, pouvoir, seulement, tous
fact-negation = négation
fact-link = lien
fact-placeable = emplacement
translate-ask-unsure = On ne peut pas affirmer que c’en est bien la traduction : le fichier a été modifié dans un autre programme. Si c’est le cas, dites qu’elle est toujours juste.
translate-ask-elsewhere = La traduction a été modifiée depuis dans un autre programme. Si elle dit ce que dit maintenant l’original, dites qu’elle est toujours juste.
translate-ask-unknown = Personne n’a encore dit à partir de quoi ceci a été traduit. Si cela dit ce que dit l’original, enregistrez.
translate-save = Enregistrer
translate-save-draft = Garder comme ébauche
translate-right = Toujours juste
translate-reviewed = Je l’ai relu
translate-gone = L’oublier
translate-spare = Ce changement ne touche aucune traduction
translate-undo = Annuler le dernier enregistrement
translate-read-only = Vous pouvez seulement regarder, car aucun dossier n’est ouvert.
translate-said-saved = Enregistré.
translate-said-undone = Annulé.
translate-said-not-undone = Impossible d’annuler : le fichier a changé depuis.
translate-said-spared = Ce changement est noté comme ne touchant aucune traduction.
translate-theirs = Ce qui est maintenant dans le fichier
translate-take-theirs = Laisser ce qui y est
translate-refused-no-passage = Ce passage n’est plus dans l’original.
    .mend = Ouvrez de nouveau la page.
translate-refused-no-folder = Rien n’a été enregistré : aucun dossier ouvert ne contient ce fichier.
    .mend = Ouvrez votre dossier, ou faites une copie des textes.
translate-refused-not-text = Rien n’a été enregistré : le fichier n’est pas du texte en UTF-8.
    .mend = Enregistrez-le en UTF-8 dans votre éditeur.
translate-refused-clash = Rien n’a été enregistré : un autre programme a modifié ce passage entre-temps.
    .mend = Vous voyez ses mots ci-dessous. Si vous enregistrez maintenant, les vôtres les remplacent.
translate-refused-structure = Ces mots seraient autre chose que ce passage.
    .mend = Écrivez-les sur une ligne, sans signe de liste ou de titre et sans accolade ouverte. Pour commencer par un tel signe, mettez une barre oblique inversée devant.
translate-refused-empty = Il n’y a pas de mots à enregistrer.
    .mend = Écrivez la traduction, ou passez au passage suivant.
translate-refused-no-place = Le fichier n’a pas de place pour ce passage.
    .mend = Traduisez d’abord le titre ; regardez ensuite dans le fichier si ses intertitres sont ceux de l’original.
translate-refused-io = Rien n’a été enregistré : le système ne le permet pas.
    .mend = Vérifiez que vous pouvez écrire dans votre dossier et qu’il reste de la place.

## Ce qui aide
translate-findings = Ce que dit la vérification
translate-findings-none = La vérification ne trouve rien à redire.
translate-mend = Corriger les signes et les espaces
# $percent est un nombre.
translate-long = C’est { $percent } % de la longueur de l’original. Regardez si cela tient.
translate-earlier = Déjà traduit
translate-take = Reprendre
translate-term-used = utilisé ici
translate-term-none = Pas encore dans le glossaire
translate-others = Autres langues
translate-crossings = Une seule langue le dit
# $language est le nom d’une langue, $own et $others ce qui est dit.
differs-number = Nombres : { $language } a { $own }, toutes les autres { $others }.
differs-citation = Citations : { $language } a { $own }, toutes les autres { $others }.
differs-negation = Négation : { $language } a { $own }, toutes les autres { $others }.
differs-length = Éléments de la liste : { $language } en a { $own }, toutes les autres { $others }.
