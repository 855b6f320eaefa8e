SELECT v.id, v.revision, v.session, v.anchor, v.text, v.saved_at, 0 AS versions
FROM note_index n
JOIN indexed_notes i ON i.row = n.rowid
JOIN note_versions v ON v.id = i.version
WHERE note_index MATCH ?1
ORDER BY n.rank
LIMIT ?2
