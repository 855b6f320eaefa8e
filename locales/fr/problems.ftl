### Ce qui ne va pas dans un fichier, et (.mend) comment y remédier. $file et $line sont disponibles partout.

## Fichiers et dossiers

problem-file-too-large = Ce fichier dépasse { $limit } octets et a été laissé de côté.
    .mend = Divisez-le, ou vérifiez que c’est le bon fichier : aucune séance ni aucune liste de messages n’est aussi longue.
problem-too-many-files = Le dossier contient plus que ce qui est lu (limite : { $limit }) ; le reste a été laissé de côté.
    .mend = Indiquez le dossier du manuel lui-même, et non un dossier qui le contient.
problem-file-unreadable = Impossible d’ouvrir ou de lire ceci ({ $reason }).
    .mend = Vérifiez que vous avez le droit de le lire et que la clé USB ou le lecteur réseau est toujours branché.
problem-link-outside = C’est un lien qui mène hors du dossier, ou nulle part ; il n’est pas suivi.
    .mend = Placez ici le fichier lui-même au lieu du lien.
problem-file-name-not-unicode = Le nom de ce fichier est illisible ; le fichier a été laissé de côté.
    .mend = Renommez-le avec de simples lettres, chiffres et traits d’union.
problem-file-utf16 = Ce fichier est enregistré en UTF-16 (certains logiciels disent « Unicode ») ; il a été laissé de côté.
    .mend = Enregistrez-le de nouveau avec l’encodage UTF-8.
problem-file-not-utf8 = À partir de cette ligne, ce fichier n’est pas en UTF-8 ; il a été laissé de côté. Il a sans doute été enregistré dans un ancien encodage comme Windows-1252 ou Latin-1.
    .mend = Ouvrez-le avec l’encodage d’origine, puis enregistrez-le de nouveau en UTF-8.
problem-file-byte-order-mark = Une marque invisible (BOM) précède la première lettre de ce fichier.
    .mend = Enregistrez le fichier en « UTF-8 », et non en « UTF-8 avec BOM ».
problem-folder-not-a-language = Le dossier « { $name } » ne porte pas le nom d’une langue ; ses messages ont été laissés de côté.
    .mend = Donnez-lui le code de la langue, comme « pt » ou « sr-Latn ».

## Messages : leur écriture

problem-entry-unparsable = Ce qui se trouve ici n’est pas un message : { $text }
    .mend = Chaque message s’écrit « id = mots » ; les lignes suivantes commencent par des espaces, et toute accolade ouverte se ferme. ({ $reason })
problem-entry-duplicate = « { $id } » se trouve ici une deuxième fois ; c’est le premier qui compte, dans { $other-file }, ligne { $other-line }.
    .mend = Supprimez l’un des deux.
problem-braces-too-deep = Des accolades sont imbriquées ici plus profondément qu’aucun message n’en a besoin ; le fichier a été laissé de côté.
    .mend = Cherchez une accolade ouverte qui n’a jamais été fermée.
problem-indent-tab = Cette ligne commence par une tabulation et ne fait donc plus partie de son message : { $text }
    .mend = Commencez la ligne par quatre espaces.
problem-indent-no-break-space = Cette ligne commence par une espace insécable et ne fait donc plus partie de son message : { $text }
    .mend = Effacez ce qui précède la première lettre et tapez quatre espaces ordinaires.
problem-placeable-no-break-space = Il y a une espace insécable entre les accolades : { $text }
    .mend = Entre accolades, seules des espaces ordinaires sont permises ; retapez-les.
problem-placeable-round-quotes = Il y a des guillemets typographiques entre les accolades : { $text }
    .mend = Entre accolades, les guillemets sont droits : { $mend }
problem-term-dash = Un tiret long remplace le trait d’union d’un terme : { $text }
    .mend = Un terme commence par le simple trait d’union du clavier : { $mend }
