// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/vocabulary.h"
#include "models/programme/programme_settings.h"
#include "models/referrals/intake.h"

#include <QStringList>

namespace wardmate {

/// The ready messages (mission.md, the job, steps 4 and 5).
enum class MessageKind {
    Assignment, ///< to the supporter: name, contact, the one sentence
    Outreach, ///< wording for the supporter to send to the peer; says nothing about the event
    Resources ///< to the peer: where to turn; says nothing about the event
};
template<>
[[nodiscard]] std::span<const Word<MessageKind>> wordsOf<MessageKind>();

/// A message as it is handed to a mail program, the clipboard or a file; nothing is sent by us.
struct ComposedMessage {
    QString toName;
    QString toAddress; ///< may be empty: the sheet then says how else to reach the person
    QString subject; ///< neutral: no name, nothing about the event
    QString body;
};

/// The fields a message of that kind may use; anything else in a template is an error.
[[nodiscard]] QStringList messageFields(MessageKind kind);

/// The shipped wording of a message ("Subject: ..." line, blank line, body).
[[nodiscard]] QString shippedTemplate(MessageKind kind, const QString &language);

/// Fills the wording. resourceLines are printed one below the other in a resources message.
[[nodiscard]] Result<ComposedMessage> composeMessage(MessageKind kind, const ReferralDetail &detail,
    const ProgrammeSettings &settings, const QStringList &resourceLines, const QString &wording);

} // namespace wardmate
