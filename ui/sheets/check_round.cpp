// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/check_round.h"

#include "models/base/clock.h"
#include "models/sheets/dial_string.h"
#include "models/sheets/resource_rules.h"
#include "models/sheets/resource_store.h"
#include "ui/base/date_words.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/table_setup.h"
#include "ui/sheets/sheet_checks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

enum Column {
    Name,
    Number,
    State
};

QDate today(const SheetServices &services)
{
    return services.clock.today();
}

// What to call, open or look up, one way a line.
QString waysOf(const Resource &entry)
{
    QStringList ways;
    if (!entry.phone.isEmpty())
        ways << CheckRound::tr("Call %1").arg(entry.phone);
    if (!entry.textLine.isEmpty())
        ways << CheckRound::tr("Send a text message to %1").arg(entry.textLine);
    for (const QString &address : {entry.chat, entry.web})
        if (!address.isEmpty())
            ways << CheckRound::tr("Open %1").arg(address);
    if (!entry.email.isEmpty())
        ways << CheckRound::tr("Write to %1").arg(entry.email);
    for (const QString &line : {entry.detail, entry.hours}) {
        if (!line.isEmpty())
            ways << line;
    }
    return ways.join(u'\n');
}

} // namespace

CheckRound::CheckRound(SheetServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_acts(services)
    , m_about(quietLabel({}, this))
    , m_table(new QTableWidget(0, 3, this))
    , m_name(headingLabel({}, 2, this))
    , m_ways(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_answers(new QWidget(this))
    , m_right(new QPushButton(tr("Still right (&Y)"), m_answers))
    , m_changed(new QPushButton(tr("&Changed…"), m_answers))
    , m_remove(new QPushButton(tr("Re&move"), m_answers))
    , m_close(new QPushButton(tr("&Done"), m_answers))
{
    setObjectName(u"checkRound"_s);
    build();
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row == before)
            return;
        endChange();
        showCurrent();
    });
    connect(m_right, &QPushButton::clicked, this, &CheckRound::stillRight);
    connect(m_changed, &QPushButton::clicked, this, &CheckRound::startChange);
    connect(m_remove, &QPushButton::clicked, this, &CheckRound::remove);
    connect(m_close, &QPushButton::clicked, this, &CheckRound::done);
    const auto changed = [this] {
        if (!isVisible())
            return;
        refresh();
        showCurrent();
    };
    connect(&m_services.resources, &ResourceStore::updated, this, changed);
    connect(&m_services.resources, &ResourceStore::added, this, changed);
    connect(&m_services.resources, &ResourceStore::removed, this, changed);
}

void CheckRound::build()
{
    const int space = fontMetrics().height() / 2;
    m_table->setObjectName(u"checkTable"_s);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Number"), tr("Checked on")});
    setUpTable(*m_table, tr("Numbers to check"));
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Name, character * 40);
    m_table->setColumnWidth(Number, character * 34);
    m_table->installEventFilter(this);
    m_ways->setObjectName(u"checkWays"_s);
    m_ways->setWordWrap(true);
    m_ways->setTextFormat(Qt::PlainText);
    m_ways->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const std::array<std::pair<QPushButton *, QString>, 4> names{std::pair(m_right, u"stillRight"_s),
        {m_changed, u"numberChanged"_s}, {m_remove, u"removeNumber"_s}, {m_close, u"checksDone"_s}};
    auto *buttons = new QHBoxLayout(m_answers);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (const auto &[button, name] : names) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        if (button == m_close)
            buttons->addStretch();
        buttons->addWidget(button);
    }
    m_right->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space);
    layout->addWidget(headingLabel(tr("Check the numbers"), 1, this));
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_ways);
    layout->addWidget(buildChange());
    layout->addWidget(m_message);
    layout->addWidget(m_answers);
}

QWidget *CheckRound::buildChange()
{
    m_change = new QWidget(this);
    m_fields = new FormFields(m_change);
    const auto line = [this](const QString &label, const QString &name, bool isNumber) {
        auto *made = new QLineEdit(m_fields);
        made->setObjectName(name);
        const auto check = [made, isNumber] {
            return !isNumber || made->text().isEmpty() || isPlausibleNumber(made->text()) ? QString() : numberProblem();
        };
        m_fields->add(label, made, FormFields::Need::Optional, check);
        connect(made, &QLineEdit::returnPressed, this, &CheckRound::keepChange);
        return made;
    };
    m_phone = line(tr("N&umber"), u"changedPhone"_s, true);
    m_text = line(tr("Te&xt messages"), u"changedText"_s, true);
    m_web = line(tr("We&b page"), u"changedWeb"_s, false);
    auto *keep = new QPushButton(tr("&Keep and mark as checked"), m_change);
    keep->setObjectName(u"keepChange"_s);
    keep->setAutoDefault(false);
    auto *leave = new QPushButton(tr("&Leave as it was"), m_change);
    leave->setObjectName(u"leaveChange"_s);
    leave->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, &CheckRound::keepChange);
    connect(leave, &QPushButton::clicked, this, &CheckRound::endChange);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_change);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fields);
    layout->addLayout(buttons);
    m_change->hide();
    return m_change;
}

