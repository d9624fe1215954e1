// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/heading_map.h"

#include "models/base/text.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/heading_score.h"
#include "models/exchange/language_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr double kEnough = 0.6; ///< two of three words of a heading
constexpr double kClear = 0.9; ///< beyond doubt, whatever else the heading might be
constexpr double kByValuesAlone = 0.5;

struct Candidate {
    qsizetype field;
    qsizetype column;
    double score;
    qsizetype words; ///< of the heading: of two that fit alike, "Tipo de suceso" says more than "Categoría"
};

const FieldSpec *specOf(const QList<FieldSpec> &fields, const QString &code)
{
    const auto found
        = std::find_if(fields.cbegin(), fields.cend(), [&](const FieldSpec &field) { return field.code == code; });
    return found == fields.cend() ? nullptr : &*found;
}

/// The column with this heading: as written, else without regard to case, accents and punctuation.
int findHeading(const CsvTable &table, const QString &heading)
{
    const auto exact = table.headings.indexOf(heading.simplified());
    if (exact >= 0)
        return int(exact);
    const QStringList words = foldedWords(heading);
    for (qsizetype i = 0; !words.isEmpty() && i < table.headings.size(); ++i) {
        if (foldedWords(table.headings.at(i)) == words)
            return int(i);
    }
    return -1;
}

tl::unexpected<Error> wrongMapping(const QString &why, const QString &code)
{
    return failure(Error::Kind::Invalid, u"The mapping file: "_s + why, code);
}

/// What the mapping says, laid on the columns; fields it wants unused are collected.
class SaidMapping
{
public:
    SaidMapping(const CsvTable &table, const QList<FieldSpec> &fields, HeadingMap &map)
        : m_table(table)
        , m_fields(fields)
        , m_map(map)
    {
    }

    Result<bool> take(const QString &left, const QString &right)
    {
        int column = findHeading(m_table, left);
        const FieldSpec *field = specOf(m_fields, right);
        if (column >= 0 && (field || right.isEmpty()))
            return assign(column, field);
        if (right.isEmpty()) { // a heading this file does not have, or a field nobody wants
            unwanted.insert(left);
            return true;
        }
        if (const FieldSpec *turned = specOf(m_fields, left)) {
            column = findHeading(m_table, right);
            if (column >= 0)
                return assign(column, turned);
            return wrongMapping(u"no column is headed \"%1\"."_s.arg(right), u"unknown_heading"_s);
        }
        if (field)
            return wrongMapping(u"no column is headed \"%1\"."_s.arg(left), u"unknown_heading"_s);
        return wrongMapping(u"there is no field \"%1\"."_s.arg(right), u"unknown_field"_s);
    }

    QSet<QString> unwanted;

private:
    Result<bool> assign(int column, const FieldSpec *field)
    {
        MappedColumn &mapped = m_map.columns[column];
        if (mapped.said || (field && m_map.has(field->code)))
            return wrongMapping(u"a column or a field is named twice."_s, u"field_twice"_s);
        if (field && isNoteHeading(mapped.heading))
            return wrongMapping(u"columns of notes are never brought in."_s, u"note_column"_s);
        mapped.said = true;
        mapped.confidence = 1;
        mapped.fate = field ? ColumnFate::Mapped : ColumnFate::LeftOut;
        mapped.field = field ? field->code : QString();
        return true;
    }

    const CsvTable &m_table;
    const QList<FieldSpec> &m_fields;
    HeadingMap &m_map;
};

void settle(MappedColumn &column, const FieldSpec &field, double confidence)
{
    column.field = field.code;
    column.fate = ColumnFate::Mapped;
    column.confidence = std::min(confidence, 1.0);
}

/// "Name", "Nombre completo": of a person, but not of whom.
bool saysOnlyName(const QString &heading)
{
    static const QSet<QString> bare{u"name"_s, u"full name"_s, u"nombre"_s, u"nombre completo"_s,
        u"nombre y apellidos"_s, u"apellidos y nombre"_s, u"last name first name"_s, u"name last first"_s};
    return bare.contains(foldedWords(heading).join(u' '));
}

