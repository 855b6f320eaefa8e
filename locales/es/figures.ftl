### Diagrams: the words in the pictures of ui/diagrams. Keep labels short: each has a small place.
### The attribute .alternative says in words all that the picture says; each of its lines is a paragraph.

# Under a picture: opens the text that says what the picture says.
picture-in-words = La imagen en palabras

## Las cuatro pruebas de un servicio de salud
figure-four-tests = Las cuatro pruebas de un servicio de salud
    .alternative =
        Cuatro pruebas se siguen de arriba abajo a lo largo de una línea, como los pasos de quien busca atención.
        1. { figure-four-tests-availability }. { figure-four-tests-availability-question } { figure-four-tests-availability-means }.
        2. { figure-four-tests-accessibility }. { figure-four-tests-accessibility-question } { figure-four-tests-doors }:
        – { figure-four-tests-non-discrimination }: { figure-four-tests-non-discrimination-means };
        – { figure-four-tests-physical }: { figure-four-tests-physical-means };
        – { figure-four-tests-economic }: { figure-four-tests-economic-means };
        – { figure-four-tests-information }: { figure-four-tests-information-means }.
        3. { figure-four-tests-acceptability }. { figure-four-tests-acceptability-question } { figure-four-tests-acceptability-means }.
        4. { figure-four-tests-quality }. { figure-four-tests-quality-question } { figure-four-tests-quality-means }.
        La línea termina en una palabra: { figure-four-tests-participation }. { figure-four-tests-participation-means }.
figure-four-tests-availability = Disponibilidad
figure-four-tests-availability-question = ¿Existe?
figure-four-tests-availability-means = Locales, personal, medicamentos y agua, en cantidad suficiente, y no solo en la capital
figure-four-tests-accessibility = Accesibilidad
figure-four-tests-accessibility-question = ¿Puede llegar todo el mundo?
figure-four-tests-doors = Cuatro puertas, y las cuatro deben abrirse
figure-four-tests-non-discrimination = No discriminación
figure-four-tests-non-discrimination-means = a nadie se le cierra el paso ni se le atiende peor
figure-four-tests-physical = Accesibilidad física
figure-four-tests-physical-means = cerca, y sin peligro para llegar
figure-four-tests-economic = Accesibilidad económica
figure-four-tests-economic-means = un precio que un hogar pobre puede pagar
figure-four-tests-information = Acceso a la información
figure-four-tests-information-means = palabras claras, y el secreto guardado
figure-four-tests-acceptability = Aceptabilidad
figure-four-tests-acceptability-question = ¿Estaría a gusto usted?
figure-four-tests-acceptability-means = Respeto, intimidad y ética médica; una atención acorde con la cultura, el género, la edad y el idioma
figure-four-tests-quality = Calidad
figure-four-tests-quality-question = ¿Es buena medicina?
figure-four-tests-quality-means = Gente preparada, equipos que funcionan, medicamentos sin caducar, agua segura
figure-four-tests-participation = Participación
figure-four-tests-participation-means = Atraviesa las cuatro: quienes usan el servicio ayudan a decidir sobre él

## Las tres obligaciones del Estado
figure-three-obligations = Las tres obligaciones del Estado
    .alternative =
        Tres imágenes, una debajo de otra. En cada una están el Estado y las personas a quienes pertenece el derecho.
        { figure-three-obligations-respect }: { figure-three-obligations-respect-does }. { figure-three-obligations-respect-how }. La imagen: una flecha va del Estado hacia las personas y se detiene en una barra antes de alcanzarlas.
        { figure-three-obligations-protect }: { figure-three-obligations-protect-does }. { figure-three-obligations-protect-how }. La imagen: una flecha viene de otros ({ figure-three-obligations-others-who }); el Estado se pone en medio, como un escudo, y la detiene antes de que llegue a las personas.
        { figure-three-obligations-fulfil }: { figure-three-obligations-fulfil-does }. La imagen: una flecha va del Estado hasta las personas. Tiene tres partes:
        – { figure-three-obligations-facilitate }: { figure-three-obligations-facilitate-how };
        – { figure-three-obligations-provide }: { figure-three-obligations-provide-how };
        – { figure-three-obligations-promote }: { figure-three-obligations-promote-how }.
