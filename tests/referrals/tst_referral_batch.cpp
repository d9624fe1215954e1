// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_batch.h"

#include "models/referrals/referral_rows.h"
#include "tests/support/temp_vault.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
constexpr int kMany = 2400; ///< enough for the indexes to be laid aside

Event eventOf(int number)
{
    Event event;
    event.id = {1000 + number};
    event.occurredOn = QDate(2026, 11, 1).addDays(number % 20);
    event.receivedAt = kNow.addSecs(number);
    event.category = number % 3 == 0 ? EventCategory::MedicalError : EventCategory::Litigation;
    event.oneLine = u"Wrong dose given"_s;
    event.involved = 1;
    if (number % 2 == 0)
        event.shift = ShiftBand::Night;
    return event;
}

Referral referralOf(int number)
{
    Referral referral;
    referral.id = {500'000 + number};
    referral.event = {1000 + number};
    referral.receivedAt = kNow.addSecs(number);
    referral.state = number % 5 == 0 ? ReferralState::Closed : ReferralState::Received;
    if (referral.state == ReferralState::Closed) {
        referral.closedAt = kNow.addDays(1);
        referral.outcome = Outcome::Supported;
    } else {
        referral.dueAt = kNow.addDays(2);
    }
    referral.specialty = u"cardiology"_s;
    referral.holdReason = number % 7 == 0 ? u"leave"_s : QString();
    return referral;
}

PeerIdentity peerOf(int number)
{
    return {u"Núñez%1, Ana"_s.arg(number), u"555-%1"_s.arg(number), QString(), u"mornings"_s};
}

/// Everything about events and referrals, whatever way it came.
QString everything(Database &database)
{
    QString all;
    for (const QString &table : {u"event"_s, u"referral"_s, u"peer_identity"_s, u"transition"_s, u"contact_attempt"_s,
             u"conversation"_s, u"avoid"_s, u"queue_count"_s})
        all += table + u'\n' + tableText(database, u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table)) + u'\n';
    return all
        + tableText(database, u"SELECT rowid FROM peer_search WHERE peer_search MATCH 'nunez1*' ORDER BY rowid"_s);
}

void addSupporter(Database &database)
{
    database.execute(u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at) VALUES "
                     "(11, 'Quill, Beatriz', 'beatriz quill', 'trainee', 'active', '2026-01-01T00:00:00Z')"_s);
}

const Transition kReceived{
    kNow, PersonRole::Coordinator, u"receive"_s, ReferralState::Received, ReferralState::Received};
const ContactAttempt kAttempt{kNow, Channel::Phone, AttemptResult::Reached};
const Conversation kConversation{QDate(2026, 11, 24), 1, Channel::Phone, {}, true, false};

void writeBatch(Database &database, int first, int count)
{
    database.transaction([&] {
        ReferralBatch batch(database, size_t(count));
        ReferralBlock block;
        SearchNames names;
        for (int number = first; number < first + count; ++number) {
            block.add(eventOf(number), {});
            Referral referral = referralOf(number);
            if (number % 11 == 0)
                referral.avoid = {SupporterId{11}};
            block.add(referral, eventOf(number).category, peerOf(number));
            names.emplace_back(referral.id, peerOf(number).name);
            block.add(referral.id, kReceived);
            block.add(referral.id, kAttempt);
            block.add(referral.id, kConversation);
            if (block.isFull())
                batch.write(block);
        }
        batch.write(block);
        std::ranges::reverse(names); // in whatever order they come
        batch.writeNames(std::move(names));
        batch.finish();
    });
}

void writeOneByOne(Database &database, int count)
{
    database.transaction([&] {
        for (int number = 0; number < count; ++number) {
            (void)insertEvent(database, eventOf(number));
            Referral referral = referralOf(number);
            if (number % 11 == 0)
                referral.avoid = {SupporterId{11}};
            const ReferralId id = insertReferral(database, referral, peerOf(number));
            insertTransition(database, id, kReceived);
            insertAttempt(database, id, kAttempt);
            insertConversation(database, id, kConversation);
        }
    });
}

} // namespace

class TestReferralBatch : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsTheSameAsOneByOne_data();
    void theFileIsTheSameAsOneByOne();
    void whatWasHereStaysAndIsCounted();
    void anErrorLeavesTheFileAsItWas();
    void fingerprintsAreKept();
    void idsAscendWithTheTimesAndAreFree();
    void moreThanASecondHasRoomFor();
};

void TestReferralBatch::theFileIsTheSameAsOneByOne_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("through the indexes") << 60;
    QTest::newRow("indexes laid aside") << kMany;
}

void TestReferralBatch::theFileIsTheSameAsOneByOne()
{
    QFETCH(int, count);
    TempVault batch;
    TempVault single;
    addSupporter(batch.db());
    addSupporter(single.db());
    const QString schema = tableText(batch.db(), u"SELECT sql FROM sqlite_schema ORDER BY name"_s);
    writeBatch(batch.db(), 0, count);
    writeOneByOne(single.db(), count);
    QCOMPARE(everything(batch.db()), everything(single.db()));
    QCOMPARE(tableText(batch.db(), u"SELECT sql FROM sqlite_schema ORDER BY name"_s), schema);
    QCOMPARE(tableText(batch.db(), u"PRAGMA integrity_check"_s).trimmed(), u"ok"_s);
    batch.db().execute(u"INSERT INTO peer_search (peer_search) VALUES ('integrity-check')"_s);
}

