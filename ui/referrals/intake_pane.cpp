// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/intake_pane.h"

#include "models/base/clock.h"
#include "models/referrals/draft_store.h"
#include "ui/base/action_button.h"
#include "ui/base/date_words.h"
#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/base/tab_order.h"
#include "ui/referrals/clinician_fields.h"
#include "ui/referrals/event_fields.h"
#include "ui/referrals/one_line_field.h"
#include "ui/referrals/referral_acts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kKeepEvery = 5'000; ///< ux.md 2, Drafts
constexpr int kKeepAfter = 700; ///< ms without a key: what a kill can cost at most, unless somebody types on and on
const auto kKind = u"intake"_s;

} // namespace

IntakePane::IntakePane(ReferralServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_acts(new ReferralActs(services, this))
    , m_event(new EventFields(services.choices, services.clock.now(), this))
    , m_clinician(new ClinicianFields(services, this))
    , m_count(headingLabel({}, 2, this))
    , m_kept(quietLabel({}, this))
    , m_missing(quietLabel({}, this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"intake"_s);
    m_event->line().setMayStand(services.role == PersonRole::Director);
    makeActions();
    build();
    m_keep.setInterval(kKeepEvery);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kKeepAfter);
    connect(&m_keep, &QTimer::timeout, this, &IntakePane::keepDrafts);
    connect(&m_pause, &QTimer::timeout, this, &IntakePane::keepDrafts);
    connect(m_event, &EventFields::edited, this, &IntakePane::noteEdit);
    connect(m_clinician, &ClinicianFields::edited, this, &IntakePane::noteEdit);
    connect(m_clinician, &ClinicianFields::openWanted, this, [this](ReferralId id) {
        keepDrafts();
        emit goTo(u"referrals"_s, QString::number(id.value));
    });
    connect(m_acts, &ReferralActs::saved, this, &Pane::saved);
    connect(m_acts, &ReferralActs::refused, this,
        [this](const Error &error) { m_message->show(InlineMessage::Kind::Problem, errorText(error)); });
    startEmpty();
}

void IntakePane::makeActions()
{
    const auto make = [this](const QString &text, const QString &name, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        return action;
    };
    m_save = make(tr("&Save referral"), u"saveReferral"_s, QKeySequence(u"Ctrl+Return"_s), [this] { save(false); });
    m_saveAndAdd = make(tr("Save and add another from this e&vent"), u"saveAndAdd"_s,
        QKeySequence(u"Ctrl+Shift+Return"_s), [this] { save(true); });
    m_discard = make(tr("&Discard"), u"discardReferral"_s, {}, [this] { discard(); });
}

void IntakePane::build()
{
    m_count->setObjectName(u"clinicianNumber"_s);
    m_kept->setObjectName(u"draftKept"_s);
    m_kept->setWordWrap(false);
    m_missing->setObjectName(u"lessExact"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(tr("New referral"), 1, this), 1);
    top->addWidget(m_kept);
    auto *right = new QVBoxLayout;
    right->addWidget(m_count);
    right->addWidget(m_clinician, 1);
    auto *content = new QWidget(this);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(fontMetrics().height() * 2);
    m_content->addLayout(m_columns);
    m_columns->addWidget(m_event, 1);
    m_columns->addLayout(right, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"intakeScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_foot = new QWidget(this);
    auto *buttons = new FlowLayout;
    buttons->addWidget(new ActionButton(m_discard, this));
    buttons->alignEndFrom(1);
    buttons->addWidget(new ActionButton(m_saveAndAdd, this));
    auto *main = new ActionButton(m_save, this);
    main->setDefault(true);
    buttons->addWidget(main);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_missing);
    foot->addLayout(buttons);
    m_outer = layout;
    layout->addWidget(m_foot);
    tabThrough({m_event, m_clinician, m_foot});
}

void IntakePane::startEmpty()
{
    m_filling = true;
    m_draft = {};
    m_dirty = false;
    setUnkept(*this, false);
    m_number = 1;
    m_keep.stop();
    m_pause.stop();
    m_message->clear();
    m_kept->clear();
    m_event->start();
    m_clinician->clear();
    m_asStarted = toDraft();
    m_filling = false;
    refreshNotes();
}

bool IntakePane::isUntouched() const
{
    return toDraft() == m_asStarted;
}

void IntakePane::noteEdit()
{
    if (m_filling)
        return;
    m_dirty = true;
    if (!m_keep.isActive())
        m_keep.start();
    m_pause.start();
    refreshNotes();
}

void IntakePane::refreshNotes()
{
    m_count->setText(tr("Clinician %1").arg(m_number));
    const QStringList missing = m_clinician->missingForMatching();
    m_missing->setText(m_clinician->name().isEmpty() || missing.isEmpty()
            ? QString()
            : tr("Matching will be less exact without: %1").arg(missing.join(u", "_s)));
}

QJsonObject IntakePane::toDraft() const
{
    return {{u"event"_s, m_event->toDraft()}, {u"clinician"_s, m_clinician->toDraft()}, {u"number"_s, m_number}};
}

