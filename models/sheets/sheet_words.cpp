// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const QString &inLanguage(const QString &language, const QString &english, const QString &spanish)
{
    return language == u"es" && !spanish.isEmpty() ? spanish : english;
}

} // namespace

Result<SheetWords> SheetWords::load(const QString &language)
{
    QFile file(u":/sheets/%1/words.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"no sheets in language '%1'"_s.arg(language), u"unknown_language"_s);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    SheetWords words;
    words.m_language = language;
    for (auto it = object.begin(); it != object.end(); ++it)
        words.m_words.insert(it.key(), it.value().toString());
    return words;
}

QString SheetWords::operator()(const QString &key) const
{
    return m_words.value(key, u'[' + key + u']');
}

QString SheetWords::date(QDate date) const
{
    return QLocale(m_language).toString(date, operator()(u"date"_s));
}

QString SheetWords::name(const Resource &entry) const
{
    return inLanguage(m_language, entry.name, entry.nameEs);
}

QString SheetWords::detail(const Resource &entry) const
{
    return inLanguage(m_language, entry.detail, entry.detailEs);
}

QString SheetWords::confidentiality(const Resource &entry) const
{
    return inLanguage(m_language, entry.confidentiality, entry.confidentialityEs);
}

QString SheetWords::terms(const Resource &entry) const
{
    QStringList parts;
    const QString hours = inLanguage(m_language, entry.hours, entry.hoursEs);
    if (!hours.isEmpty())
        parts << (entry.zone.isEmpty() ? hours : u"%1 (%2)"_s.arg(hours, entry.zone));
    QStringList languages;
    for (const QString &code : entry.languages.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = u"language."_s + code;
        languages << (m_words.contains(key) ? operator()(key) : code);
    }
    if (!languages.isEmpty())
        parts << languages.join(u", "_s);
    if (!entry.cost.isEmpty())
        parts << (entry.cost == u"free" ? operator()(u"free"_s) : entry.cost);
    QString terms = parts.join(u" · "_s);
    if (!terms.isEmpty())
        terms[0] = terms.at(0).toUpper();
    return terms;
}

QString SheetWords::checked(const Resource &entry) const
{
    return entry.verifiedOn.isValid() ? operator()(u"checked_on"_s).arg(date(entry.verifiedOn)) :
                                      operator()(u"not_checked"_s);
}

} // namespace wardmate
