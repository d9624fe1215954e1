// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/encrypted_copy.h"
#include "tests/support/scratch_programme.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

struct sqlite3;

// This program is linked with plain SQLite in SQLCipher's place, as a toolkit may do behind one's back; a key is taken and
// forgotten there, with no error (security.md 0, row 1).
extern "C" int sqlite3_key(sqlite3 *db, const void *key, int size);
extern "C" int sqlite3_key(sqlite3 *, const void *, int)
{
    return 0;
}

/// T2: with the wrong library in the process nothing is created, for it would be written in clear.
class TestWrongLibrary : public QObject
{
    Q_OBJECT

private slots:
    void noProgrammeIsCreated()
    {
        const QTemporaryDir folder;
        const FixedClock clock(QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC));
        const auto made = Vault::create({.path = folder.filePath(u"programme.wardmate"_s),
                                            .hospital = u"Sankt Brendanus"_s,
                                            .personName = u"Dana Director"_s,
                                            .role = PersonRole::Director,
                                            .passphrase = secret(kDirectorWords),
                                            .cost = kCheapCost},
            clock);
        QVERIFY(!made);
        QVERIFY2(made.error().detail.contains(u"not SQLCipher"_s), qPrintable(made.error().detail));
        QVERIFY2(QDir(folder.path()).isEmpty(), "something was left");
    }

    void noFileIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"data"_s);
        QVERIFY(kindOf([&] { (void)createEncrypted(path, randomKey()); }).has_value());
        QCOMPARE(QFileInfo(path).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWrongLibrary)
#include "tst_wrong_library.moc"
