// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/leadership_pane.h"

#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/reading_page.h"
#include "ui/base/table_setup.h"
#include "ui/base/value_command.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kBarCharacters = 40; ///< the longest bar
constexpr int kLeastRows = 6; ///< of a table, its heading counted, before the page scrolls

/// A bar from the low to the high end; the numbers stand beside it.
class SwingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Wide enough to tell lengths apart; beyond that the column is as wide as its heading.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {option.fontMetrics.averageCharWidth() * kBarCharacters, size.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int edge = option.fontMetrics.averageCharWidth();
        const QRect room = option.rect.adjusted(edge, option.rect.height() / 4, -edge, -option.rect.height() / 4);
        const double from = index.data(CaseSwingModel::FromRole).toDouble();
        const double to = index.data(CaseSwingModel::ToRole).toDouble();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect bar(room.left() + int(from * room.width()), room.top(),
            std::max(2, int((to - from) * room.width())), room.height());
        painter->fillRect(bar, option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    }
};

QWidget *page(QWidget *parent, const QList<QWidget *> &widgets)
{
    auto *page = new ReadingPage(ReadingPage::kAllTheWidth, parent);
    for (QWidget *widget : widgets) {
        auto *table = qobject_cast<QTableView *>(widget);
        page->column().addWidget(widget, table ? 1 : 0);
        if (table)
            table->setMinimumHeight(table->verticalHeader()->defaultSectionSize() * kLeastRows);
    }
    return page;
}

} // namespace

LeadershipPane::LeadershipPane(LeadershipServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_inputs(new CaseInputsModel(this))
    , m_results(new CaseResultModel(this))
    , m_swings(new CaseSwingModel(this))
    , m_tabs(new QTabWidget(this))
    , m_message(new InlineMessage(this))
{
    build();
    connect(m_inputs, &CaseInputsModel::edited, this,
        [this](const LeadershipCase &numbers) { change(numbers, tr("change a number for leadership")); });
    connect(m_inputs, &CaseInputsModel::refused, this,
        [this](const QString &problem) { m_message->show(InlineMessage::Kind::Problem, problem); });
}

void LeadershipPane::build()
{
    m_tabs->setObjectName(u"leadershipTabs"_s);
    m_tabs->addTab(makeNumbers(), tr("N&umbers"));
    m_tabs->addTab(makeResult(), tr("Res&ult"));
    m_tabs->addTab(makeSwings(), tr("What it &hangs on"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(tr("For leadership"), 1, this));
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeFooter());
}

QWidget *LeadershipPane::makeNumbers()
{
    m_inputTable = new QTableView(this);
    m_inputTable->setObjectName(u"caseInputs"_s);
    m_inputTable->setModel(m_inputs);
    setUpTable(*m_inputTable, tr("Numbers for leadership"));
    m_inputTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_inputTable->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_missing = quietLabel({}, this);
    m_missing->setObjectName(u"caseMissing"_s);
    auto *known = new QPushButton(tr("Take what the &programme knows"), this);
    known->setObjectName(u"caseKnown"_s);
    auto *back = new QPushButton(tr("&Back to the published number"), this);
    back->setObjectName(u"caseBack"_s);
    connect(known, &QPushButton::clicked, this, &LeadershipPane::takeKnown);
    connect(back, &QPushButton::clicked, this, &LeadershipPane::putBack);
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row);
    buttons->addWidget(known);
    buttons->addWidget(back);
    return page(this, {m_missing, m_inputTable, row});
}

