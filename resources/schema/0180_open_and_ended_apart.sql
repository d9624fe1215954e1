-- Each order of the queue had an index of all referrals and one of the open ones, so that every open referral stood in
-- both. Now the open and the ended ones have one each, and whoever wants all of them goes through the two side by side.
-- Nothing that has ended has a deadline.

UPDATE referral SET due_at = NULL
    WHERE due_at IS NOT NULL AND state IN ('closed', 'purged', 'out_of_scope', 'duplicate', 'withdrawn');

DROP INDEX queue_by_category;
DROP INDEX queue_by_due;
DROP INDEX queue_by_id;
DROP INDEX queue_by_state;
DROP INDEX queue_by_supporter;
DROP INDEX queue_by_unit;

CREATE INDEX open_by_id ON referral (id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_state ON referral (state, id) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX ended_by_category ON referral (event_category, id) WHERE deleted_at IS NULL
    AND state IN ('closed', 'purged', 'out_of_scope', 'duplicate', 'withdrawn');
CREATE INDEX ended_by_id ON referral (id) WHERE deleted_at IS NULL
    AND state IN ('closed', 'purged', 'out_of_scope', 'duplicate', 'withdrawn');
CREATE INDEX ended_by_supporter ON referral (supporter_id, id) WHERE deleted_at IS NULL
    AND state IN ('closed', 'purged', 'out_of_scope', 'duplicate', 'withdrawn');
CREATE INDEX ended_by_unit ON referral (unit_id, id) WHERE deleted_at IS NULL
    AND state IN ('closed', 'purged', 'out_of_scope', 'duplicate', 'withdrawn');

-- The order in which referrals were received is that of the reports' index.
DROP INDEX referral_by_received;

-- What belongs to a referral stands beside it in the file, in its order, and is found there without an index.
CREATE TABLE transition_now (
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    place INTEGER NOT NULL, -- among those of the referral
    at TEXT NOT NULL,
    role TEXT NOT NULL,
    verb TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    PRIMARY KEY (referral_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO transition_now
    SELECT referral_id, row_number() OVER (PARTITION BY referral_id ORDER BY id), at, role, verb, from_state, to_state
    FROM transition;
DROP TABLE transition;
ALTER TABLE transition_now RENAME TO transition;

CREATE TABLE attempt_now (
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    place INTEGER NOT NULL, -- among those of the referral
    at TEXT NOT NULL,
    channel TEXT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (referral_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt_now
    SELECT referral_id, row_number() OVER (PARTITION BY referral_id ORDER BY id), at, channel, result
    FROM contact_attempt;
DROP TABLE contact_attempt;
ALTER TABLE attempt_now RENAME TO contact_attempt;

CREATE TABLE conversation_now (
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    place INTEGER NOT NULL, -- among those of the referral
    held_on TEXT NOT NULL,
    number INTEGER NOT NULL,
    mode TEXT NOT NULL,
    minutes_band TEXT,
    resources_given INTEGER NOT NULL DEFAULT 0,
    further_help_offered INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (referral_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO conversation_now
    SELECT referral_id, row_number() OVER (PARTITION BY referral_id ORDER BY id), held_on, number, mode, minutes_band,
        resources_given, further_help_offered
    FROM conversation;
DROP TABLE conversation;
ALTER TABLE conversation_now RENAME TO conversation;
