### Las palabras del manual: cada término en las formas que piden las frases, con una definición sencilla.
### .also = otras palabras aceptadas; .note = para quien traduce; .unverified = no visto en una fuente en este idioma.

## El derecho y sus principios

-right-to-health = derecho a la salud
    .definition = Derecho de toda persona a la atención y a las condiciones de vida, como agua limpia, alimentos y trabajo seguro, que hacen falta para alcanzar la mejor salud que esa persona pueda tener. No promete que nadie enferme: exige al Estado que la salud sea posible, con justicia, para todo el mundo.
    .gender = masculine

-right-of-everyone-to-the-highest-attainable-stan = derecho de toda persona al disfrute del más alto nivel posible de salud física y mental
    .definition = Nombre jurídico completo del derecho a la salud, tal como lo da el principal tratado sobre derechos sociales. Abarca el cuerpo y la mente y pertenece a cada persona, sin distinción. Lo que se puede alcanzar depende del estado de cada cual y de lo que el país puede ofrecer de verdad.
    .gender = masculine
    .note = Fórmula jurídica fija: no se parafrasea dentro de una cita. Fuera de las citas, «derecho a la salud».

-highest-attainable-standard-of-health = el más alto nivel posible de salud
    .definition = La mejor salud que esta persona, con su cuerpo y su historia, puede alcanzar en este país si los recursos se usan lo mejor que se puede. Sirve para medir lo que debe el Estado; no es la promesa de una salud perfecta.
    .gender = masculine
    .also = más alto nivel posible de salud
    .note = Palabras del título de la observación general núm. 14; tras preposición, sin «el»: «del más alto nivel».

-freedoms-and-entitlements = libertades y derechos
    .definition = Las dos caras del derecho a la salud. Las libertades protegen de lo que otros quieran hacerle a una persona: tratarla sin su consentimiento, torturarla, esterilizarla por la fuerza. Los derechos son lo que puede reclamar: un sistema de salud justo, medicamentos, información y atención sin discriminación.
    .gender = masculine
    .note = En este par, «derechos» traduce entitlements: lo que se puede exigir.
    .unverified = yes

-underlying-determinants-of-health = factores determinantes básicos de la salud
    .definition = Las condiciones de fuera del consultorio en las que se apoya la salud: agua potable, saneamiento, alimentos suficientes, vivienda, trabajo y ambiente sanos e información sobre la salud. El derecho a la salud las incluye igual que la atención médica; por eso un pozo contaminado también es asunto suyo.
    .gender = masculine
    .note = Término de la observación general núm. 14. No es lo mismo que «determinantes sociales de la salud».

-social-determinants-of-health = determinantes sociales de la salud
    .definition = Las condiciones sociales en que las personas nacen, crecen, trabajan y envejecen, y el reparto desigual de dinero, poder y respeto que hay detrás. Explican en buena parte por qué, en un mismo país, unos grupos enferman más y mueren antes que otros.
    .gender = masculine
    .note = Término de la OMS. No es lo mismo que «factores determinantes básicos de la salud».
    .unverified = yes

-human-dignity = dignidad humana
    .definition = El valor que tiene toda persona por el solo hecho de ser humana. No se gana ni se pierde, haya hecho lo que haya hecho y por enferma, pobre o confundida que esté. Es la base de todos los derechos humanos y del trato respetuoso en la atención.
    .gender = feminine

-non-discrimination = no discriminación
    .definition = Regla según la cual no se puede tratar peor a nadie, ni dejarlo fuera en la práctica, por un rasgo personal como el sexo, el origen, la lengua, la creencia, la pobreza, la discapacidad o el estado de salud. En la atención se aplica desde ya y no espera a que haya dinero.
    .gender = feminine

-prohibited-ground-of-discrimination = { $form ->
   *[singular] motivo prohibido de discriminación
    [plural] motivos prohibidos de discriminación
}
    .definition = Rasgo o situación personal que no puede servir de razón para tratar peor a alguien. Los tratados nombran varios, como la raza, el sexo, el idioma o la religión; otros, como la discapacidad, la edad, la nacionalidad, la orientación sexual o el estado de salud, se han reconocido después.
    .gender = masculine

-substantive-equality = igualdad sustantiva
    .definition = Igualdad en la vida real y no solo en el papel. Tratar a todo el mundo exactamente igual puede dejar atrás a algunas personas; la igualdad sustantiva pregunta qué necesita cada cual, por ejemplo un intérprete, una rampa o transporte gratuito, para que el resultado sea justo.
    .gender = feminine
    .unverified = yes

-stigma = { $form ->
   *[singular] estigma
    [plural] estigmas
}
    .definition = Marca de vergüenza que se pone a otras personas por una enfermedad, un oficio, una forma de vivir o una idea que se tiene de ellas. Lleva a esconderse, a llegar tarde a la consulta o a no ir, y abre la puerta a que el personal y la vecindad discriminen.
    .gender = masculine
    .also = estigmatización
    .unverified = yes

-universality-indivisibility-interdependence = universalidad, indivisibilidad, interdependencia
    .definition = Tres ideas sobre todos los derechos humanos: son de todas las personas en todas partes; ninguno puede apartarse por ser menos importante; y cada uno necesita a los demás. Una niña que deja pronto la escuela, por ejemplo, suele tener después menos poder sobre su propia salud.
    .gender = feminine
    .unverified = yes

## Las cuatro pruebas de un servicio de salud

-availability = disponibilidad
    .definition = La primera de las cuatro pruebas de un servicio de salud: que haya suficiente. Centros que funcionan, personal formado y con un salario digno, medicamentos, equipos, agua limpia y baños en cantidad bastante en todo el país, y no solo en la capital.
    .gender = feminine
    .note = El primero de los cuatro elementos (disponibilidad, accesibilidad, aceptabilidad, calidad).

-accessibility = accesibilidad
    .definition = La segunda de las cuatro pruebas de un servicio de salud: que la gente pueda usarlo de verdad. Tiene cuatro lados: sin discriminación, al alcance físico y sin peligro, a un precio que todos puedan pagar, y con información comprensible, sin que los datos personales dejen de ser reservados.
    .gender = feminine
    .note = El segundo de los cuatro elementos. Traduce accessibility; availability es «disponibilidad».

-acceptability = aceptabilidad
    .definition = La tercera de las cuatro pruebas de un servicio de salud: que respete a quienes acuden. La atención sigue la ética médica, guarda el secreto, tiene en cuenta la cultura, el sexo, la edad y la lengua de cada paciente y no trata a nadie como un objeto ni como un estorbo.
    .gender = feminine

