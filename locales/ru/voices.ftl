# Короткие рассказы от первого лица: кто говорит.
role-midwife = Акушерка
role-prison-doctor = Тюремный врач
role-community-health-worker = Общинный медработник
role-forensic-doctor = Судебно-медицинский эксперт
role-student = Студент-медик
role-pharmacist = Фармацевт
role-hospital-manager = Директор больницы
role-psychiatric-nurse = Медбрат психиатрического отделения
role-nurse = Медсестра
role-ambulance-driver = Водитель скорой помощи
role-outbreak-officer = Сотрудница противоэпидемической службы
role-ward-sister = Старшая медсестра ночной смены

voices-title = Голоса
voices-intro = Короткие рассказы людей, которые работают в здравоохранении, о минуте, когда права оказались важны. Каждый можно прочитать вслух за три минуты.
voices-here = Голос к этому занятию
voices-all = Все голоса
voice-kicker = Голос
voice-composite = Собирательный рассказ: он сложен из нескольких жизней, имена вымышлены.
# $minutes: a length of time, as "3 min".
voice-aloud = { $minutes } вслух
voice-warning = Этот рассказ может напомнить о тяжёлом. Остановитесь, когда захотите.
# The title of the session follows.
voice-session = К занятию:
