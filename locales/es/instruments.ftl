### Nombres de los instrumentos: el nombre corto va dentro de una cita; .title es el título oficial o, donde no se ha visto ninguno, nuestra redacción sencilla.
### OG = observación general; RG = recomendación general.

-udhr = DUDH
    .title = Declaración Universal de Derechos Humanos

-icescr = PIDESC
    .title = Pacto Internacional de Derechos Económicos, Sociales y Culturales

-iccpr = PIDCP
    .title = Pacto Internacional de Derechos Civiles y Políticos

-gc14 = OG 14 del Comité DESC
    .title = Observación general Nº 14: El derecho al disfrute del más alto nivel posible de salud

-gc22 = OG 22 del Comité DESC
    .title = Observación general núm. 22 relativa al derecho a la salud sexual y reproductiva

-gc20 = OG 20 del Comité DESC
    .title = Observación general Nº 20: La no discriminación y los derechos económicos, sociales y culturales

-gc3 = OG 3 del Comité DESC
    .title = Observación general Nº 3: La índole de las obligaciones de los Estados Partes

-op-icescr = Protocolo Facultativo del PIDESC
    .title = Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales

-cedaw = CEDAW
    .title = Convención sobre la eliminación de todas las formas de discriminación contra la mujer

-gr24 = RG 24 del Comité CEDAW
    .title = Recomendación general Nº 24: La mujer y la salud

-crc = CDN
    .title = Convención sobre los Derechos del Niño

-crc-gc15 = OG 15 del Comité de los Derechos del Niño
    .title = Observación general Nº 15 sobre el derecho del niño al disfrute del más alto nivel posible de salud

-crpd = CDPD
    .title = Convención sobre los derechos de las personas con discapacidad

-crpd-gc1 = OG 1 del Comité CDPD
    .title = Observación general Nº 1: Igual reconocimiento como persona ante la ley

-icerd-gr37 = RG 37 del CERD
    .title = Recomendación general núm. 37 sobre la discriminación racial en el disfrute del derecho a la salud

-cat = Convención contra la Tortura
    .title = Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes

-cat-gc2 = OG 2 del Comité contra la Tortura
    .title = Observación general Nº 2: Aplicación del artículo 2 por los Estados Partes

-cat-gc3 = OG 3 del Comité contra la Tortura
    .title = Observación general Nº 3: Aplicación del artículo 14 por los Estados Partes

-opcat = OPCAT
    .title = Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes

-istanbul = Protocolo de Estambul (2022)
    .title = Manual para la investigación y documentación eficaces de la tortura y otros tratos o penas crueles, inhumanos o degradantes (Protocolo de Estambul)

-pme = Principios de ética médica de la ONU
    .title = Principios de ética médica aplicables a la función del personal de salud, especialmente los médicos, en la protección de personas presas y detenidas contra la tortura y otros tratos o penas crueles, inhumanos o degradantes

-mandela = Reglas Nelson Mandela
    .title = Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos (Reglas Nelson Mandela)

-bangkok = Reglas de Bangkok
    .title = Reglas de las Naciones Unidas para el tratamiento de las reclusas y medidas no privativas de la libertad para las mujeres delincuentes (Reglas de Bangkok)

-mi = Principios sobre los enfermos mentales
    .title = Principios para la protección de los enfermos mentales y el mejoramiento de la atención de la salud mental

-who-const = Constitución de la OMS
    .title = Constitución de la Organización Mundial de la Salud

-alma-ata = Declaración de Alma-Ata
    .title = Declaración de Alma-Ata

-astana = Declaración de Astaná
    .title = Declaración de Astaná

-siracusa = Principios de Siracusa
    .title = Principios de Siracusa sobre las disposiciones de limitación y derogación del Pacto Internacional de Derechos Civiles y Políticos

-sc1961 = Convención Única de 1961
    .title = Convención Única de 1961 sobre Estupefacientes

-geneva = Declaración de Ginebra de la AMM
    .title = Declaración de Ginebra de la AMM (Promesa del médico)

-tokyo = Declaración de Tokio de la AMM
    .title = Declaración de Tokio de la AMM

-malta = Declaración de Malta de la AMM
    .title = Declaración de Malta de la AMM sobre las personas en huelga de hambre

-lisbon = Declaración de Lisboa de la AMM
    .title = Declaración de Lisboa de la AMM sobre los derechos del paciente

-icn = Código de ética del CIE
    .title = Código de ética del CIE para las enfermeras

-achpr = Carta Africana
    .title = Carta Africana de Derechos Humanos y de los Pueblos

-maputo = Protocolo de Maputo
    .title = Protocolo a la Carta Africana de Derechos Humanos y de los Pueblos sobre los derechos de la mujer en África

-esc = Carta Social Europea (revisada)
    .title = Carta Social Europea (revisada)