-quality = calidad
    .definition = La cuarta de las cuatro pruebas de un servicio de salud: que lo que se da sea bueno según la ciencia y la medicina. Pide personal capacitado, medicamentos autorizados y sin caducar, equipos que funcionen, agua segura y saneamiento adecuado.
    .gender = feminine
    .note = El cuarto de los cuatro elementos; aquí, solo en este sentido.

-physical-accessibility = accesibilidad física
    .definition = El lado de la accesibilidad que tiene que ver con la distancia y el movimiento. Los servicios están al alcance seguro de todos, también de la gente del campo, de las personas mayores, de la infancia y de las personas con discapacidad. Caminos, rampas, horarios y transporte deciden quién llega.
    .gender = feminine

-economic-accessibility = accesibilidad económica
    .definition = El lado de la accesibilidad que tiene que ver con el dinero: todo el mundo puede pagar la atención, pública o privada. Cuentan las tarifas, los medicamentos, el transporte y el jornal perdido. Los hogares pobres no deben cargar con más que los ricos, ni se rechaza a nadie por no tener dinero.
    .gender = feminine
    .also = asequibilidad

-information-accessibility = acceso a la información
    .definition = El lado de la accesibilidad que tiene que ver con el saber: toda persona puede pedir, recibir y compartir información sobre la salud, en una forma y una lengua que le sirvan. Incluye conocer los propios resultados. Nunca significa que los datos de una paciente puedan hacerse públicos.
    .gender = masculine

-health-facilities-goods-and-services = establecimientos, bienes y servicios de salud
    .definition = Todo lo que ofrece un sistema de salud: los lugares, como consultorios, hospitales y farmacias; las cosas, como medicamentos, vacunas y equipos; y el trabajo, como consultas, cuidados y consejos. Las cuatro pruebas del derecho a la salud se aplican a cada uno de ellos.
    .gender = masculine
    .note = Expresión fija de la observación general núm. 14; se conserva el orden de los tres nombres.

## Obligaciones

-state-party = { $form ->
   *[singular] Estado Parte
    [plural] Estados Partes
}
    .definition = País que ha aceptado quedar obligado por un tratado, por ejemplo al ratificarlo. Desde ese día debe cumplir lo prometido, adaptar sus leyes y su práctica, e informar al comité de expertos que vigila la aplicación del tratado.
    .gender = masculine

-obligation-to-respect = { $form ->
   *[singular] obligación de respetar
    [plural] obligaciones de respetar
}
    .definition = Deber del Estado de no dañar los derechos de las personas con sus propios actos. En salud significa, por ejemplo, no negar la atención a ningún grupo, no tratar a nadie por la fuerza sin razón legal y no ocultar ni falsear la información sobre la salud.
    .gender = feminine

-obligation-to-protect = { $form ->
   *[singular] obligación de proteger
    [plural] obligaciones de proteger
}
    .definition = Deber del Estado de impedir que otros dañen los derechos de las personas: clínicas privadas, empresas, familias, comunidades. En salud significa, por ejemplo, comprobar la preparación del personal, controlar los medicamentos que se venden y prevenir la violencia.
    .gender = feminine

-obligation-to-fulfil = { $form ->
   *[singular] obligación de cumplir
    [plural] obligaciones de cumplir
}
    .definition = Deber del Estado de actuar para que los derechos se hagan realidad: leyes, planes, dinero, servicios, personal formado e información. Suele dividirse en tres: facilitar las cosas, dar directamente a quien no puede valerse por sí mismo y difundir el conocimiento.
    .gender = feminine

-to-facilitate-provide-and-promote = facilitar, proporcionar y promover
    .definition = Las tres partes de la obligación de cumplir. El Estado ayuda a que las personas disfruten del derecho por sí mismas, da directamente la atención o los bienes cuando no pueden conseguirlos por sus propios medios, y difunde el conocimiento sobre la salud y los derechos.
    .unverified = yes

-progressive-realization = realización progresiva
    .definition = Idea de que algunos derechos no pueden hacerse plenos en un día y se construyen paso a paso. No es un permiso para esperar: el Estado debe moverse ya, con medidas claras, tan deprisa y tan bien como le permitan sus medios.
    .gender = feminine
    .also = efectividad progresiva
    .unverified = yes

-to-the-maximum-of-its-available-resources = hasta el máximo de los recursos de que disponga
    .definition = Un límite y una exigencia a la vez. El Estado debe usar todo el dinero, las personas y la ayuda que de verdad pueda reunir, dentro y fuera del país, para hacer realidad los derechos sociales. Antes de alegar que no tiene medios, ha de demostrar ese esfuerzo.
    .note = Fórmula jurídica fija del Pacto: se conserva su redacción.
    .unverified = yes

-obligation-of-immediate-effect = { $form ->
   *[singular] obligación de efecto inmediato
    [plural] obligaciones de efecto inmediato
}
    .definition = Deber que un Estado tiene desde el primer día, sea rico o pobre. Dos ejemplos: garantizar los derechos sin discriminación alguna y dar pasos reales y planificados hacia la salud para todos. No se puede aplazar diciendo que falta dinero.
    .gender = feminine
    .unverified = yes

-core-obligation = { $form ->
   *[singular] obligación básica
    [plural] obligaciones básicas
}
    .definition = Cada uno de los pocos deberes mínimos que todo Estado ha de cumplir para que el derecho a la salud no sea solo una palabra: atención sin discriminación, alimento, agua y techo básicos, medicamentos esenciales, un reparto justo de los servicios y un plan nacional de salud.
    .gender = feminine
    .unverified = yes

-minimum-core-content = niveles mínimos esenciales
    .definition = El suelo por debajo del cual un derecho no puede caer. En salud incluye la atención primaria básica y los alimentos, el agua y los medicamentos esenciales para todos. El Estado que no llega a ese suelo debe probar que ha hecho cuanto estaba en su mano.
    .gender = masculine
    .note = El término de la lista va en plural; en inglés, minimum core content o minimum essential levels.
    .unverified = yes

-retrogressive-measure = { $form ->
   *[singular] medida regresiva
    [plural] medidas regresivas
}
    .definition = Paso atrás dado a propósito, como cerrar consultorios, empezar a cobrar o acabar con un servicio gratuito, tras el cual la gente disfruta menos de un derecho. Se supone prohibido, salvo que el Estado pruebe que estudió todas las alternativas y usó todos sus medios.
    .gender = feminine

