// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/directory_csv.h"

#include "models/base/vocabulary.h"
#include "models/exchange/csv_reader.h"
#include "models/sheets/dial_string.h"
#include "models/sheets/resource_defaults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const QStringList kColumns{u"name"_s, u"name_es"_s, u"audience"_s, u"kind"_s, u"phone"_s, u"text_line"_s, u"chat"_s,
    u"web"_s, u"email"_s, u"detail"_s, u"detail_es"_s, u"hours"_s, u"hours_es"_s, u"zone"_s, u"languages"_s, u"cost"_s,
    u"confidentiality"_s, u"confidentiality_es"_s, u"region"_s, u"source"_s, u"source_on"_s, u"review_days"_s,
    u"on_sheet"_s, u"crisis_lock"_s, u"local"_s};
const QStringList kSwitches{u"on_sheet"_s, u"crisis_lock"_s, u"local"_s};

// A spreadsheet takes a cell that starts so for a formula; a telephone number with a plus is none.
bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t").contains(cell.at(0)) && !isPlausibleNumber(cell);
}

QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString plain(const QString &cell)
{
    const QString text = cell.trimmed();
    return text.startsWith(u'\'') && looksLikeFormula(text.mid(1)) ? text.mid(1) : text;
}

// The code for a word, whether it is the code or the label in English or as the window shows it.
template<typename E>
QString codeIn(const QString &cell)
{
    for (const Word<E> &word : wordsOf<E>()) {
        const QString code = QString::fromLatin1(word.code);
        for (const QString &known : {code, QString::fromLatin1(word.label), labelOf(word.value)}) {
            if (cell.compare(known, Qt::CaseInsensitive) == 0)
                return code;
        }
    }
    return cell;
}

QJsonValue valueOf(const QString &column, const QString &cell)
{
    if (kSwitches.contains(column))
        return QStringList{u"1"_s, u"yes"_s, u"true"_s, u"sí"_s, u"si"_s, u"x"_s}.contains(cell.toLower());
    if (column == u"review_days")
        return cell.toInt();
    if (column == u"kind")
        return codeIn<ResourceKind>(cell);
    if (column == u"audience")
        return codeIn<ResourceAudience>(cell);
    return cell;
}

// Either an entry or a problem more.
void take(DirectoryTable &table, const QJsonObject &row, qsizetype number)
{
    using Kind = DirectoryRowProblem::Kind;
    const QString name = row[u"name"_s].toString();
    if (name.isEmpty())
        return table.problems.push_back({Kind::NoName, number, {}});
    const auto entry = readDirectory(QJsonDocument(QJsonObject{{u"entries"_s, QJsonArray{row}}}).toJson());
    if (!entry)
        return table.problems.push_back({Kind::UnknownKind, number, row[u"kind"_s].toString()});
    Resource resource = entry->front();
    for (const QString &dialled : {resource.phone, resource.textLine}) {
        if (!dialled.isEmpty() && !isPlausibleNumber(dialled))
            return table.problems.push_back({Kind::ImplausibleNumber, number, name});
    }
    resource.position = int(table.entries.size() + 1) * 10;
    table.entries.push_back(std::move(resource));
}

} // namespace

const QStringList &directoryColumns()
{
    return kColumns;
}

QByteArray writeDirectoryCsv(const std::vector<Resource> &resources)
{
    QString text = kColumns.join(u',') + u"\r\n"_s;
    const QJsonArray entries = QJsonDocument::fromJson(writeDirectory(resources))[u"entries"_s].toArray();
    for (const QJsonValue &entry : entries) {
        QStringList cells;
        for (const QString &column : kColumns) {
            const QJsonValue value = entry[column];
            cells << quoted(value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s)
                    : value.isDouble()     ? QString::number(value.toInt())
                                           : value.toString());
        }
        text += cells.join(u',') + u"\r\n"_s;
    }
    return "\xEF\xBB\xBF" + text.toUtf8(); // the mark tells spreadsheets that it is UTF-8
}

Result<DirectoryTable> readDirectoryCsv(const QByteArray &csv)
{
    const auto table = readCsv(csv, {.headingRow = 1});
    if (!table && table.error().code == "workbook_file"_L1)
        return tl::unexpected<Error>(table.error());
    DirectoryTable read;
    QStringList headings;
    if (table) {
        for (const QString &cell : table->headings)
            headings << cell.trimmed().toLower().replace(u' ', u'_');
    }
    if (!headings.contains(u"name"_s))
        return failure(Error::Kind::Invalid, u"the table has no column for names"_s, u"not_a_directory"_s);
    for (const CsvRecord &record : table->records) {
        QJsonObject entry{{u"kind"_s, codeOf(ResourceKind::Local)}};
        for (qsizetype i = 0; i < std::min(record.cells.size(), headings.size()); ++i) {
            const QString cell = plain(record.cells.at(i));
            if (kColumns.contains(headings.at(i)) && !cell.isEmpty())
                entry.insert(headings.at(i), valueOf(headings.at(i), cell));
        }
        take(read, entry, record.number);
    }
    for (const QString &heading : headings) {
        if (kColumns.contains(heading))
            read.columns << heading;
    }
    return read;
}

} // namespace wardmate
