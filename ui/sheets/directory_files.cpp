// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/directory_files.h"

#include "models/base/whole_file.h"
#include "models/sheets/resource_defaults.h"
#include "models/sheets/resource_store.h"
#include "ui/base/prompts.h"
#include "ui/sheets/sheet_checks.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

bool isTable(const QString &path)
{
    return path.endsWith(u".csv", Qt::CaseInsensitive) || path.endsWith(u".txt", Qt::CaseInsensitive);
}

Result<DirectoryTable> tableIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, u"the file cannot be read"_s);
    if (isTable(path))
        return readDirectoryCsv(file.readAll());
    return readDirectory(file.readAll()).map([](const std::vector<Resource> &entries) {
        return DirectoryTable{.entries = entries, .columns = directoryColumns(), .problems = {}};
    });
}

QString problemWords(const DirectoryRowProblem &problem)
{
    switch (problem.kind) {
    case DirectoryRowProblem::Kind::NoName:
        return DirectoryFiles::tr("Row %1 has no name.").arg(problem.row);
    case DirectoryRowProblem::Kind::UnknownKind:
        return DirectoryFiles::tr("Row %1: “%2” is no kind of entry.").arg(problem.row).arg(problem.what);
    case DirectoryRowProblem::Kind::ImplausibleNumber:
        return DirectoryFiles::tr("Row %1: a telephone does not take the number of “%2”.")
            .arg(problem.row)
            .arg(problem.what);
    }
    return {};
}

// As many as a person reads.
QString firstOf(QStringList lines)
{
    constexpr qsizetype most = 6;
    if (lines.size() > most) {
        const int more = int(lines.size() - most);
        lines = lines.first(most) << DirectoryFiles::tr("And %n more.", nullptr, more);
    }
    return lines.join(u'\n');
}

} // namespace

DirectoryFiles::DirectoryFiles(SheetServices &services)
    : m_services(services)
{
}

Result<std::optional<QString>> DirectoryFiles::save()
{
    const auto entries = m_services.resources.all();
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    const QString path = m_services.prompts.chooseSaveFile({.title = tr("Save the directory"),
        .suggested = u"directory.json"_s,
        .filters = {tr("Directory files (*.json)"), tr("Tables for spreadsheets (*.csv)")},
        .suffix = u"json"_s});
    if (path.isEmpty())
        return std::optional<QString>();
    const QByteArray content = isTable(path) ? writeDirectoryCsv(*entries) : writeDirectory(*entries);
    if (const auto done = writeWholeFile(path, content); !done)
        return tl::unexpected<Error>(done.error());
    return std::optional(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
}

bool DirectoryFiles::goesOnWithout(const DirectoryTable &table)
{
    if (table.problems.empty())
        return true;
    QStringList lines;
    for (const DirectoryRowProblem &problem : table.problems)
        lines << problemWords(problem);
    return m_services.prompts.confirm({.title = tr("Bring in a directory"),
        .text = tr("%n row(s) cannot be taken:", nullptr, int(lines.size())) + u'\n' + firstOf(lines),
        .act = tr("Bring in the other rows"),
        .leave = tr("Leave it")});
}

bool DirectoryFiles::settlesChanges(DirectoryMerge &merge)
{
    QStringList lines;
    for (const DirectoryMerge::Change &change : merge.changed) {
        const QString before = channelWords(change.before);
        const QString after = channelWords(change.after);
        if (before != after)
            lines << tr("%1: %2 becomes %3", "name of a line, its number here, its number in the file")
                         .arg(shownName(change.before), before.isEmpty() ? tr("no number") : before, after);
    }
    if (lines.isEmpty())
        return true;
    switch (m_services.prompts.choose(
        {.title = tr("Other numbers than here"),
            .text = tr("%n entries of the file are here with another number:", nullptr, int(lines.size())) + u'\n'
                + firstOf(lines)},
        {tr("Take the numbers of the file"), tr("Keep the numbers that are here")})) {
    case 0:
        return true;
    case 1:
        std::erase_if(merge.changed, [](const DirectoryMerge::Change &change) {
            return channelWords(change.before) != channelWords(change.after);
        });
        return true;
    default:
        return false;
    }
}

Result<std::optional<DirectoryFiles::Brought>> DirectoryFiles::bringIn(ResourceActs &acts)
{
    const auto here = m_services.resources.all();
    if (!here)
        return tl::unexpected<Error>(here.error());
    const QString path = m_services.prompts.chooseOpenFile(
        {.title = tr("Bring in a directory"), .filters = {tr("Directory files and tables (*.json *.csv *.txt)")}});
    if (path.isEmpty())
        return std::optional<Brought>();
    const auto table = tableIn(path);
    if (!table)
        return tl::unexpected<Error>(table.error());
    if (!goesOnWithout(*table))
        return std::optional<Brought>();
    DirectoryMerge merge = mergeOf(*here, table->entries, table->columns);
    if (!settlesChanges(merge))
        return std::optional<Brought>();
    const Brought brought{int(merge.added.size()), int(merge.changed.size())};
    if (brought.added + brought.changed == 0)
        return std::optional(brought);
    return acts.merge(merge).map([brought] { return std::optional(brought); });
}

} // namespace wardmate
