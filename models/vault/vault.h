// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/vault/database.h"
#include "models/vault/file_checks.h"
#include "models/vault/recovery_key.h"
#include "models/vault/vault_keys.h"

namespace wardmate {

/// What a new program file begins with. The first person is a coordinator or director.
struct VaultSetup {
    QString path;
    QString hospital;
    QString personName;
    PersonRole role = PersonRole::Director;
    SecretBytes passphrase;
    KdfCost cost; ///< the floor; the program passes calibratedKdfCost()
};

/// An opened program file: for coordinator and director the file with all data, for an administrator the report file,
/// read-only, and nothing else (security.md 3). Everything is closed and wiped when it goes.
class Vault
{
public:
    struct Created; // a Vault and its recovery key

    [[nodiscard]] static Result<Created> create(const VaultSetup &setup, const Clock &clock);
    /// An empty person: whoever the passphrase belongs to. Brings the schema up to date, with a copy before.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(
        const QString &path, const SecretBytes &passphrase, const QString &person = {});
    /// Works with the keyring lost, too: then people must be added again and the reports written again.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithRecoveryKey(
        const QString &path, const RecoveryKey &key, const Clock &clock, const KdfCost &cost = {});

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    [[nodiscard]] Database &database() noexcept { return *m_database; }
    [[nodiscard]] QString path() const { return m_keys.files().program; }
    [[nodiscard]] PersonRole role() const noexcept { return m_keys.person().role; }
    [[nodiscard]] QString personName() const { return m_keys.person().name; } ///< empty after the recovery key
    [[nodiscard]] bool opensNames() const noexcept { return m_keys.person().mayChangePeople(); }
    /// The keyring is from before the last change of people: somebody has put an old one in its place.
    [[nodiscard]] bool keyringIsOlder() const noexcept { return m_keyringIsOlder; }
    /// The keyring was lost and made anew: the report file is empty until it is written again.
    [[nodiscard]] bool keyringWasMade() const noexcept { return m_keys.keyringWasMade(); }

    /// The two checks of every unlocking (security.md 2a), to be run after the first paint.
    [[nodiscard]] Result<PageState> checkAfterOpening();
    /// Writes both files anew under new keys and puts them in the old ones' place: heals torn pages that nothing uses
    /// (security.md 2c) and leaves behind whatever a purge could not rewrite.
    [[nodiscard]] Result<void> encryptAnew();
    /// Writes the report file anew and puts it in the old one's place; fill gets an empty file (no schema).
    [[nodiscard]] Result<void> writeReports(const std::function<void(Database &)> &fill);
    /// For stock SQLCipher 4 (cli.md, people recovery-key --raw). Identified: refused to an administrator.
    [[nodiscard]] Result<QString> rawKeyHex(DataKey key) const;

    [[nodiscard]] VaultKeys &keys() noexcept { return m_keys; } ///< for models/vault
    void noteGeneration(); ///< for models/vault: the file remembers which keyring it was last used with

private:
    Vault(VaultKeys keys, std::unique_ptr<Database> database);
    [[nodiscard]] static std::unique_ptr<Vault> opened(VaultKeys keys);

    VaultKeys m_keys;
    std::unique_ptr<Database> m_database;
    bool m_keyringIsOlder = false;
};

struct Vault::Created {
    std::unique_ptr<Vault> vault;
    RecoveryKey recoveryKey;
};

} // namespace wardmate
