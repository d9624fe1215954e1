// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/case_words.h"
#include "models/base/event_words.h"
#include "models/programme/programme_settings.h"
#include "models/reports/ledger_store.h"
#include "models/reports/publisher.h"
#include "models/vault/vault_error.h"
#include "tests/support/temp_vault.h"

#include <QRandomGenerator>

namespace wardmate {

/// A programme file with referrals that have what the lists need and nothing else.
struct ReportFixture {
    TempVault vault;
    FixedClock clock{QDateTime(QDate(2027, 6, 1), QTime(8, 0), Qt::UTC)};
    ProgrammeSettings settings;
    QRandomGenerator random{20260101};

    ReportFixture()
    {
        settings.week.timeZone = QStringLiteral("UTC");
        const char *areas[] = {"Surgery", "Medicine", "Critical care", "Emergency", "Women and children", ""};
        for (int i = 0; i < 6; ++i)
            vault.db().execute(QStringLiteral("INSERT INTO unit (id, name, area) VALUES (?, ?, ?)"), i + 1,
                QStringLiteral("Unit %1").arg(i + 1), QString::fromLatin1(areas[i]));
    }

    /// Small places are picked more often.
    [[nodiscard]] int skewed(int most) { return qMin(random.bounded(most), random.bounded(most)); }

    template<typename E>
    [[nodiscard]] QString code()
    {
        return QString::fromLatin1(wordsOf<E>()[size_t(skewed(int(wordsOf<E>().size())))].code);
    }

    qint64 addEvent(QDate day)
    {
        return vault.db().insert(
            QStringLiteral("INSERT INTO event (received_at, received_via, referrer_kind, category) "
                           "VALUES (?, 'phone', ?, ?)"),
            QDateTime(day, QTime(12, 0), Qt::UTC), code<ReferrerKind>(), code<EventCategory>());
    }

    qint64 addReferral(QDate day, qint64 event)
    {
        const QDateTime received(day, QTime(12, 0), Qt::UTC);
        return vault.db().insert(
            QStringLiteral("INSERT INTO referral (event_id, state, received_at, profession_group, unit_id, outcome, "
                           "first_attempt_at, conversations, further_help_accepted, further_help_kind) "
                           "VALUES (?, 'closed', ?, ?, ?, ?, ?, ?, ?, ?)"),
            event, received, code<ProfessionGroup>(), 1 + skewed(6), code<Outcome>(),
            received.addSecs(3600 * random.bounded(96)), skewed(5), random.bounded(8) == 0, code<FurtherHelp>());
    }

    /// Referrals spread over a period, two to an event now and then.
    void fill(const Period &period, int referrals)
    {
        const int days = int(period.firstDay().daysTo(period.lastDay())) + 1;
        vault.db().transaction([&] {
            qint64 event = 0;
            for (int i = 0; i < referrals; ++i) {
                const QDate day = period.firstDay().addDays(random.bounded(days));
                if (event == 0 || random.bounded(3) > 0)
                    event = addEvent(day);
                addReferral(day, event);
            }
        });
    }

    [[nodiscard]] Publisher publisher(DisclosureRules rules = {}, PersonRole role = PersonRole::Director)
    {
        return {vault.db(), clock, role, settings, {}, rules};
    }

    /// "ok 2026Q1", or the code of what was refused.
    [[nodiscard]] QString publish(const QString &period, bool totals = false)
    {
        Publisher maker = publisher();
        const auto issue = maker.publish({*Period::parse(period), totals});
        return issue ? QStringLiteral("ok ") + issue->span.text() : issue.error().code;
    }

    [[nodiscard]] QList<Issue> issues() { return LedgerStore(vault.db()).issues().value_or(QList<Issue>()); }
    [[nodiscard]] Issue issue(const QString &period)
    {
        return issueFor(issues(), *Period::parse(period)).value_or(Issue());
    }
};

} // namespace wardmate
