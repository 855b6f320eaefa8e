-- Where one side put the leaf away, the other one stands: nothing is to be settled.
SELECT v.kind, v.leaf
FROM leaf_versions v
WHERE v.away = 0
  AND NOT EXISTS (SELECT 1 FROM leaf_parents p WHERE p.parent = v.id AND p.revision >= v.revision)
GROUP BY v.kind, v.leaf
HAVING count(DISTINCT v.body) > 1
ORDER BY v.kind, v.leaf