void IntakePane::keepDrafts()
{
    if (!m_dirty)
        return;
    if (isUntouched() && !m_draft.isValid())
        return;
    const auto kept = m_services.drafts.keep(m_draft, kKind, toDraft());
    if (!kept) {
        if (kept.error().kind == Error::Kind::Busy)
            return; // the next time; the text is still here
        m_keptNot = true;
        setUnkept(*this, true);
        return m_message->show(InlineMessage::Kind::Problem, errorText(kept.error()));
    }
    if (std::exchange(m_keptNot, false))
        m_message->clear();
    setUnkept(*this, false);
    m_draft = *kept;
    m_dirty = false;
    m_kept->setText(tr("Draft kept %1").arg(timeWords(m_services.clock.now().time())));
}

bool IntakePane::continueDraft(DraftId id)
{
    const auto draft = m_services.drafts.find(id);
    if (!draft)
        return false;
    startEmpty();
    m_filling = true;
    m_draft = id;
    m_event->fromDraft(draft->body.value(u"event"_s).toObject());
    m_clinician->fromDraft(draft->body.value(u"clinician"_s).toObject());
    m_number = draft->body.value(u"number"_s).toInt(1);
    m_kept->setText(tr("Draft kept %1").arg(momentInSentence(draft->updatedAt, m_services.clock.now())));
    m_filling = false;
    refreshNotes();
    return true;
}

bool IntakePane::addToEvent(EventId event)
{
    const auto known = m_services.store.ofEvent(event);
    if (!known)
        return false;
    startEmpty();
    m_filling = true;
    const bool found = m_event->setSame(event);
    m_number = found ? int(known->size()) + 1 : 1;
    m_asStarted = toDraft();
    m_filling = false;
    refreshNotes();
    return found;
}

bool IntakePane::openItem(const QString &reference)
{
    bool found = true;
    keepDrafts();
    if (m_keptNot && m_dirty) {
        found = reference.isEmpty(); // what is typed stays until there is room for it
    } else if (reference.startsWith(u"draft:"_s)) {
        found = continueDraft({reference.mid(6).toLongLong()});
    } else if (reference.startsWith(u"event:"_s)) {
        found = addToEvent({reference.mid(6).toLongLong()});
    } else if (!m_draft.isValid() && isUntouched()) {
        startEmpty();
    }
    focusFirst();
    return found;
}

QString IntakePane::here() const
{
    if (m_draft.isValid())
        return u"draft:%1"_s.arg(m_draft.value);
    const EventId same = m_event->sameAs();
    return same.isValid() ? u"event:%1"_s.arg(same.value) : QString();
}

/// Event and clinician side by side, or one over the other where there is no room; then the buttons come after what was
/// filled in, for three lines of them would leave it no place.
void IntakePane::setRoom(Room room)
{
    QVBoxLayout *place = room == Room::Wide ? m_outer : m_content;
    if (m_foot->parentWidget() != place->parentWidget())
        place->addWidget(m_foot);
    m_columns->setDirection(room == Room::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void IntakePane::focusFirst()
{
    if (m_event->sameAs().isValid())
        m_clinician->focusFirst();
    else
        m_event->focusFirst();
}

bool IntakePane::check()
{
    // Both parts are looked at, the first gap of the page gets the focus.
    const bool clinician = m_clinician->check();
    const bool event = m_event->check();
    return event && clinician;
}

void IntakePane::save(bool another)
{
    if (!check()) {
        m_message->show(InlineMessage::Kind::Warning, tr("Something is missing. It is named beside the field."));
        return;
    }
    Intake intake;
    intake.sameAs = m_event->sameAs();
    intake.event = m_event->event();
    intake.clinicians.append(m_clinician->clinician(m_event->unitName()));
    if (const auto made = m_acts->record(intake))
        afterSaving(*made, another);
}

void IntakePane::afterSaving(const IntakeResult &made, bool another)
{
    if (m_draft.isValid())
        (void)m_services.drafts.remove(m_draft);
    const int number = m_number + 1;
    startEmpty();
    const QString reference = QString::number(made.referrals.constFirst().value);
    UndoOffer offer;
    offer.text = tr("Referral recorded.");
    offer.undo = [stack = &m_services.undo, index = m_services.undo.index()] {
        if (stack->index() == index)
            stack->undo();
    };
    offer.more = tr("Find a supporter");
    offer.moreAct = [this, reference] { emit goTo(u"matching"_s, reference); };
    if (another) {
        (void)addToEvent(made.event);
        m_number = number;
        m_asStarted = toDraft();
        refreshNotes();
        m_clinician->focusFirst();
    } else {
        emit goTo(u"referrals"_s, reference);
    }
    emit undoOffered(offer);
}

void IntakePane::discard()
{
    const bool wasUntouched = isUntouched() && !m_draft.isValid();
    const QJsonObject body = toDraft();
    if (m_draft.isValid())
        (void)m_services.drafts.remove(m_draft);
    startEmpty();
    emit goTo(u"referrals"_s, QString());
    if (wasUntouched)
        return;
    UndoOffer offer;
    offer.text = tr("Form discarded.");
    offer.undo = [this, body] {
        if (const auto kept = m_services.drafts.keep({}, kKind, body))
            emit goTo(u"intake"_s, u"draft:%1"_s.arg(kept->value));
    };
    emit undoOffered(offer);
}

void IntakePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        keepDrafts(); // leaving never asks and never loses
        emit goTo(u"referrals"_s, QString());
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return save(event->modifiers().testFlag(Qt::ShiftModifier));
    Pane::keyPressEvent(event);
}

} // namespace wardmate
