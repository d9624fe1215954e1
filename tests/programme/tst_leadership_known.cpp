// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/leadership_known.h"

#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestLeadershipKnown : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFileKnowsNothing()
    {
        TempVault vault;
        const auto known = knownNumbers(vault.db(), QDate(2026, 11, 20));
        QVERIFY(known);
        for (const double value : *known)
            QCOMPARE(value, 0.0);
    }

    void theLastTwelveMonthsAreCountedAndNobodyTwice()
    {
        TempVault vault;
        Database &db = vault.db();
        for (const auto &[id, status, trained] : {std::tuple(1, u"active"_s, u"2026-03-01"_s),
                 std::tuple(2, u"active"_s, u"2024-03-01"_s), std::tuple(3, u"left"_s, u"2026-04-01"_s)})
            db.execute(u"INSERT INTO supporter (id, name, name_key, profession_group, status, trained_on, created_at) "
                       "VALUES (?, 'A', 'a', 'physician', ?, ?, '2024-01-01T00:00:00Z')"_s,
                id, status, trained);
        db.execute(u"INSERT INTO event (id, received_at, received_via, referrer_kind, category) "
                   "VALUES (1, '2026-01-01T00:00:00Z', 'phone', 'self', 'medical_error')"_s);
        for (const auto &[id, group] : {std::pair(10, u"registered_nurse"_s), std::pair(11, u"physician"_s)})
            db.execute(u"INSERT INTO referral (id, event_id, received_at, state, profession_group) "
                       "VALUES (?, 1, '2026-01-01T00:00:00Z', 'closed', ?)"_s,
                id, group);
        int place = 0;
        for (const auto &[referral, day] : {std::pair(10, u"2026-02-01"_s), std::pair(10, u"2026-03-01"_s),
                 std::pair(11, u"2026-03-01"_s), std::pair(11, u"2025-11-20"_s)})
            db.execute(
                u"INSERT INTO conversation (referral_id, place, held_on, number, mode) VALUES (?, ?, ?, 1, 'phone')"_s,
                referral, ++place, day);
        const auto known = knownNumbers(db, QDate(2026, 11, 20));
        QVERIFY(known);
        QCOMPARE(known->value(CaseInput::Conversations), 3.0); // a year ago to the day is no longer in it
        QCOMPARE(known->value(CaseInput::SupportersTrained), 2.0);
        QCOMPARE(known->value(CaseInput::ActiveSupporters), 2.0);
        QCOMPARE(known->value(CaseInput::SupportedNurses), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestLeadershipKnown)
#include "tst_leadership_known.moc"
