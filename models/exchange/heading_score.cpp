// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/heading_score.h"

#include "models/exchange/category_text.h"
#include "models/exchange/date_text.h"
#include "models/exchange/language_text.h"
#include "models/exchange/memo.h"
#include "models/exchange/people_text.h"
#include "models/exchange/phrase_match.h"
#include "models/exchange/record_reader.h"
#include "models/exchange/value_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// Databases shorten their headings: EVENT_DT, EMP_LAST_NM, DEPT_DESC.
QStringList inFull(QStringList words)
{
    static const QHash<QString, QString> whole{{u"dt"_s, u"date"_s}, {u"dttm"_s, u"date"_s}, {u"nm"_s, u"name"_s},
        {u"nbr"_s, u"number"_s}, {u"typ"_s, u"type"_s}, {u"emp"_s, u"employee"_s}, {u"addr"_s, u"address"_s},
        {u"ttl"_s, u"title"_s}, {u"evt"_s, u"event"_s}, {u"rpt"_s, u"report"_s}, {u"loc"_s, u"location"_s},
        {u"cat"_s, u"category"_s}, {u"prof"_s, u"profession"_s}, {u"tm"_s, u"time"_s}, {u"ph"_s, u"phone"_s},
        {u"desc"_s, u"description"_s}, {u"fec"_s, u"fecha"_s}, {u"descripcion"_s, u"description"_s},
        {u"cd"_s, u"code"_s}};
    static const QSet<QString> coded{u"type"_s, u"dept"_s, u"department"_s, u"unit"_s, u"job"_s, u"title"_s,
        u"category"_s, u"location"_s, u"code"_s, u"role"_s, u"position"_s, u"tipo"_s, u"unidad"_s, u"servicio"_s,
        u"puesto"_s, u"cargo"_s, u"categoria"_s};
    for (QString &word : words)
        word = whole.value(word, word);
    // "DEPT_DESC" is the department in words, "EVENT_DESC" what happened.
    if (words.size() > 1 && (words.last() == u"description" || words.last() == u"code")
        && coded.contains(words.at(words.size() - 2)))
        words.removeLast();
    return words;
}

/// Heading words for comparing: no small words, no plural s, not when it was.
QStringList keyWords(const QString &heading)
{
    static const QRegularExpression whenItWas(u"\\s(?:at|en el)\\s+(?:the\\s+)?(?:time|momento)\\s+(?:of|del?)\\s.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> small{u"of"_s, u"the"_s, u"an"_s, u"de"_s, u"del"_s, u"la"_s, u"el"_s, u"los"_s,
        u"las"_s, u"y"_s, u"and"_s, u"en"_s, u"in"_s, u"or"_s, u"o"_s, u"is"_s, u"que"_s, u"was"_s, u"were"_s,
        // forms ask: "What is your full name?", "Would they like peer support?", "¿Cuál es su profesión?"
        u"what"_s, u"which"_s, u"did"_s, u"does"_s, u"do"_s, u"would"_s, u"could"_s, u"can"_s, u"you"_s, u"your"_s,
        u"their"_s, u"they"_s, u"like"_s, u"it"_s, u"a"_s, u"to"_s, u"have"_s, u"has"_s, u"been"_s, u"please"_s,
        u"cual"_s, u"es"_s, u"tu"_s, u"su"_s, u"puede"_s, u"puedes"_s};
    QStringList words;
    const QStringList all = inFull(matchWords(QString(heading).replace(u'#', u" number "_s).remove(whenItWas)));
    for (QString word : all) {
        if (small.contains(word))
            continue;
        if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss"))
            word.chop(1);
        words.append(word);
    }
    return words.isEmpty() ? all : words; // "What" alone over what happened
}

double weightOf(const QString &word)
{
    static const QSet<QString> weak{u"number"_s, u"no"_s, u"num"_s, u"numero"_s, u"nr"_s, u"id"_s, u"code"_s,
        u"codigo"_s, u"type"_s, u"tipo"_s, u"name"_s, u"nombre"_s, u"staff"_s, u"personal"_s, u"empleado"_s,
        u"employee"_s, u"current"_s, u"full"_s, u"completo"_s, u"info"_s, u"primary"_s, u"principal"_s, u"your"_s,
        u"su"_s, u"please"_s};
    return weak.contains(word) ? 0.4 : 1.0;
}

