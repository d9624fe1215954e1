// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/people_words.h"
#include "models/programme/programme_settings.h"
#include "models/referrals/message_wording.h"
#include "ui/base/mail_outcome.h"
#include "ui/base/pane.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <functional>
#include <utility>

class QSettings;
class QUndoStack;
class QWidget;

namespace wardmate {

class Clock;
class DeskChoices;
class DraftStore;
class Prompts;
class QueueQuery;
class ReferralStore;
class TodayQuery;

/// Where proposals for a referral stand, and who listens to them.
struct ProposalPlace {
    QWidget *parent = nullptr;
    std::function<void(const UndoOffer &offer)> offer = {}; ///< for the bar below
    std::function<void(const QString &paneId, const QString &reference)> goTo = {};
    std::function<void()> assigned = {}; ///< a supporter was chosen; the proposals are done with
};

/// Something another part of the programme owes: "3 buddy pairs, weekly check-in".
struct OwedElsewhere {
    QString title; ///< "3 buddy pairs"
    QString what; ///< "weekly check-in"
    QDateTime dueAt; ///< UTC; invalid: this week
    QString act; ///< the button: "Check in…"
    QString paneId; ///< where it is done
    QString reference;
    bool isUnfinished = false; ///< begun and left half way; dueAt is when it was kept
};

/// One line of the getting-started list; done is a fact, not a tick somebody sets.
struct StartingPoint {
    QString title; ///< "Add supporters"
    bool isDone = false;
    QString paneId; ///< where it is done; empty: act does it
    std::function<void()> act = {};
};

/// What the referral desk works with. Functions may be left empty: the button that needs one is then not shown.
struct ReferralServices {
    ReferralStore &store;
    QueueQuery &queue;
    DeskChoices &choices;
    TodayQuery &today;
    DraftStore &drafts;
    const Clock &clock;
    Prompts &prompts;
    QUndoStack &undo;
    QSettings &settings; ///< of this computer: columns, last filter; never a name
    PersonRole role = PersonRole::Coordinator;

    /// The programme's settings as they are now: targets, week, contact.
    std::function<ProgrammeSettings()> programme = {};
    /// Nodes of the specialty taxonomy as code and label, for the type-ahead.
    std::function<QList<std::pair<QString, QString>>()> specialties = {};
    /// A stored specialty in words, as one that came by an import has only those of its list.
    std::function<QString(const QString &stored)> specialtyLabel = {};
    /// Three proposals for a referral, to stand in the detail; the widget assigns by itself and tells the place.
    std::function<QWidget *(ReferralId, const ProposalPlace &place)> inlineMatch = {};
    /// The programme's own wording of the messages; none: the shipped one, which then cannot be changed.
    MessageWording *wording = nullptr;
    /// Lines of the resources message in that language, crisis lines first.
    std::function<QStringList(const QString &language)> resourceLines = {};
    /// Shows the crisis card over everything.
    std::function<void()> showCrisisCard = {};
    /// Shows what peer support is not, and where it ends.
    std::function<void()> showBoundariesCard = {};
    /// Puts a text on the clipboard, marked as sensitive and cleared after two minutes and on locking.
    std::function<void(const QString &text)> copySensitive = {};
    /// Hands a mailto address to the mail program.
    std::function<MailOutcome(const QUrl &mailto)> openMail = {};
    /// The message as a file for a mail program (.eml).
    std::function<QByteArray(const ComposedMessage &message)> messageFile = {};
    /// A calendar file with that neutral title at that time.
    std::function<QByteArray(const QString &title, const QDateTime &start)> calendarFile = {};
    /// Puts a page of simple HTML on paper; others see the job title in the printer's queue, so it is neutral.
    std::function<void(const QString &jobTitle, const QString &html)> printPage = {};
    /// What else is owed: buddies, resources to check, backup, identities about to be erased.
    std::function<QList<OwedElsewhere>()> owedElsewhere = {};
    std::function<QList<StartingPoint>()> startingPoints = {};
};

} // namespace wardmate
