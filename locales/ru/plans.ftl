# От случая к перемене: планы человека.

## Список
plans-title = Мои планы
plans-text = От случая к перемене: ситуация из вашей работы за пять шагов становится одним безопасным действием.
plans-none = Планов пока нет. Начните с того, что на работе повторяется и в чём есть ваша доля. Небольшой случай подойдёт.
plans-session = Занятие, на котором учатся пяти шагам
plans-away = Убранные
plan-changed = Последнее изменение:
plan-unnamed = План без названия

## Начало
plan-new = Начать план
plan-begin = Начать
plan-cancel = К моим планам
plan-from = Сделать из этого план
plan-from-note = Это слова вашей записи. Сама запись останется как есть.
plan-warning = Без имён, мест, дат и редких подробностей.
plan-warning-text = Тетрадь можно потерять, её могут прочитать. Скажет ли тот, кто знает место вашей работы, о ком речь? Тогда меняйте возраст, пол, месяц, болезнь, пока этого не сможет сказать никто.
plan-trace-number = Что-то в этом плане похоже на номер телефона или медицинской карты. Нужен ли он здесь?
plan-trace-mail = Что-то в этом плане похоже на адрес электронной почты. Нужен ли он здесь?
plan-trace-date = В этом плане есть точная дата. Дата может выдать человека; не хватит ли слова «весной»?

## Лист
plan-title = Мой случай одним словом, которое понятно только мне
plan-steps = Пять шагов
plan-step-1 = Описать, что происходит и с кем
plan-step-2 = Назвать право и разрыв
plan-step-3 = Найти, кто должен действовать
plan-step-4 = Выбрать безопасное действие
plan-step-5 = Проверить результат и рассказать
plan-example = Как это сделала Роза
plan-at-hand = Под рукой на этом шаге
plan-not-chosen = Пока не выбрано
plan-no-day = Это не читается как день. Напишите так: 2026-12-04 или 4.12.2026.
plan-field-what = Что происходит, с какими людьми, сколько раз
plan-field-seen = Что я знаю из первых рук
plan-field-heard = Что знаю с чужих слов или предполагаю
plan-field-unrecognisable = Никто из тех, кто знает место моей работы, не скажет, о ком речь.
plan-group-tests = Четыре критерия для моей службы
plan-row-availability = Это есть? Наличие
plan-row-accessibility = Может ли дойти каждый? Доступность
plan-row-acceptability = Людям здесь спокойно? Приемлемость
plan-row-quality = Это хорошая помощь? Качество
plan-field-verdict = Этот критерий
plan-choice-verdict-holds = Соблюдён
plan-choice-verdict-partly = Отчасти нарушен
plan-choice-verdict-fails = Нарушен
plan-choice-verdict-unknown = Не знаю
plan-field-shown = Что это показывает
plan-field-hardest = Кому хуже всех и кто уже не приходит
plan-group-gap = Разрыв одной фразой
plan-field-gap-people = Люди, которые …
plan-field-gap-right = имеют право на …
plan-field-gap-cause = а лишает их этого вот что: …
plan-actors = Карта действующих лиц: должности, без имён
plan-actor = Действующее лицо
plan-map = Карта, от «против» до «за»
plan-no-place = Ещё не на карте:
plan-more-rows = Добавить ещё одного
plan-actor-who = Кто, по должности
plan-actor-place = Что делает
plan-choice-place-decides = Решает
plan-choice-place-influences = Влияет на тех, кто решает
plan-choice-place-works = Делает работу
plan-choice-place-concerned = Кого это касается: пациенты, семьи, те, кто больше не приходит
plan-choice-place-outside = Со стороны: ассоциация, профсоюз, независимый орган
plan-actor-stance = К перемене относится
plan-choice-stance-against = Против или тревожится
plan-choice-stance-undecided = Не знает или колеблется
plan-choice-stance-for = За
plan-actor-wants = Чего хочет или боится
plan-actor-ask = О чём я прошу
plan-actor-ally = Союзник
plan-actor-cost = Несёт цену перемены
plan-actor-not-asked = Пока никто не спросил
plan-field-missing = Кого нет на этой карте?
plan-field-guessed = О чьём «нет» я только догадываюсь?
plan-field-lever = Мой рычаг
plan-field-action = Что я сделаю
plan-field-first-day = День, когда начну
plan-field-ally = Мой союзник
plan-group-risk = Проверка рисков: кому и как это может навредить?
plan-row-patients = Пациентам, которых это касается
plan-row-others = Другим пациентам
plan-row-colleagues = Моим коллегам
plan-row-me = Мне и моей семье
plan-row-workers = Тем, кому достанется лишняя работа
plan-field-happens = Что может случиться
plan-field-likely = Вероятно?
plan-choice-likely-1 = 1: мало
plan-choice-likely-2 = 2: средне
plan-choice-likely-3 = 3: очень
plan-field-smaller = Что уменьшит риск
plan-group-stops = Стоп
plan-halt = Хватит одной отметки: план меняют или откладывают.
plan-field-stop-recognised = По тому, что я говорю или пишу, можно кого-то узнать.
plan-field-stop-harmed = Кто-то может лишиться помощи, работы, свободы или безопасности и не согласился на риск.
plan-field-stop-secrets = Мне пришлось бы вынести карты, списки, записи или снимки либо нарушить тайну.
plan-field-stop-alone = Со мной не было бы совсем никого.
plan-field-stop-angry = Я действую в гневе или на пределе сил.
plan-group-power = Прежде чем решить
plan-field-in-my-power = Это в моих силах, в одиночку или с тем, кто согласился.
plan-field-wanted = Те, кого это касается, этого хотят, или сначала я их спрошу.
plan-field-risk-checked = Проверка рисков заполнена и говорит «да».
plan-field-decision = Моё решение
plan-choice-decision-yes = Да, начинаю
plan-choice-decision-smaller = Да, но меньше или вместе с другими
plan-choice-decision-not-now = Не сейчас
plan-field-talk-to = Прежде чем начать, поговорю с
plan-field-call = Если что-то пойдёт не так, позвоню
plan-field-end-when = Прекращу, когда
plan-field-sign = Признак
plan-field-today = Сегодня
plan-field-hope = Надеюсь
plan-field-count = Как считаю
plan-field-look-on = День, когда посмотрю
plan-field-tell = Кому и как я расскажу
plan-field-if-nothing = Если ничего не изменится, я

