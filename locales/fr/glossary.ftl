### Les mots du manuel : chaque terme dans les formes dont les phrases ont besoin, avec une définition simple.
### .also = autres mots admis ; .note = pour les traducteurs ; .unverified = non vu dans une source en cette langue.

## Le droit et ses principes

-right-to-health = droit à la santé
    .definition = Le droit de toute personne aux soins et aux conditions de vie, comme l’eau potable, la nourriture et un travail sûr, qui permettent la meilleure santé possible pour elle. Il ne promet pas que personne ne sera malade ; il demande à l’État de rendre la santé possible pour tous.
    .gender = masculine
    .note = Le français a trois formulations (article 12 du Pacte, titre de l’Observation générale 14, Constitution de l’OMS) : garder chacune dans sa propre citation.

-right-of-everyone-to-the-highest-attainable-stan = droit qu’a toute personne de jouir du meilleur état de santé physique et mentale qu’elle soit capable d’atteindre
    .definition = Le nom juridique complet du droit à la santé, tel que le donne le principal traité sur les droits sociaux. Il vise le corps et l’esprit et appartient à chaque personne sans distinction. Ce qui peut être atteint dépend de la personne et des moyens réels du pays.
    .gender = masculine
    .note = Formule juridique fixe : ne jamais la paraphraser dans une citation. Ailleurs, écrire « droit à la santé ».

-highest-attainable-standard-of-health = meilleur état de santé susceptible d’être atteint
    .definition = Le meilleur état de santé que cette personne, avec son corps et son histoire, peut atteindre dans ce pays, si les moyens sont utilisés le mieux possible. C’est une mesure de ce que l’État doit, et non la promesse d’une santé parfaite.
    .gender = masculine
    .note = Mots du titre de l’Observation générale 14 ; ils diffèrent de ceux du traité en français.

-freedoms-and-entitlements = libertés et droits
    .definition = Les deux faces du droit à la santé. Les libertés protègent contre ce que d’autres voudraient imposer : traitement sans consentement, torture, stérilisation forcée. Les droits, au sens étroit, sont ce que l’on peut demander : un système de santé juste, des médicaments, des informations.
    .gender = masculine
    .unverified = yes

-underlying-determinants-of-health = facteurs fondamentaux déterminants de la santé
    .definition = Les conditions, hors du centre de soins, dont la santé dépend : eau potable, assainissement, nourriture saine et suffisante, logement, travail et milieu de vie sains, informations sur la santé. Le droit à la santé les comprend, autant que les soins médicaux.
    .gender = masculine
    .note = Terme de l’Observation générale 14, à distinguer des « déterminants sociaux de la santé ».
    .unverified = yes

-social-determinants-of-health = déterminants sociaux de la santé
    .definition = Les conditions sociales dans lesquelles les gens naissent, grandissent, travaillent et vieillissent, et le partage inégal de l’argent, du pouvoir et du respect qui les explique. À cause d’elles, certains groupes sont plus souvent malades et meurent plus tôt que d’autres.
    .gender = masculine
    .note = Terme de l’OMS, à distinguer des « facteurs fondamentaux déterminants de la santé ».
    .unverified = yes

-human-dignity = dignité humaine
    .definition = La valeur que possède chaque personne du seul fait d’être humaine. Elle ne se mérite pas et ne se perd pas, quoi que la personne ait fait, et même si elle est malade, pauvre ou confuse. Elle fonde tous les droits humains et des soins respectueux.
    .gender = feminine

-non-discrimination = non-discrimination
    .definition = La règle selon laquelle personne ne peut être moins bien traité, ni écarté dans les faits, à cause d’un trait personnel : sexe, origine, langue, croyance, pauvreté, handicap ou état de santé. Dans les soins, elle vaut tout de suite et n’attend pas l’argent.
    .gender = feminine

-prohibited-ground-of-discrimination = { $form ->
   *[singular] motif de discrimination interdit
    [plural] motifs de discrimination interdits
}
    .definition = Un trait ou une situation qui ne peut jamais servir de raison pour traiter quelqu’un moins bien. Les traités en nomment plusieurs, comme la race, le sexe, la langue ou la religion ; d’autres ont été reconnus depuis, comme le handicap, l’âge ou l’état de santé.
    .gender = masculine

-substantive-equality = égalité réelle
    .definition = L’égalité dans la vie réelle, et pas seulement sur le papier. Traiter tout le monde de la même façon peut laisser des personnes de côté ; l’égalité réelle demande ce qu’il faut à chacune, par exemple un interprète, une rampe ou un transport gratuit.
    .gender = feminine
    .unverified = yes

-stigma = stigmatisation
    .definition = Une marque de honte que l’on colle à des personnes à cause d’une maladie, d’un métier, d’une façon de vivre ou d’une idée fausse. Elle les pousse à se cacher, à venir tard ou à renoncer aux soins, et ouvre la porte à la discrimination.
    .gender = feminine
    .unverified = yes

-universality-indivisibility-interdependence = universalité, indivisibilité, interdépendance
    .definition = Trois idées sur tous les droits humains. Ils appartiennent à chaque personne, partout ; aucun n’est moins important que les autres ; chacun a besoin des autres. Une fille qui quitte tôt l’école, par exemple, a souvent moins de pouvoir sur sa propre santé.
    .gender = feminine
    .unverified = yes

## Les quatre critères d’un service de santé

-availability = disponibilité
    .definition = Le premier des quatre critères d’un service de santé : il y en a assez. Des établissements qui fonctionnent, du personnel formé et payé correctement, des médicaments, du matériel, de l’eau et des toilettes existent en nombre suffisant dans tout le pays, et pas seulement dans la capitale.
    .gender = feminine

-accessibility = accessibilité
    .definition = Le deuxième des quatre critères d’un service de santé : chacun peut vraiment l’utiliser. Il a quatre côtés : pas de discrimination, un lieu que l’on atteint sans danger, un prix que tous peuvent payer, des informations comprises, les données personnelles restant protégées.
    .gender = feminine

-acceptability = acceptabilité
    .definition = Le troisième des quatre critères d’un service de santé : il respecte les personnes qui viennent. Les soins suivent l’éthique médicale, gardent le secret, tiennent compte de la culture, du sexe, de l’âge et de la langue, et ne traitent personne comme un objet.
    .gender = feminine

