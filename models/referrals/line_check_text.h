// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

/// \file
/// The text of a line as the detectors of the one-line check read it.

namespace wardmate::linecheck {

/// A line without accents, with plain quotes, dashes and digits; every unit knows where it stands in the original.
struct PlainLine {
    QString shaped; ///< upper and lower case kept
    QString lower; ///< the same in lower case, unit by unit
    QList<qsizetype> at; ///< place in the original of each unit, and of the end
    QList<bool> acute; ///< whether the unit had an acute accent: "administro" may be a noun, "administró" cannot
    [[nodiscard]] qsizetype originalStart(qsizetype index) const { return at.at(index); }
};

[[nodiscard]] PlainLine plainLine(const QString &line);

/// How a word is written.
enum class Shape {
    Lower,
    Title, ///< Rivera, McDonald, O'Brien
    Upper, ///< two or more letters, all capitals
    Single, ///< one capital
    Number, ///< starts with a digit
    Other
};

/// One word or number of a plain line; places count in the plain line.
struct Token {
    qsizetype start = 0;
    qsizetype end = 0; ///< without a possessive 's
    QStringView lower;
    Shape shape = Shape::Lower;
    bool possessive = false;
    bool opensSentence = false;
    bool endsInAcute = false;
    QStringView gap; ///< what stands between the previous word and this one

    [[nodiscard]] bool afterSpace() const;
    [[nodiscard]] bool afterHyphen() const { return gap == QLatin1StringView("-"); }
};

/// The words of a line and what its capitals are worth.
struct Tokens {
    std::vector<Token> list;
    bool allUpper = false; ///< shouted: capitals tell nothing
    bool titleCase = false; ///< Every Word Has One: neither
    bool allLower = false;
};

[[nodiscard]] Tokens tokensOf(const PlainLine &line);

} // namespace wardmate::linecheck
