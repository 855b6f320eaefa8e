# Lo que hace falta para una sesión, en una lista; para quién (per-…) va después.
## Para la sala
material-pens = Bolígrafos
material-markers = Marcadores gruesos
material-flipchart = Rotafolio o pizarra
material-paper = Hojas grandes de papel
material-blank-cards = Tarjetas en blanco
material-cards = Tarjetas
material-sticky-notes = Notas adhesivas
material-stickers = Pegatinas
material-dots = Puntos adhesivos
material-name-labels = Etiquetas para los nombres
material-envelopes = Sobres
material-tape = Cinta adhesiva
material-glue = Pegamento
material-scissors = Tijeras
material-string = Cuerda
material-timer = Reloj o teléfono que oiga toda la sala
material-bell = Campanilla, o un vaso y una cuchara
material-projector = Proyector, si lo hay
material-printer = Impresora
material-ball = Pelota blanda
material-dice = Dados
material-tokens = Fichas, por ejemplo frijoles o botones
material-water = Agua potable
material-local-law-page = Página «Leyes y servicios del país», ya rellenada

## Materiales para distribuir
material-actor-map = Mapa de actores
material-allies-sheet = Lista de aliados
material-case-card = Tarjetas de situación
material-checklist = Lista de las cuatro pruebas
material-clinic-plan = Plano del centro de salud
material-decision-aid-sheet = Ayuda para decidir en seis preguntas
material-five-step-sheet = Hoja de los cinco pasos
material-letter = Carta a mí
material-lever-cards = Tarjetas de palancas, recortadas
material-observation-cards = Tarjetas de observación, recortadas y barajadas
material-puzzle-cards = Tarjetas de derechos, cortadas por la mitad
material-rights-list = Lista de derechos
material-risk-check = Revisión de riesgos
material-spare-cases = Casos de reserva
material-walker-cards = Tarjeta de personaje
material-worked-example = Ejemplo resuelto