-quality = qualité
    .definition = Le quatrième des quatre critères d’un service de santé : ce qui est donné est bon selon la science et la médecine. Il y faut du personnel compétent, des médicaments autorisés et non périmés, du matériel qui marche, de l’eau potable et un assainissement correct.
    .gender = feminine
    .note = Quatrième des quatre critères (disponibilité, accessibilité, acceptabilité, qualité) ; dans ce sens seulement.

-physical-accessibility = accessibilité physique
    .definition = Le côté de l’accessibilité qui touche à la distance et au déplacement. Les services sont à la portée de tous sans danger : habitants des campagnes, personnes âgées, enfants, personnes handicapées. Routes, rampes, horaires, transports et sécurité du trajet décident de qui arrive.
    .gender = feminine
    .unverified = yes

-economic-accessibility = accessibilité économique
    .definition = Le côté de l’accessibilité qui touche à l’argent : chacun peut payer les soins, publics ou privés. On compte les tarifs, les médicaments, le transport et le salaire perdu. Les ménages pauvres ne doivent pas porter une charge plus lourde que les riches.
    .gender = feminine
    .also = abordabilité
    .unverified = yes

-information-accessibility = accessibilité de l’information
    .definition = Le côté de l’accessibilité qui touche au savoir : chacun peut demander, recevoir et partager des informations sur la santé, dans une forme et une langue qu’il comprend, y compris ses propres résultats. Cela ne permet jamais de rendre publiques les données d’une personne soignée.
    .gender = feminine
    .unverified = yes

-health-facilities-goods-and-services = installations, biens et services en matière de santé
    .definition = Tout ce qu’offre un système de santé : les lieux, comme les centres de soins, les hôpitaux et les pharmacies ; les choses, comme les médicaments, les vaccins et le matériel ; le travail, comme les consultations et les conseils. Les quatre critères s’appliquent à chacun.
    .gender = masculine
    .note = Expression fixe de l’Observation générale 14 : garder les trois noms dans cet ordre.
    .unverified = yes

## Obligations

-state-party = { $form ->
   *[singular] État partie
    [plural] États parties
}
    .definition = Un pays qui a accepté d’être lié par un traité, par exemple en le ratifiant. Dès ce jour, il doit tenir les promesses du traité, y adapter ses lois et sa pratique, et rendre compte au comité d’experts qui en suit l’application.
    .gender = masculine

-obligation-to-respect = { $form ->
   *[singular] obligation de respecter
    [plural] obligations de respecter
}
    .definition = Le devoir de l’État de ne pas porter atteinte aux droits par ses propres actes. Pour la santé, cela veut dire par exemple ne priver aucun groupe de soins, ne traiter personne de force sans raison légale, et ne pas cacher ni fausser les informations.
    .gender = feminine

-obligation-to-protect = { $form ->
   *[singular] obligation de protéger
    [plural] obligations de protéger
}
    .definition = Le devoir de l’État d’empêcher que d’autres portent atteinte aux droits : cliniques privées, entreprises, familles, communautés. Pour la santé, il doit par exemple vérifier les compétences du personnel, contrôler les médicaments vendus et prévenir la violence.
    .gender = feminine

-obligation-to-fulfil = { $form ->
   *[singular] obligation de mettre en œuvre
    [plural] obligations de mettre en œuvre
}
    .definition = Le devoir de l’État d’agir pour que les droits deviennent réels : lois, plans, argent, services, personnel formé, informations. On y distingue souvent trois choses : faciliter, donner directement à ceux qui ne peuvent pas se procurer le nécessaire, et faire connaître.
    .gender = feminine

-to-facilitate-provide-and-promote = faciliter, assurer et promouvoir
    .definition = Les trois parties de l’obligation de mettre en œuvre. L’État aide les gens à exercer leur droit par eux-mêmes, leur donne des soins ou des biens quand ils ne peuvent pas les obtenir par leurs propres moyens, et fait connaître la santé et les droits.
    .gender = masculine
    .unverified = yes

-progressive-realization = réalisation progressive
    .definition = L’idée que certains droits ne peuvent pas devenir complets en un jour et se construisent pas à pas. Ce n’est pas une permission d’attendre : l’État doit avancer dès maintenant, par des mesures claires, aussi vite et aussi bien que ses moyens le permettent.
    .gender = feminine

-to-the-maximum-of-its-available-resources = au maximum de ses ressources disponibles
    .definition = Une limite et une exigence à la fois. L’État doit employer tout l’argent, le personnel et l’aide qu’il peut vraiment obtenir, chez lui et à l’étranger, pour réaliser les droits sociaux. Avant d’invoquer le manque de moyens, il doit montrer cet effort.
    .gender = masculine
    .note = Formule juridique fixe du Pacte relatif aux droits économiques, sociaux et culturels : garder les mots du traité.

-obligation-of-immediate-effect = { $form ->
   *[singular] obligation ayant un effet immédiat
    [plural] obligations ayant un effet immédiat
}
    .definition = Un devoir que l’État a dès le premier jour, quelle que soit sa richesse. Deux exemples : garantir les droits sans aucune discrimination, et prendre des mesures réelles et planifiées vers la santé pour tous. Un tel devoir ne se reporte pas faute d’argent.
    .gender = feminine
    .unverified = yes

-core-obligation = { $form ->
   *[singular] obligation fondamentale
    [plural] obligations fondamentales
}
    .definition = Un des quelques devoirs de base que chaque État doit remplir pour que le droit à la santé soit plus qu’un mot : des soins sans discrimination, le minimum de nourriture, d’eau et de logement, des médicaments essentiels, des services bien répartis, un plan national.
    .gender = feminine
    .unverified = yes

-minimum-core-content = minimum essentiel
    .definition = Le plancher au-dessous duquel un droit ne doit pas tomber. Pour la santé, il comprend des soins primaires, de la nourriture, de l’eau et des médicaments essentiels pour tous. L’État qui n’y arrive pas doit prouver qu’il a fait tout son possible.
    .gender = masculine
    .unverified = yes

-retrogressive-measure = { $form ->
   *[singular] mesure rétrogressive
    [plural] mesures rétrogressives
}
    .definition = Un pas en arrière voulu, comme fermer des centres de soins, introduire des frais ou supprimer un service gratuit, après lequel un droit est moins bien assuré. On présume qu’il est interdit, sauf si l’État prouve qu’il a examiné tous les autres choix et utilisé tous ses moyens.
    .gender = feminine
    .also = mesure régressive; mesures régressives
    .note = L’Observation générale 3 emploie aussi « mesure régressive ».
    .unverified = yes

