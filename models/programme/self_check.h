// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// \file
/// The programme's self-check against the eight areas on which experts agreed (field-facts.md, 2.9). The questions are
/// our own words; the areas and their order are the consensus'. It asks about the programme, never about a person.

namespace wardmate {

enum class CheckArea {
    Goals,
    Selection,
    Training,
    MentalHealth,
    SupporterRole,
    Access,
    CareForSupporters,
    Evaluation
};
template<>
[[nodiscard]] std::span<const Word<CheckArea>> wordsOf<CheckArea>();

enum class CheckAnswer {
    InPlace,
    Partly,
    NotYet
};
template<>
[[nodiscard]] std::span<const Word<CheckAnswer>> wordsOf<CheckAnswer>();

/// One question; its code is what is stored.
struct CheckQuestion {
    QString code;
    CheckArea area = CheckArea::Goals;
    const char *text = ""; ///< source text, translated in "SelfCheck"
};
[[nodiscard]] const QList<CheckQuestion> &checkQuestions();
[[nodiscard]] QString questionText(const CheckQuestion &question);
/// One sentence on what an area is about.
[[nodiscard]] QString areaText(CheckArea area);
/// Where the eight areas are from.
[[nodiscard]] QString selfCheckSource();

/// An answer and the day it was given.
struct DatedAnswer {
    CheckAnswer answer = CheckAnswer::NotYet;
    QDate day;
    bool operator==(const DatedAnswer &) const = default;
};

/// The answers so far; what is not in it is not answered.
struct SelfCheck {
    QMap<QString, DatedAnswer> answers{};
    [[nodiscard]] std::optional<CheckAnswer> answer(const QString &code) const;
    [[nodiscard]] bool operator==(const SelfCheck &) const = default;
};

/// How an area stands; no marks and no total, so that nobody reads one number (field-facts.md, 8).
struct AreaStanding {
    CheckArea area = CheckArea::Goals;
    int inPlace = 0;
    int partly = 0;
    int notYet = 0;
    int open = 0;
    [[nodiscard]] int questions() const { return inPlace + partly + notYet + open; }
    bool operator==(const AreaStanding &) const = default;
};
[[nodiscard]] QList<AreaStanding> standingsOf(const SelfCheck &check);
/// "3 of 4 in place, 1 partly": the standing in words.
[[nodiscard]] QString standingText(const AreaStanding &standing);
/// The day of the newest answer; invalid before the first.
[[nodiscard]] QDate newestAnswer(const SelfCheck &check);

/// As it is kept in the file, and back; what is not known is left out.
[[nodiscard]] QString selfCheckAsText(const SelfCheck &check);
[[nodiscard]] SelfCheck selfCheckFromText(const QString &text);
/// Under which key of the settings.
[[nodiscard]] QString selfCheckKey();

} // namespace wardmate
