SELECT v.id, v.revision, v.text, v.made_at, v.saved_at, v.restored_from IS NOT NULL AS restored,
  NOT EXISTS (SELECT 1 FROM note_parents p WHERE p.parent = v.id AND p.revision >= v.revision) AS head
FROM note_versions v
WHERE v.session = ?1 AND v.anchor_kind = ?2 AND v.anchor = ?3
ORDER BY v.counter DESC, v.device DESC
