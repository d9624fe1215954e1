// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figures_view.h"

#include "models/reports/report_export.h"
#include "ui/base/choice_box.h"
#include "ui/base/form_fields.h"
#include "ui/base/table_setup.h"
#include "ui/reports/chart_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

FiguresView::FiguresView(QWidget *parent)
    : QWidget(parent)
    , m_lists(new QListWidget(this))
    , m_choice(new ChoiceBox(this))
    , m_title(headingLabel({}, 2, this))
    , m_definition(quietLabel({}, this))
    , m_chart(new ChartView(this))
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(this))
    , m_across(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_beside(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const int space = fontMetrics().height();
    m_lists->setObjectName(u"reportLists"_s);
    m_lists->setAccessibleName(tr("Lists of this report"));
    m_lists->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_lists->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(u"reportTable"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Figures of the list"));
    m_table->setWordWrap(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSortingEnabled(false);
    m_beside->setSpacing(space * 2);
    m_beside->addWidget(m_chart, 3, Qt::AlignTop);
    m_beside->addWidget(m_table, 2, Qt::AlignTop);
    auto *figure = new QVBoxLayout;
    figure->setContentsMargins(0, 0, 0, 0);
    figure->setSpacing(space / 4);
    figure->addWidget(m_title);
    figure->addWidget(m_definition);
    figure->addSpacing(space / 2);
    figure->addLayout(m_beside);
    figure->addStretch(1);
    m_across->setContentsMargins(0, 0, 0, 0);
    m_across->setSpacing(space);
    m_across->addWidget(m_lists, 0, Qt::AlignTop);
    m_across->addWidget(m_choice);
    m_choice->setObjectName(u"reportListChoice"_s);
    m_choice->setAccessibleName(tr("Lists of this report"));
    m_choice->hide();
    connect(m_choice, &ChoiceBox::codeChosen, this, [this] { m_lists->setCurrentRow(m_choice->currentIndex()); });
    connect(m_lists, &QListWidget::currentRowChanged, this, [this](int row) {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(row);
    });
    m_across->addLayout(figure, 1);
    connect(m_lists, &QListWidget::currentRowChanged, this, &FiguresView::showFigure);
}

void FiguresView::showIssue(const Issue &issue, const Issue *before)
{
    std::vector<Figure> figures;
    const QString nameBefore = before == nullptr ? QString() : shortSpanWords(before->span);
    for (const ReportTable &table : issue.tables) {
        const ReportTable *same = before == nullptr ? nullptr : before->table(table.list);
        figures.push_back({table.list, chartOf(table, shortSpanWords(issue.span), same, nameBefore), table.total, {},
            same == nullptr ? std::nullopt : std::optional(same->total)});
    }
    if (!issue.own.isEmpty())
        figures.push_back({ReportList::EventGroup, {}, 0, issue.own});
    setFigures(figures, shortSpanWords(issue.span), nameBefore);
}

QString FiguresView::Figure::title() const
{
    return own.isEmpty() ? labelOf(list) : ownNumbersTitle();
}

void FiguresView::showCounts(const Period &period, const Counts &counts)
{
    std::vector<Figure> figures;
    const QString name = spanWords(Span::of(period));
    for (const CountedList &list : counts.lists)
        figures.push_back({list.list, chartOf(list, name), list.total()});
    setFigures(figures, name, {});
}

void FiguresView::setFigures(const std::vector<Figure> &figures, const QString &name, const QString &nameBefore)
{
    const int place = std::max(0, m_lists->currentRow());
    m_figures = figures;
    m_name = name;
    m_nameBefore = nameBefore;
    {
        const QSignalBlocker quiet(m_lists);
        m_lists->clear();
        m_choice->clear();
        for (const Figure &figure : m_figures) {
            m_lists->addItem(figure.title());
            m_choice->addChoice(figure.title(), QString::number(m_choice->count()));
        }
    }
    const int rows = int(m_figures.size());
    fitLists();
    if (rows > 0) {
        m_lists->setCurrentRow(std::min(place, rows - 1));
        showFigure(m_lists->currentRow());
    }
}

void FiguresView::fitLists()
{
    m_lists->setFixedHeight(m_lists->count() * std::max(1, m_lists->sizeHintForRow(0)) + m_lists->frameWidth() * 2 + 2);
    m_lists->setFixedWidth(m_lists->sizeHintForColumn(0) + fontMetrics().height() * 2);
}

void FiguresView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    QMetaObject::invokeMethod( // when the lists and tables inside have the new font, too
        this,
        [this] {
            fitLists();
            showFigure(m_lists->currentRow());
        },
        Qt::QueuedConnection);
}

void FiguresView::showFigure(int place)
{
    if (place < 0 || place >= int(m_figures.size()))
        return;
    const Figure &figure = m_figures.at(size_t(place));
    m_title->setText(figure.title());
    m_definition->setText(figure.own.isEmpty() ? definitionOf(figure.list) : ownNumbersNote());
    m_chart->setVisible(figure.own.isEmpty());
    m_chart->setChart(figure.chart);
    if (figure.own.isEmpty())
        fillTable(figure);
    else
        fillOwnNumbers(figure.own);
    fitTable();
}

void FiguresView::fillOwnNumbers(const QList<OwnNumber> &numbers)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({ownNumbersTitle(), tr("Count"), tr("What it counts")});
    m_model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const OwnNumber &own : numbers) {
        QList<QStandardItem *> row = {new QStandardItem(labelOf(own.number)),
            new QStandardItem(QLocale().toString(own.value)), new QStandardItem(definitionOf(own.number))};
        for (QStandardItem *item : row)
            item->setEditable(false);
        row.at(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow(row);
    }
}

void FiguresView::fillTable(const Figure &figure)
{
    const QLocale locale;
    const auto number = [&locale](const std::optional<int> &value) {
        auto *item = new QStandardItem(value ? locale.toString(*value) : hiddenWords());
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setEditable(false);
        return item;
    };
    const bool compares = !m_nameBefore.isEmpty();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(compares ? QStringList{labelOf(figure.list), m_name, m_nameBefore}
                                                : QStringList{labelOf(figure.list), tr("Referrals")});
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const ChartBar &bar : figure.chart.bars) {
        QList<QStandardItem *> row = {new QStandardItem(bar.label), number(bar.value)};
        row.first()->setEditable(false);
        if (compares)
            row.append(number(bar.before));
        m_model->appendRow(row);
    }
    QFont strong = font();
    strong.setBold(true);
    QList<QStandardItem *> total = {new QStandardItem(tr("All referrals")), number(figure.total)};
    if (compares)
        total.append(number(figure.totalBefore));
    for (QStandardItem *item : total)
        item->setFont(strong);
    m_model->appendRow(total);
}

