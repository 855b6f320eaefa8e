UPDATE note_versions SET revision = ?2, text = ?3, counter = ?4, saved_at = ?5 WHERE id = ?1