-violation-by-commission = { $form ->
   *[singular] violación por acción
    [plural] violaciones por acción
}
    .definition = Vulneración de un derecho por algo que se hace, por ejemplo una ley que deja a las personas migrantes fuera de los consultorios. Lo contrario es la violación por omisión: por algo que no se hace, como no dar alivio para el dolor o no hacer cumplir las normas de seguridad.
    .gender = feminine
    .also = violación por omisión; violaciones por omisión
    .unverified = yes

-international-assistance-and-cooperation = asistencia y cooperación internacionales
    .definition = Ayuda que los países se prestan unos a otros, con dinero, saber, medicamentos o personal, para que los derechos sean reales en todas partes. El país que la necesita debe pedirla; el que puede darla debe darla, y su política exterior no ha de causar daño.
    .gender = feminine
    .unverified = yes

-duty-bearer = { $form ->
   *[singular] titular de obligaciones
    [plural] titulares de obligaciones
}
    .definition = Persona u organismo que debe respetar, proteger y hacer efectivo un derecho. En derecho es ante todo el Estado y quienes actúan en su nombre; por eso la enfermera de un hospital público lleva una parte de ese deber, sin perder por ello sus propios derechos.
    .gender = masculine

-rights-holder = { $form ->
   *[singular] titular de derechos
    [plural] titulares de derechos
}
    .definition = Toda persona que tiene un derecho humano y puede reclamarlo. La paciente no pide un favor: es titular de derechos, y el servicio le debe algo. El personal de salud también tiene derechos, además de deberes.
    .gender = masculine

-accountability = rendición de cuentas
    .definition = Deber de quienes tienen poder de explicar qué hicieron con él, de dejarse examinar y de reparar lo que salió mal. Funciona con datos, inspecciones, quejas, tribunales, parlamentos y prensa, y busca más remediar que castigar.
    .gender = feminine

-participation = participación
    .definition = Derecho de las personas a tomar parte, de forma activa e informada, en las decisiones que tocan su salud: en la consulta, en el comité del centro y en la política del país. Supone influir de verdad, también para los grupos que casi nunca se escuchan; una invitación no basta.
    .gender = feminine

-human-rights-based-approach = { $form ->
   *[singular] enfoque basado en los derechos humanos
    [plural] enfoques basados en los derechos humanos
}
    .definition = Manera de planificar y trabajar en la que los derechos son a la vez la meta y el método. Se pregunta quién queda fuera, qué derecho está en juego y quién debe actuar; luego se trabaja con las personas afectadas, sin discriminar, y se responde de los resultados.
    .gender = masculine

-third-party = { $form ->
   *[singular] tercero
    [plural] terceros
}
    .definition = Alguien distinto de la paciente y de quien la atiende o, en derecho, distinto del Estado y de la persona cuyo derecho está en juego: un empleador, una aseguradora, una empresa, un familiar, la policía. Un tercero puede querer algo que perjudica a la paciente.
    .gender = masculine
    .also = actor no estatal; actores no estatales; tercera parte

-limitation = { $form ->
   *[singular] limitación
    [plural] limitaciones
}
    .definition = Recorte legal de un derecho por una razón pública grave, como frenar una epidemia. Tiene que apoyarse en la ley, perseguir un fin real, hacer falta de verdad, no ir más lejos de lo necesario, acabar cuanto antes y poder revisarse.
    .gender = feminine
    .also = limitación de un derecho; restricción; restricciones
    .unverified = yes

-derogation = { $form ->
   *[singular] suspensión
    [plural] suspensiones
}
    .definition = Paso atrás temporal de un Estado respecto de algunas de sus obligaciones de un tratado, durante una emergencia declarada que amenaza a toda la nación. Ha de ser estrictamente necesario y breve. Algunas normas, como la prohibición de la tortura, no se suspenden nunca.
    .gender = feminine
    .note = «Derogación» es otra cosa: dejar sin efecto una ley. No se usa para traducir derogation.
    .unverified = yes

## El trabajo de cuidar

-health-personnel = personal de salud
    .definition = Conjunto de las personas cuyo trabajo es proteger y mejorar la salud: medicina, enfermería, partería, auxiliares, técnicos, farmacia y otras. Los textos de las Naciones Unidas sobre ética médica nombran así a todo el que presta atención, sea cual sea su título o su empleador.
    .gender = masculine

-health-worker = { $form ->
   *[singular] trabajador de la salud
    [plural] trabajadores de la salud
}
    .definition = Cualquier persona que trabaja por proteger o mejorar la salud de otras, con título o sin él, con sueldo o voluntaria: enfermera, médico, partera, agente comunitaria, técnica de laboratorio, conductor de ambulancia, personal de limpieza o de ventanilla. El manual usa la palabra en ese sentido amplio.
    .gender = masculine
    .also = trabajadora de la salud; trabajadoras de la salud; profesional de la salud
    .unverified = yes

-skilled-health-personnel = personal sanitario especializado
    .definition = Personal, como parteras, enfermeras y médicos, formado y capaz de atender un embarazo, un parto y unos primeros días normales, de reconocer el peligro y de tratar o remitir a tiempo. Los países cuentan los partos que atiende como señal de avance.
    .gender = masculine

-medical-ethics = ética médica
    .definition = Reglas morales que guían la atención: hacer el bien, no hacer daño, respetar la voluntad de la paciente, ser justo, guardar el secreto. Las profesiones las escriben en códigos y juramentos. Coinciden en parte con el derecho de los derechos humanos, pero obligan a quien atiende, ordene lo que ordene el Estado.
    .gender = feminine

-informed-consent = { $form ->
   *[singular] consentimiento informado
    [plural] consentimientos informados
}
    .definition = Acuerdo de una paciente con un examen o un tratamiento, dado libremente, cuando está en condiciones de decidir y después de comprender para qué sirve, qué puede aportar, qué riesgos tiene y qué otras opciones hay. Puede decir que no, o cambiar de idea más tarde.
    .gender = masculine

-free-and-informed-consent = consentimiento libre e informado
    .definition = Consentimiento dado sin presión, amenaza ni engaño por una persona que ha recibido y entendido lo que necesita saber. Los textos sobre los derechos de las personas con discapacidad usan esta expresión para subrayar que otros no deben decidir sin más en su lugar.
    .gender = masculine
    .unverified = yes