problem-keyword-translated = Le mot entre crochets a été traduit : [{ $word }]. Il est lu par le programme et n’est jamais affiché.
    .mend = Écrivez { $keyword } à la place ; ne traduisez que ce qui suit les crochets.

## Messages : face à la langue source

problem-message-missing = « { $id } » n’est pas encore traduit.
    .mend = Copiez-le depuis le même fichier de la langue source et traduisez ce qui suit le signe égal.
problem-message-extra = La langue source n’a pas de message « { $id } » ; il n’est donc jamais affiché.
    .mend = Vérifiez l’orthographe de l’identifiant ; si le message a disparu de la langue source, supprimez-le ici aussi.
problem-attribute-missing = « { $id } » n’est pas encore traduit.
    .mend = Copiez depuis la langue source la ligne qui commence par un point, et traduisez-la.
problem-attribute-extra = La langue source n’a pas « { $id } » ; il n’est donc jamais affiché.
    .mend = Vérifiez l’orthographe après le point, ou supprimez la ligne.
problem-variable-missing = « { $id } » n’affiche pas ${ $name }{ $variant ->
        [all] { "" }
       *[some] { " " }dans la variante « { $variant } »
    }, alors que la langue source l’affiche.
    .mend = Placez { "{" } ${ $name } { "}" } là où la valeur doit apparaître dans la phrase.
problem-variable-unknown = « { $id } » demande ${ $name }{ $variant ->
        [all] { "" }
       *[some] { " " }dans la variante « { $variant } »
    }, que le programme ne fournit pas ; le message s’afficherait dans la langue source.
    .mend = N’employez que les variables de la langue source, écrites de la même façon.
problem-variable-renamed = Dans « { $id } », la variable ${ $expected } a été renommée en ${ $name }{ $variant ->
        [all] { "" }
       *[some] { " " }dans la variante « { $variant } »
    }.
    .mend = Écrivez ${ $expected } : les noms de variables ne se traduisent pas.
problem-reference-missing = « { $id } » n’utilise pas { $name }{ $variant ->
        [all] { "" }
       *[some] { " " }dans la variante « { $variant } »
    }, alors que la langue source l’utilise.
    .mend = Placez { "{" } { $name } { "}" } à cet endroit, afin que le nom soit partout le même.
problem-reference-extra = « { $id } » utilise { $name }{ $variant ->
        [all] { "" }
       *[some] { " " }dans la variante « { $variant } »
    }, alors que la langue source ne l’utilise pas.
    .mend = Écrivez les mots eux-mêmes, comme le fait la langue source.
problem-function-missing = « { $id } » n’utilise pas { $name }(){ $variant ->
        [all] { "" }
       *[some] { " " }dans la variante « { $variant } »
    }, alors que la langue source l’utilise ; une date, une heure ou un nombre s’afficherait à l’état brut.
    .mend = Copiez depuis la langue source ce qui se trouve entre les accolades.
problem-function-extra = « { $id } » utilise { $name }(){ $variant ->
        [all] { "" }
       *[some] { " " }dans la variante « { $variant } »
    }, alors que la langue source ne l’utilise pas.
    .mend = Copiez depuis la langue source ce qui se trouve entre les accolades.
problem-markup-differs = Dans « { $id } », les balises ou adresses ne sont pas celles de la langue source{ $variant ->
        [all] { "" }
       *[some] { " " }dans la variante « { $variant } »
    }. Trouvé : { $found }. Attendu : { $expected }.
    .mend = Copiez telles quelles les balises et adresses de la langue source, et traduisez les mots qui les entourent.
problem-label-too-long = Les mots « { $label } » du schéma « { $figure } » sont trop longs pour leur place.
    .mend = Raccourcissez « { $id } ».
problem-variant-unknown = « { $id } » a une variante [{ $variant }] que le programme ne choisit jamais.
    .mend = Employez les variantes de la langue source : { $known }.
