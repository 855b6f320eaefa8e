INSERT INTO devices (id, counter, since_at) VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET counter = excluded.counter
