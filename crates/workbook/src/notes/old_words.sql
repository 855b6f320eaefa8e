SELECT session, anchor, text FROM note_versions WHERE id = ?1 AND anchor_kind = 'prompt'