figure-three-obligations-state = Estado
figure-three-obligations-others = Otros
figure-three-obligations-others-who = empresas, clínicas privadas, familias
figure-three-obligations-people = Personas
figure-three-obligations-respect = Respetar
figure-three-obligations-respect-does = El propio Estado no hace daño
figure-three-obligations-respect-how = No niega la atención a nadie, no impone tratamientos sin razón legal, no oculta información
figure-three-obligations-protect = Proteger
figure-three-obligations-protect-does = El Estado impide que otros hagan daño
figure-three-obligations-protect-how = Vigila la atención privada y los medicamentos, pone reglas a las empresas, previene la violencia
figure-three-obligations-fulfil = Cumplir
figure-three-obligations-fulfil-does = El Estado actúa para que el derecho sea real
figure-three-obligations-facilitate = Facilitar
figure-three-obligations-facilitate-how = ayudar a que cada persona ejerza su derecho por sí misma
figure-three-obligations-provide = Proporcionar
figure-three-obligations-provide-how = dar a quien no puede obtenerlo por sus propios medios
figure-three-obligations-promote = Promover
figure-three-obligations-promote-how = dar a conocer la salud y los derechos

## Libertades y derechos
figure-freedoms-and-entitlements = Las libertades, los derechos y el suelo que los sostiene
    .alternative =
        La imagen está construida como una casa. En el tejado se lee: { figure-freedoms-and-entitlements-right }. { figure-freedoms-and-entitlements-not }. Dos mitades lo sostienen.
        { figure-freedoms-and-entitlements-freedoms }: { figure-freedoms-and-entitlements-freedoms-what }. { figure-freedoms-and-entitlements-body }. { figure-freedoms-and-entitlements-consent }. { figure-freedoms-and-entitlements-torture }.
        { figure-freedoms-and-entitlements-entitlements }: { figure-freedoms-and-entitlements-entitlements-what }. { figure-freedoms-and-entitlements-system }. { figure-freedoms-and-entitlements-care }. { figure-freedoms-and-entitlements-say }.
        Ambas descansan en un mismo suelo. { figure-freedoms-and-entitlements-determinants }, en seis piedras: { figure-freedoms-and-entitlements-water }; { figure-freedoms-and-entitlements-sanitation }; { figure-freedoms-and-entitlements-food }; { figure-freedoms-and-entitlements-housing }; { figure-freedoms-and-entitlements-work }; { figure-freedoms-and-entitlements-information }.
figure-freedoms-and-entitlements-right = El derecho a la salud
figure-freedoms-and-entitlements-not = No la promesa de estar sano, sino el derecho a lo que hace posible la salud
figure-freedoms-and-entitlements-freedoms = Libertades
figure-freedoms-and-entitlements-freedoms-what = lo que nadie puede hacerme
figure-freedoms-and-entitlements-body = Decido sobre mi salud y mi cuerpo
figure-freedoms-and-entitlements-consent = Ni tratamiento ni experimento sin mi consentimiento
figure-freedoms-and-entitlements-torture = Ni tortura ni malos tratos
figure-freedoms-and-entitlements-entitlements = Derechos
figure-freedoms-and-entitlements-entitlements-what = lo que puedo pedir
figure-freedoms-and-entitlements-system = Un sistema de salud que da a todas las personas las mismas oportunidades
figure-freedoms-and-entitlements-care = Prevención, tratamiento, medicamentos esenciales
figure-freedoms-and-entitlements-say = Una voz en las decisiones sobre la salud
figure-freedoms-and-entitlements-determinants = Factores determinantes básicos de la salud
figure-freedoms-and-entitlements-water = agua segura
figure-freedoms-and-entitlements-sanitation = saneamiento
figure-freedoms-and-entitlements-food = buena comida
figure-freedoms-and-entitlements-housing = vivienda
figure-freedoms-and-entitlements-work = trabajo y entorno sanos
figure-freedoms-and-entitlements-information = información sobre la salud

