# La ligne de commande.
cli-about = Droits humains pour le personnel de santé : le manuel de formation, dans le terminal.
cli-serve = Servir les pages à un navigateur de cet ordinateur, et d’aucun autre
cli-workbook = Ouvrir aussitôt ce cahier
cli-manuals = Un dossier dont les séances remplacent celles du programme
cli-locales = Un dossier dont les messages remplacent ceux du programme
cli-port = Le port à écouter ; sans cela, n’importe quel port libre
# L’adresse suit, seule sur sa ligne.
cli-open-address = Ouvrez cette adresse dans un navigateur de cet ordinateur. Sa clé ne sert qu’une fois :
cli-check = Trouver ce qui ne va pas dans les mots et les messages, avec le fichier, la ligne et le remède
cli-status = Compter les mots, blocs et sections de chaque langue, et ce qui manque
cli-check-manuals = Le dossier des faits et des mots ; sans cela, ceux du programme
cli-check-locales = Le dossier des messages ; sans cela, ceux du programme
cli-json = Pour un programme et non pour une personne
cli-lang = Cette langue seulement

## Ce que dit une vérification
check-damage = Dégâts : quelque chose est cassé, ou faux pour qui lit.
check-gaps = Lacunes : pas encore traduit. Ce ne sont des erreurs que si une langue se dit complète.
check-nothing = Tout est en ordre.
# $damage et $gaps sont des nombres.
check-counts = Dégâts : { $damage }. Lacunes : { $gaps }.
check-passed = Rien de tout cela n’est une erreur.
check-failed = { $errors ->
    [one] { $errors } erreur
    [many] { $errors } d’erreurs
   *[other] { $errors } erreurs
}
check-folder-missing = Il n’y a pas de dossier « { $path } ».
    .mend = Vérifiez comment il s’écrit, et où vous êtes.
check-folder-not-a-folder = « { $path } » n’est pas un dossier.
    .mend = Indiquez le dossier où se trouve le fichier.
check-folder-unreadable = Le dossier « { $path } » ne peut pas être lu.
    .mend = Vérifiez que vous avez le droit de le lire.

## Où en est une langue : un tableau
status-session = séance
status-sections = sections
status-blocks = blocs
status-words = mots
status-minutes = minutes de lecture
status-ease = facilité de lecture
status-gaps = lacunes
status-all = tout
# $language est le code d’une langue, $edition l’édition du manuel.
status-language = { $language }, édition { $edition }
# $translated, $expected et $words sont des nombres.
status-messages = Messages traduits : { $translated } sur { $expected }. Mots : { $words }.
status-stale = périmés
status-words-left = mots à faire
# Des nombres de passages ; $words est le nombre de mots de la langue d’origine encore à faire.
status-passages = Passages : { $all }. Manquants : { $missing }, ébauchés : { $draft }, traduits : { $translated }, relus : { $reviewed }, périmés : { $stale }. Mots à faire : { $words }.
status-no-language = Il n’y a pas de langue « { $language } ».
cli-search = Trouver des passages du manuel
cli-query = Ce que l’on cherche, dans l’une des langues du manuel
cli-search-lang = La langue des passages ; sans elle, celle du terminal
cli-search-nothing = Rien n’a été trouvé.
