# Проверка себя по занятию.
quiz-title = Проверьте себя
quiz-intro = Отвечайте на то, на что можете, остальное пропускайте. Результат видите только вы.
quiz-start = Проверить себя по этому занятию
quiz-one = По одному вопросу
quiz-all = Все сразу
quiz-several = Верных ответов несколько.
quiz-previous = Назад
quiz-next = Дальше
quiz-hand-in = Показать результат
quiz-result = Ваш результат
quiz-score = { $right ->
    [one] { $right } верный ответ из { $of }
    [few] { $right } верных ответа из { $of }
    [many] { $right } верных ответов из { $of }
   *[other] { $right } верного ответа из { $of }
}
quiz-by-objective = Что это говорит о целях занятия
quiz-chosen = ваш выбор
quiz-right-option = верно
quiz-again = Попробовать ещё раз
quiz-earlier = Прошлые попытки
quiz-took = за { $minutes }
