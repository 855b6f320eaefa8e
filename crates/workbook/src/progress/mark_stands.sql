SELECT 1 FROM marks WHERE session = ?1 AND kind = ?2 AND item = ?3 AND undone_counter IS NULL