-violation-by-commission = { $form ->
   *[singular] violation par action
    [plural] violations par action
}
    .definition = Une atteinte à un droit causée par un acte, par exemple une loi qui écarte les migrants des soins. Son contraire est la violation par omission, causée par ce que l’on ne fait pas, comme ne pas soulager la douleur ou ne pas faire respecter les règles de sécurité.
    .gender = feminine
    .also = violation par omission; violations par omission
    .unverified = yes

-international-assistance-and-cooperation = assistance et coopération internationales
    .definition = L’aide que les pays se donnent, en argent, en savoir, en médicaments ou en personnel, pour que les droits deviennent réels partout. Un pays dans le besoin devrait la demander ; un pays qui le peut devrait la donner, et sa politique à l’étranger ne doit pas nuire.
    .gender = feminine

-duty-bearer = { $form ->
   *[singular] débiteur d’obligations
    [plural] débiteurs d’obligations
}
    .definition = La personne ou l’organe qui doit respecter, protéger et mettre en œuvre un droit. En droit, c’est d’abord l’État et tous ceux qui agissent pour lui : l’infirmière d’un hôpital public porte ainsi une part de son devoir, tout en gardant ses propres droits.
    .gender = masculine
    .also = titulaire de devoirs; titulaires de devoirs
    .note = Ne pas écrire « détenteurs d’obligations » : on comprend des personnes qui possèdent des titres financiers.
    .unverified = yes

-rights-holder = { $form ->
   *[singular] titulaire de droits
    [plural] titulaires de droits
}
    .definition = Toute personne qui a un droit humain et peut le faire valoir. Une personne soignée ne demande pas une faveur : elle est titulaire de droits, et le service lui doit quelque chose. Le personnel de santé aussi a des droits, en plus de ses devoirs.
    .gender = masculine
    .unverified = yes

-accountability = obligation de rendre compte
    .definition = Le devoir de ceux qui ont du pouvoir d’expliquer ce qu’ils en ont fait, de se laisser contrôler et de corriger ce qui a mal tourné. Elle passe par des données, des inspections, des plaintes, des tribunaux et la presse, et cherche à réparer plus qu’à punir.
    .gender = feminine
    .also = redevabilité
    .note = Garder un seul terme dans tout le manuel.
    .unverified = yes

-participation = participation
    .definition = Le droit des gens de prendre part, de façon active et informée, aux décisions qui touchent leur santé : en consultation, au comité du centre de soins, dans la politique nationale. C’est une influence réelle, aussi pour les groupes peu écoutés, et non une simple invitation.
    .gender = feminine

-human-rights-based-approach = { $form ->
   *[singular] approche fondée sur les droits de l’homme
    [plural] approches fondées sur les droits de l’homme
}
    .definition = Une façon de planifier et de travailler où les droits sont le but et la méthode. On demande qui est laissé de côté, quel droit est en jeu et qui doit agir ; puis on travaille avec les personnes concernées, sans discrimination, et on répond des résultats.
    .gender = feminine
    .also = approche fondée sur les droits humains
    .unverified = yes

-third-party = tiers
    .definition = Quelqu’un d’autre que la personne soignée et celle qui la soigne, ou, en droit, que l’État et la personne dont le droit est en jeu : employeur, assureur, entreprise, famille, police. Un tiers peut vouloir ce qui nuit à la personne soignée.
    .gender = masculine
    .also = tierce partie; acteur non étatique; acteurs non étatiques
    .note = « tiers » ne change pas au pluriel.
    .unverified = yes

-limitation = { $form ->
   *[singular] limitation
    [plural] limitations
}
    .definition = Une réduction légale d’un droit pour une raison publique grave, comme arrêter une épidémie. Elle doit reposer sur une loi, servir un vrai but, être nécessaire, ne pas aller plus loin qu’il ne faut, cesser dès que possible et pouvoir être contrôlée.
    .gender = feminine
    .also = restriction; restrictions
    .unverified = yes

-derogation = { $form ->
   *[singular] dérogation
    [plural] dérogations
}
    .definition = Le fait pour un État de s’écarter un temps de certains devoirs d’un traité, pendant un état d’urgence déclaré qui menace toute la nation. Elle doit être strictement nécessaire et limitée. Certaines règles, comme l’interdiction de la torture, ne peuvent jamais être suspendues.
    .gender = feminine
    .unverified = yes

## Pratique des soins

-health-personnel = personnel de santé
    .definition = Toutes les personnes dont le travail est de protéger et d’améliorer la santé : médecins, infirmières, sages-femmes, aides, techniciens, pharmaciens et autres. Les textes des Nations Unies sur l’éthique médicale désignent ainsi tous ceux qui soignent, quels que soient leur titre ou leur employeur.
    .gender = masculine

-health-worker = { $form ->
   *[singular] agent de santé
    [plural] agents de santé
}
    .definition = Toute personne qui travaille à protéger ou à améliorer la santé des autres, avec ou sans diplôme, payée ou bénévole : infirmière, médecin, sage-femme, agent communautaire, laborantin, ambulancier, personne qui nettoie ou qui accueille. Ce manuel emploie le mot dans ce sens large.
    .gender = masculine
    .also = personnel de santé; professionnel de la santé; professionnels de la santé
    .unverified = yes

-skilled-health-personnel = personnel de santé qualifié
    .definition = Des soignants, comme les sages-femmes, les infirmières et les médecins, formés et capables de suivre une grossesse, un accouchement et les jours d’après, de reconnaître un danger et de traiter ou d’orienter à temps. Les pays comptent les naissances qu’ils assistent pour mesurer les progrès.
    .gender = masculine

-medical-ethics = éthique médicale
    .definition = Les règles morales qui guident les soins : faire le bien, ne pas nuire, respecter la volonté de la personne, être juste, garder le secret. Les professions les écrivent dans des codes et des serments. Elles lient le soignant, quoi que l’État ordonne.
    .gender = feminine

-informed-consent = consentement éclairé
    .definition = L’accord d’une personne à un examen ou à un traitement, donné librement, après avoir compris son but, ses avantages, ses risques et les autres choix possibles, et quand elle est en état de décider. Elle peut refuser, ou changer d’avis plus tard.
    .gender = masculine
    .unverified = yes

