### Diagrams: the words in the pictures of ui/diagrams. Keep labels short: each has a small place.
### The attribute .alternative says in words all that the picture says; each of its lines is a paragraph.

# Under a picture: opens the text that says what the picture says.
picture-in-words = L’image en mots

## Les quatre critères d’un service de santé
figure-four-tests = Les quatre critères d’un service de santé
    .alternative =
        Quatre critères se suivent de haut en bas le long d’une ligne, comme les pas d’une personne qui vient se faire soigner.
        1. { figure-four-tests-availability }. { figure-four-tests-availability-question } { figure-four-tests-availability-means }.
        2. { figure-four-tests-accessibility }. { figure-four-tests-accessibility-question } { figure-four-tests-doors } :
        – { figure-four-tests-non-discrimination } : { figure-four-tests-non-discrimination-means } ;
        – { figure-four-tests-physical } : { figure-four-tests-physical-means } ;
        – { figure-four-tests-economic } : { figure-four-tests-economic-means } ;
        – { figure-four-tests-information } : { figure-four-tests-information-means }.
        3. { figure-four-tests-acceptability }. { figure-four-tests-acceptability-question } { figure-four-tests-acceptability-means }.
        4. { figure-four-tests-quality }. { figure-four-tests-quality-question } { figure-four-tests-quality-means }.
        La ligne aboutit à un mot : { figure-four-tests-participation }. { figure-four-tests-participation-means }.
figure-four-tests-availability = Disponibilité
figure-four-tests-availability-question = Est-ce que cela existe ?
figure-four-tests-availability-means = Des locaux, du personnel, des médicaments et de l’eau, en nombre suffisant, et pas seulement dans la capitale
figure-four-tests-accessibility = Accessibilité
figure-four-tests-accessibility-question = Tout le monde peut-il y arriver ?
figure-four-tests-doors = Quatre portes, et les quatre doivent s’ouvrir
figure-four-tests-non-discrimination = Non-discrimination
figure-four-tests-non-discrimination-means = personne n’est écarté ni moins bien soigné
figure-four-tests-physical = Accessibilité physique
figure-four-tests-physical-means = assez près, et sans danger pour y venir
figure-four-tests-economic = Accessibilité économique
figure-four-tests-economic-means = un prix que les plus pauvres peuvent payer
figure-four-tests-information = Accessibilité de l’information
figure-four-tests-information-means = des mots clairs, et le secret gardé
figure-four-tests-acceptability = Acceptabilité
figure-four-tests-acceptability-question = Et vous, y seriez-vous à l’aise ?
figure-four-tests-acceptability-means = Respect, discrétion, éthique médicale ; des soins qui tiennent compte de la culture, du genre, de l’âge et de la langue
figure-four-tests-quality = Qualité
figure-four-tests-quality-question = Est-ce de la bonne médecine ?
figure-four-tests-quality-means = Des gens compétents, du matériel qui fonctionne, des médicaments non périmés, de l’eau saine
figure-four-tests-participation = Participation
figure-four-tests-participation-means = Elle traverse les quatre : celles et ceux qui utilisent le service aident à en décider

## Les trois obligations de l’État
figure-three-obligations = Les trois obligations de l’État
    .alternative =
        Trois images l’une sous l’autre. Dans chacune se trouvent l’État et les personnes à qui le droit appartient.
        { figure-three-obligations-respect } : { figure-three-obligations-respect-does }. { figure-three-obligations-respect-how }. L’image : une flèche part de l’État vers les personnes et s’arrête à une barre avant de les atteindre.
        { figure-three-obligations-protect } : { figure-three-obligations-protect-does }. { figure-three-obligations-protect-how }. L’image : une flèche vient d’autres acteurs ({ figure-three-obligations-others-who }) ; l’État se tient entre eux et les personnes, comme un bouclier, et l’arrête.
        { figure-three-obligations-fulfil } : { figure-three-obligations-fulfil-does }. L’image : une flèche va de l’État jusqu’aux personnes. Elle comprend trois parties :
        – { figure-three-obligations-facilitate } : { figure-three-obligations-facilitate-how } ;
        – { figure-three-obligations-provide } : { figure-three-obligations-provide-how } ;
        – { figure-three-obligations-promote } : { figure-three-obligations-promote-how }.
