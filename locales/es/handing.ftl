# Un taller en papel, y un programa que pasa de una persona a otra.

## En papel
lead-paper-intro = Cada opción se convierte en un PDF que puede abrir e imprimir, o guardar. En el idioma que quiera; un segundo puede figurar al lado.
lead-paper-lang = Idioma
lead-paper-sessions = Hojas de cada sesión
lead-paper-sessions-hint = Plan de la sesión, materiales, tarjetas, diapositivas, pruebas: para tantas personas como espere.
lead-print-programme = Programa
    .for = Días y horas, para la pared y para la mano
lead-print-needs = Qué llevar y copiar
    .for = Para ir marcando al preparar el equipaje
lead-print-attendance = Lista de asistencia
    .for = Una página por día; ya figuran los apodos o números que haya anotado
lead-print-statement = Constancias de participación
    .for = Para todo el taller, con líneas para el nombre y la firma
lead-as-paper = En papel (PDF)
lead-as-paper-hint = Programa, lista de materiales, lista de asistencia, constancias.

## Entregar a otra persona
# $count: sesiones del programa que esta persona adaptó
lead-as-file-adapted = { $count ->
    [one] Para otra persona, con lo que usted adaptó en { $count } sesión
    [many] Para otra persona, con lo que usted adaptó en { $count } de sesiones
   *[other] Para otra persona, con lo que usted adaptó en { $count } sesiones
}
lead-as-file-adapted-hint = Sus textos van incluidos: compruebe antes que no nombren a pacientes ni a colegas.
handed-title = Un programa con adaptaciones
handed-text = La persona que entrega este programa ha cambiado algunas de sus sesiones. Mire los cambios y marque los que quiera. Lo que no marque queda como en su manual; lo que incorpore se puede quitar después.
# $session: un título
handed-take = Incorporar lo que cambió en «{ $session }»
handed-own = Usted también adaptó esta sesión. Si la marca, estos cambios ocupan el lugar de los suyos; sus textos quedan entre las versiones anteriores.
# $section: un título; $minutes: una duración
handed-minutes = { $section }: ahora { $minutes }
# $section: un título
handed-cut = Se omite: { $section }
# $section: un título; $minutes: una duración
handed-added = Añadido después de «{ $section }»: una parte propia, { $minutes }
handed-compared = Su manual y el otro texto
handed-not = No incorporar nada

## Cuando un archivo no se puede guardar
trouble-file-full = El disco está lleno
    .what = No se escribió nada, y lo que había allí sigue como estaba. Libere espacio o elija otro lugar, y guarde de nuevo.
trouble-file-denied = Ahí no se puede escribir
    .what = Elija otra carpeta, por ejemplo sus documentos o una memoria que no esté bloqueada.
trouble-file-not-kept = El archivo no se escribió
    .what = No quedó nada de él. Elija otro lugar y guarde de nuevo.
