// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault_keys.h"

#include "models/base/platform.h"
#include "models/vault/database.h"
#include "models/vault/encrypted_copy.h"
#include "models/vault/migrator.h"
#include "models/vault/recovery_key.h"
#include "models/vault/replacement.h"
#include "models/vault/safe_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

#include <cstring>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kNextMark = u"-next-"_s;

Keyring readKeyring(const VaultFiles &files)
{
    try {
        return Keyring::fromBytes(readSmallFile(files.keyring(), KeyringLimits::kFileBytes));
    } catch (const VaultError &failed) { // which of the files it is
        const Error &error = failed.error();
        if (error.kind == Error::Kind::Io)
            throw VaultError(error.kind, error.detail, u"keyring_unreadable"_s);
        if (error.kind == Error::Kind::Damaged)
            throw VaultError(error.kind, error.detail, u"keyring_damaged"_s);
        throw;
    }
}

SealedKey readRecoveryCopy(const VaultFiles &files)
{
    const QByteArray bytes = readSmallFile(files.recovery(), qint64(kSealedKeySize));
    SealedKey box{};
    if (bytes.size() != qsizetype(box.size()))
        throw VaultError(Error::Kind::Damaged, u"the sealed copy for the recovery key has another length"_s,
            u"recovery_copy_damaged"_s);
    std::memcpy(box.data(), bytes.constData(), box.size());
    return box;
}

UnlockedPerson copyOf(const UnlockedPerson &person)
{
    return {person.id, person.name, person.role, person.keys.copy()};
}

/// A rotated file comes to its usual name. A journal of the old file must not be taken for the new one's.
void takePlace(const QString &from, const QString &to)
{
    platform::removeFile(to + u"-journal"_s);
    replaceFile(from, to);
}

/// A file of issued reports with nothing in it yet.
void createEmptyReports(const QString &path, const SecretBytes &key)
{
    const QString mark = u"PRAGMA application_id = %1; PRAGMA user_version = 1"_s.arg(kApplicationId);
    createEncrypted(path, key)->executeScript(mark);
    removeEmptyJournal(path);
}

/// What was issued under the new key; an unreadable report file must not keep anybody from being removed, for what
/// was issued stands in the program file as well.
void exportReports(const VaultKeys &keys, const QString &copy, const SecretBytes &key)
{
    try {
        const auto reports = openDataFile(keys.reportsPath(), keys.person().keys.reports, false);
        exportEncrypted(*reports, copy, key);
    } catch (const VaultError &failed) {
        if (failed.error().kind != Error::Kind::Damaged && failed.error().kind != Error::Kind::NotFound)
            throw;
        createEmptyReports(copy, key);
    }
}

} // namespace

VaultKeys::VaultKeys(VaultFiles files, Keyring keyring, UnlockedPerson person)
    : m_files(std::move(files))
    , m_keyring(std::move(keyring))
    , m_person(std::move(person))
{
}

VaultKeys VaultKeys::unlock(const VaultFiles &files, const SecretBytes &passphrase, const QString &person)
{
    finishReplacement(files);
    requireOpenable(files);
    Keyring keyring = readKeyring(files);
    UnlockedPerson unlocked = keyring.unlock(passphrase, person);
    VaultKeys keys(files, std::move(keyring), std::move(unlocked));
    if (keys.m_person.id != 0 && keys.m_keyring.needsMove(keys.m_person.id)) {
        Keyring next = keys.m_keyring;
        next.moveToNewestCost(keys.m_person, passphrase);
        keys.save(std::move(next));
    }
    return keys;
}

