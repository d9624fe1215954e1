-- What the referral desk sorts and filters by, each from an index that holds all it needs (performance.md 3, G8 to G10).

-- The event's category beside the referral, so that sorting by it needs no second table.
ALTER TABLE referral ADD COLUMN event_category TEXT NOT NULL DEFAULT '';
UPDATE referral SET event_category = (SELECT category FROM event WHERE event.id = referral.event_id);
CREATE TRIGGER referral_takes_its_category AFTER INSERT ON referral
BEGIN
    UPDATE referral SET event_category = (SELECT category FROM event WHERE event.id = new.event_id) WHERE id = new.id;
END;
CREATE TRIGGER event_hands_on_its_category AFTER UPDATE OF category ON event WHEN new.category <> old.category
BEGIN
    UPDATE referral SET event_category = new.category WHERE event_id = new.id;
END;

DROP INDEX referral_by_due;
DROP INDEX referral_by_unit;
CREATE INDEX queue_by_due ON referral (due_at, id, state, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_id ON referral (id, state, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_state ON referral (state, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_unit ON referral (unit_id, id, state, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_supporter ON referral (supporter_id, id, state, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX queue_by_category ON referral (event_category, id, state, deleted_at) WHERE deleted_at IS NULL;

-- The name without accents and capitals, for sorting; part of the identity and erased with it.
ALTER TABLE peer_identity ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
UPDATE peer_identity SET sort_name = lower(name);
DROP INDEX peer_by_name;
CREATE INDEX peer_by_sort_name ON peer_identity (sort_name);

-- The one list of who is where: drafts are read newest first.
CREATE INDEX draft_by_kind ON draft (kind, updated_at);
