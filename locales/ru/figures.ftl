### Diagrams: the words in the pictures of ui/diagrams. Keep labels short: each has a small place.
### The attribute .alternative says in words all that the picture says; each of its lines is a paragraph.

# Under a picture: opens the text that says what the picture says.
picture-in-words = Рисунок словами

## Четыре критерия медицинского учреждения
figure-four-tests = Четыре критерия медицинского учреждения
    .alternative =
        Четыре критерия идут сверху вниз вдоль одной линии, как шаги человека, который пришёл за помощью.
        1. { figure-four-tests-availability }. { figure-four-tests-availability-question } { figure-four-tests-availability-means }.
        2. { figure-four-tests-accessibility }. { figure-four-tests-accessibility-question } { figure-four-tests-doors }:
        — { figure-four-tests-non-discrimination }: { figure-four-tests-non-discrimination-means };
        — { figure-four-tests-physical }: { figure-four-tests-physical-means };
        — { figure-four-tests-economic }: { figure-four-tests-economic-means };
        — { figure-four-tests-information }: { figure-four-tests-information-means }.
        3. { figure-four-tests-acceptability }. { figure-four-tests-acceptability-question } { figure-four-tests-acceptability-means }.
        4. { figure-four-tests-quality }. { figure-four-tests-quality-question } { figure-four-tests-quality-means }.
        Линия приводит к одному слову: { figure-four-tests-participation }. { figure-four-tests-participation-means }.
figure-four-tests-availability = Наличие
figure-four-tests-availability-question = Это есть?
figure-four-tests-availability-means = Здания, работники, лекарства и вода, всего достаточно, и не только в столице
figure-four-tests-accessibility = Доступность
figure-four-tests-accessibility-question = Может ли дойти каждый?
figure-four-tests-doors = Четыре двери, и открыты должны быть все
figure-four-tests-non-discrimination = Недискриминация
figure-four-tests-non-discrimination-means = никому не отказывают и никого не лечат хуже
figure-four-tests-physical = Физическая доступность
figure-four-tests-physical-means = недалеко, и дорога безопасна для всех
figure-four-tests-economic = Экономическая доступность
figure-four-tests-economic-means = цена по силам и бедной семье
figure-four-tests-information = Доступность информации
figure-four-tests-information-means = понятные слова, и тайна сохранена
figure-four-tests-acceptability = Приемлемость
figure-four-tests-acceptability-question = А вам было бы здесь спокойно?
figure-four-tests-acceptability-means = Уважение, конфиденциальность, медицинская этика; внимание к культуре, полу, возрасту и языку
figure-four-tests-quality = Качество
figure-four-tests-quality-question = Это хорошая медицина?
figure-four-tests-quality-means = Умелые люди, исправное оборудование, непросроченные лекарства, безопасная вода
figure-four-tests-participation = Участие
figure-four-tests-participation-means = Оно проходит через все четыре: те, кто пользуется услугами, помогают о них решать

## Три обязательства государства
figure-three-obligations = Три обязательства государства
    .alternative =
        Три рисунка, один под другим. На каждом есть государство и люди, которым принадлежит право.
        { figure-three-obligations-respect }: { figure-three-obligations-respect-does }. { figure-three-obligations-respect-how }. На рисунке стрелка идёт от государства к людям и останавливается у черты, не доходя до них.
        { figure-three-obligations-protect }: { figure-three-obligations-protect-does }. { figure-three-obligations-protect-how }. На рисунке слева другие ({ figure-three-obligations-others-who }); от них к людям идёт стрелка, но между ними стоит государство, как щит, и останавливает её.
        { figure-three-obligations-fulfil }: { figure-three-obligations-fulfil-does }. На рисунке стрелка идёт от государства до самих людей. В этом обязательстве три части:
        — { figure-three-obligations-facilitate }: { figure-three-obligations-facilitate-how };
        — { figure-three-obligations-provide }: { figure-three-obligations-provide-how };
        — { figure-three-obligations-promote }: { figure-three-obligations-promote-how }.
figure-three-obligations-state = Государство
figure-three-obligations-others = Другие
figure-three-obligations-others-who = компании, частные клиники, семьи
figure-three-obligations-people = Люди
figure-three-obligations-respect = Уважать
figure-three-obligations-respect-does = Государство само не вредит
figure-three-obligations-respect-how = Оно никому не отказывает в помощи, не лечит насильно без законных причин, не скрывает информацию
figure-three-obligations-protect = Защищать
figure-three-obligations-protect-does = Государство не даёт вредить другим
figure-three-obligations-protect-how = Оно проверяет частную медицину и лекарства, устанавливает правила для компаний, предупреждает насилие
figure-three-obligations-fulfil = Осуществлять
figure-three-obligations-fulfil-does = Государство действует, чтобы право стало реальным
figure-three-obligations-facilitate = Содействовать
figure-three-obligations-facilitate-how = помогать людям самим пользоваться своим правом
figure-three-obligations-provide = Обеспечивать
figure-three-obligations-provide-how = давать тем, кто не может получить своими силами
figure-three-obligations-promote = Поощрять
figure-three-obligations-promote-how = распространять знания о здоровье и правах

