// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/merge_units_dialog.h"

#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/grow_to_fit.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

UnitId chosen(const ChoiceBox &box)
{
    return {box.code().toLongLong()};
}

QString areaWords(const QString &area)
{
    return area.isEmpty() ? MergeUnitsDialog::tr("Other areas") : area;
}

} // namespace

MergeUnitsDialog::MergeUnitsDialog(
    const MergeServices &services, const QList<Unit> &units, UnitId goes, UnitId stays, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_form(new FormFields(this))
    , m_goes(new ChoiceBox(m_form))
    , m_stays(new ChoiceBox(m_form))
    , m_preview(new QLabel(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"mergeUnitsDialog"_s);
    setWindowTitle(tr("Merge two units"));
    m_goes->setObjectName(u"unitGoes"_s);
    m_stays->setObjectName(u"unitStays"_s);
    m_preview->setObjectName(u"mergePreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_form->add(tr("This unit &goes"), m_goes);
    m_form->add(tr("This one &stays"), m_stays);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_merge = buttons->addButton(tr("&Merge the two…"), QDialogButtonBox::ActionRole);
    m_merge->setObjectName(u"mergeAct"_s);
    m_merge->setDefault(true);
    leave->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeUnitsDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeUnitsDialog::merge);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quietLabel(tr("For two names of the same place, such as one written out and one in short. What "
                                    "was written down for either is found under the one that stays."),
        this));
    layout->addWidget(m_form);
    layout->addWidget(m_preview);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_message->clear();
    growToFit(*this);
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);
    fill(units);
    m_goes->setCode(goes.isValid() ? QString::number(goes.value) : QString());
    m_stays->setCode(stays.isValid() ? QString::number(stays.value) : QString());
    for (ChoiceBox *box : {m_goes, m_stays})
        connect(box, &ChoiceBox::codeChosen, this, &MergeUnitsDialog::look);
    look();
    (goes.isValid() ? m_stays : m_goes)->setFocus(Qt::OtherFocusReason);
}

void MergeUnitsDialog::fill(const QList<Unit> &units)
{
    for (const Unit &unit : units) {
        m_goes->addChoice(unit.name, QString::number(unit.id.value));
        m_stays->addChoice(unit.name, QString::number(unit.id.value));
    }
}

void MergeUnitsDialog::look()
{
    m_message->clear();
    m_merge->setEnabled(false);
    if (!chosen(*m_goes).isValid() || !chosen(*m_stays).isValid())
        return m_preview->setText(tr("Choose both; then you see here what will change."));
    const auto change = m_services.look(chosen(*m_goes), chosen(*m_stays));
    if (!change) {
        m_preview->clear();
        return m_message->show(InlineMessage::Kind::Problem, problemWords(change.error()));
    }
    m_preview->setText(previewLines(*change).join(u'\n'));
    m_merge->setEnabled(true);
}

QStringList MergeUnitsDialog::previewLines(const UnitsMadeOne &change) const
{
    QStringList lines{tr("%n referral(s) come over.", nullptr, change.referrals),
        tr("%n event(s) come over.", nullptr, change.events),
        tr("%n supporter(s) come over.", nullptr, change.supporters),
        tr("A list or a form that says \"%1\" means \"%2\" from then on.")
            .arg(m_goes->currentText(), m_stays->currentText())};
    if (change.areaBefore != change.area)
        lines.append(tr("In reports that are still to come they count under %1, no longer under %2.")
                         .arg(areaWords(change.area), areaWords(change.areaBefore)));
    lines.append(tr("Published reports stay as they are."));
    lines.append(tr("It cannot be undone."));
    return lines;
}

QString MergeUnitsDialog::problemWords(const Error &error) const
{
    if (error.code == u"same_unit"_s)
        return tr("These are one unit already. Choose two different ones.");
    if (error.code == u"areas_fixed"_s)
        return tr("Published lists count these two in different areas, and areas stay as they are until the lists of "
                  "that year are complete. Merge the two after that.");
    return errorText(error);
}

void MergeUnitsDialog::merge()
{
    const QString goes = m_goes->currentText();
    const QString stays = m_stays->currentText();
    const bool isMeant = m_services.prompts.confirm({.title = tr("Merge two units"),
        .text = tr("\"%1\" becomes part of \"%2\". This cannot be undone, and what you did before it cannot be undone "
                   "any more, either.")
                    .arg(goes, stays),
        .act = tr("&Merge them"),
        .leave = tr("&Keep both")});
    if (!isMeant)
        return;
    const auto done = m_services.merge(chosen(*m_goes), chosen(*m_stays));
    if (!done)
        return m_message->show(InlineMessage::Kind::Problem, problemWords(done.error()));
    emit merged(tr("\"%1\" is part of \"%2\" now.").arg(goes, stays));
    accept();
}

} // namespace wardmate
