-- The programme itself: settings, units, drafts, audit, ledger.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Random bytes that never leave the file: keys of fingerprints and of the disclosure lot.
CREATE TABLE secret (
    name TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    area TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- Who (role) did what kind of thing to which row, when. Codes only; each row is chained to the one before.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    role TEXT NOT NULL,
    act TEXT NOT NULL,
    record TEXT NOT NULL,
    record_id INTEGER,
    chain BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_erased BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

-- Every figure ever released (security.md 4c); shown is NULL where the figure was hidden.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    list TEXT NOT NULL,
    category TEXT NOT NULL,
    shown INTEGER,
    threshold INTEGER NOT NULL,
    issued_at TEXT NOT NULL,
    role TEXT NOT NULL,
    UNIQUE (period, list, category)
) STRICT;
