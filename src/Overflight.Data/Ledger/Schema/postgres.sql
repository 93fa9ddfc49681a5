-- Run inside the schema that the ledger has to itself.
CREATE TABLE ledger_version (version INTEGER NOT NULL);
INSERT INTO ledger_version VALUES (2);

-- What the ledger is. The hash covers all of a row; see docs/concepts/ledger.md.
CREATE TABLE entry (
    number BIGINT PRIMARY KEY CHECK (number >= 1),
    recorded_ns BIGINT NOT NULL, -- nanoseconds since J2000 TT
    recorder TEXT NOT NULL,
    body TEXT NOT NULL, -- canonical JSON; the type jsonb would not keep it as it is
    previous_hash BYTEA NOT NULL CHECK (length(previous_hash) = 32),
    hash BYTEA NOT NULL CHECK (length(hash) = 32)
);

-- What searches need; all of it follows from the entries.
CREATE TABLE entry_index (
    number BIGINT PRIMARY KEY REFERENCES entry (number),
    kind TEXT NOT NULL,
    refers_to BIGINT, -- number of the entry it is about
    source BIGINT, -- number of the source it comes from
    day_from INTEGER, -- the days it speaks of, counted from 0001-01-01, both ends included
    day_to INTEGER,
    key TEXT, -- name of a source, SHA-256 of an item
    words TSVECTOR NOT NULL -- folded words with their places, and tags, which begin with #
);

CREATE INDEX entry_index_refers_to ON entry_index (refers_to, number) WHERE refers_to IS NOT NULL;
CREATE INDEX entry_index_key ON entry_index (key, number) WHERE key IS NOT NULL;
-- Days as ranges: the server then knows how many entries a span has, and walks the newest or looks the few up.
CREATE INDEX entry_index_days ON entry_index
    USING gist ((CASE WHEN day_from IS NOT NULL THEN int4range(day_from, day_to, '[]') END));
CREATE INDEX entry_index_words ON entry_index USING gin (words) WITH (fastupdate = off);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger only appends: % of % is refused.', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE FUNCTION refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last_number BIGINT;
BEGIN
    EXECUTE format('SELECT COALESCE(MAX(number), 0) FROM %I.%I', TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO last_number;
    IF NEW.number <> last_number + 1 THEN
        RAISE EXCEPTION 'The ledger only appends: a new entry has the next number.';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
FOR EACH ROW EXECUTE FUNCTION refuse_gap();

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER entry_index_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON entry_index
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
