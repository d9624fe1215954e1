// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_rows.h"

#include "models/vault/database.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 3, number), QTime(9, 0), Qt::UTC);
}

ReferralId someReferral(Database &database)
{
    return database.transaction([&] {
        database.execute(u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at) "
                         "VALUES (7, 'Okafor', 'okafor', 'registered_nurse', 'active', '2026-01-01T00:00:00Z')"_s);
        Event event;
        event.receivedAt = day(1);
        event.unitName = u"ICU"_s;
        Referral referral;
        referral.event = insertEvent(database, event);
        referral.receivedAt = day(1);
        return insertReferral(database, referral, {});
    });
}

/// Every fact and every date another one.
void fillIn(Referral &r, UnitId unit)
{
    r.state = ReferralState::Closed;
    r.profession = ProfessionGroup::Physician;
    r.stage = CareerStage::Student;
    r.specialty = u"Oncology"_s;
    r.unit = unit;
    r.unitName = u"ICU"_s;
    r.preferredUnit = UnitPreference::Other;
    r.preferredLanguage = u"es"_s;
    r.preferredGender = Gender::Woman;
    r.preferredChannel = Channel::Email;
    r.supporter = {7};
    int number = 2;
    for (QDateTime *at : {&r.triagedAt, &r.assignedAt, &r.toldAt, &r.firstAttemptAt, &r.connectedAt, &r.declinedAt,
             &r.closedAt, &r.followedUpAt, &r.lastStepAt, &r.reopenedAt, &r.crisisAt, &r.escalatedAt, &r.heldAt,
             &r.dueAt, &r.purgedAt})
        *at = day(number++);
    r.outcome = Outcome::FurtherHelp;
    r.conversations = 3;
    r.attempts = 2;
    r.resourcesOfferedOn = QDate(2026, 4, 1);
    r.resourcesTakenUp = r.furtherHelpOffered = r.furtherHelpAccepted = true;
    r.furtherHelpKind = FurtherHelp::Other;
    r.holdReason = u"litigation"_s;
    r.purgeDue = QDate(2026, 4, 2);
}

} // namespace

class TestReferralRows : public QObject
{
    Q_OBJECT

private slots:
    void everyFactIsStoredAndTakenBack();
    void oneFactLeavesTheOthersAlone();
    void whatIsAsItWasIsNotWritten();
};

void TestReferralRows::everyFactIsStoredAndTakenBack()
{
    TempVault vault;
    const ReferralId id = someReferral(vault.db());
    const Referral empty = *readReferral(vault.db(), id);
    Referral full = empty;
    fillIn(full, {vault.db().value<qint64>(u"SELECT id FROM unit WHERE name = 'ICU'"_s).value_or(0)});
    updateReferral(vault.db(), full);
    QCOMPARE(*readReferral(vault.db(), id), full);
    updateReferral(vault.db(), empty);
    QCOMPARE(*readReferral(vault.db(), id), empty);
}

void TestReferralRows::oneFactLeavesTheOthersAlone()
{
    TempVault vault;
    const ReferralId id = someReferral(vault.db());
    Referral referral = *readReferral(vault.db(), id);
    fillIn(referral, {});
    referral.unitName.clear();
    updateReferral(vault.db(), referral);
    referral.holdReason.clear();
    referral.attempts = 0;
    updateReferral(vault.db(), referral);
    QCOMPARE(*readReferral(vault.db(), id), referral);
    QCOMPARE(tableText(vault.db(), u"SELECT hold_reason IS NULL, attempts FROM referral"_s), u"1|0"_s);
}

/// The engine would take every index that holds the column through a write; the trigger sees which columns it was given.
void TestReferralRows::whatIsAsItWasIsNotWritten()
{
    TempVault vault;
    const ReferralId id = someReferral(vault.db());
    vault.db().executeScript(u"CREATE TABLE seen (what TEXT) STRICT;"
                             "CREATE TRIGGER a_state AFTER UPDATE OF state, due_at, unit_id ON referral "
                             "BEGIN INSERT INTO seen VALUES ('indexed'); END;"
                             "CREATE TRIGGER a_text AFTER UPDATE OF specialty ON referral "
                             "BEGIN INSERT INTO seen VALUES ('specialty'); END;"_s);
    Referral referral = *readReferral(vault.db(), id);
    updateReferral(vault.db(), referral);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM seen"_s), u"0"_s);
    referral.specialty = u"Oncology"_s;
    updateReferral(vault.db(), referral);
    QCOMPARE(tableText(vault.db(), u"SELECT what FROM seen"_s), u"specialty"_s);
}

QTEST_GUILESS_MAIN(TestReferralRows)
#include "tst_referral_rows.moc"
