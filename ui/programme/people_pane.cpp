// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/people_pane.h"

#include "ui/base/action_button.h"
#include "ui/base/date_words.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/reading_page.h"
#include "ui/base/table_setup.h"
#include "ui/programme/passphrase_dialog.h"
#include "ui/programme/people_model.h"
#include "ui/programme/recovery_dialogs.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kTestEveryDays = 365; ///< yearly reminder (security.md 3, Recovery sheet)
constexpr int kRowsShown = 7;

constexpr int kColumn = 110; ///< characters

QHBoxLayout *rowOf(const QList<QAction *> &actions, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    for (QAction *action : actions)
        row->addWidget(new ActionButton(action, parent));
    row->addStretch(1);
    return row;
}

} // namespace

PeoplePane::PeoplePane(PeopleServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_message(new InlineMessage(this))
    , m_model(new PeopleModel(this))
{
    setObjectName(u"peoplePane"_s);
    makeActions();
    auto *page = new ReadingPage(kColumn, this);
    QVBoxLayout *layout = &page->column();
    layout->addWidget(headingLabel(tr("People and keys"), 1, &page->content()));
    layout->addWidget(
        quietLabel(tr("Each person opens the file with a passphrase of their own. Supporters need none; they are under "
                      "Supporters."),
            &page->content()));
    buildTable(*layout);
    layout->addWidget(headingLabel(tr("Your passphrase"), 2, &page->content()));
    layout->addLayout(rowOf({m_own}, &page->content()));
    buildRecovery(*layout);
    layout->addStretch(1);
    page->setObjectName(u"peopleScroll"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_message);
    outer->addWidget(page, 1);
    m_message->clear();
    m_message->setClosable(true);
    offer(Standard::NewItem, m_add);
    offer(Standard::Edit, m_role);
    offer(Standard::Remove, m_remove);
    refresh();
}

void PeoplePane::makeActions()
{
    const auto make = [this](const QString &text, const QString &name, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    using Task = PersonDialog::Task;
    m_add = make(tr("&Add a person…"), u"addPerson"_s, [this] { ask(Task::Add); });
    m_role = make(tr("Change the r&ole…"), u"changeRole"_s, [this] { ask(Task::ChangeRole); });
    m_replace = make(tr("&New passphrase…"), u"replacePassphrase"_s, [this] { ask(Task::NewPassphrase); });
    m_remove = make(tr("&Remove…"), u"removePerson"_s, [this] { removeSelected(); });
    m_own = make(tr("&Change your passphrase…"), u"changeOwn"_s, [this] { changeOwn(); });
    m_test = make(tr("&Test the recovery key…"), u"testRecovery"_s, [this] { testRecovery(); });
    m_renew = make(tr("&Make a new recovery key…"), u"renewRecovery"_s, [this] { renewRecovery(); });
}

void PeoplePane::buildTable(QVBoxLayout &layout)
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("People who can open the file"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_role, m_replace, m_remove});
    connect(m_table, &QTableView::activated, m_role, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePane::followSelection);
    m_hint = quietLabel(QString(), this);
    m_hint->setObjectName(u"peopleHint"_s);
    layout.addWidget(m_table);
    layout.addWidget(m_hint);
    layout.addLayout(rowOf({m_add, m_role, m_replace, m_remove}, this));
}

void PeoplePane::buildRecovery(QVBoxLayout &layout)
{
    layout.addWidget(headingLabel(tr("Recovery key"), 2, this));
    m_recovery = quietLabel(QString(), this);
    m_recovery->setObjectName(u"recoveryState"_s);
    layout.addWidget(m_recovery);
    layout.addWidget(quietLabel(tr("It opens everything when every passphrase is lost: on paper, in a sealed envelope, "
                                   "with the director, never "
                                   "with the administrator."),
        this));
    layout.addLayout(rowOf({m_test, m_renew}, this));
}

QList<QAction *> PeoplePane::menuActions() const
{
    return {m_add, m_role, m_replace, m_remove, m_own, m_test, m_renew};
}

void PeoplePane::focusFirst()
{
    m_table->setFocus();
}

bool PeoplePane::openItem(const QString &reference)
{
    if (reference == u"passphrase"_s)
        changeOwn();
    else if (reference == u"recovery"_s)
        testRecovery();
    else
        return false;
    return true;
}

void PeoplePane::showEvent(QShowEvent *event)
{
    refresh();
    Pane::showEvent(event);
}

void PeoplePane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &PeoplePane::fitTable, Qt::QueuedConnection); // after the table's own
}

/// As high as its rows, up to seven: the page scrolls, not a list within it.
void PeoplePane::fitTable()
{
    m_table->resizeColumnsToContents();
    const int rows = std::clamp(m_model->rowCount(), 3, kRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
}

void PeoplePane::refresh()
{
    const PersonLine *before = selected();
    const QString name = before == nullptr ? QString() : before->name;
    m_model->setPeople(m_services.people());
    fitTable();
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_model->rowOf(name)));
    const RecoveryKeyState key = m_services.recoveryKey();
    const QDate today = m_services.today();
    QString text
        = key.madeOn.isValid() ? tr("Made on %1.").arg(dateWords(key.madeOn, today)) : tr("There is none yet.");
    if (key.madeOn.isValid()) {
        text += u' '
            + (key.testedOn.isValid() ? tr("Last typed back from the sheet on %1.").arg(dateWords(key.testedOn, today))
                                      : tr("Never typed back from the sheet so far."));
        const QDate since = key.testedOn.isValid() ? key.testedOn : key.madeOn;
        if (since.daysTo(today) >= kTestEveryDays)
            text += u' ' + tr("That is over a year ago: test it now.");
    }
    m_recovery->setText(text);
    m_test->setEnabled(key.madeOn.isValid());
    m_own->setEnabled(std::ranges::any_of(m_services.people(), &PersonLine::isSelf));
    followSelection();
}