problem-variant-duplicate = Dans « { $id } », la variante [{ $variant }] figure deux fois ; seule la première est choisie.
    .mend = Supprimez l’une des deux, ou corrigez son nom.

## Messages : nombres et pluriels

problem-plural-category-missing = Il manque { $categories } à « { $id } » : pour certains nombres, une forme fausse s’afficherait.
    .mend = Donnez une variante pour chacune de ces catégories : { $needed }.
problem-plural-category-foreign = « { $id } » a une variante [{ $category }] qu’aucun nombre ne choisit dans cette langue.
    .mend = Supprimez-la. Les catégories de cette langue sont { $needed }.
problem-plural-default = Dans « { $id } », l’étoile est devant [{ $category }] au lieu de [other].
    .mend = Écrivez *[other] et retirez l’étoile de [{ $category }].
problem-number-lost = Dans « { $id } », la variante [{ $variant }] vaut pour plusieurs nombres dans cette langue, mais n’affiche pas ${ $name }.
    .mend = Placez-y { "{" } ${ $name } { "}" } : sinon, on ne sait pas de quel nombre il s’agit.

## Messages : termes et renvois

problem-message-term-unknown = « { $id } » utilise le terme { $name }, que cette langue n’a pas ; tout le message s’afficherait dans la langue source.
    .mend = Vérifiez l’orthographe, ou traduisez le terme dans le même dossier.
problem-message-unknown = « { $id } » renvoie à { $name }, que cette langue n’a pas ; tout le message s’afficherait dans la langue source.
    .mend = Vérifiez l’orthographe, ou traduisez d’abord ce message.
problem-message-form-unknown = « { $id } » demande la forme « { $form } » de { $name }, qui ne l’a pas.
    .mend = Les formes de ce terme sont : { $known }.
problem-function-unknown = « { $id } » appelle { $name }(), qui n’existe pas.
    .mend = Les fonctions sont { $known }, en majuscules.
problem-reference-cycle = « { $id } » renvoie à lui-même : { $through }.
    .mend = Dans l’un de ces messages, écrivez les mots eux-mêmes.
problem-term-form-name = { $id } a une forme nommée « { $form } », que personne ne peut demander.
    .mend = Dans cette langue, les formes des termes s’appellent : { $known }.
problem-term-gender = Le genre de { $id } est écrit « { $gender } ».
    .mend = Écrivez l’un de ces mots : { $known }.

## Typographie

problem-typography-quotes = Ce ne sont pas les guillemets de cette langue : « …{ $here }… »
    .mend = Il faut : « …{ $mend }… »
problem-typography-apostrophe = Une apostrophe droite remplace l’apostrophe courbe : « …{ $here }… »
    .mend = Il faut : « …{ $mend }… »
problem-typography-french-space = Il manque une espace insécable avant { "; : ! ? »" } ou après { "«" } : « …{ $here }… »
    .mend = Il faut : « …{ $mend }… »
problem-typography-opening-mark = Une question ou une exclamation n’est pas ouverte, ou pas fermée : « …{ $here }… »
    .mend = Il faut : « …{ $mend }… »
problem-typography-dash-space = Il manque une espace insécable avant le tiret : « …{ $here }… »
    .mend = Il faut : « …{ $mend }… »
problem-typography-hyphen-for-dash = Un trait d’union remplace un tiret : « …{ $here }… »
    .mend = Il faut : « …{ $mend }… »
problem-typography-double-space = Il y a deux espaces entre des mots : « …{ $here }… »
    .mend = Il faut : « …{ $mend }… »
problem-typography-space-at-sign = Il y a une espace avant un signe qui ferme, ou après un signe qui ouvre : « …{ $here }… »
    .mend = Il faut : « …{ $mend }… »
problem-typography-dots = Trois points remplacent un seul signe : « …{ $here }… »
    .mend = Il faut : « …{ $mend }… »

## Messages et programme

problem-message-undefined = Le programme demande « { $id } », que la langue source n’a pas.
    .mend = Écrivez le message, ou corrigez l’identifiant ici.
