// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/queue_filter_bar.h"

#include "models/referrals/desk_choices.h"
#include "ui/base/choice_box.h"
#include "ui/base/icons.h"
#include "ui/base/tab_order.h"
#include "ui/referrals/saved_filter_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::QueueFilterBar)
};

constexpr std::array<QueueView, 5> kViews{
    QueueView::Overdue, QueueView::Waiting, QueueView::Open, QueueView::Closed, QueueView::All};

int countOf(const QueueCounts &counts, QueueView view)
{
    switch (view) {
    case QueueView::Overdue:
        return counts.overdue;
    case QueueView::Waiting:
        return counts.waiting;
    case QueueView::Open:
        return counts.open;
    case QueueView::Closed:
        return counts.closed;
    case QueueView::All:
        return counts.open + counts.closed;
    }
    return 0;
}

QHBoxLayout *flatRow(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

} // namespace

QString viewLabel(QueueView view)
{
    switch (view) {
    case QueueView::Overdue:
        return Say::tr("Overdue");
    case QueueView::Waiting:
        return Say::tr("Waiting");
    case QueueView::Open:
        return Say::tr("Open");
    case QueueView::Closed:
        return Say::tr("Closed");
    case QueueView::All:
        return Say::tr("All");
    }
    return {};
}

QString viewWithCount(QueueView view, int count)
{
    //: A toggle above the list and how many referrals it shows: "Overdue 1"
    return Say::tr("%1 %2", "name, count").arg(viewLabel(view), QLocale().toString(count));
}

