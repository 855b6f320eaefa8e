# Стол переводчика.
translate-title = Перевод
translate-intro = Здесь видно, как далеко продвинулся каждый язык. Когда меняется исходный текст, всё, что сделано с прежних слов, показано вместе с отличиями, чтобы ничто не стало неверным незаметно.
translate-nothing-left = Делать больше нечего.
# $passages и $words — числа.
translate-left = { $passages ->
    [one] Остался { $passages } отрывок, слов: { $words }.
    [few] Осталось { $passages } отрывка, слов: { $words }.
    [many] Осталось { $passages } отрывков, слов: { $words }.
   *[other] Осталось { $passages } отрывка, слов: { $words }.
}
# Числа отрывков.
translate-counts = Нет: { $missing }, начато: { $draft }, переведено: { $translated }, прочитано: { $reviewed }, устарело: { $stale }.
translate-messages = Интерфейс
translate-first = Начните отсюда
translate-read = Читать пособие на этом языке
state-missing = нет
state-draft = начато
state-translated = переведено
state-reviewed = прочитано вторым читателем
state-stale-minor = устарело: другие слова
state-stale-major = устарело: теперь сказано иное

## Папка
translate-folder-title = Ваша папка
translate-folder-none = Папка не открыта: смотреть можно, сохранять нельзя. Стол пишет только в ту папку, которую вы выбрали.
translate-folder-copy = Скопировать все тексты в новую папку
translate-folder-copy-hint = Полный путь к папке, которой ещё нет или которая пуста.
translate-folder-copy-go = Скопировать и открыть
translate-folder-open = Открыть свою папку
translate-folder-open-hint = Полный путь к папке, в которой лежат «manuals» и «locales».
translate-folder-open-go = Открыть
translate-folder-is = Вы работаете в папке:
translate-folder-close = Закрыть папку
translate-folder-whole-path = Напишите полный путь: от имени диска или от первой косой черты.
translate-folder-missing = Такой папки нет. Проверьте, как написан путь.
translate-folder-empty = В этой папке нет ни «manuals», ни «locales». Выберите папку, в которой они лежат, или сделайте копию.
translate-folder-not-empty = В этой папке уже что-то есть. Выберите другое имя; ничего не скопировано.
translate-folder-io = Система не разрешает. Проверьте, можно ли туда писать и есть ли место.
translate-begin-title = Начать новый язык
translate-begin-text = Он появится сразу; то, что ещё не переведено, показано на языке исходного текста.
translate-begin-tag = Его код, например pt или sw
translate-begin-name = Его название на нём самом
translate-begin-go = Начать
translate-language-tag = Это не код языка. Португальский — pt, суахили — sw, арабский — ar.

## Щелчок по словам
translate-marks-title = Находить источник слов щелчком
translate-marks-text = Выберите язык: пособие откроется на нём, и щелчок по любой фразе или кнопке откроет её источник. Чтобы пользоваться страницей как обычно, удерживайте Shift.
translate-marks-here = Щелчок по словам открывает их источник. Чтобы пользоваться страницей как обычно, удерживайте Shift.
translate-marks-off = Закончить

## Один отрывок
translate-passages = Отрывки
translate-list-open = Показать, что осталось
translate-list-all = Показать всё
translate-from = Исходный текст
translate-previous = Предыдущий
translate-next = Следующий
translate-live = На странице
passage-title = Название
passage-summary = Краткое содержание
passage-heading = Заголовок
passage-paragraph = Абзац
passage-item = Пункт списка
passage-cell = Ячейка таблицы
passage-alert = Врезка
passage-message = Сообщение
passage-term = Термин
change-wording = Изменились слова
change-facts = Изменилось то, что должно быть точным
change-rewritten = Написано заново
change-moved = Перенесено в другое место
change-split = Разделено на несколько отрывков
change-joined = Соединено с другим отрывком
change-gone = Убрано из исходного текста
fact-number = число
fact-unit = единица
fact-citation = ссылка на документ
fact-duty = должен, может, только, все
fact-negation = отрицание
fact-link = ссылка
fact-placeable = подстановка
translate-ask-unsure = Нельзя сказать наверняка, что это его перевод: файл изменили в другой программе. Если это он, скажите, что он по-прежнему верен.
translate-ask-elsewhere = С тех пор перевод изменили в другой программе. Если в нём сказано то же, что теперь в исходном тексте, скажите, что он по-прежнему верен.
translate-ask-unknown = Никто ещё не сказал, с чего это переведено. Если здесь сказано то же, что в исходном тексте, сохраните.
translate-save = Сохранить
translate-save-draft = Оставить начатым
translate-right = По-прежнему верно
translate-reviewed = Прочитано и проверено
translate-gone = Забыть его
translate-spare = Это изменение не касается переводов
translate-undo = Отменить последнее сохранение
translate-read-only = Можно только смотреть: папка не открыта.
translate-said-saved = Сохранено.
translate-said-undone = Отменено.
translate-said-not-undone = Отменить нельзя: файл с тех пор изменился.
translate-said-spared = Записано, что изменение не касается переводов.
translate-theirs = Что теперь в файле
translate-take-theirs = Оставить то, что там
translate-refused-no-passage = Этого отрывка больше нет в исходном тексте.
    .mend = Откройте страницу заново.
translate-refused-no-folder = Ничего не сохранено: не открыта папка, в которой лежит этот файл.
    .mend = Откройте свою папку или сделайте копию текстов.
translate-refused-not-text = Ничего не сохранено: файл не является текстом в UTF-8.
    .mend = Сохраните его в редакторе как UTF-8.
translate-refused-clash = Ничего не сохранено: другая программа тем временем изменила этот отрывок.
    .mend = Ниже показаны её слова. Если сохранить теперь, их заменят ваши.
translate-refused-structure = Эти слова были бы чем-то иным, чем этот отрывок.
    .mend = Пишите их в одну строку, без знака списка или заголовка и без незакрытой скобки. Чтобы начать с такого знака, поставьте перед ним обратную косую черту.
translate-refused-empty = Сохранять нечего: слов нет.
    .mend = Напишите перевод или перейдите к следующему отрывку.
translate-refused-no-place = В файле нет места для этого отрывка.
    .mend = Сначала переведите название; затем посмотрите в файле, те ли там заголовки, что в исходном тексте.
translate-refused-io = Ничего не сохранено: система не разрешает.
    .mend = Проверьте, можно ли писать в вашу папку и есть ли место.

## Что помогает
translate-findings = Что говорит проверка
translate-findings-none = Проверка не находит ошибок.
translate-mend = Исправить знаки и пробелы
# $percent — число.
translate-long = Это { $percent } % длины исходного текста. Посмотрите, помещается ли.
translate-earlier = Переведено раньше
translate-take = Взять это
translate-term-used = есть здесь
translate-term-none = Ещё нет в словаре терминов
translate-others = Другие языки
translate-crossings = Так говорит только один язык
# $language — название языка, $own и $others — что сказано.
differs-number = Числа: { $language }: { $own }, все остальные: { $others }.
differs-citation = Ссылки на документы: { $language }: { $own }, все остальные: { $others }.
differs-negation = Отрицание: { $language }: { $own }, все остальные: { $others }.
differs-length = Пунктов в списке: { $language }: { $own }, все остальные: { $others }.
