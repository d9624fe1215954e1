// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping_file.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QStringList>

namespace wardmate {

/// What a person decided about a list half brought in, to go on with it after a lock. The rows of a file are read again;
/// cells that were pasted have no other place. It names people: the encrypted file is where it belongs.
struct ImportDraft {
    struct Correction {
        qsizetype record = 0; ///< CsvRecord::number
        int column = 0;
        QString text;
        bool operator==(const Correction &) const = default;
    };

    QString kind;
    QStringList files; ///< whole paths; empty for pasted cells
    QByteArray fingerprint; ///< of the files, to see whether they are still the same
    QString pasted;
    MappingFile mapping;
    bool updatesKnown = false;
    QList<Correction> corrections;
};

[[nodiscard]] QByteArray fingerprintOf(const QByteArrayList &files);
[[nodiscard]] QJsonObject toJson(const ImportDraft &draft);
[[nodiscard]] ImportDraft importDraftFrom(const QJsonObject &body);

} // namespace wardmate
