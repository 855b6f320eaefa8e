# Что дал семинар: участники, тесты до и после, карточки, результаты, отчёт.
evidence-pages = Участники, тесты и результаты
evidence-untitled = Семинар без названия
trouble-no-programme = Этого семинара нет в вашей тетради
    .what = Возможно, его стёрли или он в другой тетради. Все ваши семинары перечислены в разделе «Вести».
trouble-already-answered = Эти ответы уже сданы
    .what = Здесь их никто не видит. Передайте ноутбук следующему.

## Участники
evidence-people = Участники
evidence-people-why = Прозвища или номера достаточно, чтобы сопоставить ответы одного и того же человека до и после. Кому есть чего опасаться за свои слова, тот не пишет на тесте своё имя.
evidence-people-none = В списке пока никого нет.
evidence-code = Прозвище или номер
evidence-role = Профессия
evidence-first = Первая форма
evidence-name = Настоящее имя (необязательно)
evidence-remove = Убрать
evidence-name-why = Если можете, не пишите настоящее имя: его нет ни в результатах, ни в файлах, а список, которого нет, у вас не отнимут. Половина группы сначала получает форму A, другая — форму B; потом они меняются.
evidence-keep-list = Сохранить список
evidence-add = Добавить участников
evidence-add-codes = Прозвища
evidence-add-codes-hint = По одному в строке. Кто уже есть в списке, второй раз не добавляется.
evidence-add-them = Добавить
evidence-add-count = Или номера, от 1 до
evidence-add-count-hint = Каждый вытягивает номер и запоминает его.
evidence-add-numbers = Добавить номера
evidence-away = Убраны из списка
evidence-away-text = Их ответы хранятся и не учитываются. Если стереть, исчезнут и человек, и ответы, во всех версиях.
evidence-back = Вернуть
evidence-erase = Стереть навсегда
evidence-to-people = Составить список
evidence-people-count = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участника
}

## Тест
evidence-test = Тест
evidence-test-why = У каждого занятия есть пары вопросов: один для формы A, другой для формы B, одинаково трудные и об одной и той же цели. Выберите то, чему учите. Трёх-четырёх пар на занятие достаточно.
evidence-test-begin = Откройте ниже занятие и отметьте его пары.
evidence-test-saved = Тест сохранён.
evidence-test-chosen = { $count ->
    [0] Вопросов пока нет.
    [one] В тесте { $count } вопрос.
    [few] В тесте { $count } вопроса.
    [many] В тесте { $count } вопросов.
   *[other] В тесте { $count } вопроса.
}
evidence-test-taken = { $of ->
   *[other] { $taken } из { $of }
}
evidence-test-all = Все пары этого занятия
evidence-test-keep = Сохранить тест
evidence-test-has-answers = Ответы уже внесены. Если убрать вопрос, ответы на него останутся в тетради, но учитываться не будут; на вопрос, который вы добавите сейчас, ответов нет ни у кого.
evidence-test-paper = На бумаге
evidence-test-copies = Экземпляров каждой формы
evidence-test-copies-hint = Каждый получает одну форму до и другую после. Ключ с ответами тоже будет сделан.
evidence-no-test = В тесте пока нет вопросов.
evidence-to-test = Выбрать вопросы

## Ответы
evidence-answers-before = Ответы до
evidence-answers-after = Ответы после
evidence-handed-in = { $of ->
   *[other] Внесено листов: { $count } из { $of }
}
evidence-form = Форма
evidence-grid-how = Нажмите букву ответа или его номер, и откроется следующая клетка. Годятся и русские буквы, и латинские. Вопрос без ответа оставьте пустым. Стрелки, Enter и Backspace переводят с места на место. Строка сохраняется, когда вы из неё выходите.
evidence-grid-wrong = В некоторых клетках нет ни одного из ответов на вопрос. Они отмечены; остальное сохранено.
evidence-grid-keep = Сохранить ответы
evidence-grid-questions = Вопросы полностью
evidence-cell = { $person }, вопрос { $number }
evidence-row-state = Сохранено или нет
evidence-row-saved = Сохранено
evidence-row-wrong = В отмеченных клетках нет такого ответа; остальное сохранено.

## На ноутбуке, по очереди
evidence-take = Отвечать на этом ноутбуке, по очереди
evidence-turn = Чья очередь?
evidence-turn-text = Выберите своё прозвище или номер. После того как вы сдадите ответы, их никто не увидит.
evidence-turn-none = Ответили все.
evidence-turn-back = Вернуться к страницам ведущего
evidence-thanks = Спасибо
evidence-thanks-text = Ваши ответы сохранены. Передайте ноутбук следующему.
evidence-sheet-text = Это не экзамен. Он показывает, чему семинар учит хорошо, а чему нет. Чего не знаете, пропускайте.
evidence-sheet-hand-in = Сдать

