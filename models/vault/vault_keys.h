// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/keyring.h"
#include "models/vault/vault_files.h"

#include <memory>

namespace wardmate {

class Database;
class RecoveryKey;

/// A keyring on the disk, opened by somebody: which file is the current one, and how a changed keyring takes the old
/// one's place. For models/vault; throws VaultError.
class VaultKeys
{
public:
    VaultKeys(VaultFiles files, Keyring keyring, UnlockedPerson person);

    [[nodiscard]] static VaultKeys unlock(
        const VaultFiles &files, const SecretBytes &passphrase, const QString &person);
    /// With the keyring, or without it from the sealed copy alone: then a new keyring with nobody in it is written.
    [[nodiscard]] static VaultKeys recover(
        const VaultFiles &files, const RecoveryKey &key, const KdfCost &cost, QDate today);

    [[nodiscard]] const VaultFiles &files() const noexcept { return m_files; }
    [[nodiscard]] const Keyring &keyring() const noexcept { return m_keyring; }
    [[nodiscard]] const UnlockedPerson &person() const noexcept { return m_person; }
    [[nodiscard]] bool keyringWasMade() const noexcept { return m_keyringWasMade; }

    [[nodiscard]] QString identifiedPath() const { return currentPath(DataKey::Identified); }
    [[nodiscard]] QString reportsPath() const { return currentPath(DataKey::Reports); }

    /// The next keyring, on the disk first and then here; the sealed copy for the recovery key follows.
    void save(Keyring next);
    void save(Keyring next, UnlockedPerson by);
    /// As save(), and nothing of the keyring before stays beside it: an old passphrase would still open that.
    void saveForGood(Keyring next);
    /// The keyring as it is on the disk, where an administrator may have changed the own passphrase meanwhile: what
    /// every change begins with. Throws Damaged when it is not the one that was opened.
    [[nodiscard]] Keyring current() const;
    [[nodiscard]] bool isCurrentOnDisk() const;

    /// Gives a rotated file its usual name back and removes what an interrupted rotation left. The program file must not
    /// be open where areFilesRenamed() says so.
    void settle();
    [[nodiscard]] bool areFilesRenamed() const;

    /// Opens the program file, which proves that it can be and that nobody else has it. Throws what openDataFile()
    /// throws, and tells a damaged file from a keyring that came from elsewhere.
    [[nodiscard]] std::unique_ptr<Database> openIdentified() const;

    [[nodiscard]] bool isRecoveryCopyCurrent() const;
    [[nodiscard]] QByteArray recoveryCopy() const; ///< the 80 bytes; none without a recovery key

private:
    [[nodiscard]] QString currentPath(DataKey key) const;
    void writeRecoveryCopy() const;

    VaultFiles m_files;
    Keyring m_keyring;
    UnlockedPerson m_person;
    bool m_keyringWasMade = false;
};

/// New data keys for everybody who is in \a next (security.md 3, Removing a person): both files are exported under
/// them, then one rename of the keyring makes them the current ones. \a database is open on the old file before and
/// on the new one after; interrupted anywhere, one of the two is what opens.
void rotateKeys(VaultKeys &keys, Keyring next, Database &database);

/// Opens a data file under its key and tells the cases of security.md 2a apart by their codes.
[[nodiscard]] std::unique_ptr<Database> openDataFile(const QString &path, const SecretBytes &key, bool readOnly);

} // namespace wardmate
