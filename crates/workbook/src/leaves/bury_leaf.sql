INSERT INTO tombstones (id, device, counter, erased_at)
SELECT id, ?3, ?4, ?5 FROM leaf_versions WHERE kind = ?1 AND leaf = ?2
