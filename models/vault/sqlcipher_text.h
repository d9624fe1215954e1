// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>
#include <QString>

class QSqlField;

namespace wardmate {

/// A table's name in two parts; the schema is empty unless the text names one ("main.person", [main].[person]).
struct SqlTableName {
    QString schema;
    QString table;
};

/// Takes a name apart at the first dot outside quotes and takes the quotes off.
[[nodiscard]] SqlTableName tableNameFrom(const QString &text);

/// In double quotes, inner ones doubled; a dot in a table's name joins two identifiers, as in QSQLITE.
[[nodiscard]] QString quotedIdentifier(const QString &identifier, QSqlDriver::IdentifierType type);

/// In a pair of "…", […] or `…`.
[[nodiscard]] bool isQuotedIdentifier(const QString &identifier);

/// The value as SQL text: blobs as X'…', texts so that nothing in them can end the literal. False if the kind of value
/// is left to QSqlDriver.
[[nodiscard]] bool formatSqlValue(const QSqlField &field, bool trimStrings, QString *text);

} // namespace wardmate
