-- Schema version 4: the index of the person's own notes. It says nothing that
-- the notes do not say, is never merged, and can be made anew at any time.

-- What is in the index: the newest words of each note, taken apart as `edition`
-- does it. What is erased goes from here by itself, and from the index with it.
CREATE TABLE indexed_notes (
  row      INTEGER PRIMARY KEY,
  version  BLOB NOT NULL UNIQUE REFERENCES note_versions (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  edition  TEXT NOT NULL
) STRICT;

-- The words come analysed: they are only parted at white space here.
CREATE VIRTUAL TABLE note_index USING fts5 (
  keys, tokenize = "unicode61 remove_diacritics 0 tokenchars '=_'"
);

-- A deleted word is taken out of the index at once, not at a later merge.
INSERT INTO note_index (note_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER indexed_notes_forgotten AFTER DELETE ON indexed_notes BEGIN
  DELETE FROM note_index WHERE rowid = old.row;
END;
