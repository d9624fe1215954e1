// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/roster/supporter.h"
#include "ui/base/pane.h"

#include <QJsonObject>

class QSettings;
class QUndoStack;

namespace wardmate {

class Clock;
class Prompts;
class RosterStore;

/// A unit people work in.
struct RosterUnit {
    UnitId id{};
    QString name{};
};

/// An entry of a list to choose from.
struct RosterChoice {
    QString code{};
    QString label{};
};

/// What the supporters' pane works with; everything outlives the pane.
struct RosterServices {
    RosterStore &store;
    const Clock &clock;
    Prompts &prompts;
    QSettings &settings; ///< of this computer, for column widths
    QUndoStack &undo;
    std::function<QList<RosterUnit>()> units{}; ///< all units of the programme, by name
    std::function<QList<RosterChoice>()> specialties{}; ///< the taxonomy's areas in the language of the interface
    std::function<QString(const QString &stored)> specialtyLabel{}; ///< a stored specialty in words
    /// Keeps a half-filled new supporter in the encrypted file; an empty object forgets it. Empty: none is kept.
    std::function<Result<void>(const QJsonObject &draft)> keepDraft{};
    std::function<QJsonObject()> draft{}; ///< the one that is kept; empty when there is none
    /// Referrals taken in each of the last 12 weeks, the oldest first; without it no load is shown.
    std::function<QList<int>(SupporterId)> weeklyLoad{};
};

/// The place "supporters". Its list is brought in at the place "import", reached by goTo("import", "supporters").
[[nodiscard]] PaneSpec rosterPane(RosterServices &services);

} // namespace wardmate