QWidget *LeadershipPane::makeResult()
{
    auto *table = new QTableView(this);
    table->setObjectName(u"caseResults"_s);
    table->setModel(m_results);
    setUpTable(*table, tr("Result in three outlooks"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(false);
    return page(this,
        {quietLabel(
             tr("Read all three columns: careful takes little gained and much spent. What will happen is not known."),
             this),
            table});
}

QWidget *LeadershipPane::makeSwings()
{
    auto *table = new QTableView(this);
    table->setObjectName(u"caseSwings"_s);
    table->setModel(m_swings);
    setUpTable(*table, tr("What the likely result hangs on"));
    table->setItemDelegateForColumn(CaseSwingModel::Bar, new SwingDelegate(table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(false);
    return page(this,
        {quietLabel(tr("Saved less cost, in the likely outlook, when one number alone goes from low to high."), this),
            table});
}

QWidget *LeadershipPane::makeFooter()
{
    m_summary = quietLabel({}, this);
    m_summary->setObjectName(u"caseSummary"_s);
    auto *one = new QPushButton(tr("Save one page as P&DF…"), this);
    one->setObjectName(u"caseOnePage"_s);
    auto *all = new QPushButton(tr("Save with all &sources…"), this);
    all->setObjectName(u"caseComplete"_s);
    connect(one, &QPushButton::clicked, this, [this] { saveDocument(false); });
    connect(all, &QPushButton::clicked, this, [this] { saveDocument(true); });
    auto *footer = new QWidget(this);
    auto *layout = new FlowLayout(footer);
    layout->addWidget(m_summary);
    layout->alignEndFrom(1);
    layout->addWidget(one);
    layout->addWidget(all);
    return footer;
}

void LeadershipPane::focusFirst()
{
    m_inputTable->setFocus(Qt::OtherFocusReason);
    if (!m_inputTable->currentIndex().isValid())
        m_inputTable->setCurrentIndex(m_inputs->index(0, CaseInputsModel::Likely));
}

void LeadershipPane::showEvent(QShowEvent *event)
{
    load();
    Pane::showEvent(event);
}

void LeadershipPane::load()
{
    const auto text = m_services.load();
    if (!text)
        return m_message->show(InlineMessage::Kind::Problem, errorText(text.error()));
    m_inputs->setNumbers(caseFromText(*text));
    refresh();
    m_inputTable->resizeColumnsToContents();
}

void LeadershipPane::change(const LeadershipCase &numbers, const QString &name)
{
    m_message->clear();
    m_services.undo.push(new ValueCommand<LeadershipCase>(name, m_inputs->numbers(), numbers,
        [self = QPointer(this), save = m_services.save](const LeadershipCase &values) {
            if (self)
                self->store(values);
            else
                (void)save(caseAsText(values));
        }));
    emit undoOffered({.text = tr("The number was kept."), .undo = [&stack = m_services.undo] { stack.undo(); }});
}

void LeadershipPane::store(const LeadershipCase &numbers)
{
    if (const auto saved = m_services.save(caseAsText(numbers)); !saved)
        return m_message->show(InlineMessage::Kind::Problem, errorText(saved.error()));
    emit this->saved();
    m_inputs->setNumbers(numbers);
    refresh();
}

void LeadershipPane::takeKnown()
{
    LeadershipCase numbers = m_inputs->numbers();
    const QMap<CaseInput, double> known = m_services.known();
    for (auto at = known.cbegin(); at != known.cend(); ++at)
        numbers.own.insert(at.key(), {*at, *at, *at});
    if (numbers == m_inputs->numbers())
        return m_message->show(InlineMessage::Kind::Information, tr("The numbers of the programme are in already."));
    change(numbers, tr("take the programme's numbers"));
}

void LeadershipPane::putBack()
{
    const CaseInput input = m_inputs->inputAt(m_inputTable->currentIndex().row());
    LeadershipCase numbers = m_inputs->numbers();
    if (numbers.own.remove(input) == 0)
        return m_message->show(InlineMessage::Kind::Information, tr("This number was not changed."));
    change(numbers, tr("put a number for leadership back"));
}

void LeadershipPane::saveDocument(bool complete)
{
    const QString path = m_services.prompts.chooseSaveFile({.title = tr("Save the document for leadership"),
        .suggested = m_services.fileName(complete),
        .filters = {tr("PDF files (*.pdf)"), tr("Web pages (*.html)")},
        .suffix = u"pdf"_s});
    if (path.isEmpty())
        return;
    if (const auto saved = m_services.saveDocument(m_inputs->numbers(), complete, path); !saved)
        return m_message->show(InlineMessage::Kind::Problem, errorText(saved.error()));
    m_message->show(InlineMessage::Kind::Success, tr("The document was saved. It holds nobody's name."));
}

void LeadershipPane::refresh()
{
    const LeadershipCase &numbers = m_inputs->numbers();
    m_results->setNumbers(numbers);
    m_swings->setNumbers(numbers);
    const auto net = [&](Outlook outlook) { return caseNumber(resultOf(numbers, outlook).net, CaseUnit::Money); };
    const int missing = int(missingInputs(numbers).size());
    QString summary = tr("Saved less cost in a year: careful %1, likely %2, hopeful %3")
                          .arg(net(Outlook::Careful), net(Outlook::Likely), net(Outlook::Hopeful));
    if (missing > 0)
        summary += tr("; %n number(s) not said yet count as zero", nullptr, missing);
    m_summary->setText(summary);
    m_missing->setText(missing == 0
            ? tr("Type over any number; every change is kept at once.")
            : tr("%n number(s) only the hospital knows are still zero. Type over any number; every "
                 "change is kept at once.",
                nullptr, missing));
}

PaneSpec leadershipPane(LeadershipServices &services)
{
    return {.id = u"leadership"_s,
        .title = LeadershipPane::tr("For &leadership"),
        .menu = {},
        .group = u"team"_s,
        .icon = u"leadership"_s,
        .make = [&services](QWidget *parent) -> Pane * { return new LeadershipPane(services, parent); }};
}

} // namespace wardmate
