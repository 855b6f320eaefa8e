-- A parent that is not a version of this note (erased meanwhile, or a stale page) is left out.
INSERT INTO note_parents (version, parent, revision)
SELECT ?1, id, ?3 FROM note_versions
WHERE id = ?2 AND session = ?4 AND anchor_kind = ?5 AND anchor = ?6
