# Mettre un cahier à l’abri : sa phrase secrète, ses sauvegardes, l’archive, sa suppression.
safety-title = Mettre à l’abri
lock-now = Verrouiller
# Les touches qui verrouillent ; sur un Mac aussi, on comprend.
key-lock = Ctrl L

## La phrase secrète
lock-title = Phrase secrète
lock-is-set = Ce cahier est verrouillé par une phrase secrète : le fichier entier est chiffré, ses sauvegardes aussi. Ctrl + L le verrouille aussitôt et vide la fenêtre.
lock-not-set = Ce cahier n’a pas de phrase secrète : quiconque obtient le fichier peut le lire. Avec une phrase, le fichier entier est chiffré, et ses sauvegardes aussi.
lock-after = Verrouiller quand personne n’y a touché depuis
lock-minutes = { MINUTES($count) }
lock-never = Jamais de lui-même
lock-set = Choisir une phrase secrète
lock-change = Changer la phrase secrète
lock-before = Personne ne peut retrouver une phrase oubliée, nous non plus. C’est pourquoi vous recevez un code de secours à imprimer. Les sauvegardes faites auparavant sont remplacées par une nouvelle, verrouillée ; les copies que vous avez faites vous-même restent telles quelles.
lock-passphrase = Phrase secrète
lock-old = La phrase secrète actuelle
lock-new = Nouvelle phrase secrète
lock-new-hint = Quatre ou cinq mots sans rapport entre eux sont solides et faciles à retenir.
lock-repeat = La même, encore une fois
lock-weak-wanted = La prendre même si elle est faible
lock-remove = Enlever la phrase secrète
lock-remove-text = Le cahier et ses sauvegardes seront lisibles par quiconque obtient les fichiers. Les anciennes sauvegardes sont remplacées par une nouvelle.
lock-removed = La phrase secrète est enlevée. Le cahier se lit sans elle.
lock-missing = Écrivez une phrase secrète, s’il vous plaît.
lock-not-alike = Les deux n’étaient pas pareilles ; rien n’a été changé. Écrivez deux fois la nouvelle phrase, s’il vous plaît.
lock-weak = Rien n’a été changé : cette phrase est faible. Avec le fichier et un bon ordinateur, on la devine en quelques heures. Ajoutez des mots, ou dites plus bas que vous la voulez quand même.
not-saved-wrong-passphrase = Ce n’est pas la phrase secrète actuelle ; rien n’a été changé.
    .what = Revenez en arrière et réessayez, lentement : les majuscules et la langue du clavier comptent.

## Le code de secours
code-title = Code de secours
code-text = Ce code ouvre le cahier et ses sauvegardes si vous oubliez la phrase secrète. Imprimez-le ou recopiez-le à la main, et gardez-le loin de l’ordinateur : qui a le code et le fichier peut tout lire.
code-keep = Le dernier caractère de chaque groupe contrôle les autres. Le code vaut jusqu’à ce que vous changiez la phrase secrète ; il y en a alors un nouveau.
code-done = Je l’ai
code-again = Revoir le code de secours
code-show = Montrer le code
code-length = Ce n’est pas un code de secours entier : il a 13 groupes de 5 caractères.
# $group : quel groupe du code, compté à partir de 1.
code-slip = Il y a une erreur dans le groupe { $group } du code. Comparez-le avec votre feuille, s’il vous plaît.

## Déverrouiller
unlock-title = Ce cahier est verrouillé
unlock-text = Écrivez sa phrase secrète pour l’ouvrir.
unlock-go = Ouvrir
unlock-other = Un autre cahier
unlock-slower = Chaque essai manqué fait attendre le suivant plus longtemps. Cela n’arrête pas une personne qui copie le fichier et essaie ailleurs : seule une phrase solide l’arrête.
unlock-forgotten = J’ai oublié la phrase secrète
unlock-forgotten-text = Avec le code de secours que vous avez imprimé, le cahier s’ouvre, et vous pouvez choisir une nouvelle phrase. Sans la phrase ni le code, personne ne peut l’ouvrir.
not-opened-locked = Ce cahier est verrouillé
    .what = Écrivez sa phrase secrète pour l’ouvrir.
not-opened-not-unlocked = Il ne s’est pas ouvert
    .what = La phrase n’est pas la bonne, ou le fichier est endommagé, ou ce n’est pas un cahier : de l’extérieur, rien ne les distingue. Rien dans le fichier n’a été changé.

