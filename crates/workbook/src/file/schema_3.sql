-- Schema version 3: what a person keeps and changes (leaves: a plan, a
-- programme, a mark), and what happened once (entries: a card was answered).
-- Their bodies are JSON, whose meaning belongs to the crate that made them.

-- The versions of leaves, as those of notes. `away` is 1 where this version put
-- the leaf away; it can be taken back until it is erased.
CREATE TABLE leaf_versions (
  id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  leaf     BLOB NOT NULL CHECK (length(leaf) = 16),
  kind     TEXT NOT NULL,
  body     TEXT NOT NULL,
  away     INTEGER NOT NULL CHECK (away IN (0, 1)),
  sitting  BLOB NOT NULL CHECK (length(sitting) = 16),
  revision INTEGER NOT NULL CHECK (revision > 0),
  device   BLOB NOT NULL REFERENCES devices (id),
  counter  INTEGER NOT NULL,
  made_at  INTEGER NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

CREATE INDEX leaf_versions_by_leaf ON leaf_versions (kind, leaf);

-- What a version was made from, as in `note_parents`.
CREATE TABLE leaf_parents (
  version  BLOB NOT NULL REFERENCES leaf_versions (id) ON DELETE CASCADE,
  parent   BLOB NOT NULL CHECK (length(parent) = 16),
  revision INTEGER NOT NULL,
  PRIMARY KEY (version, parent)
) STRICT, WITHOUT ROWID;

CREATE INDEX leaf_parents_by_parent ON leaf_parents (parent);

-- Rows are added and never changed, so copies join without a losing side.
CREATE TABLE entries (
  id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind    TEXT NOT NULL,
  -- What it is about: a session, a leaf, a card; empty where that says nothing.
  about   TEXT NOT NULL,
  body    TEXT NOT NULL,
  device  BLOB NOT NULL REFERENCES devices (id),
  counter INTEGER NOT NULL,
  at      INTEGER NOT NULL
) STRICT;

CREATE INDEX entries_by_kind ON entries (kind, about, counter);