## Насколько он готов и что вышло
# $steps: на сколько шагов из пяти есть ответ.
plan-is-writing = { $steps ->
    [one] начат { $steps } шаг из 5
    [few] начато { $steps } шага из 5
    [many] начато { $steps } шагов из 5
   *[other] начато { $steps } шага из 5
}
plan-is-stopped = Проверка рисков говорит «стоп»: план меняют или откладывают
# $day: день, когда человек хочет посмотреть.
plan-is-waiting = Вы посмотрите { $day }
plan-is-due = Пришёл день посмотреть: { $day }
plan-look = Что вышло?
plan-how-reached = Удалось то, на что была надежда
plan-how-partly = Лучше, чем было, но меньше, чем хотелось
plan-how-unchanged = Ничего не изменилось
plan-how-not-done = Не начато или прервано
plan-look-words = Что обнаружилось и что дальше
plan-look-keep = Сохранить ответ
plan-look-later = Выбрать другой день
plan-looks = Что вышло
plan-looks-next = Чтобы посмотреть ещё раз, назначьте новый день на шаге 5.

## Что можно делать с планом
plan-ways = Что можно сделать с этим планом
plan-read = Прочитать, напечатать, взять с собой
plan-back = К плану
plan-print = Напечатать
plan-take-along = Файлом:
plan-take-along-text = Файл или лист бумаги не защищён: его прочитает всякий, у кого он есть.
plan-empty = Здесь ещё ничего не написано.
plan-versions = Версии этого плана
plan-two-copies = Этот план изменили в двух копиях тетради. Вы видите более новую; другая есть среди версий, ничего не пропало.
plan-put-away = Убрать
plan-is-away = Этот план убран.
plan-take-back = Вернуть
plan-erase = Стереть навсегда
plan-erase-title = Стереть этот план навсегда?
plan-erase-text = Все его версии исчезнут из вашей тетради вместе с тем, что вы написали о результате, и вернуть их будет нельзя.
