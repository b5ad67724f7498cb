-- Text is compared by bytes. Days and moments are ISO text that sorts; amounts are decimal digits as text, exact.
PRAGMA application_id = 1346661479;

CREATE TABLE schema_versions (version INTEGER NOT NULL PRIMARY KEY);

CREATE TABLE "values" (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (kind, key)
);

CREATE TABLE happenings (
    position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    stream TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    document TEXT NOT NULL
);
CREATE UNIQUE INDEX ix_happenings_stream_number ON happenings (stream, number);

-- The log is only added to. The document alone may change, when people are erased from it.
CREATE TRIGGER happenings_stay BEFORE DELETE ON happenings BEGIN SELECT RAISE(ABORT, 'happenings are never deleted'); END;
CREATE TRIGGER happenings_are_fixed BEFORE UPDATE OF position, stream, number, kind, at ON happenings
BEGIN SELECT RAISE(ABORT, 'happenings are never changed'); END;

CREATE TABLE outbox (
    position INTEGER NOT NULL PRIMARY KEY REFERENCES happenings (position),
    delivered_at TEXT NULL
);
CREATE INDEX ix_outbox_waiting ON outbox (position) WHERE delivered_at IS NULL;
