// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"
#include "models/base/id.h"
#include "models/base/people_words.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace wardmate {

/// A trained colleague who makes the contact (domain.md, Supporter).
struct Supporter {
    SupporterId id;
    QString name; ///< as written, usually "Last, First"
    QString phone;
    QString email;
    ProfessionGroup profession = ProfessionGroup::Other;
    std::optional<CareerStage> stage;
    QString specialty; ///< node of the specialty taxonomy, else the text as imported
    UnitId unit;
    QString unitName;
    QStringList languages; ///< ISO 639-1 codes, lower case
    QList<ShiftBand> shifts;
    std::optional<Gender> gender;
    QString ageBand;
    QString ethnicity;
    int capacity = 2; ///< most open referrals at a time
    int coolDownDays = 0; ///< rest after one is closed
    QDate availableFrom;
    QDate availableTo;
    SupporterStatus status = SupporterStatus::Active;
    QDate trainedOn;
    QDate trainingValidUntil;
    QDate confidentialityOn; ///< when the confidentiality agreement was signed
    QDate profileConfirmedOn;
    QString partnerInstitution; ///< empty for our own people
    QList<EventCategory> experienced;
    QList<EventCategory> notComfortable;
    QList<UnitId> authorityOver; ///< units in the supporter's line of authority or review role
    bool operator==(const Supporter &) const = default;
};

/// A supporter with what follows from the referrals and today's date.
struct SupporterStanding {
    Supporter supporter;
    int openCases = 0;
    QDate lastClosedOn;
    QDate lastAssignedOn;
    QStringList notReadyBecause; ///< codes: not_active, training_lapsed, no_agreement, away; empty when ready
    [[nodiscard]] int freeCapacity() const { return qMax(0, supporter.capacity - openCases); }
    [[nodiscard]] bool isReady() const { return notReadyBecause.isEmpty(); }
};

} // namespace wardmate
