// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/leadership_known.h"

#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

Result<QMap<CaseInput, double>> knownNumbers(Database &database, QDate day)
{
    return attempt([&] {
        const QString from = day.addYears(-1).toString(Qt::ISODate);
        const auto count = [&](const QString &sql) { return double(database.value<int>(sql, from).value_or(0)); };
        return QMap<CaseInput, double>{
            {CaseInput::Conversations, count(u"SELECT count(*) FROM conversation WHERE held_on > ?"_s)},
            {CaseInput::SupportersTrained, count(u"SELECT count(*) FROM supporter WHERE trained_on > ?"_s)},
            {CaseInput::ActiveSupporters,
                double(database.value<int>(u"SELECT count(*) FROM supporter WHERE status = 'active'"_s).value_or(0))},
            {CaseInput::SupportedNurses,
                count(u"SELECT count(DISTINCT r.id) FROM referral r JOIN conversation c ON c.referral_id = r.id "
                      "WHERE c.held_on > ? AND r.profession_group = 'registered_nurse'"_s)},
        };
    });
}

} // namespace wardmate
