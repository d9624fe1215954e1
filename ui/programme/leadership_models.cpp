// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/leadership_models.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kNumbersRight = int(Qt::AlignRight | Qt::AlignVCenter);

double *partOf(CaseRange &range, int column)
{
    switch (column) {
    case CaseInputsModel::Low:
        return &range.low;
    case CaseInputsModel::Likely:
        return &range.likely;
    case CaseInputsModel::High:
        return &range.high;
    default:
        return nullptr;
    }
}

/// "1,250,000", "1 250 000", "7.5 %", "$40", "40 h", with or without the signs of the unit. Anything else, such as
/// "1.1 million" or "5 to 10", is no number: half understood would be worse than refused.
std::optional<double> numberIn(const QString &text)
{
    static const QRegularExpression signs(u"^(?:US)?[$€£]|(?:%|h|min|[$€£])$"_s);
    static const QRegularExpression groups(u"^(\\d{1,3}(?:[\\s'’]\\d{3})+)(?=[.,]|$)"_s);
    QString bare = text.trimmed();
    bare = bare.remove(signs).trimmed();
    if (const auto match = groups.match(bare); match.hasMatch()) {
        QString digits = match.captured(1);
        bare = digits.remove(QRegularExpression(u"\\D"_s)) + bare.mid(match.capturedEnd(1));
    }
    static const QRegularExpression number(u"^-?[\\d.,]+$"_s);
    if (!number.match(bare).hasMatch())
        return std::nullopt;
    const QLocale locale;
    const QString separator = locale.groupSeparator();
    const QRegularExpression grouped(u"^-?\\d{1,3}(?:%1\\d{3})+(?!\\d)"_s.arg(QRegularExpression::escape(separator)));
    if (grouped.match(bare).hasMatch())
        bare.remove(separator); // Qt takes "1.000" for no number in Spanish, and one would be read as 1
    bool read = false;
    double value = locale.toDouble(bare, &read);
    if (!read)
        value = QLocale::c().toDouble(bare, &read);
    return read ? std::optional(value) : std::nullopt;
}

struct ResultLine {
    const char *label;
    double CaseResult::*value;
    CaseUnit unit;
};

constexpr std::array kResultLines{
    ResultLine{QT_TRANSLATE_NOOP("LeadershipCase", "Turnover of physicians that goes with burnout"),
        &CaseResult::attributableTurnover, CaseUnit::Percent},
    ResultLine{QT_TRANSLATE_NOOP("LeadershipCase", "Cost of that turnover in a year"), &CaseResult::costOfBurnout,
        CaseUnit::Money},
    ResultLine{QT_TRANSLATE_NOOP("LeadershipCase", "Saved by physicians who stay"), &CaseResult::physicianSaving,
        CaseUnit::Money},
    ResultLine{QT_TRANSLATE_NOOP("LeadershipCase", "Saved by nurses who stay and are less absent"),
        &CaseResult::nurseSaving, CaseUnit::Money},
    ResultLine{QT_TRANSLATE_NOOP("LeadershipCase", "Cost of the programme in a year"), &CaseResult::programmeCost,
        CaseUnit::Money},
    ResultLine{QT_TRANSLATE_NOOP("LeadershipCase", "Saved less cost"), &CaseResult::net, CaseUnit::Money},
};

QString returnText(const CaseResult &result)
{
    return result.returnOnCost ? QCoreApplication::translate("LeadershipCase", "%1 %")
                                     .arg(QLocale().toString(*result.returnOnCost * 100, 'f', 1))
                               : QCoreApplication::translate("LeadershipCase", "not known yet");
}

} // namespace

CaseInputsModel::CaseInputsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseInputsModel::setNumbers(const LeadershipCase &numbers)
{
    m_numbers = numbers;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

CaseInput CaseInputsModel::inputAt(int row) const
{
    return caseInputs().at(std::clamp(row, 0, rowCount() - 1)).input;
}

int CaseInputsModel::rowOf(CaseInput input) const
{
    const auto at = std::ranges::find(caseInputs(), input, &CaseInputInfo::input);
    return int(at - caseInputs().begin());
}

int CaseInputsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(caseInputs().size());
}

int CaseInputsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseInputsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CaseInputInfo &info = caseInputs().at(index.row());
    CaseRange range = m_numbers.range(info.input);
    const double *value = partOf(range, index.column());
    if (role == Qt::TextAlignmentRole)
        return value != nullptr ? QVariant(kNumbersRight) : QVariant();
    if (role == Qt::EditRole && value != nullptr)
        return QLocale().toString(*value, 'g', 12);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (value != nullptr)
        return caseNumber(*value, info.unit);
    if (index.column() == Input)
        return caseInputLabel(info.input);
    return m_numbers.own.contains(info.input) ? tr("The hospital's own number") : caseInputSource(info.input);
}

