// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// \file
/// What strangers' files and typed text come in by, each as a function of bytes (T23). libFuzzer calls one of them in a
/// program of its own; tst_fuzz_corpus calls all of them on the corpora in every run. What must hold ends the process
/// when it does not.

namespace wardmate::fuzz {

void keyring(const QByteArray &bytes); ///< everything of the file but its checksum, which is made right
void recovery(const QByteArray &bytes); ///< the sealed copy of 80 bytes, and what is typed from the sheet
void csv(const QByteArray &bytes); ///< read as both kinds of list, written again
void mapping(const QByteArray &bytes);
void migrator(const QByteArray &bytes); ///< the first byte: which version; then changed bytes in a file of it
void lineCheck(const QByteArray &bytes);
void reports(const QByteArray &bytes); ///< changed bytes in a file of issued reports

/// Ends the process, so that the fuzzer keeps what led here.
void require(bool holds, const char *what);

} // namespace wardmate::fuzz
