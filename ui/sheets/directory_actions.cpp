// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/directory_actions.h"

#include "models/sheets/directory_merge.h"
#include "models/sheets/resource_defaults.h"
#include "models/sheets/resource_store.h"
#include "ui/sheets/directory_files.h"
#include "ui/sheets/directory_history.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace wardmate {

DirectoryActions::DirectoryActions(SheetServices &services, ResourceActs &acts, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_acts(acts)
    , m_national(new QAction(tr("Bring in the &national lines"), this))
    , m_bringIn(new QAction(tr("&Bring in a directory file…"), this))
    , m_save(new QAction(tr("&Save the directory as a file…"), this))
    , m_history(directoryHistoryAction(services, parent))
{
    m_national->setObjectName(u"nationalLines"_s);
    m_national->setVisible(bool(m_services.country));
    m_bringIn->setObjectName(u"bringInDirectory"_s);
    m_save->setObjectName(u"saveDirectory"_s);
    connect(m_national, &QAction::triggered, this, &DirectoryActions::addNational);
    connect(m_bringIn, &QAction::triggered, this, &DirectoryActions::bringIn);
    connect(m_save, &QAction::triggered, this, &DirectoryActions::save);
}

QList<QAction *> DirectoryActions::actions() const
{
    return {m_national, m_bringIn, m_save, m_history};
}

void DirectoryActions::addNational()
{
    const auto here = m_services.resources.all();
    const auto lines = nationalDirectory(m_services.country());
    if (!here || !lines)
        return emit refused(here ? lines.error() : here.error());
    // Only what is missing: what was put right here stays.
    const std::vector<Resource> missing = mergeOf(*here, *lines, {}).added;
    if (missing.empty())
        return emit said(tr("The national lines are here already."));
    const auto added = m_acts.addAll(missing);
    if (!added)
        return emit refused(added.error());
    emit taken(m_acts.offer(tr("%n number(s) added.", nullptr, *added)));
}

void DirectoryActions::save()
{
    const auto words = DirectoryFiles(m_services).save();
    if (!words)
        emit refused(words.error());
    else if (*words)
        emit said(**words);
}

void DirectoryActions::bringIn()
{
    const auto brought = DirectoryFiles(m_services).bringIn(m_acts);
    if (!brought)
        return emit refused(brought.error());
    if (!*brought)
        return;
    QStringList done;
    if ((*brought)->added > 0)
        done << tr("%n number(s) added.", nullptr, (*brought)->added);
    if ((*brought)->changed > 0)
        done << tr("%n entries changed.", nullptr, (*brought)->changed);
    if (done.isEmpty())
        emit said(tr("Everything in that file is here already."));
    else
        emit taken(m_acts.offer(done.join(u' ')));
}

} // namespace wardmate
