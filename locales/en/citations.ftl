### How English cites an instrument: “CESCR GC 14, para. 42”, “CESCR GC 14, paras. 18–19”.
### After the unit stands a no-break space.

# One message for each unit an instrument is divided into; cite-none for one that has none.
# $instrument is the short name, $provision the place as the messages below write it.
# $how-many is “one” or “several”.
cite-art = { $instrument }, { $how-many ->
    [one] art.
   *[several] arts.
} { $provision }
cite-para = { $instrument }, { $how-many ->
    [one] para.
   *[several] paras.
} { $provision }
cite-rule = { $instrument }, { $how-many ->
    [one] rule
   *[several] rules
} { $provision }
cite-principle = { $instrument }, { $how-many ->
    [one] principle
   *[several] principles
} { $provision }
cite-right = { $instrument }, { $how-many ->
    [one] right
   *[several] rights
} { $provision }
cite-element = { $instrument }, { $how-many ->
    [one] element
   *[several] elements
} { $provision }
cite-chapter = { $instrument }, { $how-many ->
    [one] chap.
   *[several] chaps.
} { $provision }
cite-none = { $instrument }, { $provision }

# From one place to another, and one place after another.
provision-range = { $from }–{ $to }
provision-list = { $before }, { $next }

# A place inside a place, by letter, “12(a)”, or by number, “2(1)”.
# “alone” is the end of a range: the “(d)” of “12(a)–(d)”.
provision-letter = { $whole }({ $division })
provision-letter-alone = ({ $division })
provision-number = { $whole }({ $division })
provision-number-alone = ({ $division })
