// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_vault.h"

#include "models/base/event_words.h"
#include "models/vault/audit_log.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWentIn();
    void aThrownTransactionLeavesNothing();
    void aTransactionWithinATransactionIsRefused();
    void theFileIsNotPlainSqlite();
    void aWrongKeyIsRefused();
    void aSecondProcessWouldBeTold();
    void readOnlyWritesNothing();
    void aPageThatCannotBeReadEndsTheWriting();
    void aFileThatIsNotInItsPlaceIsNotWritten_data();
    void aFileThatIsNotInItsPlaceIsNotWritten();
    void createDoesNotOverwrite();
    void theSameStatementMayRunInsideItself();
    void theAuditLogCannotBeChanged();
    void aBrokenAuditChainIsFound();
    void anAuditLogThatIsCutOffIsFound();
    void manyRowsContinueTheAuditChain();
};

void TestDatabase::valuesComeBackAsTheyWentIn()
{
    TempVault vault;
    const QDateTime at(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC);
    vault.db().execute(
        u"INSERT INTO event (id, occurred_on, received_at, received_via, referrer_kind, category, one_line) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        qint64(1) << 52, QDate(2026, 3, 28), at, ReceivedVia::Pager, ReferrerKind::Self, EventCategory::Litigation,
        u"Ñandú"_s);
    const auto rows = vault.db().select(
        [](const Row &row) {
            return std::tuple(row.get<EventId>(0), row.get<QDate>(1), row.get<QDateTime>(2), row.get<EventCategory>(3),
                row.get<QString>(4), row.get<std::optional<ShiftBand>>(5));
        },
        u"SELECT id, occurred_on, received_at, category, one_line, shift_band FROM event"_s);
    QCOMPARE(rows.size(), size_t(1));
    QVERIFY((rows.front()
        == std::tuple(EventId{qint64(1) << 52}, QDate(2026, 3, 28), at, EventCategory::Litigation, u"Ñandú"_s,
            std::optional<ShiftBand>())));
}

void TestDatabase::aThrownTransactionLeavesNothing()
{
    TempVault vault;
    const auto result = attempt([&] {
        vault.db().transaction([&] {
            vault.db().execute(u"INSERT INTO unit (name) VALUES ('ICU')"_s);
            vault.db().execute(u"INSERT INTO unit (name) VALUES ('icu')"_s); // the name is unique whatever its case
        });
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Constraint);
    QCOMPARE(tableText(vault.db(), u"SELECT name FROM unit"_s), QString());
    QVERIFY(!vault.db().inTransaction());
}

void TestDatabase::aTransactionWithinATransactionIsRefused()
{
    TempVault vault;
    const auto result = attempt([&] { vault.db().transaction([&] { vault.db().transaction([] {}); }); });
    QCOMPARE(result.error().kind, Error::Kind::Internal);
}

void TestDatabase::theFileIsNotPlainSqlite()
{
    TempVault vault;
    vault.db().execute(u"INSERT INTO unit (name) VALUES ('MARKERMARKER')"_s);
    vault.close();
    QFile file(vault.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("MARKERMARKER"));
    QCOMPARE(bytes.size() % 4096, qsizetype(0));
}

void TestDatabase::aWrongKeyIsRefused()
{
    TempVault vault;
    vault.close();
    const auto opened
        = attempt([&] { (void)Database::open(vault.path(), SecretBytes(32), Database::Mode::ReadWrite); });
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
}

void TestDatabase::aSecondProcessWouldBeTold()
{
    TempVault vault;
    const auto opened
        = attempt([&] { (void)Database::open(vault.path(), TempVault::key(), Database::Mode::ReadWrite); });
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Busy);
}

void TestDatabase::readOnlyWritesNothing()
{
    TempVault vault;
    vault.close();
    const auto database = Database::open(vault.path(), TempVault::key(), Database::Mode::ReadOnly);
    const auto written = attempt([&] { database->execute(u"INSERT INTO unit (name) VALUES ('ICU')"_s); });
    QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
}

// T16: any code 11 turns the session read-only
void TestDatabase::aPageThatCannotBeReadEndsTheWriting()
{
    TempVault vault;
    vault.db().executeScript(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
                             "INSERT INTO unit (name) SELECT 'Ward number ' || i FROM n"_s);
    const auto root = vault.db().value<qint64>(u"SELECT rootpage FROM sqlite_schema WHERE name = 'unit'"_s);
    vault.close();
    QFile file(vault.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((*root - 1) * 4096 + 100) && file.write("x", 1) == 1);
    file.close();
    vault.reopen();
    int told = 0;
    vault.db().setDamageHandler([&told] { ++told; });
    vault.db().execute(u"INSERT INTO setting (key, value) VALUES ('a', '1')"_s); // elsewhere in the file
    QVERIFY(!vault.db().isReadOnly());
    for (int i = 0; i < 2; ++i) {
        const auto read = attempt([&] { (void)vault.db().value<int>(u"SELECT count(name) FROM unit NOT INDEXED"_s); });
        QCOMPARE(read.error().kind, Error::Kind::Damaged);
    }
    QCOMPARE(told, 1);
    QVERIFY(vault.db().isReadOnly());
    const auto written = attempt([&] { vault.db().execute(u"INSERT INTO setting (key, value) VALUES ('b', '2')"_s); });
    QCOMPARE(written.error().code, u"read_only_damaged"_s);
    QCOMPARE(vault.db().value<int>(u"SELECT count(*) FROM setting WHERE key = 'a'"_s), 1); // the rest is still read
}