-free-and-informed-consent = consentement libre et éclairé
    .definition = Un consentement donné sans pression, menace ni tromperie, par une personne qui a reçu et compris ce qu’elle doit savoir. Les textes sur les droits des personnes handicapées emploient cette expression pour rappeler que d’autres ne doivent pas simplement décider à leur place.
    .gender = masculine
    .unverified = yes

-confidentiality = confidentialité
    .definition = Le devoir de garder pour soi ce qu’une personne dit ou montre pendant les soins, et tout ce qui est écrit sur elle. D’autres ne peuvent l’apprendre que si elle est d’accord, ou si la loi l’exige vraiment pour une raison étroite et grave.
    .gender = feminine
    .also = secret médical

-right-to-privacy = droit au respect de la vie privée
    .definition = Le droit à une vie personnelle sans intrusion illégale ou inutile : le corps, le domicile, le courrier, la famille, les données. Dans les soins, il demande une porte fermée, un corps couvert, une voix basse, et des dossiers que seules les bonnes personnes ouvrent.
    .gender = masculine
    .note = Nom du droit ; « confidentialité » désigne le devoir de la personne qui soigne.

-dual-loyalty = { $form ->
   *[singular] double loyauté
    [plural] doubles loyautés
}
    .definition = Une situation où le devoir d’un soignant envers une personne soignée se heurte à un devoir, réel ou ressenti, envers un autre : employeur, assureur, police, armée ou État. Le danger est que l’intérêt de la personne soignée cède sans bruit.
    .gender = feminine
    .note = Le terme vient de lignes directrices de 2003 ; aucune source française n’a été trouvée.
    .unverified = yes

-professional-independence = indépendance professionnelle
    .definition = La liberté des soignants d’examiner, de décider et de traiter selon le seul savoir médical et l’éthique, dans l’intérêt de la personne soignée. Directeurs, gardiens, officiers et payeurs organisent le travail ; ils ne dictent ni un diagnostic, ni un traitement, ni un rapport.
    .gender = feminine
    .also = indépendance clinique
    .unverified = yes

-complicity = complicité
    .definition = Le fait de prendre part à un mal commis par d’autres, en aidant, en cachant, en conseillant ou en prêtant ses compétences. Dans les soins, ce peut être un certificat, un faux rapport, un silence, ou une présence médicale qui permet des mauvais traitements ou les prolonge.
    .gender = feminine

-conscientious-objection = { $form ->
   *[singular] objection de conscience
    [plural] objections de conscience
}
    .definition = Le refus d’une personne de participer à un soin parce qu’il heurte sa conviction morale ou religieuse profonde. Là où la loi l’admet, la personne soignée doit être informée, adressée à temps à un collègue qui accepte, et toujours traitée en cas d’urgence.
    .gender = feminine
    .unverified = yes

-referral = { $form ->
   *[singular] orientation
    [plural] orientations
}
    .definition = Le fait d’adresser une personne, avec son accord, à quelqu’un ou à un service qui peut l’aider, en donnant les informations utiles et rien de plus. Une bonne orientation est réelle : l’autre service existe, on peut y aller et le payer, et il accepte.
    .gender = feminine
    .also = aiguillage; aiguillages
    .unverified = yes

-legal-capacity = capacité juridique
    .definition = Le fait d’être reconnu par la loi comme une personne qui a des droits et dont les décisions comptent : contrats, argent, mariage, traitement. Elle appartient à chaque adulte. Ce n’est pas l’aptitude à décider, qui varie d’une personne et d’un jour à l’autre.
    .gender = feminine
    .unverified = yes

-supported-decision-making = prise de décisions accompagnée
    .definition = Une aide qui permet à une personne de prendre et d’exprimer sa propre décision, au lieu que d’autres décident pour elle : mots simples, temps, images, proche de confiance, souhaits écrits d’avance. Sa volonté et ses préférences guident le résultat ; elle peut refuser l’aide.
    .gender = feminine
    .unverified = yes

-reasonable-accommodation = { $form ->
   *[singular] aménagement raisonnable
    [plural] aménagements raisonnables
}
    .definition = Un changement pour une personne, comme un rendez-vous plus long, un interprète en langue des signes ou une table plus basse, afin qu’elle puisse utiliser un service ou travailler comme les autres. Le refuser, quand la charge n’est pas excessive, est une discrimination.
    .gender = masculine
    .unverified = yes

-persons-with-disabilities = { $form ->
   *[singular] personne handicapée
    [plural] personnes handicapées
}
    .definition = Des personnes qui ont une différence durable du corps, de l’esprit, des sens ou de la santé mentale et que des obstacles, comme les escaliers, les formulaires, les préjugés ou les règles, empêchent de participer comme les autres. Le problème à résoudre est l’obstacle, et non la personne.
    .gender = feminine
    .also = personne en situation de handicap; personnes en situation de handicap

-best-interests-of-the-child = intérêt supérieur de l’enfant
    .definition = La règle selon laquelle, dans toute décision sur un enfant, son bien-être, sa sécurité, son développement et son avis comptent parmi les premières choses à peser. On en juge pour cet enfant, ici et maintenant, et non selon le confort des adultes ou les habitudes du service.
    .gender = masculine
    .unverified = yes

-evolving-capacities-of-the-child = évolution des capacités de l’enfant
    .definition = L’idée que l’enfant devient peu à peu capable de comprendre et de décider. Plus il est grand et mûr, plus son avis pèse, et plus les parents passent de la décision au conseil. L’âge seul ne suffit pas pour le dire.
    .gender = feminine
    .unverified = yes

## Questions de santé

-universal-health-coverage = couverture sanitaire universelle
    .definition = Un but de la politique de santé : tous reçoivent les services dont ils ont besoin, de bonne qualité, au bon moment et au bon endroit, et personne ne devient pauvre en les payant. Elle rejoint en partie le droit à la santé mais ne le remplace pas.
    .gender = feminine

-primary-health-care = soins de santé primaires
    .definition = Le premier niveau de soins, près de là où les gens vivent et travaillent : prévention, vaccins, soins aux mères et aux enfants, maladies courantes, médicaments, conseils, le tout préparé avec la communauté. Ils regardent aussi les causes, comme l’eau, la nourriture et l’école.
    .gender = masculine
    .unverified = yes

