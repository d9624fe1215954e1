// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/dial_string.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The letters on a telephone's keys, ITU-T E.161.
QChar keyOf(QChar letter)
{
    static constexpr QStringView keys = u"22233344455566677778889999";
    const int index = letter.toUpper().unicode() - u'A';
    return index >= 0 && index < keys.size() ? keys.at(index) : QChar();
}

// A number and the extension that is asked for after it; an extension's letters are words, not keys.
struct DialString {
    QString number;
    QString extension;
};

DialString dialString(const QString &written)
{
    static const QRegularExpression extension(
        uR"(^(.*?)[\s,;]*(?<!\p{L})(?:extensión|extension|interno|anexo|ext|int|x)[\s.:]*(\d{1,7})$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = tidyNumber(written);
    if (const auto match = extension.match(text); match.hasMatch())
        return {match.captured(1).trimmed(), match.captured(2)};
    return {text, {}};
}

QString keysOf(const QString &number)
{
    QString keys;
    for (const QChar c : number) {
        if ((c == u'+' && keys.isEmpty()) || isDigit(c) || c == u'*' || c == u'#')
            keys += c;
        else if (!keyOf(c).isNull())
            keys += keyOf(c);
    }
    return keys;
}

bool hasLetters(const QString &number)
{
    return std::any_of(number.begin(), number.end(), [](QChar c) { return c.isLetter(); });
}

// Capitals at the end of a whole number, as advertised: 1-844-P2P-PEER. Seven keys without an area code, ten with it,
// eleven with what is dialled before it.
bool isAdvertisedNumber(const QString &number)
{
    static const QRegularExpression shape(uR"(^[+(]?\d[\d ().–-]*[A-Z][A-Z\d .–-]*$)"_s);
    static const QRegularExpression lastWord(uR"([A-Z]\d*$|[A-Z\d]*[A-Z][A-Z\d]*$)"_s);
    if (!shape.match(number).hasMatch() || !lastWord.match(number).hasMatch())
        return false;
    const QString keys = keysOf(number);
    switch (keys.size()) {
    case 7:
    case 10:
        return isDigit(keys.front());
    case 11:
        return keys.startsWith(u'1') || keys.startsWith(u'0');
    default:
        return keys.startsWith(u'+') && keys.size() <= 14;
    }
}

QString dialled(const QString &scheme, const QString &text)
{
    const DialString parts = dialString(text);
    // An extension alone is dialled from the house telephone only.
    if (!isPlausibleNumber(text) || parts.number.isEmpty())
        return {};
    QString uri = scheme + keysOf(parts.number).replace(u'#', u"%23"_s);
    if (!parts.extension.isEmpty())
        uri += u',' + parts.extension; // a pause, then the extension
    return uri;
}

} // namespace

QString tidyNumber(const QString &number)
{
    QString tidy;
    for (const QChar c : number) {
        const bool unseen = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (c.isSpace())
            tidy += u' ';
        else if (c.unicode() >= 0x2010 && c.unicode() <= 0x2012) // hyphens and the figure dash
            tidy += u'-';
        else if (c.isDigit())
            tidy += QChar(u'0' + c.digitValue());
        else if (c == u'\uFF0B')
            tidy += u'+';
        else if (!unseen)
            tidy += c;
    }
    return tidy.trimmed();
}

bool isPlausibleNumber(const QString &number)
{
    const DialString parts = dialString(number);
    if (parts.number.isEmpty())
        return parts.extension.size() >= 3;
    if (hasLetters(parts.number))
        return isAdvertisedNumber(parts.number);
    qsizetype digits = 0;
    for (qsizetype i = 0; i < parts.number.size(); ++i) {
        const QChar c = parts.number.at(i);
        if (isDigit(c))
            ++digits;
        else if (!(c == u'+' && i == 0) && !QStringView(u" -–().#*").contains(c))
            return false;
    }
    // Three for 988 or 112, and E.164 ends at fifteen.
    return digits >= 3 && digits <= 15;
}

bool hasUsualLength(const QString &number, const QString &country)
{
    // Short codes and house extensions, local numbers, whole ones; the last with what they begin with.
    struct Plan {
        QSet<qsizetype> lengths;
        qsizetype trunked = 0; ///< of this length a number begins with `trunk`
        QChar trunk;
    };
    static const Plan american{{3, 4, 5, 6, 7, 10, 11}, 11, u'1'};
    static const QHash<QString, Plan> plans{{u"US"_s, american}, {u"CA"_s, american},
        {u"UK"_s, {{3, 4, 5, 6, 7, 8, 10, 11}, 11, u'0'}}, {u"AU"_s, {{3, 4, 5, 6, 8, 10}, 0, {}}}};
    const auto plan = plans.constFind(country.left(2).toUpper());
    const QString keys = keysOf(dialString(number).number);
    if (plan == plans.constEnd() || keys.isEmpty() || !isDigit(keys.front()))
        return true;
    return plan->lengths.contains(keys.size()) && (keys.size() != plan->trunked || keys.startsWith(plan->trunk));
}

QString keyedDigits(const QString &number)
{
    const DialString parts = dialString(number);
    return keysOf(parts.number) + keysOf(parts.extension);
}

QString dialUri(const QString &number)
{
    return dialled(u"tel:"_s, number);
}

QString textUri(const QString &number)
{
    return dialString(number).extension.isEmpty() ? dialled(u"sms:"_s, number) : QString();
}

QStringList numberLines(const QString &number)
{
    const QString first = dialString(number).number;
    const QString whole = tidyNumber(number);
    if (first.isEmpty() || first.size() == whole.size())
        return {number};
    return {first, whole.mid(first.size()).trimmed()};
}

} // namespace wardmate