double total(const QStringList &words)
{
    double sum = 0;
    for (const QString &word : words)
        sum += weightOf(word);
    return sum;
}

WeighedWords weighed(const QString &text)
{
    WeighedWords words{foldedWords(text).join(u' '), keyWords(text), 0};
    words.weight = total(words.words);
    return words;
}

/// What the words in common weigh, each counted as often as it stands in both.
double commonWeight(const QStringList &left, const QStringList &right)
{
    QVarLengthArray<bool, 32> taken(left.size(), false);
    double common = 0;
    for (const QString &word : right) {
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (taken.at(i) || left.at(i) != word)
                continue;
            taken[i] = true;
            common += weightOf(word);
            break;
        }
    }
    return common;
}

/// Of other forms of the same words, or with words beside them that say little.
constexpr double kSameWords = 0.99;

/// Twice the words in common by all words (Dice), 1 where they are the same in the same order.
double likeness(const WeighedWords &heading, const WeighedWords &wording)
{
    if (heading.words.isEmpty() || wording.words.isEmpty())
        return 0;
    if (heading.words == wording.words) // "Contact" is rather what says "Contact" than what says "Contacts"
        return heading.text == wording.text ? 1 : kSameWords;
    return std::min(2 * commonWeight(heading.words, wording.words) / (heading.weight + wording.weight), 0.98);
}

bool hasShape(const QString &value, ValueShape shape)
{
    static const QRegularExpression email(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    static const QRegularExpression phone(
        u"^(?=.*\\d)(?:(?:tel|ph|phone|cell|ext|x|int|anexo|pager)\\.?:?\\s*)?[+(]?[\\d][\\d\\s().-]{2,18}(?:\\s*(?:x|ext|int|anexo)\\.?\\s*\\d+)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression person(u"^[\\p{L}][\\p{L}'\u2019 .-]+,\\s*[\\p{L}][\\p{L}'\u2019 .-]*$"_s);
    static const QRegularExpression number(u"^[+-]?\\d+([.,]\\d+)?$"_s);
    switch (shape) {
    case ValueShape::Any:
        return true;
    case ValueShape::PersonName:
        return person.match(value).hasMatch();
    case ValueShape::Email:
        return email.match(value).hasMatch();
    case ValueShape::Phone:
        return phone.match(value).hasMatch() && readDate(value).kind == DateReading::Kind::Unreadable;
    case ValueShape::Date: {
        const auto kind = readDate(value).kind;
        return kind == DateReading::Kind::Read || kind == DateReading::Kind::Impossible;
    }
    case ValueShape::Number:
        return number.match(value).hasMatch();
    case ValueShape::YesNo:
        return yesNo(value).has_value();
    case ValueShape::EventKind:
        return eventCategoryIn(value).has_value();
    case ValueShape::Profession:
        return !isPlaceholder(value) && professionIn(value).has_value();
    case ValueShape::Language: {
        const LanguageList languages = languagesIn(value);
        return !languages.codes.isEmpty() && languages.unknown.isEmpty();
    }
    case ValueShape::Shift: // one letter may be anything: "N" is no as well as nights
        return value.size() > 2 && !isPlaceholder(value) && !shiftsIn(value).isEmpty();
    }
    return false;
}

} // namespace

HeadingWords::HeadingWords(const QString &heading)
    : all(weighed(heading))
{
    static const QRegularExpression brackets(u"[(\\[][^)\\]]*[)\\]]"_s);
    WeighedWords without = weighed(QString(heading).remove(brackets));
    if (without.words != all.words)
        bare = std::move(without);
}

FieldWordings::FieldWordings(const FieldSpec &field)
{
    static thread_local Memo<WeighedWords> known; // the same few hundred texts for every list
    m_wordings = {known.of(field.code, weighed), known.of(field.label, weighed)};
    for (const QString &synonym : field.synonyms)
        m_wordings.append(known.of(synonym, weighed));
}

double FieldWordings::score(const HeadingWords &heading) const
{
    double best = 0;
    for (const WeighedWords &wording : m_wordings) {
        best = std::max(best, likeness(heading.all, wording));
        if (heading.bare)
            best = std::max(best, likeness(*heading.bare, wording) - 0.03);
    }
    return best;
}

double shapeShare(const QStringList &values, ValueShape shape)
{
    if (values.isEmpty())
        return 0;
    const auto fitting = std::count_if(
        values.cbegin(), values.cend(), [shape](const QString &value) { return hasShape(value, shape); });
    return double(fitting) / double(values.size());
}

double shapeEvidence(const QStringList &values, ValueShape shape)
{
    if (shape == ValueShape::Any || values.isEmpty())
        return 0;
    const double share = shapeShare(values, shape);
    if (share >= 0.8)
        return 0.15;
    if (share >= 0.3 || shape == ValueShape::PersonName)
        return 0;
    if (shape >= ValueShape::EventKind && shapeShare(values, ValueShape::Number) < 0.8)
        return 0; // other words than ours may mean the same, numbers do not
    return -0.3;
}

bool isNoteHeading(const QString &heading)
{
    static const QSet<QString> notes{u"note"_s, u"comment"_s, u"comentario"_s, u"nota"_s, u"remark"_s, u"observation"_s,
        u"observacione"_s, u"observacion"_s, u"narrative"_s, u"narrativa"_s, u"narracion"_s, u"memo"_s, u"freetext"_s,
        u"relato"_s, u"anotacione"_s, u"anotacion"_s, u"apunte"_s};
    const QStringList words = keyWords(heading);
    if (std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return notes.contains(word); }))
        return true;
    return words == QStringList{u"free"_s, u"text"_s} || words == QStringList{u"texto"_s, u"libre"_s};
}

