// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programme_pane.h"

#include "models/programme/settings_store.h"
#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/reading_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kColumn = 90; ///< characters

/// "America/New York"
QString zoneWords(const QByteArray &id)
{
    return QString::fromLatin1(id).replace(u'_', u' ');
}

} // namespace

ProgrammePane::ProgrammePane(ProgrammeServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_message(new InlineMessage(this))
{
    setObjectName(u"programmePane"_s);
    auto *page = new ReadingPage(kColumn, this);
    page->setObjectName(u"programmeScroll"_s);
    QVBoxLayout *layout = &page->column();
    layout->addWidget(headingLabel(tr("Programme"), 1, &page->content()));
    layout->addWidget(quietLabel(tr("Every change is kept as soon as you leave its field."), &page->content()));
    auto *form = new FormFields(&page->content());
    layout->addWidget(form);
    buildFacts(*form);
    buildTargets(*form);
    buildWeek(*form);
    buildReports(*form);
    buildSafety(*form);
    layout->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_message);
    outer->addWidget(page, 1);
    m_message->clear();
    setDraftKey(*this, u"programme"_s);
    setTyped(*this, false);
    load();
    noteTyping();
}

/// What is typed in a field that one is still in.
void ProgrammePane::noteTyping()
{
    const auto note = [this] {
        if (!m_loading)
            setTyped(*this, true);
    };
    for (const QLineEdit *line : {m_hospital, m_contact, m_confidentiality})
        connect(line, &QLineEdit::textChanged, this, note);
    for (const QSpinBox *number : findChildren<QSpinBox *>())
        connect(number, &QSpinBox::valueChanged, this, note);
    for (const QTimeEdit *time : {m_opens, m_closes})
        connect(time, &QTimeEdit::timeChanged, this, note);
}

QLineEdit *ProgrammePane::addLine(FormFields &form, const QString &label, const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(&form);
    line->setObjectName(name);
    form.add(label, line, FormFields::Need::Optional, {}, hint);
    connect(line, &QLineEdit::editingFinished, this, &ProgrammePane::keep);
    return line;
}

QSpinBox *ProgrammePane::addNumber(
    FormFields &form, const QString &label, const QString &name, const QString &suffix, int most)
{
    auto *number = new QSpinBox(&form);
    number->setObjectName(name);
    number->setRange(name == u"eraseAfter"_s ? 0 : 1, most);
    number->setSuffix(suffix);
    form.add(label, number);
    connect(number, &QSpinBox::editingFinished, this, &ProgrammePane::keep);
    return number;
}

void ProgrammePane::buildFacts(FormFields &form)
{
    m_hospital = addLine(form, tr("&Hospital or programme"), u"hospital"_s, {});
    m_contact = addLine(form, tr("How to &reach the programme"), u"programmeContact"_s,
        tr("Printed on the sheets: an office, a number, an address; nobody's name."));
    m_confidentiality = addLine(form, tr("C&onfidentiality sentence"), u"confidentiality"_s,
        tr("Only what the hospital's counsel has approved. None is shipped."));
    m_paper = new ChoiceBox(&form);
    m_paper->setObjectName(u"paper"_s);
    m_paper->addChoice(tr("Letter"), u"letter"_s);
    m_paper->addChoice(tr("A4"), u"a4"_s);
    form.add(tr("&Paper"), m_paper);
    connect(m_paper, &ChoiceBox::codeChosen, this, &ProgrammePane::keep);
}

void ProgrammePane::buildTargets(FormFields &form)
{
    form.addHeading(tr("Time targets"));
    m_triage = addNumber(form, tr("A supporter is &asked within"), u"triageHours"_s, tr(" hours"), 720);
    m_outreach = addNumber(form, tr("The first o&utreach is made within"), u"outreachHours"_s, tr(" hours"), 720);
    m_firstRetry = addNumber(form, tr("No answer: try again a&fter"), u"firstRetry"_s, tr(" days"), 60);
    m_secondRetry = addNumber(form, tr("... and a &last time after"), u"secondRetry"_s, tr(" days"), 90);
    m_followUp = addNumber(form, tr("&Follow up after a conversation"), u"followUp"_s, tr(" days"), 180);
    m_eraseAfter = addNumber(form, tr("&Names are erased after closing"), u"eraseAfter"_s, tr(" days"), 180);
}

void ProgrammePane::buildWeek(FormFields &form)
{
    form.addHeading(tr("Working hours"));
    m_workingHours = new QCheckBox(tr("Count &working hours only"), &form);
    m_workingHours->setObjectName(u"workingHours"_s);
    m_workingHours->setMinimumHeight(fontMetrics().height() * 3 / 2);
    form.addRow(m_workingHours);
    m_opens = new QTimeEdit(&form);
    m_opens->setObjectName(u"opens"_s);
    m_opens->setDisplayFormat(u"HH:mm"_s);
    form.add(tr("Fro&m"), m_opens);
    m_closes = new QTimeEdit(&form);
    m_closes->setObjectName(u"closes"_s);
    m_closes->setDisplayFormat(u"HH:mm"_s);
    form.add(tr("Un&til"), m_closes, FormFields::Need::Optional,
        [this] { return m_opens->time() < m_closes->time() ? QString() : tr("The day must end after it begins."); });
    connect(m_workingHours, &QCheckBox::toggled, this, [this](bool on) {
        m_opens->setEnabled(on);
        m_closes->setEnabled(on);
        keep();
    });
    connect(m_opens, &QTimeEdit::editingFinished, this, &ProgrammePane::keep);
    connect(m_closes, &QTimeEdit::editingFinished, this, &ProgrammePane::keep);
    buildZone(form);
}

