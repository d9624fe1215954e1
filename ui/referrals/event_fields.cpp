// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/event_fields.h"

#include "models/base/text.h"
#include "models/referrals/desk_choices.h"
#include "models/referrals/line_check.h"
#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/date_words.h"
#include "ui/base/form_fields.h"
#include "ui/referrals/one_line_field.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kKnownEvents = 20;
constexpr int kWordsOfSentence = 5; ///< few units have a longer name

QString eventLabel(const Event &event, const LocalNow &now)
{
    QStringList parts{
        dateWords(event.occurredOn.isValid() ? event.occurredOn : now.dayOf(event.receivedAt), now.today()),
        event.unitName, labelOf(event.category)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

EventFields::EventFields(DeskChoices &choices, const LocalNow &now, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_now(now)
    , m_today(now.today())
    , m_new(new QRadioButton(tr("New &event"), this))
    , m_same(new QRadioButton(tr("Same event &as"), this))
    , m_sameAs(new ChoiceBox(this))
    , m_newPart(new QWidget(this))
    , m_form(new FormFields(m_newPart))
    , m_category(new ChoiceBox(this))
    , m_day(new DateField(this))
    , m_shift(new ChoiceBox(this))
    , m_unit(new QLineEdit(this))
    , m_line(new OneLineField(this))
    , m_referrer(new ChoiceBox(this))
    , m_via(new ChoiceBox(this))
    , m_group(new QCheckBox(tr("Support for the whole &group was asked for"), this))
{
    build(m_today);
    addFields();
    const auto tell = [this] { emit edited(); };
    for (ChoiceBox *box : {m_category, m_shift, m_referrer, m_via, m_sameAs})
        connect(box, &ChoiceBox::codeChosen, this, tell);
    connect(m_day, &DateField::dateChosen, this, [this, tell] {
        m_form->checkField(m_day);
        tell();
    });
    connect(m_unit, &QLineEdit::textEdited, this, tell);
    connect(m_line, &OneLineField::textChanged, this, tell);
    connect(m_group, &QCheckBox::toggled, this, tell);
    connect(m_same, &QRadioButton::clicked, m_sameAs, [this] { m_sameAs->setFocus(Qt::OtherFocusReason); });
    connect(m_same, &QRadioButton::toggled, this, [this, tell] {
        showKind();
        tell();
    });
}

void EventFields::build(const QDate &today)
{
    m_new->setObjectName(u"newEvent"_s);
    m_same->setObjectName(u"sameEvent"_s);
    m_sameAs->setObjectName(u"sameAs"_s);
    m_category->setObjectName(u"category"_s);
    m_day->setObjectName(u"occurredOn"_s);
    m_shift->setObjectName(u"shift"_s);
    m_unit->setObjectName(u"unit"_s);
    m_referrer->setObjectName(u"referrer"_s);
    m_via->setObjectName(u"via"_s);
    m_group->setObjectName(u"groupSupport"_s);
    m_day->setToday(today);
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_new);
    kind->addWidget(m_same);
    kind->addWidget(m_sameAs, 1);
    kind->addStretch(0);
    for (QRadioButton *choice : {m_new, m_same})
        choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *part = new QVBoxLayout(m_newPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->addWidget(m_form);
    part->addWidget(m_group);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(tr("Event"), 2, this));
    layout->addLayout(kind);
    layout->addWidget(m_newPart);
    layout->addStretch(1);
    m_sameAs->setAccessibleName(tr("Known event"));
}

void EventFields::addFields()
{
    m_category->addWords<EventCategory>();
    m_shift->setOptional(tr("Not said"));
    m_shift->addWords<ShiftBand>();
    m_referrer->addWords<ReferrerKind>();
    m_via->addWords<ReceivedVia>();
    using Need = FormFields::Need;
    m_form->add(tr("&What happened"), m_category, Need::Required, [this] {
        return m_category->code().isEmpty() ? tr("What kind of event was it? Type to find it.") : QString();
    });
    m_form->add(tr("Whe&n"), m_day, Need::Optional, [this] {
        if (m_day->isProblem())
            return tr("This is no date. Type for instance t for today, or 19/11.");
        return m_day->date().isValid() && m_day->date() > m_today ? tr("This day has not come yet.") : QString();
    });
    m_form->add(tr("Shi&ft"), m_shift);
    m_form->add(tr("&Unit"), m_unit);
    connect(m_unit, &QLineEdit::editingFinished, this, &EventFields::showWhetherUnitIsNew);
    connect(m_unit, &QLineEdit::textChanged, this, [this] { m_form->showHint(m_unit, {}); });
    m_form->add(tr("&One sentence"), m_line, Need::Optional, [this] {
        if (m_line->charactersLeft() < 0)
            return tr("The sentence is too long. Shorten it to 140 characters.");
        return m_line->open().isEmpty() ? QString() : tr("Remove what is marked, or say it in other words.");
    });
    m_form->add(tr("&Came from"), m_referrer);
    m_form->add(tr("B&y"), m_via);
}

void EventFields::start()
{
    fillKnown();
    const Event last = m_choices.lastEvent().value_or(Event{});
    m_category->setCode({});
    m_day->setDate(m_today);
    m_shift->setCode({});
    m_unit->setText(last.unitName);
    m_line->setText({});
    m_referrer->setChoice<ReferrerKind>(last.id.isValid() ? last.referrerKind : ReferrerKind::ChargeNurse);
    m_via->setChoice<ReceivedVia>(
        last.id.isValid() && last.receivedVia != ReceivedVia::Import ? last.receivedVia : ReceivedVia::Phone);
    m_group->setChecked(false);
    m_new->setChecked(true);
    m_form->clearProblems();
    showKind();
}

void EventFields::fillKnown(EventId also)
{
    m_known = m_choices.recentEvents(kKnownEvents).value_or(QList<Event>{});
    const auto isAsked = [also](const Event &event) { return event.id == also; };
    if (also.isValid() && std::ranges::none_of(m_known, isAsked)) { // older than the latest
        if (const auto event = m_choices.event(also))
            m_known.prepend(*event);
    }
    m_sameAs->clear();
    for (const Event &event : std::as_const(m_known))
        m_sameAs->addChoice(eventLabel(event, m_now), QString::number(event.id.value));
    m_same->setEnabled(!m_known.isEmpty());
    m_units.clear();
    const auto known = m_choices.units();
    if (known) {
        for (const auto &[id, name] : *known)
            m_units.append(name);
    }
    auto *completer = new QCompleter(m_units, m_unit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_unit->setCompleter(completer);
}

// A sentence about somebody typed one field too early would stand in the list of units for good.
void EventFields::showWhetherUnitIsNew()
{
    const QString unit = m_unit->text().simplified();
    const auto isUnit = [key = placeKey(unit)](const QString &known) { return placeKey(known) == key; };
    if (unit.isEmpty() || std::ranges::any_of(m_units, isUnit)) // spelled as the file would know it
        return m_form->showHint(m_unit, {});
    const bool isSentence = unit.count(u' ') >= kWordsOfSentence && !checkLine(unit).isEmpty();
    m_form->showHint(m_unit,
        isSentence ? tr("This reads like a sentence about somebody. Write only the name of the unit.")
                   : tr("A unit not seen before; it will be added to the list."));
}

bool EventFields::setSame(EventId event)
{
    fillKnown(event);
    const QString code = QString::number(event.value);
    if (m_sameAs->findData(code) < 0) // never another event in its place
        return false;
    m_sameAs->setCode(code);
    m_same->setChecked(true);
    showKind();
    return true;
}

EventId EventFields::sameAs() const
{
    return m_same->isChecked() ? EventId{m_sameAs->code().toLongLong()} : EventId{};
}

void EventFields::showKind()
{
    m_sameAs->setVisible(m_same->isChecked());
    m_newPart->setVisible(!m_same->isChecked());
    if (m_same->isChecked() && m_sameAs->code().isEmpty() && m_sameAs->count() > 0)
        m_sameAs->setCode(m_sameAs->itemData(0).toString());
}

Event EventFields::event() const
{
    Event event;
    event.category = m_category->choice<EventCategory>().value_or(EventCategory::Other);
    event.occurredOn = m_day->date();
    event.shift = m_shift->choice<ShiftBand>();
    event.unitName = m_unit->text().trimmed();
    event.oneLine = m_line->text();
    event.referrerKind = m_referrer->choice<ReferrerKind>().value_or(ReferrerKind::Colleague);
    event.receivedVia = m_via->choice<ReceivedVia>().value_or(ReceivedVia::Phone);
    event.groupSupportRequested = m_group->isChecked();
    return event;
}

QString EventFields::unitName() const
{
    const EventId same = sameAs();
    for (const Event &known : m_known) {
        if (known.id == same)
            return known.unitName;
    }
    return m_unit->text().trimmed();
}

bool EventFields::check()
{
    return m_same->isChecked() ? sameAs().isValid() : m_form->checkAll();
}

void EventFields::focusFirst()
{
    if (m_same->isChecked())
        m_sameAs->setFocus(Qt::OtherFocusReason);
    else
        m_category->setFocus(Qt::OtherFocusReason);
}

QJsonObject EventFields::toDraft() const
{
    const Event e = event();
    return {{u"same"_s, QString::number(sameAs().value)}, {u"category"_s, m_category->code()},
        {u"day"_s, e.occurredOn.toString(Qt::ISODate)}, {u"shift"_s, m_shift->code()}, {u"unit"_s, m_unit->text()},
        {u"line"_s, m_line->edit().toPlainText()}, {u"standing"_s, QJsonArray::fromStringList(m_line->standing())},
        {u"referrer"_s, m_referrer->code()}, {u"via"_s, m_via->code()}, {u"group"_s, e.groupSupportRequested}};
}

void EventFields::fromDraft(const QJsonObject &draft)
{
    start();
    m_category->setCode(draft.value(u"category"_s).toString());
    m_day->setDate(QDate::fromString(draft.value(u"day"_s).toString(), Qt::ISODate));
    m_shift->setCode(draft.value(u"shift"_s).toString());
    m_unit->setText(draft.value(u"unit"_s).toString());
    m_line->setText(draft.value(u"line"_s).toString());
    m_line->setStanding(draft.value(u"standing"_s).toVariant().toStringList());
    m_referrer->setCode(draft.value(u"referrer"_s).toString());
    m_via->setCode(draft.value(u"via"_s).toString());
    m_group->setChecked(draft.value(u"group"_s).toBool());
    if (const qint64 same = draft.value(u"same"_s).toString().toLongLong(); same > 0)
        (void)setSame({same});
}

} // namespace wardmate
