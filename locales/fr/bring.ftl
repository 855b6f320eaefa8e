# Donner une langue à d’autres, et reprendre ce qu’ils donnent.
bring-title = Donner à d’autres, reprendre des autres
bring-in-title = Reprendre
bring-in-text = Un fichier revenu de Poedit ou d’OmegaT, la remise d’une autre personne qui traduit, ou des traductions qui existent déjà en Markdown ou en FTL. Vous voyez d’abord ce qu’il ferait, passage par passage ; rien n’est écrit avant que vous le disiez.
bring-path = Le fichier sur cet ordinateur
bring-path-hint = Son chemin complet. Le nom d’un fichier Markdown ou FTL dit de quelle page il s’agit : dual-loyalty.md, app.ftl.
bring-look = Regarder ce qu’il contient
bring-choose = Ou choisissez le fichier
bring-choose-hint = .po, .xlf, .xliff, .handover, .md ou .ftl
bring-failed = Le fichier n’a pas pu être lu. Choisissez-le de nouveau.
bring-no-folder = Pour reprendre quelque chose, ouvrez d’abord votre dossier.
# $file is the name of a file.
bring-empty = Il ne contient aucune traduction : { $file }
bring-out-title = Pour un autre programme
bring-out-text = Tous les passages avec leurs traductions, tels qu’ils sont maintenant. Ce qui se perd à l’aller ou au retour, l’application le remarque.
bring-out-po = Pour Poedit et les autres programmes de gettext
bring-out-xliff12 = Pour OmegaT et la plupart des programmes de traduction
bring-out-xliff20 = Pour les programmes de traduction plus récents
bring-save = Enregistrer
bring-hand-over-title = Pour une autre personne qui traduit
bring-hand-over-text = Un seul fichier avec ce que vous avez changé depuis la dernière remise. On peut le lire, et il est vérifié quand il est repris.
bring-hand-over-go = Remettre ce qui a changé
bring-handed = Remis jusqu’ici :
bring-running = Le fichier est lu, passage par passage…
bring-stop = Arrêter
bring-stopped = Arrêté. Ce qui a été repris jusque-là reste ; le reste est comme avant.
bring-broken = Le programme a échoué sur ce fichier. Rien de plus n’a été repris.
bring-done = C’est repris.
bring-nothing-yet = Rien n’est encore écrit. Voici ce qui se passerait :
# Numbers of passages.
bring-counts = Nouveaux ou changés : { $taken }. Déjà là : { $same }. Changés des deux côtés : { $clash }. Impossibles : { $refused }.
bring-only = Seulement ceux qui contiennent les mots
bring-kind-take = sera repris
bring-kind-clash = changé des deux côtés
bring-kind-lost = quelque chose est perdu
bring-kind-refused = impossible
# $names are names of placeholders.
bring-lost = La traduction a perdu : { $names }
# $why is a sentence.
bring-refused = { $why }
bring-mine = Ici
bring-theirs = Dans le fichier
# $count is a number of passages.
bring-more = { $count ->
    [one] { $count } autre passage sera repris et n’est pas montré.
    [many] { $count } d’autres passages seront repris et ne sont pas montrés.
   *[other] { $count } autres passages seront repris et ne sont pas montrés.
}
bring-take = Reprendre
bring-leave = Tout laisser tel quel
bring-back = Où en est cette langue