void ProgrammePane::buildZone(FormFields &form)
{
    m_zone = new ChoiceBox(&form);
    m_zone->setObjectName(u"timeZone"_s);
    m_zone->setOptional(tr("As on this computer"));
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            m_zone->addChoice(zoneWords(id), QString::fromLatin1(id));
    }
    form.add(tr("Time &zone"), m_zone, FormFields::Need::Optional, {},
        tr("Where the hospital stands: its days and times of day count, whatever this computer's clock is set to."));
    connect(m_zone, &ChoiceBox::codeChosen, this, &ProgrammePane::keep);
}

void ProgrammePane::buildReports(FormFields &form)
{
    form.addHeading(tr("Reports"));
    m_threshold = new QSpinBox(&form);
    m_threshold->setObjectName(u"smallNumbers"_s);
    m_threshold->setRange(11, 99);
    form.add(tr("Hi&de numbers under"), m_threshold, FormFields::Need::Optional, {},
        tr("Of people as well as referrals. Never under 11; what is published already stays as it is."));
    connect(m_threshold, &QSpinBox::editingFinished, this, &ProgrammePane::keep);
    QHBoxLayout *row = addLinks(form);
    addLink(row, tr("Ar&eas in reports…"), u"areas"_s);
    addLink(row, tr("Self-che&ck…"), u"selfcheck"_s);
    row->addStretch(1);
}

QHBoxLayout *ProgrammePane::addLinks(FormFields &form)
{
    auto *links = new QWidget(&form);
    auto *row = new QHBoxLayout(links);
    row->setContentsMargins(0, 0, 0, 0);
    form.addRow(links);
    return row;
}

QPushButton *ProgrammePane::addLink(QHBoxLayout *row, const QString &text, const QString &place)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(place + u"Link"_s);
    connect(button, &QPushButton::clicked, this, [this, place] { emit goTo(place, {}); });
    row->addWidget(button);
    return button;
}

void ProgrammePane::buildSafety(FormFields &form)
{
    form.addHeading(tr("Keeping it safe"));
    QHBoxLayout *row = addLinks(form);
    addLink(row, tr("&Backups, checks, erasing names…"), u"safety"_s);
    addLink(row, tr("People and &keys…"), u"people"_s)->setVisible(m_services.hasFile);
    row->addStretch(1);
}

void ProgrammePane::load()
{
    m_loading = true;
    const ProgrammeSettings &s = m_services.settings.settings();
    m_hospital->setText(s.hospital);
    m_contact->setText(s.programmeContact);
    m_confidentiality->setText(s.confidentialityLine);
    m_paper->setCode(s.paper);
    m_triage->setValue(s.targets.triageHours);
    m_outreach->setValue(s.targets.outreachHours);
    m_firstRetry->setValue(s.targets.firstRetryDays);
    m_secondRetry->setValue(s.targets.secondRetryDays);
    m_followUp->setValue(s.targets.followUpDays);
    m_eraseAfter->setValue(s.targets.eraseDays);
    m_threshold->setValue(s.smallNumberThreshold);
    m_workingHours->setChecked(s.week.countsWorkingHoursOnly);
    m_opens->setTime(s.week.opens);
    m_closes->setTime(s.week.closes);
    if (!s.week.timeZone.isEmpty() && m_zone->findData(s.week.timeZone) < 0)
        m_zone->addChoice(zoneWords(s.week.timeZone.toLatin1()), s.week.timeZone); // "UTC", from a script
    m_zone->setCode(s.week.timeZone);
    m_opens->setEnabled(s.week.countsWorkingHoursOnly);
    m_closes->setEnabled(s.week.countsWorkingHoursOnly);
    m_loading = false;
}

void ProgrammePane::keep()
{
    if (m_loading)
        return;
    ProgrammeSettings s = m_services.settings.settings();
    s.hospital = m_hospital->text().simplified();
    s.programmeContact = m_contact->text().simplified();
    s.confidentialityLine = m_confidentiality->text().simplified();
    s.paper = m_paper->code();
    s.targets = {m_triage->value(), m_outreach->value(), m_firstRetry->value(), m_secondRetry->value(),
        m_followUp->value(), m_eraseAfter->value()};
    s.smallNumberThreshold = m_threshold->value();
    s.week.countsWorkingHoursOnly = m_workingHours->isChecked();
    s.week.opens = m_opens->time();
    s.week.closes = m_closes->time();
    s.week.timeZone = m_zone->code();
    if (s == m_services.settings.settings())
        return setTyped(*this, false);
    const auto kept = m_services.settings.save(s);
    setTyped(*this, !kept);
    if (!kept)
        return m_message->show(InlineMessage::Kind::Problem, errorText(kept.error()));
    m_message->clear();
    emit saved();
}

void ProgrammePane::keepDrafts()
{
    keep();
}

void ProgrammePane::focusFirst()
{
    m_hospital->setFocus();
}

/// Lines no longer than one reads with ease, at any text size.
void ProgrammePane::showEvent(QShowEvent *event)
{
    if (!isTyped(*this))
        load();
    Pane::showEvent(event);
}

PaneSpec programmePane(ProgrammeServices &services)
{
    return {.id = u"settings"_s,
        .title = ProgrammePane::tr("&Programme"),
        .menu = {},
        .group = u"team"_s,
        .icon = u"settings"_s,
        .make = [&services](QWidget *parent) -> Pane * { return new ProgrammePane(services, parent); }};
}

} // namespace wardmate
