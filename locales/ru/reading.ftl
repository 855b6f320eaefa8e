# Занятие и то, что стоит рядом с ним.
# $number: номер части. $title: её название.
part-and-title = Часть { $number } · { $title }
# После «до» стоит родительный падеж: «до 21 человека», «до 24 человек».
group-size = от { $min } до { $max ->
    [one] { $max } человека
    [few] { $max } человек
    [many] { $max } человек
   *[other] { $max } человека
}
# $sessions: перечень названий.
better-after = Лучше после занятий: { $sessions }
ribbon-title = Время занятия по шагам, в минутах
view-learner = Для учёбы
view-trainer = Для ведущих
# Второй язык рядом с текстом: слова перед названиями языков и путь назад.
two-languages = Два языка
one-language = Только один язык
section-read = Прочитано
mark-read = Отметить как прочитанное
answer-right = Верно.
answer-wrong = Не совсем.

## Заголовки рамок в тексте
alert-note = Для ведущих
alert-tip = Можно иначе
alert-important = Главное
alert-warning = Осторожно
alert-caution = Чего не делать

## Конец занятия
finish-title = Вы закончили это занятие?
# $read, $of: разделы.
read-so-far = { $read ->
    [one] Прочитанным отмечен { $read } раздел из { $of }.
    [few] Прочитанными отмечены { $read } раздела из { $of }.
    [many] Прочитанными отмечено { $read } разделов из { $of }.
   *[other] Прочитанными отмечено { $read } раздела из { $of }.
} Если закончить занятие, ваши записи не изменятся, и вернуться можно всегда.
finish = Закончить занятие
finished-title = Вы закончили это занятие
finished-text = Ваши записи остаются здесь, рядом с текстом. Следующее занятие ждёт вас.
reopen = Нет, ещё не закончено

## Карточки с пояснениями
card-title = Пояснение
card-close = Закрыть
glossary-title = Словарь
glossary-intro = Термины пособия: каждый объяснён в нескольких фразах и назван на всех языках.
instruments-title = Документы
instruments-intro = Договоры, декларации, принципы, доклады и кодексы, на которые ссылается пособие.
used-in = Где встречается
term-unverified = Русский вариант не встретился в официальных источниках.
instrument-kind = Что это
instrument-kind-treaty = Договор
instrument-kind-declaration = Декларация
instrument-kind-principles = Принципы
instrument-kind-general-comment = Замечание общего порядка договорного органа
instrument-kind-report = Доклад
instrument-kind-guidelines = Руководство
instrument-kind-case = Рассмотренное дело
instrument-kind-mechanism = Механизм
instrument-kind-code = Профессиональный кодекс
instrument-short = В ссылках
instrument-year = Год
instrument-symbol = Номер документа
instrument-provisions = Положения, использованные в пособии
instrument-unverified = Некоторые сведения об этом документе не проверены.
instrument-unverified-provisions = Не сверено с самим текстом: { $provisions }.
instrument-unverified-title = Русское название не встретилось в официальных источниках.

## Read aloud by a screen reader where paper has room to write
blank-to-fill-in = Пропуск, который нужно заполнить
lines-to-write-on = Строки для записи
