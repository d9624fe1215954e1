// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/supporter_detail.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/roster/roster_groups.h"
#include "models/roster/roster_store.h"
#include "ui/base/action_button.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/flow_layout.h"
#include "ui/base/kept_forms.h"
#include "ui/base/tab_order.h"
#include "ui/roster/load_bar.h"
#include "ui/roster/readiness_line.h"
#include "ui/roster/roster_command.h"
#include "ui/roster/supporter_form.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kPauseBeforeKeeping = 700; ///< ms without a key: what a kill can cost of a new supporter

/// Scrolls up and down only, so it is never narrower than what it holds.
class ColumnScroll final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = QScrollArea::minimumSizeHint();
        return widget()
            ? QSize(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth(),
                least.height())
            : least;
    }
};

} // namespace

SupporterDetail::SupporterDetail(RosterServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new SupporterForm(services))
    , m_scroll(new ColumnScroll(this))
    , m_page(new QWidget)
    , m_header(nullptr)
    , m_footer(nullptr)
    , m_title(nullptr)
    , m_subtitle(nullptr)
    , m_nothing(new QLabel(tr("Choose a supporter to see the profile."), this))
    , m_readiness(nullptr)
    , m_load(nullptr)
    , m_message(new InlineMessage(this))
    , m_back(nullptr)
    , m_buttons(nullptr)
    , m_openNamesake(new QAction(tr("&Open that profile"), this))
{
    setObjectName(u"supporterDetail"_s);
    build();
    connect(m_form, &SupporterForm::edited, this, [this] {
        if (m_new)
            warnOfNamesake();
        else
            store();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeKeeping);
    connect(m_form, &SupporterForm::typed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_form, &SupporterForm::typed, this, [this] { setTyped(*m_form, !m_new); });
    connect(m_form, &SupporterForm::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SupporterDetail::keepDraft);
    connect(m_openNamesake, &QAction::triggered, this, [this] { emit openRequested(m_namesake); });
    showNothing();
}

void SupporterDetail::build()
{
    m_header = makeHeader();
    m_footer = makeFooter();
    auto *page = new QVBoxLayout(m_page);
    const int edge = fontMetrics().height() / 2;
    page->setContentsMargins(edge, 0, edge, edge);
    page->setSpacing(edge);
    page->addWidget(m_header);
    page->addWidget(m_form, 1);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_footer);
}

QWidget *SupporterDetail::makeHeader()
{
    auto *header = new QWidget(m_page);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *back = new QPushButton(tr("&Back to the list"), header);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, [this] { leave(); });
    m_back = back;
    m_back->setVisible(false);
    m_title = headingLabel({}, 1, header);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle = quietLabel({}, header);
    m_readiness = new ReadinessLine(header);
    m_load = new LoadBar(header);
    m_buttons = new QWidget(header);
    m_buttons->setLayout(new FlowLayout);
    m_buttons->layout()->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_readiness);
    layout->addWidget(m_load);
    layout->addWidget(m_buttons);
    return header;
}

QWidget *SupporterDetail::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *discardButton = new QPushButton(tr("&Discard"), footer);
    auto *addButton = new QPushButton(tr("&Add supporter"), footer);
    addButton->setObjectName(u"addSupporter"_s);
    addButton->setDefault(true);
    addButton->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(discardButton);
    layout->addWidget(addButton);
    connect(discardButton, &QPushButton::clicked, this, &SupporterDetail::discard);
    connect(addButton, &QPushButton::clicked, this, &SupporterDetail::addNew);
    return footer;
}

void SupporterDetail::show(const SupporterStanding &standing)
{
    QWidget *focus = QApplication::focusWidget();
    const bool inside = focus && m_form->isAncestorOf(focus);
    const bool another = m_new || standing.supporter.id != m_shown.id;
    if (inside && another)
        focus->clearFocus(); // a field is stored when it is left
    if (another) {
        keepTyped();
        m_message->clear();
    }
    m_new = false;
    m_shown = standing.supporter;
    setDraftKey(*m_form, u"supporter %1"_s.arg(m_shown.id.value));
    refresh();
    if (another)
        setTyped(*m_form, false);
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
    if (inside && another)
        focus->setFocus(Qt::OtherFocusReason);
}

void SupporterDetail::showNew()
{
    keepTyped();
    m_message->clear();
    setDraftKey(*m_form, {}); // it is a draft of its own
    setTyped(*m_form, false);
    m_new = true;
    m_shown = {};
    m_shown.profession = ProfessionGroup::RegisteredNurse;
    refresh();
    m_asStarted = m_form->toDraft();
    if (const QJsonObject draft = m_services.draft ? m_services.draft() : QJsonObject(); !draft.isEmpty())
        m_form->fromDraft(draft);
    m_scroll->verticalScrollBar()->setValue(0);
    m_form->focusFirst();
}

void SupporterDetail::showNothing()
{
    m_new = false;
    m_shown = {};
    setDraftKey(*m_form, {});
    setTyped(*m_form, false);
    setUnkept(*this, false);
    m_message->clear();
    refresh();
}