// T15: what is written to a file that was moved away or pulled out would be lost with it
void TestDatabase::aFileThatIsNotInItsPlaceIsNotWritten_data()
{
    QTest::addColumn<bool>("another");
    QTest::newRow("moved") << false;
    QTest::newRow("another in its place") << true;
}

void TestDatabase::aFileThatIsNotInItsPlaceIsNotWritten()
{
    QFETCH(bool, another);
    TempVault vault;
    const auto write = [&vault](const char *name) {
        return attempt([&] {
            vault.db().transaction(
                [&] { vault.db().execute(u"INSERT INTO unit (name) VALUES (?)"_s, QString::fromLatin1(name)); });
        });
    };
    const auto moveAside = [&vault](bool back) {
        const QString aside = vault.path() + u".aside"_s;
        return back ? platform::renameReplacing(aside, vault.path()) : platform::renameReplacing(vault.path(), aside);
    };
    QVERIFY(write("before"));
    QVERIFY(moveAside(false).ok());
    if (another)
        QVERIFY(platform::writeNewFile(vault.path(), QByteArray(8192, 'x')).ok());
    const auto lost = write("lost");
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, u"file_moved"_s);
    QCOMPARE(tableText(vault.db(), u"SELECT name FROM unit"_s), u"before"_s); // it can still be read
    QVERIFY(moveAside(true).ok());
    QVERIFY(write("after"));
    vault.reopen();
    QCOMPARE(tableText(vault.db(), u"SELECT name FROM unit ORDER BY id"_s), u"before\nafter"_s);
}

void TestDatabase::createDoesNotOverwrite()
{
    TempVault vault;
    vault.close();
    const auto opened = attempt([&] { (void)Database::open(vault.path(), TempVault::key(), Database::Mode::Create); });
    QCOMPARE(opened.error().kind, Error::Kind::Exists);
}

void TestDatabase::theSameStatementMayRunInsideItself()
{
    TempVault vault;
    vault.db().executeScript(u"INSERT INTO unit (name) VALUES ('a'); INSERT INTO unit (name) VALUES ('b');"_s);
    const auto all = u"SELECT name FROM unit ORDER BY name"_s;
    QStringList seen;
    vault.db().visit(
        [&](const Row &outer) {
            vault.db().visit(
                [&](const Row &inner) { seen.append(outer.get<QString>(0) + inner.get<QString>(0)); }, all);
        },
        all);
    QCOMPARE(seen.join(u' '), u"aa ab ba bb"_s);
}

void TestDatabase::theAuditLogCannotBeChanged()
{
    TempVault vault;
    appendAudit(vault.db(), QDateTime::currentDateTimeUtc(), PersonRole::Coordinator, u"receive"_s, u"referral"_s, 7);
    for (const QString &sql : {u"UPDATE audit SET act = 'x'"_s, u"DELETE FROM audit"_s}) {
        const auto changed = attempt([&] { vault.db().execute(sql); });
        QVERIFY(!changed);
    }
}

void TestDatabase::aBrokenAuditChainIsFound()
{
    TempVault vault;
    for (int i = 1; i <= 5; ++i)
        appendAudit(vault.db(), QDateTime::currentDateTimeUtc(), PersonRole::Director, u"assign"_s, u"referral"_s, i);
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(0));
    vault.db().executeScript(u"DROP TRIGGER audit_is_never_erased; DELETE FROM audit WHERE id = 3;"_s);
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(4));
}

void TestDatabase::anAuditLogThatIsCutOffIsFound()
{
    TempVault vault;
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(0)); // a file with nothing in its log has an end, too
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 1; i <= 3; ++i)
        appendAudit(vault.db(), now, PersonRole::Director, u"assign"_s, u"referral"_s, i);
    AuditWriter writer(vault.db(), now, PersonRole::Director, 2);
    for (int i = 4; i <= 6; ++i)
        writer.append(u"import"_s, u"referral"_s, i);
    writer.finish();
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(0));
    vault.db().executeScript(u"DROP TRIGGER audit_is_never_erased; DELETE FROM audit WHERE id > 4;"_s);
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(5));
    appendAudit(vault.db(), now, PersonRole::Director, u"assign"_s, u"referral"_s, 7);
    QVERIFY(firstBrokenAuditRow(vault.db()) != 0); // what is noted afterwards does not mend it
    vault.db().executeScript(u"DELETE FROM audit;"_s);
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(1));
    vault.db().executeScript(u"DELETE FROM audit_end;"_s); // its end taken away as well
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(1));
}

void TestDatabase::manyRowsContinueTheAuditChain()
{
    TempVault vault;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    appendAudit(vault.db(), now, PersonRole::Director, u"assign"_s, u"referral"_s, 1);
    AuditWriter writer(vault.db(), now, PersonRole::Director);
    for (int i = 2; i <= 4; ++i)
        writer.append(u"import"_s, u"referral"_s, i);
    writer.finish();
    appendAudit(vault.db(), now, PersonRole::Director, u"assign"_s, u"referral"_s, 5);
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(0));
    vault.db().executeScript(u"DROP TRIGGER audit_is_never_erased; DELETE FROM audit WHERE id = 3;"_s);
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(4));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