figure-three-obligations-state = État
figure-three-obligations-others = D’autres
figure-three-obligations-others-who = entreprises, cliniques privées, familles
figure-three-obligations-people = Personnes
figure-three-obligations-respect = Respecter
figure-three-obligations-respect-does = L’État ne nuit pas lui-même
figure-three-obligations-respect-how = Il ne prive personne de soins, n’impose aucun traitement sans raison légale, ne cache aucune information
figure-three-obligations-protect = Protéger
figure-three-obligations-protect-does = L’État empêche que d’autres nuisent
figure-three-obligations-protect-how = Il contrôle les soins privés et les médicaments, fixe des règles aux entreprises, prévient la violence
figure-three-obligations-fulfil = Mettre en œuvre
figure-three-obligations-fulfil-does = L’État agit pour que le droit devienne réel
figure-three-obligations-facilitate = Faciliter
figure-three-obligations-facilitate-how = aider chacun à exercer son droit par lui-même
figure-three-obligations-provide = Assurer
figure-three-obligations-provide-how = donner à qui ne peut l’obtenir par ses propres moyens
figure-three-obligations-promote = Promouvoir
figure-three-obligations-promote-how = faire connaître la santé et les droits

## Libertés et droits
figure-freedoms-and-entitlements = Les libertés, les droits et le sol qui les porte
    .alternative =
        L’image est construite comme une maison. Sur le toit on lit : { figure-freedoms-and-entitlements-right }. { figure-freedoms-and-entitlements-not }. Deux moitiés le portent.
        { figure-freedoms-and-entitlements-freedoms } : { figure-freedoms-and-entitlements-freedoms-what }. { figure-freedoms-and-entitlements-body }. { figure-freedoms-and-entitlements-consent }. { figure-freedoms-and-entitlements-torture }.
        { figure-freedoms-and-entitlements-entitlements } : { figure-freedoms-and-entitlements-entitlements-what }. { figure-freedoms-and-entitlements-system }. { figure-freedoms-and-entitlements-care }. { figure-freedoms-and-entitlements-say }.
        Les deux reposent sur un même sol. { figure-freedoms-and-entitlements-determinants }, en six pierres : { figure-freedoms-and-entitlements-water } ; { figure-freedoms-and-entitlements-sanitation } ; { figure-freedoms-and-entitlements-food } ; { figure-freedoms-and-entitlements-housing } ; { figure-freedoms-and-entitlements-work } ; { figure-freedoms-and-entitlements-information }.
figure-freedoms-and-entitlements-right = Le droit à la santé
figure-freedoms-and-entitlements-not = Non pas la promesse d’être en bonne santé, mais le droit à ce qui rend la santé possible
figure-freedoms-and-entitlements-freedoms = Libertés
figure-freedoms-and-entitlements-freedoms-what = ce que personne ne peut me faire
figure-freedoms-and-entitlements-body = Je décide de ma santé et de mon corps
figure-freedoms-and-entitlements-consent = Ni traitement ni expérience sans mon consentement
figure-freedoms-and-entitlements-torture = Ni torture ni mauvais traitements
figure-freedoms-and-entitlements-entitlements = Droits
figure-freedoms-and-entitlements-entitlements-what = ce que je peux demander
figure-freedoms-and-entitlements-system = Un système de santé qui offre à tout le monde les mêmes chances
figure-freedoms-and-entitlements-care = Prévention, traitements, médicaments essentiels
figure-freedoms-and-entitlements-say = Une voix dans les décisions sur la santé
figure-freedoms-and-entitlements-determinants = Facteurs fondamentaux déterminants de la santé
figure-freedoms-and-entitlements-water = eau potable
figure-freedoms-and-entitlements-sanitation = assainissement
figure-freedoms-and-entitlements-food = bonne nourriture
figure-freedoms-and-entitlements-housing = logement
figure-freedoms-and-entitlements-work = travail et milieu sains
figure-freedoms-and-entitlements-information = information sur la santé

