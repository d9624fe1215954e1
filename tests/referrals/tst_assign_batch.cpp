// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/assign_batch.h"

#include "models/base/clock.h"
#include "models/referrals/referral_store.h"
#include "models/roster/roster_store.h"
#include "models/vault/audit_log.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestAssignBatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vault = std::make_unique<TempVault>();
        ReferralStore store(m_vault->db(), m_clock, PersonRole::Coordinator);
        RosterStore roster(m_vault->db(), m_clock);
        Intake intake;
        for (const QString &name : {u"Rivera, Ana"_s, u"Chen, Wei"_s, u"Okafor, Ngozi"_s}) {
            ClinicianIntake clinician;
            clinician.identity.name = name;
            intake.clinicians.append(clinician);
        }
        m_referrals = store.record(intake)->referrals;
        m_pairs.clear();
        for (const QString &name : {u"Diaz, Marta"_s, u"Khan, Omar"_s, u"Lee, Sam"_s}) {
            Supporter supporter;
            supporter.name = name;
            m_pairs.append({m_referrals[m_pairs.size()], roster.add(supporter).value()});
        }
    }

    void allAreAssignedInOneActAndTheirAuditHolds()
    {
        const auto assigned = batch().assign(m_pairs);
        QVERIFY(assigned);
        QCOMPARE(assigned->size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            QCOMPARE(assigned->at(i).before.referral.state, ReferralState::Received);
            QCOMPARE(assigned->at(i).after.state, ReferralState::Assigned);
            QCOMPARE(assigned->at(i).after.supporter, m_pairs[i].second);
            QVERIFY(assigned->at(i).after.dueAt.isValid());
        }
        QCOMPARE(count(u"audit WHERE act = 'assign'"_s), 3);
        QCOMPARE(firstBrokenAuditRow(m_vault->db()), 0);
    }

    void aRefusalInTheMiddleKeepsNothing()
    {
        const QString before = dump();
        m_pairs[1].second = SupporterId{12345};
        QCOMPARE(batch().assign(m_pairs).error().code, u"unknown_supporter"_s);
        QCOMPARE(dump(), before);
    }

    void itIsStoppedAtAnyStepUpToTheLastAndNothingIsKept_data()
    {
        QTest::addColumn<int>("step");
        for (int step = 0; step <= 3; ++step)
            QTest::addRow("after %d", step) << step;
    }

    void itIsStoppedAtAnyStepUpToTheLastAndNothingIsKept()
    {
        QFETCH(const int, step);
        const QString before = dump();
        const auto stopped = batch().assign(m_pairs, [step](int done) { return done < step; });
        QCOMPARE(stopped.error().code, u"stopped"_s);
        QCOMPARE(dump(), before);
        QVERIFY(!m_vault->db().inTransaction());
        QVERIFY(batch().assign(m_pairs, [](int) { return true; }));
    }

    void takenBackTheyAreAsIfTheyHadNeverBeen()
    {
        const QString before = dump();
        const auto assigned = batch().assign(m_pairs);
        QVERIFY(batch().takeBack(*assigned));
        QCOMPARE(dump(), before);
        QCOMPARE(count(u"audit WHERE act = 'undo'"_s), 3);
        QCOMPARE(firstBrokenAuditRow(m_vault->db()), 0);
    }

    void whatHasGoneOnIsNotTakenBackNorAreTheOthers()
    {
        const auto assigned = batch().assign(m_pairs);
        ReferralStore store(m_vault->db(), m_clock, PersonRole::Coordinator);
        QVERIFY(store.advance(m_referrals.last(), Verb::Told, {}));
        const QString before = dump();
        QCOMPARE(batch().takeBack(*assigned).error().code, u"gone_on"_s);
        QCOMPARE(dump(), before);
    }

    void stoppedWhileTakingBackTheyStayAssigned()
    {
        const auto assigned = batch().assign(m_pairs);
        const QString before = dump();
        QCOMPARE(batch().takeBack(*assigned, [](int done) { return done < 2; }).error().code, u"stopped"_s);
        QCOMPARE(dump(), before);
    }

private:
    [[nodiscard]] AssignBatch batch() { return {m_vault->db(), {{}, PersonRole::Coordinator, m_clock.nowUtc()}}; }
    [[nodiscard]] int count(const QString &what)
    {
        return m_vault->db().value<int>(u"SELECT count(*) FROM "_s + what).value_or(-1);
    }
    [[nodiscard]] QString dump()
    {
        return tableText(m_vault->db(), u"SELECT * FROM referral ORDER BY id"_s) + u'\n'
            + tableText(m_vault->db(), u"SELECT * FROM transition ORDER BY referral_id, place"_s) + u'\n'
            + tableText(m_vault->db(), u"SELECT * FROM pair_excluded"_s) + u'\n'
            + tableText(m_vault->db(), u"SELECT * FROM peer_identity"_s);
    }

    std::unique_ptr<TempVault> m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    QList<ReferralId> m_referrals;
    QList<std::pair<ReferralId, SupporterId>> m_pairs;
};

QTEST_GUILESS_MAIN(TestAssignBatch)
#include "tst_assign_batch.moc"
