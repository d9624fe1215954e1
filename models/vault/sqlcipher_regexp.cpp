// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_regexp.h"

#include <QCache>
#include <QRegularExpression>
#include <QString>

#include <sqlite3.h>

namespace wardmate {

namespace {

using Patterns = QCache<QString, QRegularExpression>;

constexpr int kPatternsKept = 32; // more than any one statement uses

QString textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

/// X REGEXP Y calls regexp(Y, X): the pattern comes first.
void regexpFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL)
        return; // the result stays NULL, as with LIKE
    auto *patterns = static_cast<Patterns *>(sqlite3_user_data(context));
    const QString pattern = textOf(values[0]);
    QRegularExpression *expression = patterns->object(pattern);
    if (expression == nullptr) {
        expression = new QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
        patterns->insert(pattern, expression); // owns it from here on
    }
    if (!expression->isValid()) {
        sqlite3_result_error(context, "malformed regular expression", -1);
        return;
    }
    sqlite3_result_int(context, expression->match(textOf(values[1])).hasMatch() ? 1 : 0);
}

} // namespace

int installRegexp(sqlite3 *db)
{
    // On failure SQLite itself calls the destructor.
    return sqlite3_create_function_v2(db, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
        new Patterns(kPatternsKept), &regexpFunction, nullptr, nullptr,
        [](void *patterns) { delete static_cast<Patterns *>(patterns); });
}

} // namespace wardmate