## La ayuda para decidir ante la doble lealtad
figure-dual-loyalty-aid = Doble lealtad: seis preguntas antes de responder
    .alternative =
        Arriba estoy yo entre dos: a un lado, { figure-dual-loyalty-aid-person }; al otro, { figure-dual-loyalty-aid-asker }. De mí sale un camino que baja por seis preguntas.
        1. { figure-dual-loyalty-aid-who }
        2. { figure-dual-loyalty-aid-knows }
        3. { figure-dual-loyalty-aid-happens }
        4. { figure-dual-loyalty-aid-line } Esta pregunta es una barrera en el camino. { figure-dual-loyalty-aid-yes }: { figure-dual-loyalty-aid-stop } { figure-dual-loyalty-aid-no }: el camino sigue.
        5. { figure-dual-loyalty-aid-way }
        6. { figure-dual-loyalty-aid-tell }
figure-dual-loyalty-aid-person = la persona que tengo delante
figure-dual-loyalty-aid-me = Yo
figure-dual-loyalty-aid-asker = quien pide
figure-dual-loyalty-aid-who = ¿Quién pide, y para qué?
figure-dual-loyalty-aid-knows = ¿Qué sabe y qué espera la persona que tengo delante?
figure-dual-loyalty-aid-happens = ¿Qué le pasa si digo que sí, y si digo que no?
figure-dual-loyalty-aid-line = ¿Hay un límite que nadie cruza?
figure-dual-loyalty-aid-yes = Sí
figure-dual-loyalty-aid-stop = Aquí no peso razones. Me niego y lo digo.
figure-dual-loyalty-aid-no = No
figure-dual-loyalty-aid-way = ¿Hay otra manera de atender la necesidad real?
figure-dual-loyalty-aid-tell = ¿A quién se lo cuento, y qué dejo por escrito?

## El consentimiento, paso a paso
figure-consent-steps = El consentimiento, paso a paso
    .alternative =
        Cinco pasos bajan hasta una respuesta; esta abre tres caminos, y los tres vuelven a unirse en el sexto paso.
        1. { figure-consent-steps-alone }: { figure-consent-steps-alone-how }.
        2. { figure-consent-steps-explain }: { figure-consent-steps-explain-how }.
        3. { figure-consent-steps-check }: { figure-consent-steps-check-how }.
        4. { figure-consent-steps-free }: { figure-consent-steps-free-how }.
        5. { figure-consent-steps-ask }: { figure-consent-steps-ask-how }
        – { figure-consent-steps-yes }: { figure-consent-steps-yes-then }
        – { figure-consent-steps-unsure }: { figure-consent-steps-unsure-then }
        – { figure-consent-steps-no }: { figure-consent-steps-no-then }
        6. { figure-consent-steps-record }: { figure-consent-steps-record-how }.
figure-consent-steps-alone = En privado
figure-consent-steps-alone-how = un lugar donde nadie escuche; hablar con la persona, no con su familia; un intérprete que no sea pariente
figure-consent-steps-explain = Explicar
figure-consent-steps-explain-how = qué, para qué, beneficios, riesgos, otras opciones, y qué pasa si no se hace
figure-consent-steps-check = Comprobar
figure-consent-steps-check-how = «Dígame con sus palabras qué haríamos»
figure-consent-steps-free = Dejar libertad
figure-consent-steps-free-how = sin presión, sin amenaza, sin recompensa; tiempo para pensar y preguntar
figure-consent-steps-ask = Preguntar
figure-consent-steps-ask-how = «¿Qué decide?»
figure-consent-steps-yes = Sí
figure-consent-steps-yes-then = Empezar. Un sí puede retirarse en cualquier momento.
figure-consent-steps-unsure = Todavía no
figure-consent-steps-unsure-then = Más tiempo, otras palabras, alguien de confianza. Apoyar, sin decidir en su lugar.
figure-consent-steps-no = No
figure-consent-steps-no-then = Aceptarlo. El resto de la atención sigue como antes.
figure-consent-steps-record = Dejarlo por escrito
figure-consent-steps-record-how = qué se explicó, qué se preguntó y qué se decidió; una negativa, con tanto cuidado como un sí

