-- What belongs to a row that was lost.
DELETE FROM note_parents WHERE version NOT IN (SELECT id FROM note_versions);
DELETE FROM answers WHERE attempt NOT IN (SELECT id FROM attempts);
DELETE FROM leaf_parents WHERE version NOT IN (SELECT id FROM leaf_versions);
