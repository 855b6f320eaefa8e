# Les copies d’un cahier : les réunir, en remettre une, ce que deux copies disent différemment.
copies-title = Copies sur d’autres ordinateurs
copies-invite = Un cahier sur un portable, au centre de santé, sur une clé USB : réunissez-les sans que rien ne se perde. Ou remettez un seul fichier avec tout.
copies-go = Réunir ou remettre des copies
copies-text = On peut écrire séparément dans les copies d’un cahier et les réunir plus tard, dans n’importe quel ordre et aussi souvent qu’on veut. Une note continuée dans les deux garde ses deux versions. Aucune horloge ne décide de rien.

## Choisir une copie
copies-join-title = Réunir une copie avec ce cahier
copies-join-text = Vous voyez d’abord ce qu’elle apporterait. La copie reste telle quelle ; pour la mettre à jour aussi, remettez ce cahier et réunissez-les là-bas.
copies-found = Trouvées sur des clés USB :
copies-path = Fichier
copies-path-hint = Le chemin entier, comme /media/cle/cahier.hrhw ; sous Windows, il commence par la lettre de la clé
copies-look = La regarder
copies-choose = Ou choisissez le fichier :
copies-reading = Lecture…
copies-go-on = Continuer avec la copie choisie

## Ce qu’une copie apporterait
copies-look-title = Une copie à réunir
copies-would = Ce qu’elle apporterait
# $sum : une liste des éléments ci-dessous, comme « 2 notes, 34 réponses et 0 remplacement ».
copies-sum = { $sum }
copies-notes = { $count ->
    [one] { $count } note
    [many] { $count } de notes
   *[other] { $count } notes
}
copies-answers = { $count ->
    [one] { $count } réponse
    [many] { $count } de réponses
   *[other] { $count } réponses
}
copies-progress = { $count ->
    [one] { $count } repère de progression
    [many] { $count } de repères de progression
   *[other] { $count } repères de progression
}
copies-plans = { $count ->
    [one] { $count } plan
    [many] { $count } de plans
   *[other] { $count } plans
}
copies-programmes = { $count ->
    [one] { $count } programme
    [many] { $count } de programmes
   *[other] { $count } programmes
}
copies-marks = { $count ->
    [one] { $count } marque dans le texte
    [many] { $count } de marques dans le texte
   *[other] { $count } marques dans le texte
}
copies-adaptations = { $count ->
    [one] { $count } adaptation
    [many] { $count } d’adaptations
   *[other] { $count } adaptations
}
copies-people = { $count ->
    [one] { $count } participante ou participant
    [many] { $count } de participantes et participants
   *[other] { $count } participantes et participants
}
copies-sheets = { $count ->
    [one] { $count } feuille de réponses
    [many] { $count } de feuilles de réponses
   *[other] { $count } feuilles de réponses
}
copies-cards = { $count ->
    [one] { $count } carte répondue
    [many] { $count } de cartes répondues
   *[other] { $count } cartes répondues
}
copies-others = { $count ->
    [one] { $count } autre élément
    [many] { $count } d’autres éléments
   *[other] { $count } autres éléments
}
# Réglages et données de la personne fixés plus tard dans la copie.
copies-replaced = { $count ->
    [one] { $count } remplacement
    [many] { $count } de remplacements
   *[other] { $count } remplacements
}
copies-erased-there = { $count ->
    [one] { $count } élément a été effacé pour toujours dans la copie ; il l’est ici aussi.
    [many] { $count } d’éléments ont été effacés pour toujours dans la copie ; ils le sont ici aussi.
   *[other] { $count } éléments ont été effacés pour toujours dans la copie ; ils le sont ici aussi.
}
copies-outlived = { $count ->
    [one] { $count } note a été effacée dans une copie et continuée dans l’autre : les mots plus récents restent. Effacez-la de nouveau s’ils doivent disparaître.
    [many] { $count } de notes ont été effacées dans une copie et continuées dans l’autre : les mots plus récents restent. Effacez-les de nouveau s’ils doivent disparaître.
   *[other] { $count } notes ont été effacées dans une copie et continuées dans l’autre : les mots plus récents restent. Effacez-les de nouveau s’ils doivent disparaître.
}
copies-both-kept = { $count ->
    [one] { $count } élément a changé dans les deux : les deux versions sont gardées, vous trancherez quand vous voudrez.
    [many] { $count } d’éléments ont changé dans les deux : les deux versions sont gardées, vous trancherez quand vous voudrez.
   *[other] { $count } éléments ont changé dans les deux : les deux versions sont gardées, vous trancherez quand vous voudrez.
}
copies-nothing-new = Cette copie ne contient rien que ce cahier n’ait déjà.
copies-before = Avant toute chose, une sauvegarde de ce cahier est faite ; avec elle, vous pouvez revenir en arrière.
copies-before-erasing = Ce qui a été effacé là-bas disparaît aussi des sauvegardes de ce cahier ; on ne peut donc pas revenir en arrière.
copies-join = Réunir
copies-leave = Laisser
copies-joined = C’est réuni
copies-after = La copie elle-même est restée telle quelle. Ce que ce cahier contenait avant est parmi ses sauvegardes.
copies-after-erasing = Ce qui a été effacé l’est aussi dans les sauvegardes. La copie elle-même est restée telle quelle.
copies-done = Terminé

