-- Articles are documents too. The program names the kinds, and the same bytes may be of two kinds.
CREATE TABLE document_next (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    retrieved_ns INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (sha256, kind)
) STRICT;

INSERT INTO document_next (id, sha256, kind, source, retrieved_ns, bytes)
SELECT id, sha256, kind, source, retrieved_ns, bytes FROM document;

DROP TABLE document;

ALTER TABLE document_next RENAME TO document;

CREATE INDEX document_by_kind ON document (kind, id);
