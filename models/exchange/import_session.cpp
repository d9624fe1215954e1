// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_session.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// A column is spoken of by its heading, so each needs one of its own.
void nameEveryColumn(CsvTable &table)
{
    QSet<QString> taken;
    for (qsizetype i = 0; i < table.headings.size(); ++i) {
        QString &heading = table.headings[i];
        if (heading.isEmpty())
            heading = QCoreApplication::translate("Import", "Column %1").arg(i + 1);
        const QString written = heading;
        for (int copy = 2; taken.contains(folded(heading)); ++copy)
            heading = u"%1 (%2)"_s.arg(written).arg(copy);
        taken.insert(folded(heading));
    }
}

constexpr double kClearlyNearer = 1.25; ///< a list of people has fields that any kind knows

/// How much of the kind the headings speak of; nothing where a required field has no column.
double fitOf(const ImportKind &kind, const CsvTable &table)
{
    const auto map = mapHeadings(table, kind.fields(table, {}));
    if (!map || !map->missing.isEmpty())
        return 0;
    double sum = 0;
    for (const MappedColumn &column : map->columns)
        sum += column.fate == ColumnFate::Mapped ? column.confidence : 0;
    return sum;
}

/// The records of another export under the headings of the first; false when its columns are others.
bool append(CsvTable &table, const CsvTable &more)
{
    QList<qsizetype> places;
    for (const QString &heading : std::as_const(table.headings)) {
        const auto same = [&heading](const QString &other) { return folded(other) == folded(heading); };
        const auto at = std::find_if(more.headings.cbegin(), more.headings.cend(), same);
        if (at == more.headings.cend())
            return false;
        places.append(at - more.headings.cbegin());
    }
    if (more.headings.size() != table.headings.size())
        return false;
    const qsizetype before = table.records.isEmpty() ? 1 : table.records.constLast().number;
    for (const CsvRecord &record : more.records) {
        CsvRecord moved{before + record.number - 1, {}, record.tooLong};
        for (const qsizetype place : std::as_const(places))
            moved.cells.append(record.cells.value(place));
        table.records.append(moved);
    }
    return true;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, u"The file cannot be opened for reading."_s, u"cannot_open"_s);
    if (file.size() > kLargestCsvBytes)
        return failure(Error::Kind::Invalid, u"The file is larger than 256 MB."_s, u"too_large"_s);
    return file.readAll();
}

} // namespace

ImportSession::ImportSession(std::vector<ImportKind> kinds)
    : m_kinds(std::move(kinds))
{
}

bool ImportSession::setKind(const QString &code)
{
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i].code != code)
            continue;
        if (m_kind != i)
            m_mapping.columns.clear(); // the fields are others
        m_kind = i;
        return true;
    }
    return false;
}

QString ImportSession::likeliestKind() const
{
    size_t best = m_kind;
    double bestFit = fitOf(kind(), m_table) * kClearlyNearer;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        const double fit = i == m_kind ? 0 : fitOf(m_kinds[i], m_table);
        if (fit > bestFit) {
            best = i;
            bestFit = fit;
        }
    }
    return m_kinds[best].code;
}

Result<void> ImportSession::readFiles(const QStringList &paths, const CsvOptions &options)
{
    if (paths.size() == 1)
        return readFile(paths.constFirst(), options);
    clear();
    qsizetype room = kLargestCsvBytes;
    for (const QString &path : paths) {
        auto bytes = bytesOf(path);
        if (!bytes || bytes->size() > room) {
            ++m_leftOut;
            continue;
        }
        room -= bytes->size();
        m_files.append(std::move(*bytes));
        m_paths.append(QFileInfo(path).absoluteFilePath());
    }
    m_fileName = QCoreApplication::translate("Import", "%n files", nullptr, int(m_files.size()));
    m_options = options;
    return take(readAll(options));
}

Result<void> ImportSession::readFile(const QString &path, const CsvOptions &options)
{
    auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    clear();
    m_files.append(std::move(*bytes));
    m_paths.append(QFileInfo(path).absoluteFilePath());
    m_fileName = QFileInfo(path).fileName();
    m_options = options;
    return take(readAll(options));
}

Result<CsvTable> ImportSession::readAll(const CsvOptions &options)
{
    if (m_files.isEmpty())
        return failure(Error::Kind::Invalid, u"there is no list"_s, u"empty_file"_s);
    auto table = readCsv(m_files.constFirst(), options);
    for (qsizetype at = 1; table && at < m_files.size(); ++at) {
        const auto more = readCsv(m_files.at(at), options);
        if (!more || !append(*table, *more))
            ++m_leftOut;
    }
    return table;
}

Result<void> ImportSession::readText(const QString &text, const CsvOptions &options)
{
    clear();
    m_text = text;
    m_pasted = true;
    m_options = options;
    return take(readCsvText(m_text, options));
}

