// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kFolder = u":/i18n"_s;
const auto kPrefix = u"wardmate_"_s;

} // namespace

QStringList interfaceLanguages()
{
    QStringList languages;
    const QStringList files = QDir(kFolder).entryList({kPrefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.mid(kPrefix.size()).chopped(3));
    return languages;
}

Translations::Translations(const QLocale &locale)
    : m_language(u"en"_s)
{
    // The first wish that we have decides: QTranslator alone would pass over English for a second language of the list.
    const QStringList ours = interfaceLanguages();
    const QStringList wishes = locale.uiLanguages();
    for (const QString &wish : wishes) {
        const QString language = wish.section(u'-', 0, 0);
        if (ours.contains(language)) {
            m_language = language;
            break;
        }
    }
    if (m_ours.load(kPrefix + m_language, kFolder))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qt.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
}

} // namespace wardmate
