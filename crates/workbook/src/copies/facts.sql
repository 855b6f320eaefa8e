SELECT (SELECT count(DISTINCT session || char(10) || anchor) FROM note_versions WHERE anchor_kind = 'prompt'),
  max(
    coalesce((SELECT max(saved_at) FROM note_versions), 0), coalesce((SELECT max(saved_at) FROM leaf_versions), 0),
    coalesce((SELECT max(since_at) FROM devices), 0)
  )
