# Le manuel en fichiers : sites, livres, paquets pour plateformes d’apprentissage.

## Dans une copie
carried-answer = La réponse
carried-no-script = La recherche a besoin de scripts, et ils sont désactivés dans ce navigateur. La liste des séances, le glossaire et la liste des textes fonctionnent sans eux.
carried-kind = Manuel de formation
# $edition : une année et un numéro, comme 2026.1
carried-edition = Édition { $edition }
# $edition : une année et un numéro, comme 2026.1
carried-edition-adapted = Édition { $edition }, avec des adaptations
carried-adapted = Adapté par qui a fait cette copie
carried-adapted-text = Ce qui porte cette marque, ou qui manque ici, n’est pas comme dans le manuel.
carried-contents = Table des matières
carried-answers = Réponses aux questionnaires
carried-access = Du texte et des dessins. Chaque dessin est aussi dit en mots ; titres et listes sont marqués comme tels ; l’ordre de lecture et la table des matières sont donnés. Rien ne bouge, ne clignote ni ne fait de bruit.

## Dans le terminal
cli-export = Faire du manuel des fichiers qui fonctionnent sans ce programme
cli-export-site = Un site : pour tout serveur web, pour Kolibri, ou à ouvrir depuis une clé
cli-export-epub = Un livre pour liseuses, EPUB 3, en une langue
cli-export-scorm = Un paquet pour plateformes d’apprentissage, SCORM 1.2 et cmi5, en une langue
cli-export-langs = Une langue à emporter ; peut être donnée plusieurs fois ; sinon, celle du terminal
cli-export-lang = La langue ; sinon, celle du terminal
cli-export-session = Une seule séance, par son nom dans les adresses ; sinon, toutes
cli-export-all = Toutes les langues
cli-export-trainer = Avec ce que la personne qui anime dit, fait et prépare
cli-export-adaptations = Le fichier d’un programme transmis avec des adaptations : elles prennent la place des mots du manuel
cli-export-out = Où cela va : un dossier nouveau ou vide, ou un fichier
export-stopped = L’exportation a été arrêtée. Rien n’a été écrit.
# $address : l’adresse d’une page
export-no-page = La page « { $address } » n’a pas pu être faite. Rien n’a été écrit.
export-not-empty = Il y a déjà quelque chose dans ce dossier. Indiquez-en un qui soit nouveau ou vide.
# $file : le nom d’un fichier
export-adaptations-not-read = Le fichier { $file } n’a pas pu être lu. Vérifiez son nom.
# $file : le nom d’un fichier
export-no-adaptations = Rien n’est adapté dans le fichier { $file }. Redemandez le programme avec ce qui a été adapté dans ses séances.
cli-export-xapi = Votre propre progression en déclarations xAPI
cli-export-workbook = Le cahier
export-workbook-not-read = Le cahier n’a pas pu être lu. Fermez l’application s’il y est ouvert et vérifiez le nom du fichier.

## Dans l’application
export-title = Emporter le manuel
export-intro = Des fichiers du manuel qui fonctionnent sans cette application. Rien de votre cahier n’y entre.
export-intro-adapted = Des fichiers du manuel qui fonctionnent sans cette application. De votre cahier, seules y entrent les adaptations que vous cochez.
export-what = Ce qu’il faut produire
export-kind-site = Un site
    .for = Pour tout serveur web, pour Kolibri, ou à ouvrir depuis une clé
export-kind-epub = Un livre
    .for = Pour liseuses et téléphones (EPUB)
export-kind-scorm = Un paquet pour plateformes d’apprentissage
    .for = Pour Moodle et d’autres (SCORM 1.2 et cmi5) : elles voient ce qui a été lu et le résultat des questionnaires
export-languages = Langues
export-one-language = Un livre et un paquet sont dans une seule langue.
export-readers = Pour qui
export-learners = Les personnes qui apprennent
export-trainers = Les personnes qui animent : avec ce qu’elles disent, font et préparent
export-adapted = Avec ce que vous avez adapté dans
export-adapted-hint = Vos textes prennent la place de ceux du manuel, et les pages le disent. Vérifiez d’abord qu’ils ne nomment ni patient ni collègue. Ce qui n’est pas coché reste comme dans le manuel.
export-session = Séances du paquet
export-all-sessions = Toutes
export-begin = Produire
# $done, $of : des nombres de pages
export-running = Pages faites : { $done } sur { $of }.
# $size : un nombre
export-ready = C’est prêt : { $size } Mo.
export-was-stopped = L’opération a été arrêtée. Rien n’a été gardé.
export-failed = Le fichier n’a pas pu être produit. Essayez encore ; si cela échoue de nouveau, fermez d’abord d’autres programmes.
export-stop = Arrêter
export-look-again = Regarder à nouveau
export-save = Enregistrer le fichier…
export-xapi = Ma progression pour un entrepôt de données d’apprentissage
export-xapi-text = Un fichier de déclarations xAPI : les séances que vous avez terminées et les résultats de vos questionnaires. Rien de ce que vous avez écrit n’y figure. Il n’est produit que si vous le demandez et n’est envoyé nulle part : vous le remettez vous-même.
export-mail = L’adresse électronique sous laquelle l’entrepôt vous connaît
export-no-mail = Ce n’est pas une adresse électronique. Elle a la forme nom@exemple.org.
export-xapi-save = Enregistrer ma progression…
