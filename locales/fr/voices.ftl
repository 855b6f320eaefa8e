# De courts récits à la première personne : qui parle.
role-midwife = Une sage-femme
role-prison-doctor = Un médecin de prison
role-community-health-worker = Une agente de santé communautaire
role-forensic-doctor = Une médecin légiste
role-student = Un étudiant en médecine
role-pharmacist = Un pharmacien
role-hospital-manager = Une directrice d’hôpital
role-psychiatric-nurse = Un infirmier en psychiatrie
role-nurse = Une infirmière
role-ambulance-driver = Un chauffeur d’ambulance
role-outbreak-officer = Une responsable de la riposte à une épidémie
role-ward-sister = Une infirmière responsable de nuit

voices-title = Voix
voices-intro = De courts récits de personnes qui travaillent dans la santé, à un moment où les droits ont compté. Chacun se lit à voix haute en trois minutes.
voices-here = Une voix pour cette séance
voices-all = Toutes les voix
voice-kicker = Une voix
voice-composite = Récit composé à partir de plusieurs vies ; les noms sont inventés.
# $minutes: a length of time, as "3 min".
voice-aloud = { $minutes } à voix haute
voice-warning = Ce récit peut réveiller quelque chose de douloureux. Arrêtez-vous quand vous voulez.
# The title of the session follows.
voice-session = Vers la séance :
