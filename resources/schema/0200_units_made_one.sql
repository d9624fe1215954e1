-- Two units that were one all the time are made one; the name that went keeps its meaning, so that the next list that
-- spells the unit so does not bring it back.
CREATE TABLE unit_alias (
    name_key TEXT NOT NULL PRIMARY KEY, -- without capitals, accents, spaces and punctuation
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
