// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translations/translations.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <map>
#include <set>

namespace wardmate {

/// The interface in one language, as long as it lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
        : m_before(QLocale())
        , m_translations(QLocale(language))
    {
        QLocale::setDefault(QLocale(language));
    }
    ~Speaking() { QLocale::setDefault(m_before); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    QLocale m_before;
    Translations m_translations;
};

/// Facts and sentences belong together, one to one.
class OneToOne
{
public:
    void add(const QString &facts, const QString &sentence)
    {
        const auto known = m_sentences.emplace(facts, sentence).first;
        if (known->second != sentence)
            problems.insert(QStringLiteral("%1: \"%2\" and \"%3\"").arg(facts, known->second, sentence));
        const auto meant = m_facts.emplace(sentence, facts).first;
        if (meant->second != facts)
            problems.insert(QStringLiteral("\"%1\" for %2 and for %3").arg(sentence, meant->second, facts));
        if (sentence.isEmpty() || sentence.contains(u'%'))
            problems.insert(QStringLiteral("%1: \"%2\"").arg(facts, sentence));
    }
    [[nodiscard]] QString text() const
    {
        QString all;
        for (const QString &problem : problems)
            all += problem + u'\n';
        return all;
    }
    [[nodiscard]] size_t size() const { return m_facts.size(); }
    std::set<QString> problems;

private:
    std::map<QString, QString> m_sentences;
    std::map<QString, QString> m_facts;
};

inline QList<int> figuresIn(const QString &text)
{
    QList<int> figures;
    QString digits;
    for (const QChar c : text + u' ') {
        if (c.isDigit()) {
            digits += c;
        } else if (!digits.isEmpty()) {
            figures.append(digits.toInt());
            digits.clear();
        }
    }
    return figures;
}

} // namespace wardmate
