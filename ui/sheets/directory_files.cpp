// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/directory_files.h"

#include "models/sheets/directory_csv.h"
#include "models/sheets/resource_defaults.h"
#include "models/sheets/resource_rules.h"
#include "models/sheets/resource_store.h"
#include "ui/base/prompts.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// The same line under the same number: two services may share one number (988, and 988 then 1).
bool isSame(const Resource &one, const Resource &other)
{
    return one.name == other.name && keyedDigits(one.phone) == keyedDigits(other.phone)
        && keyedDigits(one.textLine) == keyedDigits(other.textLine);
}

bool isTable(const QString &path)
{
    return path.endsWith(u".csv", Qt::CaseInsensitive);
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(Error::Kind::Io, u"the file cannot be written"_s);
    return std::optional(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
}

Result<std::optional<int>> DirectoryFiles::bringIn(ResourceActs &acts)
{
    const auto here = m_services.resources.all();
    if (!here)
        return tl::unexpected<Error>(here.error());
    const QString path = m_services.prompts.chooseOpenFile(
        {.title = tr("Bring in a directory"), .filters = {tr("Directory files and tables (*.json *.csv)")}});
    if (path.isEmpty())
        return std::optional<int>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, u"the file cannot be read"_s);
    auto theirs = isTable(path) ? readDirectoryCsv(file.readAll()) : readDirectory(file.readAll());
    if (!theirs)
        return tl::unexpected<Error>(theirs.error());
    int last = 0;
    for (const Resource &entry : *here)
        last = std::max(last, entry.position);
    std::erase_if(*theirs, [&here](const Resource &entry) {
        return std::any_of(here->begin(), here->end(), [&entry](const Resource &each) { return isSame(entry, each); });
    });
    for (Resource &entry : *theirs)
        entry.position += last;
    if (theirs->empty())
        return std::optional(0);
    return acts.addAll(*theirs).map([](int added) { return std::optional(added); });
}

} // namespace wardmate
