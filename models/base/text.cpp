// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include <QDateTime>
#include <QTimeZone>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// The same for a text without accents and other letters, as most are: nothing in it need be taken apart.
/// Written from \a begin on, where there is room for all of it; returns its end.
QChar *foldPlain(QStringView text, QChar *const begin)
{
    QChar *end = begin;
    bool isGap = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isGap = end != begin;
            continue;
        }
        if (std::exchange(isGap, false))
            *end++ = u' ';
        const char16_t code = c.unicode();
        *end++ = code >= u'A' && code <= u'Z' ? QChar(char16_t(code | 0x20)) : c;
    }
    return end;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Gives each of its words to take(); of a text that is folded.
template<typename Take>
void eachWord(QStringView folded, const Take &take)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && (folded.at(at).isLetterOrNumber() || folded.at(at).isSurrogate()))
            continue;
        if (at > from)
            take(folded.mid(from, at - from));
        from = at + 1;
    }
}

} // namespace

QString folded(const QString &text)
{
    if (isPlain(text)) {
        QString out(text.size(), Qt::Uninitialized);
        QChar *const begin = out.data();
        out.truncate(foldPlain(text, begin) - begin);
        return out;
    }
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c);
    }
    return out.simplified();
}

void appendFolded(TextBuffer &to, const QString &text)
{
    const auto from = to.size();
    if (isPlain(text)) {
        to.resize(from + text.size());
        QChar *const begin = to.data() + from;
        to.resize(from + (foldPlain(text, begin) - begin));
    } else {
        const QString other = folded(text);
        to.append(other.constData(), other.size());
    }
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    eachWord(folded(text), [&words](QStringView word) { words.append(word.toString()); });
    return words;
}

QString personKey(const QString &name)
{
    const QString plain = folded(name);
    QVarLengthArray<QStringView, 8> words;
    eachWord(plain, [&words](QStringView word) { words.append(word); });
    std::sort(words.begin(), words.end());
    QString key;
    key.reserve(plain.size());
    for (const QStringView word : std::as_const(words)) {
        if (!key.isEmpty())
            key.append(u' ');
        key.append(word);
    }
    return key;
}

QString placeKey(const QString &name)
{
    QStringList words = foldedWords(name);
    for (qsizetype i = words.size() - 2; i > 0; --i) { // only between others: "Unit E" ends in its name
        if (words.at(i) == u"and" || words.at(i) == u"y" || words.at(i) == u"e")
            words.removeAt(i);
    }
    QString key;
    for (const QString &word : std::as_const(words)) {
        if (!key.isEmpty() && key.back().isDigit() && word.front().isDigit())
            key += u' ';
        key += word;
    }
    return key.isEmpty() ? folded(name) : key;
}

QString givenNameFirst(const QString &name)
{
    const auto comma = name.indexOf(u',');
    if (comma <= 0)
        return name.simplified();
    return (name.mid(comma + 1).simplified() + u' ' + name.left(comma).simplified()).trimmed();
}

qsizetype characterCount(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    return composed.size()
        - std::count_if(composed.cbegin(), composed.cend(), [](QChar c) { return c.isLowSurrogate(); });
}

QString withoutInvisible(const QString &text)
{
    const auto unseen = [](QChar c) {
        const char16_t code = c.unicode();
        if (code < 0x20 || (code >= 0x7F && code < 0xA0))
            return code != u'\n' && code != u'\r' && code != u'\t';
        // the joiners U+200C and U+200D are spelling in some scripts
        return code == 0xAD || code == 0x61C || code == 0x200B || code == 0x200E || code == 0x200F
            || (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF;
    };
    if (std::none_of(text.cbegin(), text.cend(), [&](QChar c) { return c.unicode() > 0x7E || unseen(c); }))
        return text;
    QString seen = text.normalized(QString::NormalizationForm_C);
    seen.removeIf(unseen);
    return seen;
}

QString toStored(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    // Written by hand, as it is read below: by pattern it is a fifteenth of a long import.
    const QDateTime utc = at.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    if (date.year() < 0 || date.year() > 9999)
        return utc.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    QString text = u"0000-00-00T00:00:00Z"_s;
    const auto put = [&text](qsizetype last, int number, int digits) {
        for (; digits > 0; --digits, --last, number /= 10)
            text[last] = QChar(u'0' + number % 10);
    };
    put(3, date.year(), 4);
    put(6, date.month(), 2);
    put(9, date.day(), 2);
    put(12, time.hour(), 2);
    put(15, time.minute(), 2);
    put(18, time.second(), 2);
    return text;
}

QDateTime timeFromStored(const QString &text)
{
    if (text.size() != 20 || !text.endsWith(u'Z')) // the Z makes it UTC; without it the local clock would have its say
        return {};
    // Read by hand: this is done for every time of every row that is shown.
    const auto number = [&text](qsizetype from, qsizetype digits) {
        int value = 0;
        for (const QChar digit : QStringView(text).mid(from, digits))
            value = digit >= u'0' && digit <= u'9' ? value * 10 + (digit.unicode() - u'0') : -10'000'000;
        return value;
    };
    if (text[4] != u'-' || text[7] != u'-' || text[10] != u'T' || text[13] != u':' || text[16] != u':')
        return {};
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace wardmate
