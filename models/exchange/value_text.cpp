// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/value_text.h"

#include "models/base/text.h"
#include "models/exchange/people_text.h"
#include "models/exchange/phrase_match.h"
#include "models/exchange/record_reader.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wardmate {

std::optional<bool> yesNo(const QString &text)
{
    static const QSet<QString> yes{u"y"_s, u"yes"_s, u"1"_s, u"x"_s, u"true"_s, u"t"_s, u"si"_s, u"s"_s, u"yep"_s,
        u"ok"_s, u"verdadero"_s, u"accepted"_s, u"requested"_s, u"acepto"_s, u"acepta"_s, u"aceptado"_s,
        u"solicitado"_s, u"checked"_s, u"required"_s, u"needed"_s, u"wanted"_s, u"offered"_s, u"requerido"_s,
        u"solicita"_s, u"quiere"_s, u"desea"_s, u"yeah"_s, u"please"_s};
    static const QSet<QString> no{u"n"_s, u"no"_s, u"0"_s, u"false"_s, u"f"_s, u"none"_s, u"na"_s, u"falso"_s,
        u"declined"_s, u"refused"_s, u"rechazo"_s, u"rechazado"_s, u"ninguno"_s, u"nope"_s, u"unchecked"_s, u"not"_s,
        u"declines"_s, u"refuses"_s, u"rechaza"_s, u"rehusa"_s};
    const QString bare = text.trimmed();
    if (bare.isEmpty() || bare == u"-" || bare == u"\u2014")
        return false;
    if (bare.size() == 1 && QLatin1StringView("yYxX1").contains(bare.front()))
        return true;
    if (bare.size() == 1 && QLatin1StringView("nN0").contains(bare.front()))
        return false;
    if (bare == u"\u2713" || bare == u"\u2714" || bare == u"\u2611" || bare == u"\u2705")
        return true;
    if (bare == u"\u2717" || bare == u"\u2718" || bare == u"\u2610")
        return false;
    const QStringList words = matchWords(bare);
    if (words.isEmpty())
        return std::nullopt;
    static const QRegularExpression number(u"^\\d.*\\D.*\\d"_s);
    if (bare.at(0).isDigit() && number.match(bare).hasMatch()) // "1/3/2025" is a date, not the 1 for yes
        return std::nullopt;
    for (const QString &word : {words.join(QString()), words.first()}) {
        if (yes.contains(word))
            return true;
        if (no.contains(word))
            return false;
    }
    return std::nullopt;
}

bool isSpan(const QString &text)
{
    static const QRegularExpression span(
        u"^\\s*\\d{1,3}\\s*(?:-|\u2013|to|or|a|o)\\s*\\d{1,3}(?:\\s+\\p{L}[\\p{L} .]*)?$"_s);
    constexpr qsizetype kShortest = 3; // 1-2
    return text.size() >= kShortest && span.match(text).hasMatch();
}

namespace {

/// "two", "tres al mes"
std::optional<int> numberWord(const QString &text)
{
    static const QHash<QString, int> numbers{{u"zero"_s, 0}, {u"one"_s, 1}, {u"two"_s, 2}, {u"three"_s, 3},
        {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}, {u"seven"_s, 7}, {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10},
        {u"cero"_s, 0}, {u"uno"_s, 1}, {u"una"_s, 1}, {u"un"_s, 1}, {u"dos"_s, 2}, {u"tres"_s, 3}, {u"cuatro"_s, 4},
        {u"cinco"_s, 5}, {u"seis"_s, 6}, {u"siete"_s, 7}, {u"ocho"_s, 8}, {u"nueve"_s, 9}, {u"diez"_s, 10}};
    const QStringList words = foldedWords(text);
    const auto found = numbers.constFind(words.value(0));
    if (found == numbers.cend() || (words.size() > 1 && numbers.contains(words.at(1))))
        return std::nullopt;
    return *found;
}

} // namespace

