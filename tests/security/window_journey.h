// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wardmate {

/// Works in the real window as somebody would, with a name, a number and a sentence that can be recognised: unlocks,
/// opens a message and copies it, searches, takes a new referral, half-fills another and locks. Looks at every window
/// title and at the clipboard after locking. Ends with 0, else it has said what went wrong.
struct WindowJourney {
    QString path;
    QString passphrase;
    QString assignedReferral; ///< whose message is copied
    QStringList markers; ///< name, number, word of the sentence, name in the draft
    QString fault{}; ///< planted to see that it is seen: "title", "clipboard"

    [[nodiscard]] int run(int argc, char **argv) const;
};

} // namespace wardmate
