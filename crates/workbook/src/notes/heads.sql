SELECT v.id, v.revision, v.text, v.sitting, v.device, v.saved_at,
  CASE WHEN ?4 IS NULL
    THEN NOT EXISTS (SELECT 1 FROM note_parents p WHERE p.version = v.id)
    ELSE EXISTS (SELECT 1 FROM note_parents p WHERE p.version = v.id AND p.parent = ?4)
  END AS from_same_parent
FROM note_versions v
WHERE v.session = ?1 AND v.anchor_kind = ?2 AND v.anchor = ?3
  AND NOT EXISTS (SELECT 1 FROM note_parents p WHERE p.parent = v.id AND p.revision >= v.revision)
ORDER BY v.counter DESC, v.device DESC
