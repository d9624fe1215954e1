// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/resources_pane.h"

#include "models/base/clock.h"
#include "models/sheets/resource_defaults.h"
#include "models/sheets/resource_store.h"
#include "ui/base/action_button.h"
#include "ui/base/empty_state.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/table_setup.h"
#include "ui/sheets/check_round.h"
#include "ui/sheets/directory_files.h"
#include "ui/sheets/directory_history.h"
#include "ui/sheets/local_numbers.h"
#include "ui/sheets/resource_form.h"
#include "ui/sheets/resource_model.h"
#include "ui/sheets/sheet_checks.h"
#include "ui/sheets/sheet_panes.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QDate today(const SheetServices &services)
{
    return services.clock.nowUtc().toLocalTime().date();
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
    , m_model(new ResourceModel(this))
    , m_filtered(new ResourceFilter(this))
    , m_stack(new QStackedWidget(this))
    , m_directory(new QWidget(this))
    , m_round(new CheckRound(services, this))
    , m_local(new LocalNumbers(services, this))
    , m_count(quietLabel({}, this))
    , m_message(new InlineMessage(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_listStack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(this))
    , m_form(new ResourceForm(this))
{
    setObjectName(u"resourcesPane"_s);
    makeActions();
    build();
    connectStore();
    connectForm();
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
    m_national = action(tr("Bring in the &national lines"), u"nationalLines"_s, [this] { addNational(); });
    m_save = action(tr("&Save the directory as a file…"), u"saveDirectory"_s, [this] { saveDirectory(); });
    m_bringIn = action(tr("&Bring in a directory file…"), u"bringInDirectory"_s, [this] { bringIn(); });
    m_clearFilter = action(tr("&Clear filter"), u"clearFilter"_s, [this] { m_filter->clear(); });
    m_back = action(tr("Back to the &list"), u"backToList"_s, [this] { backToList(); });
    m_remove = action(tr("Re&move"), u"removeResource"_s, [this] { removeCurrent(); });
    m_edit = action(tr("&Edit"), u"editResource"_s, [this] {
        m_formOpen = true;
        collapse();
        m_form->focusFirst();
    });
    m_history = directoryHistoryAction(m_services, this);
    m_national->setVisible(bool(m_services.country));
    offer(Standard::NewItem, m_new);
    offer(Standard::Edit, m_edit);
    offer(Standard::Remove, m_remove);
    offer(Standard::Filter,
        action(tr("&Filter"), u"filterResources"_s, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); }));
    offer(Standard::Previous, action(tr("&Previous entry"), u"previousResource"_s, [this] { step(-1); }));
    offer(Standard::Next, action(tr("Ne&xt entry"), u"nextResource"_s, [this] { step(1); }));
}

void ResourcesPane::build()
{
    const int space = fontMetrics().height() / 2;
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space * 2);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 112, fontMetrics().averageCharWidth() * 60});
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // else it asks for its height from the list
    auto *directory = new QVBoxLayout(m_directory);
    directory->setContentsMargins(0, 0, 0, 0);
    directory->setSpacing(space);
    directory->addWidget(buildHead());
    directory->addWidget(m_message);
    directory->addWidget(m_splitter, 1);
    m_stack->addWidget(m_directory);
    m_stack->addWidget(m_round);
    m_stack->addWidget(m_local);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *ResourcesPane::buildHead()
{
    auto *head = new QWidget(m_directory);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(headingLabel(tr("Resources"), 1, head), 1);
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

QWidget *ResourcesPane::buildList()
{
    auto *list = new QWidget(m_splitter);
    m_filter->setObjectName(u"resourceFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name, kind or number (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the directory"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filtered->setSourceModel(m_model);
    m_table->setObjectName(u"resourceTable"_s);
    m_table->setModel(m_filtered);
    setUpTable(*m_table, tr("Directory"));
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int character = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ResourceModel::Name, character * 30);
    m_table->setColumnWidth(ResourceModel::Kind, character * 16);
    m_table->setColumnWidth(ResourceModel::Number, character * 22);
    m_table->setColumnWidth(ResourceModel::Checked, character * 24);
    m_table->setColumnWidth(ResourceModel::OnSheets, character * 10);
    rememberColumns(*m_table, m_services.settings, u"resources"_s);
    m_table->installEventFilter(this);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_count);
    column->addWidget(m_listStack, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filtered->setWords(typed);
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResourcesPane::showRow);
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    return list;
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

void ResourcesPane::refresh()
{
    auto entries = m_services.resources.all();
    if (!entries)
        return refused(entries.error());
    const ResourceId current = m_form->id();
    const int all = int(entries->size());
    const QString relief = reliefCount(*entries);
    setCount(dueCount(*entries, today(m_services)), dueCount(*entries, today(m_services)) > 0);
    refreshMessage(*entries);
    m_remarks = remarksOn(*entries, today(m_services));
    m_model->setEntries(std::move(*entries), today(m_services));
    const int shown = m_filtered->rowCount();
    m_count->setText(m_filter->text().isEmpty() ? tr("%n entries", nullptr, all) + relief
                                                : tr("%1 of %2 shown").arg(shown).arg(all));
    m_listStack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (all == 0) {
        m_empty->setTexts(u"phone"_s, tr("The directory is empty."),
            tr("Add the numbers people can call. Sheets need a crisis number to be printed."));
        m_empty->setChoices(m_services.country ? QList<QAction *>{m_national, m_new} : QList<QAction *>{m_new});
    } else if (shown == 0) {
        m_empty->setTexts(u"search"_s, tr("No entry matches “%1”.").arg(m_filter->text()), {});
        m_empty->setChoices({m_clearFilter});
    }
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

ResourceId ResourcesPane::currentId() const
{
    const QModelIndex index = m_filtered->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->entry(index.row()).id : ResourceId{};
}

void ResourcesPane::select(ResourceId id)
{
    const int row = m_model->rowOf(id);
    QModelIndex index = row < 0 ? QModelIndex() : m_filtered->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        index = m_filtered->index(0, 0);
    m_table->setCurrentIndex(index);
    showRow();
}

void ResourcesPane::showRow()
{
    const QModelIndex index = m_filtered->mapToSource(m_table->currentIndex());
    m_remove->setEnabled(index.isValid());
    m_edit->setEnabled(index.isValid());
    if (index.isValid())
        m_form->showEntry(
            m_model->entry(index.row()), today(m_services), remarkWords(m_remarks, std::size_t(index.row())));
    collapse();
}

void ResourcesPane::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_filtered->rowCount())
        m_table->setCurrentIndex(m_filtered->index(row, 0));
}