std::optional<int> wholeNumber(const QString &text)
{
    const bool isBare = !text.isEmpty() && text.size() <= 6
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isBare)
        return text.toInt();
    if (isSpan(text))
        return QRegularExpression(u"\\d+"_s).match(text).captured().toInt();
    if (const auto word = numberWord(text))
        return word;
    static const QRegularExpression number(u"^\\D{0,3}?(\\d{1,6})(?:[.,](\\d+))?\\s*\\+?(?:\\s*\\p{L}[\\p{L} .]*)?$"_s);
    const auto match = number.match(text.trimmed());
    if (!match.hasMatch() || text.trimmed().startsWith(u'-'))
        return std::nullopt;
    return match.captured(1).toInt();
}

QString tidyPhone(const QString &text)
{
    static const QRegularExpression label(
        u"^(?:tel(?:[e\u00E9]fono|ephone)?|ph(?:one)?|cell|mobile|m[o\u00F3]vil|pager|busca)\\b\\.?\\s*:?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression extension(
        u"[,;]?\\s*(?:\\bext(?:ension|ensi\u00F3n)?\\b\\.?|\\bx(?=\\s*\\d)|\\bint(?:erno)?\\b\\.?|\\banexo\\b|#)\\s*:?\\s*(\\d+)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    // as spreadsheets save a number: what is left of 6175550123 in "6.17555E+09" is no number to call
    static const QRegularExpression rounded(u"^\\d([.,]\\d+)?[eE]\\+?\\d+$"_s);
    static const QRegularExpression decimal(u"^(\\d{6,15})[.,]0+$"_s);
    QString phone = text.simplified();
    if (isPlaceholder(phone) || rounded.match(phone).hasMatch())
        return {};
    phone.replace(decimal, u"\\1"_s);
    const bool isBare = std::none_of(phone.cbegin(), phone.cend(), [](QChar c) { return c.isLetter() || c == u'#'; });
    if (isBare)
        return phone;
    phone.remove(label);
    const auto match = extension.match(phone);
    if (!match.hasMatch())
        return phone;
    const QString number = phone.left(match.capturedStart()).trimmed();
    return (number + u" ext. "_s + match.captured(1)).trimmed();
}

std::optional<QString> tidyEmail(const QString &given)
{
    QString text = given;
    while (text.startsWith(u'\'')) // by which spreadsheets mark a text
        text.remove(0, 1);
    if (isPlaceholder(text))
        return QString();
    const bool isBare = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c == u':' || c == u';' || c == u',' || c == u'<' || c == u'(' || c == u'[' || c == u'"';
    });
    if (isBare && text.count(u'@') == 1 && !text.startsWith(u'@') && text.back().isLetterOrNumber())
        return text;
    static const QRegularExpression address(u"[^\\s@<>()\\[\\],;:\"|]+@[^\\s@<>()\\[\\],;:\"|]+"_s);
    if (text.count(u'@') != 1) // of two nobody can tell which; of none there is none
        return std::nullopt;
    const auto match = address.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString email = match.captured();
    while (email.endsWith(u'.'))
        email.chop(1);
    // "Ana Rivera <ana@h.example>" and "mailto:ana@h.example", not "ana @ home" nor "ask at ana@h.example after noon"
    static const QRegularExpression around(u"^(?:mailto:)?\\s*[<(\\[]?\\s*$|[<(\\[]\\s*(?:mailto:)?\\s*$"_s);
    const QString before = text.left(match.capturedStart()).trimmed();
    const QString behind = text.mid(match.capturedEnd()).trimmed();
    static const QRegularExpression closed(u"^[>)\\]]?[;,.]?$"_s);
    return around.match(before).hasMatch() && closed.match(behind).hasMatch() ? std::optional(email) : std::nullopt;
}