## Un cahier endommagé
mend-text = Une partie du fichier ne peut pas être lue. Rien n’y a été changé et, quoi que vous choisissiez ici, le fichier endommagé est gardé.
# $when : la date et l’heure.
mend-backup = Il existe une bonne sauvegarde qui s’ouvre : celle du { $when }.
mend-backup-unknown = S’il existe une bonne sauvegarde que cette phrase ouvre, elle peut prendre la place du fichier.
mend-no-backup = Aucune bonne sauvegarde n’a été trouvée à côté. Si vous en avez une sur une clé USB, indiquez-la plus bas.
mend-restore = Mettre la meilleure sauvegarde récente à sa place
mend-recover-text = Ou bien ce qui se lit encore dans le fichier est sauvé dans un nouveau. Cela peut être presque tout, ou peu.
mend-recover = Sauver ce qui est lisible

## Les sauvegardes
backup-title = Sauvegardes
backup-text = L’application fait des sauvegardes d’elle-même pendant que vous travaillez : elle garde les dix dernières, une pour chacun de sept jours, une pour chacune de quatre semaines. Chacune est rouverte et comparée avant de compter.
# $when : la date et l’heure. $places : à combien d’endroits il y a une sauvegarde.
backup-tested = Dernière restauration vérifiée : { $when }, { $places ->
    [one] { $places } endroit
    [many] { $places } d’endroits
   *[other] { $places } endroits
}
backup-none = Il n’y a pas encore de sauvegarde. La première se fait dans quelques minutes.
backup-now = En faire une maintenant
backup-made = La sauvegarde est faite, rouverte et comparée.
backup-elsewhere = Sur une clé USB ou dans un autre dossier
backup-elsewhere-text = Une sauvegarde sur le même ordinateur n’aide pas si celui-ci est perdu. Une clé gardée ailleurs, oui.
backup-folder = Dossier
backup-there = Y mettre une sauvegarde
backup-out-of-reach = hors d’atteinte à présent : ce que vous effacez n’y est pas effacé
backup-no-folder = Ce dossier n’existe pas. La clé est-elle branchée ?
kilobytes = { $count } Ko

## Reprendre une sauvegarde
restore-title = Reprendre une sauvegarde
restore-text = Le cahier redevient tel qu’il était alors. Ce qu’il contient maintenant est d’abord sauvegardé ; on peut donc revenir en arrière.
restore-go = Reprendre celle-ci
restored = La sauvegarde est reprise. Ce que le cahier contenait avant est la première sauvegarde ci-dessous.
restore-set-aside = Gardé d’avant un remplacement :

## L’archive
archive-title = Tout emporter
archive-text = Une seule archive avec tout ce que vous avez écrit : vos notes à lire, chaque table en liste, le tout pour un autre programme. Elle ne demande ni phrase secrète ni application : gardez-la bien.
archive-go = Enregistrer l’archive
archive-notes = Mes notes
# $when : la date et l’heure.
archive-readme = Cette archive contient tout ce qui se trouvait dans un cahier de « Droits humains pour le personnel de santé » le { $when }.

    notes.md – vos notes telles qu’elles sont, séance par séance. N’importe quel éditeur de texte l’ouvre.
    tables – chaque table du cahier en liste (CSV, UTF-8). N’importe quel tableur les ouvre.
    workbook.json – la même chose en un seul fichier, pour d’autres programmes.

    Dans les tables, les clés sont écrites en chiffres hexadécimaux, et les heures en millisecondes depuis le 1er janvier 1970 (UTC). « note_versions » contient chaque version de chaque note ; « marks », ce que vous avez lu et terminé ; « attempts » et « answers », vos réponses aux questions ; « leaf_versions » et « entries », ce que gardent les autres pages.

    Cette archive n’est pas chiffrée. Qui l’a peut la lire.

## Supprimer
delete-title = Supprimer ce cahier
delete-invite = Tous vos fichiers sur cet ordinateur disparaissent : le cahier, ses sauvegardes, votre nom dans la liste.
delete-look = Ce qui disparaît, et ce qu’on ne peut pas promettre
delete-text = Le cahier, toutes ses sauvegardes à côté et ce qui en a été gardé sont écrasés puis supprimés. On ne peut pas les faire revenir.
delete-cannot-reach = Les copies que vous ou d’autres avez faites sont hors d’atteinte. Sur une mémoire flash (clés USB, la plupart des disques récents), le disque lui-même peut garder des traces jusqu’à ce qu’il écrive par-dessus ; seule une phrase secrète choisie dès le début en protège.
delete-places = Des sauvegardes ont été mises ici à votre demande, et y restent :
delete-go = Tout supprimer
delete-not = Le garder
deleted-title = Supprimé
deleted-all = Tous les fichiers de ce cahier sur cet ordinateur ont disparu.
deleted-left = Certains fichiers n’ont pas pu être supprimés. Supprimez-les vous-même, s’il vous plaît :
