-- The lists of what is open say which states are over, not which are open: for a list of more than two values the engine
-- fills a table of its own at every statement that writes a row, once for each of these indexes. The states are the same
-- ones, for the column takes no others.

DROP INDEX open_by_due;
DROP INDEX open_by_unit;
DROP INDEX open_by_supporter;
DROP INDEX open_by_category;
CREATE INDEX open_by_due ON referral (due_at, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_unit ON referral (unit_id, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_supporter ON referral (supporter_id, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
CREATE INDEX open_by_category ON referral (event_category, id, state) WHERE deleted_at IS NULL
    AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND state <> 'duplicate' AND state <> 'withdrawn';
