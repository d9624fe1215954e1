// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace wardmate::cli {

/// A day or a time as ISO 8601 writes it, and nothing behind it; invalid for all else. A day is its beginning here.
[[nodiscard]] QDateTime timeFromIso(const QString &text);

/// Reads one JSON object key by key, under any of a key's names, and remembers the first thing that was wrong and the
/// keys nobody asked for.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object, QString where = {});

    /// It is written there, be it as null or as an empty text, which takes away what was known before.
    [[nodiscard]] bool has(const QStringList &names) const;
    [[nodiscard]] QJsonValue value(const QStringList &names);
    /// A text in composed form. Far more than any name, unit or address is a whole text, which belongs nowhere.
    [[nodiscard]] QString text(const QStringList &names, qsizetype most = 200);
    [[nodiscard]] QDate date(const QStringList &names);
    [[nodiscard]] QDateTime time(const QStringList &names);
    [[nodiscard]] std::optional<bool> flag(const QStringList &names);
    [[nodiscard]] qint64 id(const QStringList &names); ///< 0 where there is none
    [[nodiscard]] int number(const QStringList &names, int usual);
    [[nodiscard]] QJsonArray list(const QStringList &names);
    [[nodiscard]] QJsonObject object(const QStringList &names);

    /// A word of an enumeration by its code.
    template<typename E>
    [[nodiscard]] std::optional<E> word(const QStringList &names)
    {
        const QString code = text(names);
        const auto found = fromCode<E>(code);
        if (!code.isEmpty() && !found) {
            QStringList known;
            for (const Word<E> &each : wordsOf<E>())
                known.append(QString::fromLatin1(each.code));
            complain(names, QStringLiteral("is not one of ") + known.join(QStringLiteral(", ")));
        }
        return found;
    }

    void complain(const QStringList &names, const QString &problem);
    [[nodiscard]] Result<void> outcome() const;
    [[nodiscard]] QStringList ignored() const;

private:
    QJsonObject m_object;
    QString m_where;
    QSet<QString> m_asked;
    QString m_problem;
};

/// A word that has to be there: told, or as before.
template<typename E>
void readWord(JsonReader &reader, const QStringList &names, E &word)
{
    word = reader.word<E>(names).value_or(word);
}

template<typename E>
void readWord(JsonReader &reader, const QStringList &names, std::optional<E> &word)
{
    if (reader.has(names))
        word = reader.word<E>(names);
}

/// A text, where it is told.
void readText(JsonReader &reader, const QStringList &names, QString &text, qsizetype most = 200);

} // namespace wardmate::cli