-confidentiality = confidencialidad
    .definition = Deber de callar lo que una paciente dice o muestra al ser atendida, y de guardar todo lo que se escribe sobre ella. Otras personas solo pueden saberlo si ella está de acuerdo o si la ley, por una razón estrecha y grave, de verdad lo exige.
    .gender = feminine
    .also = secreto médico; secreto profesional

-right-to-privacy = derecho a la privacidad
    .definition = Derecho a una vida privada sin intromisiones ilegales o innecesarias: en el cuerpo, la casa, las cartas, la vida de familia y los datos personales. En la atención pide una puerta cerrada, un cuerpo cubierto, voces bajas y expedientes que solo abre quien debe.
    .gender = masculine
    .also = derecho a la vida privada; derecho a la intimidad
    .note = Es el nombre del derecho; «confidencialidad» es el deber de quien atiende.

-dual-loyalty = { $form ->
   *[singular] doble lealtad
    [plural] dobles lealtades
}
    .definition = Situación en la que el deber de un trabajador de la salud hacia su paciente choca con otro deber, real o sentido, hacia un tercero: un empleador, una aseguradora, la policía, el ejército, el Estado. El peligro es que los intereses de la paciente cedan sin que nadie lo note.
    .gender = feminine
    .note = El término viene de unas directrices de 2003; no se ha encontrado fuente para la forma española.
    .unverified = yes

-professional-independence = independencia profesional
    .definition = Libertad del personal de salud de examinar, decidir y tratar según el saber médico y la ética, en interés de la paciente. Directores, guardias, oficiales y quienes pagan pueden organizar el trabajo; no pueden dictar un diagnóstico, un tratamiento ni lo que dice un informe.
    .gender = feminine
    .also = independencia clínica
    .unverified = yes

-complicity = complicidad
    .definition = Participar en el mal que hacen otros: ayudar, encubrir, aconsejar o prestar los propios conocimientos. En la atención puede ser un certificado, un informe falso, un silencio o una presencia médica que hace posibles los malos tratos o los alarga.
    .gender = feminine
    .unverified = yes

-conscientious-objection = { $form ->
   *[singular] objeción de conciencia
    [plural] objeciones de conciencia
}
    .definition = Negativa de una persona a participar en un tipo de atención porque va contra una creencia moral o religiosa profunda. Donde la ley la permite, hay que informar a la paciente, remitirla a tiempo a quien sí la atienda y tratarla siempre en una emergencia.
    .gender = feminine
    .unverified = yes

-referral = { $form ->
   *[singular] remisión
    [plural] remisiones
}
    .definition = Enviar a una paciente, con su acuerdo, a otra persona o servicio que pueda ayudarla, con la información necesaria y nada más. Una buena remisión es real: el otro servicio existe, está al alcance, se puede pagar, acepta, y la paciente sabe cómo llegar.
    .gender = feminine
    .also = derivación; derivaciones
    .unverified = yes

-legal-capacity = capacidad jurídica
    .definition = Que la ley reconozca a una persona como alguien que tiene derechos y cuyas decisiones cuentan, sobre contratos, dinero, matrimonio o tratamiento. La tiene toda persona adulta. No es lo mismo que la habilidad para decidir, que varía de una persona a otra y de un día a otro.
    .gender = feminine
    .unverified = yes

-supported-decision-making = apoyo para la adopción de decisiones
    .definition = Ayuda para que una persona tome y exprese su propia decisión, en lugar de que otros decidan por ella: lenguaje sencillo, tiempo, imágenes, alguien de confianza, deseos escritos antes. Mandan su voluntad y sus preferencias, y puede rechazar la ayuda.
    .gender = masculine
    .unverified = yes

-reasonable-accommodation = { $form ->
   *[singular] ajuste razonable
    [plural] ajustes razonables
}
    .definition = Cambio o adaptación para una persona concreta, como una cita más larga, una intérprete de lengua de señas o una camilla más baja, que le permite usar un servicio o hacer un trabajo como las demás. Negarlo cuando no es una carga excesiva es discriminar.
    .gender = masculine
    .unverified = yes

-persons-with-disabilities = { $form ->
   *[singular] persona con discapacidad
    [plural] personas con discapacidad
}
    .definition = Quien tiene una diferencia duradera en el cuerpo, la mente, los sentidos o la salud mental y, por las barreras que la rodean, como escaleras, formularios, prejuicios o normas, no puede participar en la vida como el resto. Lo que hay que resolver es la barrera, no la persona.
    .gender = feminine

-best-interests-of-the-child = interés superior del niño
    .definition = Regla por la que, en toda decisión sobre un niño o una niña, su bienestar, su seguridad, su desarrollo y su propia opinión están entre lo primero que se pesa. Se valora para esa criatura, aquí y ahora, y no por la comodidad de los adultos ni la costumbre del servicio.
    .gender = masculine
    .also = interés superior de la niña; interés superior de la infancia
    .unverified = yes

-evolving-capacities-of-the-child = evolución de las facultades del niño
    .definition = Idea de que niñas y niños van siendo capaces, poco a poco, de entender y decidir por sí mismos. Cuanto mayores y más maduros, más pesa su opinión y más pasan los padres de decidir a aconsejar. La edad sola no lo dice.
    .gender = feminine
    .also = autonomía progresiva
    .unverified = yes

## Cuestiones de salud

-universal-health-coverage = cobertura sanitaria universal
    .definition = Meta de la política de salud: que todas las personas reciban los servicios que necesitan, de buena calidad, cuando y donde los necesitan, y que nadie se empobrezca por pagarlos. Coincide en parte con el derecho a la salud, pero no lo sustituye.
    .gender = feminine

-primary-health-care = atención primaria de salud
    .definition = El primer nivel de la atención, cerca de donde la gente vive y trabaja: prevención, vacunas, cuidado de madres y niños, tratamiento de las enfermedades corrientes, medicamentos y consejo, planificados con la comunidad. Mira también las causas, como el agua, la comida o la escuela.
    .gender = feminine
    .unverified = yes

-essential-medicines = { $form ->
   *[singular] medicamento esencial
    [plural] medicamentos esenciales
}
    .definition = Los medicamentos que responden a las necesidades de salud más importantes de una población y que deberían estar siempre disponibles, en la dosis correcta, con buena calidad y a un precio que se pueda pagar. La Organización Mundial de la Salud mantiene una lista modelo; cada país hace la suya.
    .gender = masculine

