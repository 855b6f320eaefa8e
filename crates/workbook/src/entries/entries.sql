SELECT id, about, body, at FROM entries
WHERE kind = ?1 AND (?2 IS NULL OR about = ?2)
ORDER BY counter, device, id
