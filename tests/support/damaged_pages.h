// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/vault_error.h"
#include "tests/support/temp_vault.h"

#include <QFile>

#include <functional>

namespace wardmate {

/// Damages the pages of a file one after the other, the first but that of the key, each time opening it and calling
/// \a check where that goes; at the end the file is whole and open. Returns how many pages were tried.
inline int withDamagedPages(TempVault &vault, int apart, const std::function<void()> &check)
{
    constexpr qint64 kPageBytes = 4096;
    constexpr qint64 kInTheMiddle = 2000;
    vault.close();
    QFile file(vault.path());
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return 0;
    int tried = 0;
    for (qint64 at = kPageBytes + kInTheMiddle; at < file.size(); at += apart * kPageBytes) {
        const auto change = [&file, at] {
            char byte = 0;
            return file.seek(at) && file.read(&byte, 1) == 1 && file.seek(at) && file.putChar(char(byte ^ 1));
        };
        if (!change())
            break;
        if (attempt([&vault] { vault.reopen(); }))
            check();
        vault.close();
        if (!change())
            break;
        ++tried;
    }
    vault.reopen();
    return tried;
}

} // namespace wardmate
