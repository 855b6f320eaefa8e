# Short accounts in the first person: who speaks.
role-midwife = A midwife
role-prison-doctor = A prison doctor
role-community-health-worker = A community health worker
role-forensic-doctor = A forensic doctor
role-student = A medical student
role-pharmacist = A pharmacist
role-hospital-manager = A hospital manager
role-psychiatric-nurse = A psychiatric nurse
role-nurse = A nurse
role-ambulance-driver = An ambulance driver
role-outbreak-officer = An outbreak response officer
role-ward-sister = A senior nurse

voices-title = Voices
voices-intro = Short accounts by people who work in health, at a moment when rights mattered. Each can be read aloud in three minutes.
voices-here = A voice for this session
voices-all = All voices
voice-kicker = A voice
voice-composite = A composite: put together from several lives, with invented names.
# $minutes: a length of time, as "3 min".
voice-aloud = { $minutes } to read aloud
voice-warning = This account may bring back something painful. Stop whenever you like.
# The title of the session follows.
voice-session = To the session:
