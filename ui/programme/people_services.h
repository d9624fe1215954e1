// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/base/result.h"
#include "models/base/secret_bytes.h"
#include "ui/base/new_passphrase.h"
#include "ui/base/pane.h"

#include <QDate>
#include <QList>

#include <functional>

namespace wardmate {

class Prompts;

/// Somebody who can open the file.
struct PersonLine {
    QString name;
    PersonRole role = PersonRole::Coordinator;
    bool isSelf = false; ///< whoever is working now
    bool operator==(const PersonLine &) const = default;
};

/// When the recovery key was made and last typed back; null: never.
struct RecoveryKeyState {
    QDate madeOn;
    QDate testedOn;
};

/// What the people's pane asks of the rest of the program. The acts with a Done derive keys or re-encrypt the file:
/// they return at once, app shows what is being done, and Done is called in the thread of the window.
struct PeopleServices {
    using Done = std::function<void(const Result<void> &)>;
    using KeyDone = std::function<void(const Result<QString> &)>;

    Prompts &prompts;
    PassphraseJudge judge = {};
    std::function<QList<PersonLine>()> people = {};
    std::function<QDate()> today = {};
    std::function<void(const QString &name, PersonRole role, SecretBytes passphrase, Done done)> add = {};
    /// Also gives a new passphrase: the old one is bound to the old role.
    std::function<void(const QString &name, PersonRole role, SecretBytes passphrase, Done done)> changeRole = {};
    /// For somebody who has forgotten theirs.
    std::function<void(const QString &name, SecretBytes passphrase, Done done)> replacePassphrase = {};
    std::function<void(const QString &name, Done done)> remove = {};
    std::function<void(SecretBytes oldOne, SecretBytes newOne, Done done)> changeOwn = {};

    std::function<RecoveryKeyState()> recoveryKey = {};
    /// Whether that is the key; notes the day when it is. An error when it cannot be a key at all.
    std::function<Result<bool>(const QString &typed)> testRecoveryKey = {};
    /// Re-encrypts the file and answers the new key as it is written down.
    std::function<void(KeyDone done)> renewRecoveryKey = {};
    /// Prints the sheet with the key; app warns that the printer's queue sees it.
    std::function<void(const QString &key)> printSheet = {};
};

/// Who can open the file, with their roles and passphrases, and the recovery key.
[[nodiscard]] PaneSpec peoplePane(PeopleServices &services);

} // namespace wardmate
