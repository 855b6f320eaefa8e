# Le cahier de chaque personne : l’accueil, les notes, les réglages.
## Accueil
welcome-title = Bienvenue
welcome-text = Un cahier garde vos notes et votre page. C’est un seul fichier sur cet ordinateur, pour vous seulement : pas de compte, pas d’adresse électronique, rien n’est envoyé nulle part.
people-title = Ouvrir un cahier
begin-title = Ou en commencer un nouveau
person-unnamed = Un cahier sans nom
people-file-set-aside = La liste des noms sur cet ordinateur n’a pas pu être lue. Elle a été mise de côté, et aucun cahier n’est perdu. Vous pouvez choisir de nouveau dans les réglages ce qui est montré ici.
name-label = Comment vous appeler ?
name-hint = Un nom ou un surnom. Ce n’est pas forcément le vrai.
name-missing = Donnez un nom ou un surnom, s’il vous plaît : une lettre suffit.
# $most : le plus grand nombre de caractères permis dans un nom.
name-too-long = Ce nom dépasse { $most } caractères. Choisissez-en un plus court, s’il vous plaît ; un surnom suffit.
language-label = Votre langue
purpose-label = Que souhaitez-vous faire ici ?
purpose-hint = Choisissez tout ce qui vous convient ; vous pourrez changer plus tard.
purpose-lead = J’anime des formations
    .hint = Préparer, imprimer et animer des séances pour d’autres.
purpose-study = J’apprends par moi-même
    .hint = Lire, prendre des notes, vérifier ce que j’ai compris.
purpose-translate = Je traduis
    .hint = Veiller à ce que les mots restent justes dans une langue.
shown-label = Que peuvent voir les autres personnes sur cet ordinateur ?
shown-name = Mon nom dans la liste des cahiers
shown-nothing = Rien
shown-nothing-hint = La liste dit seulement qu’il existe un cahier sans nom.
begin = Commencer
read-only = Lire seulement, ne rien garder
open-workbook = Ouvrir mon cahier
close-workbook = Fermer mon cahier

## Notes
note-mine = Ma réponse
note-placeholder = Sans nom ni lieu
note-save = Enregistrer
note-saving = Enregistrement…
note-unsaved = Pas encore enregistré
note-failed = Non enregistré : l’application ne répond pas. Vos mots sont toujours ici, et elle va réessayer.
# $when : la date et l’heure.
note-saved-on = Enregistré le { $when }
note-saved-at = Enregistré le { $when }
note-versions = { $count ->
    [one] { $count } version
    [many] { $count } de versions
   *[other] { $count } versions
}

## Versions d’une note
versions-title = Versions de cette note
versions-text = Une version est gardée pour chaque moment où vous avez écrit. En reprendre une l’ajoute par-dessus ; rien ne se perd.
versions-none = Rien n’a encore été écrit ici.
version-current = la plus récente
version-restore = Reprendre celle-ci
back-to-session = Retour à la séance
erase = Effacer cette note pour toujours
erase-title = Effacer cette note pour toujours ?
erase-text = Toutes ses versions disparaissent de votre cahier, et on ne peut pas les faire revenir.
erase-cannot-reach = Les copies du cahier que vous ou d’autres avez faites (sur une clé USB, dans un autre dossier, dans une sauvegarde de tout l’ordinateur) sont hors d’atteinte. Sur une mémoire flash, des traces peuvent rester jusqu’à ce que le disque écrive par-dessus.
erase-for-good = Effacer pour toujours
erase-not = La garder

## Réglages
settings-title = Réglages
settings-keep = Enregistrer
settings-saved = C’est enregistré.
workbook-where = Où se trouve votre cahier
workbook-where-text = Ce seul fichier contient tout ce que vous avez écrit. Copiez-le sur une clé USB pour en avoir un deuxième.
