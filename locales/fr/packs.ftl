# Paquets de langue : un fichier avec les mots d’une langue, signé par celles et ceux qui l’ont fait.
packs-title = Paquets de langue
packs-text = Un paquet apporte une autre langue, ou des mots plus récents d’une langue déjà présente, en un seul fichier : sur une clé, par courriel, par une collègue. Chaque paquet est signé. Rien n’en est utilisé avant que la signature et chacun de ses fichiers aient été vérifiés.
packs-none = Aucun paquet n’est installé.
packs-install-title = Installer un paquet
packs-found = Trouvés sur les clés et dans vos téléchargements :
packs-path = Où est le fichier ?
packs-path-hint = Le chemin complet d’un fichier qui finit par .hrhwpack.
packs-look = Le regarder
packs-look-title = Regarder un paquet
packs-install = Installer
packs-not-now = Pas maintenant
packs-remove = Retirer
packs-away = Retiré :
packs-put-back = Remettre
packs-done-installed = Le paquet est installé.
packs-done-removed = Le paquet est retiré. Vous pouvez le remettre.
packs-done-back = Le paquet est remis.
packs-done-distrusted = Les paquets signés avec cette clé ne sont plus utilisés.
packs-holds-label = Contient
packs-holds = { $texts ->
    [one] { $texts } séance ou voix
    [many] { $texts } séances et voix
   *[other] { $texts } séances et voix
}, { $files ->
    [one] { $files } fichier de messages
    [many] { $files } fichiers de messages
   *[other] { $files } fichiers de messages
}
packs-made = Fait le
packs-edition = Édition du manuel
packs-by = Signé par
packs-key = Clé
packs-trust = Je fais confiance à cette clé
packs-trust-hint = N’importe qui peut écrire n’importe quel nom. Demandez à la personne qui a fait le paquet les seize caractères de la clé, par un autre chemin que celui du fichier, et comparez-les. La question est posée une fois par clé.
packs-key-not-trusted = Personne sur cette machine ne fait confiance à sa clé : il n’est pas utilisé. Installez-le de nouveau pour que la question soit posée.
packs-keys-title = Clés de confiance
packs-keys-text = Les paquets signés avec ces clés s’installent sans nouvelle question.
packs-distrust = Ne plus faire confiance
packs-older = Un paquet plus récent de cette langue est installé, fait le { $made }.
packs-older-wanted = Je veux quand même l’ancien
packs-replaces = Cette langue est intégrée. Les mots du paquet la remplacent tant que vous ne le retirez pas.
packs-refused = Ce paquet est refusé
packs-refused-nothing = Rien n’en a été installé.
packs-refused-unreadable = Ce fichier n’existe pas ou ne peut pas être lu. La clé est-elle toujours branchée ?
packs-refused-too-large = Il dépasse { $about } Mo. Aucun paquet n’est aussi grand.
packs-refused-not-whole = Ce n’est pas un paquet, ou sa fin manque. Copiez de nouveau le fichier.
packs-refused-too-many-files = Il contient plus de { $about } fichiers. Aucun paquet n’en contient autant.
packs-refused-bomb = Déballé, il dépasserait { $about } Mo. Aucun paquet n’est aussi grand.
packs-refused-odd-name = Il contient un fichier qui n’a pas sa place dans un paquet : { $about }
packs-refused-link = Il contient un lien au lieu d’un fichier : { $about }
packs-refused-no-manifest = Il ne dit pas ce qu’il contient : la liste de ses fichiers manque ou ne peut pas être lue.
packs-refused-newer = Il a été fait pour une édition plus récente de ce programme.
packs-refused-not-signed = Il n’est pas signé : personne ne peut dire qui l’a fait.
packs-refused-wrong-signature = Sa signature est fausse : il a été changé après la signature, ou quelqu’un d’autre l’a signé.
packs-refused-not-as-signed = Un de ses fichiers n’est pas celui qui a été signé : { $about }
packs-refused-language = Un paquet ne peut pas être de cette langue : { $about }
packs-refused-markup = Il y a du balisage ou un lien interdit dans { $about } ; des mots n’en ont jamais besoin.
packs-refused-words = Ses mots ne peuvent pas être lus : { $about }

## La ligne de commande
cli-pack = Faire un paquet de langue signé
cli-pack-lang = La langue
cli-pack-key = Le fichier de votre clé secrète
cli-pack-password = Un fichier dont la première ligne est le mot de passe de la clé
cli-pack-by = Qui l’a fait, tel que les lectrices et lecteurs le verront
cli-pack-out = Le dossier où mettre le paquet
cli-pack-new-key = Faire une nouvelle clé dans ce dossier, et finir
pack-key-made = Votre clé secrète : { $secret }. Gardez-la pour vous, et une copie en lieu sûr.
pack-key-id = Votre clé, pour celles et ceux qui reçoivent vos paquets : { $id }
pack-key-exists = Il y a déjà une clé : { $file }
pack-key-bad = Ce n’est pas une clé secrète, ou le mot de passe est un autre : { $file }
pack-made = { $file } est fait, signé avec { $id }.
pack-no-words = Les dossiers ne contiennent aucun mot de cette langue : { $language }
pack-needs = Dites quelle langue, et avec --key quelle clé secrète.
pack-not-written = Ne peut pas être lu ou écrit : { $file }