## L’aide à la décision sur la double loyauté
figure-dual-loyalty-aid = Double loyauté : six questions avant de répondre
    .alternative =
        En haut, je me tiens entre deux personnes : d’un côté { figure-dual-loyalty-aid-person }, de l’autre { figure-dual-loyalty-aid-asker }. De moi part un chemin qui descend par six questions.
        1. { figure-dual-loyalty-aid-who }
        2. { figure-dual-loyalty-aid-knows }
        3. { figure-dual-loyalty-aid-happens }
        4. { figure-dual-loyalty-aid-line } Cette question barre le chemin. { figure-dual-loyalty-aid-yes } : { figure-dual-loyalty-aid-stop } { figure-dual-loyalty-aid-no } : le chemin continue.
        5. { figure-dual-loyalty-aid-way }
        6. { figure-dual-loyalty-aid-tell }
figure-dual-loyalty-aid-person = la personne en face de moi
figure-dual-loyalty-aid-me = Moi
figure-dual-loyalty-aid-asker = la personne qui demande
figure-dual-loyalty-aid-who = Qui demande, et pour quoi faire ?
figure-dual-loyalty-aid-knows = Que sait la personne en face de moi, à quoi s’attend-elle ?
figure-dual-loyalty-aid-happens = Que lui arrive-t-il si je dis oui, et si je dis non ?
figure-dual-loyalty-aid-line = Y a-t-il une limite que personne ne franchit ?
figure-dual-loyalty-aid-yes = Oui
figure-dual-loyalty-aid-stop = Là, je ne pèse plus. Je refuse et je le dis.
figure-dual-loyalty-aid-no = Non
figure-dual-loyalty-aid-way = Y a-t-il un autre moyen de répondre au vrai besoin ?
figure-dual-loyalty-aid-tell = À qui en parler, et qu’est-ce que je mets par écrit ?

## Le consentement, pas à pas
figure-consent-steps = Le consentement, pas à pas
    .alternative =
        Cinq étapes descendent jusqu’à une réponse ; celle-ci ouvre trois voies, qui se rejoignent toutes à la sixième étape.
        1. { figure-consent-steps-alone } : { figure-consent-steps-alone-how }.
        2. { figure-consent-steps-explain } : { figure-consent-steps-explain-how }.
        3. { figure-consent-steps-check } : { figure-consent-steps-check-how }
        4. { figure-consent-steps-free } : { figure-consent-steps-free-how }.
        5. { figure-consent-steps-ask } : { figure-consent-steps-ask-how }
        – { figure-consent-steps-yes } : { figure-consent-steps-yes-then }
        – { figure-consent-steps-unsure } : { figure-consent-steps-unsure-then }
        – { figure-consent-steps-no } : { figure-consent-steps-no-then }
        6. { figure-consent-steps-record } : { figure-consent-steps-record-how }.
figure-consent-steps-alone = En privé
figure-consent-steps-alone-how = un lieu à l’abri des oreilles ; parler à la personne, non à sa famille ; un interprète qui n’est pas un proche
figure-consent-steps-explain = Expliquer
figure-consent-steps-explain-how = quoi, pourquoi, les bienfaits, les risques, les autres choix, et ce qui se passe si on ne fait rien
figure-consent-steps-check = Vérifier
figure-consent-steps-check-how = « Dites-moi avec vos mots ce que nous ferions. »
figure-consent-steps-free = Laisser libre
figure-consent-steps-free-how = ni pression, ni menace, ni récompense ; du temps pour réfléchir et poser des questions
figure-consent-steps-ask = Demander
figure-consent-steps-ask-how = « Que décidez-vous ? »
figure-consent-steps-yes = Oui
figure-consent-steps-yes-then = Commencer. Un oui peut être retiré à tout moment.
figure-consent-steps-unsure = Pas encore
figure-consent-steps-unsure-then = Plus de temps, d’autres mots, quelqu’un de confiance. Aider, sans décider à sa place.
figure-consent-steps-no = Non
figure-consent-steps-no-then = L’accepter. Tous les autres soins continuent comme avant.
figure-consent-steps-record = Mettre par écrit
figure-consent-steps-record-how = ce qui a été expliqué, demandé et décidé ; un refus avec autant de soin qu’un oui

