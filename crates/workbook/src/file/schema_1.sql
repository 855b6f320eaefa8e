-- Schema version 1.
-- Keys are UUIDs as blobs. `device` and `counter` say which change wrote a row;
-- every `..._at` is in milliseconds since 1970, for people to read only.

-- One row for each opening of the file in which something was written.
CREATE TABLE devices (
  id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  counter INTEGER NOT NULL CHECK (counter > 0),
  since_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The person and her settings: one value for each name, the highest
-- (counter, device) wins. A value that was unset stays as NULL.
CREATE TABLE registers (
  name    TEXT NOT NULL PRIMARY KEY,
  value   TEXT,
  device  BLOB NOT NULL REFERENCES devices (id),
  counter INTEGER NOT NULL,
  set_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The versions of notes. A note is known by its anchor in a session: two copies
-- that begin the same note have one note with two versions. Saving again in the
-- same sitting replaces `text` and counts `revision`; nobody but the device that
-- made a version does so, so the highest revision of a version is its last.
CREATE TABLE note_versions (
  id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session       TEXT NOT NULL,
  anchor_kind   TEXT NOT NULL,
  anchor        TEXT NOT NULL,
  text          TEXT NOT NULL,
  sitting       BLOB NOT NULL CHECK (length(sitting) = 16),
  restored_from BLOB CHECK (length(restored_from) = 16),
  revision      INTEGER NOT NULL CHECK (revision > 0),
  device        BLOB NOT NULL REFERENCES devices (id),
  counter       INTEGER NOT NULL,
  made_at       INTEGER NOT NULL,
  saved_at      INTEGER NOT NULL
) STRICT;

CREATE INDEX note_versions_by_anchor ON note_versions (session, anchor_kind, anchor);

-- What a version was made from: none for the first, one for the next, several
-- when it settles two heads. `revision` is the one that was seen: if the parent
-- was written on elsewhere after that, it is a head still. A parent may be
-- absent, erased or not merged yet.
CREATE TABLE note_parents (
  version  BLOB NOT NULL REFERENCES note_versions (id) ON DELETE CASCADE,
  parent   BLOB NOT NULL CHECK (length(parent) = 16),
  revision INTEGER NOT NULL,
  PRIMARY KEY (version, parent)
) STRICT, WITHOUT ROWID;

CREATE INDEX note_parents_by_parent ON note_parents (parent);

-- Rows that were erased for good: a copy that still has them loses them at a
-- merge. They hold no words, and do not say what they were about.
CREATE TABLE tombstones (
  id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  device    BLOB NOT NULL REFERENCES devices (id),
  counter   INTEGER NOT NULL,
  erased_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Progress: a set that only grows. `kind` is "read" (item: a section's id) or
-- "finished" (item empty). Undoing marks the rows that were seen; a mark made
-- elsewhere meanwhile stands.
CREATE TABLE marks (
  id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind           TEXT NOT NULL,
  session        TEXT NOT NULL,
  item           TEXT NOT NULL,
  device         BLOB NOT NULL REFERENCES devices (id),
  counter        INTEGER NOT NULL,
  made_at        INTEGER NOT NULL,
  undone_device  BLOB REFERENCES devices (id),
  undone_counter INTEGER,
  undone_at      INTEGER,
  CHECK ((undone_device IS NULL) = (undone_counter IS NULL))
) STRICT;

CREATE INDEX marks_standing ON marks (session, kind, item) WHERE undone_counter IS NULL;

-- Where the person was in each session; the highest (counter, device) of all is
-- where she was last.
CREATE TABLE places (
  session TEXT NOT NULL PRIMARY KEY,
  block   TEXT NOT NULL,
  device  BLOB NOT NULL REFERENCES devices (id),
  counter INTEGER NOT NULL,
  at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Work on this file that a crash may have interrupted. Never merged.
CREATE TABLE upkeep (
  task TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
