// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/self_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SelfCheck", text);
}

constexpr std::array<Word<CheckArea>, 8> kAreas{{
    {CheckArea::Goals, "goals", QT_TRANSLATE_NOOP("Vocabulary", "Goals of peer support")},
    {CheckArea::Selection, "selection", QT_TRANSLATE_NOOP("Vocabulary", "Choosing supporters")},
    {CheckArea::Training, "training", QT_TRANSLATE_NOOP("Vocabulary", "Training and accreditation")},
    {CheckArea::MentalHealth, "mental_health", QT_TRANSLATE_NOOP("Vocabulary", "Mental-health professionals")},
    {CheckArea::SupporterRole, "supporter_role", QT_TRANSLATE_NOOP("Vocabulary", "The supporters' role")},
    {CheckArea::Access, "access", QT_TRANSLATE_NOOP("Vocabulary", "Access to supporters")},
    {CheckArea::CareForSupporters, "care_for_supporters", QT_TRANSLATE_NOOP("Vocabulary", "Looking after supporters")},
    {CheckArea::Evaluation, "evaluation", QT_TRANSLATE_NOOP("Vocabulary", "Evaluation")},
}};

constexpr std::array<Word<CheckAnswer>, 3> kAnswers{{
    {CheckAnswer::InPlace, "in_place", QT_TRANSLATE_NOOP("Vocabulary", "In place")},
    {CheckAnswer::Partly, "partly", QT_TRANSLATE_NOOP("Vocabulary", "Partly")},
    {CheckAnswer::NotYet, "not_yet", QT_TRANSLATE_NOOP("Vocabulary", "Not yet")},
}};

} // namespace

template<>
std::span<const Word<CheckArea>> wordsOf<CheckArea>()
{
    return kAreas;
}
template<>
std::span<const Word<CheckAnswer>> wordsOf<CheckAnswer>()
{
    return kAnswers;
}

QString questionText(const CheckQuestion &question)
{
    return words(question.text);
}

QString areaText(CheckArea area)
{
    switch (area) {
    case CheckArea::Goals:
        return words(QT_TRANSLATE_NOOP("SelfCheck", "What the programme is for, and what it does not try to be."));
    case CheckArea::Selection:
        return words(QT_TRANSLATE_NOOP("SelfCheck", "Who becomes a supporter, and how that is decided."));
    case CheckArea::Training:
        return words(QT_TRANSLATE_NOOP("SelfCheck", "What supporters learn before they begin and keep fresh later."));
    case CheckArea::MentalHealth:
        return words(QT_TRANSLATE_NOOP("SelfCheck", "Who stands behind the supporters with professional help."));
    case CheckArea::SupporterRole:
        return words(
            QT_TRANSLATE_NOOP("SelfCheck", "What a supporter does, where it ends, and what stays confidential."));
    case CheckArea::Access:
        return words(
            QT_TRANSLATE_NOOP("SelfCheck", "How colleagues come to a supporter, and who reaches out to them."));
    case CheckArea::CareForSupporters:
        return words(QT_TRANSLATE_NOOP("SelfCheck", "What keeps supporters well themselves."));
    case CheckArea::Evaluation:
        return words(QT_TRANSLATE_NOOP("SelfCheck", "How the programme knows whether it does what it is for."));
    }
    return {};
}

QString selfCheckSource()
{
    return words(QT_TRANSLATE_NOOP("SelfCheck",
        "The eight areas are those of a published consensus: 92 experts from 17 countries agreed on 62 of 77 "
        "statements "
        "(Creamer and others, 2012). The questions are this program's own words, for a programme in a hospital; they "
        "are "
        "not the statements of the consensus, and no certificate follows from them."));
}

std::optional<CheckAnswer> SelfCheck::answer(const QString &code) const
{
    const auto found = answers.constFind(code);
    return found == answers.cend() ? std::nullopt : std::optional(found->answer);
}

QList<AreaStanding> standingsOf(const SelfCheck &check)
{
    QList<AreaStanding> standings;
    for (const Word<CheckArea> &area : wordsOf<CheckArea>())
        standings.append({area.value, 0, 0, 0, 0});
    for (const CheckQuestion &question : checkQuestions()) {
        AreaStanding &standing = standings[qsizetype(question.area)];
        const auto answer = check.answer(question.code);
        ++(!answer                                ? standing.open
                : *answer == CheckAnswer::InPlace ? standing.inPlace
                : *answer == CheckAnswer::Partly  ? standing.partly
                                                  : standing.notYet);
    }
    return standings;
}

QString standingText(const AreaStanding &standing)
{
    QStringList parts{words(QT_TRANSLATE_NOOP("SelfCheck", "%1 of %2 in place"))
                          .arg(QString::number(standing.inPlace), QString::number(standing.questions()))};
    if (standing.partly > 0)
        parts.append(words(QT_TRANSLATE_NOOP("SelfCheck", "%1 partly")).arg(standing.partly));
    if (standing.notYet > 0)
        parts.append(words(QT_TRANSLATE_NOOP("SelfCheck", "%1 not yet")).arg(standing.notYet));
    if (standing.open > 0)
        parts.append(words(QT_TRANSLATE_NOOP("SelfCheck", "%1 not answered")).arg(standing.open));
    return parts.join(u", "_s);
}

QDate newestAnswer(const SelfCheck &check)
{
    QDate newest;
    for (const DatedAnswer &each : check.answers)
        newest = newest.isValid() ? std::max(newest, each.day) : each.day;
    return newest;
}

QString selfCheckAsText(const SelfCheck &check)
{
    QJsonObject object;
    for (auto at = check.answers.cbegin(); at != check.answers.cend(); ++at)
        object.insert(at.key(), QJsonArray{codeOf(at->answer), at->day.toString(Qt::ISODate)});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SelfCheck selfCheckFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    SelfCheck check;
    for (const CheckQuestion &question : checkQuestions()) {
        const QJsonArray stored = object.value(question.code).toArray();
        const auto answer = fromCode<CheckAnswer>(stored.at(0).toString());
        const QDate day = QDate::fromString(stored.at(1).toString(), Qt::ISODate);
        if (answer && day.isValid())
            check.answers.insert(question.code, {*answer, day});
    }
    return check;
}

QString selfCheckKey()
{
    return u"programme.self_check"_s;
}

} // namespace wardmate
