// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/safety_owed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::SafetyOwed)
};

} // namespace

OwedElsewhere safetyInWords(const OwedItem &item)
{
    switch (item.kind) {
    case OwedKind::Erasures:
        return {Say::tr("%n name(s) to erase", nullptr, item.number), Say::tr("their time is up; the figures stay"),
            item.dueAt, Say::tr("Erase…"), u"safety"_s, u"erase"_s};
    case OwedKind::Backup:
        return {Say::tr("A backup is due"), Say::tr("the last one was %n day(s) ago", nullptr, item.number), item.dueAt,
            Say::tr("Back up…"), u"safety"_s, u"backup"_s};
    case OwedKind::RecoveryKey:
        return {Say::tr("The recovery key"), Say::tr("has not been written down and tested yet"), item.dueAt,
            Say::tr("Do it now…"), u"people"_s, {}};
    default:
        return {Say::tr("The recovery sheet"), Say::tr("was last tested over a year ago"), item.dueAt,
            Say::tr("Test it…"), u"people"_s, u"recovery"_s};
    }
}

} // namespace wardmate