## Свободы и права
figure-freedoms-and-entitlements = Свободы, права и основание под ними
    .alternative =
        Рисунок построен как дом. На крыше написано: { figure-freedoms-and-entitlements-right }. { figure-freedoms-and-entitlements-not }. Крышу держат две половины.
        { figure-freedoms-and-entitlements-freedoms }: { figure-freedoms-and-entitlements-freedoms-what }. { figure-freedoms-and-entitlements-body }. { figure-freedoms-and-entitlements-consent }. { figure-freedoms-and-entitlements-torture }.
        { figure-freedoms-and-entitlements-entitlements }: { figure-freedoms-and-entitlements-entitlements-what }. { figure-freedoms-and-entitlements-system }. { figure-freedoms-and-entitlements-care }. { figure-freedoms-and-entitlements-say }.
        Обе стоят на одном основании. { figure-freedoms-and-entitlements-determinants }, шесть камней: { figure-freedoms-and-entitlements-water }; { figure-freedoms-and-entitlements-sanitation }; { figure-freedoms-and-entitlements-food }; { figure-freedoms-and-entitlements-housing }; { figure-freedoms-and-entitlements-work }; { figure-freedoms-and-entitlements-information }.
figure-freedoms-and-entitlements-right = Право на здоровье
figure-freedoms-and-entitlements-not = Не обещание здоровья, а право на то, что делает здоровье возможным
figure-freedoms-and-entitlements-freedoms = Свободы
figure-freedoms-and-entitlements-freedoms-what = чего со мной нельзя делать
figure-freedoms-and-entitlements-body = О моем здоровье и теле решаю я
figure-freedoms-and-entitlements-consent = Ни лечения, ни опытов без моего согласия
figure-freedoms-and-entitlements-torture = Ни пыток, ни жестокого обращения
figure-freedoms-and-entitlements-entitlements = Права
figure-freedoms-and-entitlements-entitlements-what = чего я могу требовать
figure-freedoms-and-entitlements-system = Система здравоохранения, которая даёт всем равные возможности
figure-freedoms-and-entitlements-care = Профилактика, лечение, основные лекарства
figure-freedoms-and-entitlements-say = Голос в решениях о здоровье
figure-freedoms-and-entitlements-determinants = Основополагающие предпосылки здоровья
figure-freedoms-and-entitlements-water = безопасная вода
figure-freedoms-and-entitlements-sanitation = санитария
figure-freedoms-and-entitlements-food = хорошее питание
figure-freedoms-and-entitlements-housing = жильё
figure-freedoms-and-entitlements-work = здоровые труд и среда
figure-freedoms-and-entitlements-information = знания о здоровье

## Памятка о двойной лояльности
figure-dual-loyalty-aid = Двойная лояльность: шесть вопросов, прежде чем ответить
    .alternative =
        Вверху я стою между двумя людьми: с одной стороны { figure-dual-loyalty-aid-person }, с другой { figure-dual-loyalty-aid-asker }. От меня вниз ведёт путь через шесть вопросов.
        1. { figure-dual-loyalty-aid-who }
        2. { figure-dual-loyalty-aid-knows }
        3. { figure-dual-loyalty-aid-happens }
        4. { figure-dual-loyalty-aid-line } Этот вопрос перегораживает путь. { figure-dual-loyalty-aid-yes }: { figure-dual-loyalty-aid-stop } { figure-dual-loyalty-aid-no }: путь продолжается.
        5. { figure-dual-loyalty-aid-way }
        6. { figure-dual-loyalty-aid-tell }
figure-dual-loyalty-aid-person = человек передо мной
figure-dual-loyalty-aid-me = Я
figure-dual-loyalty-aid-asker = тот, кто просит
figure-dual-loyalty-aid-who = Кто просит и для чего?
figure-dual-loyalty-aid-knows = Что знает и чего ждёт человек передо мной?
figure-dual-loyalty-aid-happens = Что с ним будет, если я скажу «да», и что — если «нет»?
figure-dual-loyalty-aid-line = Есть ли граница, которую не переходит никто?
figure-dual-loyalty-aid-yes = Да
figure-dual-loyalty-aid-stop = Здесь ничего не взвешиваю. Отказываюсь и говорю об этом.
figure-dual-loyalty-aid-no = Нет
figure-dual-loyalty-aid-way = Есть ли другой способ ответить на реальную потребность?
figure-dual-loyalty-aid-tell = Кому я скажу и что запишу?