## Une copie qui ne s’ouvre pas
copies-nothing-changed = Rien n’a été changé, ni ici ni là-bas.
copies-another = En choisir une autre
copies-locked = Cette copie est verrouillée par une phrase secrète à elle.
copies-its-passphrase = Sa phrase secrète
copies-its-code = Son code de secours
copies-itself = C’est ce cahier même
    .what = Il est déjà ouvert. Choisissez-en une copie qui se trouve ailleurs.
copies-stranger = Ce n’est pas une copie de ce cahier
    .what = Il a été commencé à part, par vous ou par quelqu’un d’autre. Seules les copies d’un même cahier se réunissent, pour que les notes de personne ne finissent chez une autre.
copies-missing = Ce fichier n’existe pas
    .what = La clé est-elle branchée, et le chemin écrit en entier ?
copies-not-a-workbook = Ce n’est pas un cahier
    .what = Le nom d’un cahier se termine par .hrhw.
copies-damaged = Cette copie est endommagée
    .what = Elle a été coupée ou modifiée. Si vous le pouvez, copiez-la encore une fois de là où elle vient.
copies-newer = Cette copie a été écrite par une version plus récente de l’application
    .what = Procurez-vous d’abord cette version pour cet ordinateur, puis réunissez-les.
copies-in-use = On est en train d’écrire dans cette copie
    .what = Elle est ouverte dans une autre fenêtre ou dans une autre copie de l’application. Fermez-la là-bas et réessayez.
copies-not-readable = Ce fichier ne peut pas être lu
    .what = Le système n’autorise pas ce programme à le lire. Copiez-le dans un autre dossier et choisissez-le là.
copies-not-opened = Ce fichier n’a pas pu être lu
    .what = La clé est-elle toujours branchée ? Copiez le fichier sur cet ordinateur et choisissez-le là.

## Remettre une copie
copies-hand-title = Remettre une copie
copies-hand-text = Un seul fichier avec tout ce que contient ce cahier : notes, réponses, plans, toutes les versions. Réuni à une autre copie, ou placé parmi les cahiers d’un autre ordinateur, c’est le même cahier.
copies-cover = Qui pourra l’ouvrir ?
copies-cover-own = Qui connaît la phrase secrète de ce cahier
copies-cover-other = Qui connaît une phrase que je choisis maintenant
copies-cover-other-hint = Communiquez-la par un autre chemin que le fichier.
copies-cover-none = Toute personne qui obtient le fichier
copies-cover-none-hint = Il n’est pas chiffré. Mieux vaut ne le donner que de la main à la main.
copies-passphrase = Phrase secrète de la copie
copies-not-alike = Les deux n’étaient pas pareilles ; aucune copie n’a été faite. Écrivez deux fois la phrase, s’il vous plaît.
copies-weak = Aucune copie n’a été faite : cette phrase est faible. Ajoutez des mots, ou dites plus bas que vous la voulez quand même.
copies-save = Enregistrer la copie
copies-folder = Ou dans ce dossier
copies-put-there = L’y mettre
# $folder : le dossier d’une clé.
copies-onto = La mettre sur { $folder }
copies-handed = La copie est à sa place, rouverte et comparée.

## Ce que deux copies disent différemment
sides-title = Deux versions, toutes deux de vous
sides-text = Cette note a été continuée dans deux copies qui s’ignoraient. Gardez l’une, ou écrivez ce qui doit rester. Toutes demeurent parmi les versions.
sides-keep-this = Garder celle-ci
sides-together = Ou les deux ensemble
sides-keep-together = Garder ces mots
sides-both-title = Changé dans les deux copies
sides-both-text = Les deux versions sont gardées. Tranchez maintenant ou plus tard ; l’autre reste parmi les versions.
sides-settle = Trancher
copies-settled = C’est tranché. L’autre version reste parmi les précédentes.
sides-programme = Ce programme a été changé dans deux copies : voir les deux
note-two-sides = Continuée dans deux copies : voir les deux
note-in-other-copy = Dans une autre copie :
copies-kind-plan = Un plan
copies-kind-programme = Un programme
copies-kind-mark = Une marque dans le texte
copies-kind-adapted-words = Le texte adapté d’une séance
copies-kind-adapted-facts = Les données adaptées d’une séance
copies-kind-participant = Une participante ou un participant
copies-kind-answers = Les réponses d’une personne
copies-kind-room = La salle d’un atelier
copies-kind-evaluation-card = Une carte d’évaluation
copies-kind-other = Autre chose que vous gardez

## Une sauvegarde d’ailleurs
restore-elsewhere = Une sauvegarde qui se trouve ailleurs
restore-elsewhere-text = Sur une clé ou dans un autre dossier. Sa phrase secrète peut être une autre que celle de ce cahier.
restore-look-title = Une sauvegarde à reprendre
# $count : les notes qu’elle contient. $when : la date et l’heure du dernier changement.
restore-holds = { $count ->
    [one] Elle contient { $count } note, et on y a écrit pour la dernière fois le { $when }.
    [many] Elle contient { $count } de notes, et on y a écrit pour la dernière fois le { $when }.
   *[other] Elle contient { $count } notes, et on y a écrit pour la dernière fois le { $when }.
}
mend-elsewhere = Une sauvegarde qui se trouve ailleurs
mend-restore-from = Mettre celle-là à sa place

## Un cahier qui arrive
from-file-title = J’ai un cahier dans un fichier
from-file-text = D’une clé USB ou d’un autre ordinateur : il est copié sur cet ordinateur et ouvert ici. Le fichier lui-même reste tel quel ; on pourra réunir les deux plus tard.
from-file-go = Le copier ici et l’ouvrir
