INSERT INTO entries (id, kind, about, body, device, counter, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
