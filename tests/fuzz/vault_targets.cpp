// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/file_checks.h"
#include "models/vault/migrator.h"
#include "models/vault/vault.h"
#include "tests/fuzz/mangled.h"
#include "tests/fuzz/targets.h"
#include "tests/support/scratch_programme.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace wardmate::fuzz {

namespace {

/// A program file whose keyring is lost, so that the sealed copy is read.
struct WithoutKeyring {
    ScratchProgramme programme;
    RecoveryKey other = RecoveryKey::generate();

    WithoutKeyring()
    {
        programme.vault.reset();
        QFile::remove(programme.path() + u"-keys"_s);
    }
};

QList<QByteArray> contentOfEveryVersion()
{
    QList<QByteArray> contents;
    for (const MigrationStep &step : migrationSteps()) {
        contents.append(plainContent([&step](Database &database) {
            migrate(database, step.number);
            database.execute(
                u"INSERT INTO unit (id, name, area) VALUES (1, 'Emergency', 'Acute'), (2, 'Ward 2', '')"_s);
            database.execute(u"INSERT INTO setting (key, value) VALUES ('hospital', 'Sankt Brendanus')"_s);
        }));
    }
    return contents;
}

void readTyped(const QByteArray &bytes)
{
    RecoveryKey::Fault fault = RecoveryKey::Fault::None;
    const auto key = RecoveryKey::parse(QString::fromUtf8(bytes), &fault);
    require(key.has_value() == (fault == RecoveryKey::Fault::None), "a key or a fault");
    if (key)
        require(RecoveryKey::parse(key->text()).has_value(), "a key reads back as printed");
}

} // namespace

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void keyring(const QByteArray &bytes)
{
    QByteArray file = bytes;
    const Digest sum = digestOf(bytes, "wardmate keyring checksum");
    file.append(reinterpret_cast<const char *>(sum.data()), qsizetype(sum.size()));
    try {
        const KeyringFile read = parseKeyring(file);
        require(serializeKeyring(read) == file, "what is read is what was written");
        for (const KdfSet &set : read.kdfSets)
            require(set.memoryBytes <= KeyringLimits::kMaxMemory && set.operations <= KeyringLimits::kMaxOperations,
                "a file orders no more memory or time than allowed");
        for (const KeyringPerson &person : read.persons)
            require((findSealed(person.sealed, DataKey::Identified) == nullptr)
                    == (person.role == PersonRole::Administrator),
                "keys fit the role");
        const Keyring keyring = Keyring::fromBytes(file);
        (void)keyring.unlockWithRecovery(newKeyPair());
        require(false, "a stranger's key opens nothing");
    } catch (const VaultError &) { // said, and nothing else
    }
    (void)kindOf([&] { (void)parseKeyring(bytes); });
}

void recovery(const QByteArray &bytes)
{
    readTyped(bytes);
    static WithoutKeyring lost; // dear to make, and no input changes it
    QFile copy(lost.programme.path() + u"-recovery"_s);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    copy.write(bytes);
    copy.close();
    const auto opened = Vault::openWithRecoveryKey(lost.programme.path(), lost.other, lost.programme.clock, kCheapCost);
    require(!opened, "a copy that the key does not fit opens nothing");
    require(!QFile::exists(lost.programme.path() + u"-keys"_s), "nothing is written for a key that does not fit");
}

void migrator(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    // A file of every version: from the newest but one a single step runs, so that many more changes can be tried.
    static const QList<QByteArray> contents = contentOfEveryVersion();
    const qsizetype version = static_cast<unsigned char>(bytes.front()) % contents.size();
    (void)kindOf([&] {
        const auto database = openContent(mangled(contents.at(version), bytes.sliced(1)));
        migrate(*database);
        require(schemaVersion(*database) == newestSchemaVersion(), "what is said to be done is done");
        (void)checkPages(*database);
        (void)checkStructure(*database);
        (void)database->select(
            [](const Row &row) { return row.get<QString>(1); }, u"SELECT id, name, area FROM unit"_s);
    });
}

} // namespace wardmate::fuzz