-sexual-and-reproductive-health = salud sexual y reproductiva
    .definition = Bienestar en todo lo que toca a la sexualidad, el embarazo, el parto y la fertilidad. Necesita información, anticonceptivos, partos seguros, prevención y tratamiento de infecciones y una vida sin violencia ni imposición, para mujeres y hombres, jóvenes y mayores, sea cual sea su estado civil.
    .gender = feminine

-reproductive-rights = { $form ->
   *[singular] derecho reproductivo
    [plural] derechos reproductivos
}
    .definition = Libertad de cada persona o pareja para decidir si quiere tener hijos, cuántos y cuándo, sin violencia ni discriminación, y para contar con la información y los servicios necesarios. Se apoyan en derechos ya reconocidos, como la salud, la vida privada, la información y la igualdad.
    .gender = masculine

-family-planning = planificación de la familia
    .definition = Decisiones y servicios con los que las personas resuelven si quieren tener hijos, cuántos y cuándo: consejo, métodos anticonceptivos, ayuda ante la infertilidad. Se ofrece, nunca se impone; un método solo se da cuando la propia persona lo ha entendido y lo acepta.
    .gender = feminine
    .also = planificación familiar

-maternal-mortality-ratio = { $form ->
   *[singular] tasa de mortalidad materna
    [plural] tasas de mortalidad materna
}
    .definition = Número de mujeres que mueren por causas ligadas al embarazo o al parto, durante el embarazo o en los 42 días que siguen a su fin, por cada 100 000 nacidos vivos. Muestra hasta qué punto un sistema de salud, y una sociedad, protegen la vida de las mujeres.
    .gender = feminine
    .also = razón de mortalidad materna

-emergency-obstetric-care = atención obstétrica de emergencia
    .definition = Atención urgente que salva a mujeres y recién nacidos cuando el embarazo o el parto se complican: medicamentos contra la hemorragia, la infección y las convulsiones, extracción de la placenta, parto asistido, cesárea, sangre. Ha de estar cerca, abierta día y noche, y no esperar al pago.
    .gender = feminine
    .also = atención obstétrica de urgencia
    .unverified = yes

-violence-against-women = violencia contra la mujer
    .definition = Todo acto contra mujeres por ser mujeres, o que golpea sobre todo a las mujeres, y que daña o puede dañar el cuerpo, la mente o la libertad sexual, en casa, en público o a manos de funcionarios. También lo son los insultos, las bofetadas y las maniobras forzadas en el parto.
    .gender = feminine
    .also = violencia contra las mujeres; violencia de género

-narcotic-drugs = { $form ->
   *[singular] estupefaciente
    [plural] estupefacientes
}
    .definition = Sustancias, como la morfina y otros opioides, que los tratados internacionales someten a control porque se puede abusar de ellas. Esos mismos tratados dicen que su uso médico debe ser posible: el control nunca debería dejar a nadie sin alivio para el dolor.
    .gender = masculine

-controlled-medicines = { $form ->
   *[singular] medicamento sujeto a fiscalización
    [plural] medicamentos sujetos a fiscalización
}
    .definition = Medicamentos con sustancias sometidas a control internacional o nacional, como la morfina, la metadona o algunos calmantes. Requieren recetas, armarios y registros especiales. Las normas demasiado estrictas, o el miedo a ellas, los alejan a menudo de quienes los necesitan.
    .gender = masculine
    .also = medicamento controlado; medicamentos controlados
    .unverified = yes

-pain-treatment = tratamiento del dolor
    .definition = Todo lo que evita o alivia el dolor: preguntar por él, medirlo, los medicamentos, del paracetamol a la morfina, y otros métodos. Dejar sin tratar un dolor intenso que se podía tratar, porque el Estado no hace nada, puede llegar a ser un trato cruel.
    .gender = masculine
    .also = alivio del dolor
    .unverified = yes

-palliative-care = cuidados paliativos
    .definition = Cuidados para quienes tienen una enfermedad grave que tal vez no se cure, y para su familia. Alivian el dolor y los demás sufrimientos del cuerpo, la mente y el espíritu, ayudan a vivir y a morir con dignidad y pueden empezar pronto, junto a otros tratamientos.
    .gender = masculine
    .unverified = yes

-harm-reduction = reducción de daños
    .definition = Servicios que disminuyen el daño que causa el consumo de drogas sin exigir que se deje antes: agujas limpias, tratamientos de sustitución como la metadona, medicación contra la sobredosis, consejos, pruebas. Se ofrecen sin juzgar y abren el camino a otros cuidados.
    .gender = feminine
    .unverified = yes

-psychosocial-disability = { $form ->
   *[singular] discapacidad psicosocial
    [plural] discapacidades psicosociales
}
    .definition = Situación de las personas cuyo malestar psíquico o diagnóstico, unido a barreras como el prejuicio, el tratamiento forzado o la pérdida del trabajo, les impide participar en la vida como las demás. La palabra aparta la mirada de lo que «falla» en la persona y la lleva a las barreras.
    .gender = feminine
    .unverified = yes

## Detención y tortura

-torture = { $form ->
   *[singular] tortura
    [plural] torturas
}
    .definition = Dolor o sufrimiento grave, del cuerpo o de la mente, causado a propósito, por ejemplo para arrancar una confesión, castigar, intimidar o discriminar, por agentes del Estado o con su acuerdo. Está prohibida siempre, también en la guerra, y ninguna orden la excusa.
    .gender = feminine

-cruel-inhuman-or-degrading-treatment-or-punishme = tratos o penas crueles, inhumanos o degradantes
    .definition = Actos o condiciones de los que responde alguna parte del Estado y que causan un sufrimiento serio o humillan, aunque no tengan la gravedad o la finalidad de la tortura: una celda sucia y hacinada, golpes, registros degradantes, intervenciones dolorosas sin necesidad. Están prohibidos sin excepción.
    .gender = masculine

-ill-treatment = malos tratos
    .definition = Nombre corto de los tratos o penas crueles, inhumanos o degradantes; en el uso diario suele abarcar también la tortura. Pueden ser menos graves que ella y no requieren un fin concreto. Ocurren en cárceles y comisarías, pero también en hospitales y residencias.
    .gender = masculine

-prisoner = { $form ->
   *[singular] recluso
    [plural] reclusos
}
    .definition = Persona que está en una prisión, en espera de juicio o con condena. Pierde la libertad de movimiento y solo lo que esa pérdida hace inevitable: conserva su dignidad, su derecho a la salud y su derecho a decidir sobre su tratamiento.
    .gender = masculine
    .also = reclusa; reclusas; persona presa; preso
    .note = Es la palabra de las Reglas Nelson Mandela. «Persona privada de libertad» es más amplio.