problem-message-unused = Rien dans le programme ne demande « { $id } ».
    .mend = Supprimez-le dans toutes les langues ; si son identifiant est composé dans le code, déclarez sa famille dans locales/families.toml.
problem-message-family-undeclared = Les identifiants « { $pattern } » sont composés ici, et aucune famille ne les couvre.
    .mend = Déclarez la famille dans locales/families.toml, avec ce qui peut remplacer l’étoile.
problem-message-family-empty = Aucun message n’appartient à la famille « { $pattern } ».
    .mend = Supprimez la famille, ou corrigez son motif.
problem-message-families = Les familles de messages sont illisibles : { $detail }
    .mend = Corrigez le fichier ; ses premières lignes disent comment il s’écrit.

## Séances : lecture des faits

problem-toml-syntax = Les faits sont illisibles : { $detail }
    .mend = Comparez la ligne avec celle d’une autre séance : guillemets, crochets et signes égal doivent correspondre.
problem-facts-key-unknown = Les faits n’ont pas de clé « { $key } ».
    .mend = Vérifiez son orthographe dans manuals/FORMAT.md, ou supprimez la ligne.
problem-facts-key-missing = Il manque la clé « { $key } ».
    .mend = Ajoutez-la ; manuals/FORMAT.md montre où et comment.
problem-facts-value = « { $value } » ne peut pas figurer ici.
    .mend = Voyez dans manuals/FORMAT.md ce qui peut suivre cette clé.
problem-facts-id-duplicate = L’identifiant « { $id } » est déclaré une deuxième fois.
    .mend = Donnez un autre identifiant à l’un des deux. Les identifiants sont définitifs : changez le plus récent.
problem-file-missing = Le fichier { $path } n’est pas là.
    .mend = Remettez-le en place ; sans lui, le manuel ne peut pas être lu.
problem-session-without-facts = La séance « { $slug } » figure dans la liste mais n’a pas de faits.
    .mend = Écrivez sessions/{ $slug }.toml, ou retirez-la de la liste dans manual.toml.
problem-session-not-listed = Aucune partie ne mentionne la séance « { $slug } ».
    .mend = Ajoutez-la à une partie dans manual.toml, à sa place dans l’ordre.
problem-words-without-facts = Il y a des mots pour « { $slug } », mais pas de faits.
    .mend = Vérifiez le nom du fichier, ou écrivez les faits en TOML.

## Séances : lecture des mots

problem-front-matter = Le fichier ne commence pas par un titre et un résumé entre deux lignes de trois traits d’union.
    .mend = Commencez par ---, puis { "title:" } et { "summary:" }, chacun sur sa ligne, puis ---.
problem-front-matter-missing = La ligne « { $key }{ ":" } » manque au début du fichier, ou elle est vide.
    .mend = Ajoutez-la entre les deux lignes de trois traits d’union.
problem-front-matter-unknown = « { $key } » ne signifie rien au début d’un fichier.
    .mend = Seuls { "title:" } et { "summary:" } y figurent ; ces deux mots ne se traduisent pas.
problem-words-before-heading = Des mots précèdent le premier titre ; personne ne les verrait.
    .mend = Déplacez-les sous un titre.
problem-heading-without-id = Le titre « { $heading } » n’a pas d’identifiant.
    .mend = Terminez la ligne par l’identifiant du titre dans la langue source : { "{" }#id{ "}" }
problem-heading-level = Il y a ici un titre de niveau { $level }.
    .mend = Employez ## pour une section et ### pour une partie ; il n’y en a pas d’autres.
problem-heading-inside = Un titre se trouve dans une liste, un tableau ou un encadré.
    .mend = Placez le titre au début d’une ligne à lui, précédée d’une ligne vide.
problem-part-without-section = La partie « { $id } » se trouve avant toute section.
    .mend = Placez un titre de section (##) au-dessus.
problem-id-undeclared = Les faits ne déclarent aucun titre « { $id } ».
    .mend = Comparez l’identifiant à la langue source, ou déclarez-le dans les faits.
problem-id-without-heading = Les faits déclarent « { $id } », mais aucun titre ne porte cet identifiant.
    .mend = Écrivez le titre, ou retirez-le des faits.
problem-id-duplicate = Deux titres ont l’identifiant « { $id } ».
    .mend = Donnez à celui-ci l’identifiant que les faits lui attribuent.
problem-raw-html = Il y a du HTML ici : { $text }
    .mend = Employez plutôt Markdown : *italique*, **gras**, listes et tableaux.
problem-image = Il y a une image ici ; les images placées dans le texte ne peuvent pas être traduites.
    .mend = Employez un schéma, { "FIGURE(\"id\")" }, ou décrivez-la avec des mots.
problem-code = Il y a du code ici ; peut-être la ligne commence-t-elle par erreur par quatre espaces.
    .mend = Supprimez les espaces ou les accents graves.
problem-horizontal-rule = Il y a ici un trait en travers de la page.
    .mend = Supprimez-le ; ce sont les titres qui séparent le texte.
problem-quote-without-kind = Il y a ici une citation qui ne dit pas ce qu’elle est.
    .mend = Commencez-la par > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] ou [!CAUTION] ; ces mots ne se traduisent pas.
problem-too-deep = Des listes, encadrés ou mises en relief sont imbriqués trop profondément pour être lus.
    .mend = Faites-en une seule liste, ou divisez.
problem-link-target = Le lien mène à « { $target } », qui ne peut pas être suivi.
    .mend = Employez { "https:" }, { "mailto:" } ou # suivi d’un identifiant ; pour une autre séance, { "SESSION(\"slug\")" }.
problem-placeable-syntax = Ce qui se trouve entre les accolades est illisible : { $text }
    .mend = Copiez-le depuis la langue source ; entre accolades, les guillemets sont droits et les espaces ordinaires.
problem-placeable-unknown = « { $name } » entre accolades ne signifie rien.
    .mend = Copiez-le depuis la langue source ; ces noms ne se traduisent pas.
problem-placeable-arguments = Il manque quelque chose à « { $name } » entre les parenthèses, ou il y a quelque chose de trop.
    .mend = Comparez avec la langue source et avec manuals/FORMAT.md.
problem-placeable-not-alone = « { $name } » se trouve au milieu des mots.
    .mend = Donnez-lui un paragraphe à lui, avec une ligne vide avant et après.
problem-too-many-problems = Plus de { $limit } choses ne vont pas dans ce fichier ; le reste n’est pas énuméré.
    .mend = Corrigez d’abord celles-ci, puis vérifiez de nouveau.

## Le manuel : les séances dans leur ordre et dans le temps

problem-session-listed-twice = La séance « { $slug } » figure deux fois dans les listes des parties.
    .mend = Ne la laissez que dans une seule partie.
problem-session-unknown = Il n’existe pas de séance « { $slug } ».
    .mend = Vérifiez l’orthographe : c’est le nom d’un fichier du dossier « sessions », sans sa terminaison.
problem-part-unknown = Le manuel n’a pas de partie « { $part } ».
    .mend = Utilisez l’identifiant d’une partie de manual.toml.
problem-part-differs = Les faits indiquent la partie « { $part } », mais manual.toml range la séance dans « { $listed } ».
    .mend = Changez l’un des deux.
problem-needs-cycle = Les séances se demandent l’une l’autre en cercle : { $path }.
    .mend = Décidez laquelle vient d’abord et retirez les autres de son « needs ».
problem-programme-without-break = Le jour { $day } du programme « { $programme } » compte { $minutes } minutes de séances sans pause ; le maximum est 90.
    .mend = Placez une pause entre deux séances de cette journée.
