INSERT INTO attempts (id, session, device, counter, ended_at, seconds) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
