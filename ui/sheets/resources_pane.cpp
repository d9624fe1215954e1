// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/resources_pane.h"

#include "models/base/clock.h"
#include "models/sheets/resource_rules.h"
#include "models/sheets/resource_store.h"
#include "ui/base/action_button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/tab_order.h"
#include "ui/sheets/check_round.h"
#include "ui/sheets/directory_actions.h"
#include "ui/sheets/local_numbers.h"
#include "ui/sheets/resource_form.h"
#include "ui/sheets/resource_list.h"
#include "ui/sheets/sheet_checks.h"
#include "ui/sheets/sheet_panes.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QDate today(const SheetServices &services)
{
    return services.clock.today();
}

int dueCount(const std::vector<Resource> &entries, QDate day)
{
    return int(std::count_if(entries.begin(), entries.end(),
        [day](const Resource &entry) { return entry.onSheet && hasChannel(entry) && !isFresh(entry, day); }));
}

} // namespace

ResourcesPane::ResourcesPane(SheetServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_acts(services)
    , m_whole(new DirectoryActions(services, m_acts, this))
    , m_stack(new QStackedWidget(this))
    , m_directory(new QWidget(this))
    , m_round(new CheckRound(services, this))
    , m_local(new LocalNumbers(services, this))
    , m_message(new InlineMessage(this))
    , m_splitter(new QSplitter(this))
    , m_list(new ResourceList(services.settings, m_splitter))
    , m_form(new ResourceForm(this))
{
    setObjectName(u"resourcesPane"_s);
    makeActions();
    build();
    connectStore();
    connectForm();
    connectWhole();
    connect(m_list, &ResourceList::currentChanged, this, &ResourcesPane::showRow);
    connect(m_list, &ResourceList::filterChanged, this, &ResourcesPane::refresh);
    connect(m_list, &ResourceList::activated, m_edit, &QAction::trigger);
    refresh();
}

void ResourcesPane::makeActions()
{
    const auto action = [this](const QString &text, const QString &name, auto act) {
        auto *made = new QAction(text, this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    m_new = action(tr("&New entry…"), u"newResource"_s, [this] { startNew(); });
    m_check = action(tr("Check no&w…"), u"checkNow"_s, [this] { startRound(); });
    m_ownNumbers = action(tr("Add the &hospital's own numbers…"), u"ownNumbers"_s, [this] { startLocal(); });
    m_clearFilter = action(tr("&Clear filter"), u"clearFilter"_s, [this] { m_list->clearFilter(); });
    m_back = action(tr("Back to the &list"), u"backToList"_s, [this] { backToList(); });
    m_remove = action(tr("Re&move"), u"removeResource"_s, [this] { removeCurrent(); });
    m_edit = action(tr("&Edit"), u"editResource"_s, [this] {
        m_formOpen = true;
        collapse();
        m_form->focusFirst();
    });
    offer(Standard::NewItem, m_new);
    offer(Standard::Edit, m_edit);
    offer(Standard::Remove, m_remove);
    offer(Standard::Filter, action(tr("&Filter"), u"filterResources"_s, [this] { m_list->focusFilter(); }));
    offer(Standard::Previous, action(tr("&Previous entry"), u"previousResource"_s, [this] { m_list->step(-1); }));
    offer(Standard::Next, action(tr("Ne&xt entry"), u"nextResource"_s, [this] { m_list->step(1); }));
    m_list->setChoices(
        m_services.country ? QList<QAction *>{m_whole->national(), m_new} : QList<QAction *>{m_new}, m_clearFilter);
}

void ResourcesPane::build()
{
    const int space = fontMetrics().height() / 2;
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space * 2);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 112, fontMetrics().averageCharWidth() * 60});
    auto *directory = new QVBoxLayout(m_directory);
    directory->setContentsMargins(0, 0, 0, 0);
    directory->setSpacing(space);
    QWidget *head = buildHead();
    directory->addWidget(head);
    directory->addWidget(m_message);
    directory->addWidget(m_splitter, 1);
    m_stack->addWidget(m_directory);
    m_stack->addWidget(m_round);
    m_stack->addWidget(m_local);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    tabThrough({head, m_message, m_list, m_form, m_round, m_local});
}

