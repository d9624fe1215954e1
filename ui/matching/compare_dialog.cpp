// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/compare_dialog.h"

#include "ui/base/form_fields.h"
#include "ui/base/tab_order.h"
#include "ui/base/table_setup.h"
#include "ui/matching/compare_model.h"
#include "ui/matching/match_texts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

CompareDialog::CompareDialog(MatchingServices &services, const MatchRequest &request, const Taxonomy &taxonomy,
    ReferralId referral, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_referral(referral)
    , m_model(new CompareModel(compareAll(request, taxonomy, referral), services, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_lines(new QLabel(this))
    , m_choose(new QPushButton(tr("&Choose"), this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare supporters"));
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showRow(); });
    connect(m_table, &QTableView::activated, this, [this] { chooseRow(); });
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseRow(); });
    if (m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showRow();
    m_table->setFocus();
}

void CompareDialog::build()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CompareModel::kSortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(u"compareTable"_s);
    m_table->setModel(m_sorted);
    setUpTable(*m_table, tr("Supporters beside one another"));
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) { // words whole, a list of reasons as it fits
        m_table->resizeColumnToContents(column);
        const int words = std::min(m_table->columnWidth(column) + character, 40 * character);
        m_table->setColumnWidth(column, std::max(words, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CompareModel::kFit, Qt::DescendingOrder);
    m_lines->setObjectName(u"compareLines"_s);
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_lines);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *print = new QPushButton(tr("&Print…"), this);
    print->setObjectName(u"printComparison"_s);
    auto *close = new QPushButton(tr("Cance&l"), this);
    m_choose->setObjectName(u"chooseCompared"_s);
    m_choose->setDefault(true);
    connect(print, &QPushButton::clicked, this, [this] { this->print(); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(print);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(
        tr("All supporters for %1", "peer").arg(nameOr(m_services.peerName(m_referral), m_referral)), 1, this));
    layout->addWidget(m_table, 3);
    layout->addWidget(scroll, 2);
    layout->addLayout(buttons);
    tabThrough({m_table, scroll, print, close, m_choose});
    resize(character * 150, fontMetrics().height() * 34);
}

int CompareDialog::currentRow() const
{
    return m_sorted->mapToSource(m_table->currentIndex()).row();
}

void CompareDialog::showRow()
{
    const int row = currentRow();
    m_lines->setText(row < 0 ? tr("There are no supporters yet.") : m_model->lines(row).join(u'\n'));
    m_choose->setEnabled(row >= 0 && m_model->comparison(row).points.has_value());
}

void CompareDialog::chooseRow()
{
    const int row = currentRow();
    if (row < 0 || !m_model->comparison(row).points)
        return;
    m_chosen = m_model->comparison(row).supporter;
    accept();
}

void CompareDialog::print()
{
    QList<int> order;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        order.append(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
    m_services.print({tr("Supporters compared"), comparisonHtml(*m_model, order)});
}

} // namespace wardmate
