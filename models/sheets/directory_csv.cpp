// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/directory_csv.h"

#include "models/sheets/resource_defaults.h"
#include "models/sheets/resource_rules.h"

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

QList<QStringList> rowsOf(const QString &text)
{
    const QString head = text.section(u'\n', 0, 0);
    QChar between = u',';
    for (const QChar each : {u';', u'\t'}) {
        if (head.count(each) > head.count(between))
            between = each;
    }
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    const auto endRow = [&] {
        row << cell;
        cell.clear();
        if (std::any_of(row.begin(), row.end(), [](const QString &each) { return !each.trimmed().isEmpty(); }))
            rows << row;
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inQuotes && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            inQuotes = !inQuotes;
        } else if (!inQuotes && c == between) {
            row << cell;
            cell.clear();
        } else if (!inQuotes && c == u'\n') {
            endRow();
        } else if (c != u'\r' || inQuotes) {
            cell += c;
        }
    }
    endRow();
    return rows;
}

QJsonValue valueOf(const QString &column, const QString &cell)
{
    if (kSwitches.contains(column))
        return QStringList{u"1"_s, u"yes"_s, u"true"_s, u"sí"_s, u"si"_s, u"x"_s}.contains(cell.toLower());
    if (column == u"review_days")
        return cell.toInt();
    return cell;
}

} // namespace

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

Result<std::vector<Resource>> readDirectoryCsv(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const QList<QStringList> rows = rowsOf(text);
    QStringList columns;
    if (!rows.isEmpty()) {
        for (const QString &cell : rows.first())
            columns << cell.trimmed().toLower().replace(u' ', u'_');
    }
    if (!columns.contains(u"name"_s))
        return failure(Error::Kind::Invalid, u"the table has no column for names"_s, u"not_a_directory"_s);
    QJsonArray entries;
    for (const QStringList &row : rows.mid(1)) {
        QJsonObject entry{{u"kind"_s, codeOf(ResourceKind::Local)}};
        for (qsizetype i = 0; i < std::min(row.size(), columns.size()); ++i) {
            const QString cell = plain(row.at(i));
            if (kColumns.contains(columns.at(i)) && !cell.isEmpty())
                entry.insert(columns.at(i), valueOf(columns.at(i), cell));
        }
        entries.append(entry);
    }
    return readDirectory(QJsonDocument(QJsonObject{{u"entries"_s, entries}}).toJson());
}

} // namespace wardmate
