# Parties du manuel : le titre entier, puis quelques mots pour le dos
part-planning = Préparer une formation
part-planning-short = Préparer
part-opening = Séances d’ouverture
part-opening-short = Ouvrir
part-introducing = Découvrir la santé et les droits humains
part-introducing-short = Santé et droits humains
part-roles = Le personnel de santé et les droits humains
part-roles-short = Le personnel de santé
part-issues = Questions de santé et droits humains
part-issues-short = Questions de santé
part-mechanisms = Les mécanismes des droits humains
part-mechanisms-short = Mécanismes
part-further = Autres séances
part-further-short = Pour aller plus loin

# Programmes prêts
programme-half-day = Une demi-journée
programme-one-day = Une journée
programme-three-days = Trois journées
programme-prison-staff = Deux journées pour le personnel de santé en prison

# À qui s’adresse une séance ; seul ou dans une liste
audience-all = tout le personnel de santé
audience-clinical = médecins, infirmières, sages-femmes et autres soignants
audience-community = agents de santé communautaires
audience-managers = responsables
audience-trainers = formatrices et formateurs
audience-students = étudiantes et étudiants
audience-lawyers = groupes mixtes avec des juristes ou des membres d’ONG

# Comment on travaille pendant une étape ; suit les minutes
grouping-alone = chacun pour soi
grouping-pairs = à deux
grouping-threes = par groupes de trois
grouping-groups = en petits groupes
grouping-plenary = tous ensemble

# Pour qui il faut ce matériel ; suit son nom
per-person = pour chaque personne
per-pair = pour deux personnes
per-group = pour chaque groupe
per-room = pour la salle