namespace {

/// Letters that are surnames too.
bool mayBeSurname(const QString &word)
{
    static const QSet<QString> surnames{
        u"DO"_s, u"MA"_s, u"PA"_s, u"NA"_s, u"OT"_s, u"BS"_s, u"PCT"_s, u"CEN"_s, u"BC"_s, u"RT"_s};
    return surnames.contains(word.toUpper());
}

/// Credentials behind a name without a comma, "Rivera, Ana RN" or "Ana Rivera MD PhD". They are told from surnames like
/// Do and Ma by their capitals; in a name all in capitals only those are taken that nobody is called by.
QStringList takeTrailingCredentials(QString &name)
{
    if (name.count(u' ') < 2)
        return {};
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() <= 2)
        return {};
    const bool isLoud = name == name.toUpper();
    QStringList taken;
    while (words.size() > 2 && isCredential(words.last()) && !(isLoud && mayBeSurname(words.last()))
        && std::count_if(words.last().cbegin(), words.last().cend(), [](QChar c) { return c.isUpper(); }) > 1)
        taken.prepend(words.takeLast());
    if (!taken.isEmpty())
        name = words.join(u' ');
    return taken;
}

} // namespace

namespace {

/// Whether a title may stand before the name: so most names need not be matched with all of them.
bool mayHaveTitle(const QString &name)
{
    static const QSet<QString> titles{u"dr"_s, u"dra"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"mx"_s, u"prof"_s,
        u"profa"_s, u"sr"_s, u"sra"_s, u"srta"_s, u"lic"_s, u"enf"_s, u"don"_s, u"do\u00F1a"_s, u"d\u00F1a"_s, u"rev"_s,
        u"hna"_s, u"hno"_s, u"ing"_s, u"d"_s};
    QString first = name.left(name.indexOf(u' '));
    if (first.endsWith(u'.'))
        first.chop(1);
    return titles.contains(first.toLower());
}

} // namespace

namespace {

/// "Ana Rivera, scrub nurse": a profession in small letters, as no name is written.
bool isRole(const QString &part)
{
    return !part.isEmpty() && part.front().isLower() && professionIn(part).has_value();
}

/// "Rivera, Ana", as most names are: two words in plain letters, each with its capital and of more than one letter. In
/// such a name there is nothing to tidy but a credential, and no word that stands between two people.
bool isPlainName(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma < 2 || comma + 3 >= text.size() || text.at(comma + 1) != u' ')
        return false;
    const auto isWord = [](QStringView word) {
        return word.front() >= u'A' && word.front() <= u'Z'
            && std::ranges::all_of(word.mid(1), [](QChar c) { return c >= u'a' && c <= u'z'; });
    };
    const QStringView given = QStringView(text).mid(comma + 2);
    return isWord(QStringView(text).left(comma)) && isWord(given) && given != u"And";
}

} // namespace

