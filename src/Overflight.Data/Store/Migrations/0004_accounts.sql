-- Who may use the web server, what they hold, and what was done. Secrets (sessions, keys, codes) are kept as their
-- SHA-256; passwords as a password hasher makes them.
CREATE TABLE account (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    level TEXT NOT NULL CHECK (level IN ('Read', 'Analyse', 'Administer')),
    password TEXT NOT NULL,
    change_by_ns INTEGER, -- of a one-time password: until when it may be changed for one of one's own
    is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
    made_ns INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    hash BLOB NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES account (number),
    made_ns INTEGER NOT NULL,
    used_ns INTEGER NOT NULL,
    address TEXT NOT NULL
) STRICT;

CREATE INDEX session_by_account ON session (account, number);

CREATE TABLE api_key (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    hash BLOB NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES account (number),
    name TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('Calendar', 'Read', 'Analyse', 'Administer')),
    made_ns INTEGER NOT NULL,
    expires_ns INTEGER NOT NULL,
    used_ns INTEGER,
    revoked_ns INTEGER
) STRICT;

CREATE INDEX api_key_by_account ON api_key (account, number);

-- By which the first administrator is made; at most one.
CREATE TABLE set_up_code (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    hash BLOB NOT NULL,
    until_ns INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ns INTEGER NOT NULL,
    account INTEGER REFERENCES account (number),
    who TEXT NOT NULL,
    address TEXT NOT NULL,
    action TEXT NOT NULL,
    about TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;

CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END;

-- Whose job it is; nobody's where it was accepted without accounts.
ALTER TABLE job ADD COLUMN owner INTEGER REFERENCES account (number);

CREATE INDEX job_by_owner ON job (owner, number);
