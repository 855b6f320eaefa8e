# La primera página: todo el manual y el punto donde la persona lo dejó.
shelf-title = El manual
resume-title = Donde lo dejó
resume-go = Seguir leyendo
nobody-title = No hay ningún cuaderno abierto
nobody-text = Puede leerlo todo. Para guardar sus notas y el punto donde va, abra su cuaderno o empiece uno.
session-coming = próximamente
session-finished = terminada
# $read, $of: cuántas secciones de la sesión se han leído y cuántas tiene.
session-progress = { $read ->
    [one] { $read } sección leída de { $of }
    [many] { $read } de secciones leídas de { $of }
   *[other] { $read } secciones leídas de { $of }
}
