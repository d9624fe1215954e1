// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_text.h"

#include "models/referrals/line_check_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::linecheck {

namespace {

/// The plain form of one code point; 0 to drop it (a mark), a control sign for what is no text (emoji).
char16_t plainUnit(char32_t point)
{
    switch (point) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x0060:
    case 0x00B4:
    case 0x2032:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    case 0x00DF:
        return u's';
    case 0x00E6:
        return u'a';
    case 0x00C6:
        return u'A';
    case 0x00F8:
        return u'o';
    case 0x00D8:
        return u'O';
    case 0x0111:
    case 0x00F0:
        return u'd';
    case 0x0110:
    case 0x00D0:
        return u'D';
    case 0x0142:
        return u'l';
    case 0x0141:
        return u'L';
    case 0x0131:
        return u'i';
    case 0x00BA:
    case 0x00B0:
    case 0x00AA: // ordinal and degree signs stay signs
        return static_cast<char16_t>(point);
    default:
        break;
    }
    const QChar::Category category = QChar::category(point);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    if (QChar::isSpace(point))
        return u' ';
    if (QChar::isDigit(point))
        return static_cast<char16_t>(u'0' + QChar::digitValue(point));
    char32_t base = point;
    for (int depth = 0; depth < 4; ++depth) {
        const QString parts = QChar::decomposition(base);
        if (parts.isEmpty())
            break;
        base = parts.at(0).isHighSurrogate() && parts.size() > 1 ? QChar::surrogateToUcs4(parts.at(0), parts.at(1))
                                                                 : parts.at(0).unicode();
    }
    if (base > 0xFFFF)
        return QChar::isLetter(base) ? u'\u0101' : u'\u0001';
    return static_cast<char16_t>(base);
}

constexpr char32_t kAcute = 0x0301;

bool hasAcute(char32_t point)
{
    return QChar::decomposition(point).endsWith(QChar(char16_t(kAcute)));
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber();
}

Shape shapeOf(QStringView word)
{
    if (word.at(0).isDigit())
        return Shape::Number;
    qsizetype upper = 0;
    qsizetype lower = 0;
    for (const QChar c : word) {
        if (c.isUpper())
            ++upper;
        else if (c.isLower())
            ++lower;
        else if (c.isDigit())
            return Shape::Other;
    }
    if (upper == 0)
        return Shape::Lower;
    if (lower == 0)
        return upper == 1 ? Shape::Single : Shape::Upper;
    return word.at(0).isUpper() ? Shape::Title : Shape::Other;
}

/// The end of the word that begins at \a start; an apostrophe inside a name (O'Brien, D'Souza) belongs to it.
qsizetype wordEnd(const QString &lower, qsizetype start)
{
    qsizetype end = start;
    while (end < lower.size()) {
        if (isWordUnit(lower.at(end))) {
            ++end;
            continue;
        }
        const bool joins = lower.at(end) == u'\'' && end - start == 1 && end + 2 < lower.size()
            && (lower.at(start) == u'o' || lower.at(start) == u'd') && lower.at(end + 1).isLetter()
            && lower.at(end + 2).isLetter();
        if (!joins)
            break;
        ++end;
    }
    return end;
}

bool opensSentence(QStringView gap, bool first)
{
    if (first)
        return true;
    for (const QChar c : gap) {
        if (c == u'.' || c == u'!' || c == u'?' || c == u':' || c == u';' || c == u'\u2022' || c == u'/')
            return true;
        if (c == u'\u00A1' || c == u'\u00BF' || c == u'"')
            return true;
    }
    return gap.contains(u" - "_s);
}

/// "enf. Rebollo": the dot of a shortened role ends no sentence.
bool followsShortRole(const Tokens &tokens, QStringView gap)
{
    if (gap != u". " || tokens.list.empty())
        return false;
    const QStringView before = tokens.list.back().lower;
    return before.size() <= 4 && (wordLists().titles.contains(before) || wordLists().roles.contains(before))
        && before != u"son" && before != u"man" && before != u"boy" && before != u"girl" && before != u"wife";
}

void judgeCapitals(Tokens &tokens)
{
    int longWords = 0;
    int upper = 0;
    int title = 0;
    int anyCapital = 0;
    int anyUpper = 0;
    int anySmall = 0;
    for (const Token &token : tokens.list) {
        if (token.shape == Shape::Title || token.shape == Shape::Upper || token.shape == Shape::Single)
            ++anyCapital;
        anyUpper += token.shape == Shape::Upper ? 1 : 0;
        anySmall += token.shape == Shape::Lower || token.shape == Shape::Title ? 1 : 0;
        if (token.lower.size() < 4 || token.shape == Shape::Number || token.shape == Shape::Other)
            continue;
        ++longWords;
        upper += token.shape == Shape::Upper ? 1 : 0;
        title += token.shape == Shape::Title ? 1 : 0;
    }
    tokens.allLower = anyCapital == 0;
    tokens.allUpper = (longWords > 0 && upper * 10 >= longWords * 6) || (anyUpper > 2 && anySmall == 0);
    tokens.titleCase = longWords >= 4 && title * 20 >= longWords * 17; // one small word of six may slip in
}

} // namespace

PlainLine plainLine(const QString &line)
{
    PlainLine plain;
    plain.shaped.reserve(line.size());
    plain.lower.reserve(line.size());
    plain.at.reserve(line.size() + 1);
    plain.acute.reserve(line.size());
    for (qsizetype i = 0; i < line.size();) {
        const bool pair = line.at(i).isHighSurrogate() && i + 1 < line.size() && line.at(i + 1).isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(line.at(i), line.at(i + 1)) : line.at(i).unicode();
        if (const char16_t unit = plainUnit(point)) {
            plain.shaped.append(QChar(unit));
            plain.lower.append(QChar(unit).toLower());
            plain.at.append(i);
            plain.acute.append(hasAcute(point));
        } else if (point == kAcute && !plain.acute.isEmpty()) {
            plain.acute.last() = true;
        }
        i += pair ? 2 : 1;
    }
    plain.at.append(line.size());
    return plain;
}

bool Token::afterSpace() const
{
    return !gap.isEmpty() && std::all_of(gap.begin(), gap.end(), [](QChar c) { return c == u' '; });
}

Tokens tokensOf(const PlainLine &line)
{
    Tokens tokens;
    const QString &lower = line.lower;
    qsizetype previousEnd = 0;
    for (qsizetype i = 0; i < lower.size();) {
        if (!isWordUnit(lower.at(i))) {
            ++i;
            continue;
        }
        Token token;
        token.start = i;
        token.end = wordEnd(lower, i);
        token.lower = QStringView(lower).mid(i, token.end - i);
        token.shape = shapeOf(QStringView(line.shaped).mid(i, token.end - i));
        token.gap = QStringView(lower).mid(previousEnd, i - previousEnd);
        token.opensSentence = opensSentence(token.gap, tokens.list.empty()) && !followsShortRole(tokens, token.gap);
        token.endsInAcute = line.acute.at(token.end - 1);
        i = token.end;
        if (i + 1 < lower.size() && lower.at(i) == u'\'' && lower.at(i + 1) == u's'
            && (i + 2 == lower.size() || !isWordUnit(lower.at(i + 2)))) {
            token.possessive = true;
            i += 2;
        } else if (i < lower.size() && lower.at(i) == u'\'' && token.lower.endsWith(u's')) {
            token.possessive = i + 1 < lower.size() && lower.at(i + 1) == u' ';
        }
        previousEnd = i;
        tokens.list.push_back(token);
    }
    judgeCapitals(tokens);
    return tokens;
}

} // namespace wardmate::linecheck
