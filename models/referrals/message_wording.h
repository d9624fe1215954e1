// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/message_composer.h"

#include <optional>

namespace wardmate {

class Clock;
class Database;

/// Why a wording cannot be used.
struct WordingProblem {
    enum class Kind {
        UnknownField, ///< not a field of this message
        FieldInSubject, ///< a field that could name somebody stands in the subject, which others see
        Unclosed, ///< "{{" without "}}", or a block without its end
        NoSubject, ///< the first line is not "Subject: ..."
        Empty
    };
    Kind kind = Kind::Empty;
    QString field; ///< of the first two
    bool operator==(const WordingProblem &) const = default;
};

/// What is wrong with a wording of that kind; nothing when it can be used.
[[nodiscard]] std::optional<WordingProblem> wordingProblem(MessageKind kind, const QString &wording);

/// The programme's own wording of the ready messages, in the file, by kind and language ("en", "es").
class MessageWording
{
public:
    MessageWording(Database &database, const Clock &clock, PersonRole role);

    /// Empty where the programme uses ours.
    [[nodiscard]] QString own(MessageKind kind, const QString &language) const;
    /// The one in force: the programme's own, else ours.
    [[nodiscard]] QString inForce(MessageKind kind, const QString &language) const;
    /// Empty, or the same as ours, goes back to ours. Invalid (code wording) for what wordingProblem() names.
    [[nodiscard]] Result<void> set(MessageKind kind, const QString &language, const QString &wording);

private:
    Database &m_db;
    const Clock &m_clock;
    PersonRole m_role;
};

} // namespace wardmate
