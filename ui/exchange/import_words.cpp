// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_words.h"

#include "models/exchange/import_session.h"
#include "ui/base/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::ImportWords)
};

QString separatorWords(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u';':
        return Say::tr("semicolons");
    case u'\t':
        return Say::tr("tabs");
    case u'|':
        return Say::tr("vertical bars");
    default:
        return Say::tr("commas");
    }
}

int countOf(const QList<RejectedRecord> &records, RejectReason reason)
{
    return int(std::count_if(
        records.cbegin(), records.cend(), [reason](const RejectedRecord &record) { return record.reason == reason; }));
}

} // namespace

QString kindLabel(const QString &kind)
{
    return kind == "supporters"_L1 ? Say::tr("&Supporters")
                                   : Say::tr("&Referrals, from safety reports or an old tracking sheet");
}

QString takenAsKind(const QString &kind)
{
    return kind == "supporters"_L1
        ? Say::tr("It looks like a list of supporters and is taken as one; choose above what it is, if not.")
        : Say::tr("It looks like a list of referrals and is taken as one; choose above what it is, if not.");
}

QString importButton(const QString &kind, int adding, int updating)
{
    if (updating > 0)
        return adding > 0 ? Say::tr("&Add %1 and update %2").arg(adding).arg(updating)
                          : Say::tr("&Update %n supporter(s)", nullptr, updating);
    return kind == "supporters"_L1 ? Say::tr("&Add %n supporter(s)", nullptr, adding)
                                   : Say::tr("&Add %n referral(s)", nullptr, adding);
}

QString importDone(const QString &kind, const ImportOutcome &outcome)
{
    if (outcome.updated > 0)
        return outcome.added > 0 ? Say::tr("%1 supporters added, %2 updated.").arg(outcome.added).arg(outcome.updated)
                                 : Say::tr("%n supporter(s) updated.", nullptr, outcome.updated);
    return kind == "supporters"_L1 ? Say::tr("%n supporter(s) added.", nullptr, outcome.added)
                                   : Say::tr("%n referral(s) added.", nullptr, outcome.added);
}

QString importTakenBack(const QString &kind, int stayed)
{
    if (stayed == 0)
        return Say::tr("The list was taken out again. Everything is as it was before.");
    return kind == "supporters"_L1
        ? Say::tr("The list was taken out again, except %n supporter(s) whom referrals name by now.", nullptr, stayed)
        : Say::tr("The list was taken out again, except %n referral(s) that went on meanwhile.", nullptr, stayed);
}

QStringList previewSentences(const QString &kind, const ImportPreview &preview)
{
    QStringList sentences;
    sentences << (kind == "supporters"_L1 ? Say::tr("%n supporter(s) will be added", nullptr, preview.adding)
                                          : Say::tr("%n referral(s) will be added", nullptr, preview.adding));
    if (preview.updating > 0)
        sentences << Say::tr("%n supporter(s) will be brought up to date", nullptr, preview.updating);
    const int known = countOf(preview.duplicates, RejectReason::KnownPerson)
        + countOf(preview.duplicates, RejectReason::KnownRecord);
    if (known > 0)
        sentences << Say::tr("%n row(s) are here already", nullptr, known);
    if (const int twice = int(preview.duplicates.size()) - known; twice > 0)
        sentences << Say::tr("%n row(s) stand in the list twice", nullptr, twice);
    if (!preview.rejected.isEmpty())
        sentences << Say::tr("%n row(s) cannot be taken as they are", nullptr, int(preview.rejected.size()));
    if (preview.notRequested > 0)
        sentences << Say::tr("%n row(s) say no to peer support", nullptr, preview.notRequested);
    return sentences;
}

QString leftOutBecause(ColumnFate fate)
{
    switch (fate) {
    case ColumnFate::Note:
        return Say::tr("free text is never brought in");
    case ColumnFate::Identifying:
        return Say::tr("about the person treated: never brought in");
    case ColumnFate::OfSupporters:
        return Say::tr("kept with supporters, in their own list");
    case ColumnFate::Mapped:
    case ColumnFate::LeftOut:
    case ColumnFate::Unknown:
        break;
    }
    return {};
}