void TestReferralBatch::whatWasHereStaysAndIsCounted()
{
    TempVault vault;
    addSupporter(vault.db());
    writeBatch(vault.db(), 0, 30);
    writeBatch(vault.db(), 30, kMany);
    QCOMPARE(tableText(vault.db(), u"SELECT state, referrals FROM queue_count WHERE referrals > 0 ORDER BY state"_s),
        tableText(vault.db(),
            u"SELECT state, count(*) FROM referral WHERE deleted_at IS NULL GROUP BY state ORDER BY state"_s));
    vault.db().execute(u"UPDATE referral SET state = 'triaged' WHERE id = 500001"_s); // the triggers are back
    vault.db().execute(u"UPDATE referral SET deleted_at = ? WHERE id = 500002"_s, kNow);
    QCOMPARE(tableText(vault.db(), u"SELECT state, referrals FROM queue_count WHERE referrals > 0 ORDER BY state"_s),
        tableText(vault.db(),
            u"SELECT state, count(*) FROM referral WHERE deleted_at IS NULL GROUP BY state ORDER BY state"_s));
}

void TestReferralBatch::anErrorLeavesTheFileAsItWas()
{
    TempVault vault;
    addSupporter(vault.db());
    writeBatch(vault.db(), 0, 20);
    const QString before
        = everything(vault.db()) + tableText(vault.db(), u"SELECT sql FROM sqlite_schema ORDER BY name"_s);
    QVERIFY_THROWS_EXCEPTION(VaultError, writeBatch(vault.db(), 19, kMany)); // the first is here already
    const auto withoutItsEvent = [&] {
        vault.db().transaction([&] {
            ReferralBatch batch(vault.db(), kMany);
            ReferralBlock block;
            block.add(eventOf(100), {});
            block.add(referralOf(101), EventCategory::Other, peerOf(101));
            batch.write(block);
            batch.finish();
        });
    };
    QVERIFY_THROWS_EXCEPTION(VaultError, withoutItsEvent());
    QCOMPARE(everything(vault.db()) + tableText(vault.db(), u"SELECT sql FROM sqlite_schema ORDER BY name"_s), before);
    writeBatch(vault.db(), 20, 5);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM referral"_s).trimmed(), u"25"_s);
}

void TestReferralBatch::fingerprintsAreKept()
{
    TempVault vault;
    vault.db().transaction([&] {
        ReferralBatch batch(vault.db(), 1);
        ReferralBlock block;
        block.add(eventOf(1), u"SR-1"_s);
        block.add(referralOf(1), eventOf(1).category, {});
        block.addFingerprint("b", eventOf(1).id, {});
        block.addFingerprint("a", eventOf(1).id, referralOf(1).id);
        batch.write(block);
        batch.finish();
    });
    QCOMPARE(tableText(vault.db(), u"SELECT fingerprint, event_id, referral_id FROM import_fingerprint"_s).trimmed(),
        u"a|1001|500001\nb|1001|NULL"_s);
    QCOMPARE(tableText(vault.db(), u"SELECT external_ref FROM event"_s).trimmed(), u"SR-1"_s);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM peer_identity"_s).trimmed(), u"0"_s);
}

void TestReferralBatch::idsAscendWithTheTimesAndAreFree()
{
    TempVault vault;
    vault.db().transaction([&] {
        // Nearly every number of that second is taken, or seems to be: from the first id given to the last.
        const std::vector<qint64> first = freeIds(vault.db(), u"unit"_s, std::vector(300, kNow));
        QVERIFY(std::ranges::is_sorted(first));
        for (const qint64 id : first)
            vault.db().execute(u"INSERT INTO unit (id, name) VALUES (?, ?)"_s, id, QString::number(id));
        std::vector<QDateTime> times(200, kNow);
        times.insert(times.begin(), kNow.addSecs(5)); // in any order
        times.push_back(kNow.addSecs(-5));
        const std::vector<qint64> ids = freeIds(vault.db(), u"unit"_s, times);
        QCOMPARE(ids.size(), times.size());
        QCOMPARE(std::ranges::max(ids), ids.front());
        QCOMPARE(std::ranges::min(ids), ids.back());
        for (const qint64 id : ids) // refused where it is taken
            vault.db().execute(u"INSERT INTO unit (id, name) VALUES (?, ?)"_s, id, QString::number(id));
    });
    QVERIFY(freeIds(vault.db(), u"unit"_s, {}).empty());
}

void TestReferralBatch::moreThanASecondHasRoomFor()
{
    TempVault vault;
    std::vector<QDateTime> times((size_t(1) << 20) + 10, kNow);
    times.push_back(kNow.addSecs(1));
    std::vector<qint64> ids = freeIds(vault.db(), u"unit"_s, times);
    QVERIFY(std::ranges::is_sorted(ids));
    QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
}

QTEST_GUILESS_MAIN(TestReferralBatch)
#include "tst_referral_batch.moc"