-person-deprived-of-liberty = { $form ->
   *[singular] persona privada de libertad
    [plural] personas privadas de libertad
}
    .definition = Quien está retenido en un lugar por orden o con el acuerdo de una autoridad y no puede irse cuando quiere: en una cárcel, una comisaría, un centro de migrantes, una sala psiquiátrica cerrada o una residencia. Abarca más que «recluso».
    .gender = feminine

-solitary-confinement = aislamiento
    .definition = Tener a una persona presa sola 22 horas o más al día, sin contacto humano de verdad. Más de 15 días seguidos se llama prolongado y está prohibido. Daña la mente muy pronto; el personal de salud no debe declarar a nadie apto para soportarlo.
    .gender = masculine
    .also = régimen de aislamiento; confinamiento solitario
    .unverified = yes

-hunger-striker = { $form ->
   *[singular] persona en huelga de hambre
    [plural] personas en huelga de hambre
}
    .definition = Persona que, con la mente clara y por decisión propia, rechaza la comida durante mucho tiempo para protestar o pedir algo, a menudo estando detenida. Por lo general quiere un cambio, no la muerte. El personal de salud le ofrece cuidado, información y reserva, sin presionarla.
    .gender = feminine
    .also = huelguista de hambre
    .unverified = yes

-forced-feeding = alimentación forzada
    .definition = Dar alimento o líquido a una persona contra su voluntad, por ejemplo con una sonda mientras la sujetan. Hacérselo a quien está en huelga de hambre y lo ha decidido con la mente clara nunca es aceptable desde la ética, dice la Asociación Médica Mundial.
    .gender = feminine
    .unverified = yes

-equivalence-of-care = equivalencia de la atención
    .definition = Principio según el cual las personas detenidas reciben una atención de la salud del mismo nivel que las de fuera, gratuita y sin discriminación por su situación. Donde sus necesidades son mayores, como en salud mental, adicciones o tuberculosis, hace falta más para llegar a lo mismo.
    .gender = feminine
    .unverified = yes

-safeguards-against-torture = { $form ->
   *[singular] salvaguardia contra la tortura
    [plural] salvaguardias contra la tortura
}
    .definition = Garantías prácticas que protegen desde la primera hora de detención: que le digan a la persona sus derechos, que vea a una abogada y a un médico independiente, que se avise a la familia, que haya un registro oficial, acceso rápido a un juez y visitas de órganos independientes.
    .gender = feminine
    .unverified = yes

-medico-legal-report = { $form ->
   *[singular] informe médico-legal
    [plural] informes médico-legales
}
    .definition = Documento en el que un profesional de la salud, con consentimiento, recoge lo que cuenta una persona, lo que muestra el examen del cuerpo y de la mente y hasta qué punto coinciden. Puede servir de prueba: por eso es completo, cuidadoso, independiente y va firmado.
    .gender = masculine
    .also = informe forense; informes forenses
    .unverified = yes

-rehabilitation = rehabilitación
    .definition = Ayuda para que quien sufrió tortura o malos tratos recupere, en lo posible, la salud, la autonomía y un lugar en la sociedad. Une la atención médica y psicológica con la jurídica y social, la elige la propia persona y no depende de la sentencia de un tribunal.
    .gender = feminine
    .note = En el sentido del artículo 14 de la Convención contra la Tortura, más amplio que la rehabilitación médica.
    .unverified = yes

-redress = { $form ->
   *[singular] reparación
    [plural] reparaciones
}
    .definition = Todo lo que se debe a quien sufrió la violación de un derecho: volver las cosas, si se puede, a como estaban; dinero, atención y rehabilitación; verdad y reconocimiento público; castigo de los culpables, y cambios para que no se repita.
    .gender = feminine
    .unverified = yes

## Mecanismos

-treaty-body = { $form ->
   *[singular] órgano creado en virtud de un tratado
    [plural] órganos creados en virtud de tratados
}
    .definition = Comité de expertos independientes que sigue cómo cumplen los Estados un tratado de derechos humanos de las Naciones Unidas. Lee sus informes, pregunta, saca conclusiones, explica el tratado en observaciones generales y, si el Estado lo ha aceptado, puede examinar denuncias.
    .gender = masculine
    .also = órgano de tratado; órganos de tratados
    .unverified = yes

-general-comment = { $form ->
   *[singular] observación general
    [plural] observaciones generales
}
    .definition = Texto en el que un comité de expertos explica qué significa en la práctica el artículo de un tratado y qué deberían hacer los Estados. No es un tratado, pero tribunales, gobiernos y formadores lo toman como una guía de mucho peso. La núm. 14 explica el derecho a la salud.
    .gender = feminine
    .note = La usan los comités de derechos civiles, sociales, de la infancia, de la discapacidad y contra la tortura; los comités sobre la mujer y sobre la discriminación racial dicen «recomendación general».

-general-recommendation = { $form ->
   *[singular] recomendación general
    [plural] recomendaciones generales
}
    .definition = Nombre que dos comités, el de la discriminación contra la mujer y el de la discriminación racial, dan a sus explicaciones del tratado que siguen. Tiene la misma finalidad y el mismo peso que una observación general. La núm. 24 trata de la mujer y la salud.
    .gender = feminine
    .unverified = yes

-state-report = { $form ->
   *[singular] informe del Estado Parte
    [plural] informes de los Estados Partes
}
    .definition = Documento en el que un Estado cuenta a un comité de expertos cómo ha cumplido un tratado: leyes, práctica, cifras, dificultades. El primero se llama inicial y los siguientes, periódicos. Las organizaciones pueden enviar al lado su propia información.
    .gender = masculine
    .also = informe inicial; informe periódico; informe del Estado; informes del Estado
    .unverified = yes

-list-of-issues = { $form ->
   *[singular] lista de cuestiones
    [plural] listas de cuestiones
}
    .definition = Preguntas que un comité envía a un Estado antes de reunirse con su delegación, sobre lo que no está claro, falta o preocupa. Las organizaciones pueden proponer preguntas. En el procedimiento simplificado la lista va primero y las respuestas del Estado son su informe.
    .gender = feminine
    .unverified = yes

-constructive-dialogue = { $form ->
   *[singular] diálogo constructivo
    [plural] diálogos constructivos
}
    .definition = Reunión pública en la que los expertos de un comité hablan con la delegación de un Estado sobre su informe. El tono es de colaboración: no es un juicio. Las organizaciones no intervienen en ella, pero pueden escuchar e informar antes a los expertos.
    .gender = masculine
    .unverified = yes

