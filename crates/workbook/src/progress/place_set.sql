INSERT INTO places (session, block, device, counter, at) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (session) DO UPDATE SET
  block = excluded.block, device = excluded.device, counter = excluded.counter, at = excluded.at
