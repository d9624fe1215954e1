// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/referrals/desk_choices.h"
#include "models/referrals/draft_store.h"
#include "models/referrals/queue_query.h"
#include "models/referrals/referral_store.h"
#include "models/referrals/today_list.h"
#include "models/roster/roster_store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/temp_vault.h"
#include "ui/referrals/referral_services.h"

#include <QUndoStack>

#include <memory>

namespace wardmate {

/// A file with a handful of referrals in different places of their way, and everything the desk works with.
struct DeskFixture {
    TempVault vault;
    GuiTest gui;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    ReferralStore store{vault.db(), clock, PersonRole::Coordinator};
    RosterStore roster{vault.db(), clock};
    QueueQuery queue{vault.db()};
    DeskChoices choices{vault.db()};
    TodayQuery today{vault.db()};
    DraftStore drafts{vault.db(), clock};
    FakePrompts prompts;
    QUndoStack undo;
    ReferralServices services{store, queue, choices, today, drafts, clock, prompts, undo, *gui.settings};
    QStringList copied;
    QList<QUrl> mails;
    MailOutcome mail = MailOutcome::Opened;
    int crisisCards = 0;

    DeskFixture()
    {
        services.programme = [] {
            ProgrammeSettings settings;
            settings.hospital = QStringLiteral("Sankt Brendanus");
            settings.programmeContact = QStringLiteral("ext. 5500");
            return settings;
        };
        services.specialties = [] {
            return QList<std::pair<QString, QString>>{
                {QStringLiteral("critical_care"), QStringLiteral("Critical care")},
                {QStringLiteral("emergency"), QStringLiteral("Emergency medicine")}};
        };
        services.copySensitive = [this](const QString &text) { copied.append(text); };
        services.openMail = [this](const QUrl &url) {
            mails.append(url);
            return mail;
        };
        services.showCrisisCard = [this] { ++crisisCards; };
    }

    /// The same desk for somebody with another role; the store is theirs.
    [[nodiscard]] std::unique_ptr<ReferralServices> servicesFor(ReferralStore &theirs, PersonRole role)
    {
        auto made = std::make_unique<ReferralServices>(
            ReferralServices{theirs, queue, choices, today, drafts, clock, prompts, undo, *gui.settings, role});
        made->specialties = services.specialties;
        made->programme = services.programme;
        made->showCrisisCard = services.showCrisisCard;
        made->showBoundariesCard = services.showBoundariesCard;
        made->openMail = services.openMail;
        made->copySensitive = services.copySensitive;
        made->inlineMatch = services.inlineMatch;
        return made;
    }

    /// No wider than one referral: who, where, what, how long ago.
    ReferralId add(
        const QString &name, const QString &unit, EventCategory category, int hoursAgo, const QString &line = {})
    {
        Intake intake;
        intake.event.category = category;
        intake.event.unitName = unit;
        intake.event.oneLine = line;
        intake.event.receivedAt = clock.nowUtc().addSecs(-3600 * qint64(hoursAgo));
        intake.event.occurredOn = intake.event.receivedAt.date();
        intake.event.referrerKind = ReferrerKind::ChargeNurse;
        ClinicianIntake clinician;
        clinician.identity.name = name;
        clinician.identity.phone = QStringLiteral("ext. 4410");
        clinician.referral.unitName = unit;
        clinician.referral.profession = ProfessionGroup::RegisteredNurse;
        intake.clinicians.append(clinician);
        return store.record(intake)->referrals.first();
    }

    SupporterId addSupporter(const QString &name)
    {
        Supporter supporter;
        supporter.name = name;
        supporter.email = QStringLiteral("supporter@example.org");
        return roster.add(supporter).value();
    }

    void advance(ReferralId id, Verb verb, const VerbFacts &facts = {})
    {
        if (!store.advance(id, verb, facts))
            qFatal("a referral of the fixture could not go on");
    }

    struct People {
        ReferralId rivera, chen, okafor, novak, haddad, lund;
    };

    /// Overdue, due today, called, supported, declined, closed: a morning at the desk.
    People addMorning()
    {
        People p;
        p.rivera = add(QStringLiteral("Rivera, Ana"), QStringLiteral("ICU"), EventCategory::UnexpectedPatientDeath, 26,
            QStringLiteral("Was at the bedside when a patient died unexpectedly."));
        p.chen = add(QStringLiteral("Chen, Wei"), QStringLiteral("ED"), EventCategory::PatientAggression, 19);
        p.okafor = add(QStringLiteral("Okafor, Ngozi"), QStringLiteral("L&D"), EventCategory::MultipleBadOutcomes, 71);
        p.novak = add(QStringLiteral("Novak, Petr"), QStringLiteral("OR"), EventCategory::MedicalError, 200);
        p.haddad = add(QStringLiteral("Haddad, Rana"), QStringLiteral("Oncology"), EventCategory::BoardComplaint, 150);
        p.lund = add(QStringLiteral("Lund, Erik"), QStringLiteral("ICU"), EventCategory::FirstPatientDeath, 400);
        VerbFacts facts;
        facts.supporter = addSupporter(QStringLiteral("Lee, Sam"));
        advance(p.okafor, Verb::Assign, facts);
        advance(p.okafor, Verb::Told);
        facts.supporter = addSupporter(QStringLiteral("Diaz, Marta"));
        facts.channel = Channel::Phone;
        facts.result = AttemptResult::Reached;
        facts.minutes = MinutesBand::M15To29;
        for (const ReferralId id : {p.novak, p.haddad, p.lund}) {
            advance(id, Verb::Assign, facts);
            advance(id, Verb::Told);
            advance(id, Verb::Outreach, facts);
        }
        advance(p.novak, Verb::Connected);
        advance(p.novak, Verb::Conversation, facts);
        advance(p.haddad, Verb::Declined, facts);
        advance(p.lund, Verb::Connected);
        advance(p.lund, Verb::Conversation, facts);
        advance(p.lund, Verb::Close);
        return p;
    }
};

} // namespace wardmate