/// "Peer" over names is no answer to "Peer accepted", however much the headings are alike.
constexpr double kNamesElsewhere = 0.3;

bool areNames(const QStringList &values)
{
    constexpr double kMost = 0.8;
    return shapeShare(values, ValueShape::PersonName) >= kMost;
}

/// "Patient", "Staff", "Visitor" under "Person affected", or numbers: whose kind or number it is, nobody's name.
bool areNoNames(const QStringList &values)
{
    static const QSet<QString> kinds{u"patient"_s, u"inpatient"_s, u"outpatient"_s, u"staff"_s, u"visitor"_s,
        u"employee"_s, u"family"_s, u"student"_s, u"volunteer"_s, u"contractor"_s, u"other"_s, u"public"_s,
        u"paciente"_s, u"personal"_s, u"visitante"_s, u"empleado"_s, u"trabajador"_s, u"familiar"_s, u"profesional"_s,
        u"usuario"_s, u"otro"_s, u"staff member"_s, u"patient client"_s};
    constexpr double kMost = 0.8;
    const auto isNone = [](const QString &value) {
        return std::ranges::none_of(value, [](QChar c) { return c.isLetter(); })
            || kinds.contains(foldedWords(value).join(u' '));
    };
    return !values.isEmpty() && double(std::ranges::count_if(values, isNone)) >= kMost * double(values.size());
}

bool areProfessions(const QStringList &values)
{
    constexpr double kMost = 0.8;
    constexpr double kFew = 0.3; // "Midwife" is nobody's event
    return shapeShare(values, ValueShape::Profession) >= kMost && shapeShare(values, ValueShape::EventKind) < kFew;
}

/// "Person who needs support", "Persona que necesita apoyo": not the one who gives it.
bool isOfSomebodyInNeed(const QString &heading)
{
    static const QSet<QString> need{u"needs"_s, u"need"_s, u"needing"_s, u"requires"_s, u"requiring"_s, u"receives"_s,
        u"receiving"_s, u"necesita"_s, u"precisa"_s, u"requiere"_s, u"recibe"_s, u"solicita"_s};
    const QStringList words = foldedWords(heading);
    return std::ranges::any_of(words, [](const QString &word) { return need.contains(word); });
}

/// "Staff 1" without its number, for fields of which a list may have several columns.
std::optional<HeadingWords> firstOfMany(const QString &heading)
{
    static const QRegularExpression numbered(u"^(\\D+?)\\s*(?:#|n[º°o]\\.?)?\\s*\\(?0?1\\)?$"_s);
    const auto match = numbered.match(heading.trimmed());
    return match.hasMatch() ? std::optional(HeadingWords(match.captured(1))) : std::nullopt;
}

