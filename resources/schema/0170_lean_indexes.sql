-- What bringing in a long list spends most of its time on is making indexes. The fingerprints of an event's referrals are
-- found through the event, so that they need no index, and no foreign key, of their own; half of a keyed hash tells rows
-- apart as surely as all of it. Whoever has no supporter is in no index by supporter, nobody asks for them there.

CREATE TABLE fingerprint_now (
    fingerprint BLOB NOT NULL PRIMARY KEY,
    event_id INTEGER REFERENCES event (id),
    referral_id INTEGER -- of this event; whatever erases a referral or its identity erases its fingerprint
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO fingerprint_now
    SELECT substr(f.fingerprint, 1, 16), coalesce(f.event_id, r.event_id), f.referral_id
    FROM import_fingerprint f LEFT JOIN referral r ON r.id = f.referral_id;
DROP TABLE import_fingerprint;
ALTER TABLE fingerprint_now RENAME TO import_fingerprint;
CREATE INDEX fingerprint_by_event ON import_fingerprint (event_id);

DROP INDEX referral_by_supporter;
CREATE INDEX referral_by_supporter ON referral (supporter_id, state, closed_at, assigned_at)
    WHERE supporter_id IS NOT NULL;
