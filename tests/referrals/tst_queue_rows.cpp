// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_rows.h"

#include "models/base/clock.h"
#include "models/referrals/purge.h"
#include "models/referrals/referral_bin.h"
#include "models/referrals/referral_store.h"
#include "models/vault/database.h"
#include "models/vault/vault_error.h"
#include "tests/support/damaged_pages.h"
#include "tests/support/statement_watch.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kMany = 900;

/// A row told in words, to be compared with what a plain query says of it.
QString told(const QueueRow &row)
{
    const auto time = [](const QDateTime &at) { return at.isValid() ? toStored(at) : u"NULL"_s; };
    return QStringList{QString::number(row.id.value), codeOf(row.state), row.name, row.unit, codeOf(row.category),
        row.supporter, codeOf(row.profession), time(row.receivedAt), time(row.dueAt), time(row.toldAt),
        time(row.lastStepAt), QString::number(row.attempts), QString::number(row.conversations),
        QString::number(int(row.isHeld)), row.outcome ? codeOf(*row.outcome) : u"NULL"_s}
        .join(u'|');
}

QString told(const std::vector<QueueRow> &rows)
{
    QStringList lines;
    for (const QueueRow &row : rows)
        lines.append(told(row));
    return lines.join(u'\n');
}

/// From the identity itself, each table asked by itself.
QString plain(Database &database, qint64 id)
{
    return tableText(database,
        u"SELECT id, state, coalesce((SELECT name FROM peer_identity WHERE referral_id = r.id), ''), "
        "coalesce((SELECT name FROM unit WHERE id = r.unit_id), ''), event_category, "
        "coalesce((SELECT name FROM supporter WHERE id = r.supporter_id), ''), profession_group, received_at, due_at, "
        "told_at, last_step_at, attempts, conversations, held_at IS NOT NULL, outcome FROM referral r WHERE id = %1"_s
            .arg(id));
}

/// Names that the search does not hold word for word as the identity does, or that it holds alone.
QString differing(Database &database)
{
    return tableText(database,
        u"SELECT i.referral_id FROM peer_identity i LEFT JOIN peer_search s ON s.rowid = i.referral_id "
        "WHERE s.name IS NOT i.name UNION ALL SELECT s.rowid FROM peer_search s "
        "WHERE s.rowid NOT IN (SELECT referral_id FROM peer_identity)"_s);
}

} // namespace

/// What lists show of a referral, against the same asked table by table.
class TestQueueRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyColumnIsThatOfTheFile();
    void theyComeInTheOrderAskedFor();
    void oneStatementForAll();
    void theSearchHoldsEveryNameWordForWord();
    void anUnknownCodeRefusesThemAll();
    void whateverPageIsDamagedTheyAreRightOrRefused();

private:
    qint64 add(const QString &name);
    void addMany();

    std::unique_ptr<TempVault> m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ReferralStore> m_store;
};

void TestQueueRows::init()
{
    m_store.reset();
    m_clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    m_vault = std::make_unique<TempVault>();
    m_store = std::make_unique<ReferralStore>(m_vault->db(), m_clock, PersonRole::Director);
}

qint64 TestQueueRows::add(const QString &name)
{
    Intake intake;
    intake.event.category = EventCategory::MedicalError;
    ClinicianIntake clinician;
    clinician.identity.name = name;
    intake.clinicians.append(clinician);
    return m_store->record(intake)->referrals.first().value;
}

void TestQueueRows::everyColumnIsThatOfTheFile()
{
    Database &db = m_vault->db();
    db.execute(u"INSERT INTO unit (id, name) VALUES (7, 'Ward 7 \"north\"')"_s);
    db.execute(u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at) VALUES (3, "
               "'Berg, Ida', 'berg ida', 'physician', 'active', '2026-01-01T00:00:00Z')"_s);
    std::vector<qint64> ids;
    for (const QString &name : {u"Kumar, Dana"_s, u"O'Neill | \"Ñandú\", [1]"_s, u"王, 小明"_s})
        ids.push_back(add(name));
    db.execute(u"UPDATE referral SET unit_id = 7, supporter_id = 3, told_at = '2026-11-19T10:00:00Z', "
               "last_step_at = '2026-11-19T11:00:00Z', attempts = 2, conversations = 4, outcome = 'withdrawn', "
               "held_at = '2026-11-19T12:00:00Z' WHERE id = ?"_s,
        ids.at(1));
    db.execute(u"UPDATE referral SET due_at = NULL WHERE id = ?"_s, ids.at(2));
    for (const qint64 id : ids)
        QCOMPARE(told(queueRows(db, {id})), plain(db, id));
}

