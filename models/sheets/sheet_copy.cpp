// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_copy.h"

#include "models/vault/database.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Part {
    QString table;
    QString rows; ///< which, and in what order
};

/// Not what was taken out of the directory, nor who changed what when.
const std::array<Part, 5> &parts()
{
    static const std::array<Part, 5> all{{{u"resource"_s, u"WHERE removed_at IS NULL ORDER BY id"_s},
        {u"sheet_programme_text"_s, u"ORDER BY language"_s}, {u"sheet_logo"_s, u"ORDER BY id"_s},
        {u"sheet_own_text"_s, u"ORDER BY sheet, language"_s},
        {u"setting"_s,
            u"WHERE key IN ('hospital', 'paper', 'country', 'programme_contact', 'confidentiality_line') ORDER BY key"_s}}};
    return all;
}

std::optional<QString> definitionOf(Database &database, const QString &table)
{
    return database.value<QString>(u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"_s, table);
}

/// The rows as statements that bring them in; quote() writes every value as a literal.
QStringList statementsOf(Database &database, const Part &part)
{
    const auto columns = database.select(
        [](const Row &row) { return row.get<QString>(1); }, u"PRAGMA table_info(%1)"_s.arg(part.table));
    QStringList quoted;
    for (const QString &column : columns)
        quoted.append(u"quote(%1)"_s.arg(column));
    QStringList statements;
    database.visit(
        [&](const Row &row) {
            statements.append(u"INSERT OR REPLACE INTO %1 VALUES (%2);"_s.arg(part.table, row.get<QString>(0)));
        },
        u"SELECT %1 FROM %2 %3"_s.arg(quoted.join(u" || ',' || "_s), part.table, part.rows));
    return statements;
}

} // namespace

void copySheetContents(Database &from, Database &to)
{
    for (const Part &part : parts()) {
        if (!definitionOf(to, part.table))
            to.executeScript(definitionOf(from, part.table).value_or(QString()));
        to.executeScript(statementsOf(from, part).join(u'\n'));
    }
}

QByteArray sheetContentsDigest(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Part &part : parts()) {
        if (definitionOf(database, part.table))
            hash.addData(statementsOf(database, part).join(u'\n').toUtf8());
    }
    return hash.result();
}

bool hasSheetContents(Database &database)
{
    return definitionOf(database, u"resource"_s).has_value();
}

} // namespace wardmate
