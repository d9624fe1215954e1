// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/feature_panes.h"

#include "app/window/areas_wiring.h"
#include "app/window/hand_over.h"
#include "app/window/import_wiring.h"
#include "app/window/last_place.h"
#include "app/window/leadership_wiring.h"
#include "app/window/matching_wiring.h"
#include "app/window/owed_work.h"
#include "app/window/people_wiring.h"
#include "app/window/programme_wiring.h"
#include "app/window/referral_wiring.h"
#include "app/window/report_wiring.h"
#include "app/window/roster_wiring.h"
#include "app/window/safety_wiring.h"
#include "app/window/search_wiring.h"
#include "app/window/self_check_wiring.h"
#include "app/window/sheet_wiring.h"
#include "models/referrals/desk_choices.h"
#include "models/referrals/desk_search.h"
#include "models/referrals/draft_store.h"
#include "models/referrals/queue_query.h"
#include "models/referrals/today_list.h"
#include "ui/base/kept_forms.h"
#include "ui/matching/inline_match.h"
#include "ui/matching/matching_pane.h"
#include "ui/referrals/referral_panes.h"
#include "ui/reports/report_panes.h"
#include "ui/sheets/dialog_sheet_printer.h"
#include "ui/sheets/sheet_panes.h"

#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kFormDraft = u"form"_s;

/// Half-filled forms in the encrypted file.
KeptForms::Store formDrafts(DraftStore &drafts)
{
    const auto find = [&drafts](const QString &key) {
        const QList<Draft> all = drafts.all(kFormDraft).value_or(QList<Draft>());
        const auto found = std::ranges::find_if(
            all, [&key](const Draft &draft) { return draft.body.value(u"key"_s).toString() == key; });
        return found == all.cend() ? Draft() : *found;
    };
    return {[&drafts, find](const QString &key, const QJsonObject &values) -> Result<void> {
                const auto kept = drafts.keep(find(key).id, kFormDraft, {{u"key"_s, key}, {u"values"_s, values}});
                return kept ? Result<void>() : tl::unexpected<Error>(kept.error());
            },
        [find](const QString &key) -> std::optional<QJsonObject> {
            const Draft found = find(key);
            return found.id.isValid() ? std::optional(found.body.value(u"values"_s).toObject()) : std::nullopt;
        },
        [&drafts, find](const QString &key) {
            if (const DraftId id = find(key).id; id.isValid())
                (void)drafts.remove(id);
        }};
}

/// Stores and services of those who work with names, in the order they stand on one another.
struct WorkingParts {
    explicit WorkingParts(const FeaturePanes::Ground &ground)
        : wording(ground.session.database(), ground.session.clock(), ground.session.role())
        , queue(ground.session.database())
        , choices(ground.session.database())
        , search(ground.session.database())
        , today(ground.session.database())
        , drafts(ground.session.database(), ground.session.clock())
        , forms(formDrafts(drafts))
        , matches(ground.session.database(), ground.session.clock())
        , matching(matchingServices(ground.session, ground.worker, matches, ground.prompts, ground.undo, handOver))
        , referrals(referralServices(ground.session, {queue, choices, today, drafts, matches, wording}, ground.prompts,
              ground.undo, ground.settings, handOver))
        , roster(rosterServices(ground.session, matches, drafts, ground.prompts, ground.undo, ground.settings))
        , imports(importServices(ground.session, drafts, ground.prompts, ground.undo, ground.worker))
        , sheets(sheetServices(ground.session, printer, ground.prompts, ground.undo, ground.settings, handOver))
        , programme(programmeServices(ground.session, ground.prompts))
        , safety(safetyServices(ground.session, ground.prompts, ground.worker, ground.backups, ground.restore))
        , leadership(leadershipServices(ground.session, ground.prompts, ground.undo))
        , areas(areasServices(ground.session, ground.prompts, ground.undo))
        , selfCheck(selfCheckServices(ground.session, ground.prompts, ground.undo))
    {
        safety.erase = [erase = safety.erase, &undo = ground.undo](SafetyServices::ErasedDone done) {
            erase([&undo, done = std::move(done)](const Result<int> &erased) {
                if (erased)
                    undo.clear(); // it may hold one of them
                done(erased);
            });
        };
        if (!ground.session.isSample())
            people.emplace(peopleServices(ground.session, ground.prompts, ground.access, ground.worker));
        referrals.owedElsewhere = [&session = ground.session] { return owedWork(session); };
        referrals.inlineMatch = [this](ReferralId id, const ProposalPlace &place) { return proposals(id, place); };
    }

    QWidget *proposals(ReferralId id, const ProposalPlace &place)
    {
        InlineMatch *match = inlineMatch(matching, id, place.parent);
        QObject::connect(match, &InlineMatch::undoOffered, match, place.offer);
        QObject::connect(match, &InlineMatch::goTo, match, place.goTo);
        QObject::connect(match, &InlineMatch::assigned, match, place.assigned);
        match->setFocusProxy(match->findChild<QPushButton *>(u"choose1"_s)); // Enter takes the first (ux.md 7.4)
        return match;
    }

