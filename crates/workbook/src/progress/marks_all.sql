SELECT session, kind, item, made_at FROM marks WHERE undone_counter IS NULL ORDER BY counter DESC, device DESC
