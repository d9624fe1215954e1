-- The supporters.

CREATE TABLE supporter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    profession_group TEXT NOT NULL,
    career_stage TEXT,
    specialty TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit (id),
    languages TEXT NOT NULL DEFAULT '',
    shifts TEXT NOT NULL DEFAULT '',
    gender TEXT,
    age_band TEXT,
    ethnicity TEXT,
    capacity INTEGER NOT NULL DEFAULT 2 CHECK (capacity BETWEEN 0 AND 99),
    cool_down_days INTEGER NOT NULL DEFAULT 0 CHECK (cool_down_days BETWEEN 0 AND 365),
    available_from TEXT,
    available_to TEXT,
    status TEXT NOT NULL,
    trained_on TEXT,
    training_valid_until TEXT,
    confidentiality_on TEXT,
    profile_confirmed_on TEXT,
    partner_institution TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX supporter_by_name_key ON supporter (name_key);

-- Kinds of event a supporter has lived through, or would rather not take.
CREATE TABLE supporter_category (
    supporter_id INTEGER NOT NULL REFERENCES supporter (id) ON DELETE CASCADE,
    category TEXT NOT NULL,
    stance TEXT NOT NULL CHECK (stance IN ('experienced', 'not_comfortable')),
    PRIMARY KEY (supporter_id, category)
) STRICT, WITHOUT ROWID;

-- Units over whose people a supporter has authority or a review role.
CREATE TABLE supporter_authority (
    supporter_id INTEGER NOT NULL REFERENCES supporter (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    PRIMARY KEY (supporter_id, unit_id)
) STRICT, WITHOUT ROWID;
