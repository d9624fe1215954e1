-- "Sorensen" finds "Sørensen". The search holds a second column for the few names whose letters its own folding, which
-- takes accents away and no more, leaves as they are; whoever looks for a name spells it out. The keys of names that hold
-- such letters are written anew by the program (stored_names.cpp), which alone knows how.

CREATE VIRTUAL TABLE peer_search_now USING fts5 (name, spelled_out, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2");
INSERT INTO peer_search_now (rowid, name) SELECT rowid, name FROM peer_search ORDER BY rowid;
DROP TABLE peer_search;
ALTER TABLE peer_search_now RENAME TO peer_search;
INSERT INTO peer_search (peer_search, rank) VALUES ('secure-delete', 1);
