# Ce que l’on marque dans le texte, et la liste.
marks-title = Mes marques et mes notes
mark-bar = Marquer ces mots
mark-new-title = Marquer un passage
mark-new-text = Choisissez un passage et, si vous voulez, quelques-uns de ses mots. Une marque n’est qu’à vous et reste dans votre cahier.
mark-which = Quel passage ?
mark-words = Ces mots seulement
mark-words-hint = Exactement comme dans le passage. Laissez vide pour marquer le passage entier.
mark-kind = À quoi elle sert
marked-important = Important
marked-question = Une question
marked-deed = À faire au travail
marked-otherwise = Autrement chez nous
marked-bookmark = Signet
marked-note = Ma note
mark-note-label = Vos mots à ce sujet
mark-keep = Marquer
mark-no-passage = Choisissez d’abord un passage.
mark-no-such-words = Ces mots ne figurent pas dans le passage choisi. Copiez-les du passage, ou laissez le champ vide.
# $kind : à quoi sert la marque. $words : le début des mots ou de la note.
mark-sign = { $kind } : { $words }
mark-title = Une marque
mark-go = Voir dans le texte
mark-change = Modifier
mark-remove = Retirer
mark-removed = La marque a été retirée.
mark-take-back = La remettre
mark-moved = Le texte a changé depuis, et ces mots ne sont plus où ils étaient.
mark-other-copy = Dans une autre copie du cahier :
marks-none = Rien n’est encore marqué ni écrit.
marks-how = Dans une séance, sélectionnez des mots ou tapez Alt M, puis dites ce qu’ils sont pour vous : importants, une question, à faire au travail, autrement chez nous. Vos réponses aux exercices figurent ici aussi.
marks-words = Mots
marks-any-kind = Tout
marks-where = Séance
marks-anywhere = Toutes les séances
marks-show = Afficher
# $count : marques et notes.
marks-count = { $count ->
    [one] { $count } élément
    [many] { $count } d’éléments
   *[other] { $count } éléments
}
marks-take = À emporter :
marks-file-md = Markdown
marks-file-html = Page web
marks-file-json = JSON
marks-moved = Déplacé
marks-moved-text = Le texte a changé à ces endroits, et les mots n’y ont pas été retrouvés. Les voici tels que vous les aviez marqués.
marks-away = Marques retirées
## Un passage dans l’autre langue
block-other = L’autre langue
block-title = Dans l’autre langue
block-languages = Dans quelle langue
block-key = un seul passage :
