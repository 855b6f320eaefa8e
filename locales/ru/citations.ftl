### Как по-русски ссылаются на документ: «ЗОП 14, п. 42», «ЗОП 14, пп. 18–19».
### После обозначения части стоит неразрывный пробел.

# По сообщению на каждый вид частей, из которых состоит документ; cite-none — для документа без них.
# $instrument — краткое название, $provision — место, как его записывают сообщения ниже.
# $how-many — «one» (одно) или «several» (несколько).
cite-art = { $instrument }, ст. { $provision }
cite-para = { $instrument }, { $how-many ->
    [one] п.
   *[several] пп.
} { $provision }
cite-rule = { $instrument }, { $how-many ->
    [one] правило
   *[several] правила
} { $provision }
cite-principle = { $instrument }, { $how-many ->
    [one] принцип
   *[several] принципы
} { $provision }
cite-right = { $instrument }, { $how-many ->
    [one] право
   *[several] права
} { $provision }
cite-element = { $instrument }, { $how-many ->
    [one] элемент
   *[several] элементы
} { $provision }
cite-chapter = { $instrument }, гл. { $provision }
cite-none = { $instrument }, { $provision }

# От одного места до другого и одно место за другим.
provision-range = { $from }–{ $to }
provision-list = { $before }, { $next }

# Место внутри места: под буквой, «12 a)», или под номером, «2 (1)».
# «alone» — конец промежутка: «d)» в «12 a)–d)».
provision-letter = { $whole } { $division })
provision-letter-alone = { $division })
provision-number = { $whole } ({ $division })
provision-number-alone = ({ $division })