## Согласие шаг за шагом
figure-consent-steps = Согласие шаг за шагом
    .alternative =
        Пять шагов ведут вниз, к ответу; от ответа расходятся три пути, и все они снова сходятся в шестом шаге.
        1. { figure-consent-steps-alone }: { figure-consent-steps-alone-how }.
        2. { figure-consent-steps-explain }: { figure-consent-steps-explain-how }.
        3. { figure-consent-steps-check }: { figure-consent-steps-check-how }.
        4. { figure-consent-steps-free }: { figure-consent-steps-free-how }.
        5. { figure-consent-steps-ask }: { figure-consent-steps-ask-how }
        — { figure-consent-steps-yes }: { figure-consent-steps-yes-then }
        — { figure-consent-steps-unsure }: { figure-consent-steps-unsure-then }
        — { figure-consent-steps-no }: { figure-consent-steps-no-then }
        6. { figure-consent-steps-record }: { figure-consent-steps-record-how }.
figure-consent-steps-alone = Наедине
figure-consent-steps-alone-how = без чужих ушей; говорить с пациентом, а не с родными; переводчик не из семьи
figure-consent-steps-explain = Объяснить
figure-consent-steps-explain-how = что, зачем, польза, риски, другие варианты и что будет, если ничего не делать
figure-consent-steps-check = Проверить
figure-consent-steps-check-how = «Скажите своими словами, что мы собираемся делать»
figure-consent-steps-free = Не давить
figure-consent-steps-free-how = ни нажима, ни угроз, ни наград; время подумать и спросить
figure-consent-steps-ask = Спросить
figure-consent-steps-ask-how = «Что вы решили?»
figure-consent-steps-yes = Да
figure-consent-steps-yes-then = Начинаем. Согласие можно отозвать в любой момент.
figure-consent-steps-unsure = Ещё нет
figure-consent-steps-unsure-then = Больше времени, другие слова, близкий человек. Помогаем, но не решаем за пациента.
figure-consent-steps-no = Нет
figure-consent-steps-no-then = Принимаем. Вся другая помощь идёт как прежде.
figure-consent-steps-record = Записать
figure-consent-steps-record-how = что объяснили, о чем спросили и что решено; отказ так же тщательно, как согласие

## Дерево «а почему?»
figure-but-why-tree = Дерево «а почему?»: одна смерть и её корни
    .alternative =
        Вверху стоит то, что случилось: { figure-but-why-tree-event }. Вниз от этого растут три корня. На каждом вопрос «{ figure-but-why-tree-why }» ведёт от одной причины к той, что за ней.
        Первый корень: { figure-but-why-tree-blood-one }. { figure-but-why-tree-why } { figure-but-why-tree-blood-two }. { figure-but-why-tree-why } { figure-but-why-tree-blood-three }.
        Второй корень: { figure-but-why-tree-road-one }. { figure-but-why-tree-why } { figure-but-why-tree-road-two }. { figure-but-why-tree-why } { figure-but-why-tree-road-three }.
        Третий корень: { figure-but-why-tree-insult-one }. { figure-but-why-tree-why } { figure-but-why-tree-insult-two }. { figure-but-why-tree-why } { figure-but-why-tree-insult-three }.
        Под всеми тремя: { figure-but-why-tree-act }.
figure-but-why-tree-event = Мара, 19 лет, умирает после родов
figure-but-why-tree-why = А почему?
figure-but-why-tree-blood-one = Началось кровотечение, а крови для неё не нашлось
figure-but-why-tree-blood-two = В больнице нет запаса крови
figure-but-why-tree-blood-three = В плане здравоохранения такой строки нет
figure-but-why-tree-road-one = Она приехала слишком поздно
figure-but-why-tree-road-two = Дорога плохая, а деньги на оплату сначала пришлось занять
figure-but-why-tree-road-three = Никто не сделал помощь при родах бесплатной и близкой
figure-but-why-tree-insult-one = Она долго не решалась прийти
figure-but-why-tree-insult-two = В прошлый раз её оскорбили
figure-but-why-tree-insult-three = Правила против этого нет, и жалобы никто не слушает
figure-but-why-tree-act = Спрашивайте дальше, пока не дойдёте до того, что кто-то может изменить