VaultKeys VaultKeys::recover(const VaultFiles &files, const RecoveryKey &key, const KdfCost &cost, QDate today)
{
    finishReplacement(files);
    const BoxKeyPair pair = key.keyPair();
    try {
        Keyring keyring = readKeyring(files);
        UnlockedPerson person = keyring.unlockWithRecovery(pair);
        return {files, std::move(keyring), std::move(person)};
    } catch (const VaultError &failed) {
        const Error::Kind kind = failed.error().kind;
        if (kind != Error::Kind::NotFound && kind != Error::Kind::Damaged)
            throw; // not the right key: the keyring is whole and must not be replaced
    }
    std::optional<SecretBytes> identified = openSealedKey(readRecoveryCopy(files), pair);
    if (!identified)
        throw VaultError(Error::Kind::WrongKey, u"not the recovery key of this file"_s, u"recovery_key"_s);
    requireWholePages(files.program);
    (void)openDataFile(files.program, *identified, false); // no keyring for a file that it does not open
    DataKeys dataKeys{std::move(*identified), randomKey()};
    UnlockedPerson person{0, {}, PersonRole::Director, dataKeys.copy()};
    Keyring keyring = Keyring::createAround(kIdentifiedName.toString(), kReportsName.toString(), cost, dataKeys, 1);
    keyring.setRecovery(person, pair.publicKey, today);
    const QString fresh = files.reports() + kNextMark + u"0"_s;
    platform::removeFile(fresh);
    createEmptyReports(fresh, dataKeys.reports);
    VaultKeys keys(files, keyring, std::move(person));
    keys.m_keyringWasMade = true;
    replaceFile(fresh, files.reports()); // its key went with the keyring; what was issued is in the program file
    keys.save(std::move(keyring));
    return keys;
}

QString VaultKeys::currentPath(DataKey key) const
{
    const QString named = m_files.named(m_keyring.fileNameOf(key));
    if (QFileInfo::exists(named))
        return named;
    return key == DataKey::Identified ? m_files.program : m_files.reports(); // settle() was interrupted half-way
}

void VaultKeys::save(Keyring next)
{
    save(std::move(next), copyOf(m_person));
}

void VaultKeys::save(Keyring next, UnlockedPerson by)
{
    writeSafely(m_files.keyring(), next.toBytes(), true);
    m_keyring = std::move(next);
    m_person = std::move(by);
    try {
        writeRecoveryCopy();
    } catch (const VaultError &) { // the change has happened; the copy follows at the next opening, verify shows it
    }
}

void VaultKeys::saveForGood(Keyring next)
{
    save(std::move(next));
    platform::removeFile(m_files.keyring() + kPreviousMark);
}

Keyring VaultKeys::current() const
{
    Keyring onDisk = readKeyring(m_files);
    onDisk.requireIntact(m_person);
    if (onDisk.generation() != m_keyring.generation())
        throw VaultError(
            Error::Kind::Damaged, u"the keyring on the disk is not the one that was opened"_s, u"keyring_altered"_s);
    return onDisk;
}

bool VaultKeys::isCurrentOnDisk() const
{
    try {
        (void)current();
        return true;
    } catch (const VaultError &) {
        return false;
    }
}

void VaultKeys::writeRecoveryCopy() const
{
    if (m_keyring.recovery() && m_person.mayChangePeople() && !isRecoveryCopyCurrent())
        writeSafely(m_files.recovery(), recoveryCopy());
}

QByteArray VaultKeys::recoveryCopy() const
{
    if (!m_keyring.recovery())
        return {};
    const SealedKey &box = findSealed(m_keyring.recovery()->sealed, DataKey::Identified)->box;
    return {reinterpret_cast<const char *>(box.data()), qsizetype(box.size())};
}

std::unique_ptr<Database> VaultKeys::openIdentified() const
{
    try {
        return openDataFile(identifiedPath(), m_person.keys.identified, false);
    } catch (const VaultError &failed) {
        const bool isForeign = failed.error().code == u"page_unreadable"_s && m_keyring.recovery()
            && QFileInfo(m_files.recovery()).size() == qint64(kSealedKeySize) && !isRecoveryCopyCurrent();
        if (isForeign) // the sealed copy went with the file, the keyring did not
            throw VaultError(Error::Kind::Damaged, u"the keyring is another file's"_s, u"keyring_foreign"_s);
        throw;
    }
}

bool VaultKeys::isRecoveryCopyCurrent() const
{
    if (!m_keyring.recovery() || !QFileInfo::exists(m_files.recovery()))
        return false;
    try {
        return readRecoveryCopy(m_files) == findSealed(m_keyring.recovery()->sealed, DataKey::Identified)->box;
    } catch (const VaultError &) {
        return false;
    }
}

