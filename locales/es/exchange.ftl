# Traducciones en camino hacia otros programas y otras personas, y de vuelta.
cli-exchange-export = Escribir un idioma para otro programa: Poedit, OmegaT
cli-exchange-format = po, xliff12 o xliff20
cli-exchange-out = La carpeta para el archivo; sin ella, esta
cli-exchange-lang = El idioma
cli-import = Recoger lo que vuelve: PO, XLIFF, una entrega, o Markdown y FTL que ya existen
cli-import-file = Los archivos
cli-import-dry-run = Decir solo lo que se haría
cli-import-theirs = Donde ambos lados cambiaron el mismo pasaje, tomar las palabras del archivo
cli-hand-over = Escribir un archivo con lo que cambió desde la última entrega
exchange-exported = Pasajes: { $count }. Escritos en { $file }
exchange-handed-over = Pasajes cambiados: { $count }. Entregados en { $file }
exchange-nothing-new = Nada ha cambiado desde la última entrega.
exchange-taken = { $file }. Recogidos: { $taken }. Ya estaban: { $same }.
exchange-would-take = { $file }. Se recogerían: { $taken }. Ya estaban: { $same }.
exchange-clash =
    Ambos lados cambiaron { $place }; aquí no se cambió nada.
    Aquí: { $mine }
    En el archivo: { $theirs }
exchange-lost = No recogido, { $place }: se perdió en el camino: { $lost }
exchange-refused = No recogido, { $place }: no existe ese pasaje, o esas palabras lo harían otra cosa.
exchange-no-folder = Indique la carpeta donde escribir, con --manuals o --locales.
exchange-not-text = Un archivo de este idioma no es un texto que se pueda leer.
exchange-not-read = No se puede leer: { $file }
exchange-not-written = No se puede escribir: { $file }
exchange-unknown = Este archivo no se puede recoger: { $file }
exchange-damaged = Esta entrega se cortó o se cambió en el camino: { $file }. Pídala de nuevo.
exchange-other-language = Esta entrega es de otro idioma: { $file }
