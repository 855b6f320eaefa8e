# Части пособия: полное название и несколько слов для корешка
part-planning = Подготовка обучения
part-planning-short = Подготовка
part-opening = Вводные занятия
part-opening-short = Начало
part-introducing = Знакомство с темой: здоровье и права человека
part-introducing-short = Здоровье и права человека
part-roles = Работники здравоохранения и права человека
part-roles-short = Работники здравоохранения
part-issues = Вопросы здоровья и права человека
part-issues-short = Вопросы здоровья
part-mechanisms = Механизмы защиты прав человека
part-mechanisms-short = Механизмы
part-further = Дополнительные занятия
part-further-short = Что дальше

# Готовые программы
programme-half-day = Полдня
programme-one-day = Один день
programme-three-days = Три дня
programme-prison-staff = Два дня для медицинских работников мест лишения свободы

# Для кого занятие; отдельно или в перечне
audience-all = все работники здравоохранения
audience-clinical = врачи, фельдшеры, акушерки и медицинские сёстры
audience-community = работники здравоохранения на местах
audience-managers = руководители
audience-trainers = преподаватели и ведущие
audience-students = студенты
audience-lawyers = смешанные группы с юристами или сотрудниками НПО

# Как работают на этом шаге; стоит после минут
grouping-alone = каждый сам
grouping-pairs = в парах
grouping-threes = в тройках
grouping-groups = в малых группах
grouping-plenary = все вместе

# Для кого нужен материал; стоит после его названия
per-person = на каждого
per-pair = на каждую пару
per-group = на каждую группу
per-room = на всех