QWidget *ResourcesPane::buildHead()
{
    auto *head = new QWidget(m_directory);
    auto *row = new FlowLayout(head);
    row->addWidget(headingLabel(tr("Resources"), 1, head));
    row->alignEndFrom(1);
    auto *back = new ActionButton(m_back, head);
    back->setObjectName(u"backButton"_s);
    auto *check = new ActionButton(m_check, head);
    check->setObjectName(u"checkButton"_s);
    auto *create = new ActionButton(m_new, head);
    create->setObjectName(u"newButton"_s);
    create->setDefault(true);
    for (ActionButton *button : {back, check, create})
        row->addWidget(button);
    m_back->setVisible(false);
    return head;
}

void ResourcesPane::connectStore()
{
    const ResourceStore &store = m_services.resources;
    connect(&store, &ResourceStore::added, this, &ResourcesPane::refresh);
    connect(&store, &ResourceStore::updated, this, &ResourcesPane::refresh);
    connect(&store, &ResourceStore::removed, this, &ResourcesPane::refresh);
    connect(&store, &ResourceStore::reset, this, &ResourcesPane::refresh);
    connect(m_round, &CheckRound::done, this, &ResourcesPane::backToList);
    connect(m_round, &CheckRound::undoOffered, this, &Pane::undoOffered);
    connect(m_round, &CheckRound::saved, this, &Pane::saved);
    connect(m_local, &LocalNumbers::done, this, &ResourcesPane::backToList);
    connect(m_local, &LocalNumbers::undoOffered, this, &Pane::undoOffered);
    connect(m_local, &LocalNumbers::saved, this, &Pane::saved);
}

void ResourcesPane::connectForm()
{
    connect(m_form, &ResourceForm::changed, this, &ResourcesPane::change);
    connect(m_form, &ResourceForm::addWanted, this, &ResourcesPane::add);
    connect(m_form, &ResourceForm::confirmWanted, this, &ResourcesPane::confirmCurrent);
    connect(m_form, &ResourceForm::removeWanted, this, &ResourcesPane::removeCurrent);
    connect(m_form, &ResourceForm::discarded, this, &ResourcesPane::backToList);
    connect(m_form, &ResourceForm::left, this, &ResourcesPane::backToList);
}

void ResourcesPane::connectWhole()
{
    connect(m_whole, &DirectoryActions::said, this, &Pane::said);
    connect(m_whole, &DirectoryActions::refused, this, &ResourcesPane::refused);
    connect(m_whole, &DirectoryActions::taken, this, [this](const UndoOffer &offer) {
        emit undoOffered(offer);
        emit saved();
        focusFirst();
    });
}

void ResourcesPane::refresh()
{
    auto entries = m_services.resources.all();
    if (!entries)
        return refused(entries.error());
    const ResourceId current = m_form->id();
    const int due = dueCount(*entries, today(m_services));
    setCount(due, due > 0);
    refreshMessage(*entries);
    m_list->setEntries(std::move(*entries), today(m_services), m_services.country ? m_services.country() : QString());
    if (!m_formOpen || !m_form->isNew() || !m_form->isVisibleTo(this))
        select(current);
}

void ResourcesPane::refreshMessage(const std::vector<Resource> &entries)
{
    const bool anyLocal
        = std::any_of(entries.begin(), entries.end(), [](const Resource &entry) { return entry.isLocal; });
    if (!entries.empty() && !anyLocal)
        m_message->show(InlineMessage::Kind::Information,
            tr("The hospital's own numbers are missing: employee assistance, chaplain, security and others."),
            {m_ownNumbers});
    else
        m_message->clear();
    m_check->setEnabled(!entries.empty());
}

void ResourcesPane::select(ResourceId id)
{
    m_list->select(id);
    showRow();
}

void ResourcesPane::showRow()
{
    const Resource *entry = m_list->current();
    m_remove->setEnabled(entry);
    m_edit->setEnabled(entry);
    if (entry)
        m_form->showEntry(*entry, today(m_services), m_list->currentRemark());
    collapse();
}

void ResourcesPane::startNew()
{
    m_stack->setCurrentWidget(m_directory);
    m_form->startNew(m_list->lastPosition() + 10);
    m_formOpen = true;
    collapse();
    m_form->focusFirst();
}

