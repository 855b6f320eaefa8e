# Les mots de dossiers extérieurs à l’application, et ce qui n’y va pas.
problem-count = { $count ->
    [one] { $count } problème dans les fichiers
    [many] { $count } de problèmes dans les fichiers
   *[other] { $count } problèmes dans les fichiers
}
problems-title = Problèmes dans les fichiers
problems-none = Tout est en ordre dans les dossiers lus à l’extérieur de l’application.
problems-text = Ces fichiers sont lus à l’extérieur de l’application. Tant que l’un d’eux n’est pas corrigé, sa dernière bonne version reste en usage.