## L’arbre des « mais pourquoi ? »
figure-but-why-tree = L’arbre des « mais pourquoi ? » : une mort et ses racines
    .alternative =
        En haut se trouve ce qui est arrivé : { figure-but-why-tree-event }. Trois racines en descendent. Sur chacune, la question « { figure-but-why-tree-why } » mène d’une cause à celle qui est derrière.
        Première racine : { figure-but-why-tree-blood-one }. { figure-but-why-tree-why } { figure-but-why-tree-blood-two }. { figure-but-why-tree-why } { figure-but-why-tree-blood-three }.
        Deuxième racine : { figure-but-why-tree-road-one }. { figure-but-why-tree-why } { figure-but-why-tree-road-two }. { figure-but-why-tree-why } { figure-but-why-tree-road-three }.
        Troisième racine : { figure-but-why-tree-insult-one }. { figure-but-why-tree-why } { figure-but-why-tree-insult-two }. { figure-but-why-tree-why } { figure-but-why-tree-insult-three }.
        Sous les trois : { figure-but-why-tree-act }.
figure-but-why-tree-event = Mara, 19 ans, meurt après son accouchement
figure-but-why-tree-why = Mais pourquoi ?
figure-but-why-tree-blood-one = Elle a saigné, et il n’y avait pas de sang pour elle
figure-but-why-tree-blood-two = L’hôpital n’en garde pas
figure-but-why-tree-blood-three = Le plan de santé n’a pas de ligne pour cela
figure-but-why-tree-road-one = Elle est arrivée trop tard
figure-but-why-tree-road-two = La route était mauvaise, et il a d’abord fallu emprunter pour payer
figure-but-why-tree-road-three = Personne n’a rendu les soins de l’accouchement gratuits et proches
figure-but-why-tree-insult-one = Elle avait tardé à venir
figure-but-why-tree-insult-two = À sa dernière visite, on l’avait insultée
figure-but-why-tree-insult-three = Aucune règle ne l’interdit, et personne n’écoute les plaintes
figure-but-why-tree-act = Continuez jusqu’à trouver une chose que quelqu’un peut changer

## La carte des mécanismes
figure-mechanisms-map = Qui écoute : la carte des mécanismes
    .alternative =
        Quatre cadres sont posés l’un dans l’autre ; le plus petit est le plus proche de la personne concernée. Une flèche va du dedans vers le dehors : { figure-mechanisms-map-start }, { figure-mechanisms-map-then }.
        { figure-mechanisms-map-local } : { figure-mechanisms-map-local-who }. { figure-mechanisms-map-local-can }.
        { figure-mechanisms-map-national } : { figure-mechanisms-map-national-who }. { figure-mechanisms-map-national-can }.
        { figure-mechanisms-map-regional } : { figure-mechanisms-map-regional-who }. { figure-mechanisms-map-regional-can }.
        { figure-mechanisms-map-un } : { figure-mechanisms-map-un-who }. { figure-mechanisms-map-un-can }.
