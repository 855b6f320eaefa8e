UPDATE marks SET undone_device = ?4, undone_counter = ?5, undone_at = ?6
WHERE session = ?1 AND kind = ?2 AND item = ?3 AND undone_counter IS NULL
