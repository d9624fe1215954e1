// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/mail_outcome.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace wardmate {

/// How a mail program is reached. On Linux a mail address that is "opened" becomes part of a command line, which every
/// user of the computer can read while the mail program runs; so does what the desktop's portal is given, for its
/// backends start the mail program in the same way. A few mail programs take it over the session bus instead.
struct MailWays {
    std::function<bool(const QUrl &mailto)> bus = {}; ///< false: no mail program answers there
    std::function<bool(const QUrl &mailto)> command = {};
    bool isCommandSeen = true; ///< by other users of this computer
};

[[nodiscard]] MailWays waysOfThisComputer();

/// Opens the message whole where only this user sees it; else the mail program comes up with an empty one.
[[nodiscard]] MailOutcome openInMail(const QUrl &mailto, const MailWays &ways = waysOfThisComputer());

/// The desktop file that opens mail addresses, by the lists in these folders, the most important first; empty: none.
[[nodiscard]] QString mailDesktopFile(const QStringList &configFolders, const QStringList &applicationFolders);

/// The name under which that mail program can be told things on the bus; empty when it does not say that it can.
[[nodiscard]] QString busNameOf(const QString &desktopFile, const QStringList &applicationFolders);

} // namespace wardmate
