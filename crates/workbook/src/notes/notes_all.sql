SELECT v.id, v.revision, v.session, v.anchor, v.text, v.saved_at,
  (SELECT count(*) FROM note_versions w
   WHERE w.session = v.session AND w.anchor_kind = v.anchor_kind AND w.anchor = v.anchor) AS versions
FROM note_versions v
WHERE v.anchor_kind = 'prompt'
  AND NOT EXISTS (SELECT 1 FROM note_parents p WHERE p.parent = v.id AND p.revision >= v.revision)
ORDER BY v.session, v.anchor, v.counter DESC, v.device DESC