NameText tidyName(const QString &text)
{
    if (isPlainName(text) && !isCredential(text.mid(text.indexOf(u',') + 2)))
        return {text, {}, {}};
    static const QRegularExpression title(
        // "D. Jos\u00E9 Sanz" has a title, "D. Smith" an initial
        u"^(?:(?:dr|dra|mr|mrs|ms|miss|mx|profa?|sr|sra|srta|lic|enf|don|do\u00F1a|d\u00F1a|rev|hna|hno|ing)\\b\\.?\\s+|d\\.\\s+(?=\\S+\\s+\\S))+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression bracket(u"\\s*\\(([^)]*)\\)\\s*$"_s);
    static const QRegularExpression mail(
        u"\\s*[<(\\[]?(?:mailto:)?([^\\s<>()\\[\\]]+@[^\\s<>()\\[\\]]+)[>)\\]]?\\s*$"_s);
    NameText tidy;
    QString name = text.simplified();
    if (name.contains(u'@')) {
        if (const auto match = mail.match(name); match.hasMatch() && match.capturedStart() > 0) {
            tidy.email = match.captured(1);
            name.truncate(match.capturedStart());
        }
    }
    QStringList credentials;
    if (const qsizetype colon = name.indexOf(u':'); colon > 0 && professionIn(name.left(colon))) { // "Nurse: Amy Bell"
        credentials.prepend(name.left(colon));
        name = name.mid(colon + 1).trimmed();
    }
    if (name.endsWith(u')')) {
        const auto match = bracket.match(name);
        if (match.hasMatch() && (isCredential(match.captured(1)) || professionIn(match.captured(1)))) {
            credentials.prepend(match.captured(1));
            name.truncate(match.capturedStart());
        }
    }
    QStringList parts = name.split(u',');
    while (parts.size() > 1
        && (isCredential(parts.last()) || isRole(parts.last().trimmed()) || parts.last().trimmed().isEmpty())) {
        if (const QString part = parts.takeLast().trimmed(); !part.isEmpty())
            credentials.prepend(part);
    }
    for (QString &part : parts)
        part = part.simplified();
    name = parts.join(u", "_s);
    if (mayHaveTitle(name)) {
        static const QRegularExpression doctor(u"^dra?\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (credentials.isEmpty() && doctor.match(name).hasMatch())
            credentials.append(u"Dr"_s);
        name.remove(title);
    }
    name = name.trimmed();
    credentials = takeTrailingCredentials(name) + credentials;
    while (name.endsWith(u'-') || name.endsWith(u'\u2013') || name.endsWith(u' ')) // "Ana Rivera - RN"
        name.chop(1);
    tidy.name = name;
    tidy.credentials = credentials.join(u", "_s);
    return tidy;
}

namespace {

/// The parts of a name or of a list of names between commas; credentials stay with whom they belong to.
QStringList commaParts(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!parts.isEmpty() && isCredential(part.trimmed()))
            parts.last() += u',' + part;
        else
            parts.append(part.trimmed());
    }
    return parts;
}

/// Whether one of the signs between people stands in it, or one of their words for "and" alone between blanks.
bool mayNameSeveral(const QString &text)
{
    const auto parts = [](QChar c) {
        return c == u';' || c == u'|' || c == u'/' || c == u'&' || c == u'\u2022' || (c.isSpace() && c != u' ');
    };
    if (std::any_of(text.cbegin(), text.cend(), parts))
        return true;
    const auto words = QStringView(text).split(u' ');
    return std::any_of(words.cbegin(), words.cend(), [](QStringView word) {
        return word.compare(u"and", Qt::CaseInsensitive) == 0 || word.compare(u"y", Qt::CaseInsensitive) == 0
            || word.compare(u"e", Qt::CaseInsensitive) == 0;
    });
}

bool isWholeName(const QString &part)
{
    return personKey(tidyName(part).name).contains(u' ');
}

/// "Ana Rivera (RN), Wei Chen": behind a credential no given name follows, so the comma parts two people.
bool endsInCredential(const QString &part)
{
    // Of one or two bare words none is one, as tidyName() has it.
    const bool isShort = std::ranges::count_if(part, [](QChar c) { return c.isSpace(); }) < 2;
    if (isShort && !part.endsWith(u')') && !part.contains(u',') && !part.contains(u'@'))
        return false;
    return !tidyName(part).credentials.isEmpty();
}

/// "Rivera, Ana" and the like: one comma at most, and nothing else that parts people.
bool isOnePerson(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    return (comma < 0 || (text.indexOf(u',', comma + 1) < 0 && !endsInCredential(text.left(comma).trimmed())))
        && !mayNameSeveral(text);
}

/// The parts between signs that no name has in it, where all of them are people: "Ana Rivera, MD; Wei Chen, RN".
QStringList wholeNamesApart(const QString &text)
{
    static const QRegularExpression signs(u"\\s*[;|\\n\u2022]\\s*"_s);
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return u";|\n\u2022"_s.contains(c); }))
        return {};
    const QStringList parts = text.split(signs, Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, isWholeName) ? parts : QStringList();
}

} // namespace

bool areGivenNamesFirst(const QStringList &names)
{
    qsizetype without = 0;
    for (const QString &name : names) {
        const QStringList parts = commaParts(name);
        if (parts.size() == 2 && !isWholeName(parts.at(1)))
            return false;
        without += parts.size() == 1 && isWholeName(name) ? 1 : 0;
    }
    return without > 0;
}