void ResourcesPane::startNew()
{
    int last = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        last = std::max(last, m_model->entry(row).position);
    m_stack->setCurrentWidget(m_directory);
    m_form->startNew(last + 10);
    m_formOpen = true;
    collapse();
    m_form->focusFirst();
}

void ResourcesPane::add(const Resource &entry)
{
    m_formOpen = false;
    const auto id = m_acts.add(entry);
    if (!id) {
        m_formOpen = true;
        return m_form->showRefusal(id.error());
    }
    m_filter->clear();
    select(*id);
    m_table->setFocus(Qt::OtherFocusReason);
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
    const int row = m_table->currentIndex().row();
    if (const auto done = m_acts.remove(currentId()); !done)
        return m_form->showRefusal(done.error());
    m_table->setCurrentIndex(m_filtered->index(std::min(row, m_filtered->rowCount() - 1), 0));
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

void ResourcesPane::addNational()
{
    const auto entries = nationalDirectory(m_services.country());
    if (!entries)
        return refused(entries.error());
    const auto added = m_acts.addAll(*entries);
    if (!added)
        return refused(added.error());
    tellAdded(*added);
    focusFirst();
}

void ResourcesPane::tellAdded(int added)
{
    emit undoOffered(m_acts.offer(tr("%n number(s) added.", nullptr, added)));
    emit saved();
}

void ResourcesPane::saveDirectory()
{
    const auto words = DirectoryFiles(m_services).save();
    if (!words)
        return refused(words.error());
    if (*words)
        emit said(**words);
}

void ResourcesPane::bringIn()
{
    const auto added = DirectoryFiles(m_services).bringIn(m_acts);
    if (!added)
        return refused(added.error());
    if (!*added)
        return;
    if (**added == 0)
        emit said(tr("Everything in that file is here already."));
    else
        tellAdded(**added);
}

void ResourcesPane::refused(const Error &error)
{
    m_message->show(InlineMessage::Kind::Problem, refusalWords(error));
}

void ResourcesPane::collapse()
{
    const bool something = m_model->rowCount() > 0 || m_formOpen;
    m_form->setVisible(something && (!m_narrow || m_formOpen));
    m_splitter->widget(0)->setVisible(!m_narrow || !m_formOpen);
    m_back->setVisible(m_narrow && m_formOpen);
}

QList<QAction *> ResourcesPane::menuActions() const
{
    return {m_check, m_ownNumbers, m_national, m_bringIn, m_save, m_history};
}

void ResourcesPane::focusFirst()
{
    if (m_stack->currentWidget() == m_round)
        return m_round->focusFirst();
    if (m_stack->currentWidget() == m_local)
        return m_local->focusFirst();
    if (m_narrow && m_formOpen)
        return m_form->focusFirst();
    (m_filtered->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filter)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ResourcesPane::regions()
{
    if (m_stack->currentWidget() != m_directory)
        return {this};
    return {m_filter, m_table, m_form};
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
    if (m_model->rowOf(id) < 0)
        return reference.isEmpty();
    m_filter->clear();
    m_formOpen = true;
    select(id);
    return true;
}

void ResourcesPane::setRoom(Room room)
{
    m_narrow = room != Room::Wide;
    collapse();
}

bool ResourcesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return Pane::eventFilter(watched, event);
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
                return dueCount(services.resources.all().value_or(std::vector<Resource>()), today(services));
            }};
}

} // namespace wardmate
