-- Events, referrals and what happened on their way. Process, never content: no text column here holds what was said.

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    occurred_on TEXT,
    received_at TEXT NOT NULL,
    received_via TEXT NOT NULL,
    referrer_kind TEXT NOT NULL,
    category TEXT NOT NULL,
    nature TEXT NOT NULL DEFAULT 'other',
    unit_id INTEGER REFERENCES unit (id),
    one_line TEXT NOT NULL DEFAULT '' CHECK (length(one_line) <= 140),
    involved INTEGER NOT NULL DEFAULT 0,
    group_support_requested INTEGER NOT NULL DEFAULT 0,
    group_reached INTEGER NOT NULL DEFAULT 0,
    shift_band TEXT,
    external_ref TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX event_by_received ON event (received_at);

CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id),
    state TEXT NOT NULL CHECK (state IN ('received', 'triaged', 'assigned', 'outreach', 'connected', 'supporting',
        'declined', 'no_response', 'closed', 'purged', 'out_of_scope', 'duplicate', 'withdrawn')),
    received_at TEXT NOT NULL,
    profession_group TEXT NOT NULL,
    career_stage TEXT,
    specialty TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES unit (id),
    preferred_unit TEXT NOT NULL DEFAULT 'none' CHECK (preferred_unit IN ('none', 'same', 'other')),
    preferred_language TEXT NOT NULL DEFAULT '',
    preferred_gender TEXT,
    preferred_channel TEXT,
    supporter_id INTEGER REFERENCES supporter (id),
    triaged_at TEXT,
    assigned_at TEXT,
    told_at TEXT,
    first_attempt_at TEXT,
    connected_at TEXT,
    declined_at TEXT,
    closed_at TEXT,
    followed_up_at TEXT,
    last_step_at TEXT,
    reopened_at TEXT,
    outcome TEXT,
    conversations INTEGER NOT NULL DEFAULT 0,
    resources_offered_on TEXT,
    resources_taken_up INTEGER NOT NULL DEFAULT 0,
    further_help_offered INTEGER NOT NULL DEFAULT 0,
    further_help_accepted INTEGER NOT NULL DEFAULT 0,
    further_help_kind TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    crisis_at TEXT,
    escalated_at TEXT,
    hold_reason TEXT,
    held_at TEXT,
    due_at TEXT,            -- deadline of the next step; overdue is computed from it, never stored
    purge_due TEXT,
    purged_at TEXT,
    deleted_at TEXT         -- in the bin since
) STRICT;
CREATE INDEX referral_by_event ON referral (event_id);
CREATE INDEX referral_by_state_due ON referral (state, due_at);
CREATE INDEX referral_by_due ON referral (due_at, id);
CREATE INDEX referral_by_received ON referral (received_at, id);
CREATE INDEX referral_by_supporter ON referral (supporter_id, state, closed_at, assigned_at);
CREATE INDEX referral_by_unit ON referral (unit_id, id);
CREATE INDEX referral_by_purge ON referral (purge_due) WHERE purge_due IS NOT NULL AND purged_at IS NULL;
CREATE INDEX referral_for_reports ON referral (received_at, event_id, state, unit_id, profession_group, outcome,
    first_attempt_at, conversations, further_help_kind);

-- Erasable on its own: the referral stays for the statistics.
CREATE TABLE peer_identity (
    referral_id INTEGER PRIMARY KEY REFERENCES referral (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    best_time TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX peer_by_name_key ON peer_identity (name_key);
CREATE INDEX peer_by_name ON peer_identity (name COLLATE NOCASE);

-- Names in here are identity and are erased with it.
CREATE VIRTUAL TABLE peer_search USING fts5 (name, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2");
INSERT INTO peer_search (peer_search, rank) VALUES ('secure-delete', 1);

-- Supporters who must not be asked; erased with the identity.
CREATE TABLE avoid (
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    supporter_id INTEGER NOT NULL REFERENCES supporter (id),
    PRIMARY KEY (referral_id, supporter_id)
) STRICT, WITHOUT ROWID;

-- Supporters who were asked and could not take it: not proposed again.
CREATE TABLE pair_excluded (
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    supporter_id INTEGER NOT NULL REFERENCES supporter (id),
    PRIMARY KEY (referral_id, supporter_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_attempt (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    channel TEXT NOT NULL,
    result TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_by_referral ON contact_attempt (referral_id);

CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    held_on TEXT NOT NULL,
    number INTEGER NOT NULL,
    mode TEXT NOT NULL,
    minutes_band TEXT,
    resources_given INTEGER NOT NULL DEFAULT 0,
    further_help_offered INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX conversation_by_referral ON conversation (referral_id);

-- Every step a referral took: verb, states, time, role. No content.
CREATE TABLE transition (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    role TEXT NOT NULL,
    verb TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL
) STRICT;
CREATE INDEX transition_by_referral ON transition (referral_id);

-- Later dates that can weigh on a peer: trial date, anniversary.
CREATE TABLE later_date (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('trial', 'anniversary', 'review', 'other')),
    due_on TEXT NOT NULL,
    done_at TEXT
) STRICT;

-- Keyed hashes of imported rows, so that the same file brought in twice adds nothing. Says nothing without the secret.
CREATE TABLE import_fingerprint (
    fingerprint BLOB NOT NULL PRIMARY KEY,
    event_id INTEGER REFERENCES event (id),
    referral_id INTEGER REFERENCES referral (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
