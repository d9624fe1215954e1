// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/text_decoding.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace wardmate {

namespace {

/// Bytes 0x80 to 0x9F of Windows-1252; the five holes become the control characters of the same number, as WHATWG does.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

/// Bytes 0x80 to 0xFF of what old Macintosh programs and DOS programs write.
constexpr char16_t kMacRoman[] = u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
                                 u"†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                                 u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›\uFB01\uFB02"
                                 u"‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr char16_t kCodePage850[] = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                                    u"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                                    u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                                    u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

QString fromTable(const QByteArray &bytes, const char16_t *upperHalf)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.cbegin(), bytes.cend(), text.begin(),
        [upperHalf](char c) { return QChar(uchar(c) >= 0x80 ? upperHalf[uchar(c) - 0x80] : char16_t(uchar(c))); });
    return text;
}

QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.cbegin(), bytes.cend(), text.begin(), [](char c) {
        const auto byte = uchar(c);
        return QChar(byte >= 0x80 && byte < 0xA0 ? kWindows1252.at(size_t(byte - 0x80)) : char16_t(byte));
    });
    return text;
}

/// ISO 8859-15: Latin-1 with the euro and eight letters in the place of signs.
QString fromLatin9(const QByteArray &bytes)
{
    static const QHash<char16_t, char16_t> letters{{0xA4, 0x20AC}, {0xA6, 0x0160}, {0xA8, 0x0161}, {0xB4, 0x017D},
        {0xB8, 0x017E}, {0xBC, 0x0152}, {0xBD, 0x0153}, {0xBE, 0x0178}};
    QString text = QString::fromLatin1(bytes);
    for (QChar &sign : text)
        sign = letters.value(sign.unicode(), sign.unicode());
    return text;
}

/// UTF-16 without a mark: in text of Latin letters nearly every other byte is zero.
std::optional<TextEncoding> utf16ByZeros(const QByteArray &bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    if (sample < 4)
        return std::nullopt;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample; i += 2) {
        even += bytes.at(i) == '\0' ? 1 : 0;
        odd += bytes.at(i + 1) == '\0' ? 1 : 0;
    }
    const qsizetype most = sample / 2 * 7 / 10;
    if (odd >= most && even <= sample / 40)
        return TextEncoding::Utf16LittleEndian;
    if (even >= most && odd <= sample / 40)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString decodeAs(const QByteArray &bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QString::fromUtf8(bytes);
    case TextEncoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE).decode(bytes);
    case TextEncoding::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE).decode(bytes);
    case TextEncoding::Windows1252:
        return fromWindows1252(bytes);
    case TextEncoding::Latin9:
        return fromLatin9(bytes);
    case TextEncoding::MacRoman:
        return fromTable(bytes, kMacRoman);
    case TextEncoding::CodePage850:
        return fromTable(bytes, kCodePage850);
    }
    return {};
}

/// Whether a sign stands where "patient's" has its apostrophe.
bool isApostrophe(const QString &text, qsizetype i)
{
    static constexpr QStringView kEnds = u"stdm";
    const bool ends = i + 2 >= text.size() || !text.at(i + 2).isLetter();
    return text.at(i) == QChar(u'\u2019') && kEnds.contains(text.at(i + 1)) && ends;
}

/// How much a text reads like English or Spanish words: letters with accents beside letters, less signs and capitals in
/// the middle of words.
int wordsMadeOf(const QString &text)
{
    static constexpr QStringView kAccented = u"áéíóúüñçÁÉÍÓÚÜÑÇ";
    const auto isLetter = [&text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isLetter(); };
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (sign.unicode() < 0x80)
            continue;
        const bool before = isLetter(i - 1);
        const bool behind = isLetter(i + 1);
        if (kAccented.contains(sign) && (before || behind))
            score += sign.isUpper() && before && text.at(i - 1).isLower() ? -1 : 1;
        else if (before && behind)
            score += isApostrophe(text, i) ? 1 : -1;
    }
    return score;
}

/// Whether bytes that are signs in Windows-1252 stand where only the letters of Latin-9 make sense. "O´Brien" is written
/// with the sign.
bool readsAsLatin9(const QByteArray &bytes)
{
    const QString text = QString::fromLatin1(bytes);
    const auto isLetter = [&text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isLetter(); };
    bool found = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t sign = text.at(i).unicode();
        if (sign >= 0x80 && sign < 0xA0)
            return false; // has no meaning in Latin-9
        const bool within = isLetter(i - 1) || isLetter(i + 1);
        const bool begins = !isLetter(i - 1) && isLetter(i + 1) && text.at(i + 1).isLower();
        if (sign == 0xA4 || (sign == 0xB4 && begins)
            || (within && QStringView(u"\u00A6\u00A8\u00B8\u00BC\u00BD\u00BE").contains(sign)))
            found = true;
    }
    return found;
}

/// One byte a sign: Windows-1252 unless the text reads better as another of the usual ones.
TextEncoding encodingOfBytes(const QByteArray &bytes)
{
    constexpr qsizetype kSample = 200000;
    const QByteArray sample = bytes.left(kSample);
    TextEncoding best = TextEncoding::Windows1252;
    int most = wordsMadeOf(decodeAs(sample, best));
    for (const TextEncoding other : {TextEncoding::MacRoman, TextEncoding::CodePage850}) {
        if (const int score = wordsMadeOf(decodeAs(sample, other)); score > most) {
            best = other;
            most = score;
        }
    }
    return best == TextEncoding::Windows1252 && readsAsLatin9(sample) ? TextEncoding::Latin9 : best;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes, std::optional<TextEncoding> encoding)
{
    DecodedText decoded;
    QByteArray rest = bytes;
    std::optional<TextEncoding> found;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        found = TextEncoding::Utf8;
        rest = bytes.mid(3);
    } else if (bytes.startsWith("\xFF\xFE")) {
        found = TextEncoding::Utf16LittleEndian;
        rest = bytes.mid(2);
    } else if (bytes.startsWith("\xFE\xFF")) {
        found = TextEncoding::Utf16BigEndian;
        rest = bytes.mid(2);
    }
    decoded.hadByteOrderMark = found.has_value();
    if (!found)
        found = encoding ? encoding : utf16ByZeros(bytes);
    if (!found) {
        if (const auto text = fromUtf8(rest)) {
            decoded.text = *text;
            return decoded;
        }
        found = encodingOfBytes(rest);
    }
    decoded.encoding = *found;
    decoded.text = decodeAs(rest, *found);
    if (decoded.text.startsWith(QChar::ByteOrderMark)) { // decoders of Qt leave it when told the byte order
        decoded.text.remove(0, 1);
        decoded.hadByteOrderMark = true;
    }
    return decoded;
}

} // namespace wardmate
