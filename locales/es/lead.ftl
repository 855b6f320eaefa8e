# Dirigir talleres: prepararlos.

## Mis talleres
lead-title = Mis talleres
lead-intro = Prepare un taller en una tarde y diríjalo al minuto.
lead-none-yet = Aquí todavía no hay ningún taller. Empiece con uno de los programas ya hechos: todo se puede cambiar.
lead-untitled = Taller sin nombre
lead-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
lead-people-count = { $count ->
    [one] { $count } participante
    [many] { $count } de participantes
   *[other] { $count } participantes
}
# $when: la fecha y la hora.
lead-saved = Guardado: { $when }
lead-plan = Preparar
lead-places = Este taller
lead-copy = Copiar
lead-copy-of = { $title } (copia)
lead-put-away = Guardar aparte
lead-away-title = Talleres guardados aparte
lead-take-back = Recuperar
lead-erase = Borrar para siempre…
lead-erase-title = ¿Borrar este taller?
lead-erase-text = El programa se borra para siempre, con todas sus versiones y todo lo que se guardó mientras se dirigía: tiempos, grupos, papelógrafos, fotos.
lead-new = Un taller nuevo
lead-name = Cómo se llama
lead-first-day = Primer día, si ya se sabe
lead-from = Empezar con
lead-from-shelf = Un día vacío
lead-from-shelf-hint = Tome las sesiones del estante una por una.
lead-long = { $minutes } con las pausas
lead-begin = Empezar a preparar
lead-from-file = De otra persona
lead-from-file-text = Un programa que le han pasado es un solo archivo; su nombre termina en .hrhw-programme.
lead-file-choose = Elegir el archivo
lead-file-paste = Pegue aquí el contenido del archivo
lead-file-take-in = Añadirlo

## Preparar
lead-day = Día { $number }
lead-ends-left = Termina a las { $time }, sobran { $minutes }
lead-ends-full = Termina a las { $time }, justo a la hora
lead-ends-over = Termina a las { $time }: sobrecargado en { $minutes }
lead-hours = Fecha y horas
lead-date = Fecha
lead-start = Empieza a las
lead-end = Termina a más tardar
lead-keep = Guardar
lead-remove-day = Quitar este día
lead-add-day = Añadir un día
lead-add = Añadir
lead-add-session = Añadir la sesión
lead-add-own = Añadir
lead-kind-session = Sesión
lead-kind-own = Punto propio
lead-kind-break = Pausa
lead-kind-meal = Comida
lead-kind-evaluation = Evaluación
lead-own-title = Algo suyo
lead-own-about = Una nota para usted
lead-minutes = Minutos
lead-up = Subir
lead-down = Bajar
lead-day-before = Al día anterior
lead-day-after = Al día siguiente
lead-remove = Quitar
lead-read-session = Leer la sesión
lead-step = Paso
lead-may-go = Puede omitirse
lead-out = Omitido
lead-as-written = Como en el manual
lead-changed = cambiada
lead-at-least = Al menos { $minutes }
lead-last-time = La última vez: { $minutes }
lead-could-go = se puede omitir
lead-could-give = Puede ceder hasta { $minutes }
lead-step-back = Deshacer el último cambio
lead-keys = Arrastre con el ratón, o mueva lo que tiene el foco con Mayús y las flechas.
lead-shelf = El estante: arrastre una sesión a un día
lead-shelf-text = Sin ratón, use «Añadir» debajo de cada día.
lead-needs = Qué llevar y copiar
lead-needs-nothing = Las sesiones de este programa no necesitan nada.
lead-needs-copies = Para imprimir y copiar
lead-needs-used-up = Para llevar; cada sesión gasta algo
lead-needs-lasting = Para llevar una vez
lead-needs-what = Qué
lead-needs-count = Cuántos
lead-needs-for = Para
lead-details = El taller
lead-room = Sala
lead-people = Cuántas personas se esperan
lead-group-size = Cuántas personas trabajan en un grupo pequeño
lead-language = Idioma de la sala
lead-second-language = Segundo idioma en la pantalla
lead-no-second-language = Ninguno
lead-zone = Las horas son las de esta zona horaria
lead-take-along = Llevárselo
lead-as-calendar = Para un calendario (.ics)
lead-as-calendar-hint = Los días que tienen fecha.
lead-as-table = Para una hoja de cálculo (.csv)
lead-as-table-hint = Cada punto con sus horas.
lead-as-file = Para otra persona
lead-as-file-hint = El programa en un solo archivo; nada sobre las personas.

## Lo que habla en contra de un programa
lead-concern-no-break = { $minutes } sin pausa: después de 90 minutos ya nadie retiene nada.
lead-concern-long-lecture = «{ $section }» es una exposición de { $minutes }; bastan 15 minutos.
lead-concern-distress-last = Esta sesión puede remover algo doloroso y es la última del día. Ponga después algo más ligero.
lead-concern-no-evaluation = En ningún momento se pregunta qué aprendió y pensó la gente: añada una evaluación.
lead-concern-needs-later = Mejor después de «{ $session }», que viene más tarde.
lead-concern-needs-missing = Mejor después de «{ $session }», que no está en el programa.
lead-concern-overfull = Al día le sobran { $minutes }: acorte algo, omita un paso o mueva una sesión.
lead-concern-group-size = Esta sesión funciona con grupos de { $min } a { $max } personas.
lead-concern-no-such-session = Esta edición del manual no tiene ninguna sesión «{ $slug }».
lead-concern-no-time = Esto no dura nada.
lead-concern-empty = Este día todavía está vacío. Añada una sesión abajo.

## Columnas de la tabla
lead-column-day = Día
lead-column-date = Fecha
lead-column-from = Desde
lead-column-to = Hasta
lead-column-minutes = Minutos
lead-column-kind = Tipo
lead-column-title = Título
lead-column-about = Sobre qué

## Lo que salió mal
trouble-programme-days = Un taller no puede tener más de 31 días
    .what = No se cambió nada. Prepare el resto como otro taller.
trouble-programme-items = Un taller no puede tener más de 400 puntos
    .what = No se cambió nada. Prepare el resto como otro taller.
trouble-programme-text = Este texto es demasiado largo para un programa
    .what = No se cambió nada. Vuelva y acórtelo a 300 caracteres.
trouble-programme-number = Ese número u hora no es posible
    .what = No se cambió nada. Un día termina después de empezar y nada dura más de un día.
trouble-programme-no-file = Este archivo no es un programa
    .what = Elija un archivo cuyo nombre termine en .hrhw-programme.
trouble-programme-file-large = Este archivo es más grande que cualquier programa
    .what = Elija un archivo cuyo nombre termine en .hrhw-programme.
trouble-programme-file-newer = Este programa se hizo con una versión más nueva de la aplicación
    .what = Pida la aplicación más nueva, o el programa en papel.
trouble-programme-file-damaged = El archivo de este programa está dañado
    .what = Se cortó o se cambió por el camino. Pídalo otra vez.
