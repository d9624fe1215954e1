// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/referral_wiring.h"

#include "app/session/owed.h"
#include "app/session/resource_lines.h"
#include "app/session/sheet_facts_of.h"
#include "app/window/hand_over.h"
#include "app/window/mail_program.h"
#include "app/window/matching_wiring.h"
#include "app/window/paper.h"
#include "models/exchange/calendar_entry.h"
#include "models/exchange/mail_message.h"
#include "models/matching/match_store.h"
#include "models/referrals/desk_choices.h"
#include "models/referrals/draft_store.h"
#include "models/referrals/queue_query.h"
#include "models/sheets/resource_rules.h"
#include "models/sheets/sheet_renderer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("wardmate::Desk", text);
}

bool crisisLinesAreChecked(Session &session)
{
    const auto all = session.resources().all();
    return all && std::ranges::all_of(*all, [](const Resource &resource) {
        return !resource.onSheet || resource.kind != ResourceKind::Crisis || resource.verifiedOn.isValid();
    });
}

QList<StartingPoint> startingPoints(Session &session)
{
    const auto supporters = session.roster().count();
    const ProgrammeSettings &settings = session.settings().settings();
    return {
        {say(QT_TRANSLATE_NOOP("wardmate::Desk", "Add supporters")), supporters.value_or(0) > 0, u"supporters"_s, {}},
        {say(QT_TRANSLATE_NOOP("wardmate::Desk", "Check the crisis lines")), crisisLinesAreChecked(session),
            u"resources"_s, {}},
        {say(QT_TRANSLATE_NOOP("wardmate::Desk", "Say how to reach the programme")),
            !settings.programmeContact.isEmpty(), u"settings"_s, {}},
        {say(QT_TRANSLATE_NOOP("wardmate::Desk", "Choose a place for backups")), settings.lastBackupOn.isValid(),
            u"safety"_s, {}},
        {say(QT_TRANSLATE_NOOP("wardmate::Desk", "Write down the recovery key, and test the sheet")),
            session.isSample() || recoveryKeyTestedOn(session).isValid(), u"people"_s, {}},
    };
}

void showCard(Session &session, const QString &sheet, const QString &title)
{
    const auto facts = sheetFactsOf(session);
    const auto card = shippedTemplate(sheet, QLocale().name().left(2));
    if (!facts || !card)
        return;
    if (const auto html = sheetPage(*card, *facts))
        showPage(title, *html);
}

QByteArray messageFile(const ComposedMessage &message, const Clock &clock)
{
    return mailMessage({.to = {{message.toName, message.toAddress}},
                           .subject = message.subject,
                           .body = message.body,
                           .date = clock.nowUtc()})
        .value_or(QByteArray());
}

} // namespace

ReferralServices referralServices(Session &session, const DeskStores &stores, Prompts &prompts, QUndoStack &undo,
    QSettings &settings, HandOver &handOver)
{
    ReferralServices services{.store = session.referrals(),
        .queue = stores.queue,
        .choices = stores.choices,
        .today = stores.today,
        .drafts = stores.drafts,
        .clock = session.clock(),
        .prompts = prompts,
        .undo = undo,
        .settings = settings,
        .role = session.role()};
    services.programme = [&session] { return session.settings().settings(); };
    services.specialties = [&matches = stores.matches] {
        QList<std::pair<QString, QString>> areas;
        const auto taxonomy = matches.taxonomy();
        for (int node = 0; taxonomy && node < taxonomy->count(); ++node)
            areas.append({taxonomy->code(node), taxonomy->label(node)});
        return areas;
    };
    services.specialtyLabel
        = [&matches = stores.matches](const QString &stored) { return specialtyLabel(matches, stored); };
    services.resourceLines = [&session](const QString &language) { return resourceLines(session, language); };
    services.wording = &stores.wording;
    services.showCrisisCard
        = [&session] { showCard(session, u"crisis_card"_s, say(QT_TRANSLATE_NOOP("wardmate::Desk", "Crisis card"))); };
    services.showBoundariesCard = [&session] {
        showCard(session, u"boundaries_card"_s, say(QT_TRANSLATE_NOOP("wardmate::Desk", "Boundaries card")));
    };
    services.copySensitive = [&handOver](const QString &text) { handOver.copySensitive(text); };
    services.openMail = [](const QUrl &url) { return openInMail(url); };
    services.messageFile = [&session](const ComposedMessage &message) { return messageFile(message, session.clock()); };
    services.calendarFile = [&session](const QString &title, const QDateTime &start) {
        return calendarEntry({.title = title, .start = start, .stamp = session.clock().nowUtc()})
            .value_or(QByteArray());
    };
    services.printPage = [](const QString &jobTitle, const QString &html) { printPage(jobTitle, html); };
    services.startingPoints = [&session] { return startingPoints(session); };
    return services;
}

} // namespace wardmate