problem-minutes-sum = Les sections durent ensemble { $sum } minutes, la séance en annonce { $session }.
    .mend = Changez les minutes d’une section ou de la séance jusqu’à ce qu’elles concordent.
problem-minutes-without-break = { $minutes } minutes passent sans pause ; le maximum est 90.
    .mend = Placez une section de type « break » avant cette section, ou plus tôt.
problem-minutes-not-timed = La section « { $id } » a des minutes, mais les sections de type « { $kind } » ne prennent pas de temps.
    .mend = Supprimez les minutes, ou changez le type.
problem-lecture-too-long = L’exposé « { $id } » dure { $minutes } minutes ; le maximum est 15.
    .mend = Raccourcissez-le, ou faites-en en partie une activité.
problem-at-least-over-minutes = La section « { $id } » dure { $minutes } minutes, mais doit en durer au moins { $least }.
    .mend = Diminuez « at-least » : c’est la durée la plus courte possible de la section.

## Les séances : ce qu’elles doivent avoir

problem-section-missing = La séance n’a pas de section de type « { $kind } ».
    .mend = Ajoutez-la aux faits et au texte ; manuals/FORMAT.md dit à quoi sert chaque type.
problem-part-missing = La section « { $id } » n’a pas de partie de type « { $kind } ».
    .mend = Ajoutez-la aux faits et au texte.
problem-too-few = { $what ->
        [objective] Trop peu d’objectifs
        [prompt] Trop peu de consignes dans l’exercice
        [question] Trop peu de questions dans le questionnaire
        [pair] Trop peu de paires de questions de test
       *[message] Trop peu de messages clés
    } : { $found } au lieu d’au moins { $needed }.
    .mend = Écrivez ce qui manque.
problem-concept-unknown = Le glossaire n’a pas de terme « { $slug } ».
    .mend = Vérifiez l’orthographe, ou ajoutez le terme à glossary.ftl dans chaque langue.
problem-material-unknown = Rien ne dit comment s’appelle le matériel « { $id } ».
    .mend = Utilisez un identifiant de materials.ftl, ou ajoutez-y « material-{ $id } » dans chaque langue.

## Les séances : les questions

problem-question-without-answer = Aucune réponse à la question « { $id } » n’est juste.
    .mend = Écrivez les numéros des bonnes réponses, par exemple answers = [2].
problem-question-answer-range = La bonne réponse à « { $id } » est le choix { $answer }, mais il y en a { $options }.
    .mend = Les choix se comptent à partir de 1.
problem-question-without-options = La question « { $id } » a moins de deux choix.
    .mend = Écrivez les choix en une seule liste sous la question, chaque ligne commençant par un trait d’union.
problem-question-without-feedback = Le choix { $option } de « { $id } » ne dit rien à la personne qui l’a pris.
    .mend = Écrivez une phrase sous le choix, après une ligne vide et deux espaces.
problem-question-without-objective = La question « { $id } » ne porte sur aucun objectif.
    .mend = Ajoutez { "objective = \"…\"" } avec l’identifiant d’un objectif de cette séance.
problem-question-objective-unknown = La question « { $id } » porte sur l’objectif « { $objective } », que la séance n’a pas.
    .mend = Utilisez l’identifiant d’une partie de type « objective ».
problem-question-without-form = La question « { $id } » n’appartient ni au test d’avant ni au test d’après.
    .mend = Ajoutez { "form = \"A\"" } (avant) ou { "form = \"B\"" } (après), et { "pair = \"…\"" } avec l’identifiant de sa jumelle.
problem-question-form-outside = La question « { $id } » appartient à un test, mais n’est pas dans la section « evaluation ».
    .mend = Supprimez « form » et « pair », ou déplacez la question.
problem-question-without-twin = La question de test « { $id } » n’a pas de jumelle.
    .mend = Ajoutez { "pair = \"…\"" } avec l’identifiant de la question qui demande la même chose dans l’autre test.
