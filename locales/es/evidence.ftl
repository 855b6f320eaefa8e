# Lo que se aprendió en un taller: participantes, pruebas antes y después, tarjetas, resultados, informe.
evidence-pages = Participantes, pruebas y resultados
evidence-untitled = Un taller sin título
trouble-no-programme = Este taller no está en su cuaderno
    .what = Quizá se borró o está en otro cuaderno. La lista de sus talleres está en «Dirigir».
trouble-already-answered = Estas respuestas ya se entregaron
    .what = Aquí no las ve nadie. Pase el ordenador a la siguiente persona.

## Las personas
evidence-people = Participantes
evidence-people-why = Basta un apodo o un número para poner lo que alguien responde antes junto a lo que responde después. Quien puede tener algo que temer por lo que dice no escribe su nombre en una prueba.
evidence-people-none = Todavía no hay nadie en la lista.
evidence-code = Apodo o número
evidence-role = Profesión
evidence-first = Primera forma
evidence-name = Nombre real (opcional)
evidence-remove = Quitar
evidence-name-why = Deje vacío el nombre real si puede: no aparece en ningún resultado ni archivo, y una lista que no existe no se la puede quitar nadie. La mitad del grupo tiene primero la forma A y la otra la B; después se cambian.
evidence-keep-list = Guardar la lista
evidence-add = Añadir personas
evidence-add-codes = Apodos
evidence-add-codes-hint = Uno por línea. Quien ya está en la lista no se añade otra vez.
evidence-add-them = Añadirlos
evidence-add-count = O números, del 1 al
evidence-add-count-hint = Cada persona saca uno y lo recuerda.
evidence-add-numbers = Añadir los números
evidence-away = Fuera de la lista
evidence-away-text = Sus respuestas se conservan y no cuentan. Borrar elimina a la persona y sus respuestas, en todas sus versiones.
evidence-back = Devolver
evidence-erase = Borrar para siempre
evidence-to-people = Hacer la lista
evidence-people-count = { $count ->
    [one] { $count } participante
    [many] { $count } de participantes
   *[other] { $count } participantes
}

## La prueba
evidence-test = Prueba
evidence-test-why = Cada sesión tiene pares de preguntas: una para la forma A y otra para la B, igual de difíciles y sobre el mismo objetivo. Elija lo que va a enseñar. Bastan tres o cuatro pares por sesión.
evidence-test-begin = Abra una sesión aquí abajo y marque sus pares.
evidence-test-saved = La prueba está guardada.
evidence-test-chosen = { $count ->
    [0] Todavía no hay preguntas.
    [one] La prueba tiene { $count } pregunta.
    [many] La prueba tiene { $count } de preguntas.
   *[other] La prueba tiene { $count } preguntas.
}
evidence-test-taken = { $of ->
   *[other] { $taken } de { $of }
}
evidence-test-all = Todos los pares de esta sesión
evidence-test-keep = Guardar la prueba
evidence-test-has-answers = Ya hay respuestas anotadas. Si quita una pregunta, sus respuestas quedan en el cuaderno y dejan de contar; una pregunta que añada ahora queda en blanco para todas las personas.
evidence-test-paper = En papel
evidence-test-copies = Copias de cada forma
evidence-test-copies-hint = Cada persona recibe una forma antes y la otra después. También se hace la clave de respuestas.
evidence-no-test = La prueba todavía no tiene preguntas.
evidence-to-test = Elegir las preguntas

## Las respuestas
evidence-answers-before = Respuestas antes
evidence-answers-after = Respuestas después
evidence-handed-in = { $of ->
   *[other] Hojas anotadas: { $count } de { $of }
}
evidence-form = Forma
evidence-grid-how = Escriba la letra de la respuesta o su número: la casilla siguiente ya espera. Deje vacía la pregunta que quedó en blanco. Con las flechas, Entrar y Retroceso se mueve. Cada fila se guarda al salir de ella.
evidence-grid-wrong = Algunas casillas no corresponden a ninguna respuesta de la pregunta. Están marcadas; lo demás está guardado.
evidence-grid-keep = Guardar las respuestas
evidence-grid-questions = Las preguntas completas
evidence-cell = { $person }, pregunta { $number }
evidence-row-state = Guardado o no
evidence-row-saved = Guardado
evidence-row-wrong = Las casillas marcadas no corresponden a ninguna respuesta; lo demás está guardado.

## En el ordenador, por turnos
evidence-take = Responder en este ordenador, por turnos
evidence-turn = ¿A quién le toca?
evidence-turn-text = Elija su apodo o su número. Nadie ve sus respuestas después de entregarlas.
evidence-turn-none = Ya respondieron todas las personas.
evidence-turn-back = Volver a las páginas de quien dirige
evidence-thanks = Gracias
evidence-thanks-text = Sus respuestas están guardadas. Pase el ordenador a la siguiente persona.
evidence-sheet-text = Esto no es un examen. Muestra qué enseña bien el taller y qué no. Deje lo que no sepa.
evidence-sheet-hand-in = Entregar