/// Best pairs first; each field and each column once.
void assignByHeading(
    const CsvTable &table, const QList<FieldSpec> &fields, const QSet<QString> &unwanted, HeadingMap &map)
{
    const std::vector<FieldWordings> wordings(fields.cbegin(), fields.cend());
    QList<Candidate> candidates;
    for (qsizetype c = 0; c < map.columns.size(); ++c) {
        const MappedColumn &column = map.columns.at(c);
        if (column.said)
            continue;
        const QStringList examples = columnValues(table, int(c), 60);
        const bool names = areNames(examples);
        const bool noNames = areNoNames(examples);
        const bool ofSomebodyInNeed = isOfSomebodyInNeed(column.heading);
        const bool ofSupporters = foldedWords(column.heading).contains(u"supporter"_s);
        const bool set
            = isNoteHeading(column.heading) || isIdentifyingHeading(column.heading) || isOfAnotherKind(column.heading);
        const bool isName = saysOnlyName(column.heading);
        const HeadingWords heading(column.heading);
        const std::optional<HeadingWords> ofMany = firstOfMany(column.heading);
        const qsizetype words = foldedWords(column.heading).size();
        for (qsizetype f = 0; f < fields.size(); ++f) {
            double score = wordings.at(size_t(f)).score(heading);
            if (ofMany && fields.at(f).repeats)
                score = std::max(score, wordings.at(size_t(f)).score(*ofMany));
            if ((set && score < 0.98) || (noNames && fields.at(f).shape == ValueShape::PersonName))
                continue;
            if (score >= 0.45 && score < kClear)
                score += shapeEvidence(examples, fields.at(f).shape);
            else if (score >= kClear)
                score += shapeEvidence(examples, fields.at(f).shape) / 10
                    + (fields.at(f).shape == ValueShape::EventKind ? shapeShare(examples, ValueShape::EventKind) / 50
                                                                   : 0);
            if (fields.at(f).shape == ValueShape::PersonName && score < kClear
                && ofSupporters) // "Peer supporter" is not the peer
                continue;
            if (score >= 0.45 && fields.at(f).shape == ValueShape::EventKind && areProfessions(examples))
                continue; // "Categoría" over "Enfermera"
            if (ofSomebodyInNeed && fields.at(f).code == u"supporter"_s)
                continue;
            if (names && score < kClear && fields.at(f).shape != ValueShape::PersonName)
                score -= kNamesElsewhere;
            if (isName) // the patient's, as likely as not, where another column says whose it is
                score -= 0.05;
            if (examples.isEmpty() && !table.records.isEmpty()) // of two that fit, the one that says something
                score = std::min(score, kEnough);
            if (score >= kEnough)
                candidates.append({f, c, score, words});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.score > b.score || (a.score >= b.score && a.words > b.words);
    });
    QSet<QString> repeated; // "Staff name" once more is no first name
    for (const Candidate &candidate : std::as_const(candidates)) {
        const FieldSpec &field = fields.at(candidate.field);
        MappedColumn &column = map.columns[candidate.column];
        const QString wording = foldedWords(column.heading).join(u' ');
        if (repeated.contains(wording))
            continue;
        if (field.repeats && !map.has(field.code) && column.fate != ColumnFate::Mapped)
            repeated.insert(wording);
        if (column.fate != ColumnFate::Mapped && !map.has(field.code) && !unwanted.contains(field.code))
            settle(column, field, candidate.score);
    }
}

/// A heading without the number that tells it from its like: "Clinician 2", "Role #2", "Name (2)".
QStringList unnumbered(const QString &heading)
{
    static const QRegularExpression number(u"\\d+"_s);
    return foldedWords(QString(heading).replace(number, u" "_s));
}

/// The further columns of fields that repeat.
void assignRepeats(const QList<FieldSpec> &fields, HeadingMap &map)
{
    for (const FieldSpec &field : fields) {
        const int first = field.repeats ? map.columnOf(field.code) : -1;
        if (first < 0)
            continue;
        const QStringList wording = unnumbered(map.columns.at(first).heading);
        for (MappedColumn &column : map.columns) {
            if (column.index > first && column.fate == ColumnFate::Unknown && !column.said && !wording.isEmpty()
                && unnumbered(column.heading) == wording)
                settle(column, field, map.columns.at(first).confidence);
        }
    }
}

/// "Phone" twice, or "Phone" and "Cell": what the first leaves blank may stand in the second.
void assignSpares(const QList<FieldSpec> &fields, HeadingMap &map)
{
    for (const FieldSpec &field : fields) {
        const int first = map.columnOf(field.code);
        if (first < 0)
            continue;
        const QStringList wording = unnumbered(map.columns.at(first).heading);
        const bool isContact = field.shape == ValueShape::Phone || field.shape == ValueShape::Email;
        const std::optional<FieldWordings> wordings = isContact ? std::optional(FieldWordings(field)) : std::nullopt;
        for (MappedColumn &column : map.columns) {
            if (column.said || column.fate != ColumnFate::Unknown || isIdentifyingHeading(column.heading))
                continue;
            const double score = wordings ? wordings->score(HeadingWords(column.heading)) : 0;
            if (score >= kClear || (!wording.isEmpty() && unnumbered(column.heading) == wording))
                settle(column, field, map.columns.at(first).confidence);
        }
    }
}

