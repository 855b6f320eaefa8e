# Relatos breves en primera persona: quién habla.
role-midwife = Una partera
role-prison-doctor = Un médico de prisión
role-community-health-worker = Una promotora de salud
role-forensic-doctor = Una médica forense
role-student = Un estudiante de medicina
role-pharmacist = Un farmacéutico
role-hospital-manager = Una directora de hospital
role-psychiatric-nurse = Un enfermero de psiquiatría
role-nurse = Una enfermera
role-ambulance-driver = Un conductor de ambulancia
role-outbreak-officer = Una responsable de la respuesta a una epidemia
role-ward-sister = Una enfermera jefa de noche

voices-title = Voces
voices-intro = Relatos breves de personas que trabajan en la salud, en un momento en que los derechos importaron. Cada uno se lee en voz alta en tres minutos.
voices-here = Una voz para esta sesión
voices-all = Todas las voces
voice-kicker = Una voz
voice-composite = Relato compuesto a partir de varias vidas; los nombres son inventados.
# $minutes: a length of time, as "3 min".
voice-aloud = { $minutes } en voz alta
voice-warning = Este relato puede remover algo doloroso. Deténgase cuando quiera.
# The title of the session follows.
voice-session = A la sesión:
