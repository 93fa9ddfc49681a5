-- "OVLG": the file says whose it is.
PRAGMA application_id = 1331055687;
PRAGMA user_version = 1;

-- What the ledger is. The hash covers all of a row; see docs/concepts/ledger.md.
CREATE TABLE entry (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    recorded_ns INTEGER NOT NULL, -- nanoseconds since J2000 TT
    recorder TEXT NOT NULL,
    body TEXT NOT NULL, -- canonical JSON
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- What searches need; all of it follows from the entries.
CREATE TABLE entry_index (
    number INTEGER PRIMARY KEY REFERENCES entry (number),
    kind TEXT NOT NULL,
    refers_to INTEGER, -- number of the entry it is about
    source INTEGER, -- number of the source it comes from
    day_from INTEGER, -- the days it speaks of, counted from 0001-01-01, both ends included
    day_to INTEGER,
    key TEXT, -- name of a source, SHA-256 of an item
    words TEXT NOT NULL,
    tags TEXT NOT NULL
) STRICT;

CREATE INDEX entry_index_refers_to ON entry_index (refers_to, number) WHERE refers_to IS NOT NULL;
CREATE INDEX entry_index_key ON entry_index (key, number) WHERE key IS NOT NULL;

-- Words come folded and parted by blanks, so that both databases find the same.
CREATE VIRTUAL TABLE entry_words USING fts5 (
    words, tags, content = 'entry_index', content_rowid = 'number', tokenize = 'ascii'
);

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'The ledger only appends: an entry is never changed.');
END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'The ledger only appends: an entry is never deleted.');
END;

-- Without it, INSERT OR REPLACE would take an entry away.
CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM entry)
BEGIN
    SELECT RAISE(ABORT, 'The ledger only appends: a new entry has the next number.');
END;

CREATE TRIGGER entry_index_is_never_changed BEFORE UPDATE ON entry_index
BEGIN
    SELECT RAISE(ABORT, 'The ledger only appends: its index is never changed.');
END;

CREATE TRIGGER entry_index_is_never_deleted BEFORE DELETE ON entry_index
BEGIN
    SELECT RAISE(ABORT, 'The ledger only appends: its index is never deleted.');
END;
