# Du cas au changement : les plans d’une personne.

## La liste
plans-title = Mes plans
plans-text = Du cas au changement : une situation de votre propre travail devient une action sûre, en cinq étapes.
plans-none = Vous n’avez pas encore de plan. Commencez par quelque chose qui revient au travail et où vous avez une part. Un petit cas convient bien.
plans-session = La séance qui enseigne les cinq étapes
plans-away = Rangés
plan-changed = Dernière modification :
plan-unnamed = Un plan sans nom

## Commencer
plan-new = Commencer un plan
plan-begin = Commencer
plan-cancel = Retour à mes plans
plan-from = En faire un plan
plan-from-note = Ce sont les mots de votre note. La note elle-même reste comme elle est.
plan-warning = Ni noms, ni lieux, ni dates, ni détails rares.
plan-warning-text = Un cahier se perd, ou se lit. Quelqu’un qui connaît votre lieu de travail pourrait-il dire de qui il s’agit ? Alors changez l’âge, le sexe, le mois, la maladie, jusqu’à ce que personne ne le puisse.
plan-trace-number = Quelque chose dans ce plan ressemble à un numéro de téléphone ou de dossier. Le plan en a-t-il besoin ?
plan-trace-mail = Quelque chose dans ce plan ressemble à une adresse électronique. Le plan en a-t-il besoin ?
plan-trace-date = Il y a une date complète dans ce plan. Une date peut trahir quelqu’un ; « au printemps » suffirait-il ?

## La feuille
plan-title = Mon cas, dans un mot que moi seul ou moi seule comprends
plan-steps = Les cinq étapes
plan-step-1 = Décrire ce qui se passe, et pour qui
plan-step-2 = Nommer le droit et l’écart
plan-step-3 = Trouver qui doit agir
plan-step-4 = Choisir une action sûre
plan-step-5 = Vérifier le résultat et le faire savoir
plan-example = Comment Rosa a fait
plan-at-hand = Sous la main pour cette étape
plan-not-chosen = Pas encore choisi
plan-no-day = Cela ne se lit pas comme un jour. Écrivez-le ainsi : 2026-12-04 ou 4.12.2026.
plan-field-what = Ce qui se passe, pour quelles personnes, combien de fois
plan-field-seen = Ce que j’ai vu ou compté moi-même
plan-field-heard = Ce que j’ai entendu dire ou que je suppose
plan-field-unrecognisable = Aucune personne qui connaît mon lieu de travail ne pourrait dire de qui il s’agit.
plan-group-tests = Les quatre critères, pour mon propre service
plan-row-availability = Est-ce là ? Disponibilité
plan-row-accessibility = Tout le monde y arrive-t-il ? Accessibilité
plan-row-acceptability = Y est-on à l’aise ? Acceptabilité
plan-row-quality = Les soins sont-ils bons ? Qualité
plan-field-verdict = Ce critère
plan-choice-verdict-holds = Rempli
plan-choice-verdict-partly = En partie en défaut
plan-choice-verdict-fails = En défaut
plan-choice-verdict-unknown = Je ne sais pas
plan-field-shown = Ce qui le montre
plan-field-hardest = Qui en souffre le plus, et qui ne vient plus
plan-group-gap = L’écart en une phrase
plan-field-gap-people = Les personnes qui …
plan-field-gap-right = ont droit à …
plan-field-gap-cause = et voici ce qui les en prive : …
plan-actors = Carte des acteurs : des fonctions, pas de noms
plan-actor = Acteur
plan-map = La carte, de « contre » à « pour »
plan-no-place = Pas encore sur la carte :
plan-more-rows = Ajouter un acteur
plan-actor-who = Qui, par sa fonction
plan-actor-place = Cet acteur …
plan-choice-place-decides = Décide
plan-choice-place-influences = Influence qui décide
plan-choice-place-works = Fait le travail
plan-choice-place-concerned = Est concerné : patients, familles, personnes qui ne viennent plus
plan-choice-place-outside = Du dehors : association, syndicat, organe indépendant
plan-actor-stance = Face au changement
plan-choice-stance-against = Contre, ou inquiet
plan-choice-stance-undecided = Ne sait pas, ou hésite
plan-choice-stance-for = Pour
plan-actor-wants = Ce que cette personne veut, ou craint
plan-actor-ask = Ce que je lui demande
plan-actor-ally = Un appui
plan-actor-cost = Porte le coût du changement
plan-actor-not-asked = Personne n’a encore demandé
plan-field-missing = Qui manque sur cette carte ?
plan-field-guessed = De qui ai-je seulement supposé le non ?
plan-field-lever = Mon levier
plan-field-action = Ce que je ferai
plan-field-first-day = Le jour où je commence
plan-field-ally = Mon appui
plan-group-risk = Vérification des risques : à qui cela pourrait-il nuire, et comment ?
plan-row-patients = Les patients concernés
plan-row-others = Les autres patients
plan-row-colleagues = Mes collègues
plan-row-me = Moi, et ma famille
plan-row-workers = Qui aura le travail en plus
plan-field-happens = Ce qui pourrait arriver
plan-field-likely = Probable ?
plan-choice-likely-1 = 1 : peu
plan-choice-likely-2 = 2 : entre les deux
plan-choice-likely-3 = 3 : très
plan-field-smaller = Ce qui réduit le risque
plan-group-stops = Arrêt
plan-halt = Une seule case suffit : le plan change, ou attend.
plan-field-stop-recognised = On pourrait reconnaître quelqu’un à ce que je dis ou écris.
plan-field-stop-harmed = Quelqu’un pourrait perdre ses soins, son travail, sa liberté ou sa sécurité, et n’a pas accepté le risque.
plan-field-stop-secrets = Je devrais sortir des dossiers, des listes, des enregistrements ou des photos, ou trahir un secret.
plan-field-stop-alone = Je n’aurais absolument personne avec moi.
plan-field-stop-angry = J’agis sous la colère ou l’épuisement.
plan-group-power = Avant de décider
plan-field-in-my-power = C’est en mon pouvoir, à moi ou avec quelqu’un qui a dit oui.
plan-field-wanted = Les personnes concernées le veulent, ou je leur demanderai d’abord.
plan-field-risk-checked = La vérification des risques est faite et dit oui.
plan-field-decision = Ma décision
plan-choice-decision-yes = Oui, je commence
plan-choice-decision-smaller = Oui, mais en plus petit ou avec d’autres
plan-choice-decision-not-now = Pas maintenant
plan-field-talk-to = Avant de commencer, je parle à
plan-field-call = Si cela tourne mal, j’appelle
plan-field-end-when = J’arrête l’action quand
plan-field-sign = Le signe
plan-field-today = Aujourd’hui
plan-field-hope = J’espère
plan-field-count = Comment je compte
plan-field-look-on = Le jour où je regarde
plan-field-tell = À qui je le dis, et comment
plan-field-if-nothing = Si rien n’a changé, je vais