void ResourcesPane::add(const Resource &entry)
{
    m_formOpen = false;
    setTyped(*m_form, false); // from here on it is the list's
    const auto id = m_acts.add(entry);
    if (!id) {
        m_formOpen = true;
        setTyped(*m_form, true);
        return m_form->showRefusal(id.error());
    }
    m_list->clearFilter();
    select(*id);
    m_list->focusFirst();
    emit undoOffered(m_acts.offer(tr("Entry added.")));
    emit saved();
}

void ResourcesPane::change(const Resource &entry)
{
    if (const auto done = m_acts.change(entry); !done)
        return m_form->showRefusal(done.error());
    emit undoOffered(m_acts.offer(tr("Entry changed.")));
    emit saved();
}

void ResourcesPane::confirmCurrent()
{
    if (const auto done = m_acts.confirm(m_form->id()); !done)
        return m_form->showRefusal(done.error());
    emit undoOffered(m_acts.offer(tr("Marked as checked today.")));
    emit saved();
}

void ResourcesPane::removeCurrent()
{
    const Resource *entry = m_list->current();
    if (!entry)
        return;
    const int row = m_list->currentRow();
    if (const auto done = m_acts.remove(entry->id); !done)
        return m_form->showRefusal(done.error());
    m_list->selectRow(row);
    backToList();
    emit undoOffered(m_acts.offer(tr("Entry removed.")));
    emit saved();
}

void ResourcesPane::startRound()
{
    m_round->start();
    m_stack->setCurrentWidget(m_round);
    m_round->focusFirst();
}

void ResourcesPane::startLocal()
{
    m_local->start();
    m_stack->setCurrentWidget(m_local);
    m_local->focusFirst();
}

void ResourcesPane::backToList()
{
    m_formOpen = false;
    m_stack->setCurrentWidget(m_directory);
    refresh();
    focusFirst();
}

void ResourcesPane::refused(const Error &error)
{
    m_message->show(InlineMessage::Kind::Problem, refusalWords(error));
}

void ResourcesPane::collapse()
{
    const bool something = !m_list->isEmpty() || m_formOpen;
    m_form->setVisible(something && (!m_narrow || m_formOpen));
    m_list->setVisible(!m_narrow || !m_formOpen);
    m_back->setVisible(m_narrow && m_formOpen);
}

QList<QAction *> ResourcesPane::menuActions() const
{
    return QList<QAction *>{m_check, m_ownNumbers} + m_whole->actions();
}

void ResourcesPane::focusFirst()
{
    if (m_stack->currentWidget() == m_round)
        return m_round->focusFirst();
    if (m_stack->currentWidget() == m_local)
        return m_local->focusFirst();
    if (m_narrow && m_formOpen)
        return m_form->focusFirst();
    m_list->focusFirst();
}

QList<QWidget *> ResourcesPane::regions()
{
    if (m_stack->currentWidget() != m_directory)
        return {this};
    return m_list->regions() + QList<QWidget *>{m_form};
}

bool ResourcesPane::openItem(const QString &reference)
{
    if (reference == "check"_L1) {
        startRound();
        return true;
    }
    if (reference == "local"_L1) {
        startLocal();
        return true;
    }
    m_stack->setCurrentWidget(m_directory);
    const ResourceId id{reference.toLongLong()};
    if (!m_list->contains(id))
        return reference.isEmpty();
    m_list->clearFilter();
    m_formOpen = true;
    select(id);
    return true;
}

void ResourcesPane::setRoom(Room room)
{
    m_narrow = room != Room::Wide;
    collapse();
}

PaneSpec resourcesPane(SheetServices &services)
{
    return {.id = u"resources"_s,
        .title = QCoreApplication::translate("wardmate::ResourcesPane", "&Resources"),
        .menu = QCoreApplication::translate("wardmate::ResourcesPane", "Res&ources"),
        .group = u"programme"_s,
        .icon = u"phone"_s,
        .make = [&services](QWidget *parent) { return new ResourcesPane(services, parent); },
        .count =
            [&services] {
                const int due = dueCount(services.resources.all().value_or(std::vector<Resource>()), today(services));
                return PlaceCount(due, due > 0);
            }};
}

} // namespace wardmate
