### Comment le français écrit ce qui se mesure. Une espace insécable sépare le nombre de l’unité.

# $number arrive déjà écrit en chiffres.
# Dans hours-and-minutes, $two-digits est $minutes précédé d’un zéro au-dessous de dix : « 1 h 05 ».
percent = { $number } %
minutes-only = { $minutes } min
hours-only = { $hours } h
hours-and-minutes = { $hours } h { $two-digits }
