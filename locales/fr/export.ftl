# Le manuel en fichiers : sites, livres, paquets pour plateformes d’apprentissage.

## Dans une copie
carried-answer = La réponse
carried-no-script = La recherche a besoin de scripts, et ils sont désactivés dans ce navigateur. La liste des séances, le glossaire et la liste des textes fonctionnent sans eux.
carried-kind = Manuel de formation
# $edition : une année et un numéro, comme 2026.1
carried-edition = Édition { $edition }
carried-contents = Table des matières
carried-answers = Réponses aux questionnaires
carried-access = Du texte et des dessins. Chaque dessin est aussi dit en mots ; titres et listes sont marqués comme tels ; l’ordre de lecture et la table des matières sont donnés. Rien ne bouge, ne clignote ni ne fait de bruit.

## Dans le terminal
cli-export = Faire du manuel des fichiers qui fonctionnent sans ce programme
cli-export-site = Un site : pour tout serveur web, pour Kolibri, ou à ouvrir depuis une clé
cli-export-epub = Un livre pour liseuses, EPUB 3, en une langue
cli-export-scorm = Un paquet pour plateformes d’apprentissage, SCORM 1.2, en une langue
cli-export-langs = Une langue à emporter ; peut être donnée plusieurs fois ; sinon, celle du terminal
cli-export-lang = La langue ; sinon, celle du terminal
cli-export-session = Une seule séance, par son nom dans les adresses ; sinon, toutes
cli-export-all = Toutes les langues
cli-export-trainer = Avec ce que la personne qui anime dit, fait et prépare
cli-export-out = Où cela va : un dossier nouveau ou vide, ou un fichier
export-stopped = L’exportation a été arrêtée. Rien n’a été écrit.
# $address : l’adresse d’une page
export-no-page = La page « { $address } » n’a pas pu être faite. Rien n’a été écrit.
export-not-empty = Il y a déjà quelque chose dans ce dossier. Indiquez-en un qui soit nouveau ou vide.
