# Se tester sur une séance.
quiz-title = Vérifier ce que j’ai compris
quiz-intro = Répondez à ce que vous pouvez, laissez le reste. Personne d’autre que vous ne voit le résultat.
quiz-start = Vérifier ce que j’ai compris de cette séance
quiz-one = Une question à la fois
quiz-all = Toutes ensemble
quiz-several = Plusieurs réponses sont justes.
quiz-previous = Retour
quiz-next = Suivante
quiz-hand-in = Voir le résultat
quiz-result = Votre résultat
quiz-score = { $right ->
    [one] { $right } réponse juste sur { $of }
    [many] { $right } de réponses justes sur { $of }
   *[other] { $right } réponses justes sur { $of }
}
quiz-by-objective = Ce que cela dit des objectifs
quiz-chosen = votre choix
quiz-right-option = juste
quiz-again = Recommencer
quiz-earlier = Essais précédents
quiz-took = en { $minutes }