/// "Home institution" over a list of referrals: whose supporter comes from where is kept with the supporter.
bool isOfSupporters(const QString &heading, const QList<FieldSpec> &fields)
{
    static const QSet<QString> places{u"institution"_s, u"hospital"_s, u"employer"_s, u"institucion"_s, u"centro"_s};
    static const QSet<QString> whose{u"home"_s, u"partner"_s, u"employer"_s, u"origen"_s, u"procedencia"_s,
        u"colaboradora"_s, u"colaborador"_s, u"institution"_s, u"institucion"_s};
    const auto says = [words = foldedWords(heading)](const QSet<QString> &any) {
        return std::ranges::any_of(words, [&any](const QString &word) { return any.contains(word); });
    };
    return !specOf(fields, u"partner_institution"_s) && says(places) && says(whose);
}

/// "Occurrence#", "Folio", "Badge ID": digits that count or tell apart, whatever they look like.
bool isNumbering(const QString &heading)
{
    static const QSet<QString> words{u"no"_s, u"num"_s, u"numero"_s, u"number"_s, u"nbr"_s, u"nr"_s, u"id"_s, u"ref"_s,
        u"folio"_s, u"code"_s, u"codigo"_s, u"badge"_s, u"clave"_s, u"record"_s, u"count"_s};
    const QStringList all = foldedWords(heading);
    return heading.contains(u'#') || std::ranges::any_of(all, [](const QString &word) { return words.contains(word); });
}

/// Columns whose heading says nothing but whose values do: addresses, telephone numbers, professions, names of people.
void assignByValues(
    const CsvTable &table, const QList<FieldSpec> &fields, const QSet<QString> &unwanted, HeadingMap &map)
{
    for (const FieldSpec &field : fields) {
        const bool telling = field.shape == ValueShape::Email || field.shape == ValueShape::Phone
            || field.shape >= ValueShape::EventKind || (field.shape == ValueShape::PersonName && field.required);
        const bool several = field.shape == ValueShape::Language; // "Native language", "Others"
        if (!telling || (map.has(field.code) && !several) || unwanted.contains(field.code))
            continue;
        QList<MappedColumn *> found;
        for (MappedColumn &column : map.columns) {
            if (column.said || column.fate != ColumnFate::Unknown
                || (field.shape == ValueShape::Phone && isNumbering(column.heading)))
                continue;
            const QStringList values = columnValues(table, column.index, 60);
            if (shapeShare(values, field.shape) >= 0.8
                || (several && !languageTicked(column.heading).isEmpty()
                    && shapeShare(values, ValueShape::YesNo) >= 0.8))
                found.append(&column);
        }
        if (found.size() == 1 || several) {
            for (MappedColumn *column : std::as_const(found))
                settle(*column, field, kByValuesAlone);
        }
    }
}

} // namespace

int HeadingMap::columnOf(QStringView field) const
{
    for (const MappedColumn &column : columns) {
        if (column.fate == ColumnFate::Mapped && column.field == field)
            return column.index;
    }
    return -1;
}

