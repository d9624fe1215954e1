-- A referral goes into the file at once: its checks say each value by itself, for a list of more than two the engine
-- fills a table of its own at every row, half of what writing the row costs. What the indexes hold stands first, so that
-- making them does not read past the rest of the row. No statement goes through the index by state and day any more.

DROP TRIGGER event_hands_on_its_category;
CREATE TABLE referral_now (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id),
    state TEXT NOT NULL CHECK (state = 'received' OR state = 'triaged' OR state = 'assigned' OR state = 'outreach'
        OR state = 'connected' OR state = 'supporting' OR state = 'declined' OR state = 'no_response'
        OR state = 'closed' OR state = 'purged' OR state = 'out_of_scope' OR state = 'duplicate'
        OR state = 'withdrawn'),
    received_at TEXT NOT NULL,
    deleted_at TEXT, -- in the bin since
    due_at TEXT, -- deadline of the next step; overdue is computed from it, never stored
    unit_id INTEGER REFERENCES unit (id),
    supporter_id INTEGER REFERENCES supporter (id),
    event_category TEXT NOT NULL DEFAULT '',
    profession_group TEXT NOT NULL,
    outcome TEXT,
    first_attempt_at TEXT,
    conversations INTEGER NOT NULL DEFAULT 0,
    further_help_accepted INTEGER NOT NULL DEFAULT 0,
    further_help_kind TEXT,
    closed_at TEXT,
    assigned_at TEXT,
    purge_due TEXT,
    purged_at TEXT,
    career_stage TEXT,
    specialty TEXT NOT NULL DEFAULT '',
    preferred_unit TEXT NOT NULL DEFAULT 'none' CHECK (preferred_unit = 'none' OR preferred_unit = 'same'
        OR preferred_unit = 'other'),
    preferred_language TEXT NOT NULL DEFAULT '',
    preferred_gender TEXT,
    preferred_channel TEXT,
    triaged_at TEXT,
    told_at TEXT,
    connected_at TEXT,
    declined_at TEXT,
    followed_up_at TEXT,
    last_step_at TEXT,
    reopened_at TEXT,
    resources_offered_on TEXT,
    resources_taken_up INTEGER NOT NULL DEFAULT 0,
    further_help_offered INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    crisis_at TEXT,
    escalated_at TEXT,
    hold_reason TEXT,
    held_at TEXT
) STRICT;
INSERT INTO referral_now (
    id, event_id, state, received_at, deleted_at, due_at, unit_id, supporter_id, event_category,
    profession_group, outcome, first_attempt_at, conversations, further_help_accepted, further_help_kind,
    closed_at, assigned_at, purge_due, purged_at, career_stage, specialty, preferred_unit, preferred_language,
    preferred_gender, preferred_channel, triaged_at, told_at, connected_at, declined_at, followed_up_at,
    last_step_at, reopened_at, resources_offered_on, resources_taken_up, further_help_offered, attempts,
    crisis_at, escalated_at, hold_reason, held_at)
    SELECT id, event_id, state, received_at, deleted_at, due_at, unit_id, supporter_id, event_category,
    profession_group, outcome, first_attempt_at, conversations, further_help_accepted, further_help_kind,
    closed_at, assigned_at, purge_due, purged_at, career_stage, specialty, preferred_unit, preferred_language,
    preferred_gender, preferred_channel, triaged_at, told_at, connected_at, declined_at, followed_up_at,
    last_step_at, reopened_at, resources_offered_on, resources_taken_up, further_help_offered, attempts,
    crisis_at, escalated_at, hold_reason, held_at
    FROM referral ORDER BY id;
DROP TABLE referral;
ALTER TABLE referral_now RENAME TO referral;

CREATE INDEX open_by_category ON referral (event_category, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_due ON referral (due_at, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_supporter ON referral (supporter_id, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_unit ON referral (unit_id, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX queue_by_category ON referral (event_category, id, state, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_due ON referral (due_at, id, state, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_id ON referral (id, state, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_state ON referral (state, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_supporter ON referral (supporter_id, id, state, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_unit ON referral (unit_id, id, state, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX referral_by_event ON referral (event_id);
CREATE INDEX referral_by_purge ON referral (purge_due) WHERE purge_due IS NOT NULL AND purged_at IS NULL;
CREATE INDEX referral_by_received ON referral (received_at, id);
CREATE INDEX referral_by_supporter ON referral (supporter_id, state, closed_at, assigned_at);
CREATE INDEX referral_for_reports ON referral (received_at, deleted_at, event_id, state, unit_id, profession_group,
    outcome, first_attempt_at, conversations, further_help_accepted, further_help_kind);
CREATE INDEX referral_in_bin ON referral (deleted_at, id) WHERE deleted_at IS NOT NULL;

CREATE TRIGGER event_hands_on_its_category AFTER UPDATE OF category ON event WHEN new.category <> old.category
BEGIN
    UPDATE referral SET event_category = new.category WHERE event_id = new.id;
END;
CREATE TRIGGER queue_counts_a_move AFTER UPDATE OF state, deleted_at ON referral
WHEN old.state <> new.state OR (old.deleted_at IS NULL) <> (new.deleted_at IS NULL)
BEGIN
    UPDATE queue_count SET referrals = referrals - 1 WHERE state = old.state AND old.deleted_at IS NULL;
    INSERT INTO queue_count (state, referrals) SELECT new.state, 1 WHERE new.deleted_at IS NULL
        ON CONFLICT (state) DO UPDATE SET referrals = referrals + 1;
END;
CREATE TRIGGER queue_counts_one_less AFTER DELETE ON referral WHEN old.deleted_at IS NULL
BEGIN
    UPDATE queue_count SET referrals = referrals - 1 WHERE state = old.state;
END;
CREATE TRIGGER queue_counts_one_more AFTER INSERT ON referral WHEN new.deleted_at IS NULL
BEGIN
    INSERT INTO queue_count (state, referrals) VALUES (new.state, 1)
        ON CONFLICT (state) DO UPDATE SET referrals = referrals + 1;
END;
CREATE TRIGGER referral_takes_its_category AFTER INSERT ON referral WHEN new.event_category = ''
BEGIN
    UPDATE referral SET event_category = (SELECT category FROM event WHERE event.id = new.event_id) WHERE id = new.id;
END;
