// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringEncoder>
#include <QVariant>

#include <functional>
#include <vector>

struct sqlite3_stmt;

namespace wardmate {

/// Gives the values of a QSqlResult to a prepared statement, and keeps alive what SQLite only borrows.
class SqlCipherBinding
{
public:
    /// Learns which value belongs to which placeholder. valueName(position) is QSqlResult::boundValueName().
    void learn(sqlite3_stmt *statement, const std::function<QString(int)> &valueName);

    [[nodiscard]] bool fits(qsizetype values) const noexcept { return values == m_values; }

    /// Binds all values; fits() must have held. Returns SQLite's result code.
    [[nodiscard]] int bind(sqlite3_stmt *statement, const QList<QVariant> &values);

    /// Lets go of the values of the last run; the statement must be reset or gone.
    void release();

private:
    [[nodiscard]] int valueOf(int parameter) const
    {
        return m_valueOf.empty() ? parameter : m_valueOf[size_t(parameter)];
    }
    [[nodiscard]] int bindText(sqlite3_stmt *statement, int parameter, const QString &text);
    [[nodiscard]] int bindTexts(sqlite3_stmt *statement, const QList<QVariant> &values, qsizetype length);
    [[nodiscard]] int bindOther(sqlite3_stmt *statement, int parameter, const QVariant &value);
    [[nodiscard]] int bindBlob(sqlite3_stmt *statement, int parameter, const QByteArray &bytes);

    std::vector<int> m_valueOf; ///< by parameter; empty when all placeholders are question marks
    int m_parameters = 0;
    int m_values = 0; ///< how many values the text asks for: a name used twice counts twice, as QSqlResult counts
    std::vector<char> m_texts; ///< the texts of this run in UTF-8, one after the other
    std::vector<QByteArray> m_held; ///< blobs and long texts of this run
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
};

} // namespace wardmate
