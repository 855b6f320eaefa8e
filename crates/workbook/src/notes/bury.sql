INSERT INTO tombstones (id, device, counter, erased_at)
SELECT id, ?4, ?5, ?6 FROM note_versions WHERE session = ?1 AND anchor_kind = ?2 AND anchor = ?3
