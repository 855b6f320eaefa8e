# El manual en archivos: sitios, libros, paquetes para plataformas de aprendizaje.

## En una copia
carried-answer = La respuesta
carried-no-script = La búsqueda necesita scripts, y en este navegador están desactivados. La lista de sesiones, el glosario y la lista de instrumentos funcionan sin ellos.
carried-kind = Manual de capacitación
# $edition: un año y un número, como 2026.1
carried-edition = Edición { $edition }
carried-contents = Índice
carried-answers = Respuestas a los cuestionarios
carried-access = Texto y dibujos. Cada dibujo se explica también con palabras; los títulos y las listas están marcados como tales; se dan el orden de lectura y el índice. Nada se mueve, parpadea ni suena.

## En la línea de órdenes
cli-export = Hacer del manual archivos que funcionan sin este programa
cli-export-site = Un sitio: para cualquier servidor web, para Kolibri o para abrir desde una memoria USB
cli-export-epub = Un libro para lectores electrónicos, EPUB 3, en un idioma
cli-export-scorm = Un paquete para plataformas de aprendizaje, SCORM 1.2, en un idioma
cli-export-langs = Un idioma que se incluye; puede indicarse varias veces; si no se indica, el de la terminal
cli-export-lang = El idioma; si no se indica, el de la terminal
cli-export-session = Una sola sesión, por su nombre en las direcciones; si no se indica, todas
cli-export-all = Todos los idiomas
cli-export-trainer = Con lo que dice, hace y prepara quien facilita
cli-export-out = Adónde va: una carpeta nueva o vacía, o un archivo
export-stopped = Se detuvo. No se escribió nada.
# $address: la dirección de una página
export-no-page = No se pudo hacer la página «{ $address }». No se escribió nada.
export-not-empty = En esa carpeta ya hay algo. Indique una nueva o vacía.