figure-mechanisms-map-start = commencer ici
figure-mechanisms-map-then = puis élargir
figure-mechanisms-map-local = Sur place
figure-mechanisms-map-local-who = responsable du service, bureau des plaintes, ordre ou conseil professionnel, association de patients
figure-mechanisms-map-local-can = Le chemin le plus court pour réparer
figure-mechanisms-map-national = Dans le pays
figure-mechanisms-map-national-who = tribunaux, médiateur, institution nationale des droits de l’homme ; dans les lieux de détention, mécanisme national de prévention
figure-mechanisms-map-national-can = Ils enquêtent, et un tribunal peut ordonner réparation
figure-mechanisms-map-regional = Dans la région
figure-mechanisms-map-regional-who = commissions, cours et comités africains, interaméricains et européens
figure-mechanisms-map-regional-can = Ils reçoivent des plaintes, en règle générale après les tribunaux du pays
figure-mechanisms-map-un = Aux Nations Unies
figure-mechanisms-map-un-who = organes conventionnels, Rapporteurs spéciaux, Examen périodique universel, Sous-Comité pour la prévention de la torture
figure-mechanisms-map-un-can = Ils interrogent les États, visitent, recommandent ; certains organes reçoivent aussi des plaintes

## Cinq questions sur les limites
figure-five-questions = Cinq questions à une mesure qui limite un droit
    .alternative =
        Une flèche, { figure-five-questions-measure }, doit passer par cinq portes. Chaque porte est une question.
        1. { figure-five-questions-law } : { figure-five-questions-law-ask }
        2. { figure-five-questions-aim } : { figure-five-questions-aim-ask }
        3. { figure-five-questions-necessity } : { figure-five-questions-necessity-ask }
        4. { figure-five-questions-proportionality } : { figure-five-questions-proportionality-ask }
        5. { figure-five-questions-time } : { figure-five-questions-time-ask }
        De chaque porte, une voie sort sur le côté : { figure-five-questions-no } Derrière la dernière : { figure-five-questions-yes }
        Au pied de l’image : { figure-five-questions-never }
figure-five-questions-measure = une mesure qui limite un droit
figure-five-questions-law = Loi
figure-five-questions-law-ask = Repose-t-elle sur une loi que chacun peut connaître ?
figure-five-questions-aim = But
figure-five-questions-aim-ask = Sert-elle un vrai but, comme arrêter une épidémie ?
figure-five-questions-necessity = Nécessité
figure-five-questions-necessity-ask = Est-elle vraiment nécessaire à ce but, et efficace ?
figure-five-questions-proportionality = Proportionnalité
figure-five-questions-proportionality-ask = Est-ce le moyen le plus doux, et fait-il plus de bien que de mal ?
figure-five-questions-time = Durée limitée et contrôle
figure-five-questions-time-ask = Quand prend-elle fin, et qui peut la revoir d’ici là ?
figure-five-questions-no = Un seul non : la changer ou y renoncer.
figure-five-questions-yes = Cinq fois oui : elle peut tenir, sans être plus large ni plus longue qu’il ne faut.
figure-five-questions-never = Certains droits ne se pèsent pas : aucune urgence ne justifie la torture.

## Cinq étapes vers l’action
figure-five-steps = Cinq étapes vers l’action
    .alternative =
        Cinq cases sur un chemin qui revient à son début.
        1. { figure-five-steps-describe } { figure-five-steps-describe-what }.
        2. { figure-five-steps-name } { figure-five-steps-name-what }.
        3. { figure-five-steps-find } { figure-five-steps-find-what }.
        4. { figure-five-steps-choose } { figure-five-steps-choose-what }.
        5. { figure-five-steps-check } { figure-five-steps-check-what }.
        De la cinquième case, une flèche ramène à la première : { figure-five-steps-again }.
figure-five-steps-describe = Décrire
figure-five-steps-describe-what = ce qui se passe, et pour qui
figure-five-steps-name = Nommer
figure-five-steps-name-what = le droit et l’écart
figure-five-steps-find = Trouver
figure-five-steps-find-what = qui doit agir
figure-five-steps-choose = Choisir
figure-five-steps-choose-what = une action sûre
figure-five-steps-check = Vérifier
figure-five-steps-check-what = le résultat et le faire savoir
figure-five-steps-again = ce qui manque encore ouvre le tour suivant
