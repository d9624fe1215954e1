// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referral_detail_view.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "ui/base/date_words.h"
#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/icons.h"
#include "ui/base/kept_forms.h"
#include "ui/base/tab_order.h"
#include "ui/referrals/event_facts.h"
#include "ui/referrals/event_people.h"
#include "ui/referrals/history_view.h"
#include "ui/referrals/later_dates_view.h"
#include "ui/referrals/message_card.h"
#include "ui/referrals/peer_fields.h"
#include "ui/referrals/referral_acts.h"
#include "ui/referrals/step_line.h"
#include "ui/referrals/verb_buttons.h"
#include "ui/referrals/verb_form.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLeastCharacters = 44; ///< under this the fields are no use; the detail is a page over the list before

QString joined(const QStringList &parts)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(u" · "_s);
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

ReferralDetailView::ReferralDetailView(ReferralServices &services, ReferralActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_acts(acts)
    , m_name(headingLabel({}, 2, this))
    , m_who(new QLabel(this))
    , m_what(new QLabel(this))
    , m_oneLine(new QLabel(this))
    , m_back(new QPushButton(tr("&Back to the list"), this))
    , m_crisis(new QPushButton(tr("Cr&isis card"), this))
    , m_steps(new StepLine(this))
    , m_verbs(new VerbButtons(this))
    , m_afterVerbs(makeTabMark(this))
    , m_formPlace(new QVBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(this))
    , m_fields(new PeerFields(services, acts, this))
    , m_event(new EventFacts(services, acts, this))
    , m_people(new EventPeople(this))
    , m_later(new LaterDatesView(services, acts, this))
    , m_history(new HistoryView(this))
{
    auto *scroll = m_scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    scroll->setFocusPolicy(Qt::NoFocus);
    fitWidth();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(buildHead());
    outer->addWidget(scroll, 1);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    build(*layout);
    connect(m_verbs, &VerbButtons::wanted, this, &ReferralDetailView::start);
    connect(&m_services.store, &ReferralStore::changed, this, [this](ReferralId id) {
        if (id == referral())
            reload();
    });
    connect(&m_services.store, &ReferralStore::reset, this, [this] {
        if (referral().isValid())
            reload();
    });
    setReferral({});
}

void ReferralDetailView::fitWidth()
{
    m_scroll->setMinimumWidth(fontMetrics().averageCharWidth() * kLeastCharacters);
}

void ReferralDetailView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

QWidget *ReferralDetailView::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new FlowLayout(head); // with large text the name has a line of its own
    row->addWidget(m_back);
    row->addWidget(m_name);
    row->alignEndFrom(2);
    row->addWidget(m_crisis);
    const auto add = [&](const QString &icon, const QString &name, int rows) {
        auto *button = new QToolButton(head);
        button->setIcon(iconNamed(icon));
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, rows] { emit stepWanted(rows); });
    };
    add(u"previous"_s, tr("Previous referral (Alt+Up)"), -1);
    add(u"next"_s, tr("Next referral (Alt+Down)"), 1);
    m_back->setObjectName(u"backToList"_s);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &ReferralDetailView::backWanted);
    m_head = head;
    return head;
}