## De una tabla
evidence-file = Leer una tabla
evidence-file-how = Un archivo CSV con una fila por persona: una columna para el apodo o el número, otra para la forma si quiere, y una para cada pregunta, llamadas 1, 2, 3. Nada se anota antes de que usted vea qué haría.
evidence-file-sample = Una tabla vacía para rellenar
evidence-file-choose = Elegir un archivo
evidence-file-text = O pegue aquí la tabla
evidence-file-look = Ver qué haría
evidence-file-back = Volver a las respuestas
evidence-file-failed = No se pudo leer el archivo. Nada ha cambiado.
evidence-file-read = Leído como { $encoding }. Mire abajo si los nombres están bien.
evidence-file-unchanged = Nada ha cambiado.
evidence-file-empty = En esta tabla no hay ninguna fila de respuestas.
evidence-file-no-people = Ninguna columna dice de quién se trata. Llame a una «participante». Estas son las columnas: { $columns }.
evidence-file-no-questions = Ninguna columna es una pregunta de la prueba. Llámelas 1, 2, 3. Estas son las columnas: { $columns }.
evidence-file-question-twice = La pregunta { $number } tiene dos columnas. Deje una.
evidence-column-person = participante, persona, apodo, número, código, nombre
evidence-column-form = forma, formulario, versión
evidence-plan = Lo que haría esta tabla
evidence-plan-sheets = { $count ->
    [one] Se anotaría { $count } hoja.
    [many] Se anotarían { $count } de hojas.
   *[other] Se anotarían { $count } hojas.
}
evidence-plan-new = { $count ->
    [one] Se añadiría { $count } persona a la lista.
    [many] Se añadirían { $count } de personas a la lista.
   *[other] Se añadirían { $count } personas a la lista.
}
evidence-plan-replaced = { $count ->
    [one] { $count } hoja sustituiría lo anotado; la versión anterior se conserva.
    [many] { $count } de hojas sustituirían lo anotado; las versiones anteriores se conservan.
   *[other] { $count } hojas sustituirían lo anotado; las versiones anteriores se conservan.
}
evidence-plan-notes = Lo que se dejaría fuera
evidence-plan-ignored = Estas columnas no dicen nada aquí: { $columns }.
evidence-plan-missing = Estas preguntas no tienen columna y cuentan como en blanco: { $numbers }.
evidence-plan-what = Qué ocurre
evidence-plan-is-new = se añade y se anota
evidence-plan-replaces = sustituye una hoja anterior
evidence-plan-enters = se anota
evidence-plan-do = Hacerlo
evidence-plan-not = Ahora no
evidence-note-nameless = La línea { $line } no dice de quién se trata.
evidence-note-twice = { $person } aparece en las líneas { $lines }. No se toma ninguna: ¿cuál es la correcta?
evidence-note-no-answer = Línea { $line }, pregunta { $number }: «{ $text }» no es una respuesta.
evidence-note-no-option = Línea { $line }, pregunta { $number }: la pregunta no tiene la respuesta «{ $text }».
evidence-note-no-form = Línea { $line }: la forma «{ $text }» no es A ni B. Se toma la prevista.
evidence-note-too-many = A partir de la línea { $line } hay más personas de las que puede tener un grupo.

## Tarjetas y evaluación
evidence-cards = Tarjetas y evaluación
evidence-cards-why = Las tarjetas del día y la evaluación no llevan nombre. Anótelas una tras otra; las sumas aparecen cuando cinco personas han marcado algo. Los formularios están entre el material para repartir de la sesión «Espacios seguros, resultados sinceros».
evidence-card-kinds = Qué tarjeta
evidence-card-day = Tarjeta del día { $day }
evidence-card-end = Evaluación del último día
evidence-card-count = { $count ->
    [0] Todavía no se ha anotado ninguna tarjeta.
    [one] Hay { $count } tarjeta anotada.
    [many] Hay { $count } de tarjetas anotadas.
   *[other] Hay { $count } tarjetas anotadas.
}
evidence-card-enter = Anotar la siguiente tarjeta
evidence-card-change = Cambiar esta tarjeta
evidence-card-new = Mejor anotar una tarjeta nueva
evidence-card-keep = Guardar la tarjeta
evidence-card-quote = Estas palabras pueden figurar en el informe
evidence-card-quote-hint = Solo si la tarjeta lo dice y nadie puede ser reconocido por ellas.
evidence-card-entered = Lo que escribieron
evidence-card-edit = Cambiar
evidence-card-away = Quitar
evidence-card-is-away = Se quitó la tarjeta.
evidence-sums = Sumas de lo marcado
evidence-picture = Imagen
evidence-cell-few = Menos de cinco personas: no se muestra
evidence-statement-said-what-i-think = Hoy pude decir lo que pienso
evidence-statement-my-work = Trató de mi trabajo
evidence-statement-took-part = Pude participar como lo necesitaba
evidence-statement-safe = Me sentí a salvo; nadie me presionó
evidence-statement-rules-kept = Se cumplieron nuestras reglas
evidence-statement-time-to-practise = Hubo tiempo para practicar
evidence-mark-full = Sí
evidence-mark-half = En parte
evidence-mark-little = No
evidence-often-full = siempre
evidence-often-half = casi siempre
evidence-often-little = pocas veces
evidence-prompt-keep = Mantener
evidence-prompt-change = Cambiar
evidence-prompt-question = Mi pregunta
evidence-prompt-most-useful = El momento más útil
evidence-prompt-missing = Lo que faltó o sobró
evidence-prompt-not-again = Algo que no debería repetirse
evidence-prompt-first-step = Lo primero que voy a hacer, y cuándo