-essential-medicines = { $form ->
   *[singular] médicament essentiel
    [plural] médicaments essentiels
}
    .definition = Les médicaments qui répondent aux besoins de santé les plus importants d’une population et devraient toujours être en stock, au bon dosage, de bonne qualité et à un prix abordable. L’Organisation mondiale de la Santé tient une liste modèle ; chaque pays fait la sienne.
    .gender = masculine

-sexual-and-reproductive-health = santé sexuelle et procréative
    .definition = Le bien-être dans tout ce qui touche à la sexualité, à la grossesse, à la naissance et à la fertilité. Il y faut des informations, la contraception, des soins sûrs, la prévention des infections, et l’absence de violence et de contrainte, pour les femmes et les hommes, jeunes ou âgés.
    .gender = feminine
    .also = santé sexuelle et reproductive
    .note = Les textes des Nations Unies écrivent « procréative », ceux de l’OMS souvent « reproductive » ; garder la première forme dans les citations.

-reproductive-rights = { $form ->
   *[singular] droit en matière de procréation
    [plural] droits en matière de procréation
}
    .definition = La liberté de chaque personne ou couple de décider s’il aura des enfants, quand et combien, sans contrainte ni discrimination, et d’avoir les informations et les services pour cela. Ces droits reposent sur d’autres déjà reconnus : santé, vie privée, information, égalité.
    .gender = masculine
    .also = droits reproductifs

-family-planning = planification familiale
    .definition = Les choix et les services par lesquels on décide d’avoir ou non des enfants, combien et quand : conseils, contraception, aide en cas d’infertilité. Elle se propose et ne s’impose jamais ; une méthode n’est donnée que si la personne elle-même a compris et accepté.
    .gender = feminine

-maternal-mortality-ratio = { $form ->
   *[singular] taux de mortalité maternelle
    [plural] taux de mortalité maternelle
}
    .definition = Le nombre de femmes qui meurent de causes liées à la grossesse ou à l’accouchement, pendant la grossesse ou dans les 42 jours après sa fin, pour 100 000 naissances vivantes. Il montre comment un système de santé et une société protègent la vie des femmes.
    .gender = masculine

-emergency-obstetric-care = soins obstétricaux d’urgence
    .definition = Les soins urgents qui sauvent des femmes et des bébés quand la grossesse ou la naissance tourne mal : médicaments contre le saignement, l’infection et les convulsions, accouchement assisté, césarienne, sang. Ils doivent être proches, ouverts jour et nuit, et ne pas attendre le paiement.
    .gender = masculine
    .unverified = yes

-violence-against-women = violence à l’égard des femmes
    .definition = Tout acte dirigé contre des femmes parce qu’elles sont des femmes, ou qui en touche surtout, et qui blesse ou peut blesser le corps, l’esprit ou la liberté sexuelle. Elle a lieu à la maison, en public, et aussi à l’accouchement : insultes, gifles, actes imposés.
    .gender = feminine

-narcotic-drugs = { $form ->
   *[singular] stupéfiant
    [plural] stupéfiants
}
    .definition = Des substances, comme la morphine et d’autres opioïdes, que les traités internationaux soumettent à un contrôle parce qu’on peut en abuser. Les mêmes traités disent que leur usage médical doit être possible : le contrôle ne devrait jamais laisser des malades sans soulagement.
    .gender = masculine

-controlled-medicines = { $form ->
   *[singular] médicament placé sous contrôle
    [plural] médicaments placés sous contrôle
}
    .definition = Des médicaments qui contiennent des substances sous contrôle international ou national, comme la morphine, la méthadone ou certains calmants. Ils demandent des ordonnances, des armoires et des registres spéciaux. Des règles trop strictes, ou la peur, en privent souvent les malades.
    .gender = masculine
    .unverified = yes

-pain-treatment = traitement de la douleur
    .definition = Tout ce qui évite ou apaise la douleur : interroger la personne, mesurer, donner des médicaments, du paracétamol à la morphine, et d’autres moyens. Laisser sans soin une douleur très forte que l’on pourrait traiter, parce que l’État ne fait rien, peut devenir un traitement cruel.
    .gender = masculine
    .also = soulagement de la douleur
    .unverified = yes

-palliative-care = soins palliatifs
    .definition = Les soins donnés à une personne atteinte d’une maladie grave, peut-être incurable, et à sa famille. Ils apaisent la douleur et les autres souffrances, aident à vivre et à mourir dans la dignité, et peuvent commencer tôt, à côté d’autres traitements.
    .gender = masculine
    .unverified = yes

-harm-reduction = réduction des risques
    .definition = Des services qui diminuent les dommages liés à l’usage de drogues sans exiger d’abord l’arrêt : aiguilles propres, traitement de substitution comme la méthadone, médicament contre la surdose, conseils, dépistage. Ils sont offerts sans jugement et ouvrent la voie à d’autres soins.
    .gender = feminine
    .unverified = yes

-psychosocial-disability = { $form ->
   *[singular] handicap psychosocial
    [plural] handicaps psychosociaux
}
    .definition = La situation de personnes dont la souffrance psychique ou le diagnostic, joint à des obstacles comme les préjugés, le traitement forcé ou la perte du travail, les empêche de participer à la vie comme les autres. Le mot déplace le regard de la personne vers les obstacles.
    .gender = masculine
    .unverified = yes

## Détention et torture

-torture = { $form ->
   *[singular] torture
    [plural] tortures
}
    .definition = Une douleur ou une souffrance très forte, du corps ou de l’esprit, causée exprès, par exemple pour faire avouer, punir, faire peur ou discriminer, par des agents publics ou avec leur accord. Elle est interdite toujours, même en guerre, et aucun ordre ne l’excuse.
    .gender = feminine

-cruel-inhuman-or-degrading-treatment-or-punishme = peines ou traitements cruels, inhumains ou dégradants
    .definition = Des actes ou des conditions, dont une autorité est responsable, qui causent une grande souffrance ou une humiliation sans avoir forcément la gravité ou le but de la torture : cellule sale et pleine, coups, fouilles dégradantes, actes douloureux inutiles. Ils sont interdits sans exception.
    .gender = masculine

-ill-treatment = { $form ->
   *[singular] mauvais traitement
    [plural] mauvais traitements
}
    .definition = Nom court des peines ou traitements cruels, inhumains ou dégradants ; dans l’usage courant, il comprend souvent aussi la torture. Ils peuvent être moins graves qu’elle et n’exigent pas de but particulier. On en voit en prison et au poste de police, mais aussi à l’hôpital.
    .gender = masculine