void ReferralDetailView::build(QVBoxLayout &layout)
{
    for (QLabel *label : {m_who, m_what, m_oneLine}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_who->setForegroundRole(QPalette::PlaceholderText);
    m_name->setObjectName(u"detailName"_s);
    m_crisis->setObjectName(u"crisisCard"_s);
    m_crisis->setIcon(iconNamed(u"phone"_s));
    auto *hint = new QPushButton(tr("Why? (F1)"), this);
    hint->setObjectName(u"noNotesHint"_s);
    hint->setFlat(true);
    hint->setAccessibleName(tr("Why conversations are never recorded here"));
    auto *noNotes = new FlowLayout;
    noNotes->addWidget(quietLabel(tr("Conversations are never recorded here."), this));
    noNotes->addWidget(hint);
    noNotes->alignEndFrom(1);
    layout.addWidget(m_who);
    layout.addWidget(m_what);
    layout.addWidget(m_oneLine);
    layout.addWidget(m_steps);
    layout.addWidget(m_verbs);
    layout.addLayout(m_formPlace);
    layout.addWidget(separator(this));
    layout.addWidget(m_fields);
    layout.addLayout(noNotes);
    layout.addWidget(separator(this));
    layout.addWidget(headingLabel(tr("The event"), 2, this));
    layout.addWidget(m_event);
    layout.addWidget(m_people);
    layout.addWidget(separator(this));
    layout.addWidget(headingLabel(tr("Later dates"), 2, this));
    layout.addWidget(m_later);
    layout.addWidget(separator(this));
    layout.addWidget(headingLabel(tr("History"), 2, this));
    layout.addWidget(m_history);
    layout.addStretch(1);
    m_crisis->setVisible(bool(m_services.showCrisisCard));
    connectParts(*hint);
    tabThrough({m_head, m_verbs, m_afterVerbs, m_fields, hint, m_event, m_people, m_later});
}

void ReferralDetailView::connectParts(QPushButton &hint)
{
    connect(&hint, &QPushButton::clicked, this, &ReferralDetailView::helpWanted);
    connect(m_people, &EventPeople::listWanted, this, [this] { emit eventListWanted(m_detail.event.id); });
    connect(m_people, &EventPeople::openWanted, this, &ReferralDetailView::openWanted);
    connect(m_people, &EventPeople::addWanted, this,
        [this] { emit goTo(u"intake"_s, u"event:%1"_s.arg(m_detail.event.id.value)); });
    connect(m_crisis, &QPushButton::clicked, this, [this] {
        if (m_services.showCrisisCard)
            m_services.showCrisisCard();
    });
}

void ReferralDetailView::setReferral(ReferralId id)
{
    if (id == referral() && id.isValid())
        return;
    commit();
    (void)closeForm();
    m_detail = {};
    m_detail.referral.id = id;
    m_scroll->verticalScrollBar()->setValue(0);
    reload();
}

void ReferralDetailView::reload()
{
    const ReferralId id = referral();
    const auto found
        = id.isValid() ? m_services.store.detail(id) : Result<ReferralDetail>(failure(Error::Kind::NotFound, {}));
    m_content->setVisible(found.has_value());
    if (!found) {
        const bool isGone = found.error().kind == Error::Kind::NotFound;
        m_name->setText(isGone ? tr("No referral chosen") : errorText(found.error()));
        return;
    }
    m_detail = *found;
    showHead();
    m_steps->setState(m_detail.referral.state);
    m_verbs->setReferral(m_detail.referral, m_services.role);
    m_fields->show(m_detail);
    m_event->show(m_detail);
    m_people->show(m_detail);
    m_later->show(m_detail);
    m_history->show(m_detail, m_services.clock.now());
}

void ReferralDetailView::showHead()
{
    const Referral &referral = m_detail.referral;
    const Event &event = m_detail.event;
    m_name->setText(m_detail.identity.isEmpty() ? tr("Name erased") : m_detail.identity.name);
    m_who->setText(joined(
        {referral.unitName, labelOf(referral.profession), referral.stage ? labelOf(*referral.stage) : QString()}));
    const QDate today = m_services.clock.today();
    const QString day = event.occurredOn.isValid() ? dateWords(event.occurredOn, today) : QString();
    const QString category = labelOf(event.category);
    m_what->setText(day.isEmpty() ? category : tr("%1, %2", "what happened, day").arg(category, day));
    m_oneLine->setText(event.oneLine);
    m_oneLine->setVisible(!event.oneLine.isEmpty());
    if (!m_detail.supporterName.isEmpty())
        m_who->setText(m_who->text() + u"\n"_s + tr("Supporter: %1").arg(m_detail.supporterName));
}

QList<QAction *> ReferralDetailView::actions() const
{
    return m_verbs->actions();
}

void ReferralDetailView::setIsPage(bool isPage)
{
    m_back->setVisible(isPage);
}

void ReferralDetailView::focusFirst()
{
    if (m_form)
        m_form->setFocus(Qt::OtherFocusReason);
    else
        m_verbs->setFocus(Qt::OtherFocusReason);
}

void ReferralDetailView::editFirst()
{
    m_fields->focusFirst();
}

void ReferralDetailView::commit()
{
    m_fields->commit();
    m_event->commit();
}

void ReferralDetailView::startMain()
{
    if (const auto verb = m_verbs->mainVerb())
        start(*verb);
    else
        editFirst();
}

bool ReferralDetailView::mayStart(Verb verb) const
{
    return referral().isValid() && offeredVerbs(m_detail.referral, m_services.role).contains(verb);
}

void ReferralDetailView::start(Verb verb)
{
    if (!referral().isValid())
        return;
    commit();
    auto *open = qobject_cast<VerbForm *>(m_form);
    if (open && m_openVerb == verb)
        return open->focusFirst(); // with what is typed in it
    m_openVerb = verb;
    if (verb == Verb::Assign || verb == Verb::Reassign)
        return showProposals();
    if (verb == Verb::Told)
        return showMessage(MessageKind::Assignment);
    if (verb == Verb::Crisis && m_services.showCrisisCard)
        m_services.showCrisisCard();
    VerbForm *form = makeVerbForm(verb, m_detail, m_services, m_content);
    if (!form) {
        m_before = QApplication::focusWidget();
        return (void)act(verb, {});
    }
    setDraftKey(*form, u"%1 %2"_s.arg(codeOf(verb)).arg(referral().value));
    connect(form, &VerbForm::done, this, &ReferralDetailView::act);
    connect(form, &VerbForm::cancelled, this, &ReferralDetailView::goBack);
    showForm(form);
    form->focusFirst();
}

void ReferralDetailView::showForm(QWidget *form)
{
    QWidget *before = QApplication::focusWidget();
    if (!m_form)
        m_before = before && (!m_content->isAncestorOf(before) || m_verbs->isAncestorOf(before)) ? before : nullptr;
    (void)closeForm();
    m_form = form;
    m_formPlace->addWidget(form);
    form->show();
    tabThrough({m_afterVerbs, form});
}

/// To where the hand was: the row, so that the next one is a key away, or the next step.
void ReferralDetailView::goBack()
{
    (void)closeForm();
    m_scroll->verticalScrollBar()->setValue(0); // the new state, not the fields that moved up
    if (m_before && m_before->isVisible() && !m_verbs->isAncestorOf(m_before))
        m_before->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

bool ReferralDetailView::closeForm()
{
    if (!m_form)
        return false;
    QWidget *form = std::exchange(m_form, nullptr);
    form->hide();
    form->deleteLater();
    return true;
}

void ReferralDetailView::showProposals()
{
    const ProposalPlace place{.parent = m_content,
        .offer = [this](const UndoOffer &offer) { emit undoOffered(offer); },
        .goTo = [this](const QString &pane, const QString &reference) { emit goTo(pane, reference); },
        .assigned = [this] { goBack(); }};
    QWidget *proposals = m_services.inlineMatch ? m_services.inlineMatch(referral(), place) : nullptr;
    if (!proposals) {
        emit matchWanted(referral());
        return;
    }
    QWidget *first = proposals->focusProxy(); // the focus goes there once, not each time Tab comes by
    proposals->setFocusProxy(nullptr);
    showForm(proposals);
    (first ? first : proposals)->setFocus(Qt::OtherFocusReason);
}

void ReferralDetailView::showMessage(MessageKind kind)
{
    m_openVerb = kind == MessageKind::Assignment ? std::optional(Verb::Told) : std::nullopt;
    auto *card = new MessageCard(m_services, m_detail, kind, m_content);
    const auto tell = [this, card](Verb verb) {
        if (!act(verb, {}))
            card->clearTicks();
    };
    connect(card, &MessageCard::told, this, [tell] { tell(Verb::Told); });
    connect(card, &MessageCard::resourcesGiven, this, [tell] { tell(Verb::OfferResource); });
    connect(card, &MessageCard::wordingWanted, this,
        [this](const QString &reference) { emit goTo(u"wording"_s, reference); });
    connect(card, &MessageCard::closed, this, &ReferralDetailView::goBack);
    showForm(card);
    card->focusFirst();
}

/// The offer was declined: the door stays open by what is left with the peer.
UndoOffer ReferralDetailView::afterwards(Verb verb)
{
    UndoOffer offer;
    if (verb != Verb::Declined)
        return offer;
    offer.more = tr("Send the &resources");
    offer.moreAct = [self = QPointer(this), id = referral()] {
        if (self && self->referral() == id)
            self->showMessage(MessageKind::Resources);
    };
    return offer;
}

bool ReferralDetailView::act(Verb verb, const VerbFacts &facts)
{
    if (!m_acts.advance(referral(), verb, facts, afterwards(verb)))
        return false;
    (void)closeForm();
    if (verb == Verb::Declined && !facts.resourcesGiven.value_or(false))
        showMessage(MessageKind::Resources); // not left yet: ready to be sent
    else
        goBack();
    return true;
}

} // namespace wardmate