    HandOver handOver;
    MessageWording wording;
    QueueQuery queue;
    DeskChoices choices;
    DeskSearch search;
    TodayQuery today;
    DraftStore drafts;
    KeptForms forms;
    MatchStore matches;
    MatchingServices matching;
    ReferralServices referrals;
    RosterServices roster;
    ImportServices imports;
    DialogSheetPrinter printer;
    SheetServices sheets;
    ProgrammeServices programme;
    SafetyServices safety;
    std::optional<PeopleServices> people; ///< none for the sample, which has no keyring
    LeadershipServices leadership;
    AreasServices areas;
    SelfCheckServices selfCheck;
};

/// An administrator's: what was published has a part of its own, and these are the sheets that lie beside it.
struct PrintingParts {
    explicit PrintingParts(const FeaturePanes::Ground &ground)
        : sheets(sheetServices(ground.session, printer, ground.prompts, ground.undo, ground.settings, handOver))
    {
    }

    HandOver handOver;
    DialogSheetPrinter printer;
    SheetServices sheets;
};

/// Ctrl+1 to Ctrl+9 and Ctrl+0 (ux.md 7.1 and 7.11), each for one place for good.
void giveDigits(std::vector<PaneSpec> &panes)
{
    const std::pair<QString, int> digits[]
        = {{u"today"_s, 1}, {u"referrals"_s, 2}, {u"supporters"_s, 3}, {u"buddies"_s, 4}, {u"debriefs"_s, 5},
            {u"circles"_s, 6}, {u"surveys"_s, 7}, {u"sheets"_s, 8}, {u"resources"_s, 9}, {u"reports"_s, 0}};
    for (PaneSpec &pane : panes) {
        for (const auto &[id, digit] : digits) {
            if (pane.id == id)
                pane.digit = digit;
        }
    }
}

} // namespace

struct FeaturePanes::Parts {
    explicit Parts(const Ground &ground_)
        : ground(ground_)
        , reports(ground.session, ground.prompts, ground.settings)
    {
        if (ground.session.role() != PersonRole::Administrator)
            working = std::make_unique<WorkingParts>(ground);
        else if (ground.session.hasSheets())
            printing = std::make_unique<PrintingParts>(ground);
    }

    Ground ground;
    ReportParts reports;
    std::unique_ptr<WorkingParts> working; ///< none for an administrator, whose key opens no names
    std::unique_ptr<PrintingParts> printing; ///< an administrator's alone
};

FeaturePanes::FeaturePanes(const Ground &ground)
    : m_parts(std::make_unique<Parts>(ground))
{
}

FeaturePanes::~FeaturePanes() = default;

std::vector<PaneSpec> FeaturePanes::specs()
{
    std::vector<PaneSpec> all = workingSpecs();
    if (!m_parts->working)
        all.push_back(reportsPane(m_parts->reports.services()));
    if (m_parts->printing)
        all.push_back(sheetsPane(m_parts->printing->sheets));
    giveDigits(all);
    return all;
}

std::vector<PaneSpec> FeaturePanes::workingSpecs()
{
    if (!m_parts->working)
        return {};
    WorkingParts &parts = *m_parts->working;
    std::vector<PaneSpec> all{todayPane(parts.referrals), referralsPane(parts.referrals), rosterPane(parts.roster),
        matchingPane(parts.matching), intakePane(parts.referrals), binPane(parts.referrals),
        wordingPane(parts.referrals), importPane(parts.imports), sheetsPane(parts.sheets), resourcesPane(parts.sheets),
        reportsPane(m_parts->reports.services()), leadershipPane(parts.leadership), programmePane(parts.programme),
        safetyPane(parts.safety), areasPane(parts.areas), selfCheckPane(parts.selfCheck)};
    if (parts.people)
        all.push_back(peoplePane(*parts.people));
    return all;
}

void FeaturePanes::keepForms()
{
    if (m_parts->working)
        m_parts->working->forms.keepAll();
}

bool FeaturePanes::keepTyped()
{
    if (!m_parts->working)
        return true;
    m_parts->working->forms.keepTyped();
    return !m_parts->working->forms.hasUntaken();
}

void FeaturePanes::keepPlace(const LastPlace &place)
{
    Session &session = m_parts->ground.session;
    if (m_parts->working && !session.isSample())
        wardmate::keepPlace(m_parts->working->drafts, session.vault()->personName(), place);
}

void FeaturePanes::forgetPlace()
{
    if (m_parts->working)
        wardmate::forgetPlace(m_parts->working->drafts);
}

LastPlace FeaturePanes::keptPlace() const
{
    Session &session = m_parts->ground.session;
    if (!m_parts->working || session.isSample())
        return {};
    return wardmate::keptPlace(m_parts->working->drafts, session.vault()->personName(), session.clock().nowUtc());
}

void FeaturePanes::whenRestored(const std::function<void()> &say)
{
    if (m_parts->working)
        QObject::connect(&m_parts->working->forms, &KeptForms::restored, &m_parts->working->forms, say);
}

void FeaturePanes::whenKeptNot(const std::function<void(const Error &why)> &say)
{
    if (m_parts->working)
        QObject::connect(&m_parts->working->forms, &KeptForms::keptNot, &m_parts->working->forms, say);
}

SearchSource FeaturePanes::search()
{
    return m_parts->working ? searchOf(m_parts->ground.session, m_parts->working->search) : SearchSource();
}

} // namespace wardmate