-prisoner = { $form ->
   *[singular] détenu
    [plural] détenus
}
    .definition = Une personne tenue en prison, en attente de jugement ou condamnée. Elle perd la liberté d’aller et venir, et rien de plus que ce que cette perte rend nécessaire : elle garde sa dignité, son droit à la santé et son droit de décider de son traitement.
    .gender = masculine
    .also = prisonnier; prisonniers; détenue; détenues
    .note = Mot des Règles Nelson Mandela. « Personne privée de liberté » est plus large.

-person-deprived-of-liberty = { $form ->
   *[singular] personne privée de liberté
    [plural] personnes privées de liberté
}
    .definition = Toute personne retenue quelque part par ordre d’une autorité ou avec son accord, et qui ne peut pas partir quand elle le veut : prison, cellule de police, centre pour migrants, service psychiatrique fermé, foyer. L’expression est plus large que « détenu ».
    .gender = feminine
    .unverified = yes

-solitary-confinement = isolement cellulaire
    .definition = Le fait de garder un détenu seul 22 heures ou plus par jour sans vrai contact humain. Au-delà de 15 jours de suite, on le dit prolongé, et il est interdit. Il abîme vite l’esprit ; le personnel de santé ne doit déclarer personne apte à le subir.
    .gender = masculine
    .unverified = yes

-hunger-striker = { $form ->
   *[singular] gréviste de la faim
    [plural] grévistes de la faim
}
    .definition = Une personne qui, l’esprit clair et par sa propre décision, refuse longtemps de se nourrir pour protester ou demander quelque chose, souvent en détention. Elle veut en général un changement et non la mort. Le personnel de santé lui doit soins, informations et secret, sans pression.
    .gender = masculine

-forced-feeding = alimentation forcée
    .definition = Le fait de donner de la nourriture ou du liquide à une personne contre sa volonté, par exemple par une sonde pendant qu’on la tient. Imposée à un gréviste de la faim qui a décidé l’esprit clair, elle n’est jamais acceptable selon l’Association médicale mondiale.
    .gender = feminine
    .unverified = yes

-equivalence-of-care = équivalence des soins
    .definition = Le principe selon lequel les personnes détenues reçoivent des soins du même niveau que les autres, gratuits et sans discrimination due à la détention. Si leurs besoins sont plus grands, comme en santé mentale ou pour la tuberculose, il faut plus de soins pour un résultat égal.
    .gender = feminine
    .unverified = yes

-safeguards-against-torture = { $form ->
   *[singular] garantie contre la torture
    [plural] garanties contre la torture
}
    .definition = Des protections pratiques dès la première heure de détention : connaître ses droits, voir un avocat et un médecin indépendant, prévenir sa famille, être inscrit sur un registre officiel, voir vite un juge, et recevoir la visite d’organes indépendants.
    .gender = feminine
    .unverified = yes

-medico-legal-report = { $form ->
   *[singular] rapport médico-légal
    [plural] rapports médico-légaux
}
    .definition = Un document où un professionnel de santé note, avec l’accord de la personne, ce qu’elle raconte, ce que montre l’examen du corps et de l’esprit, et à quel point les deux concordent. Il peut servir de preuve : il est donc complet, prudent, indépendant et signé.
    .gender = masculine
    .unverified = yes

-rehabilitation = réadaptation
    .definition = L’aide donnée à une personne torturée ou maltraitée pour retrouver, autant que possible, santé, autonomie et place dans la société. Elle joint soins médicaux et psychologiques, aide juridique et sociale, est choisie par la personne et ne dépend pas d’un jugement.
    .gender = feminine
    .note = Au sens de l’article 14 de la Convention contre la torture, plus large que la rééducation médicale.
    .unverified = yes

-redress = { $form ->
   *[singular] réparation
    [plural] réparations
}
    .definition = Tout ce qui est dû à une personne dont un droit a été violé : remettre les choses en état si possible, argent, soins et réadaptation, vérité et reconnaissance publique, sanction des coupables, et changements pour que cela ne se répète pas.
    .gender = feminine
    .unverified = yes

## Mécanismes

-treaty-body = { $form ->
   *[singular] organe conventionnel
    [plural] organes conventionnels
}
    .definition = Un comité d’experts indépendants qui suit la façon dont les États appliquent un traité des Nations Unies sur les droits humains. Il lit leurs rapports, pose des questions, donne ses conclusions, explique le traité, et peut examiner des plaintes si l’État l’a accepté.
    .gender = masculine

-general-comment = { $form ->
   *[singular] observation générale
    [plural] observations générales
}
    .definition = Un texte où un comité d’experts explique ce que l’article d’un traité veut dire en pratique et ce que les États devraient faire. Ce n’est pas un traité, mais tribunaux, gouvernements et formateurs s’en servent comme d’un guide de grand poids.
    .gender = feminine
    .note = Les comités sur les femmes et sur la discrimination raciale disent « recommandation générale ».

-general-recommendation = { $form ->
   *[singular] recommandation générale
    [plural] recommandations générales
}
    .definition = Le nom que deux comités, sur la discrimination à l’égard des femmes et sur la discrimination raciale, donnent à leurs explications du traité. Le but et le poids sont ceux d’une observation générale. La Recommandation générale 24 traite des femmes et de la santé.
    .gender = feminine

-state-report = { $form ->
   *[singular] rapport de l’État partie
    [plural] rapports des États parties
}
    .definition = Le document où un État explique à un comité d’experts comment il a appliqué un traité : lois, pratique, chiffres, difficultés. Le premier est dit initial, les suivants périodiques. Des organisations peuvent envoyer leurs propres informations à côté.
    .gender = masculine
    .also = rapport initial; rapport périodique; rapports périodiques
    .unverified = yes

-list-of-issues = { $form ->
   *[singular] liste de questions
    [plural] listes de questions
}
    .definition = Les questions qu’un comité envoie à un État avant de rencontrer sa délégation, sur des points peu clairs, absents ou inquiétants. Des organisations peuvent en proposer. Dans la procédure simplifiée, la liste vient d’abord et les réponses de l’État forment son rapport.
    .gender = feminine

-constructive-dialogue = { $form ->
   *[singular] dialogue constructif
    [plural] dialogues constructifs
}
    .definition = La rencontre publique où les experts d’un comité discutent du rapport d’un État avec sa délégation. Le ton est celui de la coopération : ce n’est pas un procès. Les organisations n’y parlent pas, mais peuvent écouter et informer les experts avant.
    .gender = masculine
    .unverified = yes

