// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/event_facts.h"

#include "models/base/clock.h"
#include "ui/base/calm_spin_box.h"
#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/form_fields.h"
#include "ui/base/kept_forms.h"
#include "ui/referrals/choices.h"
#include "ui/referrals/one_line_field.h"
#include "ui/referrals/referral_acts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kMostReached = 9999;

} // namespace

EventFacts::EventFacts(ReferralServices &services, ReferralActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_acts(acts)
    , m_form(new FormFields(this))
    , m_category(new ChoiceBox(this))
    , m_day(new DateField(this))
    , m_shift(new ChoiceBox(this))
    , m_unit(new QLineEdit(this))
    , m_line(new OneLineField(this))
    , m_referrer(new ChoiceBox(this))
    , m_via(new ChoiceBox(this))
    , m_group(new QCheckBox(tr("Group support was asked for"), this))
    , m_reached(new CalmSpinBox(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeStoring);
    build();
    addRows();
    connectAll();
}

void EventFacts::build()
{
    const std::pair<QWidget *, const char *> names[]
        = {{m_category, "eventCategory"}, {m_day, "eventDay"}, {m_shift, "eventShift"}, {m_unit, "eventUnit"},
            {m_referrer, "eventReferrer"}, {m_via, "eventVia"}, {m_group, "eventGroup"}, {m_reached, "eventReached"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_line->setMayStand(m_services.role == PersonRole::Director);
    m_category->addWords<EventCategory>();
    m_shift->setOptional(notSaid());
    m_shift->addWords<ShiftBand>();
    m_referrer->addWords<ReferrerKind>();
    m_via->addWords<ReceivedVia>();
    m_reached->setRange(0, kMostReached);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
}

QString EventFacts::dayProblem() const
{
    if (m_day->isProblem())
        return tr("This is no date. Type for instance t for today, or 19/11.");
    const QDate today = m_services.clock.today();
    return m_day->date().isValid() && m_day->date() > today ? tr("This day has not come yet.") : QString();
}

void EventFacts::addRows()
{
    using Need = FormFields::Need;
    m_form->add(tr("What happened"), m_category, Need::Optional, [this] {
        return m_category->code().isEmpty() ? tr("What kind of event was it? Type to find it.") : QString();
    });
    m_form->add(tr("When"), m_day, Need::Optional, [this] { return dayProblem(); });
    m_form->add(tr("Shift"), m_shift);
    m_form->add(tr("Where"), m_unit);
    m_form->add(tr("One sentence"), m_line, Need::Optional, [this] {
        return m_line->charactersLeft() < 0 ? tr("The sentence is too long. Shorten it to 140 characters.") : QString();
    });
    m_form->add(tr("Came from"), m_referrer);
    m_form->add(tr("Told by"), m_via);
    m_form->addRow(m_group);
    m_form->add(tr("People reached"), m_reached, Need::Optional, {},
        tr("As a group; counted apart from those who are supported one to one."));
}

void EventFacts::connectAll()
{
    for (ChoiceBox *box : {m_category, m_shift, m_referrer, m_via})
        connect(box, &ChoiceBox::codeChosen, this, &EventFacts::commit);
    connect(m_day, &DateField::dateChosen, this, [this] {
        m_form->checkField(m_day);
        commit();
    });
    connect(m_group, &QCheckBox::toggled, this, &EventFacts::commit);
    connect(m_reached, &QSpinBox::valueChanged, this, &EventFacts::commit);
    connect(m_unit, &QLineEdit::editingFinished, this, &EventFacts::commit);
    connect(m_line, &OneLineField::left, this, &EventFacts::commit);
    connect(m_unit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_line, &OneLineField::textChanged, this, [this] {
        if (m_showing)
            return;
        setTyped(*this, true);
        m_pause.start();
    });
    for (QLineEdit *line : {m_unit, &m_day->line()})
        connect(line, &QLineEdit::textEdited, this, [this] { setTyped(*this, true); });
    connect(&m_pause, &QTimer::timeout, this, &EventFacts::store);
}

void EventFacts::show(const ReferralDetail &detail)
{
    const bool isSame = detail.event.id == m_shown.id;
    if (!isSame) {
        m_pause.stop();
        fillUnits(*m_unit, m_services);
    }
    m_showing = true;
    setDraftKey(*this, u"event %1"_s.arg(detail.event.id.value));
    m_shown = detail.event;
    m_day->setToday(m_services.clock.today());
    m_category->setChoice<EventCategory>(m_shown.category);
    if (!(isSame && m_day->line().hasFocus()))
        m_day->setDate(m_shown.occurredOn);
    m_shift->setChoice(m_shown.shift);
    if (m_unit->text() != m_shown.unitName && !(isSame && m_unit->hasFocus()))
        m_unit->setText(m_shown.unitName);
    if (m_line->text() != m_shown.oneLine && !(isSame && m_line->edit().hasFocus()))
        m_line->setText(m_shown.oneLine);
    m_referrer->setChoice<ReferrerKind>(m_shown.referrerKind);
    m_via->setChoice<ReceivedVia>(m_shown.receivedVia);
    m_group->setChecked(m_shown.groupSupportRequested);
    m_reached->setValue(m_shown.groupReached);
    if (!isSame) {
        m_form->clearProblems();
        setTyped(*this, false);
    }
    m_showing = false;
}

Event EventFacts::typed() const
{
    Event event = m_shown;
    event.category = m_category->choice<EventCategory>().value_or(m_shown.category);
    if (dayProblem().isEmpty())
        event.occurredOn = m_day->date();
    event.shift = m_shift->choice<ShiftBand>();
    event.unitName = m_unit->text().simplified();
    if (m_line->charactersLeft() >= 0 && m_line->open().isEmpty())
        event.oneLine = m_line->text();
    event.referrerKind = m_referrer->choice<ReferrerKind>().value_or(m_shown.referrerKind);
    event.receivedVia = m_via->choice<ReceivedVia>().value_or(m_shown.receivedVia);
    event.groupSupportRequested = m_group->isChecked();
    event.groupReached = m_reached->value();
    return event;
}

void EventFacts::store()
{
    m_pause.stop();
    if (m_showing || !m_shown.id.isValid())
        return;
    const Event event = typed();
    bool isStored = true;
    if (event != m_shown) {
        const Event before = std::exchange(m_shown, event);
        isStored = m_acts.editEvent(event, m_visit);
        if (!isStored && m_shown == event)
            m_shown = before; // to be tried again
    }
    // What does not fit stays in its field, with what is wrong beside it.
    setTyped(*this, !isStored || !dayProblem().isEmpty() || m_line->text() != m_shown.oneLine);
}

void EventFacts::commit()
{
    if (m_showing)
        return;
    store();
    ++m_visit;
}

} // namespace wardmate