void TestQueueRows::theyComeInTheOrderAskedFor()
{
    const qint64 first = add(u"Kumar, Dana"_s);
    const qint64 second = add(u"Lund, Erik"_s);
    const qint64 third = add(u"Novak, Petr"_s);
    m_vault->db().execute(u"DELETE FROM referral WHERE id = ?"_s, second);
    QCOMPARE(told(queueRows(m_vault->db(), {third, second, 99'999, first})),
        plain(m_vault->db(), third) + u'\n' + plain(m_vault->db(), first));
    QVERIFY(queueRows(m_vault->db(), {}).empty());
}

void TestQueueRows::addMany()
{
    m_vault->db().transaction([&] {
        const qint64 event = *m_vault->db().value<qint64>(u"SELECT min(id) FROM event"_s);
        for (qint64 id = 1; id <= kMany; ++id) {
            const QString name = u"Lund %1, Ida"_s.arg(id);
            m_vault->db().execute(u"INSERT INTO referral (id, event_id, state, received_at, profession_group, "
                                  "event_category) VALUES (?, ?, 'closed', '2020-01-01T00:00:00Z', 'physician', "
                                  "'other')"_s,
                id, event);
            m_vault->db().execute(
                u"INSERT INTO peer_identity (referral_id, name, name_key, phone) VALUES (?, ?, '', ?)"_s, id, name,
                QString(200, u'1'));
            m_vault->db().execute(u"INSERT INTO peer_search (rowid, name) VALUES (?, ?)"_s, id, name);
        }
    });
}

void TestQueueRows::oneStatementForAll()
{
    (void)add(u"Kumar, Dana"_s);
    addMany();
    std::vector<qint64> ids;
    for (qint64 id = 3; id <= kMany; id += 7)
        ids.push_back(id);
    const StatementWatch watch(m_vault->db());
    QCOMPARE(queueRows(m_vault->db(), ids).size(), ids.size());
    QCOMPARE(watch.runsHere(), 1);
}

void TestQueueRows::theSearchHoldsEveryNameWordForWord()
{
    Database &db = m_vault->db();
    const ReferralId kept{add(u"Kumar,  Dana "_s)};
    const ReferralId erased{add(u"Lund, Erik"_s)};
    const ReferralId binned{add(u"Novak, Petr"_s)};
    QVERIFY(m_store->editIdentity(kept, {u"KUMAR-Ñandú, Dana"_s, u"1"_s, {}, {}}));
    QCOMPARE(differing(db), QString());
    QVERIFY(m_store->advance(erased, Verb::Withdrawn, {}));
    QVERIFY(m_store->setInBin(binned, true));
    QCOMPARE(differing(db), QString());
    db.transaction([&] { removeFromBin(db, binned); });
    QCOMPARE(differing(db), QString());
    m_clock.advance(31 * 86'400);
    QVERIFY(purge(db, m_clock, PersonRole::Director));
    QCOMPARE(differing(db), QString());
    QCOMPARE(told(queueRows(db, {erased.value})), plain(db, erased.value));
    QVERIFY(queueRows(db, {erased.value}).front().name.isEmpty());
    QCOMPARE(queueRows(db, {kept.value}).front().name, u"KUMAR-Ñandú, Dana"_s);
}

void TestQueueRows::anUnknownCodeRefusesThemAll()
{
    const qint64 first = add(u"Kumar, Dana"_s);
    const qint64 second = add(u"Lund, Erik"_s);
    m_vault->db().execute(u"UPDATE referral SET event_category = 'unheard_of' WHERE id = ?"_s, second);
    QCOMPARE(queueRows(m_vault->db(), {first}).size(), size_t(1));
    QVERIFY_THROWS_EXCEPTION(VaultError, (void)queueRows(m_vault->db(), {first, second}));
}

// T16: never a wrong name, never some of them
void TestQueueRows::whateverPageIsDamagedTheyAreRightOrRefused()
{
    (void)add(u"Kumar, Dana"_s);
    addMany();
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= kMany; ++id)
        ids.push_back(id);
    std::vector<std::pair<std::vector<qint64>, QString>> expected{{ids, told(queueRows(m_vault->db(), ids))}};
    for (qint64 id = 1; id <= kMany; id += 30) // the page that fails is the last one of a statement, too
        expected.emplace_back(std::vector{id}, told(queueRows(m_vault->db(), {id})));
    m_store.reset();
    int refused = 0;
    const int tried = withDamagedPages(*m_vault, 1, [&] {
        for (const auto &[asked, right] : expected) {
            const auto rows = attempt([&] { return queueRows(m_vault->db(), asked); });
            if (rows) {
                QCOMPARE(told(*rows), right);
            } else {
                QCOMPARE(rows.error().kind, Error::Kind::Damaged);
                QVERIFY(m_vault->db().isReadOnly());
                ++refused;
            }
        }
    });
    QVERIFY(tried > 100);
    QVERIFY(refused > 20); // where the rows and the names stand
    QCOMPARE(told(queueRows(m_vault->db(), ids)), expected.front().second);
}

QTEST_GUILESS_MAIN(TestQueueRows)
#include "tst_queue_rows.moc"