## Où il en est, et comment cela s’est passé
# $steps : combien des cinq étapes ont une réponse.
plan-is-writing = { $steps ->
    [one] { $steps } étape commencée sur 5
    [many] { $steps } d’étapes commencées sur 5
   *[other] { $steps } étapes commencées sur 5
}
plan-is-stopped = La vérification des risques dit « arrêt » : le plan change, ou attend
# $day : le jour où la personne veut regarder.
plan-is-waiting = Vous regardez le { $day }
plan-is-due = Le jour de regarder est venu : { $day }
plan-look = Comment cela s’est-il passé ?
plan-how-reached = Ce que j’espérais est atteint
plan-how-partly = Mieux qu’avant, moins que je n’espérais
plan-how-unchanged = Rien n’a changé
plan-how-not-done = Elle n’a pas été commencée, ou a été arrêtée
plan-look-words = Ce que j’ai constaté, et la suite
plan-look-keep = Garder la réponse
plan-look-later = Choisir un autre jour
plan-looks = Comment cela s’est passé
plan-looks-next = Pour regarder encore une fois, fixez un nouveau jour à l’étape 5.

## Ce qu’on peut faire d’un plan
plan-ways = Ce qu’on peut faire de ce plan
plan-read = Lire, imprimer, emporter
plan-back = Retour au plan
plan-print = Imprimer
plan-take-along = En fichier :
plan-take-along-text = Un fichier ou une feuille n’est pas protégé : qui l’a peut le lire.
plan-empty = Rien n’a encore été écrit ici.
plan-versions = Versions de ce plan
plan-two-copies = Ce plan a été modifié dans deux copies du cahier. Vous voyez la plus récente ; l’autre est parmi ses versions, et rien n’est perdu.
plan-put-away = Ranger
plan-is-away = Ce plan est rangé.
plan-take-back = Reprendre
plan-erase = Effacer pour toujours
plan-erase-title = Effacer ce plan pour toujours ?
plan-erase-text = Toutes ses versions disparaissent de votre cahier, avec ce que vous avez écrit sur la suite, et on ne peut pas les faire revenir.
