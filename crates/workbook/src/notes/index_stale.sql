DELETE FROM indexed_notes WHERE EXISTS (
  SELECT 1 FROM note_versions v JOIN note_parents p ON p.parent = v.id AND p.revision >= v.revision
  WHERE v.id = indexed_notes.version
)
