### Cómo cita el español un instrumento: «OG 14, párr. 42», «OG 14, párrs. 18-19».
### A la unidad le sigue un espacio de no separación.

# Un mensaje por cada unidad en que se divide un instrumento; cite-none para el que no tiene ninguna.
# $instrument es el nombre corto, $provision el lugar tal como lo escriben los mensajes de abajo.
# $how-many vale «one» (uno) o «several» (varios).
cite-art = { $instrument }, { $how-many ->
    [one] art.
   *[several] arts.
} { $provision }
cite-para = { $instrument }, { $how-many ->
    [one] párr.
   *[several] párrs.
} { $provision }
cite-rule = { $instrument }, { $how-many ->
    [one] regla
   *[several] reglas
} { $provision }
cite-principle = { $instrument }, { $how-many ->
    [one] principio
   *[several] principios
} { $provision }
cite-right = { $instrument }, { $how-many ->
    [one] derecho
   *[several] derechos
} { $provision }
cite-element = { $instrument }, { $how-many ->
    [one] elemento
   *[several] elementos
} { $provision }
cite-chapter = { $instrument }, { $how-many ->
    [one] cap.
   *[several] caps.
} { $provision }
cite-none = { $instrument }, { $provision }

# De un lugar a otro, y un lugar tras otro.
provision-range = { $from }-{ $to }
provision-list = { $before }, { $next }

# Un lugar dentro de otro, por letra, «12 a)», o por número, «2.1».
# «alone» es el final de un intervalo: la «d)» de «12 a)-d)».
provision-letter = { $whole } { $division })
provision-letter-alone = { $division })
provision-number = { $whole }.{ $division }
provision-number-alone = { $division }
