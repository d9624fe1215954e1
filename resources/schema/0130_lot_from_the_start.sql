-- The secret of the lot is made with the file and not when something is first published: a backup from before then
-- would otherwise draw another lot, and hide other numbers of the same period.
INSERT OR IGNORE INTO secret (name, bytes) VALUES ('disclosure_lot', randomblob(32));