## Из таблицы
evidence-file = Прочитать таблицу
evidence-file-how = Файл CSV, по строке на человека: столбец для прозвища или номера, при желании столбец для формы и по столбцу на каждый вопрос, с названиями 1, 2, 3. Ничего не вносится, пока вы не увидите, что будет сделано.
evidence-file-sample = Пустая таблица для заполнения
evidence-file-choose = Выбрать файл
evidence-file-text = Или вставьте таблицу сюда
evidence-file-look = Посмотреть, что будет сделано
evidence-file-back = Вернуться к ответам
evidence-file-failed = Файл не удалось прочитать. Ничего не изменилось.
evidence-file-read = Прочитано как { $encoding }. Проверьте ниже, верны ли имена.
evidence-file-unchanged = Ничего не изменилось.
evidence-file-empty = В этой таблице нет ни одной строки с ответами.
evidence-file-no-people = Ни один столбец не говорит, кто это. Назовите один из них «участник». Вот столбцы: { $columns }.
evidence-file-no-questions = Ни один столбец не является вопросом теста. Назовите их 1, 2, 3. Вот столбцы: { $columns }.
evidence-file-question-twice = У вопроса { $number } два столбца. Оставьте один.
evidence-column-person = участник, участница, человек, прозвище, номер, код, имя, фио
evidence-column-form = форма, вариант
evidence-plan = Что сделает эта таблица
evidence-plan-sheets = { $count ->
    [one] Будет внесён { $count } лист.
    [few] Будет внесено { $count } листа.
    [many] Будет внесено { $count } листов.
   *[other] Будет внесено { $count } листа.
}
evidence-plan-new = { $count ->
    [one] В список добавится { $count } человек.
    [few] В список добавятся { $count } человека.
    [many] В список добавятся { $count } человек.
   *[other] В список добавится { $count } человека.
}
evidence-plan-replaced = { $count ->
    [one] { $count } лист заменит внесённое раньше; прежняя версия хранится.
    [few] { $count } листа заменят внесённое раньше; прежние версии хранятся.
    [many] { $count } листов заменят внесённое раньше; прежние версии хранятся.
   *[other] { $count } листа заменят внесённое раньше; прежние версии хранятся.
}
evidence-plan-notes = Что останется в стороне
evidence-plan-ignored = Эти столбцы здесь ничего не значат: { $columns }.
evidence-plan-missing = У этих вопросов нет столбца, они считаются оставленными без ответа: { $numbers }.
evidence-plan-what = Что будет
evidence-plan-is-new = добавляется и вносится
evidence-plan-replaces = заменяет прежний лист
evidence-plan-enters = вносится
evidence-plan-do = Сделать
evidence-plan-not = Не сейчас
evidence-note-nameless = Строка { $line } не говорит, о ком она.
evidence-note-twice = { $person }: строки { $lines }. Не взята ни одна: какая из них верна?
evidence-note-no-answer = Строка { $line }, вопрос { $number }: «{ $text }» не ответ.
evidence-note-no-option = Строка { $line }, вопрос { $number }: у вопроса нет ответа «{ $text }».
evidence-note-no-form = Строка { $line }: форма «{ $text }» не A и не B. Взята запланированная.
evidence-note-too-many = Начиная со строки { $line } людей больше, чем может быть в группе.

## Карточки и итоговая оценка
evidence-cards = Карточки и оценка
evidence-cards-why = Карточки дня и итоговая оценка заполняются без имён. Вносите их одну за другой; суммы появятся, когда отметки поставят пять человек. Бланки есть среди раздаточных материалов занятия «Безопасная обстановка, честные результаты».
evidence-card-kinds = Какая карточка
evidence-card-day = Карточка дня { $day }
evidence-card-end = Оценка в последний день
evidence-card-count = { $count ->
    [0] Ни одной карточки пока не внесено.
    [one] Внесена { $count } карточка.
    [few] Внесено { $count } карточки.
    [many] Внесено { $count } карточек.
   *[other] Внесено { $count } карточки.
}
evidence-card-enter = Внести следующую карточку
evidence-card-change = Изменить эту карточку
evidence-card-new = Вместо этого внести новую
evidence-card-keep = Сохранить карточку
evidence-card-quote = Эти слова можно привести в отчёте
evidence-card-quote-hint = Только если так сказано на карточке и по словам никого нельзя узнать.
evidence-card-entered = Что написали
evidence-card-edit = Изменить
evidence-card-away = Убрать
evidence-card-is-away = Карточка убрана.
evidence-sums = Суммы отметок
evidence-picture = Рисунок
evidence-cell-few = Меньше пяти человек: не показано
evidence-statement-said-what-i-think = Сегодня можно было говорить то, что думаешь
evidence-statement-my-work = Речь шла о моей работе
evidence-statement-took-part = Участвовать можно было так, как мне нужно
evidence-statement-safe = Было безопасно; никто не давил
evidence-statement-rules-kept = Наши правила соблюдались
evidence-statement-time-to-practise = Хватило времени на упражнения
evidence-mark-full = Да
evidence-mark-half = Отчасти
evidence-mark-little = Нет
evidence-often-full = всегда
evidence-often-half = чаще всего
evidence-often-little = редко
evidence-prompt-keep = Оставить
evidence-prompt-change = Изменить
evidence-prompt-question = Мой вопрос
evidence-prompt-most-useful = Самая полезная минута
evidence-prompt-missing = Чего не хватило или было слишком много
evidence-prompt-not-again = Что не должно повториться
evidence-prompt-first-step = Что я сделаю первым делом и когда

