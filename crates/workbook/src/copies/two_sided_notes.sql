SELECT v.session, v.anchor
FROM note_versions v
WHERE v.anchor_kind = 'prompt'
  AND NOT EXISTS (SELECT 1 FROM note_parents p WHERE p.parent = v.id AND p.revision >= v.revision)
GROUP BY v.session, v.anchor
HAVING count(DISTINCT v.text) > 1
ORDER BY v.session, v.anchor
