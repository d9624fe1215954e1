// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_listing.h"

#include "models/base/clock.h"
#include "models/referrals/referral_store.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestReferralListing : public QObject
{
    Q_OBJECT

private slots:
    void everyFilterNarrowsAndNoneIsNeeded();
    void whatIsInTheBinIsNotListed();
    void eventsTellHowManyReferralsCameOfThem();
};

namespace {

IntakeResult record(ReferralStore &store, const QStringList &names)
{
    Intake intake;
    for (const QString &name : names) {
        ClinicianIntake clinician;
        clinician.identity.name = name;
        intake.clinicians.append(clinician);
    }
    return store.record(intake).value();
}

QStringList names(TempVault &vault, const ListingFilter &filter)
{
    QStringList found;
    if (!visitReferrals(vault.db(), filter, [&](const ReferralLine &line) { found.append(line.identity.name); }))
        return {u"<failed>"_s};
    found.sort();
    return found;
}

} // namespace

void TestReferralListing::everyFilterNarrowsAndNoneIsNeeded()
{
    TempVault vault;
    FixedClock clock(QDateTime(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC));
    ReferralStore store(vault.db(), clock, PersonRole::Coordinator);
    const IntakeResult june = record(store, {u"A"_s, u"B"_s});
    clock.advance(86'400);
    (void)record(store, {u"C"_s});
    (void)store.advance(june.referrals.first(), Verb::Triage, {});
    QCOMPARE(names(vault, {}), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(names(vault, {.state = ReferralState::Triaged}), QStringList{u"A"_s});
    QCOMPARE(names(vault, {.event = june.event}), (QStringList{u"A"_s, u"B"_s}));
    const QDateTime july(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(names(vault, {.receivedFrom = july}), QStringList{u"C"_s});
    QCOMPARE(names(vault, {.receivedBefore = july}), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(names(vault, {.overdueAt = clock.nowUtc().addSecs(3600)}), (QStringList{u"A"_s, u"B"_s}));
}

void TestReferralListing::whatIsInTheBinIsNotListed()
{
    TempVault vault;
    FixedClock clock(QDateTime(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC));
    ReferralStore store(vault.db(), clock, PersonRole::Coordinator);
    const IntakeResult made = record(store, {u"A"_s, u"B"_s});
    QVERIFY(store.setInBin(made.referrals.first(), true));
    QCOMPARE(names(vault, {}), QStringList{u"B"_s});
    QVERIFY(store.setInBin(made.referrals.first(), false));
    QCOMPARE(names(vault, {}).size(), 2);
}

void TestReferralListing::eventsTellHowManyReferralsCameOfThem()
{
    TempVault vault;
    FixedClock clock(QDateTime(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC));
    ReferralStore store(vault.db(), clock, PersonRole::Coordinator);
    (void)record(store, {u"A"_s, u"B"_s});
    QList<int> counts;
    QVERIFY(visitEvents(vault.db(), {}, {}, [&](const EventLine &line) { counts.append(line.referrals); }));
    QCOMPARE(counts, QList<int>{2});
}

QTEST_GUILESS_MAIN(TestReferralListing)
#include "tst_referral_listing.moc"
