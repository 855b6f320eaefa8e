# Paquetes de idioma: un archivo con las palabras de un idioma, firmado por quienes lo hicieron.
packs-title = Paquetes de idioma
packs-text = Un paquete trae otro idioma, o palabras más nuevas de uno que ya está, en un solo archivo: en una memoria, por correo, de una colega. Cada paquete va firmado. Nada de él se usa antes de haber comprobado la firma y cada uno de sus archivos.
packs-none = No hay ningún paquete instalado.
packs-install-title = Instalar un paquete
packs-found = Encontrados en memorias y entre sus descargas:
packs-path = ¿Dónde está el archivo?
packs-path-hint = La ruta completa de un archivo que termina en .hrhwpack.
packs-look = Mirarlo
packs-look-title = Mirar un paquete
packs-install = Instalar
packs-not-now = Ahora no
packs-remove = Quitar
packs-away = Quitado:
packs-put-back = Volver a poner
packs-done-installed = El paquete está instalado.
packs-done-removed = El paquete está quitado. Puede volver a ponerlo.
packs-done-back = El paquete está puesto de nuevo.
packs-done-distrusted = Los paquetes firmados con esa clave ya no se usan.
packs-holds-label = Contiene
packs-holds = { $texts ->
    [one] { $texts } sesión o voz
    [many] { $texts } de sesiones y voces
   *[other] { $texts } sesiones y voces
}, { $files ->
    [one] { $files } archivo de mensajes
    [many] { $files } de archivos de mensajes
   *[other] { $files } archivos de mensajes
}
packs-made = Hecho el
packs-edition = Edición del manual
packs-by = Firmado por
packs-key = Clave
packs-trust = Confío en esta clave
packs-trust-hint = Cualquiera puede escribir cualquier nombre. Pida a quien hizo el paquete los dieciséis caracteres de la clave, por un camino distinto del que trajo el archivo, y compárelos. Se le pregunta una vez por cada clave.
packs-key-not-trusted = Nadie en esta máquina confía en su clave, así que no se usa. Instálelo de nuevo para que se le pregunte.
packs-keys-title = Claves de confianza
packs-keys-text = Los paquetes firmados con estas claves se instalan sin volver a preguntar.
packs-distrust = Dejar de confiar
packs-older = Hay instalado un paquete más nuevo de este idioma, hecho el { $made }.
packs-older-wanted = Quiero de todos modos el más antiguo
packs-replaces = Este idioma viene incluido. Las palabras del paquete lo sustituyen mientras no lo quite.
packs-refused = Este paquete se rechaza
packs-refused-nothing = No se instaló nada de él.
packs-refused-unreadable = No existe ese archivo o no se puede leer. ¿Sigue puesta la memoria?
packs-refused-too-large = Ocupa más de { $about } MB. Ningún paquete es tan grande.
packs-refused-not-whole = No es un paquete, o le falta el final. Copie de nuevo el archivo.
packs-refused-too-many-files = Contiene más de { $about } archivos. Ningún paquete contiene tantos.
packs-refused-bomb = Desempaquetado ocuparía más de { $about } MB. Ningún paquete es tan grande.
packs-refused-odd-name = Contiene un archivo que no tiene lugar en un paquete: { $about }
packs-refused-link = Contiene un enlace en lugar de un archivo: { $about }
packs-refused-no-manifest = No dice qué contiene: falta la lista de sus archivos o no se puede leer.
packs-refused-newer = Se hizo para una edición más nueva de este programa.
packs-refused-not-signed = No está firmado, así que nadie puede saber quién lo hizo.
packs-refused-wrong-signature = Su firma es falsa: se cambió después de firmarlo, o lo firmó otra persona.
packs-refused-not-as-signed = Uno de sus archivos no es el que se firmó: { $about }
packs-refused-language = Un paquete no puede ser de este idioma: { $about }
packs-refused-markup = Hay marcas de código o un enlace prohibido en { $about }; las palabras nunca los necesitan.
packs-refused-words = Sus palabras no se pueden leer: { $about }

## La línea de órdenes
cli-pack = Hacer un paquete de idioma firmado
cli-pack-lang = El idioma
cli-pack-key = El archivo con su clave secreta
cli-pack-password = Un archivo cuya primera línea es la contraseña de la clave
cli-pack-by = Quién lo hizo, tal como lo verán las lectoras y los lectores
cli-pack-out = La carpeta para el paquete
cli-pack-new-key = Hacer una clave nueva en esta carpeta, y terminar
pack-key-made = Su clave secreta: { $secret }. Guárdela para usted, y una copia en lugar seguro.
pack-key-id = Su clave, para quienes reciban sus paquetes: { $id }
pack-key-exists = Ya hay una clave: { $file }
pack-key-bad = No es una clave secreta, o la contraseña es otra: { $file }
pack-made = Hecho { $file }, firmado con { $id }.
pack-no-words = Las carpetas no contienen palabras de este idioma: { $language }
pack-needs = Diga qué idioma y, con --key, qué clave secreta.
pack-not-written = No se puede leer o escribir: { $file }
