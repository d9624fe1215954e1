// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check.h"

#include "models/referrals/line_check_detectors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array<Word<LineFindingKind>, 11> kLineFindingKind{{
    {LineFindingKind::PersonName, "person_name", QT_TRANSLATE_NOOP("Vocabulary", "Name of a person")},
    {LineFindingKind::Initials, "initials", QT_TRANSLATE_NOOP("Vocabulary", "Initials")},
    {LineFindingKind::RecordNumber, "record_number", QT_TRANSLATE_NOOP("Vocabulary", "Medical chart number")},
    {LineFindingKind::DateOfBirth, "date_of_birth", QT_TRANSLATE_NOOP("Vocabulary", "Date of birth")},
    {LineFindingKind::Date, "date", QT_TRANSLATE_NOOP("Vocabulary", "Date")},
    {LineFindingKind::AgeOver89, "age_over_89", QT_TRANSLATE_NOOP("Vocabulary", "Age over 89")},
    {LineFindingKind::Phone, "phone", QT_TRANSLATE_NOOP("Vocabulary", "Telephone number")},
    {LineFindingKind::RoomOrBed, "room_or_bed", QT_TRANSLATE_NOOP("Vocabulary", "Room or bed")},
    {LineFindingKind::Email, "email", QT_TRANSLATE_NOOP("Vocabulary", "E-mail address")},
    {LineFindingKind::Address, "address", QT_TRANSLATE_NOOP("Vocabulary", "Postal address")},
    {LineFindingKind::Identifier, "identifier", QT_TRANSLATE_NOOP("Vocabulary", "Other identifying number")},
}};

} // namespace

template<>
std::span<const Word<LineFindingKind>> wordsOf<LineFindingKind>()
{
    return kLineFindingKind;
}

namespace linecheck {

void Finds::add(LineFindingKind kind, qsizetype start, qsizetype end)
{
    if (start < end && !touches(start, end))
        m_list.push_back({kind, start, end});
}

bool Finds::touches(qsizetype start, qsizetype end) const
{
    return std::any_of(
        m_list.begin(), m_list.end(), [=](const Find &find) { return start < find.end && find.start < end; });
}

void addMatches(
    Finds &finds, LineFindingKind kind, const QRegularExpression &expression, const QString &text, int group)
{
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype start = match.capturedStart(group);
        qsizetype end = match.capturedEnd(group);
        while (end > start && (text.at(end - 1).isSpace() || text.at(end - 1) == u',' || text.at(end - 1) == u'.'))
            --end;
        finds.add(kind, start, end);
    }
}

QRegularExpression made(const QString &pattern)
{
    QRegularExpression expression(pattern);
    expression.optimize();
    return expression;
}

} // namespace linecheck

namespace {

// Rules look at their neighbourhood only, so a long text is read piece by piece: time grows with its length and no more.
constexpr qsizetype kPiece = 1000;
constexpr qsizetype kOverlap = 200; ///< pieces share this much, so that nothing is cut in two

QList<LineFinding> checkPiece(const QString &line)
{
    using namespace linecheck;
    const PlainLine plain = plainLine(line);
    const Tokens tokens = tokensOf(plain);
    Finds finds;
    findElectronic(plain, finds);
    findDates(plain, finds);
    findNumbers(plain, finds);
    findPlaces(plain, finds);
    findNames(plain, tokens, finds);

    QList<LineFinding> found;
    found.reserve(static_cast<qsizetype>(finds.list().size()));
    for (const Finds::Find &find : finds.list()) {
        const qsizetype start = plain.at.at(find.start);
        found.append({find.kind, start, plain.at.at(find.end) - start});
    }
    std::sort(found.begin(), found.end(), [](const LineFinding &a, const LineFinding &b) { return a.start < b.start; });
    return found;
}

/// Where to cut: behind a space if there is one, never inside a pair of surrogates.
qsizetype cutBefore(const QString &line, qsizetype at, qsizetype least)
{
    // Not further back than it may be: in a text without spaces that would be to its beginning, again for every piece.
    const qsizetype space = QStringView(line).mid(least, at - least).lastIndexOf(u' ');
    if (space >= 0)
        return least + space + 1;
    return line.at(at).isLowSurrogate() ? at - 1 : at;
}

void append(QList<LineFinding> &all, const LineFinding &finding)
{
    if (!all.isEmpty()) {
        LineFinding &last = all.last();
        const qsizetype end = last.start + last.length;
        if (finding.start < end) { // the same place, seen from the next piece, or the rest of it
            if (finding.kind == last.kind)
                last.length = std::max(end, finding.start + finding.length) - last.start;
            return;
        }
    }
    all.append(finding);
}

} // namespace

QList<LineFinding> checkLine(const QString &line)
{
    if (line.size() <= kPiece)
        return checkPiece(line);
    QList<LineFinding> all;
    for (qsizetype begin = 0;;) {
        const bool isLast = line.size() - begin <= kPiece;
        const qsizetype end = isLast ? line.size() : cutBefore(line, begin + kPiece, begin + kPiece - kOverlap / 2);
        for (LineFinding finding : checkPiece(line.mid(begin, end - begin))) {
            finding.start += begin;
            append(all, finding);
        }
        if (isLast)
            return all;
        begin = cutBefore(line, end - kOverlap, begin + 1);
    }
}

QString withoutFindings(const QString &line, const QList<LineFinding> &findings)
{
    // What announced it goes with it: "Dr. Patel froze" must not leave "Dr. froze", nor "MRN 44: fell" "MRN : fell".
    static const QRegularExpression announced = linecheck::made(
        u"(?:\\b(?:mr|mrs|ms|mx|dr|dra|sr|sra|srta|prof|don|do\u00f1a|mrn|nhc|dob|ssn|dni|tel|#)\\.?[ :#]*)+$"_s);
    static const QRegularExpression loose = linecheck::made(u"\\( *\\)|(?:^[ ,;:.)-]+)|[,;:(-]+ *$| +(?=[,.;:)])"_s);
    static const QRegularExpression doubled = linecheck::made(u"([,;:])(?: *[,;:])+"_s);
    QString rest = line;
    for (auto finding = findings.crbegin(); finding != findings.crend(); ++finding) {
        const QRegularExpressionMatch lead = announced.match(rest.first(finding->start).toLower());
        const qsizetype start = lead.hasMatch() ? lead.capturedStart() : finding->start;
        rest.remove(start, finding->start + finding->length - start);
    }
    if (findings.isEmpty())
        return rest.simplified();
    return rest.replace(loose, {}).replace(doubled, u"\\1"_s).replace(loose, {}).simplified();
}

} // namespace wardmate
