### Comment le français cite un instrument : « OG 14, § 42 », « OG 14, §§ 18-19 ».
### L’unité est suivie d’une espace insécable.

# Un message pour chaque unité dont se compose un instrument ; cite-none pour celui qui n’en a pas.
# $instrument est le nom court, $provision l’endroit tel que l’écrivent les messages plus bas.
# $how-many vaut « one » (un) ou « several » (plusieurs).
cite-art = { $instrument }, art. { $provision }
cite-para = { $instrument }, { $how-many ->
    [one] §
   *[several] §§
} { $provision }
cite-rule = { $instrument }, { $how-many ->
    [one] règle
   *[several] règles
} { $provision }
cite-principle = { $instrument }, { $how-many ->
    [one] principe
   *[several] principes
} { $provision }
cite-right = { $instrument }, { $how-many ->
    [one] droit
   *[several] droits
} { $provision }
cite-element = { $instrument }, { $how-many ->
    [one] élément
   *[several] éléments
} { $provision }
cite-chapter = { $instrument }, chap. { $provision }
cite-none = { $instrument }, { $provision }

# D’un endroit à un autre, et un endroit après l’autre.
provision-range = { $from }-{ $to }
provision-list = { $before }, { $next }

# Un endroit dans un autre, par lettre, « 12 a) », ou par numéro, « 2 § 1 ».
# « alone » est la fin d’un intervalle : le « d) » de « 12 a)-d) ».
provision-letter = { $whole } { $division })
provision-letter-alone = { $division })
provision-number = { $whole } § { $division }
provision-number-alone = { $division }
