// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_catalogue.h"

#include <QFile>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// In the order people look for them: what is handed to peers first, then supporters, teams, publicity.
constexpr std::array kSheets{
    "general_support",
    "declined_offer",
    "crisis_card",
    "practical_relief",
    "buddy_card",
    "supporter_card",
    "conversation_guide",
    "outreach_wording",
    "boundaries_card",
    "role_play",
    "hot_debrief_card",
    "circle_norms",
    "programme_description",
    "flyer",
    "poster",
    "nomination_letter",
    "unit_lead_letter",
    "recognition_letter",
    "certificate",
};

QString pathOf(const QString &id, const QString &language)
{
    return u":/sheets/%1/%2.md"_s.arg(language, id);
}

} // namespace

QStringList sheetLanguages()
{
    return {u"en"_s, u"es"_s};
}

Result<SheetTemplate> parseTemplate(const QString &id, const QString &language, const QString &text)
{
    const qsizetype end = text.indexOf(u"\n---\n"_s);
    if (end < 0)
        return failure(Error::Kind::Invalid, u"the template has no head"_s, u"template_head"_s);
    QHash<QString, QString> head;
    for (const QString &line : text.left(end).split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            head.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    SheetTemplate sheet;
    sheet.language = language;
    sheet.body = text.mid(end + 5);
    sheet.info.id = id;
    sheet.info.title = head.value(u"title"_s);
    sheet.info.audience = head.value(u"audience"_s, u"everyone"_s);
    const QString format = head.value(u"format"_s);
    static const QHash<QString, SheetFormat> formats{{u"card"_s, SheetFormat::Card}, {u"deck"_s, SheetFormat::Deck},
        {u"poster"_s, SheetFormat::Poster}, {u"certificate"_s, SheetFormat::Certificate}};
    sheet.info.format = formats.value(format, SheetFormat::Page);
    const QString crisis = head.value(u"crisis"_s);
    sheet.info.crisis = crisis == u"compact" ? CrisisForm::Compact
        : crisis == u"strip"                 ? CrisisForm::Strip
                                             : CrisisForm::Full;
    sheet.info.pages = qMax(1, head.value(u"pages"_s, u"1"_s).toInt());
    for (const QString &each : sheetLanguages()) {
        if (QFile::exists(pathOf(id, each)))
            sheet.info.languages << each;
    }
    if (sheet.info.title.isEmpty())
        return failure(Error::Kind::Invalid, u"the template has no title"_s, u"template_head"_s);
    return sheet;
}

Result<QString> shippedText(const QString &id, const QString &language)
{
    bool known = false;
    for (const char *each : kSheets)
        known = known || id == QLatin1StringView(each);
    if (!known)
        return failure(Error::Kind::NotFound, u"no such sheet"_s, u"unknown_sheet"_s);
    QFile file(pathOf(id, language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"no sheets in that language"_s, u"unknown_language"_s);
    return QString::fromUtf8(file.readAll());
}

Result<SheetTemplate> shippedTemplate(const QString &id, const QString &language)
{
    return shippedText(id, language).and_then([&](const QString &text) { return parseTemplate(id, language, text); });
}

std::vector<SheetInfo> sheetCatalogue(const QString &language)
{
    std::vector<SheetInfo> sheets;
    for (const char *id : kSheets) {
        const auto sheet = shippedTemplate(QString::fromLatin1(id), language);
        if (sheet)
            sheets.push_back(sheet->info);
    }
    return sheets;
}

} // namespace wardmate
