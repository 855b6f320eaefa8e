### Names of the instruments: the short name stands inside a citation, .title is the official title or, where none was seen, our plain wording.

-udhr = UDHR
    .title = Universal Declaration of Human Rights

-icescr = ICESCR
    .title = International Covenant on Economic, Social and Cultural Rights

-iccpr = ICCPR
    .title = International Covenant on Civil and Political Rights

-gc14 = CESCR GC 14
    .title = General comment No. 14: The right to the highest attainable standard of health

-gc22 = CESCR GC 22
    .title = General comment No. 22 on the right to sexual and reproductive health

-gc20 = CESCR GC 20
    .title = General comment No. 20: Non-discrimination in economic, social and cultural rights

-gc3 = CESCR GC 3
    .title = General comment No. 3: The nature of States parties’ obligations

-op-icescr = OP-ICESCR
    .title = Optional Protocol to the International Covenant on Economic, Social and Cultural Rights

-cedaw = CEDAW
    .title = Convention on the Elimination of All Forms of Discrimination against Women

-gr24 = CEDAW GR 24
    .title = General recommendation No. 24: Article 12 of the Convention (women and health)

-crc = CRC
    .title = Convention on the Rights of the Child

-crc-gc15 = CRC GC 15
    .title = General comment No. 15 on the right of the child to the enjoyment of the highest attainable standard of health (art. 24)

-crpd = CRPD
    .title = Convention on the Rights of Persons with Disabilities

-crpd-gc1 = CRPD GC 1
    .title = General comment No. 1: Article 12: Equal recognition before the law

-icerd-gr37 = CERD GR 37
    .title = General recommendation No. 37 on racial discrimination in the enjoyment of the right to health

-cat = CAT
    .title = Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment

-cat-gc2 = CAT GC 2
    .title = General comment No. 2: Implementation of article 2 by States parties

-cat-gc3 = CAT GC 3
    .title = General comment No. 3: Implementation of article 14 by States parties

-opcat = OPCAT
    .title = Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment

-istanbul = Istanbul Protocol (2022)
    .title = Manual on the Effective Investigation and Documentation of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment (Istanbul Protocol)

-pme = UN Principles of Medical Ethics
    .title = Principles of Medical Ethics relevant to the Role of Health Personnel, particularly Physicians, in the Protection of Prisoners and Detainees against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment

-mandela = Nelson Mandela Rules
    .title = United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)

-bangkok = Bangkok Rules
    .title = United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)

-mi = MI Principles
    .title = Principles for the Protection of Persons with Mental Illness and the Improvement of Mental Health Care

-who-const = WHO Constitution
    .title = Constitution of the World Health Organization

-alma-ata = Declaration of Alma-Ata
    .title = Declaration of Alma-Ata

-astana = Declaration of Astana
    .title = Declaration of Astana

-siracusa = Siracusa Principles
    .title = Siracusa Principles on the Limitation and Derogation Provisions in the International Covenant on Civil and Political Rights

-sc1961 = Single Convention 1961
    .title = Single Convention on Narcotic Drugs, 1961

-geneva = WMA Declaration of Geneva
    .title = WMA Declaration of Geneva (The Physician’s Pledge)

-tokyo = WMA Declaration of Tokyo
    .title = WMA Declaration of Tokyo: Guidelines for Physicians concerning Torture and other Cruel, Inhuman or Degrading Treatment or Punishment in Relation to Detention and Imprisonment

-malta = WMA Declaration of Malta
    .title = WMA Declaration of Malta on Hunger Strikers

-lisbon = WMA Declaration of Lisbon
    .title = WMA Declaration of Lisbon on the Rights of the Patient

-icn = ICN Code of Ethics for Nurses
    .title = ICN Code of Ethics for Nurses

-achpr = African Charter
    .title = African Charter on Human and Peoples’ Rights

-maputo = Maputo Protocol
    .title = Protocol to the African Charter on Human and Peoples’ Rights on the Rights of Women in Africa

-esc = European Social Charter (revised)
    .title = European Social Charter (revised)

-sansalvador = Protocol of San Salvador
    .title = Additional Protocol to the American Convention on Human Rights in the Area of Economic, Social and Cultural Rights (Protocol of San Salvador)

