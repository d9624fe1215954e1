// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/id_reader.h"

#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestIdReader : public QObject
{
    Q_OBJECT

private slots:
    void readsColumnAfterColumnAndRowAfterRow()
    {
        TempVault vault;
        const auto read = integers(vault.db(),
            u"SELECT column1, column2 FROM (VALUES (1, 2), (9007199254740993, NULL)) WHERE column1 >= ? AND ? = 'ñ'"_s,
            1, u"ñ"_s);
        QCOMPARE(read, (std::vector<qint64>{1, 2, 9007199254740993, 0}));
        QVERIFY(integers(vault.db(), u"SELECT 1 WHERE ? IS NOT NULL"_s, nullptr).empty());
    }

    void whatCannotBeReadIsThrown()
    {
        TempVault vault;
        QVERIFY_THROWS_EXCEPTION(VaultError, (void)integers(vault.db(), u"SELECT nothing FROM nowhere"_s));
        QVERIFY_THROWS_EXCEPTION(VaultError, (void)integers(vault.db(), u"SELECT 1"_s, 5)); // one value too many
        QVERIFY_THROWS_EXCEPTION(VaultError, (void)integers(vault.db(), u"SELECT abs(-9223372036854775808)"_s));
    }

    void whatIsReadInSlicesIsTheSame()
    {
        TempVault vault;
        const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                                "SELECT i FROM n"_s;
        IdReader reader(vault.db(), numbers);
        std::vector<qint64> read;
        int slices = 1;
        while (!reader.read(read, {read.empty() ? 1 : read.back() + 1}, QDeadlineTimer(0)))
            ++slices;
        QVERIFY(slices > 1);
        QCOMPARE(read, integers(vault.db(), numbers, 1));
        std::vector<qint64> atOnce;
        QVERIFY(reader.read(atOnce, {1}, QDeadlineTimer(QDeadlineTimer::Forever)));
        QCOMPARE(atOnce, read);
    }

    void aStatementLeavesNothingOpen()
    {
        TempVault vault;
        (void)integers(vault.db(), u"SELECT id FROM unit ORDER BY id"_s);
        vault.db().executeScript(u"DROP TABLE draft;"_s); // a statement still open would lock the schema
        QVERIFY(integers(vault.db(), u"SELECT count(*) FROM pragma_table_info('draft')"_s) == std::vector<qint64>{0});
    }
};

QTEST_GUILESS_MAIN(TestIdReader)
#include "tst_id_reader.moc"