## El árbol del «¿y por qué?»
figure-but-why-tree = El árbol del «¿y por qué?»: una muerte y sus raíces
    .alternative =
        Arriba está lo que pasó: { figure-but-why-tree-event }. De ahí bajan tres raíces. En cada una, la pregunta «{ figure-but-why-tree-why }» lleva de una causa a la que hay detrás.
        Primera raíz: { figure-but-why-tree-blood-one }. { figure-but-why-tree-why } { figure-but-why-tree-blood-two }. { figure-but-why-tree-why } { figure-but-why-tree-blood-three }.
        Segunda raíz: { figure-but-why-tree-road-one }. { figure-but-why-tree-why } { figure-but-why-tree-road-two }. { figure-but-why-tree-why } { figure-but-why-tree-road-three }.
        Tercera raíz: { figure-but-why-tree-insult-one }. { figure-but-why-tree-why } { figure-but-why-tree-insult-two }. { figure-but-why-tree-why } { figure-but-why-tree-insult-three }.
        Debajo de las tres: { figure-but-why-tree-act }.
figure-but-why-tree-event = Mara, de 19 años, muere después de dar a luz
figure-but-why-tree-why = ¿Y por qué?
figure-but-why-tree-blood-one = Sangró, y no había sangre para ella
figure-but-why-tree-blood-two = El hospital no la tiene
figure-but-why-tree-blood-three = El plan de salud no la prevé
figure-but-why-tree-road-one = Llegó demasiado tarde
figure-but-why-tree-road-two = El camino era malo, y antes hubo que pedir prestado para pagar
figure-but-why-tree-road-three = Nadie ha hecho gratuita y cercana la atención del parto
figure-but-why-tree-insult-one = Había tardado en venir
figure-but-why-tree-insult-two = En su última visita la insultaron
figure-but-why-tree-insult-three = Ninguna norma lo prohíbe, y nadie escucha las quejas
figure-but-why-tree-act = Siga preguntando hasta dar con algo que alguien pueda cambiar

## El mapa de los mecanismos
figure-mechanisms-map = Quién escucha: el mapa de los mecanismos
    .alternative =
        Cuatro marcos están uno dentro de otro; el más pequeño es el más cercano a la persona afectada. Una flecha va de dentro hacia fuera: { figure-mechanisms-map-start }, { figure-mechanisms-map-then }.
        { figure-mechanisms-map-local }: { figure-mechanisms-map-local-who }. { figure-mechanisms-map-local-can }.
        { figure-mechanisms-map-national }: { figure-mechanisms-map-national-who }. { figure-mechanisms-map-national-can }.
        { figure-mechanisms-map-regional }: { figure-mechanisms-map-regional-who }. { figure-mechanisms-map-regional-can }.
        { figure-mechanisms-map-un }: { figure-mechanisms-map-un-who }. { figure-mechanisms-map-un-can }.
