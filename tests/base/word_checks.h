// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

#include <QSet>
#include <QStringList>
#include <QTest>

namespace wardmate::tests {

/// All codes of an enumeration in their order, as domain.md lists them.
template<typename E>
[[nodiscard]] QString codesOf()
{
    QStringList codes;
    for (const Word<E> &word : wordsOf<E>())
        codes.append(codeOf(word.value));
    return codes.join(u' ');
}

/// What holds for every enumeration: codes lead back to their value, and no value, code or label stands there twice.
template<typename E>
void checkWords()
{
    QSet<int> values;
    QSet<QString> labels;
    for (const Word<E> &word : wordsOf<E>()) {
        const QString code = codeOf(word.value);
        QCOMPARE(fromCode<E>(code), std::optional(word.value));
        QCOMPARE(fromCode<E>(code.toUpper() + QChar(u'x')), std::nullopt);
        const QString label = labelOf(word.value);
        QVERIFY2(!label.isEmpty() && label == label.trimmed(), qPrintable(code));
        QVERIFY2(!values.contains(int(word.value)) && !labels.contains(label), qPrintable(code));
        values.insert(int(word.value));
        labels.insert(label);
    }
    QCOMPARE(fromCode<E>(QStringView()), std::nullopt);
    QCOMPARE(codeOf(std::optional<E>()), QString());
}

} // namespace wardmate::tests
