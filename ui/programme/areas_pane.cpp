// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/areas_pane.h"

#include "models/programme/area_rules.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/table_setup.h"
#include "ui/base/value_command.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString problemWords(AreaProblem problem)
{
    switch (problem) {
    case AreaProblem::None:
        break;
    case AreaProblem::TooMany:
        return AreasPane::tr(
            "Reports have at most %1 areas, and one more for all that is in none. Join two of them first.")
            .arg(kMostNamedAreas);
    case AreaProblem::ReservedName:
        return AreasPane::tr("An area cannot be called \"all\" or \"other\"; both mean something else in every list.");
    case AreaProblem::LongName:
        return AreasPane::tr("The name of an area has at most %1 letters, so that it fits beside its number.")
            .arg(kLongestArea);
    }
    return {};
}

} // namespace

AreasPane::AreasPane(AreasServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_message(new InlineMessage(this))
    , m_year(new InlineMessage(this))
    , m_model(new UnitAreasModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"areasPane"_s);
    build();
    connect(m_model, &UnitAreasModel::edited, this, &AreasPane::change);
}

void AreasPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(tr("Areas in reports"), 1, this));
    layout->addWidget(
        quietLabel(tr("Reports do not count single units, they would be too small: they count areas. Give "
                      "units that belong together the same area. What has none is counted under Other areas."),
            this));
    layout->addWidget(m_message);
    layout->addWidget(m_year);
    m_table->setObjectName(u"unitAreas"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Units and their areas"));
    m_table->setEditTriggers(
        QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_join->setEnabled(m_table->selectionModel()->hasSelection()); });
    layout->addWidget(m_table, 1);
    layout->addWidget(makeJoin());
    m_summary = quietLabel({}, this);
    m_summary->setObjectName(u"areasSummary"_s);
    layout->addWidget(m_summary);
    layout->addWidget(headingLabel(tr("Professions in reports"), 2, this));
    layout->addWidget(quietLabel(m_services.professions().join(u'\n'), this));
    m_message->clear();
    m_year->clear();
}

QWidget *AreasPane::makeJoin()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Area for the chosen units"), row);
    m_area = new QComboBox(row);
    m_area->setObjectName(u"areaToJoin"_s);
    m_area->setEditable(true);
    m_area->setInsertPolicy(QComboBox::NoInsert);
    m_area->setMinimumContentsLength(20);
    setDraftKey(*m_area, u"area to join"_s);
    m_area->lineEdit()->setAccessibleName(tr("Area for the chosen units"));
    label->setBuddy(m_area);
    m_join = new QPushButton(tr("&Join"), row);
    m_join->setObjectName(u"joinUnits"_s);
    m_join->setEnabled(false);
    connect(m_join, &QPushButton::clicked, this, &AreasPane::join);
    layout->addWidget(label);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_join);
    m_merge = new QPushButton(tr("&Merge two units…"), row);
    m_merge->setObjectName(u"mergeUnits"_s);
    m_merge->setToolTip(tr("For two names of the same place"));
    connect(m_merge, &QPushButton::clicked, this, &AreasPane::merge);
    layout->addWidget(m_merge);
    return row;
}

void AreasPane::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, UnitAreasModel::Area));
}

void AreasPane::showEvent(QShowEvent *event)
{
    load();
    Pane::showEvent(event);
}

void AreasPane::load()
{
    const auto units = m_services.load();
    if (!units)
        return m_message->show(InlineMessage::Kind::Problem, errorText(units.error()));
    showUnits(*units);
    sayWhatHolds();
}

void AreasPane::sayWhatHolds()
{
    const int year = m_services.fixedYear();
    m_year->show(InlineMessage::Kind::Information,
        year == 0
            ? tr("With the first published lists of a calendar year its areas are fixed until its end.")
            : tr("Lists of %1 are published, so its areas stay as they were. What you change here counts from the "
                 "lists of %2.")
                  .arg(year)
                  .arg(year + 1));
}

void AreasPane::join()
{
    QList<Unit> units = m_model->units();
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        units[index.row()].area = m_area->currentText().simplified();
    change(units);
}

QList<UnitId> AreasPane::chosenUnits() const
{
    QList<UnitId> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.append(m_model->units().at(index.row()).id);
    return chosen;
}

/// Two chosen units are the two; of more nobody could say which.
void AreasPane::merge()
{
    const QList<UnitId> chosen = chosenUnits();
    const UnitId goes = chosen.size() <= 2 ? chosen.value(0) : UnitId{};
    const UnitId stays = chosen.size() == 2 ? chosen.at(1) : UnitId{};
    auto *dialog = new MergeUnitsDialog(m_services.merging, m_model->units(), goes, stays, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeUnitsDialog::merged, this, [this](const QString &words) {
        load();
        emit saved();
        emit said(words);
    });
    connect(dialog, &QDialog::finished, this, &AreasPane::focusFirst);
    dialog->open();
}

void AreasPane::change(const QList<Unit> &units)
{
    const QList<Unit> wanted = withOneSpelling(units);
    const AreaProblem problem = areaProblem(wanted);
    if (problem != AreaProblem::None)
        return m_message->show(InlineMessage::Kind::Problem, problemWords(problem));
    m_message->clear();
    if (wanted == m_model->units())
        return;
    m_services.undo.push(new ValueCommand<QList<Unit>>(tr("change the areas"), m_model->units(), wanted,
        [self = QPointer(this), save = m_services.save](const QList<Unit> &list) {
            if (self)
                self->store(list);
            else
                (void)save(list);
        }));
    emit undoOffered({.text = tr("The areas were kept."), .undo = [&stack = m_services.undo] { stack.undo(); }});
}

void AreasPane::store(const QList<Unit> &units)
{
    if (const auto stored = m_services.save(units); !stored)
        return m_message->show(InlineMessage::Kind::Problem, errorText(stored.error()));
    emit saved();
    showUnits(units);
}

void AreasPane::showUnits(const QList<Unit> &units)
{
    m_model->setUnits(units);
    m_merge->setEnabled(units.size() > 1);
    const QStringList names = areaNames(units);
    const QString typed = m_area->currentText();
    m_area->clear();
    m_area->addItems(names);
    m_area->setCurrentText(typed);
    QStringList parts;
    for (const QString &name : names) {
        const auto count = std::ranges::count(units, name, &Unit::area);
        parts.append(tr("%1 (%n unit(s))", nullptr, int(count)).arg(name));
    }
    const auto rest = std::ranges::count_if(units, [](const Unit &unit) { return unit.area.isEmpty(); });
    if (rest > 0)
        parts.append(tr("%1 (%n unit(s))", nullptr, int(rest)).arg(tr("Other areas")));
    m_summary->setText(units.isEmpty()
            ? tr("No units yet. They are taken up as referrals and supporters name them.")
            : tr("%1 of at most %2 areas: %3")
                  .arg(QString::number(names.size()), QString::number(kMostNamedAreas), parts.join(u", "_s)));
}

PaneSpec areasPane(AreasServices &services)
{
    return {.id = u"areas"_s,
        .title = AreasPane::tr("A&reas in reports"),
        .menu = {},
        .group = u"team"_s,
        .icon = u"team"_s,
        .make = [&services](QWidget *parent) -> Pane * { return new AreasPane(services, parent); },
        .count = {},
        .listed = false};
}

} // namespace wardmate