-concluding-observations = observations finales
    .definition = Le résultat écrit de l’examen d’un État par un comité : ce qui va mieux, ce qui inquiète, ce qu’il faudrait faire. Elles sont publiques. Le personnel de santé et les organisations peuvent s’en servir pour rappeler aux ministères ce qui a été demandé.
    .gender = feminine
    .unverified = yes

-shadow-report = { $form ->
   *[singular] rapport alternatif
    [plural] rapports alternatifs
}
    .definition = Un rapport que des organisations envoient à un comité à côté de celui de l’État, avec des faits que l’État a omis ou voit autrement. Un bon rapport est court, exact, relié aux articles du traité, et ne permet de reconnaître aucune personne qui a témoigné.
    .gender = masculine
    .also = rapport parallèle; rapports parallèles
    .note = Les documents des Nations Unies disent « rapport alternatif ».
    .unverified = yes

-individual-communication = { $form ->
   *[singular] communication individuelle
    [plural] communications individuelles
}
    .definition = Une plainte adressée à un comité par une personne ou un groupe dont les droits prévus par un traité ont été violés. L’État doit avoir accepté cette procédure, et les recours du pays doivent en principe avoir été essayés. Le comité donne ses constatations, et non un jugement.
    .gender = feminine
    .also = plainte; plaintes

-exhaustion-of-domestic-remedies = épuisement des recours internes
    .definition = La règle selon laquelle il faut d’abord utiliser les recours de son propre pays, jusqu’au plus élevé qui soit utile, avant de s’adresser à un organe international. Elle ne vaut pas pour des recours qui ne marchent pas ou qui durent beaucoup trop longtemps.
    .gender = masculine
    .unverified = yes

-effective-remedy = { $form ->
   *[singular] recours utile
    [plural] recours utiles
}
    .definition = Un moyen de se plaindre d’un droit violé qui marche en pratique : on peut l’atteindre et le payer, il est indépendant et assez rapide, donne une décision motivée et change vraiment quelque chose. Ce peut être un tribunal ou une bonne procédure hors du tribunal.
    .gender = masculine
    .unverified = yes

-universal-periodic-review = Examen périodique universel
    .definition = Une procédure où les États des Nations Unies examinent tour à tour le bilan de chacun d’eux en matière de droits humains, au Conseil des droits de l’homme. Elle s’appuie sur trois documents : rapport de l’État, compilation des Nations Unies, résumé d’autres informations.
    .gender = masculine
    .also = EPU
    .unverified = yes

-special-rapporteur = { $form ->
   *[singular] Rapporteur spécial
    [plural] Rapporteurs spéciaux
}
    .definition = Une personne experte, indépendante et non payée, nommée par le Conseil des droits de l’homme pour suivre un sujet, comme la santé ou la torture, ou un pays. Elle visite, écrit aux gouvernements et fait rapport chaque année. Toute personne peut l’informer.
    .gender = masculine
    .also = Rapporteuse spéciale; Rapporteuses spéciales

-special-procedures = procédures spéciales
    .definition = Les experts indépendants et les groupes de travail que le Conseil des droits de l’homme charge d’un sujet ou d’un pays. Ils peuvent agir pour tout pays, quels que soient les traités qu’il a acceptés, et n’exigent pas de plainte préalable dans le pays.
    .gender = feminine
    .unverified = yes

-national-human-rights-institution = { $form ->
   *[singular] institution nationale des droits de l’homme
    [plural] institutions nationales des droits de l’homme
}
    .definition = Un organe public mais indépendant, créé par la loi, qui protège et fait connaître les droits humains dans son pays. Il conseille, enseigne, enquête et reçoit souvent des plaintes. Les Principes de Paris disent ce qui le rend indépendant. Son nom varie selon le pays.
    .gender = feminine
    .also = institution nationale des droits humains

-paris-principles = Principes de Paris
    .definition = Des normes internationales pour les institutions nationales des droits de l’homme : une mission large fixée par la loi, l’indépendance envers le gouvernement, des membres venus de divers milieux, assez d’argent et de personnel, et le pouvoir d’enquêter. Les institutions sont notées d’après elles.
    .gender = masculine

-ombudsperson = { $form ->
   *[singular] médiateur
    [plural] médiateurs
}
    .definition = Une personne chargée d’une fonction publique indépendante, qui reçoit des plaintes sur les autorités et les services, les examine et recommande une solution. C’est en général gratuit et sans avocat. Certains pays en ont pour les patients, les détenus ou les enfants.
    .gender = masculine
    .also = ombudsman; médiatrice; défenseur des droits
    .note = Le nom de la fonction change d’un pays à l’autre : l’adapter.
    .unverified = yes

-subcommittee-on-prevention-of-torture = Sous-Comité pour la prévention de la torture
    .definition = Un organe d’experts indépendants des Nations Unies qui visite prisons, postes de police, services fermés et autres lieux de détention dans les pays liés par le protocole au traité contre la torture. Il parle avec l’État en confidence et conseille les mécanismes nationaux de prévention.
    .gender = masculine
    .also = SPT

-national-preventive-mechanism = { $form ->
   *[singular] mécanisme national de prévention
    [plural] mécanismes nationaux de prévention
}
    .definition = Un organe indépendant que l’État met en place selon le protocole au traité contre la torture. Il visite régulièrement les lieux de détention, même sans prévenir, parle en privé avec les personnes, et propose des changements pour éviter la torture et les mauvais traitements.
    .gender = masculine
    .also = MNP
    .unverified = yes

-human-rights-defender = { $form ->
   *[singular] défenseur des droits de l’homme
    [plural] défenseurs des droits de l’homme
}
    .definition = Toute personne qui agit pacifiquement, seule ou avec d’autres, pour les droits : un avocat, une voisine, un journaliste, mais aussi l’infirmière qui signale des mauvais traitements ou réclame les médicaments qui manquent. Ce qui compte est ce que l’on fait, et non son poste.
    .gender = masculine
    .also = défenseur des droits humains; défenseurs des droits humains; défenseuse des droits humains

-civil-society = société civile
    .definition = Les groupes que les gens forment eux-mêmes, hors du gouvernement et du commerce : associations, groupes de patients, syndicats, ordres professionnels, groupes religieux, voisins. Ils apportent leur expérience, surveillent les autorités, envoient des rapports et font entendre ceux que l’on écoute peu.
    .gender = feminine

