# Ponerse a prueba en una sesión.
quiz-title = Compruebe lo que sabe
quiz-intro = Responda lo que pueda y deje lo que quiera. Nadie más que usted ve el resultado.
quiz-start = Compruebe lo que sabe de esta sesión
quiz-one = De una en una
quiz-all = Todas juntas
quiz-several = Hay más de una respuesta correcta.
quiz-previous = Atrás
quiz-next = Siguiente
quiz-hand-in = Ver el resultado
quiz-result = Su resultado
quiz-score = { $right ->
    [one] { $right } respuesta correcta de { $of }
    [many] { $right } de respuestas correctas de { $of }
   *[other] { $right } respuestas correctas de { $of }
}
quiz-by-objective = Lo que dice de los objetivos
quiz-chosen = su elección
quiz-right-option = correcta
quiz-again = Intentarlo de nuevo
quiz-earlier = Intentos anteriores
quiz-took = en { $minutes }
