// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/people_words.h"
#include "models/base/result.h"
#include "ui/base/mail_outcome.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <utility>
#include <vector>

class QUndoStack;

namespace wardmate {

class Clock;
class MatchStore;
class Prompts;

/// A peer who waits for a supporter, as page 1 of the wizard lists them.
struct WaitingPeer {
    ReferralId referral{};
    EventId event{};
    QString name{};
    QString unit{};
    QString kind{}; ///< kind of event in words: "Unexpected death of a patient"
    QDate occurredOn{};
    QDateTime dueAt{}; ///< deadline of the assignment, UTC; invalid when there is none
    QDateTime heldSince{}; ///< valid: put on hold, so not ticked from the start
};

/// A match as it was saved.
struct SavedMatch {
    ReferralId referral{};
    SupporterId supporter{};
    QDateTime contactBy{}; ///< until when the peer should hear from the supporter, UTC; invalid when there is none
};

/// The assignment message of a referral as it is handed over; nothing is sent by us.
struct SupporterMessage {
    QString toName{};
    QString toAddress{}; ///< may be empty: the supporter is then reached another way
    QString phone{};
    QString subject{};
    QString body{};
    QDateTime contactBy{}; ///< until when the peer should hear from the supporter, UTC; invalid when there is none
    bool told = false;
};

/// A page to print: the title names nobody, because it becomes the name of the print job.
struct PrintedPage {
    QString title{};
    QString html{};
};

/// What the matching places need from the rest of the program. References outlive the pane; the callbacks are given
/// by app, which alone knows referrals and roster.
struct MatchingServices {
    using Pairs = QList<std::pair<ReferralId, SupporterId>>;

    MatchStore &store;
    const Clock &clock;
    Prompts &prompts;
    QUndoStack &undo;
    PersonRole role = PersonRole::Coordinator; ///< a director may lift the rule on career stages

    /// Everybody who waits for a supporter (received or triaged), the most urgent first.
    std::function<Result<std::vector<WaitingPeer>>()> waiting{};
    /// Name of the peer of a referral; empty when it has been erased.
    std::function<QString(ReferralId)> peerName{};
    std::function<QString(SupporterId)> supporterName{};
    using Saved = std::function<void(const Result<std::vector<SavedMatch>> &)>;
    using Done = std::function<void(const Result<void> &)>;
    /// All or none. Few are saved before it comes back; of many, the window goes on meanwhile, with progress and a way
    /// to stop (Refused, code stopped).
    std::function<void(const Pairs &, const Saved &)> assignAll{};
    /// Takes these assignments back (Undo): all or none, in the same way.
    std::function<void(const Pairs &, const Done &)> unassignAll{};
    /// Gives a referral to another supporter, the one before not to be proposed for it again; comes back with the way
    /// back (Undo).
    std::function<Result<std::function<Result<void>()>>(ReferralId, SupporterId)> reassign{};
    /// Notes that the supporter of this referral has been told.
    std::function<Result<void>(ReferralId)> tell{};
    /// The composed assignment message with the supporter's contact.
    std::function<Result<SupporterMessage>(ReferralId)> message{};
    /// Hands a mailto link to the mail program.
    std::function<MailOutcome(const QUrl &)> openMail{};
    /// Puts a text that names people on the clipboard, marked as sensitive and cleared later.
    std::function<void(const QString &)> copyText{};
    /// Shows the page in the print preview.
    std::function<void(const PrintedPage &)> print{};
    /// Writes a file the person chose.
    std::function<Result<void>(const QString &path, const QByteArray &content)> saveFile{};
};

} // namespace wardmate