## Результаты
evidence-results = Результаты
evidence-count-before = Листов до: { $count }
evidence-count-after = Листов после: { $count }
evidence-withheld = { $people ->
    [one] Оба листа сдал { $people } человек. Результаты показываются начиная с { $fewest } человек, чтобы ни одна цифра не указывала на кого-то из них.
    [few] Оба листа сдали { $people } человека. Результаты показываются начиная с { $fewest } человек, чтобы ни одна цифра не указывала на кого-то из них.
    [many] Оба листа сдали { $people } человек. Результаты показываются начиная с { $fewest } человек, чтобы ни одна цифра не указывала на кого-то из них.
   *[other] Оба листа сдали { $people } человека. Результаты показываются начиная с { $fewest } человек, чтобы ни одна цифра не указывала на кого-то из них.
}
evidence-both = { $people ->
   *[other] О тех, кто сдал оба листа: { $people }.
}
evidence-whole = Весь тест
evidence-by-objective = По целям
evidence-by-question = По вопросам
evidence-by-role = По профессиям
evidence-objective = Цель
evidence-question = Вопрос
evidence-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
evidence-before = До
evidence-after = После
evidence-change = Изменение
evidence-gain = Прирост
evidence-low = от
evidence-high = до
evidence-interval = { $value } (от { $low } до { $high })
evidence-below = менее { $value }
evidence-no-gain = прибавить было нечего
evidence-plot = До: { $before }, после: { $after }
evidence-key = Черты показывают, насколько может вмешаться случай: из двадцати таких групп у девятнадцати истина лежит в этих пределах.
evidence-flag-nobody = После занятий верно не ответил никто: учили ли этому и понятен ли вопрос?
evidence-flag-everybody = До занятий верно ответили все: вопрос не может показать, чему научились.
evidence-flag-against = Кто знает остальное, ошибается здесь: перечитайте вопрос и ключ к нему.
evidence-flags = Замечания
evidence-with-the-rest = Согласие с остальными (от −1 до 1)
evidence-roles-withheld = { $fewest ->
   *[other] По профессиям ничего не показано: осталась бы группа меньше { $fewest } человек, и её результат можно было бы вычислить.
}
evidence-roles-others = { $others ->
   *[other] Людей других профессий или без указанной профессии: { $others }. Они учтены в целом и отдельно не показаны: если в группе меньше { $fewest } человек, цифра указывает на людей.
}
evidence-cell-withheld = { $fewest ->
   *[other] меньше { $fewest } человек: не показано
}
evidence-how = Как считали
evidence-method = Половина группы сначала получила форму A, другая — форму B. Учтены только те, кто сдал оба листа; вопрос без ответа считается неверным. Прирост говорит, какую часть того, чего ещё не знали, усвоили: (после − до) / (1 − до), по средним группы (Хейк, 1998). Интервалы 95-процентные и рассчитаны на малые группы: Уилсона для результатов до и после, Ньюкомба для изменения, а для прироста — интервал отношения парных долей. Прирост показывает, что нечто изменилось; он не доказывает почему.
evidence-privacy-note = Ни одна цифра здесь не относится к группе меньше пяти человек, и вычесть одну из другой, чтобы узнать о меньшем числе людей, нельзя. В строках таблиц нет ни имён, ни профессий, и стоят они в порядке ответов.
evidence-as-spreadsheet = Электронная таблица (.xlsx)
evidence-as-csv = Таблица (.csv)
evidence-as-rows = Строки без имён (.csv)
evidence-rows = Верные ответы по людям, без имён
evidence-row-before = до { $number }
evidence-row-after = после { $number }

## Отчёт
evidence-report = Отчёт
evidence-report-back = Вернуться к результатам
evidence-as-pdf = PDF
evidence-print = Напечатать эту страницу
evidence-quotes = Их собственными словами
evidence-quotes-text = Из карточек, которые можно цитировать, в алфавитном порядке.
