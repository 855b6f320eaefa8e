# Partes del manual: el título entero y unas palabras para el lomo
part-planning = Planificar una capacitación
part-planning-short = Planificar
part-opening = Sesiones de apertura
part-opening-short = Abrir
part-introducing = Introducción a la salud y los derechos humanos
part-introducing-short = Salud y derechos humanos
part-roles = El personal de salud y los derechos humanos
part-roles-short = El personal de salud
part-issues = Cuestiones de salud y derechos humanos
part-issues-short = Cuestiones de salud
part-mechanisms = Los mecanismos de derechos humanos
part-mechanisms-short = Mecanismos
part-further = Otras sesiones
part-further-short = Para seguir

# Programas listos
programme-half-day = Medio día
programme-one-day = Un día
programme-three-days = Tres días
programme-prison-staff = Dos días para el personal de salud de las prisiones

# Para quién es una sesión; solo o en una lista
audience-all = todo el personal de salud
audience-clinical = profesionales de medicina, enfermería y partería
audience-community = agentes comunitarios de salud
audience-managers = responsables de servicios
audience-trainers = formadoras y formadores
audience-students = estudiantes
audience-lawyers = grupos mixtos con juristas o personal de ONG

# Cómo se trabaja en un paso; sigue a los minutos
grouping-alone = a solas
grouping-pairs = de a dos
grouping-threes = de a tres
grouping-groups = en grupos pequeños
grouping-plenary = todo el grupo

# Para quién hace falta un material; va después de su nombre
per-person = para cada persona
per-pair = para cada pareja
per-group = para cada grupo
per-room = para la sala