-oviedo = Oviedo Convention
    .title = Convention for the Protection of Human Rights and Dignity of the Human Being with regard to the Application of Biology and Medicine (Convention on Human Rights and Biomedicine)

-yogya = Yogyakarta Principles
    .title = Yogyakarta Principles on the Application of International Human Rights Law in relation to Sexual Orientation and Gender Identity

-upr = UPR
    .title = Universal Periodic Review

-srhealth = Special Rapporteur on health
    .title = Special Rapporteur on the right of everyone to the enjoyment of the highest attainable standard of physical and mental health

-hret = UN Declaration on Human Rights Education and Training
    .title = United Nations Declaration on Human Rights Education and Training

-vienna = Vienna Declaration
    .title = Vienna Declaration and Programme of Action

-phr-dual-loyalty = PHR/UCT Guidelines on Dual Loyalty
    .title = Dual Loyalty and Human Rights in Health Professional Practice: Proposed Guidelines and Institutional Mechanisms

-sr-2005 = A/60/348
    .title = Report of the Special Rapporteur on the right to health, 2005 (health professionals and human rights education)

-sr-2006 = A/61/338
    .title = Report of the Special Rapporteur on the right to health, 2006 (maternal mortality)

-sr-2008 = A/63/175
    .title = Report of the Special Rapporteur on torture, 2008 (persons with disabilities)

-sr-2009 = A/64/272
    .title = Report of the Special Rapporteur on the right to health, 2009 (informed consent)

-srt-2009 = A/HRC/10/44
    .title = Report of the Special Rapporteur on torture, 2009 (drug policies, pain relief)

-sr-2010 = A/65/255
    .title = Report of the Special Rapporteur on the right to health, 2010 (drug control)

-sr-2010-hiv = A/HRC/14/20
    .title = Report of the Special Rapporteur on the right to health, 2010 (criminalisation and HIV)

-sr-2012 = A/HRC/20/15
    .title = Report of the Special Rapporteur on the right to health, 2012 (occupational health)

-srt-2013 = A/HRC/22/53
    .title = Report of the Special Rapporteur on torture, 2013 (abuse in health-care settings)

-srt-2014 = A/69/387
    .title = Report of the Special Rapporteur on torture, 2014 (forensic and medical sciences)

-sr-2017 = A/HRC/35/21
    .title = Report of the Special Rapporteur on the right to health, 2017 (mental health)

-sr-2018 = A/HRC/38/36
    .title = Report of the Special Rapporteur on the right to health, 2018 (deprivation of liberty)

-sr-2019 = A/74/174
    .title = Report of the Special Rapporteur on the right to health, 2019 (education of health professionals)

-sr-2020 = A/75/163
    .title = Report of the Special Rapporteur on the right to health, 2020 (COVID-19)

-sr-2025 = A/HRC/59/48
    .title = Report of the Special Rapporteur on the right to health, 2025 (health and care workers)

-sr-2025-ga = A/80/184
    .title = Report of the Special Rapporteur on the right to health to the General Assembly, 2025 (health and care workers as defenders)

-sr-2003 = E/CN.4/2003/58
    .title = Report of the Special Rapporteur on the right to health, 2003

-ccpr-gc20 = HRC GC 20
    .title = Human Rights Committee, General comment No. 20: Article 7

-ccpr-gc21 = HRC GC 21
    .title = Human Rights Committee, General comment No. 21: Article 10

-crc-gc3 = CRC GC 3
    .title = Committee on the Rights of the Child, General comment No. 3: HIV/AIDS and the rights of the child

-gc9 = CESCR GC 9
    .title = General comment No. 9: The domestic application of the Covenant

-icerd = ICERD
    .title = International Convention on the Elimination of All Forms of Racial Discrimination

-paris = Paris Principles
    .title = Principles relating to the Status of National Institutions

-sc-gp-italy = S.C. and G.P. v. Italy
    .title = S.C. and G.P. v. Italy, E/C.12/65/D/22/2017, decided by the Committee on Economic, Social and Cultural Rights

-alyne = Alyne da Silva Pimentel v. Brazil
    .title = Alyne da Silva Pimentel v. Brazil, decided by the Committee on the Elimination of Discrimination against Women

-odihr = ODIHR Guidelines
    .title = Guidelines on Human Rights Education for Health Workers
