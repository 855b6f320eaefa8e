# Mon étude : le chemin parcouru, les fiches qui reviennent, la fin d’une séance, l’attestation.
study-title = Mon étude
study-picture = Le manuel comme un rayon de livres, un par séance. Le tableau ci-dessous dit la même chose en chiffres.
study-legend = Chaque livre est une séance, d’autant plus large qu’elle dure ; il se remplit à la lecture. ✓ terminée, ○ testée, un nombre en bas : fiches à revoir.
study-empty = Rien n’est encore lu. Commencez où vous voulez :
study-so-many-of = { $count } sur { $of }
study-sum-finished = { $count ->
    [one] { $count } séance terminée sur { $of }
    [many] { $count } de séances terminées sur { $of }
   *[other] { $count } séances terminées sur { $of }
}
study-sum-read = { $count ->
    [one] { $count } section lue sur { $of }
    [many] { $count } de sections lues sur { $of }
   *[other] { $count } sections lues sur { $of }
}
study-sum-right = { $count ->
    [one] { $count } réponse juste sur { $of } à vos derniers tests
    [many] { $count } de réponses justes sur { $of } à vos derniers tests
   *[other] { $count } réponses justes sur { $of } à vos derniers tests
}
study-session = Séance
study-read = Sections lues
study-tested = Tests
study-due = Fiches à revoir
study-time = Temps passé
study-finished-on = terminée le { $day }
study-unread = Reste à lire
study-notes = { $count ->
    [one] { $count } note de vous
    [many] { $count } de notes de vous
   *[other] { $count } notes de vous
}
study-wishes = Comment je veux étudier
time-wish = Mesurer le temps que je passe à lire
time-wish-hint = Ce temps est gardé dans votre cahier et nulle part ailleurs. Si vous arrêtez, tout ce qui a été mesuré est effacé.

## Révision
review-title = Révision
review-offer = S’en souvenir dans un mois
review-offer-text = Ce que vous avez lu peut revenir sous forme de fiches : messages clés, termes, questions manquées. Chacune revient peu avant que vous ne l’oubliiez. Vous décidez combien de minutes par jour cela peut prendre ; sans choix de votre part, cinq au plus.
review-yes = Oui, montrez-moi des fiches
review-no = Non, merci
review-wish = Me montrer des fiches sur ce que j’ai lu
review-wish-hint = Messages clés, termes, questions manquées.
review-minutes = La révision du jour prend au plus
review-begin = Commencer la révision du jour
review-none = Aucune fiche à revoir aujourd’hui.
review-left = { $count ->
    [one] { $count } fiche pour aujourd’hui, environ { $minutes }
    [many] { $count } de fiches pour aujourd’hui, environ { $minutes }
   *[other] { $count } fiches pour aujourd’hui, environ { $minutes }
}
review-ask-message = Comment continue ce message clé ?
review-ask-term = Que veut dire ce terme ?
review-ask-question = Quelle est la bonne réponse ?
review-show = Voir la réponse
review-how = Le saviez-vous ?
review-grade-again = Pas encore
review-grade-hard = Avec effort
review-grade-good = Je savais
review-grade-easy = Tout de suite
review-rest-today = revient aujourd’hui
review-rest = { $days ->
    [one] dans { $days } jour
    [many] dans { $days } de jours
   *[other] dans { $days } jours
}
review-keys = Espace ou Entrée montre la réponse ; 1 à 4 disent si vous la saviez.
review-away = Ne plus montrer cette fiche
review-take-back = Annuler ma dernière réponse
review-put-away = Fiches que vous ne voulez plus voir
review-bring-back = La montrer de nouveau
review-empty = Il n’y a pas encore de fiches. Elles viennent des séances dont vous avez lu les messages clés, et des questions manquées dans un test.
review-done-title = Assez pour aujourd’hui
review-answered = { $count ->
    [one] { $count } fiche revue aujourd’hui.
    [many] { $count } de fiches revues aujourd’hui.
   *[other] { $count } fiches revues aujourd’hui.
}
review-waiting = { $count ->
    [one] { $count } autre fiche attend un autre jour.
    [many] { $count } d’autres fiches attendent un autre jour.
   *[other] { $count } autres fiches attendent un autre jour.
}
review-next = La prochaine fiche vient le { $day }.
review-more = Continuer quand même

## La fin d’une séance
end-see = Ce que j’en garde
end-learned = Ce que vous vouliez savoir faire
end-messages = Ce qu’il faut retenir
end-written = Ce que vous avez écrit
end-nothing-written = Vous n’avez rien écrit dans cette séance. Ses questions vous attendent à côté du texte, quand vous voudrez.
end-next = Et maintenant
end-review = Réviser ce que j’ai lu
end-standing = Voir le chemin parcouru

## Attestation
statement-title = Attestation de parcours
statement-edition = Édition { $edition }
statement-says = a parcouru les séances suivantes :
statement-length = Durée
statement-finished = Terminée
statement-total = { $count ->
    [one] { $count } séance, { $time } selon les durées du manuel
    [many] { $count } de séances, { $time } selon les durées du manuel
   *[other] { $count } séances, { $time } selon les durées du manuel
}
statement-own = Cette attestation repose sur ce que la personne a noté elle-même. Ce n’est ni un examen ni une autorisation d’exercer.
statement-made-on = Établie le { $day }
statement-none = Aucune séance n’est encore terminée. Dès que vous en terminez une, elle figure ici.
statement-print = Imprimer
statement-name = Le nom est celui de votre cahier ; vous pouvez le changer :
