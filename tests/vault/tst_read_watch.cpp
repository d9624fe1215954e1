// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/read_watch.h"

#include "models/vault/id_reader.h"
#include "tests/support/temp_vault.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// Changes one bit of a page; done twice, it is as before.
void flip(const QString &path, qint64 page)
{
    QFile file(path);
    char byte = 0;
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(page * 4096 + 1000) && file.read(&byte, 1) == 1);
    byte = char(byte ^ 1);
    QVERIFY(file.seek(page * 4096 + 1000) && file.write(&byte, 1) == 1);
}

} // namespace

// T16: what stands in a page that cannot be read is never given out as something else
class TestReadWatch : public QObject
{
    Q_OBJECT

private slots:
    void aLongTextIsWholeOrRefused()
    {
        TempVault vault;
        const QString text = QString(30'000, u'x');
        vault.db().execute(u"INSERT INTO setting (key, value) VALUES ('long', ?)"_s, text);
        const QString read = u"SELECT value FROM setting WHERE key = 'long'"_s;
        vault.close();
        const qint64 pages = QFile(vault.path()).size() / 4096;
        int refused = 0;
        for (qint64 page = 1; page < pages; ++page) {
            flip(vault.path(), page);
            if (attempt([&] { vault.reopen(); })) {
                const auto value = attempt([&] { return vault.db().value<QString>(read).value_or(QString()); });
                if (value)
                    QVERIFY2(*value == text, "zeros were given out for a page that cannot be read");
                else
                    QCOMPARE(value.error().kind, Error::Kind::Damaged);
                refused += value ? 0 : 1;
            }
            vault.close();
            flip(vault.path(), page);
        }
        QVERIFY(refused >= 7); // so many pages the text takes
        vault.reopen();
        QCOMPARE(vault.db().value<QString>(read), text);
    }

    void aListOfIdsIsWholeOrRefused()
    {
        TempVault vault;
        vault.db().transaction([&] {
            for (int i = 0; i < 3000; ++i)
                vault.db().execute(u"INSERT INTO unit (name) VALUES (?)"_s, u"Ward number %1"_s.arg(i));
        });
        const auto root = vault.db().value<qint64>(u"SELECT rootpage FROM sqlite_schema WHERE name = 'unit'"_s);
        vault.close();
        flip(vault.path(), *root - 1);
        vault.reopen();
        int told = 0;
        vault.db().setDamageHandler([&told] { ++told; });
        for (int i = 0; i < 2; ++i) {
            const auto read = attempt([&] { (void)integers(vault.db(), u"SELECT id FROM unit NOT INDEXED"_s); });
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::Damaged);
        }
        QCOMPARE(told, 1);
        QVERIFY(vault.db().isReadOnly());
    }

    void readsWithinReadsAreWatched()
    {
        TempVault vault;
        vault.reopen(); // making the search left statements of the engine's own
        vault.db().executeScript(u"INSERT INTO unit (name) VALUES ('A'), ('B')"_s);
        int rows = 0;
        vault.db().visit(
            [&](const Row &row) {
                rows += vault.db().value<int>(u"SELECT count(*) FROM unit WHERE id = ?"_s, row.get<qint64>(0)).value();
                rows += int(integers(vault.db(), u"SELECT id FROM unit ORDER BY id"_s).size());
            },
            u"SELECT id FROM unit ORDER BY id"_s);
        QCOMPARE(rows, 6);
        QVERIFY(sqlite3_next_stmt(vault.db().handle(), nullptr) != nullptr);
        for (sqlite3_stmt *at = sqlite3_next_stmt(vault.db().handle(), nullptr); at != nullptr;
             at = sqlite3_next_stmt(vault.db().handle(), at))
            QVERIFY2(sqlite3_stmt_busy(at) == 0, sqlite3_sql(at)); // nothing stays open
        vault.db().executeScript(u"DROP TABLE draft"_s);
        vault.db().forgetStatements();
        QVERIFY(sqlite3_next_stmt(vault.db().handle(), nullptr) == nullptr);
        QCOMPARE(vault.db().value<int>(u"SELECT count(*) FROM unit"_s), 2);
    }

    void whatFailsLeavesNothingOpen()
    {
        TempVault vault;
        QVERIFY(!attempt([&] { (void)vault.db().value<int>(u"SELECT abs(-9223372036854775808)"_s); }));
        vault.db().transaction([&] { vault.db().execute(u"INSERT INTO unit (name) VALUES ('A')"_s); });
        vault.db().executeScript(u"VACUUM"_s); // refused while anything is read
        QCOMPARE(vault.db().value<int>(u"SELECT count(*) FROM unit"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestReadWatch)
#include "tst_read_watch.moc"
