// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_binding.h"

#include <QDateTime>
#include <QUuid>

#include <sqlite3.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kLongText = 16384; // above it a text gets a buffer of its own, which goes again with the run

template<typename T>
const T &as(const QVariant &value)
{
    return *static_cast<const T *>(value.constData());
}

int bindUnsigned(sqlite3_stmt *statement, int parameter, quint64 number)
{
    if (number <= quint64(std::numeric_limits<qint64>::max()))
        return sqlite3_bind_int64(statement, parameter, qint64(number));
    // SQLite's integers are signed: as text nothing is lost, and a STRICT column refuses it.
    const QByteArray digits = QByteArray::number(number);
    return sqlite3_bind_text(statement, parameter, digits.constData(), int(digits.size()), SQLITE_TRANSIENT);
}

/// Like QSQLITE, an invalid date or time, a null QUuid and a null pointer are NULL.
bool isNullValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return !as<QDateTime>(value).isValid();
    case QMetaType::QDate:
        return as<QDate>(value).isNull();
    case QMetaType::QTime:
        return !as<QTime>(value).isValid();
    case QMetaType::QUuid:
        return as<QUuid>(value).isNull();
    default:
        return false;
    }
}

QString textOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return as<QDateTime>(value).toString(Qt::ISODateWithMs);
    case QMetaType::QTime:
        return as<QTime>(value).toString(u"hh:mm:ss.zzz"_s);
    default:
        return value.toString();
    }
}

} // namespace

void SqlCipherBinding::learn(sqlite3_stmt *statement, const std::function<QString(int)> &valueName)
{
    m_parameters = sqlite3_bind_parameter_count(statement);
    m_values = m_parameters;
    m_valueOf.clear();
    QStringList names;
    for (int i = 1; i <= m_parameters; i++) {
        const char *name = sqlite3_bind_parameter_name(statement, i);
        if (name != nullptr && *name == ':')
            names.append(QString::fromUtf8(name));
    }
    if (names.isEmpty())
        return;
    // SQLite numbers each name once, QSqlResult each place where it stands: take the first place of each name.
    QStringList places;
    for (QString name = valueName(0); names.contains(name); name = valueName(int(places.size())))
        places.append(name);
    if (names.size() != m_parameters || places.isEmpty())
        return; // mixed with question marks: by number only
    m_values = int(places.size());
    for (const QString &name : std::as_const(names))
        m_valueOf.push_back(int(places.indexOf(name)));
}

void SqlCipherBinding::release()
{
    m_held.clear();
}

int SqlCipherBinding::bind(sqlite3_stmt *statement, const QList<QVariant> &values)
{
    if (!m_held.empty())
        m_held.clear();
    int code = SQLITE_OK;
    qsizetype textLength = 0;
    bool hasTexts = false;
    for (int i = 0; i < m_parameters && code == SQLITE_OK; i++) {
        const int place = valueOf(i);
        const QVariant *value = place < 0 ? nullptr : &values.at(place);
        if (value == nullptr || value->isNull()) {
            code = sqlite3_bind_null(statement, i + 1);
            continue;
        }
        switch (value->typeId()) {
        case QMetaType::Int:
            code = sqlite3_bind_int64(statement, i + 1, as<int>(*value));
            break;
        case QMetaType::LongLong:
            code = sqlite3_bind_int64(statement, i + 1, as<qint64>(*value));
            break;
        case QMetaType::QString: {
            const auto &text = as<QString>(*value);
            if (text.isNull()) {
                code = sqlite3_bind_null(statement, i + 1);
            } else if (text.size() > kLongText) {
                code = bindText(statement, i + 1, text);
            } else {
                hasTexts = true;
                textLength += text.size();
            }
            break;
        }
        default:
            code = bindOther(statement, i + 1, *value);
        }
    }
    return hasTexts && code == SQLITE_OK ? bindTexts(statement, values, textLength) : code;
}

int SqlCipherBinding::bindTexts(sqlite3_stmt *statement, const QList<QVariant> &values, qsizetype length)
{
    const size_t most = size_t(m_encoder.requiredSpace(length)) + size_t(m_parameters);
    if (m_texts.size() < most)
        m_texts.resize(most);
    char *out = m_texts.data();
    int code = SQLITE_OK;
    for (int i = 0; i < m_parameters && code == SQLITE_OK; i++) {
        const int place = valueOf(i);
        if (place < 0 || values.at(place).typeId() != QMetaType::QString)
            continue;
        const auto &text = as<QString>(values.at(place));
        if (text.isNull() || text.size() > kLongText)
            continue;
        const char *begin = out;
        out = m_encoder.appendToBuffer(out, text);
        code = sqlite3_bind_text(statement, i + 1, begin, int(out - begin), SQLITE_STATIC);
    }
    return code;
}

int SqlCipherBinding::bindText(sqlite3_stmt *statement, int parameter, const QString &text)
{
    const QByteArray &utf8 = m_held.emplace_back(text.toUtf8());
    return sqlite3_bind_text64(
        statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

int SqlCipherBinding::bindBlob(sqlite3_stmt *statement, int parameter, const QByteArray &bytes)
{
    if (bytes.isNull())
        return sqlite3_bind_null(statement, parameter);
    const QByteArray &held = m_held.emplace_back(bytes);
    return sqlite3_bind_blob64(statement, parameter, held.constData(), sqlite3_uint64(held.size()), SQLITE_STATIC);
}

int SqlCipherBinding::bindOther(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::UInt:
    case QMetaType::Long:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return bindUnsigned(statement, parameter, value.toULongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray:
        return bindBlob(statement, parameter, as<QByteArray>(value));
    default:
        return isNullValue(value) ? sqlite3_bind_null(statement, parameter)
                                  : bindText(statement, parameter, textOf(value));
    }
}

} // namespace wardmate
