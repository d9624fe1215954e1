// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/binding.h"

#include <vector>

namespace wardmate {

/// Values of rows in plain memory, as the engine takes them: they become what toBound() makes of them, at a third of
/// what a QVariant for each costs.
class BulkRows
{
public:
    struct Value {
        enum class Kind : quint8 {
            Null,
            Number,
            Code, ///< of an enumeration: \a bytes, and lives for ever
            Text, ///< from \a start among the texts
            Blob
        };
        Kind kind = Kind::Null;
        int size = 0;
        union {
            qint64 number = 0;
            const char *bytes;
            size_t start;
        };
    };

    template<typename... Args>
    void add(const Args &...args)
    {
        reserve((size_t(0) + ... + spaceOf(args)));
        (put(args), ...);
    }
    void clear();

    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    [[nodiscard]] const char *bytesOf(const Value &value) const
    {
        return value.kind == Value::Kind::Code ? value.bytes : m_texts.data() + value.start;
    }

private:
    static constexpr size_t kTimeLength = 20; ///< 2026-11-20T09:00:00Z

    template<typename T>
    static size_t spaceOf(const T &)
    {
        return kTimeLength;
    }
    static size_t spaceOf(const QString &text) { return size_t(text.size()) * 3; }
    static size_t spaceOf(const QByteArray &bytes) { return size_t(bytes.size()); }
    template<typename T>
    static size_t spaceOf(const std::optional<T> &value)
    {
        return value ? spaceOf(*value) : 0;
    }

    void put(const QString &text);
    void put(const QByteArray &bytes);
    void put(qint64 number);
    void put(int number) { put(qint64(number)); }
    void put(bool yes) { put(qint64(yes)); }
    void put(QDate day);
    void put(const QDateTime &at);
    void put(std::nullopt_t) { m_values.emplace_back(); }
    template<typename Tag>
    void put(Id<Tag> id)
    {
        id.isValid() ? put(id.value) : put(std::nullopt);
    }
    template<Enumeration E>
    void put(E value)
    {
        for (const Word<E> &word : wordsOf<E>()) {
            if (word.value == value)
                return putCode(word.code);
        }
        put(std::nullopt);
    }
    template<typename T>
    void put(const std::optional<T> &value)
    {
        value ? put(*value) : put(std::nullopt);
    }

    void putCode(const char *code);
    void putRare(const QVariant &value); ///< of years that are not written with four digits
    void putWritten(Value::Kind kind, const char *end);
    void reserve(size_t bytes);

    std::vector<Value> m_values; ///< row after row
    std::vector<char> m_texts; ///< written up to m_used, with room for the row in hand
    size_t m_used = 0;
};

} // namespace wardmate
