-- What was published, whole: which days, which kind, and (in this file only) whom it counted.

CREATE TABLE issue (
    period TEXT NOT NULL PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('lists', 'totals', 'sum')),
    threshold INTEGER NOT NULL CHECK (threshold >= 11),
    issued_at TEXT NOT NULL,
    role TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Each referral is counted in one issue and never again; one entered late counts in the next (security.md 4c, rule 7).
-- Without a reference: the row stays when the referral goes, so that lists made later still add up.
CREATE TABLE issue_member (
    referral_id INTEGER PRIMARY KEY,
    period TEXT NOT NULL REFERENCES issue (period)
) STRICT;
CREATE INDEX issue_member_by_period ON issue_member (period);

-- What was issued never changes.
CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
CREATE TRIGGER ledger_is_never_erased BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
CREATE TRIGGER issue_is_never_changed BEFORE UPDATE ON issue
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
CREATE TRIGGER issue_is_never_erased BEFORE DELETE ON issue
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;

-- A period's figures out of two indexes, without touching the tables.
DROP INDEX referral_for_reports;
CREATE INDEX referral_for_reports ON referral (received_at, deleted_at, event_id, state, unit_id, profession_group,
    outcome, first_attempt_at, conversations, further_help_accepted, further_help_kind);
CREATE INDEX event_for_reports ON event (id, category, referrer_kind);
