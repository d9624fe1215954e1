// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/compare_model.h"

#include "models/matching/criteria/pair_view.h"
#include "ui/matching/match_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr double kStrong = 0.85;

/// How a criterion of a pair stands, in a word that fits into a cell.
QString valueWords(const CriterionValue &value)
{
    if (value.asked)
        return value.value >= kInFavour ? CompareModel::tr("as asked for") : CompareModel::tr("not as asked for");
    if (value.value >= kStrong)
        return CompareModel::tr("very good");
    return value.value >= kInFavour ? CompareModel::tr("good") : CompareModel::tr("speaks against");
}

} // namespace

CompareModel::CompareModel(std::vector<Comparison> rows, const MatchingServices &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_rows(std::move(rows))
{
    for (const Comparison &row : m_rows) {
        for (const CriterionValue &each : row.criteria) {
            const Column column{each.criterion, each.asked};
            if (std::ranges::find(m_columns, column) == m_columns.end())
                m_columns.push_back(column);
        }
    }
}

QStringList CompareModel::lines(int row) const
{
    const Comparison &at = comparison(row);
    QStringList lines;
    for (const ExcludedSupporter &each : at.excluded)
        lines.append(tr("Not proposed: %1", "reason").arg(each.text));
    for (const bool inFavour : {true, false}) {
        for (const CriterionValue &each : at.criteria) {
            if ((each.value >= kInFavour) == inFavour)
                lines.append((inFavour ? tr("+ %1", "speaks for") : tr("– %1", "speaks against")).arg(each.text));
        }
    }
    return lines;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFirstCriterion + int(m_columns.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Comparison &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(row, index.column());
    case kSortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == kName)
        return tr("Supporter");
    if (section == kFit)
        return tr("Fit");
    if (section == columnOfReasons())
        return tr("Not proposed because");
    const Column &column = m_columns[size_t(section - kFirstCriterion)];
    return labelOf(column.criterion);
}

const CriterionValue *CompareModel::value(const Comparison &row, int column) const
{
    const Column &wanted = m_columns[size_t(column - kFirstCriterion)];
    const auto at = std::ranges::find_if(row.criteria, [&](const CriterionValue &each) {
        return Column{each.criterion, each.asked} == wanted;
    });
    return at == row.criteria.end() ? nullptr : &*at;
}

QString CompareModel::text(const Comparison &row, int column) const
{
    if (column == kName)
        return m_services.supporterName(row.supporter);
    if (column == kFit)
        return row.points
            ? tr("%1 (%2)", "fit in words, number").arg(fitWords(*row.points)).arg(*row.points / kPointsPerScore)
            : tr("not proposed");
    if (column == columnOfReasons())
        return reasons(row);
    const CriterionValue *at = value(row, column);
    return at ? valueWords(*at) : QString();
}

QString CompareModel::sentence(const Comparison &row, int column) const
{
    if (column < kFirstCriterion || column == columnOfReasons())
        return text(row, column);
    const CriterionValue *at = value(row, column);
    return at ? at->text : QString();
}

QVariant CompareModel::sortKey(const Comparison &row, int column) const
{
    if (column == kFit)
        return row.points.value_or(-1);
    if (column == kName || column == columnOfReasons())
        return text(row, column);
    const CriterionValue *at = value(row, column);
    return at ? at->value : -1.0;
}

QString CompareModel::reasons(const Comparison &row) const
{
    QStringList texts;
    for (const ExcludedSupporter &each : row.excluded)
        texts.append(each.text);
    return texts.join(tr(" · ", "between reasons"));
}

QString CompareModel::printed(int row, int column) const
{
    const Comparison &at = comparison(row);
    if (column != columnOfReasons())
        return text(at, column);
    QStringList texts;
    for (const ExcludedSupporter &each : at.excluded)
        texts.append(each.rule == ExclusionRule::AvoidList ? tr("set aside") : each.text);
    return texts.join(tr(" · ", "between reasons"));
}

QString comparisonHtml(const CompareModel &model, const QList<int> &order)
{
    QString html = u"<table border='1' cellspacing='0' cellpadding='4' width='100%'><tr>"_s;
    for (int column = 0; column < model.columnCount(); ++column)
        html += u"<th align='left'>%1</th>"_s.arg(
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toHtmlEscaped());
    html += u"</tr>"_s;
    for (const int row : order) {
        html += u"<tr>"_s;
        for (int column = 0; column < model.columnCount(); ++column)
            html += u"<td>%1</td>"_s.arg(model.printed(row, column).toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace wardmate