problem-question-twin = « { $id } » nomme « { $pair } » comme sa jumelle, mais elles ne forment pas une paire.
    .mend = Chacune doit nommer l’autre ; l’une est de forme A, l’autre de forme B.

## Les séances : titres et intertitres

problem-front-matter-placeable = Il y a des accolades à la ligne « { $key } ».
    .mend = Écrivez des mots simples : titres et résumés s’affichent là où rien ne peut être rempli.
problem-heading-misplaced = L’intertitre « { $id } » n’est pas à la place que lui donnent les faits ; ici devrait être « { $expected } ».
    .mend = Mettez les intertitres dans l’ordre des faits, avec ## pour les sections et ### pour les parties.
problem-heading-wrong-mark = L’intertitre « { $id } » n’a pas devant lui le bon nombre de signes.
    .mend = Commencez la ligne par { $mark } et un espace : ## est une section, ### une partie.
problem-words-file-missing = { $path } n’est pas là : cette langue n’en a pas encore le texte.
    .mend = Créez le fichier, en commençant par un titre et un résumé.
problem-words-missing = L’intertitre « { $id } » et ce qui le suit ne sont pas encore traduits.
    .mend = Traduisez-les ; en attendant, on lit la langue source, signalée comme telle.

## Les séances : les noms dans le texte

problem-term-unknown = Le glossaire n’a pas de terme « { $slug } ».
    .mend = Vérifiez l’orthographe, ou ajoutez le terme à glossary.ftl dans chaque langue.
problem-term-form-unknown = Le terme « { $slug } » n’a pas de forme « { $form } » dans cette langue.
    .mend = Cherchez ses formes dans glossary.ftl, ou écrivez les mots avec TERM.
problem-term-words = « { $words } » ne contient aucune forme du terme « { $term } ».
    .mend = Utilisez les mots du glossaire, ou ajoutez ceux-ci à la ligne .also du terme.
problem-instrument-unknown = Il n’existe pas d’instrument « { $id } ».
    .mend = Vérifiez l’orthographe, ou ajoutez-le à instruments.toml et, dans chaque langue, à instruments.ftl.
problem-provision-unknown = Les faits de « { $id } » n’ont pas { $provision }.
    .mend = Vérifiez la citation. Si elle est juste, ajoutez-la dans instruments.toml à « provisions » si vous l’avez vue dans une source, sinon à « unverified ».
problem-provision-badly-written = « { $provision } » de « { $id } » n’est pas écrit comme s’écrivent les dispositions.
    .mend = Écrivez le numéro seul : { "\"12\"" }, { "\"12(a)\"" }, { "\"12(a)-(d)\"" }, { "\"18-19\"" } avec un simple trait d’union, ou { "\"8, 9, 11\"" }.
problem-section-unknown = Cette séance n’a pas de section « { $id } ».
    .mend = Utilisez l’identifiant d’une section de ses faits.
problem-section-without-minutes = La section « { $id } » n’a pas de minutes à montrer.
    .mend = Nommez une section qui en a, ou écrivez la phrase sans elles.
problem-figure-unknown = Il n’existe pas de schéma « { $id } ».
    .mend = Vérifiez l’orthographe de son identifiant.
problem-footnote = Il y a ici une note de bas de page ; le manuel n’en a pas.
    .mend = Mettez les mots dans la phrase, ou dans la section de fond.
problem-link-broken = Ce texte n’a pas d’endroit « { $target } ».
    .mend = Utilisez l’identifiant d’un intertitre de ce fichier ; vers une autre séance mène { "SESSION(\"slug\")" }.

## Les séances : la même chose dans toutes les langues

