// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/coverage_page.h"

#include "models/roster/coverage_model.h"
#include "ui/base/form_fields.h"
#include "ui/base/icons.h"
#include "ui/base/table_setup.h"
#include "ui/base/tones.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// A gap is marked by an icon, its colour and its word.
class GapDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(CoverageModel::GapRole).toBool() || index.column() > CoverageModel::ReadyColumn)
            return;
        const QColor ink = tonesOf(option->palette).due;
        option->palette.setColor(QPalette::Text, ink);
        if (index.column() == CoverageModel::GroupColumn) {
            const int size = option->fontMetrics.height();
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {size, size};
            option->icon = QIcon(iconPixmap(u"warning"_s, ink, size, 1));
        }
    }
};

} // namespace

CoveragePage::CoveragePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new CoverageModel(this))
    , m_summary(headingLabel({}, 2, this))
    , m_onlyGaps(new QCheckBox(tr("&Only groups without anybody"), this))
    , m_table(new QTableView(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new GapDelegate(m_table));
    setUpTable(*m_table, tr("Groups of staff and their supporters"));
    m_table->horizontalHeader()->resizeSection(CoverageModel::GroupColumn, fontMetrics().averageCharWidth() * 48);
    auto *layout = new QVBoxLayout(this);
    const int edge = fontMetrics().height() / 2;
    layout->setContentsMargins(0, edge, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(quietLabel(
        tr("Colleagues ask most readily somebody of their own profession who works when they do. Only our own people "
           "count, not partner hospitals'."),
        this));
    layout->addWidget(m_onlyGaps);
    layout->addWidget(m_table, 1);
    connect(m_onlyGaps, &QCheckBox::toggled, m_model, &CoverageModel::setOnlyGaps);
}

void CoveragePage::setRoster(const std::vector<SupporterStanding> &roster)
{
    m_model->setRoster(roster);
    m_summary->setText(m_model->gaps() == 0
            ? tr("Every group of staff has a supporter like them.")
            : tr("%n group(s) of staff have no supporter like them.", nullptr, m_model->gaps()));
}

} // namespace wardmate
