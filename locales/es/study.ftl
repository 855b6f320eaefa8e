# Mi estudio: lo avanzado, las fichas que vuelven, el final de una sesión, la constancia.
study-title = Mi estudio
study-picture = El manual como un estante de libros, uno por sesión. La tabla de abajo dice lo mismo en cifras.
study-legend = Cada libro es una sesión, más ancho cuanto más dura; se llena al leer. ✓ terminada, ○ con prueba hecha, un número debajo: fichas por repasar.
study-empty = Todavía no ha leído nada. Empiece por donde quiera:
study-so-many-of = { $count } de { $of }
study-sum-finished = { $count ->
    [one] { $count } sesión terminada de { $of }
    [many] { $count } de sesiones terminadas de { $of }
   *[other] { $count } sesiones terminadas de { $of }
}
study-sum-read = { $count ->
    [one] { $count } sección leída de { $of }
    [many] { $count } de secciones leídas de { $of }
   *[other] { $count } secciones leídas de { $of }
}
study-sum-right = { $count ->
    [one] { $count } respuesta correcta de { $of } en sus últimas pruebas
    [many] { $count } de respuestas correctas de { $of } en sus últimas pruebas
   *[other] { $count } respuestas correctas de { $of } en sus últimas pruebas
}
study-session = Sesión
study-read = Secciones leídas
study-tested = Pruebas
study-due = Fichas por repasar
study-time = Tiempo dedicado
study-finished-on = terminada el { $day }
study-unread = Falta por leer
study-notes = { $count ->
    [one] { $count } nota suya
    [many] { $count } de notas suyas
   *[other] { $count } notas suyas
}
study-wishes = Cómo quiero estudiar
time-wish = Medir cuánto tiempo leo
time-wish-hint = Se guarda en su cuaderno y en ningún otro lugar. Si lo desactiva, se borra lo medido.

## Repaso
review-title = Repaso
review-offer = Recordarlo dentro de un mes
review-offer-text = Lo que ha leído puede volver en forma de fichas: mensajes clave, términos y preguntas falladas. Cada una vuelve poco antes de que la olvide. Usted decide cuántos minutos al día puede llevarle; si no elige, cinco como máximo.
review-yes = Sí, muéstreme fichas
review-no = No, gracias
review-wish = Mostrarme fichas de lo que he leído
review-wish-hint = Mensajes clave, términos y preguntas falladas.
review-minutes = El repaso del día dura como máximo
review-begin = Empezar el repaso de hoy
review-none = Hoy no hay fichas por repasar.
review-left = { $count ->
    [one] { $count } ficha para hoy, unos { $minutes }
    [many] { $count } de fichas para hoy, unos { $minutes }
   *[other] { $count } fichas para hoy, unos { $minutes }
}
review-ask-message = ¿Cómo sigue este mensaje clave?
review-ask-term = ¿Qué significa este término?
review-ask-question = ¿Cuál es la respuesta correcta?
review-show = Mostrar la respuesta
review-how = ¿Lo sabía?
review-grade-again = Todavía no
review-grade-hard = Con esfuerzo
review-grade-good = Lo sabía
review-grade-easy = Al instante
review-rest-today = vuelve hoy
review-rest = { $days ->
    [one] dentro de { $days } día
    [many] dentro de { $days } de días
   *[other] dentro de { $days } días
}
review-keys = Espacio o Intro muestra la respuesta; de 1 a 4 dicen si la sabía.
review-away = No volver a mostrar esta ficha
review-take-back = Deshacer mi última respuesta
review-put-away = Fichas que no quiere ver
review-bring-back = Volver a mostrarla
review-empty = Todavía no hay fichas. Salen de las sesiones cuyos mensajes clave ha leído y de las preguntas falladas en una prueba.
review-done-title = Basta por hoy
review-answered = { $count ->
    [one] { $count } ficha repasada hoy.
    [many] { $count } de fichas repasadas hoy.
   *[other] { $count } fichas repasadas hoy.
}
review-waiting = { $count ->
    [one] { $count } ficha más espera otro día.
    [many] { $count } de fichas más esperan otro día.
   *[other] { $count } fichas más esperan otro día.
}
review-next = La próxima ficha llega el { $day }.
review-more = Seguir de todos modos

## El final de una sesión
end-see = Lo que me llevo
end-learned = Lo que se propuso saber hacer
end-messages = Lo que conviene recordar
end-written = Lo que escribió
end-nothing-written = No ha escrito nada en esta sesión. Sus preguntas le esperan junto al texto cuando quiera.
end-next = Y ahora
end-review = Repasar lo leído
end-standing = Ver lo avanzado

## Constancia
statement-title = Constancia de estudio
statement-edition = Edición { $edition }
statement-says = ha trabajado las siguientes sesiones:
statement-length = Duración
statement-finished = Terminada
statement-total = { $count ->
    [one] { $count } sesión, { $time } según la duración que indica el manual
    [many] { $count } de sesiones, { $time } según la duración que indica el manual
   *[other] { $count } sesiones, { $time } según la duración que indica el manual
}
statement-own = Esta constancia se basa en lo que la propia persona anotó. No es un examen ni una habilitación.
statement-made-on = Emitida el { $day }
statement-none = Todavía no ha terminado ninguna sesión. Cuando termine una, aparecerá aquí.
statement-print = Imprimir
statement-name = El nombre es el de su cuaderno; puede cambiarlo:
