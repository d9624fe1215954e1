-- The programme's own texts for the sheets, language by language; its logo; own copies of templates; what changed in
-- the directory. Nothing here is about a person.

CREATE TABLE sheet_programme_text (
    language TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    hospital TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    hours TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    emergency TEXT NOT NULL DEFAULT '',
    confidentiality TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet_logo (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    png BLOB NOT NULL
) STRICT;

-- based_on: fingerprint of our text that the copy was made from.
CREATE TABLE sheet_own_text (
    sheet TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    based_on TEXT NOT NULL,
    PRIMARY KEY (sheet, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE resource_history (
    id INTEGER PRIMARY KEY,
    resource INTEGER NOT NULL,
    at TEXT NOT NULL,
    role TEXT NOT NULL,
    act TEXT NOT NULL,
    name TEXT NOT NULL,
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX resource_history_by_resource ON resource_history (resource, id);
