// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/today_row.h"

#include "ui/base/form_fields.h"
#include "ui/base/icons.h"
#include "ui/base/tab_order.h"
#include "ui/base/tones.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kWordColumns = 3;
constexpr std::array kStretches{3, 4, 3};
constexpr int kStackedRows = 3; ///< of the grid for one item

/// Words in the tone of their standing, whatever the look; the words themselves carry the meaning.
class ToneLabel final : public QLabel
{
public:
    ToneLabel(const QString &text, StepStanding standing, QWidget *parent)
        : QLabel(text, parent)
        , m_standing(standing)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        paintInk();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_painting)
            paintInk();
    }

private:
    void paintInk()
    {
        m_painting = true;
        const Tones &tones = tonesOf(parentWidget()->palette());
        QPalette ink = parentWidget()->palette();
        ink.setColor(QPalette::WindowText,
            m_standing == StepStanding::Overdue        ? tones.overdue
                : m_standing == StepStanding::DueToday ? tones.due
                                                       : tones.muted);
        setPalette(ink);
        m_painting = false;
    }

    StepStanding m_standing;
    bool m_painting = false;
};

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TodayGroup::TodayGroup(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_heading(headingLabel(title, 2, this))
    , m_fold(new QPushButton(this))
    , m_beforeRows(makeTabMark(this))
    , m_more(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_fold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    layout->addLayout(head);
    layout->addWidget(m_body);
    layout->addWidget(m_more, 0, Qt::AlignTrailing);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    for (int column = 0; column < kWordColumns; ++column)
        m_grid->setColumnStretch(column, kStretches[column]);
    m_fold->setFlat(true);
    m_fold->hide();
    m_more->setFlat(true);
    m_more->hide();
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_folded); });
    hide();
}

void TodayGroup::setItems(const QList<TodayItem> &items)
{
    m_items = items;
    m_buttons.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of them may be what was pressed
        }
        delete item;
    }
    for (qsizetype row = 0; row < std::min(items.size(), m_atFirst); ++row)
        addItem(items.at(row), int(row));
    m_more->hide();
    disconnect(m_more, nullptr, this, nullptr);
    setVisible(!items.isEmpty());
    refreshTitle();
}

void TodayGroup::makeTheRest()
{
    m_atFirst = std::numeric_limits<qsizetype>::max();
    for (qsizetype row = m_buttons.size(); row < m_items.size(); ++row)
        addItem(m_items.at(row), int(row));
}

void TodayGroup::addItem(const TodayItem &item, int row)
{
    auto *title = plain(item.title, m_body);
    QFont font = title->font();
    font.setBold(item.standing == StepStanding::Overdue);
    title->setFont(font);
    auto *act = new QPushButton(item.act, m_body);
    act->setObjectName(u"act_%1"_s.arg(item.key));
    act->setProperty("key", item.key);
    act->setAutoDefault(true); // Enter acts, not only Space
    act->setAccessibleName(tr("%1: %2", "act, name").arg(QString(item.act).remove(u'&'), item.title));
    act->setAccessibleDescription(tr("%1, %2", "state, deadline").arg(item.state, item.due));
    place({title, plain(item.state, m_body), new ToneLabel(item.due, item.standing, m_body)}, act, row);
    connect(act, &QPushButton::clicked, this, [run = item.run] {
        if (run)
            run();
    });
    setTabOrder(m_buttons.isEmpty() ? m_beforeRows : m_buttons.constLast(), act); // not behind all that was made before
    m_buttons.append(act);
}

void TodayGroup::place(const QList<QWidget *> &words, QPushButton *act, int row)
{
    if (!m_stacked) {
        for (int column = 0; column < kWordColumns; ++column)
            m_grid->addWidget(words.at(column), row, column);
        m_grid->addWidget(act, row, kWordColumns);
        return;
    }
    const int top = row * kStackedRows;
    m_grid->addWidget(words.at(0), top, 0, 1, 2);
    m_grid->addWidget(words.at(2), top, 2, 1, 2);
    m_grid->addWidget(words.at(1), top + 1, 0, 1, kWordColumns + 1);
    m_grid->addWidget(act, top + 2, 0, 1, kWordColumns + 1, Qt::AlignLeading);
}

void TodayGroup::setStacked(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    setItems(QList<TodayItem>(m_items));
}

void TodayGroup::setMore(const QString &text, const std::function<void()> &run)
{
    m_more->setText(text);
    m_more->show();
    connect(m_more, &QPushButton::clicked, this, run);
}

int TodayGroup::actWidth() const
{
    int width = 0;
    for (const QPushButton *button : m_buttons)
        width = std::max(width, button->sizeHint().width());
    return width;
}

void TodayGroup::setActWidth(int width)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setMinimumWidth(m_stacked ? 0 : width);
}

void TodayGroup::setFolded(bool folded)
{
    m_folded = folded;
    m_fold->show();
    m_body->setVisible(!folded);
    refreshTitle();
}

void TodayGroup::refreshTitle()
{
    m_heading->setText(tr("%1 (%2)", "group, count").arg(m_title).arg(m_items.size()));
    const QString act = m_folded ? tr("Show") : tr("Hide");
    m_fold->setText(act);
    m_fold->setAccessibleName(tr("%1: %2", "act, name").arg(act, m_title));
}

} // namespace wardmate
