# Regarder chaque page dans un navigateur.
cli-check-render = Afficher aussi chaque page dans un navigateur sans fenêtre, en trois largeurs, et trouver ce qui ne tient pas
# $variable is the name of an environment variable.
render-no-browser = Les pages n’ont pas été regardées : ni Chromium, ni Chrome, ni Edge n’a été trouvé ici. Indiquez-en un dans { $variable }.
render-silent = Les pages n’ont pas été regardées : le navigateur a démarré, mais ne les affiche pas. Essayez-le à la main ; dans un conteneur, il lui faut parfois plus de droits.
# $reason comes from the system, in its own language.
render-io = Les pages n’ont pas été regardées : { $reason }
render-stopped = Arrêté. Ce qui a été vu jusque-là est ci-dessus.
# $done and $all are numbers of pages.
render-reading = Pages trouvées : { $done }
render-looking = Pages regardées : { $done } sur { $all }
# $pixels and $widths are numbers of pixels, $words what sticks out, $plural the name of a plural class as CLDR has it.
problem-page-too-wide = Dans une fenêtre de { $widths } pixels, cette page est trop large de { $pixels } pixels{ $plural ->
        [other] { "" }
       *[class] , avec des nombres de la classe « { $plural } »
    }. Voici ce qui dépasse : « { $words } »
    .mend = Dites-le en moins de mots, ou avec des mots plus courts, ou prévoyez un endroit où couper.
problem-words-cut-off = Dans une fenêtre de { $widths } pixels, ces mots sont coupés de { $pixels } pixels{ $plural ->
        [other] { "" }
       *[class] , avec des nombres de la classe « { $plural } »
    } : « { $words } »
    .mend = Dites-le en moins de mots, ou avec des mots plus courts.
problem-words-over-edge = Dans une fenêtre de { $widths } pixels, ces mots débordent de leur cadre de { $pixels } pixels{ $plural ->
        [other] { "" }
       *[class] , avec des nombres de la classe « { $plural } »
    } : « { $words } »
    .mend = Dites-le en moins de mots, ou avec des mots plus courts, ou prévoyez un endroit où couper.
problem-page-late = Cette page n’est pas venue en une demi-minute.
    .mend = Ouvrez-la dans l’application ; si elle n’y vient pas non plus, quelque chose dans ses mots la retient.
