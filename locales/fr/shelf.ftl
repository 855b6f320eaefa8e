# La première page : tout le manuel, et l’endroit où l’on s’est arrêté.
shelf-title = Le manuel
resume-title = Vous en étiez là
resume-go = Reprendre la lecture
nobody-title = Aucun cahier n’est ouvert
nobody-text = Vous pouvez tout lire. Pour garder vos notes et retrouver votre page, ouvrez votre cahier ou commencez-en un.
session-coming = à venir
session-finished = terminée
# $read, $of : combien de sections de la séance ont été lues, et combien elle en a.
session-progress = { $read ->
    [one] { $read } section lue sur { $of }
    [many] { $read } de sections lues sur { $of }
   *[other] { $read } sections lues sur { $of }
}
