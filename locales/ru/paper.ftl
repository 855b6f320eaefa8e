# Что печатается и что об этом говорится.

## Что можно напечатать из занятия
paper-kind-plan = План занятия
    .for = Всё занятие под рукой у ведущего: шаги, что сказать, что подготовить
paper-kind-handouts = Раздаточные листы
    .for = Каждый лист для участников; если указать число людей — один файл с комплектом на каждого
paper-kind-cards = Карточки
    .for = Для вырезания, с метками реза; если указать число людей — комплект на каждую малую группу
paper-kind-poster = Плакаты
    .for = На стену, формат A3: таблички, игровые поля, главные мысли, схемы
paper-kind-slides = Слайды
    .for = То, что показывают всем, шаг за шагом
paper-kind-workbook = Тетрадь участника
    .for = Чтобы писать в ней и забрать с собой: вопросы, листы, самопроверка
paper-kind-test-a = Тест, форма A
    .for = Половине группы до занятия, другой половине после
paper-kind-test-b = Тест, форма B
    .for = Близнец формы A, для другой половины
paper-kind-key = Ключ к тестам
    .for = Верные ответы к обеим формам и объяснения
paper-kind-attendance = Список присутствующих
    .for = Номера, имена по желанию, подписи
paper-kind-statement = Свидетельство об участии
    .for = Со строками для имени и подписи
paper-programme = Программа
paper-whole = Всё пособие

## На листах
# $edition: издание пособия, например 2026.1
paper-edition = издание { $edition }
paper-contents = Содержание
paper-steps = Шаги
paper-duration = Длительность
paper-group = Группа
# $min и $max: число человек
paper-group-size = От { $min } до { $max } человек
paper-audience = Для кого
paper-needs = После занятий
paper-materials = Материалы
paper-warning = Осторожно
paper-distress = Занятие может разбередить болезненные воспоминания: сначала прочитайте страницы о безопасности.
paper-from = С
paper-minutes = Минут
paper-step = Шаг
paper-how = Как
# $minutes: длительность, например «10 мин»
paper-at-least = не меньше { $minutes }
paper-optional = можно пропустить
# $people: на сколько человек
paper-handouts-for = { $people ->
    [one] Раздаточные листы на { $people } человека
    [few] Раздаточные листы на { $people } человек
    [many] Раздаточные листы на { $people } человек
   *[other] Раздаточные листы на { $people } человека
}
# $set: номер комплекта карточек
paper-set = комплект { $set }
paper-diagrams = Схемы
paper-letters = а б в г д е ж з
paper-test-how = Отметьте ответ, который считаете верным. У некоторых вопросов их несколько. Оценок никто не ставит: тесты показывают, что дало занятие.
paper-number = №
paper-answer = Ответ
paper-question = Вопрос
paper-why = Почему
paper-answers = Ответы
paper-begins = Начало
paper-ends = Конец
paper-what = Что
paper-took-part = участие в занятии
# $minutes: длительность, например «90 мин»
paper-took = Длительность: { $minutes }
paper-can = Занятие готовило к тому, чтобы:
paper-attendance-how = Достаточно прозвища или номера. Писать имя никто не обязан: список имён может подвергнуть людей опасности.
paper-workshop-needs = Что взять с собой и скопировать
paper-packed = Взято
paper-thing = Что
paper-count = Сколько
paper-for = Для чего
paper-took-part-workshop = участие в семинаре
paper-its-sessions = Занятия семинара:
# Внизу листа, после издания пособия
paper-adapted = с изменениями ведущего

## Строки для заполнения
paper-field-name = Имя или номер
paper-field-full-name = Имя
paper-field-mine = Эта тетрадь принадлежит
paper-field-date = Дата
paper-field-place = Место
paper-field-work = Работа
paper-field-trainer = Кто ведёт
paper-field-trainer-signature = Подпись ведущего
paper-signature = Подпись

## В командной строке
cli-print = Сделать PDF занятия или всего пособия
cli-print-session = Занятие: его имя в адресах
# $kinds: слова, которые могут здесь стоять
cli-print-what = Что печатать: { $kinds }
cli-print-lang = Язык; если не указан, язык терминала
cli-print-beside = Второй язык рядом с первым
cli-print-people = На сколько человек; если не указано, по одному экземпляру
cli-print-out = Папка, куда попадут файлы
cli-print-all = Всё пособие одним файлом
# $session: имя
print-no-session = Занятия «{ $session }» нет, или в нём ещё ничего не написано.
# $kinds: слова, которые могут здесь стоять
print-no-what = Скажите, что печатать, с помощью --what: { $kinds }.
print-nothing = В этом занятии нечего печатать такого рода.
# $most: число
print-too-many = Не больше { $most } человек.
print-full = Диск полон. Ничего не записано: освободите место или выберите другую папку.
# $folder: путь
print-denied = В папку «{ $folder }» ничего нельзя записать.
# $folder: путь
print-not-written = Не удалось записать файл в папку «{ $folder }». Ничего лишнего не осталось.
print-not-set = Не удалось сделать файл. Это наша ошибка: сообщите нам, какое это занятие и какой язык.
print-stopped = Остановлено. Ничего не записано.

## Страницы
print-title = Печать
print-link = Напечатать…
print-whole-link = Напечатать всё пособие…
print-intro = Из каждого пункта получается PDF: его можно открыть и напечатать или сохранить. Он на языке этой страницы; рядом может стоять второй язык.
print-beside = Второй язык рядом
print-one-language = Нет
print-people = Число людей
print-people-hint = Для экземпляров: комплект на каждого, строки списка. Оставьте пустым, если нужен один экземпляр.
print-for-each = по числу людей
print-make = Сделать PDF
print-whole-intro = Все занятия с содержанием, на языке этой страницы, одним PDF. Это займёт несколько секунд; можно остановить.
print-running = Готовится
print-stop = Остановить
print-made = Готово.
print-open = Открыть
print-keep = Сохранить…
print-again = Выбрать снова
print-kept-nowhere = Закрываясь, приложение забывает эти файлы.
# $pages: число
print-pages = { $pages ->
    [one] { $pages } страница
    [few] { $pages } страницы
    [many] { $pages } страниц
   *[other] { $pages } страницы
}
