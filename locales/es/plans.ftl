# Del caso al cambio: los planes de una persona.

## La lista
plans-title = Mis planes
plans-text = Del caso al cambio: una situación de su propio trabajo se convierte en una acción segura, en cinco pasos.
plans-none = Aún no tiene ningún plan. Empiece por algo de su trabajo que se repite y en lo que usted tiene parte. Uno pequeño está bien.
plans-session = La sesión que enseña los cinco pasos
plans-away = Guardados aparte
plan-changed = Último cambio:
plan-unnamed = Un plan sin nombre

## Empezar
plan-new = Empezar un plan
plan-begin = Empezar
plan-cancel = Volver a mis planes
plan-from = Hacer de esto un plan
plan-from-note = Son las palabras de su nota. La nota misma queda como está.
plan-warning = Sin nombres, lugares, fechas ni detalles raros.
plan-warning-text = Un cuaderno se pierde, o alguien lo lee. ¿Podría decir de quién se trata alguien que conoce su lugar de trabajo? Entonces cambie la edad, el sexo, el mes, la enfermedad, hasta que nadie pueda.
plan-trace-number = Algo en este plan parece un número de teléfono o de expediente. ¿Lo necesita el plan?
plan-trace-mail = Algo en este plan parece una dirección de correo electrónico. ¿La necesita el plan?
plan-trace-date = Hay una fecha completa en este plan. Una fecha puede delatar a alguien; ¿bastaría con «en primavera»?

## La hoja
plan-title = Mi caso, en una palabra que solo yo entiendo
plan-steps = Los cinco pasos
plan-step-1 = Describir qué pasa, y a quién
plan-step-2 = Nombrar el derecho y la brecha
plan-step-3 = Encontrar quién debe actuar
plan-step-4 = Elegir una acción segura
plan-step-5 = Comprobar el resultado y contarlo
plan-example = Cómo lo hizo Rosa
plan-at-hand = A mano para este paso
plan-not-chosen = Aún sin elegir
plan-no-day = Esto no se puede leer como un día. Escríbalo así: 2026-12-04 o 4.12.2026.
plan-field-what = Qué pasa, a qué personas, cuántas veces
plan-field-seen = Lo que yo vi o conté
plan-field-heard = Lo que me contaron o supongo
plan-field-unrecognisable = Nadie que conozca mi lugar de trabajo podría decir de quién se trata.
plan-group-tests = Las cuatro pruebas, para mi propio servicio
plan-row-availability = ¿Existe? Disponibilidad
plan-row-accessibility = ¿Puede llegar todo el mundo? Accesibilidad
plan-row-acceptability = ¿Está a gusto la gente? Aceptabilidad
plan-row-quality = ¿Es buena atención? Calidad
plan-field-verdict = Esta prueba
plan-choice-verdict-holds = Se cumple
plan-choice-verdict-partly = Falla en parte
plan-choice-verdict-fails = Falla
plan-choice-verdict-unknown = No lo sé
plan-field-shown = Qué lo muestra
plan-field-hardest = A quién golpea más, y quién ya no viene
plan-group-gap = La brecha en una frase
plan-field-gap-people = Las personas que …
plan-field-gap-right = tienen derecho a …
plan-field-gap-cause = y esto se lo impide: …
plan-actors = Mapa de actores: funciones, sin nombres
plan-actor = Actor
plan-map = El mapa, de «en contra» a «a favor»
plan-no-place = Aún no están en el mapa:
plan-more-rows = Añadir otro actor
plan-actor-who = Quién, por su función
plan-actor-place = Este actor …
plan-choice-place-decides = Decide
plan-choice-place-influences = Influye en quien decide
plan-choice-place-works = Hace el trabajo
plan-choice-place-concerned = Le afecta: pacientes, familias, quienes ya no vienen
plan-choice-place-outside = De fuera: asociación, sindicato, órgano independiente
plan-actor-stance = Ante el cambio
plan-choice-stance-against = En contra, o con inquietud
plan-choice-stance-undecided = No sabe, o duda
plan-choice-stance-for = A favor
plan-actor-wants = Qué quiere, o qué teme
plan-actor-ask = Qué le pido
plan-actor-ally = Me apoya
plan-actor-cost = Carga con el costo del cambio
plan-actor-not-asked = Nadie le ha preguntado aún
plan-field-missing = ¿Quién falta en este mapa?
plan-field-guessed = ¿De quién solo he supuesto el no?
plan-field-lever = Mi palanca
plan-field-action = Qué haré
plan-field-first-day = El día en que empiezo
plan-field-ally = Quién me apoya
plan-group-risk = Revisión de riesgos: ¿a quién podría dañar, y cómo?
plan-row-patients = Los pacientes a quienes afecta
plan-row-others = Otros pacientes
plan-row-colleagues = Mis colegas
plan-row-me = Yo, y mi familia
plan-row-workers = Quienes harán el trabajo de más
plan-field-happens = Qué podría pasar
plan-field-likely = ¿Probable?
plan-choice-likely-1 = 1: poco
plan-choice-likely-2 = 2: intermedio
plan-choice-likely-3 = 3: mucho
plan-field-smaller = Qué lo reduce
plan-group-stops = Alto
plan-halt = Basta una marca: el plan cambia, o espera.
plan-field-stop-recognised = Se podría reconocer a alguien por lo que digo o escribo.
plan-field-stop-harmed = Alguien podría perder atención, trabajo, libertad o seguridad y no ha aceptado el riesgo.
plan-field-stop-secrets = Tendría que sacar expedientes, listas, grabaciones o fotos, o romper un secreto.
plan-field-stop-alone = No tendría absolutamente a nadie conmigo.
plan-field-stop-angry = Actúo con rabia o con agotamiento.
plan-group-power = Antes de decidir
plan-field-in-my-power = Está en mis manos, a solas o con alguien que dijo que sí.
plan-field-wanted = Las personas a quienes afecta lo quieren, o se lo preguntaré antes.
plan-field-risk-checked = La revisión de riesgos está hecha y dice que sí.
plan-field-decision = Mi decisión
plan-choice-decision-yes = Sí, empiezo
plan-choice-decision-smaller = Sí, pero más pequeña o con otras personas
plan-choice-decision-not-now = Ahora no
plan-field-talk-to = Antes de empezar hablo con
plan-field-call = Si algo sale mal, llamo a
plan-field-end-when = Termino la acción cuando
plan-field-sign = La señal
plan-field-today = Hoy
plan-field-hope = Espero
plan-field-count = Cómo cuento
plan-field-look-on = El día en que miro
plan-field-tell = A quién se lo cuento, y cómo
plan-field-if-nothing = Si nada ha cambiado, voy a

