INSERT INTO tombstones (id, device, counter, erased_at)
SELECT id, ?3, ?4, ?5 FROM entries WHERE kind = ?1 AND about = ?2
