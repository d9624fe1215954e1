// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/replaced_reports.h"

#include "models/base/platform.h"
#include "models/vault/keyring.h"
#include "models/vault/safe_file.h"
#include "models/vault/vault_error.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString placeOf(const VaultFiles &files, int number)
{
    return files.program + u"-replaced-reports-"_s + QString::number(number);
}

/// Usually NAME.wardmate-reports; another one where a change of the keys was interrupted.
QString reportsOf(const VaultFiles &files)
{
    try {
        const Keyring keyring = Keyring::fromBytes(readSmallFile(files.keyring(), KeyringLimits::kFileBytes));
        const QString named = files.named(keyring.fileNameOf(DataKey::Reports));
        return QFileInfo::exists(named) ? named : files.reports();
    } catch (const VaultError &) { // the keyring is gone or damaged, which may be why a backup is restored
        return files.reports();
    }
}

} // namespace

QStringList replacedReports(const VaultFiles &files)
{
    QStringList waiting;
    for (int number = 1; QFileInfo::exists(placeOf(files, number)); ++number)
        waiting.append(placeOf(files, number));
    return waiting;
}

QString keepReplacedReports(const VaultFiles &files)
{
    const QString reports = reportsOf(files);
    if (!QFileInfo::exists(files.program) && !QFileInfo::exists(files.keyring()) && !QFileInfo::exists(reports))
        return {};
    const QString place = placeOf(files, int(replacedReports(files).size()) + 1);
    platform::removeFile(place + kPartMark); // of an attempt that was interrupted
    if (QFileInfo::exists(reports))
        copyDurably(reports, place + kPartMark);
    else
        writeSafely(place + kPartMark, {});
    return place;
}

} // namespace wardmate
