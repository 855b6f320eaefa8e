DELETE FROM note_versions WHERE session = ?1 AND anchor_kind = ?2 AND anchor = ?3
