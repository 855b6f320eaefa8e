# Проведение семинаров: подготовка.

## Мои семинары
lead-title = Мои семинары
lead-intro = Подготовьте семинар за вечер и проведите его минута в минуту.
lead-none-yet = Здесь пока нет семинаров. Начните с одной из готовых программ: в ней можно изменить всё.
lead-untitled = Семинар без названия
lead-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
lead-people-count = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участника
}
# $when: дата и время.
lead-saved = Сохранено: { $when }
lead-plan = План
lead-places = Этот семинар
lead-copy = Сделать копию
lead-copy-of = { $title } (копия)
lead-put-away = Убрать
lead-away-title = Убранные
lead-take-back = Вернуть
lead-erase = Стереть навсегда…
lead-erase-title = Стереть этот семинар?
lead-erase-text = Программа исчезнет навсегда со всеми версиями и со всем, что сохранено во время семинара: временем, группами, записями и фотографиями с флипчарта.
lead-new = Новый семинар
lead-name = Как он называется
lead-first-day = Первый день, если он известен
lead-from = Начать с
lead-from-shelf = Пустого дня
lead-from-shelf-hint = Берите занятия с полки по одному.
lead-long = { $minutes } вместе с перерывами
lead-begin = Начать подготовку
lead-from-file = От другого ведущего
lead-from-file-text = Программа, которую вам передали, — это один файл с именем на .hrhw-programme.
lead-file-choose = Выберите файл
lead-file-paste = Вставьте сюда содержимое файла
lead-file-take-in = Принять

## План
lead-day = День { $number }
lead-ends-left = Конец в { $time }, остаётся { $minutes }
lead-ends-full = Конец в { $time }, ровно в срок
lead-ends-over = Конец в { $time }: перебор { $minutes }
lead-hours = Дата и часы
lead-date = Дата
lead-start = Начало
lead-end = Конец не позже
lead-keep = Сохранить
lead-remove-day = Убрать этот день
lead-add-day = Добавить день
lead-add = Добавить
lead-add-session = Добавить занятие
lead-add-own = Добавить
lead-kind-session = Занятие
lead-kind-own = Своё
lead-kind-break = Перерыв
lead-kind-meal = Обед
lead-kind-evaluation = Оценка
lead-own-title = Что-то своё
lead-own-about = Заметка для себя
lead-minutes = Минуты
lead-up = Выше
lead-down = Ниже
lead-day-before = На день раньше
lead-day-after = На следующий день
lead-remove = Убрать
lead-read-session = Читать занятие
lead-step = Шаг
lead-may-go = Можно убрать
lead-out = Без него
lead-as-written = Как в пособии
lead-changed = изменено
lead-at-least = Не меньше { $minutes }
lead-last-time = В прошлый раз: { $minutes }
lead-could-go = можно убрать
lead-could-give = Может отдать до { $minutes }
lead-step-back = Отменить последнее изменение
lead-keys = Перетаскивайте мышью или двигайте выбранное клавишами Shift и стрелками.
lead-shelf = Полка: перетащите занятие в день
lead-shelf-text = Без мыши пользуйтесь кнопкой «Добавить» под каждым днём.
lead-needs = Что взять и распечатать
lead-needs-nothing = Для занятий этой программы ничего не нужно.
lead-needs-copies = Распечатать и размножить
lead-needs-used-up = Взять с собой; на каждом занятии расходуется
lead-needs-lasting = Взять один раз
lead-needs-what = Что
lead-needs-count = Сколько
lead-needs-for = Для
lead-details = Семинар
lead-room = Помещение
lead-people = Сколько ожидается участников
lead-group-size = Сколько человек в малой группе
lead-language = Язык в зале
lead-second-language = Второй язык на экране
lead-no-second-language = Нет
lead-zone = Время указано в этом часовом поясе
lead-take-along = Взять с собой
lead-as-calendar = Для календаря (.ics)
lead-as-calendar-hint = Дни, у которых есть дата.
lead-as-table = Для таблицы (.csv)
lead-as-table-hint = Всё с указанием времени.
lead-as-file = Для другого ведущего
lead-as-file-hint = Программа одним файлом; о людях в нём ничего нет.

## Что говорит против программы
lead-concern-no-break = { $minutes } без перерыва: после 90 минут никто уже ничего не воспринимает.
lead-concern-long-lecture = «{ $section }» — лекция на { $minutes }; хватит 15 минут.
lead-concern-distress-last = Это занятие может задеть больное, а стоит последним. Поставьте после него что-нибудь полегче.
lead-concern-no-evaluation = Нигде не спрашивают, чему люди научились и что думают: добавьте оценку.
lead-concern-needs-later = Лучше после занятия «{ $session }», а оно стоит позже.
lead-concern-needs-missing = Лучше после занятия «{ $session }», а его в программе нет.
lead-concern-overfull = День переполнен на { $minutes }: сократите что-нибудь, уберите шаг или перенесите занятие.
lead-concern-group-size = Это занятие рассчитано на группу от { $min } до { $max } человек.
lead-concern-no-such-session = В этом издании пособия нет занятия «{ $slug }».
lead-concern-no-time = На это не отведено ни минуты.
lead-concern-empty = В этом дне пока ничего нет. Добавьте занятие ниже.

## Столбцы таблицы
lead-column-day = День
lead-column-date = Дата
lead-column-from = С
lead-column-to = До
lead-column-minutes = Минуты
lead-column-kind = Вид
lead-column-title = Название
lead-column-about = О чём

## Что не получилось
trouble-programme-days = В семинаре не может быть больше 31 дня
    .what = Ничего не изменено. Запланируйте остальное отдельным семинаром.
trouble-programme-items = В семинаре не может быть больше 400 пунктов
    .what = Ничего не изменено. Запланируйте остальное отдельным семинаром.
trouble-programme-text = Этот текст слишком длинный для программы
    .what = Ничего не изменено. Вернитесь и сократите его до 300 знаков.
trouble-programme-number = Такого числа или времени не бывает
    .what = Ничего не изменено. День кончается позже, чем начинается, и ничто не длится дольше суток.
trouble-programme-no-file = Этот файл — не программа
    .what = Выберите файл с именем на .hrhw-programme.
trouble-programme-file-large = Этот файл больше любой программы
    .what = Выберите файл с именем на .hrhw-programme.
trouble-programme-file-newer = Эта программа сделана в более новой версии приложения
    .what = Попросите новую версию приложения или программу на бумаге.
trouble-programme-file-damaged = Файл этой программы повреждён
    .what = Он оборван или изменён в пути. Попросите прислать его ещё раз.
