// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/safety_owed.h"

#include "models/referrals/purge.h"
#include "models/vault/vault_people.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kBackupDueDays = 14; ///< ux.md 2, Backup
constexpr int kSheetTestDays = 365; ///< security.md 3, Recovery sheet

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::SafetyOwed)
};

void addErasures(Session &session, QList<OwedElsewhere> &owed)
{
    const auto due = purgePreview(session.database(), session.clock());
    if (!due || due->identities == 0)
        return;
    owed.append(
        {Say::tr("%n name(s) to erase", nullptr, due->identities), Say::tr("their time is up; the figures stay"),
            session.clock().nowUtc(), Say::tr("Erase…"), u"safety"_s, u"erase"_s});
}

void addBackup(Session &session, QDate today, QList<OwedElsewhere> &owed)
{
    const QDate last = session.settings().settings().lastBackupOn;
    if (!last.isValid() || last.daysTo(today) < kBackupDueDays)
        return; // a first one is asked for among the first steps
    owed.append(
        {Say::tr("A backup is due"), Say::tr("the last one was %n day(s) ago", nullptr, int(last.daysTo(today))),
            session.clock().nowUtc(), Say::tr("Back up…"), u"safety"_s, u"backup"_s});
}

void addSheetTest(Session &session, QDate today, QList<OwedElsewhere> &owed)
{
    const VaultPeople people(*session.vault(), session.clock());
    const QDate since = people.recoveryKeyTestedOn();
    if (!since.isValid()) { // "I will do this later"
        owed.append({Say::tr("The recovery key"), Say::tr("has not been written down and tested yet"), {},
            Say::tr("Do it now…"), u"people"_s, {}});
        return;
    }
    if (since.daysTo(today) < kSheetTestDays)
        return;
    owed.append({Say::tr("The recovery sheet"), Say::tr("was last tested over a year ago"), session.clock().nowUtc(),
        Say::tr("Test it…"), u"people"_s, u"recovery"_s});
}

} // namespace

void addSafetyOwed(Session &session, QList<OwedElsewhere> &owed)
{
    addErasures(session, owed);
    if (session.isSample())
        return;
    const QDate today = session.clock().nowUtc().toLocalTime().date();
    addBackup(session, today, owed);
    addSheetTest(session, today, owed);
}

QDate recoveryKeyTestedOn(Session &session)
{
    return session.isSample() ? QDate() : VaultPeople(*session.vault(), session.clock()).recoveryKeyTestedOn();
}

} // namespace wardmate
