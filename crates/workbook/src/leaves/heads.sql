SELECT v.id, v.revision, v.body, v.away, v.sitting, v.device, v.saved_at
FROM leaf_versions v
WHERE v.kind = ?1 AND v.leaf = ?2
  AND NOT EXISTS (SELECT 1 FROM leaf_parents p WHERE p.parent = v.id AND p.revision >= v.revision)
ORDER BY v.counter DESC, v.device DESC