## Карта механизмов
figure-mechanisms-map = Кто услышит: карта механизмов
    .alternative =
        Четыре рамки вложены одна в другую; самая маленькая ближе всего к человеку, которого это касается. Стрелка ведёт изнутри наружу: { figure-mechanisms-map-start }, { figure-mechanisms-map-then }.
        { figure-mechanisms-map-local }: { figure-mechanisms-map-local-who }. { figure-mechanisms-map-local-can }.
        { figure-mechanisms-map-national }: { figure-mechanisms-map-national-who }. { figure-mechanisms-map-national-can }.
        { figure-mechanisms-map-regional }: { figure-mechanisms-map-regional-who }. { figure-mechanisms-map-regional-can }.
        { figure-mechanisms-map-un }: { figure-mechanisms-map-un-who }. { figure-mechanisms-map-un-can }.
figure-mechanisms-map-start = начать здесь
figure-mechanisms-map-then = потом шире
figure-mechanisms-map-local = Рядом
figure-mechanisms-map-local-who = руководство учреждения, отдел жалоб, профессиональный совет, объединение пациентов
figure-mechanisms-map-local-can = Самый короткий путь что-то исправить
figure-mechanisms-map-national = В стране
figure-mechanisms-map-national-who = суды, уполномоченный по правам человека, национальный правозащитный институт; в местах лишения свободы национальный превентивный механизм
figure-mechanisms-map-national-can = Они расследуют, а суд может назначить возмещение
figure-mechanisms-map-regional = В регионе
figure-mechanisms-map-regional-who = африканские, межамериканские и европейские комиссии, суды и комитеты
figure-mechanisms-map-regional-can = Они принимают жалобы, как правило, после судов своей страны
figure-mechanisms-map-un = В Организации Объединённых Наций
figure-mechanisms-map-un-who = договорные органы, Специальные докладчики, универсальный периодический обзор, Подкомитет по предупреждению пыток
figure-mechanisms-map-un-can = Они спрашивают с государств, посещают, рекомендуют; часть договорных органов принимает и жалобы

## Пять вопросов об ограничениях
figure-five-questions = Пять вопросов к мере, которая ограничивает право
    .alternative =
        Стрелка, { figure-five-questions-measure }, должна пройти через пять ворот. Каждые ворота — вопрос.
        1. { figure-five-questions-law }: { figure-five-questions-law-ask }
        2. { figure-five-questions-aim }: { figure-five-questions-aim-ask }
        3. { figure-five-questions-necessity }: { figure-five-questions-necessity-ask }
        4. { figure-five-questions-proportionality }: { figure-five-questions-proportionality-ask }
        5. { figure-five-questions-time }: { figure-five-questions-time-ask }
        От каждых ворот в сторону ведёт выход: { figure-five-questions-no } За последними: { figure-five-questions-yes }
        Внизу: { figure-five-questions-never }
figure-five-questions-measure = мера, которая ограничивает право
figure-five-questions-law = Закон
figure-five-questions-law-ask = Опирается ли она на закон, который люди могут знать?
figure-five-questions-aim = Цель
figure-five-questions-aim-ask = Служит ли она настоящей цели, например остановить эпидемию?
figure-five-questions-necessity = Необходимость
figure-five-questions-necessity-ask = Нужна ли она на самом деле для этой цели и действует ли?
figure-five-questions-proportionality = Соразмерность
figure-five-questions-proportionality-ask = Это самый мягкий способ, и пользы от него больше, чем вреда?
figure-five-questions-time = Срок и пересмотр
figure-five-questions-time-ask = Когда она закончится и кто может пересмотреть её раньше?
figure-five-questions-no = Одно «нет»: изменить её или отказаться от неё.
figure-five-questions-yes = Пять раз «да»: мера допустима, но не шире и не дольше, чем нужно.
figure-five-questions-never = Есть права, которые не взвешивают: никакая чрезвычайная ситуация не оправдывает пытки.

## Пять шагов к действию
figure-five-steps = Пять шагов к действию
    .alternative =
        Пять клеток на пути, который возвращается к своему началу.
        1. { figure-five-steps-describe } { figure-five-steps-describe-what }.
        2. { figure-five-steps-name } { figure-five-steps-name-what }.
        3. { figure-five-steps-find } { figure-five-steps-find-what }.
        4. { figure-five-steps-choose } { figure-five-steps-choose-what }.
        5. { figure-five-steps-check } { figure-five-steps-check-what }.
        От пятой клетки стрелка ведёт обратно к первой: { figure-five-steps-again }.
figure-five-steps-describe = Описать,
figure-five-steps-describe-what = что происходит и с кем
figure-five-steps-name = Назвать
figure-five-steps-name-what = право и разрыв
figure-five-steps-find = Найти,
figure-five-steps-find-what = кто должен действовать
figure-five-steps-choose = Выбрать
figure-five-steps-choose-what = безопасное действие
figure-five-steps-check = Проверить
figure-five-steps-check-what = результат и рассказать о нём
figure-five-steps-again = то, чего ещё не хватает, начинает следующий круг