## Cómo va, y cómo resultó
# $steps: cuántos de los cinco pasos tienen respuesta.
plan-is-writing = { $steps ->
    [one] { $steps } paso empezado de 5
    [many] { $steps } de pasos empezados de 5
   *[other] { $steps } pasos empezados de 5
}
plan-is-stopped = La revisión de riesgos dice «alto»: el plan cambia, o espera
# $day: el día en que la persona quiere mirar.
plan-is-waiting = Usted mira el { $day }
plan-is-due = Ha llegado el día de mirar: { $day }
plan-look = ¿Cómo resultó?
plan-how-reached = Se logró lo que esperaba
plan-how-partly = Mejor que antes, menos de lo que esperaba
plan-how-unchanged = Nada ha cambiado
plan-how-not-done = No se empezó, o se interrumpió
plan-look-words = Qué encontré, y qué sigue
plan-look-keep = Guardar la respuesta
plan-look-later = Elegir otro día
plan-looks = Cómo resultó
plan-looks-next = Para mirar otra vez, ponga un nuevo día en el paso 5.

## Qué se puede hacer con un plan
plan-ways = Qué se puede hacer con este plan
plan-read = Leer, imprimir, llevar
plan-back = Volver al plan
plan-print = Imprimir
plan-take-along = Como archivo:
plan-take-along-text = Un archivo o una hoja no está protegido: quien lo tiene puede leerlo.
plan-empty = Aquí todavía no se ha escrito nada.
plan-versions = Versiones de este plan
plan-two-copies = Este plan se cambió en dos copias del cuaderno. Usted ve la más reciente; la otra está entre sus versiones, y no se pierde nada.
plan-put-away = Guardar aparte
plan-is-away = Este plan está guardado aparte.
plan-take-back = Recuperar
plan-erase = Borrar para siempre
plan-erase-title = ¿Borrar este plan para siempre?
plan-erase-text = Todas sus versiones desaparecen de su cuaderno, con lo que usted escribió sobre el resultado, y no se pueden recuperar.
