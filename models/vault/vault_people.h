// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/vault/keyring.h"
#include "models/vault/recovery_key.h"

namespace wardmate {

class Vault;

/// Who may open the file: every verb about people, passphrases and the recovery key. Each either happens whole, on the
/// disk, with its line in the audit log, or not at all. Refused to administrators, but for their own passphrase.
class VaultPeople
{
public:
    VaultPeople(Vault &vault, const Clock &clock);

    [[nodiscard]] std::vector<PersonInfo> list() const;
    /// What a passphrase must not be made of: \a name, everybody else's, the hospital's and the file's.
    [[nodiscard]] QStringList namesToAvoid(const QString &name) const;
    [[nodiscard]] Result<void> add(const QString &name, PersonRole role, const SecretBytes &passphrase);
    /// Re-encrypts both files, so it takes as long as a backup. Copies made before still open with the old passphrase.
    [[nodiscard]] Result<void> remove(const QString &name);
    /// Re-encrypts both files, or the old passphrase with an old copy of the keyring would open what is entered from now
    /// on; only an administrator's, who cannot, leaves that to the next change by somebody else.
    /// \a raiseTo: what a guess should cost by now; a manager's change raises the keyring to it (security.md 2e).
    [[nodiscard]] Result<void> changeOwnPassphrase(
        const SecretBytes &oldOne, const SecretBytes &newOne, const std::optional<KdfCost> &raiseTo = {});
    /// For somebody who has forgotten theirs. Re-encrypts.
    [[nodiscard]] Result<void> replacePassphrase(const QString &name, const SecretBytes &newOne);
    /// Gives a new passphrase with it, for a slot is bound to its role. Re-encrypts: the keys they have had must open
    /// nothing new.
    [[nodiscard]] Result<void> changeRole(const QString &name, PersonRole role, const SecretBytes &newOne);

    /// A new recovery key; re-encrypts, so that the old sheet opens nothing but old copies.
    [[nodiscard]] Result<RecoveryKey> renewRecoveryKey();
    /// Whether this is the key, as typed back from the sheet; notes the day when it is.
    [[nodiscard]] Result<bool> testRecoveryKey(const RecoveryKey &key);
    [[nodiscard]] QDate recoveryKeyMadeOn() const;
    [[nodiscard]] QDate recoveryKeyTestedOn() const; ///< null: never

private:
    void note(const QString &act, qint64 id);

    Vault &m_vault;
    const Clock &m_clock;
};

} // namespace wardmate