QStringList peopleIn(const QString &text, bool givenNamesFirst)
{
    if (!givenNamesFirst && isPlainName(text))
        return {text};
    if (const QStringList parts = wholeNamesApart(text); parts.size() > 1) {
        QStringList all;
        for (const QString &part : parts)
            all += peopleIn(part, givenNamesFirst);
        return all;
    }
    static const QRegularExpression separators(
        u"\\s*[;|/&\\n\u2022]\\s*|\\s+(?:and|y|e)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    if (!givenNamesFirst && isOnePerson(text)) // as in nearly every row
        return {text.simplified()};
    if (const QStringList parts = commaParts(text); parts.size() > 1
        && (givenNamesFirst || parts.size() > 2 || endsInCredential(parts.constFirst()))
        && std::all_of(parts.cbegin(), parts.cend(), isWholeName)) {
        QStringList all; // the last two may be joined by "and"
        for (const QString &part : parts)
            all += peopleIn(part);
        return all;
    }
    if (!mayNameSeveral(text))
        return {text.simplified()};
    QStringList people;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        if (personKey(tidyName(part).name).count(u' ') == 0)
            return {text.simplified()}; // half a name: nobody can tell whether it is one person or two
        people.append(part.simplified());
    }
    return people.isEmpty() ? QStringList{text.simplified()} : people;
}

void putAddressInItsPlace(QString &phone, QString &email)
{
    if (!phone.contains(u'@'))
        return;
    const QString address = tidyEmail(phone).value_or(QString());
    if (address.isEmpty())
        return;
    if (email.isEmpty())
        email = address;
    phone.clear();
}

QString shareOf(const QString &cell, qsizetype person, qsizetype people)
{
    static const QRegularExpression signs(u"[;|/&]"_s);
    static const QRegularExpression alsoCommas(u"[;|/&,]|\\s(?:and|y)\\s"_s, QRegularExpression::CaseInsensitiveOption);
    if (people == 1)
        return cell;
    for (const QRegularExpression &separators : {signs, alsoCommas}) {
        if (const QStringList parts = cell.split(separators); parts.size() == people)
            return parts.at(person).trimmed();
    }
    return {};
}

QList<ShiftBand> shiftsIn(const QString &text)
{
    struct Wording {
        const char *words;
        QList<ShiftBand> shifts;
    };
    static const QList<Wording> wordings{
        {"day* days dia diurn* manana matutin* morning* am d 7a 7a7p 7a3p", {ShiftBand::Day}},
        {"evening* tarde tardes vespertin* swing pm e 3p 3p11p", {ShiftBand::Evening}},
        {"night* noche noches nocturn* noc nocs n 7p 7p7a 11p 11p7a graveyard overnight*", {ShiftBand::Night}},
        {"weekend* wkend finde semana sabado* domingo* saturday* sunday*", {ShiftBand::Weekend}},
        {"rotat* rotat* rotativ* rotatori* varia* vary varies mixed any all turn* flexible prn float",
            {ShiftBand::Day, ShiftBand::Evening, ShiftBand::Night}},
    };
    QList<ShiftBand> shifts;
    const QStringList words = matchWords(text);
    static const QRegularExpression clock(u"^(\\d{1,2})([ap])m?$"_s);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool until = i > 0 && clock.match(words.at(i - 1)).hasMatch();
        if (until && clock.match(words.at(i)).hasMatch())
            continue; // the end of "7a-7p"
        for (const Wording &wording : wordings) {
            const auto parts = QLatin1StringView(wording.words).tokenize(u' ');
            for (const auto part : parts) {
                if (phraseWeight({words.at(i)}, QByteArray(part.data(), part.size()).constData()) == 0)
                    continue;
                if (i > 0 && words.at(i) == u"semana" && words.at(i - 1) != u"de" && words.at(i - 1) != u"fin")
                    continue;
                for (const ShiftBand shift : wording.shifts) {
                    if (!shifts.contains(shift))
                        shifts.append(shift);
                }
            }
        }
    }
    return shifts;
}

} // namespace wardmate
