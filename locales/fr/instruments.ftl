### Noms des instruments : le nom court sert dans une citation, .title est le titre officiel ou, si aucun n’a été vu, notre formulation simple.

-udhr = DUDH
    .title = Déclaration universelle des droits de l’homme

-icescr = PIDESC
    .title = Pacte international relatif aux droits économiques, sociaux et culturels

-iccpr = PIDCP
    .title = Pacte international relatif aux droits civils et politiques

-gc14 = OG 14 du CDESC
    .title = Observation générale nº 14 : Le droit au meilleur état de santé susceptible d’être atteint

-gc22 = OG 22 du CDESC
    .title = Observation générale nº 22 sur le droit à la santé sexuelle et procréative

-gc20 = OG 20 du CDESC
    .title = Observation générale nº 20 : La non-discrimination dans l’exercice des droits économiques, sociaux et culturels

-gc3 = OG 3 du CDESC
    .title = Observation générale nº 3 : La nature des obligations des États parties

-op-icescr = Protocole facultatif au PIDESC
    .title = Protocole facultatif se rapportant au Pacte international relatif aux droits économiques, sociaux et culturels

-cedaw = CEDEF
    .title = Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes

-gr24 = RG 24 du Comité CEDEF
    .title = Recommandation générale nº 24 : Les femmes et la santé

-crc = CDE
    .title = Convention relative aux droits de l’enfant

-crc-gc15 = OG 15 du Comité des droits de l’enfant
    .title = Observation générale nº 15 sur le droit de l’enfant de jouir du meilleur état de santé possible

-crpd = CDPH
    .title = Convention relative aux droits des personnes handicapées

-crpd-gc1 = OG 1 du Comité des droits des personnes handicapées
    .title = Observation générale nº 1 : Reconnaissance de la personnalité juridique dans des conditions d’égalité

-icerd-gr37 = RG 37 du CERD
    .title = Recommandation générale nº 37 sur la discrimination raciale dans l’exercice du droit à la santé

-cat = Convention contre la torture
    .title = Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants

-cat-gc2 = OG 2 du Comité contre la torture
    .title = Observation générale nº 2 : Application de l’article 2 par les États parties

-cat-gc3 = OG 3 du Comité contre la torture
    .title = Observation générale nº 3 : Application de l’article 14 par les États parties

-opcat = OPCAT
    .title = Protocole facultatif se rapportant à la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants

-istanbul = Protocole d’Istanbul (2022)
    .title = Manuel pour enquêter efficacement sur la torture et autres peines ou traitements cruels, inhumains ou dégradants (Protocole d’Istanbul)

-pme = Principes d’éthique médicale de l’ONU
    .title = Principes d’éthique médicale applicables au rôle du personnel de santé, en particulier des médecins, dans la protection des prisonniers et des détenus contre la torture et autres peines ou traitements cruels, inhumains ou dégradants

-mandela = Règles Nelson Mandela
    .title = Ensemble de règles minima des Nations Unies pour le traitement des détenus (Règles Nelson Mandela)

-bangkok = Règles de Bangkok
    .title = Règles des Nations Unies concernant le traitement des détenues et l’imposition de mesures non privatives de liberté aux délinquantes (Règles de Bangkok)

-mi = Principes sur la maladie mentale
    .title = Principes pour la protection des personnes atteintes de maladie mentale et pour l’amélioration des soins de santé mentale

-who-const = Constitution de l’OMS
    .title = Constitution de l’Organisation mondiale de la Santé

-alma-ata = Déclaration d’Alma-Ata
    .title = Déclaration d’Alma-Ata

-astana = Déclaration d’Astana
    .title = Déclaration d’Astana

-siracusa = Principes de Syracuse
    .title = Principes de Syracuse concernant les dispositions du Pacte international relatif aux droits civils et politiques qui autorisent des restrictions ou des dérogations

-sc1961 = Convention unique de 1961
    .title = Convention unique sur les stupéfiants de 1961

-geneva = Déclaration de Genève de l’AMM
    .title = Déclaration de Genève de l’AMM (Le Serment du médecin)

-tokyo = Déclaration de Tokyo de l’AMM
    .title = Déclaration de Tokyo de l’AMM

-malta = Déclaration de Malte de l’AMM
    .title = Déclaration de Malte de l’AMM sur les grévistes de la faim

-lisbon = Déclaration de Lisbonne de l’AMM
    .title = Déclaration de Lisbonne de l’AMM sur les droits du patient

-icn = Code déontologique du CII
    .title = Code déontologique du CII pour la profession infirmière

-achpr = Charte africaine
    .title = Charte africaine des droits de l’homme et des peuples

