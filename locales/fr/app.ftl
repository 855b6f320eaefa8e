# Ce qui entoure chaque page.
language-name = Français
app-name = Droits humains pour le personnel de santé
skip-to-text = Aller au texte
bar-tools = Outils
spine-title = Le manuel
foot-independent = Travail indépendant, dans la tradition du manuel de formation de l’IFHHRO, sans lien avec elle.
to-the-shelf = Voir toutes les séances

## L’aspect des pages
look-title = Taille du texte et couleurs
text-size = Taille du texte
text-size-small = Petite
text-size-usual = Habituelle
text-size-large = Grande
text-size-larger = Plus grande
text-size-largest = La plus grande
theme = Couleurs
theme-paper = Papier
theme-night = Nuit
theme-contrast = Fort contraste
theme-projector = Projecteur

## Chercher
find-invite = Chercher une séance, un terme, un instrument
# Les touches qui ouvrent la recherche ; sur un Mac, elles sont comprises aussi.
key-find = Ctrl K
find-title = Chercher
find-label = Quelques lettres du nom
find-go = Chercher
find-count = { $count ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}

## Un texte qui n’existe pas encore dans la langue choisie.
# $language : le nom de la langue affichée à la place, dans cette langue (« English »).
served-in = Pas encore traduit. Langue affichée : { $language }.

# What is wrong with a field that was sent.
field-missing = Écrivez d’abord quelque chose ici.
field-unchosen = Faites d’abord un choix.
field-number = Écrivez un nombre dans ces limites :
