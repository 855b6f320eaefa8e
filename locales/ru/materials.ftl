# Что нужно для занятия, перечнем; для кого (per-…), написано после.
## Для помещения
material-pens = Ручки
material-markers = Толстые маркеры
material-flipchart = Флипчарт или доска
material-paper = Большие листы бумаги
material-blank-cards = Чистые карточки
material-cards = Карточки
material-sticky-notes = Листочки с клейким краем
material-stickers = Наклейки
material-dots = Круглые наклейки
material-name-labels = Таблички с именами
material-envelopes = Конверты
material-tape = Клейкая лента
material-glue = Клей
material-scissors = Ножницы
material-string = Верёвка
material-timer = Часы или телефон, сигнал которых слышен всем
material-bell = Колокольчик или стакан с ложкой
material-projector = Проектор, если он есть
material-printer = Принтер
material-ball = Мягкий мяч
material-dice = Игральные кубики
material-tokens = Фишки, например фасоль или пуговицы
material-water = Питьевая вода
material-local-law-page = Заполненная страница «Национальное право и службы»

## Раздаточные материалы занятий
material-actor-map = Карта действующих лиц
material-allies-sheet = Список союзников
material-case-card = Карточки с ситуациями
material-checklist = Лист проверки: четыре вопроса
material-clinic-plan = План амбулатории
material-decision-aid-sheet = Памятка с шестью вопросами
material-five-step-sheet = Лист пяти шагов
material-letter = Письмо себе
material-lever-cards = Карточки с рычагами, разрезанные
material-observation-cards = Карточки с наблюдениями, разрезанные и перемешанные
material-puzzle-cards = Карточки с правами, разрезанные пополам
material-rights-list = Список прав
material-risk-check = Проверка рисков
material-spare-cases = Запасные случаи
material-walker-cards = Карточка посетителя
material-worked-example = Заполненный пример
