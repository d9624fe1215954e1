// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_csv.h"

#include "models/base/whole_file.h"
#include "models/exchange/csv_writer.h"
#include "models/reports/report_json.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QByteArray csvOf(const QList<ReportCell> &cells, int total)
{
    CsvWriter csv;
    csv.append({u"category"_s, u"count"_s});
    for (const ReportCell &cell : cells)
        csv.append({cell.category, cell.shown ? QString::number(*cell.shown) : u"*"_s});
    csv.append({u"all"_s, QString::number(total)});
    return csv.bytes();
}

ReportFile layoutFile(const QJsonObject &layout)
{
    return {u"layout.json"_s, QJsonDocument(layout).toJson(QJsonDocument::Indented)};
}

} // namespace

QList<ReportFile> issueCsv(const Issue &issue)
{
    QList<ReportFile> files;
    for (const ReportTable &table : issue.tables)
        files.append({codeOf(table.list) + u".csv"_s, csvOf(table.cells, table.total)});
    if (issue.tables.isEmpty())
        files.append({u"total.csv"_s, csvOf({}, issue.total)});
    files.append(layoutFile(layoutJson(issue)));
    return files;
}

QList<ReportFile> internalCsv(const Period &period, const Counts &counts, const QDateTime &now)
{
    QList<ReportFile> files;
    for (const CountedList &list : counts.lists) {
        QList<ReportCell> cells;
        for (const CountedCell &cell : list.cells)
            cells.append({cell.category, cell.count});
        files.append({u"internal_"_s + codeOf(list.list) + u".csv"_s, csvOf(cells, list.total())});
    }
    files.append(layoutFile(internalJson(period, counts, now)));
    return files;
}

Result<void> writeFolder(const QString &path, const QList<ReportFile> &files)
{
    if (!QDir().mkpath(path))
        return failure(Error::Kind::Io, u"the folder cannot be made"_s);
    for (const ReportFile &each : files) {
        if (const auto done = writeWholeFile(QDir(path).filePath(each.name), each.bytes); !done)
            return done;
    }
    return {};
}

} // namespace wardmate
