-- Long questions that were accepted: their requests, and once they are answered their results.
CREATE TABLE job (
    number INTEGER PRIMARY KEY, -- in the order of accepting
    id TEXT NOT NULL UNIQUE,
    analysis TEXT NOT NULL,
    request BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('Queued', 'Running', 'Done', 'Failed', 'Cancelled')),
    attempts INTEGER NOT NULL,
    accepted_ns INTEGER NOT NULL,
    started_ns INTEGER,
    ended_ns INTEGER,
    digest TEXT,
    snapshot TEXT,
    problem TEXT,
    result BLOB
) STRICT;

CREATE INDEX job_by_state ON job (state, number);
