DELETE FROM leaf_versions WHERE kind = ?1 AND leaf = ?2
