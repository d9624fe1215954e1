CREATE INDEX draft_by_kind ON draft (kind, updated_at);
CREATE INDEX ended_by_category ON referral (event_category, id) WHERE deleted_at IS NULL
    AND (state = 'closed' OR state = 'purged' OR state = 'out_of_scope' OR state = 'duplicate' OR state = 'withdrawn');
CREATE INDEX ended_by_id ON referral (id) WHERE deleted_at IS NULL
    AND (state = 'closed' OR state = 'purged' OR state = 'out_of_scope' OR state = 'duplicate' OR state = 'withdrawn');
CREATE INDEX ended_by_supporter ON referral (supporter_id, id) WHERE deleted_at IS NULL
    AND (state = 'closed' OR state = 'purged' OR state = 'out_of_scope' OR state = 'duplicate' OR state = 'withdrawn');
CREATE INDEX ended_by_unit ON referral (unit_id, id) WHERE deleted_at IS NULL
    AND (state = 'closed' OR state = 'purged' OR state = 'out_of_scope' OR state = 'duplicate' OR state = 'withdrawn');
CREATE INDEX event_by_category ON event (category);
CREATE INDEX event_by_day ON event (occurred_on);
CREATE INDEX event_by_received ON event (received_at);
CREATE INDEX event_by_unit ON event (unit_id);
CREATE INDEX event_for_reports ON event (id, category, referrer_kind);
CREATE INDEX fingerprint_by_event ON import_fingerprint (event_id);
CREATE INDEX issue_member_by_period ON issue_member (period);
CREATE INDEX later_date_by_due ON later_date (due_on) WHERE done_at IS NULL;
CREATE INDEX later_date_by_referral ON later_date (referral_id, due_on);
CREATE INDEX open_by_category ON referral (event_category, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_due ON referral (due_at, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_id ON referral (id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_state ON referral (state, id) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_supporter ON referral (supporter_id, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_unit ON referral (unit_id, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX peer_by_name_key ON peer_identity (name_key);
CREATE INDEX peer_by_sort_name ON peer_identity (sort_name);
CREATE INDEX referral_by_event ON referral (event_id);
CREATE INDEX referral_by_purge ON referral (purge_due) WHERE purge_due IS NOT NULL AND purged_at IS NULL;
CREATE INDEX referral_by_supporter ON referral (supporter_id, state, closed_at, assigned_at)
    WHERE supporter_id IS NOT NULL;
CREATE INDEX referral_for_reports ON referral (received_at, deleted_at, event_id, state, unit_id, profession_group,
    outcome, first_attempt_at, conversations, further_help_accepted, further_help_kind);
CREATE INDEX referral_in_bin ON referral (deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX resource_by_position ON resource (position, id);
CREATE INDEX resource_history_by_resource ON resource_history (resource, id);
CREATE INDEX supporter_for_lists ON supporter (name_key, name, status);
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    role TEXT NOT NULL,
    act TEXT NOT NULL,
    record TEXT NOT NULL,
    record_id INTEGER,
    chain BLOB NOT NULL
) STRICT;
CREATE TABLE audit_end (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    chain BLOB NOT NULL
) STRICT;
CREATE TABLE avoid (
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    supporter_id INTEGER NOT NULL REFERENCES supporter (id),
    PRIMARY KEY (referral_id, supporter_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE "contact_attempt" (
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    place INTEGER NOT NULL, -- among those of the referral
    at TEXT NOT NULL,
    channel TEXT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (referral_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE "conversation" (
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
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
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
CREATE TABLE "import_fingerprint" (
    fingerprint BLOB NOT NULL PRIMARY KEY,
    event_id INTEGER REFERENCES event (id),
    referral_id INTEGER -- of this event; whatever erases a referral or its identity erases its fingerprint
) STRICT, WITHOUT ROWID;
CREATE TABLE issue (
    period TEXT NOT NULL PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('lists', 'totals', 'sum')),
    threshold INTEGER NOT NULL CHECK (threshold >= 11),
    issued_at TEXT NOT NULL,
    role TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE issue_member (
    referral_id INTEGER PRIMARY KEY,
    period TEXT NOT NULL REFERENCES issue (period)
) STRICT;
CREATE TABLE issue_number (
    period TEXT NOT NULL REFERENCES issue (period),
    number TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    PRIMARY KEY (period, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE later_date (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('trial', 'anniversary', 'review', 'other')),
    due_on TEXT NOT NULL,
    done_at TEXT
) STRICT;
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    list TEXT NOT NULL,
    category TEXT NOT NULL,
    shown INTEGER,
    threshold INTEGER NOT NULL,
    issued_at TEXT NOT NULL,
    role TEXT NOT NULL,
    UNIQUE (period, list, category)
) STRICT;
CREATE TABLE pair_excluded (
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    supporter_id INTEGER NOT NULL REFERENCES supporter (id),
    PRIMARY KEY (referral_id, supporter_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE peer_identity (
    referral_id INTEGER PRIMARY KEY REFERENCES referral (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    best_time TEXT NOT NULL DEFAULT ''
, sort_name TEXT NOT NULL DEFAULT '') STRICT;
CREATE VIRTUAL TABLE "peer_search" USING fts5 (name, spelled_out, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2");
CREATE TABLE queue_count (
    state TEXT NOT NULL PRIMARY KEY,
    referrals INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "referral" (
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
CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_es TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT 'all',
    kind TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    text_line TEXT NOT NULL DEFAULT '',
    chat TEXT NOT NULL DEFAULT '',
    web TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    detail_es TEXT NOT NULL DEFAULT '',
    hours TEXT NOT NULL DEFAULT '',
    hours_es TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    cost TEXT NOT NULL DEFAULT '',
    confidentiality TEXT NOT NULL DEFAULT '',
    confidentiality_es TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    source_on TEXT,
    verified_on TEXT,
    verified_by TEXT NOT NULL DEFAULT '',
    review_days INTEGER NOT NULL DEFAULT 90,
    on_sheet INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL DEFAULT 0,
    crisis_lock INTEGER NOT NULL DEFAULT 0,
    is_local INTEGER NOT NULL DEFAULT 0,
    removed_at TEXT
) STRICT;
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
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    shown TEXT NOT NULL CHECK (shown IN ('overdue', 'waiting', 'open', 'closed', 'all')),
    unit_id INTEGER REFERENCES unit (id) ON DELETE CASCADE,
    category TEXT,
    supporter_id INTEGER REFERENCES supporter (id) ON DELETE CASCADE
) STRICT;
CREATE TABLE secret (
    name TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sheet_logo (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    png BLOB NOT NULL
) STRICT;
CREATE TABLE sheet_own_text (
    sheet TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    based_on TEXT NOT NULL,
    PRIMARY KEY (sheet, language)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE supporter_authority (
    supporter_id INTEGER NOT NULL REFERENCES supporter (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    PRIMARY KEY (supporter_id, unit_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE supporter_category (
    supporter_id INTEGER NOT NULL REFERENCES supporter (id) ON DELETE CASCADE,
    category TEXT NOT NULL,
    stance TEXT NOT NULL CHECK (stance IN ('experienced', 'not_comfortable')),
    PRIMARY KEY (supporter_id, category)
) STRICT, WITHOUT ROWID;
CREATE TABLE "transition" (
    referral_id INTEGER NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    place INTEGER NOT NULL, -- among those of the referral
    at TEXT NOT NULL,
    role TEXT NOT NULL,
    verb TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    PRIMARY KEY (referral_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    area TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE unit_alias (
    name_key TEXT NOT NULL PRIMARY KEY, -- without capitals, accents, spaces and punctuation
    unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE year_area (
    year INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    area TEXT NOT NULL,
    PRIMARY KEY (year, unit_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_erased BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER event_hands_on_its_category AFTER UPDATE OF category ON event WHEN new.category <> old.category
BEGIN
    UPDATE referral SET event_category = new.category WHERE event_id = new.id;
END;
CREATE TRIGGER issue_is_never_changed BEFORE UPDATE ON issue
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
CREATE TRIGGER issue_is_never_erased BEFORE DELETE ON issue
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
CREATE TRIGGER issue_number_is_never_changed BEFORE UPDATE ON issue_number
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
CREATE TRIGGER issue_number_is_never_erased BEFORE DELETE ON issue_number
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
CREATE TRIGGER ledger_is_never_erased BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'published figures never change'); END;
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
