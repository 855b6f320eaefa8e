INSERT INTO marks (id, kind, session, item, device, counter, made_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