void SupporterDetail::keepTyped()
{
    if (!m_new && m_shown.id.isValid())
        store();
    keepDraft();
}

/// A new supporter somebody has begun to write down (ux.md 2, Drafts).
void SupporterDetail::keepDraft()
{
    m_pause.stop();
    if (!m_new || !m_services.keepDraft || m_form->toDraft() == m_asStarted)
        return;
    const auto kept = m_services.keepDraft(m_form->toDraft());
    const bool isLost = !kept && kept.error().kind != Error::Kind::Busy;
    if (isLost)
        m_message->show(InlineMessage::Kind::Problem, errorText(kept.error()));
    else if (m_keptNot)
        m_message->clear();
    m_keptNot = isLost;
    setUnkept(*this, isLost);
}

void SupporterDetail::forgetDraft()
{
    m_pause.stop();
    setUnkept(*this, false);
    if (m_services.keepDraft)
        (void)m_services.keepDraft({}); // what stays would be offered once more
}

void SupporterDetail::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, m_buttons);
        button->setAutoDefault(false);
        m_buttons->layout()->addWidget(button);
    }
    tabThrough({m_message, m_header, m_form, m_footer});
}

void SupporterDetail::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void SupporterDetail::focusFirst()
{
    if (hasSupporter())
        m_form->focusFirst();
}

void SupporterDetail::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_new && enter && (event->modifiers() & Qt::ControlModifier))
        return addNew();
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}

void SupporterDetail::store()
{
    if (m_loading || m_new || !m_shown.id.isValid())
        return;
    if (!m_form->isSound())
        return setTyped(*m_form, true); // it stays as it is, with what is wrong beside it
    const Supporter after = m_form->merged(m_shown);
    if (after == m_shown)
        return setTyped(*m_form, false);
    const QScopedValueRollback guard(m_loading, true); // the store's own signal must not read the fields again
    const auto done = RosterCommand::perform(m_services.undo, m_services.store, tr("change profile"), m_shown, after);
    setTyped(*m_form, !done);
    if (!done)
        return m_message->show(InlineMessage::Kind::Problem, errorText(done.error()));
    m_message->clear();
    const auto fresh = m_services.store.find(m_shown.id);
    m_shown = fresh ? fresh->supporter : after;
    emit saved();
}

void SupporterDetail::addNew()
{
    if (!m_form->checkAll())
        return;
    const auto done = RosterCommand::perform(
        m_services.undo, m_services.store, tr("add supporter"), std::nullopt, m_form->merged(m_shown));
    if (!done)
        return m_message->show(InlineMessage::Kind::Problem, errorText(done.error()));
    forgetDraft();
    m_new = false;
    m_shown = {};
    emit added(*done);
}

/// Leaving never asks: what was begun is kept and comes back with the next new supporter.
void SupporterDetail::leave()
{
    keepDraft();
    if (m_new)
        showNothing();
    emit left();
}

void SupporterDetail::discard()
{
    forgetDraft();
    showNothing();
    emit left();
}

// A second profile of one person would be asked twice (ux.md 6, duplicate warning).
void SupporterDetail::warnOfNamesake()
{
    const QString key = personKey(m_form->merged({}).name);
    const auto all = m_services.store.all();
    if (key.isEmpty() || !all)
        return m_message->clear();
    for (const SupporterStanding &standing : *all) {
        if (personKey(standing.supporter.name) == key) {
            m_namesake = standing.supporter.id;
            return m_message->show(InlineMessage::Kind::Information,
                tr("Somebody of this name is on the list already."), {m_openNamesake});
        }
    }
    m_message->clear();
}

void SupporterDetail::refresh()
{
    const QScopedValueRollback guard(m_loading, true);
    m_scroll->setVisible(hasSupporter());
    m_nothing->setVisible(!hasSupporter());
    m_footer->setVisible(m_new);
    m_readiness->setVisible(!m_new);
    m_buttons->setVisible(!m_new);
    m_load->setVisible(false);
    m_form->load(m_shown);
    m_title->setText(m_new ? tr("New supporter") : m_shown.name);
    if (m_new) {
        m_subtitle->setText(tr("Only the name is needed now; the more is known, the better the match."));
        return;
    }
    const auto standing = m_services.store.find(m_shown.id);
    if (!m_shown.id.isValid() || !standing)
        return;
    const QString unit = m_shown.unitName.isEmpty() ? m_shown.partnerInstitution : m_shown.unitName;
    m_subtitle->setText(unit.isEmpty() ? labelOf(m_shown.profession)
                                       : tr("%1 · %2", "profession, unit").arg(labelOf(m_shown.profession), unit));
    const QDate today = m_services.clock.today();
    const bool free = isIn(RosterGroup::Available, *standing, today);
    m_readiness->setText(readinessText(*standing, today),
        free ? ReadinessLine::Tone::Good
             : (standing->isReady() ? ReadinessLine::Tone::Careful : ReadinessLine::Tone::Bad));
    if (m_services.weeklyLoad)
        m_load->setWeeks(m_services.weeklyLoad(m_shown.id));
}

} // namespace wardmate