Result<void> ImportSession::readAgain(const CsvOptions &options)
{
    m_options = options;
    m_leftOut = 0;
    return take(m_pasted ? readCsvText(m_text, options) : readAll(options));
}

void ImportSession::clear()
{
    m_files.clear();
    m_paths.clear();
    m_fingerprint.clear();
    m_leftOut = 0;
    m_text.clear();
    m_fileName.clear();
    m_pasted = false;
    m_options = {};
    m_table = {};
    m_mapping = {};
    m_updateKnown = false;
    m_corrections.clear();
}

QList<FieldSpec> ImportSession::fields() const
{
    return kind().fields(m_table, m_mapping);
}

Result<HeadingMap> ImportSession::columns() const
{
    return mapHeadings(m_table, fields(), m_mapping);
}

void ImportSession::setField(int column, const QString &field)
{
    const auto map = columns();
    const int before = !field.isEmpty() && map ? map->columnOf(field) : -1;
    if (before >= 0 && before != column)
        say(before, {});
    say(column, field);
}

Result<ImportPreview> ImportSession::preview() const
{
    WorkProgress nobodyAsks;
    return previewWork()(nobodyAsks);
}

std::function<Result<ImportPreview>(WorkProgress &)> ImportSession::previewWork() const
{
    return [plan = kind().plan, table = m_table, mapping = m_mapping, update = m_updateKnown](
               WorkProgress &progress) { return plan(table, mapping, update, progress); };
}

int ImportSession::columnInQuestion(const RejectedRecord &record, const ImportPreview &preview)
{
    if (!record.heading.isEmpty())
        return int(preview.headings.indexOf(record.heading));
    if (record.reason != RejectReason::NoName)
        return -1;
    const int name = preview.columns.columnOf(u"name");
    return name >= 0 ? name : preview.columns.columnOf(u"last_name");
}

void ImportSession::setCell(qsizetype record, int column, const QString &text)
{
    const auto at = std::find_if(m_table.records.begin(), m_table.records.end(),
        [record](const CsvRecord &candidate) { return candidate.number == record; });
    if (at == m_table.records.end() || column < 0 || column >= at->cells.size())
        return;
    at->cells[column] = text;
    m_corrections.append({record, column, text});
}

std::optional<ImportDraft> ImportSession::draft() const
{
    if (!hasTable())
        return std::nullopt;
    if (m_fingerprint.isEmpty() && !m_pasted)
        m_fingerprint = fingerprintOf(m_files);
    ImportDraft draft;
    draft.kind = kind().code;
    draft.files = m_paths;
    draft.fingerprint = m_fingerprint;
    draft.pasted = m_text;
    draft.mapping = m_mapping;
    draft.mapping.reading = m_options;
    draft.updatesKnown = m_updateKnown;
    draft.corrections = m_corrections;
    return draft;
}

Result<ImportSession::Resumed> ImportSession::resume(const ImportDraft &draft)
{
    for (const QString &path : draft.files) {
        if (!QFileInfo(path).isReadable())
            return failure(Error::Kind::Io, u"A file of the list is gone."_s, u"cannot_open"_s);
    }
    if (!setKind(draft.kind))
        return failure(Error::Kind::Invalid, u"There is no such kind of list."_s, u"unknown_kind"_s);
    const CsvOptions &reading = draft.mapping.reading;
    if (draft.files.isEmpty())
        (void)readText(draft.pasted, reading);
    else if (const auto read = readFiles(draft.files, reading); !read)
        return tl::unexpected<Error>(read.error());
    m_mapping.dateOrder = draft.mapping.dateOrder;
    for (const auto &said : draft.mapping.columns) {
        if (m_table.headings.contains(said.first))
            m_mapping.columns.append(said);
    }
    m_updateKnown = draft.updatesKnown;
    Resumed resumed;
    resumed.hasChanged = !m_files.isEmpty() && fingerprintOf(m_files) != draft.fingerprint;
    if (resumed.hasChanged) { // the rows may be others by now
        resumed.correctionsLeftOut = int(draft.corrections.size());
        return resumed;
    }
    for (const ImportDraft::Correction &correction : draft.corrections)
        setCell(correction.record, correction.column, correction.text);
    return resumed;
}

Result<void> ImportSession::take(Result<CsvTable> table)
{
    m_mapping.columns.clear();
    m_corrections.clear();
    if (!table) {
        m_table = {};
        return tl::unexpected<Error>(table.error());
    }
    m_table = std::move(*table);
    nameEveryColumn(m_table);
    return {};
}

void ImportSession::say(int column, const QString &field)
{
    const QString heading = m_table.headings.value(column);
    const auto at = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
        [&heading](const auto &pair) { return pair.first == heading; });
    if (at == m_mapping.columns.end())
        m_mapping.columns.append({heading, field});
    else
        at->second = field;
}

} // namespace wardmate