QVariant CaseInputsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == Low || section == Likely || section == High))
        return kNumbersRight;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Input:
        return tr("Number");
    case Low:
        return tr("Low");
    case Likely:
        return tr("Likely");
    case High:
        return tr("High");
    default:
        return tr("Where it is from");
    }
}

Qt::ItemFlags CaseInputsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Low || index.column() == Likely || index.column() == High)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CaseInputsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    CaseRange range = m_numbers.range(inputAt(index.row()));
    double *part = partOf(range, index.column());
    if (role != Qt::EditRole || part == nullptr)
        return false;
    const auto number = numberIn(value.toString());
    if (!number) {
        emit refused(tr("That is not a number. Type digits, such as 1250 or 7.5."));
        return false;
    }
    if (*number == *part)
        return false;
    const CaseRange before = range;
    *part = *number;
    // A hospital that knows its number types it once; a range that would fall takes it for its other ends as well.
    if (index.column() == Likely || before == CaseRange()) {
        range.low = before == CaseRange() ? *number : std::min(range.low, *number);
        range.likely = before == CaseRange() ? *number : range.likely;
        range.high = before == CaseRange() ? *number : std::max(range.high, *number);
    }
    if (const QString problem = caseProblem(inputAt(index.row()), range); !problem.isEmpty()) {
        emit refused(problem);
        return false;
    }
    LeadershipCase numbers = m_numbers;
    numbers.own.insert(inputAt(index.row()), range);
    emit edited(numbers);
    return true;
}

CaseResultModel::CaseResultModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseResultModel::setNumbers(const LeadershipCase &numbers)
{
    beginResetModel();
    m_numbers = numbers;
    endResetModel();
}

int CaseResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kResultLines.size()) + 1;
}

int CaseResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kOutlooks.size()) + 1;
}

QVariant CaseResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() > 0 ? QVariant(kNumbersRight) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const bool last = index.row() == int(kResultLines.size());
    if (index.column() == 0)
        return QCoreApplication::translate(
            "LeadershipCase", last ? "Return on the cost" : kResultLines.at(size_t(index.row())).label);
    const CaseResult result = resultOf(m_numbers, kOutlooks.at(size_t(index.column() - 1)));
    if (last)
        return returnText(result);
    const ResultLine &line = kResultLines.at(size_t(index.row()));
    return caseNumber(result.*line.value * (line.unit == CaseUnit::Percent ? 100 : 1), line.unit);
}

QVariant CaseResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section > 0))
        return kNumbersRight;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 1:
        return QCoreApplication::translate("LeadershipCase", "Careful");
    case 2:
        return QCoreApplication::translate("LeadershipCase", "Likely");
    case 3:
        return QCoreApplication::translate("LeadershipCase", "Hopeful");
    default:
        return QCoreApplication::translate("LeadershipCase", "In a year");
    }
}

CaseSwingModel::CaseSwingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseSwingModel::setNumbers(const LeadershipCase &numbers)
{
    beginResetModel();
    m_swings = swingsOf(numbers);
    m_from = m_to = 0;
    for (const CaseSwing &swing : std::as_const(m_swings)) {
        m_from = std::min({m_from, swing.atLow, swing.atHigh});
        m_to = std::max({m_to, swing.atLow, swing.atHigh});
    }
    endResetModel();
}

int CaseSwingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_swings.size());
}

int CaseSwingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double CaseSwingModel::placeOf(double net) const
{
    return m_to > m_from ? (net - m_from) / (m_to - m_from) : 0;
}

QVariant CaseSwingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CaseSwing &swing = m_swings.at(index.row());
    const auto [least, most] = std::minmax(swing.atLow, swing.atHigh);
    if (role == FromRole)
        return placeOf(least);
    if (role == ToRole)
        return placeOf(most);
    if (role == Qt::TextAlignmentRole)
        return index.column() == AtLow || index.column() == AtHigh ? QVariant(kNumbersRight) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Input:
        return caseInputLabel(swing.input);
    case AtLow:
        return caseNumber(swing.atLow, CaseUnit::Money);
    case AtHigh:
        return caseNumber(swing.atHigh, CaseUnit::Money);
    default:
        return {};
    }
}

QVariant CaseSwingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == AtLow || section == AtHigh))
        return kNumbersRight;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Input:
        return QCoreApplication::translate("LeadershipCase", "When only this number changes");
    case AtLow:
        return QCoreApplication::translate("LeadershipCase", "at its low value");
    case AtHigh:
        return QCoreApplication::translate("LeadershipCase", "at its high value");
    default:
        return tr("Between them");
    }
}

} // namespace wardmate
