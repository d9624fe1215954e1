-- What a published report needs beside its lists: the areas as they were, and the programme's own numbers.

-- Units as they were joined to areas when the first lists of a calendar year were published; they hold until its end
-- (security.md 4c, rule 7). In this file only.
CREATE TABLE year_area (
    year INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    area TEXT NOT NULL,
    PRIMARY KEY (year, unit_id)
) STRICT, WITHOUT ROWID;

-- Numbers about the programme and not about people who were supported, as they were when an issue was published.
CREATE TABLE issue_number (
    period TEXT NOT NULL REFERENCES issue (period),
    number TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    PRIMARY KEY (period, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER issue_number_is_never_changed BEFORE UPDATE ON issue_number
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
CREATE TRIGGER issue_number_is_never_erased BEFORE DELETE ON issue_number
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