-maputo = Protocole de Maputo
    .title = Protocole à la Charte africaine des droits de l’homme et des peuples relatif aux droits de la femme en Afrique

-esc = Charte sociale européenne (révisée)
    .title = Charte sociale européenne (révisée)

-sansalvador = Protocole de San Salvador
    .title = Protocole additionnel à la Convention américaine relative aux droits de l’homme traitant des droits économiques, sociaux et culturels

-oviedo = Convention d’Oviedo
    .title = Convention pour la protection des droits de l’homme et de la dignité de l’être humain à l’égard des applications de la biologie et de la médecine (Convention sur les droits de l’homme et la biomédecine)

-yogya = Principes de Jogjakarta
    .title = Principes de Jogjakarta

-upr = EPU
    .title = Examen périodique universel

-srhealth = Rapporteur spécial sur le droit à la santé
    .title = Rapporteur spécial sur le droit qu’a toute personne de jouir du meilleur état de santé physique et mentale possible

-hret = Déclaration de l’ONU sur l’éducation aux droits de l’homme
    .title = Déclaration des Nations Unies sur l’éducation et la formation aux droits de l’homme

-vienna = Déclaration de Vienne
    .title = Déclaration et Programme d’action de Vienne

-phr-dual-loyalty = Lignes directrices PHR/UCT sur la double loyauté
    .title = Double loyauté et droits humains dans la pratique des professions de santé : lignes directrices et mécanismes institutionnels proposés

-sr-2005 = A/60/348
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2005 (professionnels de la santé et éducation aux droits de l’homme)

-sr-2006 = A/61/338
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2006 (mortalité maternelle)

-sr-2008 = A/63/175
    .title = Rapport du Rapporteur spécial sur la torture, 2008 (personnes handicapées)

-sr-2009 = A/64/272
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2009 (consentement éclairé)

-srt-2009 = A/HRC/10/44
    .title = Rapport du Rapporteur spécial sur la torture, 2009 (politiques en matière de drogues, soulagement de la douleur)

-sr-2010 = A/65/255
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2010 (contrôle des drogues)

-sr-2010-hiv = A/HRC/14/20
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2010 (criminalisation et VIH)

-sr-2012 = A/HRC/20/15
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2012 (santé au travail)

-srt-2013 = A/HRC/22/53
    .title = Rapport du Rapporteur spécial sur la torture, 2013 (abus dans les établissements de soins)

-srt-2014 = A/69/387
    .title = Rapport du Rapporteur spécial sur la torture, 2014 (sciences forensiques et médicales)

-sr-2017 = A/HRC/35/21
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2017 (santé mentale)

-sr-2018 = A/HRC/38/36
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2018 (privation de liberté)

-sr-2019 = A/74/174
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2019 (formation des professionnels de la santé)

-sr-2020 = A/75/163
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2020 (COVID-19)

-sr-2025 = A/HRC/59/48
    .title = Rapport de la Rapporteuse spéciale sur le droit à la santé, 2025 (personnel de santé et de soins)

-sr-2025-ga = A/80/184
    .title = Rapport de la Rapporteuse spéciale sur le droit à la santé à l’Assemblée générale, 2025 (personnel de santé et de soins, défenseurs des droits)

-sr-2003 = E/CN.4/2003/58
    .title = Rapport du Rapporteur spécial sur le droit à la santé, 2003

-ccpr-gc20 = OG 20 du Comité des droits de l’homme
    .title = Comité des droits de l’homme, Observation générale nº 20 : article 7

-ccpr-gc21 = OG 21 du Comité des droits de l’homme
    .title = Comité des droits de l’homme, Observation générale nº 21 : article 10

-crc-gc3 = OG 3 du Comité des droits de l’enfant
    .title = Comité des droits de l’enfant, Observation générale nº 3 : le VIH/sida et les droits de l’enfant

-gc9 = OG 9 du CDESC
    .title = Observation générale nº 9 : l’application du Pacte au niveau national

-icerd = CIEDR
    .title = Convention internationale sur l’élimination de toutes les formes de discrimination raciale

-paris = Principes de Paris
    .title = Principes concernant le statut des institutions nationales des droits de l’homme

-sc-gp-italy = S.C. et G.P. c. Italie
    .title = S.C. et G.P. c. Italie, E/C.12/65/D/22/2017, décision du Comité des droits économiques, sociaux et culturels

-alyne = Alyne da Silva Pimentel c. Brésil
    .title = Alyne da Silva Pimentel c. Brésil, décision du Comité pour l’élimination de la discrimination à l’égard des femmes

-odihr = Lignes directrices du BIDDH
    .title = Lignes directrices sur l’éducation aux droits de l’homme destinées au personnel de santé