-concluding-observations = observaciones finales
    .definition = Resultado escrito del examen de un Estado por un comité: qué ha mejorado, qué preocupa y qué habría que hacer. Son públicas. El personal de salud y las organizaciones pueden usarlas en su país para recordar a los ministerios lo que se les pidió.
    .gender = feminine
    .unverified = yes

-shadow-report = { $form ->
   *[singular] informe alternativo
    [plural] informes alternativos
}
    .definition = Informe que las organizaciones envían a un comité al lado del informe del Estado, con hechos que este calló o ve de otro modo. El bueno es breve, exacto, unido a artículos del tratado, y no permite reconocer a nadie que haya dado información.
    .gender = masculine
    .also = informe sombra; informes sombra; informe paralelo; informes paralelos
    .note = Los textos de las Naciones Unidas evitan «sombra»: úsese «alternativo».
    .unverified = yes

-individual-communication = { $form ->
   *[singular] comunicación individual
    [plural] comunicaciones individuales
}
    .definition = Queja que una persona o un grupo presenta ante un comité porque se violaron sus derechos de un tratado. El Estado tiene que haber aceptado este procedimiento y, por lo común, hay que intentar antes las vías del país. El comité da su dictamen, no una sentencia.
    .gender = feminine
    .also = denuncia; denuncias; queja individual
    .unverified = yes

-exhaustion-of-domestic-remedies = agotamiento de los recursos internos
    .definition = Regla que pide usar primero las vías de reclamación que hay en el propio país, hasta la más alta que sea útil, antes de acudir a un órgano internacional. No vale para las vías que no funcionan o que tardan más de lo razonable.
    .gender = masculine
    .unverified = yes

-effective-remedy = { $form ->
   *[singular] recurso efectivo
    [plural] recursos efectivos
}
    .definition = Manera de reclamar por un derecho violado que funciona en la práctica: está al alcance y se puede pagar, es independiente y bastante rápida, acaba en una decisión con razones y cambia algo de verdad. Puede ser un tribunal o un buen procedimiento fuera de él.
    .gender = masculine
    .unverified = yes

-universal-periodic-review = Examen Periódico Universal
    .definition = Procedimiento en el que los Estados de las Naciones Unidas examinan por turno la situación de los derechos humanos de cada uno, en el Consejo de Derechos Humanos. Usa tres documentos: el informe del Estado, una recopilación de las Naciones Unidas y un resumen de lo que aportan otros.
    .gender = masculine
    .also = EPU
    .unverified = yes

-special-rapporteur = { $form ->
   *[singular] Relator Especial
    [plural] Relatores Especiales
}
    .definition = Experto o experta independiente, sin sueldo, que el Consejo de Derechos Humanos nombra para seguir un asunto, como la salud o la tortura, o un país. Hace visitas, escribe a los gobiernos sobre casos concretos e informa cada año. Cualquiera puede enviarle información.
    .gender = masculine
    .also = Relatora Especial; Relatoras Especiales
    .unverified = yes

-special-procedures = procedimientos especiales
    .definition = Expertos y grupos de trabajo independientes a quienes el Consejo de Derechos Humanos encarga un asunto o un país, como la relatoría sobre la salud. Pueden actuar respecto de cualquier país, haya firmado los tratados que haya firmado, y no exigen haberse quejado antes en casa.
    .gender = masculine
    .unverified = yes

-national-human-rights-institution = { $form ->
   *[singular] institución nacional de derechos humanos
    [plural] instituciones nacionales de derechos humanos
}
    .definition = Órgano público pero independiente, creado por ley, que protege y promueve los derechos humanos en su país. Asesora, enseña, investiga y a menudo recibe quejas. Los Principios de París dicen qué lo hace independiente. Se llama de distintas maneras: comisión, instituto, defensoría.
    .gender = feminine

-paris-principles = Principios de París
    .definition = Normas internacionales para las instituciones nacionales de derechos humanos: un mandato amplio fijado por ley, independencia del gobierno, miembros de distintos sectores de la sociedad, dinero y personal suficientes y poder para investigar. Según cómo las cumplan, las instituciones reciben una categoría.
    .gender = masculine

-ombudsperson = { $form ->
   *[singular] defensor del pueblo
    [plural] defensores del pueblo
}
    .definition = Autoridad pública independiente que recibe quejas contra administraciones y servicios, las estudia y recomienda una solución. Suele ser gratuita y no hace falta abogado. Algunos países tienen una para pacientes, para personas presas o para la infancia.
    .gender = masculine
    .also = defensora del pueblo; ómbudsman; defensoría del pueblo
    .note = El nombre cambia de un país a otro: adáptese.
    .unverified = yes

-subcommittee-on-prevention-of-torture = Subcomité para la Prevención de la Tortura
    .definition = Órgano de expertos independientes de las Naciones Unidas que visita cárceles, comisarías, salas cerradas y otros lugares de detención en los países que se han unido al protocolo del tratado contra la tortura. Habla con el Estado de forma confidencial y asesora a su mecanismo nacional de prevención.
    .gender = masculine
    .also = SPT
    .unverified = yes

-national-preventive-mechanism = { $form ->
   *[singular] mecanismo nacional de prevención
    [plural] mecanismos nacionales de prevención
}
    .definition = Órgano independiente que un Estado crea según el protocolo del tratado contra la tortura. Visita con regularidad los lugares de detención, también sin avisar, habla a solas con las personas y propone cambios para que no haya tortura ni malos tratos.
    .gender = masculine
    .also = MNP

-human-rights-defender = { $form ->
   *[singular] defensor de los derechos humanos
    [plural] defensores de los derechos humanos
}
    .definition = Quien actúa en paz, a solas o con otras personas, por los derechos de la gente: una abogada, un vecino, una periodista, y también la enfermera que denuncia malos tratos o reclama los medicamentos que faltan. Cuenta lo que hace, no el cargo que tiene.
    .gender = masculine
    .also = defensora de los derechos humanos; defensoras de los derechos humanos

-civil-society = sociedad civil
    .definition = Los grupos que la gente forma por su cuenta, fuera del gobierno y de la empresa: asociaciones, grupos de pacientes, sindicatos, colegios profesionales, comunidades de fe, vecindarios. Aportan experiencia, vigilan a las autoridades, envían informes y dan voz a quienes casi nunca se escuchan.
    .gender = feminine
    .unverified = yes

