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

CREATE TABLE authorities (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    parent TEXT NULL,
    document TEXT NOT NULL
);

CREATE TABLE purchasing_bodies (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE units (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    authority TEXT NOT NULL,
    kind TEXT NOT NULL,
    portions INTEGER NULL,
    document TEXT NOT NULL
);
CREATE INDEX ix_units_authority ON units (authority);

CREATE TABLE suppliers (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL
);
CREATE TABLE supplier_numbers (
    owner_key TEXT NOT NULL REFERENCES suppliers (key) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    number TEXT NOT NULL,
    PRIMARY KEY (owner_key, place)
);
CREATE INDEX ix_supplier_numbers_number ON supplier_numbers (number);

CREATE TABLE events (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    organiser TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    called_off_at TEXT NULL,
    document TEXT NOT NULL
);
CREATE INDEX ix_events_starts_at ON events (starts_at);
CREATE TABLE event_parties (
    owner_key TEXT NOT NULL REFERENCES events (key) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    party TEXT NOT NULL,
    PRIMARY KEY (owner_key, place)
);
CREATE INDEX ix_event_parties_party ON event_parties (party, owner_key);

CREATE TABLE evaluations (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    closed_at TEXT NULL,
    document TEXT NOT NULL
);

CREATE TABLE user_groups (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE ideas (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    from_group TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    state TEXT NOT NULL,
    duplicate_of TEXT NULL,
    settled_at TEXT NULL,
    document TEXT NOT NULL
);
CREATE INDEX ix_ideas_settled_at ON ideas (settled_at, submitted_at);

CREATE TABLE conversation_programmes (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    ends_at TEXT NULL,
    document TEXT NOT NULL
);

CREATE TABLE channels (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    is_complete INTEGER NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE crises (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    raised_at TEXT NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE messages (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    channel TEXT NOT NULL,
    received_at TEXT NOT NULL,
    answered_at TEXT NULL,
    document TEXT NOT NULL
);
CREATE INDEX ix_messages_waiting ON messages (channel, received_at) WHERE answered_at IS NULL;

CREATE TABLE orders (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    ordered_on TEXT NOT NULL,
    ordered_by TEXT NOT NULL,
    supplier TEXT NOT NULL,
    cancelled_on TEXT NULL,
    document TEXT NOT NULL
);
CREATE INDEX ix_orders_supplier ON orders (supplier, ordered_by, ordered_on);
CREATE TABLE order_lines (
    owner_key TEXT NOT NULL REFERENCES orders (key) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    line TEXT NOT NULL,
    ordered_on TEXT NOT NULL,
    ordered_by TEXT NOT NULL,
    supplier TEXT NOT NULL,
    agreement TEXT NULL,
    lot TEXT NULL,
    item TEXT NULL,
    item_name TEXT NULL,
    cpv TEXT NULL,
    quantity TEXT NOT NULL,
    unit TEXT NOT NULL,
    amount TEXT NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (owner_key, place)
);
CREATE INDEX ix_order_lines_agreement ON order_lines (agreement, ordered_on) WHERE agreement IS NOT NULL;

-- What the lines come to, added up as they are written: the use of a ceiling is read here, and not summed over all lines.
CREATE TABLE agreement_totals (
    agreement TEXT NOT NULL,
    lot TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount TEXT NOT NULL,
    lines INTEGER NOT NULL,
    PRIMARY KEY (agreement, lot, currency)
);

CREATE TABLE agreements (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    authority TEXT NULL,
    begins TEXT NOT NULL,
    last_day TEXT NOT NULL,
    maximum TEXT NULL,
    currency TEXT NOT NULL,
    successor TEXT NULL,
    document TEXT NOT NULL
);
CREATE INDEX ix_agreements_last_day ON agreements (last_day, key);
CREATE TABLE agreement_suppliers (
    owner_key TEXT NOT NULL REFERENCES agreements (key) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    lot TEXT NOT NULL,
    supplier TEXT NOT NULL,
    PRIMARY KEY (owner_key, place)
);
CREATE INDEX ix_agreement_suppliers_supplier ON agreement_suppliers (supplier);

CREATE TABLE contacts (
    authority TEXT NOT NULL,
    supplier TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (authority, supplier, at, kind, reference)
);

CREATE TABLE tenders (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    dispatched_on TEXT NULL,
    decisions INTEGER NOT NULL,
    document TEXT NOT NULL
);
CREATE TABLE contracts (
    owner_key TEXT NOT NULL REFERENCES tenders (key) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    contract TEXT NOT NULL,
    concluded_on TEXT NOT NULL,
    agreement TEXT NULL,
    PRIMARY KEY (owner_key, place)
);
CREATE INDEX ix_contracts_agreement ON contracts (agreement) WHERE agreement IS NOT NULL;

CREATE TABLE surveys (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    agreement TEXT NULL,
    closes_at TEXT NULL,
    responses INTEGER NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE stories (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    brought_at TEXT NULL,
    document TEXT NOT NULL
);

CREATE TABLE meeting_series (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE rosters (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    members INTEGER NOT NULL,
    document TEXT NOT NULL
);