QueueFilterBar::QueueFilterBar(DeskChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_search(new QLineEdit(this))
    , m_more(new QPushButton(tr("F&ilter…"), this))
    , m_toggleRow(new QWidget(this))
    , m_tightRow(new QWidget(this))
    , m_show(new QComboBox(m_tightRow))
    , m_fold(new QWidget(this))
    , m_unit(new ChoiceBox(m_fold))
    , m_category(new ChoiceBox(m_fold))
    , m_supporter(new ChoiceBox(m_fold))
    , m_saved(new SavedFilterRow(choices.filters(), this))
    , m_shown(new QLabel(this))
    , m_clear(new QPushButton(tr("&Clear"), this))
{
    m_search->setObjectName(u"queueSearch"_s);
    m_search->setPlaceholderText(tr("Search referrals (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search referrals by name or unit"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setCheckable(true);
    m_clear->setObjectName(u"clearFilter"_s);
    m_shown->setObjectName(u"shownCount"_s);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    auto *first = new QHBoxLayout;
    first->addWidget(m_search, 1);
    first->addWidget(m_more);
    auto *toggles = flatRow(m_toggleRow);
    addToggles(*toggles);
    auto *second = new QHBoxLayout;
    second->addWidget(m_toggleRow);
    second->addWidget(m_tightRow);
    second->addStretch(1);
    second->addWidget(m_shown);
    second->addWidget(m_clear);
    buildFold();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addWidget(m_fold);
    layout->addLayout(second);
    layout->addWidget(m_saved);
    tabThrough({m_search, m_more, m_fold, m_toggleRow, m_tightRow, m_clear, m_saved});
    connect(m_search, &QLineEdit::textChanged, this, &QueueFilterBar::apply);
    connect(m_more, &QPushButton::toggled, this, &QueueFilterBar::toggleFold);
    connect(m_clear, &QPushButton::clicked, this, &QueueFilterBar::clear);
    connect(m_saved, &SavedFilterRow::chosen, this, &QueueFilterBar::setFilter);
    connect(m_saved, &SavedFilterRow::said, this, &QueueFilterBar::said);
    setTight(false);
    refresh();
}

void QueueFilterBar::addToggles(QHBoxLayout &row)
{
    for (const QueueView view : kViews) {
        auto *toggle = new QPushButton(m_toggleRow);
        toggle->setObjectName(u"view%1"_s.arg(int(view)));
        toggle->setCheckable(true);
        toggle->setAutoExclusive(true);
        row.addWidget(toggle);
        m_toggles.append(toggle);
        connect(toggle, &QPushButton::toggled, this, [this, view](bool on) {
            if (on)
                setView(view);
        });
        m_show->addItem(QString(), int(view));
    }
    auto *label = new QLabel(tr("S&how"), m_tightRow);
    label->setBuddy(m_show);
    auto *tight = flatRow(m_tightRow);
    tight->addWidget(label);
    tight->addWidget(m_show);
    connect(m_show, &QComboBox::activated, this, [this](int at) { setView(kViews.at(size_t(at))); });
}

void QueueFilterBar::buildFold()
{
    auto *row = flatRow(m_fold);
    const auto add = [&](const QString &text, ChoiceBox *box, const QString &name) {
        box->setObjectName(name);
        auto *label = new QLabel(text, m_fold);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box, 1);
        connect(box, &ChoiceBox::codeChosen, this, &QueueFilterBar::apply);
    };
    add(tr("&Unit"), m_unit, u"filterUnit"_s);
    add(tr("&What happened"), m_category, u"filterCategory"_s);
    add(tr("&Supporter"), m_supporter, u"filterSupporter"_s);
    m_fold->hide();
}

void QueueFilterBar::fillFold()
{
    const QString any = tr("Any");
    for (ChoiceBox *box : {m_unit, m_category, m_supporter}) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->setOptional(any);
    }
    m_category->addWords<EventCategory>();
    if (const auto units = m_choices.units()) {
        for (const auto &[id, name] : *units)
            m_unit->addChoice(name, QString::number(id.value));
    }
    if (const auto people = m_choices.supporters()) {
        for (const auto &[id, name] : *people)
            m_supporter->addChoice(name, QString::number(id.value));
    }
    m_unit->setCode(m_filter.unit.isValid() ? QString::number(m_filter.unit.value) : QString());
    m_category->setChoice(m_filter.category);
    m_supporter->setCode(m_filter.supporter.isValid() ? QString::number(m_filter.supporter.value) : QString());
}

void QueueFilterBar::toggleFold(bool open)
{
    if (open)
        fillFold();
    m_fold->setVisible(open);
    m_saved->setEditing(open);
    if (open)
        m_unit->setFocus(Qt::OtherFocusReason);
}

void QueueFilterBar::apply()
{
    if (m_isShowing)
        return;
    m_filter.text = m_search->text();
    if (m_fold->isVisibleTo(this)) {
        m_filter.unit = {m_unit->code().toLongLong()};
        m_filter.category = m_category->choice<EventCategory>();
        m_filter.supporter = {m_supporter->code().toLongLong()};
    }
    emit filterChanged(m_filter);
    refresh();
}

void QueueFilterBar::setView(QueueView view)
{
    if (m_filter.view != view) {
        m_filter.view = view;
        emit filterChanged(m_filter);
    }
    refresh();
}

void QueueFilterBar::setFilter(const QueueFilter &filter)
{
    m_filter = filter;
    showText(filter.text);
    if (m_more->isChecked())
        fillFold();
    emit filterChanged(m_filter);
    refresh();
}

/// The line must hear of it, or the button that clears it stays in an empty line.
void QueueFilterBar::showText(const QString &text)
{
    m_isShowing = true;
    m_search->setText(text);
    m_isShowing = false;
}

void QueueFilterBar::setCounts(const QueueCounts &counts)
{
    m_counts = counts;
    refresh();
}

void QueueFilterBar::setShown(int shown, int total)
{
    m_shown->setText(tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(total)));
}

void QueueFilterBar::setTight(bool tight)
{
    m_toggleRow->setVisible(!tight);
    m_tightRow->setVisible(tight);
}

void QueueFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueueFilterBar::clear()
{
    const QueueView view = m_filter.view;
    m_filter = {};
    m_filter.view = view;
    m_more->setChecked(false);
    showText({});
    emit filterChanged(m_filter);
    refresh();
}

void QueueFilterBar::refresh()
{
    for (size_t at = 0; at < kViews.size(); ++at) {
        const QString text = viewWithCount(kViews.at(at), countOf(m_counts, kViews.at(at)));
        QPushButton *toggle = m_toggles.at(qsizetype(at));
        toggle->setText(text);
        const bool isLate = kViews.at(at) == QueueView::Overdue && m_counts.overdue > 0;
        toggle->setIcon(isLate ? iconNamed(u"warning"_s) : QIcon());
        const QSignalBlocker quiet(toggle);
        const bool isShown = kViews.at(at) == m_filter.view;
        toggle->setChecked(isShown);
        toggle->setFocusPolicy(isShown ? Qt::StrongFocus : Qt::ClickFocus); // one stop for Tab, arrow keys for the rest
        m_show->setItemText(int(at), text);
    }
    m_show->setCurrentIndex(m_show->findData(int(m_filter.view)));
    m_clear->setVisible(m_filter.isNarrowed());
    m_saved->setFilter(m_filter);
}

bool QueueFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            emit listWanted();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wardmate