-sansalvador = Protocolo de San Salvador
    .title = Protocolo Adicional a la Convención Americana sobre Derechos Humanos en materia de Derechos Económicos, Sociales y Culturales (Protocolo de San Salvador)

-oviedo = Convenio de Oviedo
    .title = Convenio para la protección de los derechos humanos y la dignidad del ser humano con respecto a las aplicaciones de la biología y la medicina (Convenio de Oviedo)

-yogya = Principios de Yogyakarta
    .title = Principios de Yogyakarta

-upr = EPU
    .title = Examen Periódico Universal

-srhealth = Relator Especial sobre el derecho a la salud
    .title = Relator Especial sobre el derecho de toda persona al disfrute del más alto nivel posible de salud física y mental

-hret = Declaración de la ONU sobre educación en derechos humanos
    .title = Declaración de las Naciones Unidas sobre educación y formación en materia de derechos humanos

-vienna = Declaración de Viena
    .title = Declaración y Programa de Acción de Viena

-phr-dual-loyalty = Directrices PHR/UCT sobre doble lealtad
    .title = Doble lealtad y derechos humanos en el ejercicio de las profesiones de la salud: propuesta de directrices y mecanismos institucionales

-sr-2005 = A/60/348
    .title = Informe del Relator Especial sobre el derecho a la salud, 2005 (profesionales de la salud y educación en derechos humanos)

-sr-2006 = A/61/338
    .title = Informe del Relator Especial sobre el derecho a la salud, 2006 (mortalidad materna)

-sr-2008 = A/63/175
    .title = Informe del Relator Especial sobre la tortura, 2008 (personas con discapacidad)

-sr-2009 = A/64/272
    .title = Informe del Relator Especial sobre el derecho a la salud, 2009 (consentimiento informado)

-srt-2009 = A/HRC/10/44
    .title = Informe del Relator Especial sobre la tortura, 2009 (políticas de drogas, alivio del dolor)

-sr-2010 = A/65/255
    .title = Informe del Relator Especial sobre el derecho a la salud, 2010 (fiscalización de drogas)

-sr-2010-hiv = A/HRC/14/20
    .title = Informe del Relator Especial sobre el derecho a la salud, 2010 (penalización y VIH)

-sr-2012 = A/HRC/20/15
    .title = Informe del Relator Especial sobre el derecho a la salud, 2012 (salud en el trabajo)

-srt-2013 = A/HRC/22/53
    .title = Informe del Relator Especial sobre la tortura, 2013 (abusos en los servicios de salud)

-srt-2014 = A/69/387
    .title = Informe del Relator Especial sobre la tortura, 2014 (ciencias forenses y médicas)

-sr-2017 = A/HRC/35/21
    .title = Informe del Relator Especial sobre el derecho a la salud, 2017 (salud mental)

-sr-2018 = A/HRC/38/36
    .title = Informe del Relator Especial sobre el derecho a la salud, 2018 (privación de libertad)

-sr-2019 = A/74/174
    .title = Informe del Relator Especial sobre el derecho a la salud, 2019 (formación de los profesionales de la salud)

-sr-2020 = A/75/163
    .title = Informe del Relator Especial sobre el derecho a la salud, 2020 (COVID-19)

-sr-2025 = A/HRC/59/48
    .title = Informe de la Relatora Especial sobre el derecho a la salud, 2025 (personal de salud y de cuidados)

-sr-2025-ga = A/80/184
    .title = Informe de la Relatora Especial sobre el derecho a la salud a la Asamblea General, 2025 (el personal de salud y de cuidados en la defensa de los derechos humanos)

-sr-2003 = E/CN.4/2003/58
    .title = Informe del Relator Especial sobre el derecho a la salud, 2003

-ccpr-gc20 = OG 20 del Comité de Derechos Humanos
    .title = Comité de Derechos Humanos, Observación general Nº 20: Artículo 7

-ccpr-gc21 = OG 21 del Comité de Derechos Humanos
    .title = Comité de Derechos Humanos, Observación general Nº 21: Artículo 10

-crc-gc3 = OG 3 del Comité de los Derechos del Niño
    .title = Comité de los Derechos del Niño, Observación general Nº 3: El VIH/SIDA y los derechos del niño

-gc9 = OG 9 del Comité DESC
    .title = Observación general Nº 9: La aplicación interna del Pacto

-icerd = ICERD
    .title = Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial

-paris = Principios de París
    .title = Principios relativos al estatuto de las instituciones nacionales

-sc-gp-italy = S.C. y G.P. c. Italia
    .title = S.C. y G.P. c. Italia, E/C.12/65/D/22/2017, dictamen del Comité de Derechos Económicos, Sociales y Culturales

-alyne = Alyne da Silva Pimentel c. el Brasil
    .title = Alyne da Silva Pimentel c. el Brasil, dictamen del Comité para la Eliminación de la Discriminación contra la Mujer

-odihr = Directrices de la OIDDH
    .title = Directrices sobre educación en derechos humanos para trabajadores de la salud