void FiguresView::fitTable()
{
    if (m_model->rowCount() == 0)
        return;
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_table->resizeColumnsToContents();
    // words go on in another line where there is no room; numbers never do
    const int least = fontMetrics().averageCharWidth() * 14;
    int width = m_table->frameWidth() * 2 + 2;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isNumbers = m_model->item(0, column)->textAlignment().testFlag(Qt::AlignRight);
        header->setSectionResizeMode(column, isNumbers ? QHeaderView::Fixed : QHeaderView::Stretch);
        width += isNumbers ? m_table->columnWidth(column) : std::min(least, m_table->columnWidth(column));
    }
    m_table->setMinimumWidth(width);
    fitRows();
}

void FiguresView::fitRows()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + m_table->frameWidth() * 2 + 2;
    const int apart = fontMetrics().height() / 3;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int whole = std::max(m_table->rowHeight(row) + apart, m_table->verticalHeader()->defaultSectionSize());
        m_table->setRowHeight(row, whole);
        height += whole;
    }
    m_table->setFixedHeight(height);
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &FiguresView::fitRows, Qt::QueuedConnection); // when the columns have their widths
}

void FiguresView::setStacked(bool stacked, bool tight)
{
    m_lists->setVisible(!tight);
    m_choice->setVisible(tight);
    m_across->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_beside->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace wardmate
