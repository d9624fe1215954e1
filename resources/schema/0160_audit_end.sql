-- Where the audit log ends: a chain that only goes forward cannot tell that its last lines were cut off.
CREATE TABLE audit_end (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    chain BLOB NOT NULL
) STRICT;
