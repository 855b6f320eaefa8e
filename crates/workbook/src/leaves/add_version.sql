INSERT INTO leaf_versions
  (id, leaf, kind, body, away, sitting, revision, device, counter, made_at, saved_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, ?8, ?9, ?9)
