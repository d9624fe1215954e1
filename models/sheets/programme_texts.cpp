// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/programme_texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wardmate {

ProgrammeTexts programmeTexts(const QString &hospital, const QString &contactLine, const QString &confidentiality)
{
    static const QRegularExpression address(uR"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s);
    // A number as it is dialled; an extension goes with it.
    static const QRegularExpression number(uR"((?:ext\.?\s*|x\s*)?\+?\(?\d[\d ().\-]*\d(?:\s*(?:ext\.?|x)\s*\d+)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loose(u"^[\\s,;:·–-]+|[\\s,;:·–-]+$"_s);
    ProgrammeTexts texts;
    texts.hospital = hospital;
    texts.confidentiality = confidentiality;
    QString rest = contactLine;
    texts.email = address.match(rest).captured();
    rest.remove(texts.email.isEmpty() ? u"\n"_s : texts.email);
    texts.phone = number.match(rest).captured().trimmed();
    if (!texts.phone.isEmpty())
        rest.remove(texts.phone);
    QStringList parts;
    for (QString part : rest.split(u',', Qt::SkipEmptyParts)) {
        if (part.remove(loose); !part.isEmpty())
            parts << part;
    }
    texts.contact = parts.join(u", "_s);
    return texts;
}

} // namespace wardmate
