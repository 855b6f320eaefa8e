SELECT v.id, v.revision, v.text
FROM note_versions v LEFT JOIN indexed_notes i ON i.version = v.id
WHERE v.anchor_kind = 'prompt'
  AND (i.row IS NULL OR i.revision <> v.revision OR i.edition <> ?1)
  AND NOT EXISTS (SELECT 1 FROM note_parents p WHERE p.parent = v.id AND p.revision >= v.revision)
