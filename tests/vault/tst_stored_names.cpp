// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/stored_names.h"

#include "models/base/text.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestStoredNames : public QObject
{
    Q_OBJECT

private slots:
    void theSearchIsToldWhatItWouldNotFind_data();
    void theSearchIsToldWhatItWouldNotFind();
    void everyLetterOfEuropeIsFoundAsItIsSpelledOut();
    void anOlderFileIsBroughtUpToDate();
};

void TestStoredNames::theSearchIsToldWhatItWouldNotFind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"Kumar, Dana"_s << QString();
    QTest::newRow("accents") << u"Núñez Pérez, José Ángel"_s << QString();
    QTest::newRow("accents of more letters") << u"Dvořák, Božena"_s << QString();
    QTest::newRow("Danish") << u"Sørensen, Åse"_s << u"sorensen, ase"_s;
    QTest::newRow("German") << u"Groß, Eva"_s << u"gross, eva"_s;
    QTest::newRow("Turkish") << u"Yıldız"_s << u"yildiz"_s;
    QTest::newRow("Korean, which folding takes apart") << u"김"_s << u"김"_s.normalized(QString::NormalizationForm_KD);
    QTest::newRow("nobody") << QString() << QString();
}

void TestStoredNames::theSearchIsToldWhatItWouldNotFind()
{
    QFETCH(QString, name);
    QTEST(wordsBeside(name), "words");
}

/// With the engine itself: whatever the name column does not fold as folded() does, the other one holds.
void TestStoredNames::everyLetterOfEuropeIsFoundAsItIsSpelledOut()
{
    TempVault vault;
    int letters = 0;
    for (char16_t code = 0xC0; code < 0x1F00; ++code) {
        const QChar letter(code);
        const bool isWritten = code < 0x530 || (code >= 0x1E00 && code < 0x1F00); // Latin, Greek, Cyrillic
        if (!isWritten || !letter.isLetter())
            continue;
        ++letters;
        const QString name = u"Q"_s + letter + u"z"_s;
        vault.db().execute(u"INSERT INTO peer_search (rowid, name, spelled_out) VALUES (?, ?, ?)"_s, int(code), name,
            wordsBeside(name));
        QVERIFY2(vault.db()
                     .value<int>(u"SELECT 1 FROM peer_search WHERE peer_search MATCH ? AND rowid = ?"_s,
                         u'"' + folded(name) + u'"', int(code))
                     .has_value(),
            qPrintable(name));
    }
    QVERIFY(letters > 700);
}

/// Step 190: keys, sorting and search of names with letters that do not come apart; nothing else is touched.
void TestStoredNames::anOlderFileIsBroughtUpToDate()
{
    TempVault vault(180);
    Database &db = vault.db();
    db.executeScript(
        u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at) VALUES "
        "(1, 'Øvergård, Rolf', 'rolf øvergard', 'trainee', 'active', '2026-01-01'), "
        "(2, 'Kumar, Dana', 'dana kumar', 'trainee', 'active', '2026-01-01');"
        "INSERT INTO event (id, received_at, received_via, referrer_kind, category) "
        "VALUES (3, '2026-01-01T00:00:00Z', 'phone', 'colleague', 'litigation');"
        "INSERT INTO referral (id, event_id, state, received_at, profession_group) VALUES "
        "(4, 3, 'received', '2026-01-01T00:00:00Z', 'trainee'), (5, 3, 'received', '2026-01-01T00:00:00Z', 'trainee'), "
        "(6, 3, 'received', '2026-01-01T00:00:00Z', 'trainee');"
        "INSERT INTO peer_identity (referral_id, name, name_key, sort_name) VALUES "
        "(4, 'Łuczak, Ewa', 'ewa łuczak', 'łuczak, ewa'), (5, 'Núñez, Ana', 'ana nunez', 'nunez, ana'), "
        "(6, 'Kumar, Dana', 'dana kumar', 'kumar, dana');"
        "INSERT INTO peer_search (rowid, name) SELECT referral_id, name FROM peer_identity;"_s);
    migrate(db);
    QCOMPARE(tableText(db, u"SELECT name_key FROM supporter ORDER BY id"_s).trimmed(), u"overgard rolf\ndana kumar"_s);
    QCOMPARE(tableText(db, u"SELECT name, name_key, sort_name FROM peer_identity ORDER BY referral_id"_s).trimmed(),
        u"Łuczak, Ewa|ewa luczak|luczak, ewa\nNúñez, Ana|ana nunez|nunez, ana\nKumar, Dana|dana kumar|kumar, dana"_s);
    QCOMPARE(
        tableText(db, u"SELECT rowid, name, coalesce(spelled_out, '') FROM peer_search ORDER BY rowid"_s).trimmed(),
        u"4|Łuczak, Ewa|luczak, ewa\n5|Núñez, Ana|\n6|Kumar, Dana|"_s);
    QCOMPARE(tableText(db, u"SELECT rowid FROM peer_search WHERE peer_search MATCH '\"lucz\"* \"ewa\"*'"_s).trimmed(),
        u"4"_s);
    QCOMPARE(tableText(db, u"SELECT v FROM peer_search_config WHERE k = 'secure-delete'"_s).trimmed(), u"1"_s);
    db.execute(u"INSERT INTO peer_search (peer_search) VALUES ('integrity-check')"_s);
}

QTEST_GUILESS_MAIN(TestStoredNames)
#include "tst_stored_names.moc"