-human-rights-indicator = { $form ->
   *[singular] indicador de derechos humanos
    [plural] indicadores de derechos humanos
}
    .definition = Señal, a menudo un número, que muestra con el tiempo si un derecho se cumple mejor o peor: por ejemplo, los partos atendidos por personal preparado o los días sin morfina. Separada por sexo, lugar o ingresos, deja ver a quién se está dejando atrás.
    .gender = masculine
    .unverified = yes

## La formación

-human-rights-education-and-training = educación y formación en materia de derechos humanos
    .definition = Todo aprendizaje que ayuda a conocer, respetar y defender los derechos humanos. Se aprende sobre los derechos: qué son; por medio de ellos: respetando a cada persona de la sala; y para ellos: de modo que la gente pueda usarlos en su trabajo.
    .gender = feminine
    .unverified = yes

-session-plan = { $form ->
   *[singular] plan de la sesión
    [plural] planes de las sesiones
}
    .definition = Guía escrita de una sesión de formación: objetivos, grupo, tiempo, materiales, pasos con sus minutos, preguntas para conversar, material para distribuir y notas de seguridad. Con ella, otra persona podría llevar la misma sesión y llegar a los mismos objetivos.
    .gender = masculine
    .also = plan de sesión; planes de sesión
    .unverified = yes

-learning-objective = { $form ->
   *[singular] objetivo de aprendizaje
    [plural] objetivos de aprendizaje
}
    .definition = Lo que una participante sabrá hacer al acabar la sesión, dicho con un verbo que se pueda ver o comprobar: nombrar, clasificar, explicar, escribir. «Entender los derechos» es demasiado vago; «nombrar cuatro pruebas de un servicio de salud» sí es un objetivo.
    .gender = masculine
    .unverified = yes

-target-group = { $form ->
   *[singular] grupo destinatario
    [plural] grupos destinatarios
}
    .definition = Las personas para las que se hace una formación, con lo que tienen en común: su trabajo, lo que ya saben, su lengua, sus límites y lo que esperan. Conocerlas decide los objetivos, los ejemplos y los métodos. La misma sesión cambia para médicos de prisión y para agentes comunitarias.
    .gender = masculine
    .unverified = yes

-handout = { $form ->
   *[singular] material para distribuir
    [plural] materiales para distribuir
}
    .definition = Hoja que se da a las participantes y los participantes para usarla en una actividad o llevarla a casa: una lista de control, un caso, tarjetas, un formulario, un resumen. La buena cabe en una página, usa palabras sencillas y se puede releer en el trabajo.
    .gender = masculine
    .unverified = yes

-facilitator = { $form ->
   *[singular] facilitador
    [plural] facilitadores
}
    .definition = Persona que guía el aprendizaje de un grupo preguntando, escuchando, cuidando el tiempo y la seguridad, más que dando lecciones. Parte de lo que el grupo ya sabe, procura que se oiga a quienes callan y no necesita tener todas las respuestas.
    .gender = masculine
    .also = facilitadora; facilitadoras
    .unverified = yes

-icebreaker = { $form ->
   *[singular] dinámica para romper el hielo
    [plural] dinámicas para romper el hielo
}
    .definition = Actividad corta y fácil, al principio o tras una pausa, que ayuda a conocerse y a despertar. Dura de cinco a diez minutos, no pide tocarse ni contar nada íntimo, y también se puede hacer sin levantarse de la silla.
    .gender = feminine
    .also = dinámica de animación; dinámicas de animación; rompehielos
    .unverified = yes

-role-play = { $form ->
   *[singular] juego de roles
    [plural] juegos de roles
}
    .definition = Actividad en la que algunas personas representan una situación del trabajo mientras las demás miran con una tarea. Permite ensayar palabras y sentir la posición de otra persona. Después, cada cual deja su papel y el grupo habla de lo vivido.
    .gender = masculine
    .unverified = yes

-case-study = { $form ->
   *[singular] estudio de caso
    [plural] estudios de caso
}
    .definition = Situación breve por escrito, inventada o hecha irreconocible, que se conversa en grupos pequeños con ayuda de preguntas: qué pasó, qué derecho toca, quién podía actuar, qué haríamos. Une las normas con el trabajo diario y no tiene una sola respuesta perfecta.
    .gender = masculine
    .unverified = yes

-gallery-walk = { $form ->
   *[singular] recorrido por la galería
    [plural] recorridos por la galería
}
    .definition = Actividad en la que los carteles o los resultados cuelgan por la sala y el grupo va de uno a otro, lee, añade notas y preguntas, y después conversa. Así se ve el trabajo de todo el mundo, y quien no quiere hablar puede escribir.
    .gender = masculine
    .unverified = yes

-debriefing = { $form ->
   *[singular] puesta en común
    [plural] puestas en común
}
    .definition = Conversación después de una actividad, en la que el aprendizaje se asienta. El grupo cuenta qué pasó, qué se sintió, qué significa y qué hará cada cual en su trabajo. Merece cerca de la cuarta parte del tiempo y ayuda además a soltar un papel difícil.
    .gender = feminine
    .also = balance; reflexión final
    .unverified = yes

-ground-rules = normas de convivencia
    .definition = Acuerdos que un grupo toma al empezar sobre cómo trabajar: escuchar, hablar de uno en uno, nadie está obligado a hablar, las historias se quedan en la sala, sin fotos ni grabaciones. Las redacta el propio grupo y puede volver a ellas.
    .gender = feminine
    .also = reglas del grupo
    .unverified = yes

-pre-test = { $form ->
   *[singular] prueba inicial
    [plural] pruebas iniciales
}
    .definition = Conjunto corto de preguntas antes de una formación, para ver qué saben ya las personas. Otro parecido al acabar, la prueba final, muestra qué cambió. Los dos son anónimos; miden la formación y no lo que vale cada cual, y no se hace ninguna clasificación.
    .gender = feminine
    .also = prueba final; pruebas finales
    .unverified = yes

-training-needs-assessment = { $form ->
   *[singular] evaluación de las necesidades de capacitación
    [plural] evaluaciones de las necesidades de capacitación
}
    .definition = Averiguar, antes de planificar, qué deberían saber hacer las personas, qué hacen hoy y a qué se debe la diferencia. Puede usar charlas breves, un cuestionario o una visita. Algunas carencias piden personal, dinero o normas, y no formación.
    .gender = feminine
    .unverified = yes
