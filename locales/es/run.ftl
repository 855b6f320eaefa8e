# Dirigir un taller: la pantalla de dirección, la proyección, las personas.

## Dirigir
lead-run = Dirigir
run-now = Ahora
# $minutes: cuánto dura, con su unidad.
run-of = de { $minutes }
run-paused = en pausa
run-clock = Tiempo usado de este paso
run-late = { $minutes } de retraso: termina a las { $time }
run-in-time = A tiempo: termina a las { $time }
run-early = { $minutes } de adelanto: termina a las { $time }
run-previous = Paso anterior
run-next = Paso siguiente
run-pause = Pausar
run-resume = Seguir
run-you = Usted
run-they = Las personas participantes
run-beside = Junto al paso
run-then = Después
run-then-nothing = Después termina el día.
run-needs = Necesita:
run-end-day = Terminar el día aquí
run-goes-on = Hay un taller en curso
run-go-on = Seguir dirigiendo
run-begin-title = Empezar un día
run-begin-text = El reloj arranca enseguida y cada paso queda guardado: tras un corte de luz, el día sigue donde estaba.
run-begin = Empezar: { $day }
run-day-over = { $day }: terminado
run-back-in = Volver al último paso
run-planned = Previsto
run-took = Duró

## Con retraso
run-to-end-at = Para terminar a las { $time }
run-way-shorten = Acortar lo que queda
run-way-drop = Omitir lo que se puede
run-way-move = Pasar al día siguiente
run-change-shorter = { $step }: { $from } → { $to }
run-change-dropped = { $step }: se omite
run-change-moved = { $session }: lo primero del día siguiente
run-then-in-time = Así el día termina a las { $time }, a tiempo.
run-then-late = Así el día termina a las { $time }; todavía con retraso.
run-apply = Aplicar
run-take-back = Deshacer el último cambio de plan

## La pantalla de la sala
run-projector = En pantalla
run-open-room = Abrir la ventana de proyección
run-show-step = El paso
run-show-clock = Reloj
run-show-groups = Grupos
run-show-speaking = Turnos
run-show-question = Una pregunta
run-question = Su pregunta a la sala
run-dark = Pantalla en negro
run-light = Encender la pantalla
run-ask = Mostrar
room-title = Pantalla
room-dark = La pantalla está en negro.
room-groups = Grupos
room-speaking = Quién habla cuándo
room-back-at = De vuelta a las { $time }

## Las personas y las paredes
tools-title = Personas y notas
tools-people = Quién está en la sala
tools-people-hint = Los grupos y los turnos se hacen con las personas de la lista; mientras está vacía, con números.
tools-groups = Grupos
tools-group = Grupo { $number }
tools-groups-by = Formar grupos según
tools-by-size = las personas por grupo
tools-by-number = el número de grupos
tools-number = Cuántos
tools-mix = Mezclar profesiones
tools-mix-hint = Si no, decide el azar.
tools-make-groups = Formar grupos
tools-speaking = Quién habla cuándo
tools-make-order = Sortear el orden
tools-next-speaker = Siguiente persona
tools-parked = Para después
tools-parked-none = Todavía no hay nada aplazado. Lo que surge y ahora no cabe se guarda aquí.
tools-park = A qué volver
tools-done = Hecho
tools-not-done = Todavía no
tools-flipcharts = Papelógrafos
tools-flipchart-title = Cómo se llama
tools-flipchart-text = Lo que pone
tools-photos = Fotos de papelógrafos
tools-photos-text = Las fotos se reducen y se les quita el lugar donde se tomaron. Quedan en su cuaderno. Fotografíe el papel, no a las personas.
tools-photos-choose = Añadir fotos
tools-photos-working = Guardando las fotos…
tools-photos-script = Las fotos necesitan el script de esta página, desactivado en este navegador.
trouble-programme-nothing = No hay nada que dirigir en este día
    .what = No se empezó nada. Prepare antes algo para este día.
trouble-programme-photo = Esta foto no se puede guardar
    .what = Elija una imagen JPEG, PNG o WebP de 2 MB como máximo.
