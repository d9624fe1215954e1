// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mangled.h"

#include "models/vault/vault_error.h"

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace wardmate::fuzz {

QByteArray plainContent(const std::function<void(Database &)> &fill)
{
    const auto database = Database::open(u":memory:"_s, {}, Database::Mode::Create);
    fill(*database);
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(database->handle(), "main", &size, 0);
    QByteArray content(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return content;
}

QByteArray mangled(QByteArray content, const QByteArray &changes)
{
    for (qsizetype i = 0; i + 4 <= changes.size(); i += 4) {
        const auto byte = [&](qsizetype at) { return qsizetype(static_cast<unsigned char>(changes.at(i + at))); };
        content[(byte(0) << 16 | byte(1) << 8 | byte(2)) % content.size()] = changes.at(i + 3);
    }
    return content;
}

std::unique_ptr<Database> openContent(const QByteArray &content)
{
    auto database = Database::open(u":memory:"_s, {}, Database::Mode::Create);
    database->forgetStatements();
    const auto size = sqlite3_int64(content.size());
    auto *bytes = static_cast<unsigned char *>(sqlite3_malloc64(sqlite3_uint64(size)));
    std::memcpy(bytes, content.constData(), size_t(size));
    const int code = sqlite3_deserialize(
        database->handle(), "main", bytes, size, size, SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (code != SQLITE_OK)
        throw VaultError(VaultError::kindOfCode(code), u"the content was not taken"_s);
    return database;
}

} // namespace wardmate::fuzz
