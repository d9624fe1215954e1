// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_words.h"

#include "models/base/event_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array<Word<ReportList>, 8> kLists{{
    {ReportList::EventGroup, "event_group", QT_TRANSLATE_NOOP("Vocabulary", "Kind of event")},
    {ReportList::Area, "area", QT_TRANSLATE_NOOP("Vocabulary", "Area")},
    {ReportList::Profession, "profession", QT_TRANSLATE_NOOP("Vocabulary", "Profession")},
    {ReportList::ReferrerKind, "referrer_kind", QT_TRANSLATE_NOOP("Vocabulary", "Who referred")},
    {ReportList::Outcome, "outcome", QT_TRANSLATE_NOOP("Vocabulary", "Outcome")},
    {ReportList::Outreach, "first_outreach_within_target",
        QT_TRANSLATE_NOOP("Vocabulary", "First outreach within the target")},
    {ReportList::Conversations, "conversations", QT_TRANSLATE_NOOP("Vocabulary", "Number of conversations")},
    {ReportList::FurtherHelp, "further_help", QT_TRANSLATE_NOOP("Vocabulary", "Further help taken up")},
}};

constexpr std::array<Word<ReportProfession>, 6> kProfessions{{
    {ReportProfession::Physician, "physician", QT_TRANSLATE_NOOP("Vocabulary", "Physicians")},
    {ReportProfession::Trainee, "trainee", QT_TRANSLATE_NOOP("Vocabulary", "Trainees and students")},
    {ReportProfession::AdvancedPractice, "advanced_practice", QT_TRANSLATE_NOOP("Vocabulary", "Advanced practice")},
    {ReportProfession::Nurse, "nurse", QT_TRANSLATE_NOOP("Vocabulary", "Nurses and midwives")},
    {ReportProfession::AlliedHealth, "allied_health", QT_TRANSLATE_NOOP("Vocabulary", "Allied health")},
    {ReportProfession::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Other professions")},
}};

constexpr std::array<Word<ReportReferrer>, 5> kReferrers{{
    {ReportReferrer::Self, "self", QT_TRANSLATE_NOOP("Vocabulary", "The peer")},
    {ReportReferrer::Colleague, "colleague", QT_TRANSLATE_NOOP("Vocabulary", "A colleague")},
    {ReportReferrer::Leadership, "leadership", QT_TRANSLATE_NOOP("Vocabulary", "Leadership")},
    {ReportReferrer::SafetyProcess, "safety_process", QT_TRANSLATE_NOOP("Vocabulary", "A safety process")},
    {ReportReferrer::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Other")},
}};

constexpr std::array<Word<ReportOutcome>, 5> kOutcomes{{
    {ReportOutcome::Supported, "supported", QT_TRANSLATE_NOOP("Vocabulary", "Supported")},
    {ReportOutcome::BriefContact, "brief_contact", QT_TRANSLATE_NOOP("Vocabulary", "Brief contact")},
    {ReportOutcome::OfferDeclined, "offer_declined", QT_TRANSLATE_NOOP("Vocabulary", "Offer made, declined")},
    {ReportOutcome::NoResponse, "no_response", QT_TRANSLATE_NOOP("Vocabulary", "No response")},
    {ReportOutcome::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Other, or still open")},
}};

constexpr std::array<Word<ReportOutreach>, 2> kOutreach{{
    {ReportOutreach::Yes, "yes", QT_TRANSLATE_NOOP("Vocabulary", "Within the target")},
    {ReportOutreach::No, "no", QT_TRANSLATE_NOOP("Vocabulary", "Later, or not yet")},
}};

constexpr std::array<Word<ReportConversations>, 4> kConversations{{
    {ReportConversations::None, "0", QT_TRANSLATE_NOOP("Vocabulary", "None")},
    {ReportConversations::One, "1", QT_TRANSLATE_NOOP("Vocabulary", "One")},
    {ReportConversations::Two, "2", QT_TRANSLATE_NOOP("Vocabulary", "Two")},
    {ReportConversations::ThreeOrMore, "3_or_more", QT_TRANSLATE_NOOP("Vocabulary", "Three or more")},
}};

constexpr std::array<Word<ReportFurtherHelp>, 4> kFurtherHelp{{
    {ReportFurtherHelp::None, "none", QT_TRANSLATE_NOOP("Vocabulary", "None")},
    {ReportFurtherHelp::Professional, "professional", QT_TRANSLATE_NOOP("Vocabulary", "Professional help")},
    {ReportFurtherHelp::Practical, "practical", QT_TRANSLATE_NOOP("Vocabulary", "Practical help")},
    {ReportFurtherHelp::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Other help")},
}};

constexpr std::array<Word<ReportPlan>, 3> kPlans{{
    {ReportPlan::Quarter, "quarter", QT_TRANSLATE_NOOP("Vocabulary", "By quarter")},
    {ReportPlan::Half, "half", QT_TRANSLATE_NOOP("Vocabulary", "By half-year")},
    {ReportPlan::Year, "year", QT_TRANSLATE_NOOP("Vocabulary", "By year")},
}};

constexpr std::array<Word<IssueKind>, 3> kIssueKinds{{
    {IssueKind::Lists, "lists", QT_TRANSLATE_NOOP("Vocabulary", "Lists")},
    {IssueKind::Totals, "totals", QT_TRANSLATE_NOOP("Vocabulary", "Total only")},
    {IssueKind::Sum, "sum", QT_TRANSLATE_NOOP("Vocabulary", "Sum of published periods")},
}};

constexpr std::array<Word<ProgrammeNumber>, 6> kProgrammeNumbers{{
    {ProgrammeNumber::SupportersActive, "supporters_active", QT_TRANSLATE_NOOP("Vocabulary", "Active supporters")},
    {ProgrammeNumber::SupportersReady, "supporters_ready",
        QT_TRANSLATE_NOOP("Vocabulary", "Supporters whose training is in date")},
    {ProgrammeNumber::SupportersTrained, "supporters_trained",
        QT_TRANSLATE_NOOP("Vocabulary", "Supporters trained in the period")},
    {ProgrammeNumber::UnitsWithSupporter, "units_with_supporter",
        QT_TRANSLATE_NOOP("Vocabulary", "Units with a supporter of their own")},
    {ProgrammeNumber::ResourcesListed, "resources_listed",
        QT_TRANSLATE_NOOP("Vocabulary", "Further resources in the directory")},
    {ProgrammeNumber::ResourcesChecked, "resources_checked",
        QT_TRANSLATE_NOOP("Vocabulary", "Resources checked locally, and lately")},
}};

template<typename E>
QStringList codes()
{
    QStringList all;
    for (const Word<E> &word : wordsOf<E>())
        all.append(QString::fromLatin1(word.code));
    return all;
}

template<typename E>
QString labelOfCode(const QString &code)
{
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : code;
}

QString definition(const char *text)
{
    return QCoreApplication::translate("ReportDefinitions", text);
}

} // namespace

template<>
std::span<const Word<ReportList>> wordsOf<ReportList>()
{
    return kLists;
}
template<>
std::span<const Word<ReportProfession>> wordsOf<ReportProfession>()
{
    return kProfessions;
}
template<>
std::span<const Word<ReportReferrer>> wordsOf<ReportReferrer>()
{
    return kReferrers;
}
template<>
std::span<const Word<ReportOutcome>> wordsOf<ReportOutcome>()
{
    return kOutcomes;
}
template<>
std::span<const Word<ReportOutreach>> wordsOf<ReportOutreach>()
{
    return kOutreach;
}
template<>
std::span<const Word<ReportConversations>> wordsOf<ReportConversations>()
{
    return kConversations;
}
template<>
std::span<const Word<ReportFurtherHelp>> wordsOf<ReportFurtherHelp>()
{
    return kFurtherHelp;
}
template<>
std::span<const Word<ReportPlan>> wordsOf<ReportPlan>()
{
    return kPlans;
}
template<>
std::span<const Word<IssueKind>> wordsOf<IssueKind>()
{
    return kIssueKinds;
}

template<>
std::span<const Word<ProgrammeNumber>> wordsOf<ProgrammeNumber>()
{
    return kProgrammeNumbers;
}

QString definitionOf(ProgrammeNumber number)
{
    switch (number) {
    case ProgrammeNumber::SupportersActive:
        return definition(QT_TRANSLATE_NOOP("ReportDefinitions", "Of this hospital, on the day of publishing."));
    case ProgrammeNumber::SupportersReady:
        return definition(QT_TRANSLATE_NOOP(
            "ReportDefinitions", "Active ones who are trained, and whose training had not run out that day."));
    case ProgrammeNumber::SupportersTrained:
        return definition(QT_TRANSLATE_NOOP(
            "ReportDefinitions", "Whose latest training was within the period, refreshers included."));
    case ProgrammeNumber::UnitsWithSupporter:
        return definition(QT_TRANSLATE_NOOP("ReportDefinitions", "In which an active supporter works."));
    case ProgrammeNumber::ResourcesListed:
        return definition(
            QT_TRANSLATE_NOOP("ReportDefinitions", "Where more help is to be had, as the resource sheets name it."));
    case ProgrammeNumber::ResourcesChecked:
        return definition(QT_TRANSLATE_NOOP(
            "ReportDefinitions", "Called or looked up by the programme within the time set for each."));
    }
    return {};
}

QStringList categoryCodes(ReportList list)
{
    switch (list) {
    case ReportList::EventGroup:
        return codes<EventGroup>();
    case ReportList::Area:
        return {u"other"_s};
    case ReportList::Profession:
        return codes<ReportProfession>();
    case ReportList::ReferrerKind:
        return codes<ReportReferrer>();
    case ReportList::Outcome:
        return codes<ReportOutcome>();
    case ReportList::Outreach:
        return codes<ReportOutreach>();
    case ReportList::Conversations:
        return codes<ReportConversations>();
    case ReportList::FurtherHelp:
        return codes<ReportFurtherHelp>();
    }
    return {};
}

QString categoryLabel(ReportList list, const QString &code)
{
    switch (list) {
    case ReportList::EventGroup:
        return labelOfCode<EventGroup>(code);
    case ReportList::Area:
        return code == u"other"_s ? QCoreApplication::translate("ReportDefinitions", "Other areas") : code;
    case ReportList::Profession:
        return labelOfCode<ReportProfession>(code);
    case ReportList::ReferrerKind:
        return labelOfCode<ReportReferrer>(code);
    case ReportList::Outcome:
        return labelOfCode<ReportOutcome>(code);
    case ReportList::Outreach:
        return labelOfCode<ReportOutreach>(code);
    case ReportList::Conversations:
        return labelOfCode<ReportConversations>(code);
    case ReportList::FurtherHelp:
        return labelOfCode<ReportFurtherHelp>(code);
    }
    return code;
}

QString definitionOf(ReportList list)
{
    switch (list) {
    case ReportList::EventGroup:
        return definition(QT_TRANSLATE_NOOP("ReportDefinitions", "What happened, in five groups."));
    case ReportList::Area:
        return definition(QT_TRANSLATE_NOOP(
            "ReportDefinitions", "Where the peer works: the hospital's units, joined to areas by the programme."));
    case ReportList::Profession:
        return definition(QT_TRANSLATE_NOOP("ReportDefinitions", "The peer's profession, joined to six groups."));
    case ReportList::ReferrerKind:
        return definition(
            QT_TRANSLATE_NOOP("ReportDefinitions", "Who told the programme, by role; names are not asked."));
    case ReportList::Outcome:
        return definition(QT_TRANSLATE_NOOP("ReportDefinitions",
            "How it ended. An offer that was declined is support delivered: the peer knows where to turn. Supported "
            "includes those who went on to further help; Other holds withdrawn, out of scope, entered twice, supported "
            "elsewhere, and what was still open when the figures were published."));
    case ReportList::Outreach:
        return definition(QT_TRANSLATE_NOOP("ReportDefinitions",
            "Whether the first attempt to reach the peer came within the programme's own time target."));
    case ReportList::Conversations:
        return definition(QT_TRANSLATE_NOOP("ReportDefinitions",
            "Conversations between peer and supporter; one or two are usual. What was said is never recorded."));
    case ReportList::FurtherHelp:
        return definition(QT_TRANSLATE_NOOP("ReportDefinitions",
            "Help beyond peer support that was taken up: professional (counselling, medical, spiritual, legal), "
            "practical (time off, relief), other."));
    }
    return {};
}

} // namespace wardmate
