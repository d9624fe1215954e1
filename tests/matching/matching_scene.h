// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/matching/match_store.h"
#include "models/referrals/message_composer.h"
#include "models/referrals/referral_store.h"
#include "models/roster/roster_store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/temp_vault.h"
#include "ui/matching/matching_services.h"

#include <QFile>
#include <QUndoStack>

#include <algorithm>

namespace wardmate {

/// A small hospital in a real file, with the matching places wired to the real stores; only what leaves the program
/// (mail, clipboard, printer) is noted instead of done.
class MatchingScene
{
public:
    MatchingScene()
        : store(vault.db(), clock)
        , referrals(vault.db(), clock, PersonRole::Coordinator)
        , roster(vault.db(), clock)
        , services{store, clock, prompts, undo}
    {
        referrals.setSettings(settings);
        wire();
    }

    SupporterId addSupporter(const QString &name, const QString &specialty, ProfessionGroup profession,
        CareerStage stage = CareerStage::Senior, int capacity = 2)
    {
        Supporter supporter;
        supporter.name = name;
        supporter.specialty = specialty;
        supporter.profession = profession;
        supporter.stage = stage;
        supporter.capacity = capacity;
        supporter.email = name.section(u',', 0, 0).toLower() + QStringLiteral("@example.org");
        supporter.phone = QStringLiteral("ext. 4410");
        supporter.trainingValidUntil = QDate(2027, 6, 1);
        supporter.confidentialityOn = QDate(2026, 1, 1);
        supporter.profileConfirmedOn = QDate(2026, 10, 1);
        supporter.experienced = {EventCategory::UnexpectedPatientDeath};
        change(supporter);
        return taken(roster.add(supporter));
    }

    EventId addEvent(EventCategory category, const QStringList &peers, const QString &unit,
        ProfessionGroup profession = ProfessionGroup::RegisteredNurse, int hoursAgo = 20)
    {
        Intake intake;
        intake.event.occurredOn = clock.nowUtc().date().addDays(-1);
        intake.event.receivedAt = clock.nowUtc().addSecs(-3600 * hoursAgo);
        intake.event.category = category;
        intake.event.unitName = unit;
        intake.event.oneLine = QStringLiteral("Was at the bedside when a patient died unexpectedly.");
        for (const QString &name : peers) {
            ClinicianIntake clinician;
            clinician.identity.name = name;
            clinician.identity.phone = QStringLiteral("ext. 4400");
            clinician.referral.profession = profession;
            clinician.referral.stage = CareerStage::Mid;
            clinician.referral.unitName = unit;
            clinician.referral.receivedAt = intake.event.receivedAt;
            intake.clinicians.append(clinician);
        }
        const IntakeResult result = taken(referrals.record(intake));
        last = result.referrals;
        return result.event;
    }

    /// Four people of one event and four supporters, so that everybody finds somebody.
    EventId fourOfOneEvent()
    {
        addSupporter(QStringLiteral("Diaz, Marta"), QStringLiteral("critical care"), ProfessionGroup::RegisteredNurse);
        addSupporter(QStringLiteral("Khan, Omar"), QStringLiteral("emergency medicine"), ProfessionGroup::Physician);
        addSupporter(QStringLiteral("Lee, Sam"), QStringLiteral("oncology"), ProfessionGroup::RegisteredNurse);
        addSupporter(QStringLiteral("Ortiz, Elena"), QStringLiteral("pediatrics"), ProfessionGroup::RegisteredNurse);
        change = [](Supporter &supporter) { supporter.status = SupporterStatus::Paused; };
        addSupporter(QStringLiteral("Novak, Pavel"), QStringLiteral("surgery"), ProfessionGroup::Physician);
        change = [](Supporter &supporter) { supporter.availableFrom = QDate(2026, 11, 30); };
        addSupporter(QStringLiteral("Santos, Rosa"), QStringLiteral("surgery"), ProfessionGroup::RegisteredNurse);
        change = [](Supporter &) {};
        return addEvent(EventCategory::UnexpectedPatientDeath,
            {QStringLiteral("Rivera, Ana"), QStringLiteral("Chen, Wei"), QStringLiteral("Okafor, Ngozi"),
                QStringLiteral("Haddad, Rana")},
            QStringLiteral("ICU"));
    }

    [[nodiscard]] int assignedCount()
    {
        return tableText(vault.db(), QStringLiteral("SELECT count(*) FROM referral WHERE supporter_id IS NOT NULL"))
            .trimmed()
            .toInt();
    }