QString leftOutSentence(const HeadingMap &map)
{
    QStringList columns;
    for (const MappedColumn &column : map.columns) {
        if (column.fate == ColumnFate::Mapped)
            continue;
        const QString why = leftOutBecause(column.fate);
        columns.append(why.isEmpty() ? u"“%1”"_s.arg(column.heading)
                                     : Say::tr("“%1” (%2)", "column, why").arg(column.heading, why));
    }
    return columns.isEmpty() ? QString() : Say::tr("Columns left out: %1").arg(columns.join(u", "_s));
}

QString readSentence(const ImportSession &session)
{
    const CsvTable &table = session.table();
    const QString rows = Say::tr("%n row(s)", nullptr, int(table.records.size()));
    const QString columns = Say::tr("%n column(s)", nullptr, int(table.headings.size()));
    return Say::tr("%1, %2, separated by %3", "rows, columns, separator")
        .arg(rows, columns, separatorWords(table.delimiter));
}

QString importProblem(const Error &error, const QString &fileName)
{
    if (error.code == "workbook_file"_L1)
        return Say::tr("“%1” is a workbook. Save the sheet as CSV, or copy its cells and paste them here.")
            .arg(fileName);
    if (error.code == "not_text"_L1)
        return Say::tr("“%1” is not a list. Choose a CSV file, or paste cells from a spreadsheet.").arg(fileName);
    if (error.code == "empty_file"_L1)
        return Say::tr("There are no rows in it. Choose another file, or copy the cells together with their headings.");
    if (error.code == "too_large"_L1)
        return Say::tr("“%1” is larger than 256 MB, which is more than any list of people. Choose another file.")
            .arg(fileName);
    if (error.code == "unclosed_quote"_L1)
        return Say::tr("A quotation mark in the list is never closed, so the rows cannot be told apart. Save it as CSV "
                       "again, or choose another separator below.");
    if (error.code == "no_heading_row"_L1)
        return Say::tr("There is no such row. The headings stand in one of the first rows.");
    if (error.code == "no_headings"_L1)
        return Say::tr(
            "The first row is somebody's, not a row of headings. Put a row of headings above it, then choose "
            "the list again.");
    if (error.code == "no_name_column"_L1)
        return Say::tr("No column holds the supporters' names. Go back and say which one does.");
    if (error.code == "missing_column"_L1)
        return Say::tr("A column that is needed has not been matched yet. Go back and say which one it is.");
    if (error.code == "note_column"_L1)
        return Say::tr("Free text about people is never brought in. Leave this column out.");
    return errorText(error, fileName);
}

QString listName(const ImportDraft &draft)
{
    if (draft.files.isEmpty())
        return Say::tr("pasted cells");
    if (draft.files.size() == 1)
        return Say::tr("“%1”", "name of a file").arg(QFileInfo(draft.files.constFirst()).fileName());
    return Say::tr("%n file(s)", nullptr, int(draft.files.size()));
}

QString halfBroughtIn(const ImportDraft &draft, const QString &keptAt)
{
    return Say::tr("You had begun to bring in %1, kept %2. Nothing of it was added yet.").arg(listName(draft), keptAt);
}

QString cannotResume(const Error &error, const ImportDraft &draft)
{
    if (error.code != "cannot_open"_L1)
        return Say::tr("You had begun to bring in %1, but it is no list any more. %2")
            .arg(listName(draft), importProblem(error, QFileInfo(draft.files.value(0)).fileName()));
    return Say::tr("You had begun to bring in %1, which cannot be found any more where it was. Put it back, or plug in "
                   "the stick it is on, and try again. What you had decided is kept.")
        .arg(listName(draft));
}

} // namespace wardmate
