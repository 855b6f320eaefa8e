-- Schema version 2: attempts at a session's questions. Rows are added and never
-- changed, so copies join without a losing side.
CREATE TABLE attempts (
  id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  session  TEXT NOT NULL,
  device   BLOB NOT NULL REFERENCES devices (id),
  counter  INTEGER NOT NULL,
  ended_at INTEGER NOT NULL,
  -- How long it took, in seconds; unknown where the page could not tell.
  seconds  INTEGER CHECK (seconds >= 0)
) STRICT;

CREATE INDEX attempts_by_session ON attempts (session, counter);

-- What was answered. `chosen` is a JSON list of option numbers, from 1. Whether
-- it was right is kept too: a later edition may ask otherwise.
CREATE TABLE answers (
  attempt  BLOB NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  chosen   TEXT NOT NULL,
  is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
  PRIMARY KEY (attempt, question)
) STRICT, WITHOUT ROWID;
