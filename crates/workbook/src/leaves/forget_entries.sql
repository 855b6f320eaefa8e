DELETE FROM entries WHERE kind = ?1 AND about = ?2
