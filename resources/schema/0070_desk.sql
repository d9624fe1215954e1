-- The referral desk with many referrals: numbers on the toggles, lists of what is open, search, saved filters, bin.

-- How many of each state there are outside the bin, kept by the triggers below: the toggles count 1,000,000 closed
-- referrals at every act.
CREATE TABLE queue_count (
    state TEXT NOT NULL PRIMARY KEY,
    referrals INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO queue_count (state, referrals)
    SELECT column1, (SELECT count(*) FROM referral WHERE deleted_at IS NULL AND state = column1)
    FROM (VALUES ('received'), ('triaged'), ('assigned'), ('outreach'), ('connected'), ('supporting'), ('declined'),
        ('no_response'), ('closed'), ('purged'), ('out_of_scope'), ('duplicate'), ('withdrawn'));
CREATE TRIGGER queue_counts_one_more AFTER INSERT ON referral WHEN new.deleted_at IS NULL
BEGIN
    INSERT INTO queue_count (state, referrals) VALUES (new.state, 1)
        ON CONFLICT (state) DO UPDATE SET referrals = referrals + 1;
END;
CREATE TRIGGER queue_counts_one_less AFTER DELETE ON referral WHEN old.deleted_at IS NULL
BEGIN
    UPDATE queue_count SET referrals = referrals - 1 WHERE state = old.state;
END;
CREATE TRIGGER queue_counts_a_move AFTER UPDATE OF state, deleted_at ON referral
WHEN old.state <> new.state OR (old.deleted_at IS NULL) <> (new.deleted_at IS NULL)
BEGIN
    UPDATE queue_count SET referrals = referrals - 1 WHERE state = old.state AND old.deleted_at IS NULL;
    INSERT INTO queue_count (state, referrals) SELECT new.state, 1 WHERE new.deleted_at IS NULL
        ON CONFLICT (state) DO UPDATE SET referrals = referrals + 1;
END;

-- What is open is a small part of a file of many years: lists of it never read the rest.
CREATE INDEX open_by_due ON referral (due_at, id, state) WHERE deleted_at IS NULL AND state IN ('received', 'triaged',
    'assigned', 'outreach', 'connected', 'supporting', 'declined', 'no_response');
CREATE INDEX open_by_unit ON referral (unit_id, id, state) WHERE deleted_at IS NULL AND state IN ('received', 'triaged',
    'assigned', 'outreach', 'connected', 'supporting', 'declined', 'no_response');
CREATE INDEX open_by_supporter ON referral (supporter_id, id, state) WHERE deleted_at IS NULL AND state IN ('received',
    'triaged', 'assigned', 'outreach', 'connected', 'supporting', 'declined', 'no_response');
CREATE INDEX open_by_category ON referral (event_category, id, state) WHERE deleted_at IS NULL AND state IN ('received',
    'triaged', 'assigned', 'outreach', 'connected', 'supporting', 'declined', 'no_response');
CREATE INDEX referral_in_bin ON referral (deleted_at, id) WHERE deleted_at IS NOT NULL;

-- A new row brings its category with it; only one that does not is filled in.
DROP TRIGGER referral_takes_its_category;
CREATE TRIGGER referral_takes_its_category AFTER INSERT ON referral WHEN new.event_category = ''
BEGIN
    UPDATE referral SET event_category = (SELECT category FROM event WHERE event.id = new.event_id) WHERE id = new.id;
END;

-- Search everywhere: the newest of a kind, a unit, a day.
CREATE INDEX event_by_unit ON event (unit_id);
CREATE INDEX event_by_category ON event (category);
CREATE INDEX event_by_day ON event (occurred_on);

-- Supporters by name for choices and search, without their rows.
DROP INDEX supporter_by_name_key;
CREATE INDEX supporter_for_lists ON supporter (name_key, name, status);

-- What an erased or removed referral takes with it is found by its id.
CREATE INDEX fingerprint_by_referral ON import_fingerprint (referral_id);
CREATE INDEX fingerprint_by_event ON import_fingerprint (event_id);

-- Filters of the queue that the programme has given a name; never a text that was searched for.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    shown TEXT NOT NULL CHECK (shown IN ('overdue', 'waiting', 'open', 'closed', 'all')),
    unit_id INTEGER REFERENCES unit (id) ON DELETE CASCADE,
    category TEXT,
    supporter_id INTEGER REFERENCES supporter (id) ON DELETE CASCADE
) STRICT;
