# Ce qui n’a pas marché, et (.what) ce qu’on peut faire.
trouble-not-found = Il n’y a rien à cette adresse
    .what = La page a peut-être changé de nom. La liste des séances montre tout ce qu’il y a.
trouble-wrong-method = Cette adresse ne s’utilise pas de cette façon
    .what = Rien n’a changé. Revenez à la page et appuyez de nouveau sur son bouton.
trouble-not-understood = Ce qui a été envoyé n’a pas pu être lu
    .what = Rien n’a changé. Revenez en arrière, relisez ce que vous avez rempli, puis envoyez de nouveau.
trouble-too-large = C’est trop grand pour être accepté
    .what = Rien n’a changé, et ce qui était là avant y est toujours. Partagez votre texte en morceaux plus petits.
trouble-multipart = On ne peut pas envoyer un fichier de cette façon
    .what = Rien n’a changé. Utilisez le bouton que la page prévoit pour les fichiers.
trouble-not-admitted = Ce navigateur n’a pas la clé de cette page
    .what = Ouvrez l’adresse que l’application a affichée à son démarrage. Elle ne sert qu’une fois ; pour en avoir une autre, redémarrez l’application.
trouble-no-workbook = Aucun cahier n’est ouvert
    .what = Ouvrez votre cahier ou commencez-en un, puis revenez à cette page.
trouble-broken = Quelque chose s’est cassé dans l’application sur cette page
    .what = Ce que vous aviez enregistré est en sûreté. Réessayez ; si cela se reproduit, fermez l’application et rouvrez-la.
trouble-timed-out = Cela a pris trop de temps
    .what = Ce que vous aviez enregistré est en sûreté. Réessayez dans un moment.

## Pourquoi quelque chose n’a pas été enregistré
not-saved-closed = Non enregistré : le cahier a été fermé. Rouvrez-le ; vos mots sont encore dans la case.
    .what = Rouvrez votre cahier et revenez à la page.
not-saved-full = Non enregistré : le disque est plein. Faites de la place ; vos mots sont encore dans la case.
    .what = Supprimez du disque une chose dont vous n’avez plus besoin, puis enregistrez de nouveau.
not-saved-read-only = Non enregistré : il n’est pas permis d’écrire dans le fichier du cahier ou dans son dossier.
    .what = S’il est sur une clé USB, vérifiez le petit verrou de la clé ; sinon, copiez le cahier à un endroit où vous pouvez écrire.
not-saved-gone = Non enregistré : le fichier du cahier n’est plus à sa place. La clé USB a-t-elle été retirée ?
    .what = Rebranchez la clé, ou remettez le fichier à sa place, puis enregistrez de nouveau.
not-saved-too-long = Non enregistré : cette note est trop longue. Partagez-la entre plusieurs cases.
    .what = Ce qui était enregistré avant y est toujours. Raccourcissez la note, puis enregistrez de nouveau.
not-saved-damaged = Non enregistré : le fichier du cahier est abîmé. Copiez vos mots dans un autre logiciel avant de continuer.
    .what = Gardez le fichier tel quel, et ouvrez une copie plus ancienne.
not-saved-other = Non enregistré : le cahier n’a pas pu être écrit. Un nouvel essai aura lieu.
    .what = Réessayez dans un moment. Ce qui était enregistré avant y est toujours.

## Pourquoi un cahier ne s’est pas ouvert
not-opened-missing = Le cahier n’est pas là
    .what = A-t-il été déplacé, renommé, ou est-il sur une clé USB qui n’est pas branchée ? Remettez-le à sa place et réessayez, ou commencez un nouveau cahier.
not-opened-not-a-workbook = Ce fichier n’est pas un cahier
    .what = Le nom d’un cahier finit par .hrhw. Choisissez un autre fichier, ou commencez un nouveau cahier.
not-opened-damaged = Ce cahier est abîmé
    .what = Gardez le fichier : on peut peut-être en sauver une partie. Si vous avez une copie sur une clé USB, ouvrez-la. En attendant, vous pouvez commencer un nouveau cahier.
not-opened-read-only = Il n’est pas permis d’écrire dans ce cahier
    .what = Il se trouve à un endroit où rien ne peut être enregistré. Copiez-le dans un autre dossier et ouvrez la copie.
not-opened-in-use = Ce cahier est ouvert dans une autre fenêtre
    .what = Allez à la fenêtre où il est ouvert, ou fermez-la et réessayez.
not-opened-newer = Ce cahier a été écrit par une version plus récente de l’application
    .what = Ouvrez-le avec cette version, ou demandez-la à la personne qui vous a donné l’application.
not-opened-full = Le disque est plein
    .what = Supprimez du disque une chose dont vous n’avez plus besoin, puis réessayez.
not-opened-other = Le cahier n’a pas pu s’ouvrir
    .what = Réessayez ; si cela se reproduit, copiez le fichier dans un autre dossier et ouvrez la copie.
not-opened-unchanged = Rien n’a changé dans le fichier.
trouble-not-shown = Le fichier n’a pas pu être ouvert
    .what = Aucun programme pour les PDF n’a répondu. Revenez en arrière, enregistrez le fichier, puis ouvrez-le vous-même.
