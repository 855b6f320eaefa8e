WITH story AS (
  SELECT leaf, min(made_at) AS first_at, max(counter) AS last, count(*) AS versions
  FROM leaf_versions WHERE kind = ?1 GROUP BY leaf
)
SELECT v.leaf, v.id, v.revision, v.body, v.away, v.saved_at, 1 AS is_head, s.first_at, s.versions
FROM story s JOIN leaf_versions v ON v.kind = ?1 AND v.leaf = s.leaf
WHERE NOT EXISTS (SELECT 1 FROM leaf_parents p WHERE p.parent = v.id AND p.revision >= v.revision)
ORDER BY s.last DESC, v.leaf, v.counter DESC, v.device DESC