namespace {

/// Whether nothing in it need be taken out, as in most cells.
bool isTidy(const QString &cell)
{
    return !cell.isEmpty() && cell.front() > u' ' && cell.front() != u'\'' && cell.front() != u'=' && cell.back() > u' '
        && std::ranges::all_of(cell, [](QChar c) { return c >= u' ' && c < u'\x7F'; });
}

/// Spreadsheets mark digits as a text by an apostrophe before them, or write ="0103".
QString withoutTextMark(const QString &cell)
{
    if (cell.size() > 2 && cell.startsWith(u"=\""_s) && cell.endsWith(u'"'))
        return cell.mid(2, cell.size() - 3);
    return cell.size() > 1 && cell.front() == u'\'' && cell.at(1).isDigit() ? cell.mid(1) : cell;
}

/// "#N/A", "#¡REF!", "=VLOOKUP(A2,B:C,2)": what a formula leaves where it finds nothing, or where only its text was saved.
bool isOfAFormula(const QString &cell)
{
    static const QRegularExpression left(
        u"^(?:#(?:N/?A|N/D|NAME\\?|¿NOMBRE\\?|¡?[A-Z/0]{3,8}!|¡?DIV/0!|#{2,})|=[A-Z.]{2,}\\(.*\\)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (cell.startsWith(u'#') || cell.startsWith(u'=')) && left.match(cell).hasMatch();
}

QString cellAt(const CsvRecord &record, int column)
{
    if (column < 0 || column >= record.cells.size())
        return {};
    const QString &cell = record.cells.at(column);
    if (isTidy(cell))
        return isOfAFormula(cell) ? QString() : cell;
    const QString bare = withoutGuard(withoutInvisible(cell).trimmed());
    return isOfAFormula(bare) ? QString() : withoutTextMark(bare).trimmed();
}

} // namespace

QString HeadingMap::cell(const CsvRecord &record, QStringView field) const
{
    for (const MappedColumn &column : columns) {
        if (column.fate != ColumnFate::Mapped || column.field != field)
            continue;
        if (QString cell = cellAt(record, column.index); !cell.isEmpty())
            return cell;
    }
    return {};
}

QStringList HeadingMap::cells(const CsvRecord &record, QStringView field) const
{
    QStringList all;
    for (const MappedColumn &column : columns) {
        if (column.fate == ColumnFate::Mapped && column.field == field)
            all.append(cellAt(record, column.index));
    }
    return all;
}

QStringList HeadingMap::ignoredColumns() const
{
    QStringList ignored;
    for (const MappedColumn &column : columns) {
        if (column.fate != ColumnFate::Mapped)
            ignored.append(column.heading);
    }
    return ignored;
}

namespace {

constexpr qsizetype kLongestHeading = 500; ///< what is longer is a text, and need not be understood to its end

/// An e-mail address is nobody's heading: the first row is somebody, who must not be lost for one.
bool isSomebody(const QStringList &headings)
{
    return std::any_of(headings.cbegin(), headings.cend(), [](const QString &heading) {
        return shapeShare({heading.left(kLongestHeading).trimmed()}, ValueShape::Email) > 0;
    });
}

} // namespace

Result<HeadingMap> mapHeadings(const CsvTable &table, const QList<FieldSpec> &fields, const MappingFile &mapping)
{
    if (isSomebody(table.headings))
        return failure(Error::Kind::Invalid, u"the first row is somebody's, not a row of headings"_s, u"no_headings"_s);
    HeadingMap map;
    for (qsizetype i = 0; i < table.headings.size(); ++i)
        map.columns.append({int(i), table.headings.at(i).left(kLongestHeading), {}, 0, ColumnFate::Unknown, false});
    SaidMapping said(table, fields, map);
    for (const auto &[left, right] : mapping.columns) {
        if (const auto taken = said.take(left, right); !taken)
            return tl::unexpected<Error>(taken.error());
    }
    assignByHeading(table, fields, said.unwanted, map);
    assignRepeats(fields, map);
    assignSpares(fields, map);
    for (MappedColumn &column : map.columns) {
        if (column.fate != ColumnFate::Unknown)
            continue;
        if (isNoteHeading(column.heading))
            column.fate = ColumnFate::Note;
        else if (isIdentifyingHeading(column.heading))
            column.fate = ColumnFate::Identifying;
        else if (isOfSupporters(column.heading, fields))
            column.fate = ColumnFate::OfSupporters;
    }
    assignByValues(table, fields, said.unwanted, map);
    for (const FieldSpec &field : fields) {
        const auto hasColumn = [&map](const QString &code) { return map.has(code); };
        if (field.required && !hasColumn(field.code) && std::ranges::none_of(field.orElse, hasColumn))
            map.missing.append(field.code);
    }
    return map;
}

QStringList columnValues(const CsvTable &table, int column, qsizetype most)
{
    QStringList values;
    for (const CsvRecord &record : table.records) {
        if (most >= 0 && values.size() >= most)
            break;
        if (column >= 0 && column < record.cells.size() && !record.cells.at(column).trimmed().isEmpty())
            values.append(record.cells.at(column).trimmed());
    }
    return values;
}

} // namespace wardmate
