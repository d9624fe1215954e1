// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/statement_rules.h"

#include <QByteArray>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace wardmate {

namespace {

using namespace std::string_view_literals;

/// Pragmas that may be given a value once the file is open; everything else may only be read.
constexpr std::array kSettable{"application_id"sv, "user_version"sv, "foreign_keys"sv, "defer_foreign_keys"sv,
    "query_only"sv, "cache_size"sv, "quick_check"sv, "integrity_check"sv, "table_info"sv, "table_xinfo"sv,
    "table_list"sv, "index_list"sv, "index_info"sv, "index_xinfo"sv, "foreign_key_list"sv, "foreign_key_check"sv,
    "optimize"sv, "analysis_limit"sv, "shrink_memory"sv, "incremental_vacuum"sv};

/// Pragmas that act without a value too.
constexpr std::array kNever{
    "key"sv, "rekey"sv, "hexkey"sv, "hexrekey"sv, "textkey"sv, "textrekey"sv, "cipher_migrate"sv};

constexpr std::array kForbiddenFunctions{"sqlcipher_export"sv, "load_extension"sv, "fts3_tokenizer"sv};

template<typename List>
bool contains(const List &list, const QByteArray &name)
{
    return std::ranges::find(list, std::string_view(name.constData(), std::size_t(name.size()))) != list.end();
}

} // namespace

void StatementRules::install(sqlite3 *db)
{
    sqlite3_set_authorizer(db, &StatementRules::decide, this);
}

int StatementRules::decide(void *rules, int action, const char *first, const char *second, const char *, const char *)
{
    if (static_cast<const StatementRules *>(rules)->m_lifted > 0)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_ATTACH: // VACUUM attaches a nameless file, which temp_store keeps in memory
        return first != nullptr && *first == '\0' ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_PRAGMA: {
        const QByteArray name = QByteArray(first).toLower();
        if (contains(kNever, name))
            return SQLITE_DENY;
        return second == nullptr || contains(kSettable, name) ? SQLITE_OK : SQLITE_DENY;
    }
    case SQLITE_FUNCTION:
        return contains(kForbiddenFunctions, QByteArray(second).toLower()) ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

} // namespace wardmate
