// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/binding.h"

#include <vector>

struct sqlite3_stmt;

namespace wardmate {

class Database;

/// One INSERT for a great many rows: prepared once, its values given to the engine as they are, a third of what a
/// QVariant for each costs. They become what toBound() makes of them. Throws VaultError.
class BulkInsert
{
public:
    BulkInsert(Database &database, const QString &sql);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    template<typename... Args>
    void add(const Args &...args)
    {
        m_at = 0;
        reserve((size_t(0) + ... + spaceOf(args)));
        (bind(args), ...);
        run();
    }

private:
    static constexpr size_t kTimeLength = 20; ///< 2026-11-20T09:00:00Z

    template<typename T>
    static size_t spaceOf(const T &)
    {
        return kTimeLength;
    }
    static size_t spaceOf(const QString &text) { return size_t(text.size()) * 3; }

    void bind(const QString &text);
    void bind(const QByteArray &bytes);
    void bind(qint64 number);
    void bind(int number) { bind(qint64(number)); }
    void bind(bool yes) { bind(qint64(yes)); }
    void bind(QDate day);
    void bind(const QDateTime &at);
    void bind(std::nullopt_t);
    template<typename Tag>
    void bind(Id<Tag> id)
    {
        id.isValid() ? bind(id.value) : bind(std::nullopt);
    }
    template<Enumeration E>
    void bind(E value)
    {
        for (const Word<E> &word : wordsOf<E>()) {
            if (word.value == value)
                return bindCode(word.code);
        }
        bind(std::nullopt);
    }
    template<typename T>
    void bind(const std::optional<T> &value)
    {
        value ? bind(*value) : bind(std::nullopt);
    }

    void bindCode(const char *code);
    void bindRare(const QVariant &value); ///< of years that are not written with four digits
    void bindWritten(const char *from, const char *to);
    void reserve(size_t bytes);
    void check(int code);
    void run();
    [[noreturn]] void fail(int code);

    Database &m_db;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<char> m_texts; ///< of the row in hand
    char *m_end = nullptr; ///< where the next text goes
    int m_at = 0; ///< the parameter bound last
};

} // namespace wardmate
