// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mail_message.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kHeaderLine = 76; ///< RFC 5322 recommends 78, RFC 2047 asks for 76
constexpr qsizetype kWordBytes = 42; ///< of text in one encoded word, so that with its frame it stays under 75

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x7F && c.unicode() >= 0x20; });
}

bool breaksHeader(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'\r' || c == u'\n' || c.isNull() || c.unicode() == 0x2028 || c.unicode() == 0x2029;
    });
}

/// RFC 2047: =?UTF-8?B?...?= words, each a whole number of characters.
QByteArrayList encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray part;
    const auto flush = [&] {
        if (!part.isEmpty())
            words.append("=?UTF-8?B?" + part.toBase64() + "?=");
        part.clear();
    };
    for (const char32_t code : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (part.size() + bytes.size() > kWordBytes)
            flush();
        part += bytes;
    }
    flush();
    return words;
}

/// Puts words on lines of at most kHeaderLine characters where there are blanks to fold at.
QByteArray foldedHeader(const QByteArray &name, const QByteArrayList &words)
{
    QByteArray header = name + ':';
    qsizetype line = header.size();
    for (const QByteArray &word : words) {
        if (line + 1 + word.size() > kHeaderLine && line > name.size() + 1) {
            header += "\r\n";
            line = 0;
        }
        header += ' ' + word;
        line += 1 + word.size();
    }
    return header + "\r\n";
}

/// Words of plain ASCII as they are, unless one is longer than any line may be or looks like an encoded word.
QByteArrayList headerWords(const QString &text)
{
    const QByteArrayList words = text.toUtf8().split(' ');
    const bool plain = isAscii(text) && !text.contains(u"=?"_s)
        && std::all_of(
            words.cbegin(), words.cend(), [](const QByteArray &word) { return !word.isEmpty() && word.size() < 70; });
    return plain ? words : encodedWords(text);
}

QByteArrayList addressWords(const MailAddress &address)
{
    const QByteArray bare = address.address.toUtf8();
    if (address.name.trimmed().isEmpty())
        return {bare};
    const QString name = address.name.simplified();
    QByteArrayList words;
    if (isAscii(name) && name.size() < 60 && !name.contains(u"=?"_s)) {
        QString quoted = name;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        words.append('"' + quoted.toLatin1() + '"');
    } else {
        words = encodedWords(name);
    }
    words.append('<' + bare + '>');
    return words;
}

bool isAddress(const QString &address)
{
    static const QRegularExpression shape(u"^[^\\s@<>()\\[\\],;:\\\\\"]+@[^\\s@<>()\\[\\],;:\\\\\"]+$"_s);
    return address.size() <= 254 && shape.match(address).hasMatch();
}

/// RFC 5322 date in UTC with the English names it asks for, whatever the language of the program.
QByteArray dateText(const QDateTime &at)
{
    const QDateTime utc = (at.isValid() ? at : QDateTime::currentDateTimeUtc()).toUTC();
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

QByteArray randomId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray id;
    for (const quint32 word : words)
        id += QByteArray::number(word, 16).rightJustified(8, '0');
    return id;
}

/// RFC 2045 quoted-printable: readable in the file, lines under 76 bytes, CRLF.
QByteArray quotedPrintable(const QString &text)
{
    QByteArray out;
    const QString lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const QString &line : lines.split(u'\n')) {
        const QByteArray bytes = line.toUtf8();
        qsizetype width = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char c = bytes.at(i);
            const bool last = i + 1 == bytes.size();
            const bool plain = (c >= 33 && c <= 126 && c != '=') || ((c == ' ' || c == '\t') && !last);
            const bool leadingDot = c == '.' && width == 0; // some transports eat it
            const QByteArray piece = plain && !leadingDot
                ? QByteArray(1, c)
                : '=' + QByteArray::number(uchar(c), 16).toUpper().rightJustified(2, '0');
            if (width + piece.size() > 75) {
                out += "=\r\n";
                width = 0;
            }
            out += piece;
            width += piece.size();
        }
        out += "\r\n";
    }
    out.chop(2);
    return out.endsWith("\r\n") ? out : out + "\r\n";
}

std::optional<Error> troubleWith(const MailMessage &message)
{
    const auto bad = [](const QString &detail, const QString &code) {
        return Error{Error::Kind::Invalid, detail, code};
    };
    if (breaksHeader(message.subject))
        return bad(u"the subject holds a line break"_s, u"header_break"_s);
    const QList<MailAddress> everybody = message.to + QList<MailAddress>{message.from};
    for (const MailAddress &address : everybody) {
        if (breaksHeader(address.name) || breaksHeader(address.address))
            return bad(u"an address holds a line break"_s, u"header_break"_s);
        if (!address.address.isEmpty() && !isAddress(address.address))
            return bad(u"an address cannot be one"_s, u"bad_address"_s);
    }
    return std::nullopt;
}

QByteArray addressHeader(const QByteArray &name, const QList<MailAddress> &addresses)
{
    QByteArrayList words;
    for (const MailAddress &address : addresses) {
        if (address.address.isEmpty())
            continue;
        if (!words.isEmpty())
            words.last() += ',';
        words += addressWords(address);
    }
    return words.isEmpty() ? QByteArray() : foldedHeader(name, words);
}

} // namespace

Result<QByteArray> mailMessage(const MailMessage &message)
{
    if (const auto error = troubleWith(message))
        return tl::unexpected<Error>(*error);
    QByteArray out = "X-Unsent: 1\r\n";
    out += "Date: " + dateText(message.date) + "\r\n";
    out += addressHeader("From", {message.from});
    out += addressHeader("To", message.to);
    out += foldedHeader("Subject", headerWords(message.subject.simplified()));
    out += "Message-ID: <" + randomId() + "@wardmate.invalid>\r\n";
    out += "MIME-Version: 1.0\r\n";
    out += "Content-Type: text/plain; charset=utf-8\r\n";
    out += "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    return out + quotedPrintable(message.body);
}

Result<QUrl> mailtoUrl(const MailMessage &message)
{
    if (const auto error = troubleWith(message))
        return tl::unexpected<Error>(*error);
    QByteArrayList addresses;
    for (const MailAddress &address : message.to) {
        if (!address.address.isEmpty())
            addresses.append(QUrl::toPercentEncoding(address.address, "@"));
    }
    const QString body = QString(message.body).replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    const QByteArray link = "mailto:" + addresses.join(',') + "?subject=" + QUrl::toPercentEncoding(message.subject)
        + "&body=" + QUrl::toPercentEncoding(body);
    if (link.size() > kLongestMailto)
        return failure(Error::Kind::Invalid, u"the text is too long for a link"_s, u"too_long"_s);
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace wardmate