-human-rights-indicator = { $form ->
   *[singular] indicateur des droits de l’homme
    [plural] indicateurs des droits de l’homme
}
    .definition = Un signe, souvent un nombre, qui montre avec le temps si un droit est mieux ou moins bien respecté : par exemple les naissances assistées par du personnel qualifié, ou les jours sans morphine. Réparti par sexe, lieu ou revenu, il montre qui reste en arrière.
    .gender = masculine
    .also = indicateur des droits humains; indicateurs des droits humains
    .unverified = yes

## Formation

-human-rights-education-and-training = éducation et formation aux droits de l’homme
    .definition = Tout apprentissage qui aide à connaître, à respecter et à défendre les droits humains. On apprend sur les droits : ce qu’ils sont ; par les droits : en respectant chaque personne dans la salle ; et pour les droits : afin de s’en servir au travail.
    .gender = feminine
    .also = éducation aux droits humains
    .unverified = yes

-session-plan = { $form ->
   *[singular] plan de séance
    [plural] plans de séance
}
    .definition = Le guide écrit d’une séance de formation : objectifs, groupe, durée, matériel, étapes avec leurs minutes, questions à discuter, documents et consignes de sécurité. Avec lui, une autre personne pourrait animer la même séance et atteindre les mêmes objectifs.
    .gender = masculine
    .also = plan de cours

-learning-objective = { $form ->
   *[singular] objectif d’apprentissage
    [plural] objectifs d’apprentissage
}
    .definition = Ce qu’un participant saura faire à la fin d’une séance, dit avec un verbe que l’on peut observer ou vérifier : nommer, trier, expliquer, écrire. « Comprendre les droits » est trop vague ; « nommer les quatre critères d’un service de santé » est un objectif.
    .gender = masculine
    .unverified = yes

-target-group = { $form ->
   *[singular] groupe cible
    [plural] groupes cibles
}
    .definition = Les personnes pour qui une formation est faite, avec ce qu’elles ont en commun : travail, savoirs, langue, limites, attentes. Les connaître décide des objectifs, des exemples et des méthodes. La même séance change pour des médecins de prison ou pour des agents communautaires.
    .gender = masculine

-handout = { $form ->
   *[singular] document à distribuer
    [plural] documents à distribuer
}
    .definition = Une feuille donnée aux participants pour une activité ou pour l’emporter : liste de contrôle, cas, cartes, formulaire, résumé. Un bon document à distribuer tient sur une page, emploie des mots simples et se relit au travail.
    .gender = masculine
    .unverified = yes

-facilitator = { $form ->
   *[singular] facilitateur
    [plural] facilitateurs
}
    .definition = La personne qui guide l’apprentissage d’un groupe en posant des questions, en écoutant, en gardant l’heure et la sécurité, plus qu’en faisant un cours. Elle part de ce que le groupe sait déjà, fait entendre les plus discrets et n’a pas réponse à tout.
    .gender = masculine
    .also = animateur; animatrice; facilitatrice
    .unverified = yes

-icebreaker = { $form ->
   *[singular] activité brise-glace
    [plural] activités brise-glace
}
    .definition = Une activité courte et facile, au début ou après une pause, qui aide les gens à se connaître et à se réveiller. Elle prend de cinq à dix minutes, ne demande ni de se toucher ni de dire des choses privées, et peut se faire assis.
    .gender = feminine
    .also = activité dynamisante; activités dynamisantes
    .unverified = yes

-role-play = { $form ->
   *[singular] jeu de rôle
    [plural] jeux de rôle
}
    .definition = Une activité où des participants jouent une situation de travail pendant que d’autres observent avec une tâche. On y essaie des mots et on ressent la place de l’autre. Ensuite, chacun sort de son rôle et le groupe en parle.
    .gender = masculine
    .unverified = yes

-case-study = { $form ->
   *[singular] étude de cas
    [plural] études de cas
}
    .definition = Une courte situation écrite, inventée ou rendue méconnaissable, que de petits groupes discutent à l’aide de questions : que s’est-il passé, quel droit est touché, qui peut agir, que ferions-nous ? Elle relie les règles au travail et n’a pas de réponse unique.
    .gender = feminine
    .unverified = yes

-gallery-walk = { $form ->
   *[singular] exposition commentée
    [plural] expositions commentées
}
    .definition = Une activité où des affiches ou des résultats sont accrochés dans la salle ; les participants vont de l’une à l’autre, lisent, ajoutent des remarques et des questions, puis en parlent ensemble. Tous voient tout le travail, et ceux qui parlent peu peuvent écrire.
    .gender = feminine
    .also = galerie
    .unverified = yes

-debriefing = { $form ->
   *[singular] bilan
    [plural] bilans
}
    .definition = La discussion après une activité, où l’apprentissage se fixe. Le groupe dit ce qui s’est passé, ce que chacun a ressenti, ce que cela veut dire et ce qu’il fera au travail. Il mérite environ un quart du temps et aide à quitter un rôle difficile.
    .gender = masculine
    .also = débriefing; débriefings
    .unverified = yes

-ground-rules = { $form ->
   *[singular] règle de fonctionnement
    [plural] règles de fonctionnement
}
    .definition = Les accords qu’un groupe prend au début sur sa façon de travailler : écouter, parler une personne à la fois, n’obliger personne à parler, garder les récits dans la salle, ni photo ni enregistrement. Le groupe les écrit lui-même et peut y revenir.
    .gender = feminine
    .unverified = yes

-pre-test = { $form ->
   *[singular] test initial
    [plural] tests initiaux
}
    .definition = Quelques questions posées avant une formation, pour voir ce que les participants savent déjà. Des questions semblables à la fin, le test final, montrent ce qui a changé. Les deux sont anonymes ; ils mesurent la formation, et non la valeur des personnes.
    .gender = masculine
    .also = test final; tests finaux
    .unverified = yes

-training-needs-assessment = { $form ->
   *[singular] évaluation des besoins de formation
    [plural] évaluations des besoins de formation
}
    .definition = Le fait de chercher, avant de planifier, ce que les gens devraient savoir faire, ce qu’ils savent faire, et ce qui explique l’écart. On peut s’aider d’entretiens, d’un questionnaire ou d’une visite. Certains écarts demandent du personnel, de l’argent ou des règles, et non une formation.
    .gender = feminine
    .unverified = yes