void CheckRound::start()
{
    m_entries = m_services.resources.all().value_or(std::vector<Resource>());
    const QDate day = today(m_services);
    const auto settled = [day](const Resource &entry) { return !hasChannel(entry) || isFresh(entry, day); };
    const bool anyDue = !std::all_of(m_entries.begin(), m_entries.end(), settled);
    if (anyDue)
        std::erase_if(m_entries, settled);
    else
        std::erase_if(m_entries, [](const Resource &entry) { return !hasChannel(entry); });
    // Crisis lines first: whoever is called away has done those.
    std::stable_partition(
        m_entries.begin(), m_entries.end(), [](const Resource &entry) { return entry.kind == ResourceKind::Crisis; });
    m_answered.assign(m_entries.size(), false);
    m_about->setText(anyDue
            ? tr("Call or look up each one, then say what you found. In the list: Y still right, C changed, R remove.")
            : tr("Nothing is due. Any of them can be checked again. In the list: Y still right, C changed, R remove."));
    endChange();
    refresh();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Name);
    showCurrent();
}

void CheckRound::refresh()
{
    const QDate day = today(m_services);
    m_table->setRowCount(int(m_entries.size()));
    for (int row = 0; row < int(m_entries.size()); ++row) {
        Resource &entry = m_entries[std::size_t(row)];
        const auto standing = m_services.resources.find(entry.id);
        if (standing)
            entry = *standing;
        const QString state = standing ? checkedWords(entry, day) : tr("Removed");
        const QStringList cells{shownName(entry), channelWords(entry), state};
        for (int column = 0; column < int(cells.size()); ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item)
                m_table->setItem(row, column, item = new QTableWidgetItem);
            item->setText(cells.at(column));
            item->setToolTip(cells.at(column));
        }
        m_answered[std::size_t(row)] = !standing || entry.verifiedOn == day;
    }
}

int CheckRound::currentRow() const
{
    const int row = m_table->currentRow();
    return row < int(m_entries.size()) ? row : -1;
}

void CheckRound::showCurrent()
{
    const int row = currentRow();
    const bool there = row >= 0 && m_services.resources.find(m_entries[std::size_t(row)].id).has_value();
    m_name->setText(row < 0 ? QString() : shownName(m_entries[std::size_t(row)]));
    m_ways->setText(there ? waysOf(m_entries[std::size_t(row)]) : QString());
    for (QPushButton *button : {m_right, m_changed, m_remove})
        button->setEnabled(there);
}

void CheckRound::goOn()
{
    refresh();
    emit saved();
    const int rows = m_table->rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (m_table->currentRow() + step) % rows;
        if (!m_answered[std::size_t(row)]) {
            m_message->clear();
            m_table->setCurrentCell(row, Name);
            m_table->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    showCurrent();
    m_message->show(InlineMessage::Kind::Success, tr("Every number in this list is checked."));
    m_close->setFocus(Qt::OtherFocusReason);
}

void CheckRound::stillRight()
{
    if (currentRow() < 0 || !m_right->isEnabled())
        return;
    const Resource entry = m_entries[std::size_t(currentRow())];
    if (const auto done = m_acts.confirm(entry.id); !done)
        return m_message->show(InlineMessage::Kind::Problem, refusalWords(done.error()));
    emit undoOffered(m_acts.offer(tr("%1 is still right.").arg(shownName(entry))));
    goOn();
}

void CheckRound::startChange()
{
    if (currentRow() < 0 || !m_changed->isEnabled())
        return;
    const Resource &entry = m_entries[std::size_t(currentRow())];
    m_phone->setText(entry.phone);
    m_text->setText(entry.textLine);
    m_web->setText(entry.web);
    m_fields->clearProblems();
    m_message->clear();
    setDraftKey(*m_change, u"changed number %1"_s.arg(entry.id.value));
    m_change->show();
    m_answers->hide();
    m_ways->hide();
    m_about->hide();
    QLineEdit *first = entry.phone.isEmpty() && !entry.textLine.isEmpty() ? m_text : m_phone;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void CheckRound::keepChange()
{
    if (currentRow() < 0 || !m_fields->checkAll())
        return;
    Resource entry = m_entries[std::size_t(currentRow())];
    entry.phone = m_phone->text().trimmed();
    entry.textLine = m_text->text().trimmed();
    entry.web = m_web->text().trimmed();
    if (const auto done = m_acts.correct(entry); !done)
        return m_message->show(InlineMessage::Kind::Problem, refusalWords(done.error()));
    endChange();
    emit undoOffered(m_acts.offer(tr("%1 has its new number.").arg(shownName(entry))));
    goOn();
}

void CheckRound::endChange()
{
    const bool had = m_change->isAncestorOf(focusWidget());
    m_change->hide();
    m_answers->show();
    m_ways->show();
    m_about->show();
    if (had)
        m_table->setFocus(Qt::OtherFocusReason);
}

void CheckRound::remove()
{
    if (currentRow() < 0 || !m_remove->isEnabled())
        return;
    const Resource entry = m_entries[std::size_t(currentRow())];
    if (const auto done = m_acts.remove(entry.id); !done)
        return m_message->show(InlineMessage::Kind::Problem, refusalWords(done.error()));
    emit undoOffered(m_acts.offer(tr("%1 is removed.").arg(shownName(entry))));
    goOn();
}

void CheckRound::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool CheckRound::pressed(const QString &letter)
{
    const std::array<std::pair<QPushButton *, QString>, 3> keys{std::pair(m_right, tr("Y", "letter for: still right")),
        {m_changed, tr("C", "letter for: changed")}, {m_remove, tr("R", "letter for: remove")}};
    for (const auto &[button, key] : keys) {
        if (letter.compare(key, Qt::CaseInsensitive) == 0) {
            button->click();
            return true;
        }
    }
    return false;
}

bool CheckRound::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool letter = key.text().size() == 1 && key.text().at(0).isLetter();
        if (letter && !(key.modifiers() & ~Qt::ShiftModifier) && pressed(key.text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CheckRound::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_change->isVisibleTo(this))
        endChange();
    else
        emit done();
}

} // namespace wardmate