bool VaultKeys::areFilesRenamed() const
{
    return m_keyring.fileNameOf(DataKey::Identified) != kIdentifiedName
        || m_keyring.fileNameOf(DataKey::Reports) != kReportsName;
}

void VaultKeys::settle()
{
    if (!m_person.mayChangePeople())
        return;
    try {
        writeRecoveryCopy();
    } catch (const VaultError &) { // what is in its way must not keep anybody from the file; verify shows it
    }
    const bool renamed = areFilesRenamed();
    if (renamed) {
        if (identifiedPath() != m_files.program)
            takePlace(identifiedPath(), m_files.program);
        if (reportsPath() != m_files.reports())
            takePlace(reportsPath(), m_files.reports());
        Keyring next = m_keyring;
        next.setFileNames(m_person, kIdentifiedName.toString(), kReportsName.toString());
        save(std::move(next));
    }
    const QFileInfo program(m_files.program);
    // With new keys the copy from before a migration goes, too: the keys that open it are those that were given up.
    const QString endings
        = renamed ? u"(-reports)?-next-[0-9]+(-journal)?|-before-v[0-9]+"_s : u"(-reports)?-next-[0-9]+(-journal)?"_s;
    const QRegularExpression leftover(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(program.fileName()) + u"("_s + endings + u")"_s));
    for (const QString &name : program.absoluteDir().entryList(QDir::Files | QDir::Hidden)) {
        if (leftover.match(name).hasMatch())
            platform::removeFile(program.absoluteDir().filePath(name));
    }
}

void rotateKeys(VaultKeys &keys, Keyring next, Database &database)
{
    database.requireInPlace(); // else the new file would take the place of what somebody put there
    DataKeys fresh{randomKey(), randomKey()};
    const QString mark = kNextMark + QString::number(next.generation() + 1);
    const QString identifiedName = kIdentifiedName.toString() + mark;
    const QString reportsName = kReportsName.toString() + mark;
    const auto removeNext = [&] {
        platform::removeFile(keys.files().named(identifiedName));
        platform::removeFile(keys.files().named(reportsName));
    };
    removeNext(); // of an attempt that was interrupted
    auto undo = qScopeGuard(removeNext);
    exportEncrypted(database, keys.files().named(identifiedName), fresh.identified);
    exportReports(keys, keys.files().named(reportsName), fresh.reports);

    UnlockedPerson by = copyOf(keys.person());
    next.rotate(by, std::move(fresh), identifiedName, reportsName);
    std::unique_ptr<Database> nothing = Database::open(u":memory:"_s, {}, Database::Mode::Create);
    try {
        keys.save(std::move(next), std::move(by)); // the new keys are the keys from here on
    } catch (const VaultError &) {
        if (!keys.isCurrentOnDisk()) { // it took the old one's place after all, but may not last
            undo.dismiss();
            database.swapWith(*nothing); // so that nothing more goes into a file that the next opening passes over
        }
        throw;
    }
    undo.dismiss();
    // An open file must not be renamed: its journal would keep the old name and be missed after a crash.
    database.swapWith(*nothing);
    nothing.reset();
    try {
        keys.settle();
    } catch (const VaultError &) { // the next opening does it; until then the file goes by its other name
    }
    database.swapWith(*keys.openIdentified());
}

std::unique_ptr<Database> openDataFile(const QString &path, const SecretBytes &key, bool readOnly)
{
    requireWholePages(path);
    try {
        auto database
            = Database::open(path, key.copy(), readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
        if (database->value<int>(u"PRAGMA application_id"_s) != kApplicationId)
            throw VaultError(Error::Kind::NotOurFile, u"application_id is another program's"_s, u"other_program"_s);
        return database;
    } catch (const VaultError &failed) {
        const Error &error = failed.error();
        switch (error.kind) {
        case Error::Kind::Damaged: // the keyring vouches for the key, so it is the file
            throw VaultError(error.kind, error.detail, u"page_unreadable"_s);
        case Error::Kind::Busy:
            throw VaultError(error.kind, error.detail, u"in_use"_s);
        case Error::Kind::ReadOnly:
            throw VaultError(error.kind, error.detail, u"read_only"_s);
        default:
            throw;
        }
    }
}

} // namespace wardmate