    TempVault vault;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    ProgrammeSettings settings;
    FakePrompts prompts;
    QUndoStack undo;
    MatchStore store;
    ReferralStore referrals;
    RosterStore roster;
    MatchingServices services;
    std::function<void(Supporter &)> change = [](Supporter &) {};
    QList<ReferralId> last; ///< of the event added last
    QList<QUrl> opened;
    QStringList copied;
    QList<PrintedPage> printed;
    QByteArray savedFile;
    MailOutcome mail = MailOutcome::Opened;

private:
    void wire()
    {
        services.waiting = [this] { return waiting(); };
        services.peerName = [this](ReferralId id) {
            const auto detail = referrals.detail(id);
            return detail ? detail->identity.name : QString();
        };
        services.supporterName = [this](SupporterId id) {
            const auto standing = roster.find(id);
            return standing ? standing->supporter.name : QString();
        };
        services.assignAll = [this](const MatchingServices::Pairs &pairs, const MatchingServices::Saved &saved) {
            if (const auto done = referrals.assignAll(pairs); !done)
                return saved(tl::unexpected<Error>(done.error()));
            std::vector<SavedMatch> matches;
            for (const auto &[referral, supporter] : pairs) {
                const auto detail = referrals.detail(referral);
                matches.push_back({referral, supporter, detail ? detail->referral.dueAt : QDateTime()});
            }
            saved(matches);
        };
        services.unassignAll = [this](const MatchingServices::Pairs &pairs, const MatchingServices::Done &done) {
            for (const auto &pair : pairs) {
                if (const auto gone = referrals.advance(pair.first, Verb::Unassign, {}); !gone)
                    return done(tl::unexpected<Error>(gone.error()));
            }
            done({});
        };
        services.reassign = [this](ReferralId id, SupporterId supporter) -> Result<std::function<Result<void>()>> {
            const auto before = referrals.detail(id);
            if (!before)
                return tl::unexpected<Error>(before.error());
            VerbFacts facts;
            facts.supporter = supporter;
            facts.excludePrevious = true;
            if (const auto done = referrals.advance(id, Verb::Reassign, facts); !done)
                return tl::unexpected<Error>(done.error());
            return std::function<Result<void>()>([this, was = *before] { return referrals.restore(was); });
        };
        services.tell = [this](ReferralId id) -> Result<void> {
            if (const auto done = referrals.advance(id, Verb::Told, {}); !done)
                return tl::unexpected<Error>(done.error());
            return {};
        };
        services.message = [this](ReferralId id) { return message(id); };
        services.openMail = [this](const QUrl &url) {
            opened.append(url);
            return mail;
        };
        services.copyText = [this](const QString &text) { copied.append(text); };
        services.print = [this](const PrintedPage &page) { printed.append(page); };
        services.saveFile = [this](const QString &, const QByteArray &content) -> Result<void> {
            savedFile = content;
            return {};
        };
    }

    [[nodiscard]] Result<std::vector<WaitingPeer>> waiting()
    {
        const auto open = store.allOpen();
        if (!open)
            return tl::unexpected<Error>(open.error());
        std::vector<WaitingPeer> peers;
        for (const MatchReferral &each : open->referrals) {
            const auto detail = referrals.detail(each.id);
            if (!detail)
                return tl::unexpected<Error>(detail.error());
            peers.push_back({each.id, each.event, detail->identity.name, detail->referral.unitName,
                labelOf(each.category), detail->event.occurredOn, detail->referral.dueAt, detail->referral.heldAt});
        }
        std::ranges::stable_sort(peers, {}, &WaitingPeer::dueAt);
        return peers;
    }

    [[nodiscard]] Result<SupporterMessage> message(ReferralId id)
    {
        const auto detail = referrals.detail(id);
        if (!detail)
            return tl::unexpected<Error>(detail.error());
        const auto composed = composeMessage(MessageKind::Assignment, *detail, settings, {},
            shippedTemplate(MessageKind::Assignment, QStringLiteral("en")));
        if (!composed)
            return tl::unexpected<Error>(composed.error());
        return SupporterMessage{composed->toName, composed->toAddress, detail->supporterPhone, composed->subject,
            composed->body, detail->referral.dueAt, detail->referral.toldAt.isValid()};
    }
};

} // namespace wardmate