bool isOfAnotherKind(const QString &heading)
{
    static const QSet<QString> words{u"severity"_s, u"harm"_s, u"acuity"_s, u"gravedad"_s, u"severidad"_s, u"dano"_s,
        u"fu"_s, u"follow"_s, u"followup"_s, u"next"_s, u"due"_s, u"seguimiento"_s, u"proximo"_s, u"proxima"_s,
        u"hire"_s, u"contratacion"_s};
    const QStringList all = keyWords(heading);
    return std::ranges::any_of(all, [](const QString &word) { return words.contains(word); });
}

bool isIdentifyingHeading(const QString &heading)
{
    static const QSet<QString> strong{u"mrn"_s, u"dob"_s, u"birth"_s, u"birthdate"_s, u"birthday"_s, u"nacimiento"_s,
        u"ssn"_s, u"nhc"_s, u"encounter"_s, u"diagnosi"_s, u"diagnostico"_s, u"paciente"_s, u"curp"_s, u"csn"_s};
    static const QSet<QString> about{u"name"_s, u"id"_s, u"phone"_s, u"age"_s, u"initial"_s, u"address"_s, u"room"_s,
        u"gender"_s, u"sex"_s, u"number"_s, u"date"_s, u"first"_s, u"last"_s, u"surname"_s, u"contact"_s};
    const QStringList words = keyWords(heading);
    if (words.contains(u"medical"_s) && words.contains(u"record"_s))
        return true;
    if (words.contains(u"historia"_s) && words.contains(u"clinica"_s))
        return true;
    const bool counts = foldedWords(heading).contains(u"encounters"_s); // how many there were is nobody's number
    const auto isStrong
        = [counts](const QString &word) { return strong.contains(word) && !(counts && word == u"encounter"); };
    if (std::any_of(words.cbegin(), words.cend(), isStrong))
        return true;
    if (!words.contains(u"patient"_s) || words.contains(u"safety"_s))
        return false;
    return words.size() == 1
        || std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return about.contains(word); });
}

} // namespace wardmate
