# Dar un idioma a otras personas, y recoger lo que dan.
bring-title = Dar a otras personas, recoger de otras personas
bring-in-title = Recoger
bring-in-text = Un archivo que volvió de Poedit u OmegaT, la entrega de otra persona que traduce, o traducciones que ya existen en Markdown o FTL. Primero se ve lo que haría, pasaje por pasaje; no se escribe nada hasta que usted lo diga.
bring-path = El archivo en este equipo
bring-path-hint = Su ruta completa. El nombre de un archivo Markdown o FTL dice de qué página se trata: dual-loyalty.md, app.ftl.
bring-look = Ver qué contiene
bring-choose = O elija el archivo
bring-choose-hint = .po, .xlf, .xliff, .handover, .md o .ftl
bring-failed = No se pudo leer el archivo. Elíjalo de nuevo.
bring-no-folder = Para recoger algo, abra primero su carpeta.
# $file is the name of a file.
bring-empty = No contiene ninguna traducción: { $file }
bring-out-title = Para otro programa
bring-out-text = Todos los pasajes con sus traducciones, tal como están ahora. Lo que se pierda a la ida o a la vuelta, la aplicación lo nota.
bring-out-po = Para Poedit y otros programas de gettext
bring-out-xliff12 = Para OmegaT y la mayoría de los programas de traducción
bring-out-xliff20 = Para programas de traducción más recientes
bring-save = Guardar
bring-hand-over-title = Para otra persona que traduce
bring-hand-over-text = Un solo archivo con lo que usted ha cambiado desde la última entrega. Se puede leer, y se comprueba al recogerlo.
bring-hand-over-go = Entregar lo que ha cambiado
bring-handed = Entregado hasta ahora:
bring-running = Se está leyendo el archivo, pasaje por pasaje…
bring-stop = Detener
bring-stopped = Detenido. Lo recogido hasta entonces se queda; lo demás está como estaba.
bring-broken = El programa falló con este archivo. No se recogió nada más.
bring-done = Recogido.
bring-nothing-yet = Todavía no se ha escrito nada. Esto es lo que pasaría:
# Numbers of passages.
bring-counts = Nuevos o cambiados: { $taken }. Ya estaban: { $same }. Cambiados por ambas partes: { $clash }. Imposibles: { $refused }.
bring-only = Solo los que tienen las palabras
bring-kind-take = se recogerá
bring-kind-clash = cambiado por ambas partes
bring-kind-lost = se pierde algo
bring-kind-refused = imposible
# $names are names of placeholders.
bring-lost = La traducción ha perdido: { $names }
# $why is a sentence.
bring-refused = { $why }
bring-mine = Aquí
bring-theirs = En el archivo
# $count is a number of passages.
bring-more = { $count ->
    [one] Se recogerá { $count } pasaje más, que no se muestra.
    [many] Se recogerán { $count } de pasajes más, que no se muestran.
   *[other] Se recogerán { $count } pasajes más, que no se muestran.
}
bring-take = Recoger
bring-leave = Dejar todo como está
bring-back = Cómo está este idioma
