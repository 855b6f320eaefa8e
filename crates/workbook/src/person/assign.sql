INSERT INTO registers (name, value, device, counter, set_at) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (name) DO UPDATE SET
  value = excluded.value, device = excluded.device, counter = excluded.counter, set_at = excluded.set_at
