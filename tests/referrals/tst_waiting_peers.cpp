// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/waiting_peers.h"

#include "models/base/clock.h"
#include "models/referrals/referral_store.h"
#include "tests/support/statement_watch.h"
#include "tests/support/temp_vault.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestWaitingPeers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vault = std::make_unique<TempVault>();
        m_store = std::make_unique<ReferralStore>(m_vault->db(), m_clock, PersonRole::Director);
        Intake intake;
        intake.event.occurredOn = QDate(2026, 11, 19);
        intake.event.category = EventCategory::MassCasualty;
        intake.event.unitName = u"ED"_s;
        for (const QString &name : {u"Rivera, Ana"_s, u"Chen, Wei"_s, u"Okafor, Ngozi"_s, u"Haddad, Rana"_s}) {
            ClinicianIntake clinician;
            clinician.identity.name = name;
            clinician.referral.unitName = name.startsWith(u'R') ? u"ICU"_s : QString();
            intake.clinicians.append(clinician);
        }
        m_ids = m_store->record(intake)->referrals;
    }
    void cleanup() { m_store.reset(); }

    void everybodyWhoWaitsIsToldWithTheirOwnUnitOrTheEvents()
    {
        QCOMPARE(seen().size(), size_t(4));
        const WaitingLine rivera = of(m_ids[0]);
        const auto detail = m_store->detail(m_ids[0]);
        QCOMPARE(rivera.name, u"Rivera, Ana"_s);
        QCOMPARE(rivera.unit, u"ICU"_s);
        QCOMPARE(rivera.category, EventCategory::MassCasualty);
        QCOMPARE(rivera.occurredOn, QDate(2026, 11, 19));
        QCOMPARE(rivera.event, detail->event.id);
        QCOMPARE(rivera.dueAt, detail->referral.dueAt);
        QVERIFY(!rivera.heldAt.isValid());
        QCOMPARE(of(m_ids[1]).unit, u"ED"_s);
    }

    void whoIsTriagedOrOnHoldWaitsAndWhoIsDoneWithDoesNot()
    {
        QVERIFY(m_store->advance(m_ids[0], Verb::Triage, {}));
        VerbFacts hold;
        hold.holdReason = u"litigation"_s;
        QVERIFY(m_store->advance(m_ids[1], Verb::Hold, hold));
        QVERIFY(m_store->advance(m_ids[2], Verb::Withdrawn, {}));
        QVERIFY(m_store->setInBin(m_ids[3], true));
        QCOMPARE(seen().size(), size_t(2));
        QCOMPARE(of(m_ids[0]).id, m_ids[0]);
        QVERIFY(of(m_ids[1]).heldAt.isValid());
    }

    void howeverManyThereAreItIsOneStatementThatReadsNoWholeTable()
    {
        StatementWatch watch(m_vault->db());
        (void)seen();
        QCOMPARE(watch.runsHere(), 1);
        for (const QString &sql : watch.statements())
            QCOMPARE(planFaults(m_vault->db(), sql).join(u'\n'), QString());
    }

private:
    [[nodiscard]] std::vector<WaitingLine> seen()
    {
        std::vector<WaitingLine> lines;
        if (!visitWaiting(m_vault->db(), [&](const WaitingLine &line) { lines.push_back(line); }))
            lines.clear();
        return lines;
    }
    [[nodiscard]] WaitingLine of(ReferralId id)
    {
        for (const WaitingLine &line : seen()) {
            if (line.id == id)
                return line;
        }
        return {};
    }

    std::unique_ptr<TempVault> m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ReferralStore> m_store;
    QList<ReferralId> m_ids;
};

QTEST_GUILESS_MAIN(TestWaitingPeers)
#include "tst_waiting_peers.moc"
