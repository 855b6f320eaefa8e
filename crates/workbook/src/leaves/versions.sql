SELECT v.leaf, v.id, v.revision, v.body, v.away, v.saved_at,
  NOT EXISTS (SELECT 1 FROM leaf_parents p WHERE p.parent = v.id AND p.revision >= v.revision) AS is_head,
  (SELECT min(w.made_at) FROM leaf_versions w WHERE w.kind = v.kind AND w.leaf = v.leaf) AS first_at,
  (SELECT count(*) FROM leaf_versions w WHERE w.kind = v.kind AND w.leaf = v.leaf) AS versions
FROM leaf_versions v
WHERE v.kind = ?1 AND v.leaf = ?2
ORDER BY v.counter DESC, v.device DESC
