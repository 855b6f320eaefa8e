INSERT INTO note_versions
  (id, session, anchor_kind, anchor, text, sitting, restored_from, revision, device, counter, made_at, saved_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8, ?9, ?10, ?10)
