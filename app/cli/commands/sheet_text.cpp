// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/keeping.h"
#include "app/cli/exit_codes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

QString codeOfOrigin(SheetTextStore::Origin origin)
{
    switch (origin) {
    case SheetTextStore::Origin::Own:
        return u"own"_s;
    case SheetTextStore::Origin::OwnOutdated:
        return u"own_outdated"_s;
    case SheetTextStore::Origin::Ours:
        break;
    }
    return u"ours"_s;
}

Result<void> change(const Context &context, SheetTextStore &texts, const QString &sheet, const QString &language)
{
    if (context.positional(0) == u"reset"_s)
        return texts.reset(sheet, language);
    const auto bytes = readWholeFile(context.args().value(u"input"_s), u"--input"_s);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return texts.keep(sheet, language, QString::fromUtf8(*bytes));
}

} // namespace

int runSheetText(const Context &context)
{
    const QString sheet = context.positional(1);
    const QString language = context.args().has(u"language"_s) ? context.args().value(u"language"_s) : u"en"_s;
    const bool keeps = context.positional(0) == u"keep"_s;
    if (sheet.isEmpty() || keeps != context.args().has(u"input"_s))
        return context.fail({Error::Kind::Invalid,
            u"sheet text|reset ID --language en|es, or sheet keep ID --language en|es --input FILE.txt"_s, u"usage"_s});
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    SheetTextStore &texts = (*session)->sheetTexts();
    const auto before = texts.text(sheet, language);
    if (!before)
        return context.fail(before.error());
    if (context.positional(0) != u"text"_s) {
        if (const auto done = change(context, texts, sheet, language); !done)
            return context.fail(done.error());
    }
    const auto after = texts.text(sheet, language);
    if (!after)
        return context.fail(after.error());
    context.console().json(QJsonDocument(QJsonObject{{u"id"_s, sheet}, {u"language"_s, language},
        {u"origin"_s, codeOfOrigin(texts.origin(sheet, language))}, {u"text"_s, *after}}));
    return Done;
}

} // namespace wardmate::cli
