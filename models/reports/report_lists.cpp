// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_lists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

ReportProfession reportProfessionOf(ProfessionGroup profession)
{
    switch (profession) {
    case ProfessionGroup::Physician:
        return ReportProfession::Physician;
    case ProfessionGroup::Trainee:
    case ProfessionGroup::Student:
        return ReportProfession::Trainee;
    case ProfessionGroup::AdvancedPractice:
        return ReportProfession::AdvancedPractice;
    case ProfessionGroup::RegisteredNurse:
    case ProfessionGroup::PracticalNurse:
    case ProfessionGroup::NursingAssistant:
    case ProfessionGroup::Midwife:
        return ReportProfession::Nurse;
    case ProfessionGroup::Pharmacist:
    case ProfessionGroup::RespiratoryTherapist:
    case ProfessionGroup::Technician:
    case ProfessionGroup::Therapist:
    case ProfessionGroup::SocialWorkChaplain:
        return ReportProfession::AlliedHealth;
    case ProfessionGroup::EnvironmentalServices:
    case ProfessionGroup::Administrative:
    case ProfessionGroup::Other:
        return ReportProfession::Other;
    }
    return ReportProfession::Other;
}

ReportReferrer reportReferrerOf(ReferrerKind kind)
{
    switch (kind) {
    case ReferrerKind::Self:
        return ReportReferrer::Self;
    case ReferrerKind::Colleague:
    case ReferrerKind::Supporter:
        return ReportReferrer::Colleague;
    case ReferrerKind::DepartmentLeader:
    case ReferrerKind::ChargeNurse:
    case ReferrerKind::TrainingLead:
        return ReportReferrer::Leadership;
    case ReferrerKind::RiskOrLegal:
    case ReferrerKind::PatientSafety:
    case ReferrerKind::RcaOrMmChair:
        return ReportReferrer::SafetyProcess;
    case ReferrerKind::AutomaticTrigger:
        return ReportReferrer::Other;
    }
    return ReportReferrer::Other;
}

ReportOutcome reportOutcomeOf(ReferralState state, std::optional<Outcome> outcome)
{
    if (!outcome) {
        return state == ReferralState::Declined  ? ReportOutcome::OfferDeclined
            : state == ReferralState::NoResponse ? ReportOutcome::NoResponse
                                                 : ReportOutcome::Other;
    }
    switch (*outcome) {
    case Outcome::Supported:
    case Outcome::FurtherHelp:
        return ReportOutcome::Supported;
    case Outcome::BriefContact:
        return ReportOutcome::BriefContact;
    case Outcome::DeclinedWithResources:
    case Outcome::Declined:
        return ReportOutcome::OfferDeclined;
    case Outcome::NoResponse:
        return ReportOutcome::NoResponse;
    case Outcome::SupportedElsewhere:
    case Outcome::Withdrawn:
    case Outcome::Duplicate:
    case Outcome::OutOfScope:
        return ReportOutcome::Other;
    }
    return ReportOutcome::Other;
}

ReportFurtherHelp reportFurtherHelpOf(bool accepted, std::optional<FurtherHelp> kind, std::optional<Outcome> outcome)
{
    if (!accepted && outcome != Outcome::FurtherHelp)
        return ReportFurtherHelp::None;
    if (!kind || *kind == FurtherHelp::Other)
        return ReportFurtherHelp::Other;
    const bool isPractical = *kind == FurtherHelp::TimeOff || *kind == FurtherHelp::PracticalRelief;
    return isPractical ? ReportFurtherHelp::Practical : ReportFurtherHelp::Professional;
}

ReportTally::ReportTally(const QStringList &areas, int threshold, bool crosses)
    : m_threshold(threshold)
{
    m_total.category = u"all"_s;
    QList<qsizetype> sizes;
    for (const Word<ReportList> &word : wordsOf<ReportList>()) {
        QStringList codes = categoryCodes(word.value);
        if (word.value == ReportList::Area)
            codes = areas + codes;
        for (const QString &code : codes)
            m_lists.at(size_t(word.value)).push_back({code, 0, {}, {}});
        sizes.append(codes.size());
    }
    if (crosses)
        m_crossings = Crossings(sizes);
}

void ReportTally::add(const ReportFacts &facts)
{
    const auto areas = qsizetype(m_lists.at(size_t(ReportList::Area)).size());
    const QList<qsizetype> places = {qsizetype(facts.group), facts.area < 0 ? areas - 1 : facts.area,
        qsizetype(facts.profession), qsizetype(facts.referrer), qsizetype(facts.outcome), facts.reachedInTime ? 0 : 1,
        std::clamp(facts.conversations, 0, 3), qsizetype(facts.furtherHelp)};
    const int person = numberOf(facts.person);
    count(m_total, facts, person);
    for (size_t list = 0; list < m_lists.size(); ++list)
        count(m_lists.at(list).at(size_t(places.at(qsizetype(list)))), facts, person);
    if (!m_crossings.isEmpty())
        m_crossings.add(places);
}

int ReportTally::numberOf(const QString &person)
{
    if (person.isEmpty())
        return m_people++;
    const auto known = m_known.constFind(person);
    return known != m_known.cend() ? *known : *m_known.insert(person, m_people++);
}

void ReportTally::count(Cell &cell, const ReportFacts &facts, int person) const
{
    ++cell.count;
    if (cell.events.size() < size_t(kLeastEvents) && std::ranges::find(cell.events, facts.event) == cell.events.end())
        cell.events.push_back(facts.event);
    if (cell.people.size() < size_t(m_threshold) && std::ranges::find(cell.people, person) == cell.people.end())
        cell.people.push_back(person);
}

CountedCell ReportTally::counted(const Cell &cell) const
{
    return {cell.category, cell.count, int(cell.events.size()), int(cell.people.size())};
}

Counts ReportTally::counts() const
{
    Counts counts{counted(m_total), {}, m_crossings};
    for (const Word<ReportList> &word : wordsOf<ReportList>()) {
        CountedList list{word.value, {}};
        for (const Cell &cell : m_lists.at(size_t(word.value))) {
            list.cells.append(counted(cell));
            if (!m_crossings.isEmpty())
                list.faces.append({{cell.events.begin(), cell.events.end()}, {cell.people.begin(), cell.people.end()}});
        }
        counts.lists.append(list);
    }
    return counts;
}

} // namespace wardmate