figure-mechanisms-map-start = empezar aquí
figure-mechanisms-map-then = luego más lejos
figure-mechanisms-map-local = Cerca
figure-mechanisms-map-local-who = dirección del servicio, oficina de quejas, colegio profesional, asociación de pacientes
figure-mechanisms-map-local-can = El camino más corto para remediar algo
figure-mechanisms-map-national = En el país
figure-mechanisms-map-national-who = tribunales, defensor del pueblo, institución nacional de derechos humanos; en los lugares de detención, el mecanismo nacional de prevención
figure-mechanisms-map-national-can = Investigan, y un tribunal puede ordenar una reparación
figure-mechanisms-map-regional = En la región
figure-mechanisms-map-regional-who = comisiones, cortes y comités africanos, interamericanos y europeos
figure-mechanisms-map-regional-can = Reciben quejas, por lo general después de los tribunales del país
figure-mechanisms-map-un = En las Naciones Unidas
figure-mechanisms-map-un-who = órganos creados en virtud de tratados, Relatores Especiales, Examen Periódico Universal, Subcomité para la Prevención de la Tortura
figure-mechanisms-map-un-can = Preguntan a los Estados, visitan, recomiendan; algunos órganos también reciben quejas

## Cinco preguntas sobre los límites
figure-five-questions = Cinco preguntas a una medida que limita un derecho
    .alternative =
        Una flecha, { figure-five-questions-measure }, tiene que pasar por cinco puertas. Cada puerta es una pregunta.
        1. { figure-five-questions-law }: { figure-five-questions-law-ask }
        2. { figure-five-questions-aim }: { figure-five-questions-aim-ask }
        3. { figure-five-questions-necessity }: { figure-five-questions-necessity-ask }
        4. { figure-five-questions-proportionality }: { figure-five-questions-proportionality-ask }
        5. { figure-five-questions-time }: { figure-five-questions-time-ask }
        De cada puerta sale un camino a un lado: { figure-five-questions-no } Detrás de la última: { figure-five-questions-yes }
        Al pie: { figure-five-questions-never }
figure-five-questions-measure = una medida que limita un derecho
figure-five-questions-law = Ley
figure-five-questions-law-ask = ¿Se apoya en una ley que la gente puede conocer?
figure-five-questions-aim = Fin
figure-five-questions-aim-ask = ¿Sirve a un fin real, como detener una epidemia?
figure-five-questions-necessity = Necesidad
figure-five-questions-necessity-ask = ¿Es de verdad necesaria para ese fin, y funciona?
figure-five-questions-proportionality = Proporcionalidad
figure-five-questions-proportionality-ask = ¿Es la vía menos dura, y hace más bien que mal?
figure-five-questions-time = Plazo y revisión
figure-five-questions-time-ask = ¿Cuándo termina, y quién puede revisarla antes?
figure-five-questions-no = Un solo no: cambiarla o renunciar a ella.
figure-five-questions-yes = Cinco veces sí: puede aplicarse, ni más amplia ni más larga de lo necesario.
figure-five-questions-never = Hay derechos que no se pesan: ninguna emergencia justifica la tortura.

## Cinco pasos para actuar
figure-five-steps = Cinco pasos para actuar
    .alternative =
        Cinco casillas en un camino que vuelve a su comienzo.
        1. { figure-five-steps-describe } { figure-five-steps-describe-what }.
        2. { figure-five-steps-name } { figure-five-steps-name-what }.
        3. { figure-five-steps-find } { figure-five-steps-find-what }.
        4. { figure-five-steps-choose } { figure-five-steps-choose-what }.
        5. { figure-five-steps-check } { figure-five-steps-check-what }.
        De la quinta casilla una flecha vuelve a la primera: { figure-five-steps-again }.
figure-five-steps-describe = Describir
figure-five-steps-describe-what = qué pasa, y a quién
figure-five-steps-name = Nombrar
figure-five-steps-name-what = el derecho y la brecha
figure-five-steps-find = Encontrar
figure-five-steps-find-what = quién debe actuar
figure-five-steps-choose = Elegir
figure-five-steps-choose-what = una acción segura
figure-five-steps-check = Comprobar
figure-five-steps-check-what = el resultado y contarlo
figure-five-steps-again = lo que aún falta abre la vuelta siguiente
