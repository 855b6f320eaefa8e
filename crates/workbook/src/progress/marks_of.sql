SELECT session, kind, item, made_at FROM marks
WHERE session = ?1 AND undone_counter IS NULL ORDER BY counter DESC, device DESC