const PersonLine *PeoplePane::selected() const
{
    return m_table == nullptr ? nullptr : m_model->at(m_table->currentIndex().row());
}

PersonRole PeoplePane::ownRole() const
{
    const QList<PersonLine> people = m_services.people();
    const auto self = std::ranges::find_if(people, &PersonLine::isSelf);
    return self == people.end() ? PersonRole::Director : self->role;
}

bool PeoplePane::isLastManager(const PersonLine &person) const
{
    const QList<PersonLine> people = m_services.people();
    return person.role != PersonRole::Administrator && std::ranges::none_of(people, [&person](const PersonLine &other) {
        return other.name != person.name && other.role != PersonRole::Administrator;
    });
}

void PeoplePane::followSelection()
{
    const PersonLine *person = selected();
    const bool isOther = person != nullptr && !person->isSelf;
    const bool isLast = isOther && isLastManager(*person);
    for (QAction *action : {m_role, m_replace, m_remove})
        action->setEnabled(isOther);
    m_remove->setEnabled(isOther && !isLast);
    if (isLast)
        m_hint->setText(
            tr("At least one coordinator or director must remain. Add another one before this one is removed."));
    else
        m_hint->setText(isOther || person == nullptr ? QString()
                                                     : tr("Nobody changes their own role or removes themselves; "
                                                          "another coordinator or director does that."));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void PeoplePane::ask(PersonDialog::Task task)
{
    const PersonLine *person = selected();
    if (task != PersonDialog::Task::Add && (person == nullptr || person->isSelf))
        return;
    auto *dialog = new PersonDialog(m_services, task, task == PersonDialog::Task::Add ? PersonLine() : *person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::finishedFor, this, [this](const QString &name, const QString &words) {
        refresh();
        m_table->selectRow(m_model->rowOf(name));
        m_message->show(InlineMessage::Kind::Success, words);
        emit saved();
    });
    dialog->open();
}

void PeoplePane::removeSelected()
{
    const PersonLine *person = selected();
    if (person == nullptr || person->isSelf)
        return;
    const QString name = person->name;
    const Question question{.title = tr("Remove a person"),
        .text = tr("Remove %1? The file is encrypted anew, which their passphrase does not open. Copies and backups "
                   "made before can still be opened with the old passphrase: destroy those you no longer need.")
                    .arg(name),
        .act = tr("&Remove this person"),
        .leave = tr("Keep them")};
    if (!m_services.prompts.confirmTyped(question, 1))
        return;
    m_services.remove(name, [self = QPointer<PeoplePane>(this), name](const Result<void> &done) {
        if (self)
            self->report(done,
                tr("%1 was removed. Copies and backups made before can still be opened with the old passphrase.")
                    .arg(name));
    });
}

void PeoplePane::report(const Result<void> &done, const QString &words)
{
    refresh();
    if (!done)
        return m_message->show(InlineMessage::Kind::Problem, errorText(done.error()));
    m_message->show(InlineMessage::Kind::Success, words);
    emit saved();
}

void PeoplePane::changeOwn()
{
    auto *dialog = new PassphraseDialog(
        [this](SecretBytes oldOne, SecretBytes newOne, PeopleServices::Done done) {
            m_services.changeOwn(std::move(oldOne), std::move(newOne), std::move(done));
        },
        m_services.judge, ownRole(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        report({},
            tr("Your passphrase was changed. Copies and backups made before can still be opened with the old one."));
    });
    dialog->open();
}

void PeoplePane::testRecovery()
{
    auto *dialog = new RecoveryTestDialog(m_services.testRecoveryKey, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { report({}, tr("The recovery key fits this file.")); });
    dialog->open();
}

void PeoplePane::renewRecovery()
{
    const Question question{.title = tr("Make a new recovery key"),
        .text = tr("The sheet in the envelope will open nothing but old copies. The file is encrypted anew and the new "
                   "key is shown once."),
        .act = tr("&Make a new key"),
        .leave = tr("Keep the present one")};
    if (!m_services.prompts.confirm(question))
        return;
    m_services.renewRecoveryKey([self = QPointer<PeoplePane>(this)](const Result<QString> &key) {
        if (!self)
            return;
        if (!key)
            return self->report(tl::unexpected<Error>(key.error()), {});
        auto *dialog = new RecoveryKeyDialog(*key, self->m_services.printSheet, self);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        self->report({}, tr("The recovery key was renewed."));
    });
}

PaneSpec peoplePane(PeopleServices &services)
{
    return {.id = u"people"_s,
        .title = PeoplePane::tr("People and &keys"),
        .menu = PeoplePane::tr("Peop&le"),
        .group = u"team"_s,
        .icon = u"key"_s,
        .make = [&services](QWidget *parent) -> Pane * { return new PeoplePane(services, parent); }};
}

} // namespace wardmate
