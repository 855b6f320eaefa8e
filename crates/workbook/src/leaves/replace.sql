UPDATE leaf_versions SET revision = ?2, body = ?3, counter = ?4, saved_at = ?5 WHERE id = ?1
