// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/text.h"
#include "models/base/vocabulary.h"
#include "models/vault/vault_error.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <type_traits>

/// \file
/// How values become bound parameters and columns become values: dates as ISO text, times as UTC text, enumerations
/// as their codes, ids as integers (architecture.md 6.3).

namespace wardmate {

template<typename T>
concept Enumeration = std::is_enum_v<T>;

inline QVariant toBound(const QString &text)
{
    return text.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(text); // a missing text is empty, not NULL
}
inline QVariant toBound(const QByteArray &bytes)
{
    return bytes;
}
inline QVariant toBound(bool value)
{
    return int(value);
}
inline QVariant toBound(int value)
{
    return value;
}
inline QVariant toBound(qint64 value)
{
    return value;
}
inline QVariant toBound(double value)
{
    return value;
}
inline QVariant toBound(std::nullptr_t)
{
    return {};
}
inline QVariant toBound(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}
inline QVariant toBound(const QDateTime &at)
{
    return at.isValid() ? QVariant(toStored(at)) : QVariant();
}
template<typename Tag>
QVariant toBound(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}
template<Enumeration E>
QVariant toBound(E value)
{
    return codeOf(value);
}
template<typename T>
QVariant toBound(const std::optional<T> &value)
{
    return value ? toBound(*value) : QVariant();
}

namespace detail {

template<typename T>
struct ColumnReader;

template<>
struct ColumnReader<QString> {
    static QString read(const QVariant &value) { return value.toString(); }
};
template<>
struct ColumnReader<QByteArray> {
    static QByteArray read(const QVariant &value) { return value.toByteArray(); }
};
template<>
struct ColumnReader<int> {
    static int read(const QVariant &value) { return value.toInt(); }
};
template<>
struct ColumnReader<qint64> {
    static qint64 read(const QVariant &value) { return value.toLongLong(); }
};
template<>
struct ColumnReader<double> {
    static double read(const QVariant &value) { return value.toDouble(); }
};
template<>
struct ColumnReader<bool> {
    static bool read(const QVariant &value) { return value.toInt() != 0; }
};
template<>
struct ColumnReader<QDate> {
    static QDate read(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
};
template<>
struct ColumnReader<QDateTime> {
    static QDateTime read(const QVariant &value) { return timeFromStored(value.toString()); }
};
template<typename Tag>
struct ColumnReader<Id<Tag>> {
    static Id<Tag> read(const QVariant &value) { return {value.toLongLong()}; }
};
template<Enumeration E>
struct ColumnReader<E> {
    static E read(const QVariant &value)
    {
        const auto known = fromCode<E>(value.toString());
        if (!known)
            throw VaultError(Error::Kind::Damaged, QStringLiteral("unknown code in an enumeration column"));
        return *known;
    }
};

template<typename T>
struct OptionalValue {
    static constexpr bool is = false;
};
template<typename T>
struct OptionalValue<std::optional<T>> {
    static constexpr bool is = true;
    using type = T;
};
template<typename T>
struct ReadsNull : std::false_type {
};
template<>
struct ReadsNull<QDate> : std::true_type {
};
template<>
struct ReadsNull<QDateTime> : std::true_type {
};
template<typename Tag>
struct ReadsNull<Id<Tag>> : std::true_type {
};

} // namespace detail

/// The row a statement stands on. Dates, times and ids of NULL columns read as invalid; any other NULL must be asked
/// for as std::optional.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    template<typename T>
    [[nodiscard]] T get(int column) const
    {
        const QVariant value = m_query.value(column);
        if constexpr (detail::OptionalValue<T>::is) {
            if (value.isNull())
                return std::nullopt;
            return detail::ColumnReader<typename detail::OptionalValue<T>::type>::read(value);
        } else {
            if (value.isNull() && !detail::ReadsNull<T>::value)
                throw VaultError(Error::Kind::Damaged, QStringLiteral("NULL in column %1").arg(column));
            return detail::ColumnReader<T>::read(value);
        }
    }

private:
    const QSqlQuery &m_query;
};

} // namespace wardmate