problem-parity-structure = Sous « { $id } », la langue source a { $expected ->
        [paragraph] un paragraphe
        [list] une liste
        [numbered-list] une liste numérotée
        [checklist] une liste à cocher
        [table] un tableau
        [figure] un schéma
        [lines] des lignes pour écrire
        [alert-note] [!NOTE]
        [alert-tip] [!TIP]
        [alert-important] [!IMPORTANT]
        [alert-warning] [!WARNING]
        [alert-caution] [!CAUTION]
       *[nothing] plus rien
    } là où il y a ici { $found ->
        [paragraph] un paragraphe
        [list] une liste
        [numbered-list] une liste numérotée
        [checklist] une liste à cocher
        [table] un tableau
        [figure] un schéma
        [lines] des lignes pour écrire
        [alert-note] [!NOTE]
        [alert-tip] [!TIP]
        [alert-important] [!IMPORTANT]
        [alert-warning] [!WARNING]
        [alert-caution] [!CAUTION]
       *[nothing] plus rien
    }.
    .mend = Comparez les deux textes sous cet intertitre et donnez à celui-ci la même forme.
problem-parity-list = Une liste sous « { $id } » compte { $found } éléments ici et { $expected } dans la langue source.
    .mend = Ajoutez ce qui manque, ou retirez ce qui est en trop.
problem-parity-table = Un tableau sous « { $id } » a { $found } lignes et colonnes ici et { $expected } dans la langue source.
    .mend = Donnez-lui les mêmes lignes et colonnes.
problem-parity-paragraphs = Sous « { $id } » il y a { $found } paragraphes ici et { $expected } dans la langue source.
    .mend = Un de plus ou de moins est permis ; réunissez, divisez ou traduisez les autres.
problem-parity-figure = Sous « { $id } » il y a le schéma « { $found } » ici et « { $expected } » dans la langue source.
    .mend = Utilisez le même schéma.
problem-parity-lines = Sous « { $id } » il y a { $found } lignes pour écrire ici et { $expected } dans la langue source.
    .mend = Laissez autant de place que la langue source.
problem-parity-citations = Les citations ne sont pas celles de la langue source. Manque : { $missing }. En trop : { $extra }.
    .mend = Copiez les citations de la langue source ; elles se formulent d’elles-mêmes dans votre langue.
problem-parity-session-links = Les renvois aux séances ne sont pas ceux de la langue source. Manque : { $missing }. En trop : { $extra }.
    .mend = Renvoyez aux mêmes séances.
problem-parity-placeables = Minutes, nombres de personnes ou blancs ne sont pas ceux de la langue source. Manque : { $missing }. En trop : { $extra }.
    .mend = Copiez de la langue source ce qui est entre accolades.
problem-parity-numbers = Les nombres ne sont pas ceux de la langue source. Manque : { $missing }. En trop : { $extra }.
    .mend = Vérifiez les nombres. Jusqu’à trente, on peut les écrire en lettres.

## Les instruments

problem-instrument-duplicate = L’instrument « { $id } » est déclaré une deuxième fois.
    .mend = Supprimez l’un des deux, ou donnez-lui un autre identifiant.
problem-instrument-without-unit = « { $id } » a des dispositions, mais rien ne dit comment elles s’appellent.
    .mend = Ajoutez { "unit = \"art\"" }, { "\"para\"" }, { "\"rule\"" }, { "\"principle\"" } ou un autre mot de manuals/FORMAT.md.
problem-instrument-title-missing = L’instrument « { $id } » n’a ni nom ni titre dans la langue { $lang }.
    .mend = Ajoutez-le à instruments.ftl de cette langue : le nom court et .title.

## Les voix

problem-voice-role-unknown = Rien ne dit comment s’appelle le rôle « { $role } ».
    .mend = Utilisez un rôle de voices.ftl, ou ajoutez-y « role-{ $role } » dans chaque langue.
problem-voice-prompts = Une voix a deux questions différentes ; ici il y en a { $found }.
    .mend = Déclarez deux identifiants dans « prompts », et écrivez pour chacun un intertitre avec ##.
problem-voice-length = Le récit compte { $found } mots ; de { $least } à { $most }, il se lit à voix haute en trois minutes.
    .mend = Raccourcissez-le, ou racontez davantage.
