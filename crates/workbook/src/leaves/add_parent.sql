-- A parent that is not a version of this leaf (erased meanwhile, or a stale page) is left out.
INSERT INTO leaf_parents (version, parent, revision)
SELECT ?1, id, ?3 FROM leaf_versions WHERE id = ?2 AND leaf = ?4