## Resultados
evidence-results = Resultados
evidence-count-before = { $count ->
    [one] Antes: { $count } hoja
    [many] Antes: { $count } de hojas
   *[other] Antes: { $count } hojas
}
evidence-count-after = { $count ->
    [one] Después: { $count } hoja
    [many] Después: { $count } de hojas
   *[other] Después: { $count } hojas
}
evidence-withheld = { $people ->
    [one] Personas que entregaron las dos hojas: { $people }. Los resultados se muestran a partir de { $fewest } personas, para que ninguna cifra señale a una de ellas.
    [many] Personas que entregaron las dos hojas: { $people }. Los resultados se muestran a partir de { $fewest } personas, para que ninguna cifra señale a una de ellas.
   *[other] Personas que entregaron las dos hojas: { $people }. Los resultados se muestran a partir de { $fewest } personas, para que ninguna cifra señale a una de ellas.
}
evidence-both = { $people ->
   *[other] Sobre las { $people } personas que entregaron las dos hojas.
}
evidence-whole = Toda la prueba
evidence-by-objective = Por objetivo
evidence-by-question = Por pregunta
evidence-by-role = Por profesión
evidence-objective = Objetivo
evidence-question = Pregunta
evidence-questions = { $count ->
    [one] { $count } pregunta
    [many] { $count } de preguntas
   *[other] { $count } preguntas
}
evidence-before = Antes
evidence-after = Después
evidence-change = Cambio
evidence-gain = Ganancia
evidence-low = de
evidence-high = a
evidence-interval = { $value } ({ $low } a { $high })
evidence-below = menos de { $value }
evidence-no-gain = no quedaba nada que ganar
evidence-plot = Antes { $before }, después { $after }
evidence-key = Las líneas muestran hasta dónde puede llegar el azar: de veinte grupos así, la verdad queda dentro en diecinueve.
evidence-flag-nobody = Nadie acertó después: ¿se enseñó y está clara?
evidence-flag-everybody = Todas las personas acertaron antes: no puede mostrar que se aprendió algo.
evidence-flag-against = Quienes saben lo demás fallan aquí: vuelva a leer la pregunta y su clave.
evidence-flags = Observaciones
evidence-with-the-rest = Va con lo demás (−1 a 1)
evidence-roles-withheld = { $fewest ->
   *[other] No se muestra nada por profesión: quedaría un grupo de menos de { $fewest } personas y se podría calcular cómo le fue.
}
evidence-roles-others = { $others ->
   *[other] Personas de otra profesión, o sin profesión anotada: { $others }. Cuentan en el conjunto y no se muestran aparte: con menos de { $fewest } en un grupo, una cifra señala a personas.
}
evidence-cell-withheld = { $fewest ->
   *[other] menos de { $fewest } personas: no se muestra
}
evidence-how = Cómo se calculó
evidence-method = La mitad del grupo tuvo primero la forma A; la otra, la B. Solo cuentan las personas que entregaron las dos hojas; una pregunta en blanco cuenta como no acertada. La ganancia dice cuánto se aprendió de lo que aún no se sabía: (después − antes) / (1 − antes), con las medias del grupo (Hake, 1998). Los intervalos son del 95 % y están hechos para grupos pequeños: el de Wilson para antes y después, el de Newcombe para el cambio y, para la ganancia, el de una razón de proporciones emparejadas. Una ganancia muestra que algo cambió; no prueba por qué.
evidence-privacy-note = Nada de esto trata de menos de cinco personas, y nada puede deducirse de menos restando una cifra de otra. Las filas de una tabla no llevan ni nombre ni profesión y siguen el orden de las respuestas.
evidence-as-spreadsheet = Hoja de cálculo (.xlsx)
evidence-as-csv = Tabla (.csv)
evidence-as-rows = Filas sin nombre (.csv)
evidence-rows = Respuestas correctas por persona, sin nombre
evidence-row-before = antes { $number }
evidence-row-after = después { $number }

## El informe
evidence-report = Informe
evidence-report-back = Volver a los resultados
evidence-as-pdf = PDF
evidence-print = Imprimir esta página
evidence-quotes = Con sus propias palabras
evidence-quotes-text = De las tarjetas que se pueden citar, por orden alfabético.
