// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referrals_pane.h"

#include "models/base/clock.h"
#include "models/referrals/desk_choices.h"
#include "models/referrals/saved_filters.h"
#include "ui/base/action_button.h"
#include "ui/base/date_words.h"
#include "ui/base/empty_state.h"
#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/menu_letters.h"
#include "ui/base/inline_message.h"
#include "ui/base/tab_order.h"
#include "ui/base/table_setup.h"
#include "ui/referrals/bulk_acts.h"
#include "ui/referrals/list_page.h"
#include "ui/referrals/marked_bar.h"
#include "ui/referrals/queue_filter_bar.h"
#include "ui/referrals/queue_table.h"
#include "ui/referrals/referral_acts.h"
#include "ui/referrals/referral_detail_view.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kMinute = 60'000;
constexpr int kTogglesAlone = 80; ///< characters the five toggles want, the list alone or beside the detail
constexpr int kDetailBeside = 112; ///< characters of list and detail side by side
constexpr int kTogglesBeside = 150;

constexpr int kMostPrinted = 1000; ///< rows; nobody reads more on paper

} // namespace

ReferralsPane::ReferralsPane(ReferralServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_model(services.store, services.queue, services.clock)
    , m_acts(new ReferralActs(services, this))
    , m_bulk(new BulkActs(services, this))
    , m_filterBar(new QueueFilterBar(services.choices, this))
    , m_table(new QueueTable(m_model, this))
    , m_marked(new MarkedBar(services, m_model, *m_bulk, this))
    , m_empty(new EmptyState(this))
    , m_listOrEmpty(new QStackedWidget(this))
    , m_message(new InlineMessage(this))
    , m_listSide(new QWidget(this))
    , m_detail(new ReferralDetailView(services, *m_acts, this))
    , m_splitter(new QSplitter(this))
{
    setObjectName(u"referrals"_s);
    makeActions();
    build();
    connectAll();
    rememberColumns(*m_table, services.settings, u"referrals"_s);
    m_minute.setInterval(kMinute);
    m_minute.start();
    m_filterBar->setCounts(m_model.counts());
    m_detail->setReferral(m_table->current());
    refreshEmpty();
    setCount(m_model.counts().open); // Today tells how many of them are overdue
}

void ReferralsPane::makeActions()
{
    const auto make = [this](const QString &text, const QString &name, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_newReferral = make(tr("&New referral…"), u"newReferral"_s, [this] { emit goTo(u"intake"_s, QString()); });
    m_clearFilter = make(tr("&Clear filter"), u"clearFilterAct"_s, [this] { m_filterBar->clear(); });
    m_showClosed = make(tr("&Show closed"), u"showClosed"_s, [this] { m_filterBar->setView(QueueView::Closed); });
    m_logContact = make(tr("&Log contact…"), u"logContact"_s, [this] { logContact(); });
    m_logContact->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
    auto *match = make(tr("&Match all who wait…"), u"matchAll"_s, [this] { emit goTo(u"matching"_s, QString()); });
    auto *search = make(tr("&Filter"), u"focusSearch"_s, [this] { m_filterBar->focusSearch(); });
    auto *edit = make(tr("&Edit"), u"editReferral"_s, [this] {
        showDetail(true);
        m_detail->editFirst();
    });
    auto *remove = make(tr("Move to &bin"), u"binReferral"_s, [this] {
        if (m_table->current().isValid())
            (void)m_acts->toBin(m_table->current());
    });
    auto *previous = make(tr("&Previous"), u"previousReferral"_s, [this] { m_table->step(-1); });
    auto *next = make(tr("Ne&xt"), u"nextReferral"_s, [this] { m_table->step(1); });
    if (m_services.printPage)
        offer(Standard::Print, make(tr("&Print the list…"), u"printList"_s, [this] { print(false); }));
    offer(Standard::NewItem, m_newReferral);
    offer(Standard::Filter, search);
    offer(Standard::Edit, edit);
    offer(Standard::Remove, remove);
    offer(Standard::Previous, previous);
    offer(Standard::Next, next);
    m_match = match; // its key and its entry in the menu are the window's: it can be done from everywhere
    m_actions = QList<QAction *>{m_logContact} + m_marked->menuActions();
}

void ReferralsPane::build()
{
    auto *top = new FlowLayout;
    top->addWidget(headingLabel(tr("Referrals"), 1, this));
    top->alignEndFrom(1);
    auto *match = new ActionButton(m_match, this);
    auto *add = new ActionButton(m_newReferral, this);
    top->addWidget(match);
    top->addWidget(add);
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(m_empty);
    auto *list = new QVBoxLayout(m_listSide);
    list->setContentsMargins(0, 0, 0, 0);
    list->addLayout(top);
    list->addWidget(m_filterBar);
    list->addWidget(m_marked);
    list->addWidget(m_listOrEmpty, 1);
    m_splitter->addWidget(m_listSide);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message); // seen whichever of the two is
    layout->addWidget(m_splitter, 1);
    tabThrough({m_message, match, add, m_filterBar, m_marked, m_listOrEmpty, m_detail});
}

void ReferralsPane::connectAll()
{
    connect(m_filterBar, &QueueFilterBar::filterChanged, this, &ReferralsPane::setFilter);
    connect(m_filterBar, &QueueFilterBar::listWanted, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &QueueTable::currentReferralChanged, m_detail, &ReferralDetailView::setReferral);
    connect(m_table, &QueueTable::mainActWanted, this, &ReferralsPane::mainAct);
    connect(m_table, &QueueTable::menuWanted, this, &ReferralsPane::showMenu);
    connect(&m_model, &QueueModel::refilled, this, &ReferralsPane::refreshEmpty);
    connect(&m_model, &QueueModel::completed, this, &ReferralsPane::refreshEmpty);
    connect(&m_model, &QueueModel::countsChanged, this, [this](const QueueCounts &counts) {
        m_filterBar->setCounts(counts);
        setCount(counts.open);
    });
    connect(m_detail, &ReferralDetailView::stepWanted, m_table, &QueueTable::step);
    connect(m_detail, &ReferralDetailView::backWanted, this, [this] { showDetail(false); });
    connect(m_detail, &ReferralDetailView::helpWanted, this, [this] { emit helpRequested(u"never-stored"_s); });
    connect(m_detail, &ReferralDetailView::matchWanted, this,
        [this](ReferralId id) { emit goTo(u"matching"_s, QString::number(id.value)); });
    connect(m_detail, &ReferralDetailView::eventListWanted, this, [this](EventId event) { (void)openEvent(event); });
    connect(m_detail, &ReferralDetailView::goTo, this, &Pane::goTo);
    connect(m_detail, &ReferralDetailView::undoOffered, this, &Pane::undoOffered);
    connect(m_detail, &ReferralDetailView::openWanted, this,
        [this](ReferralId id) { (void)openItem(QString::number(id.value)); });
    connect(m_acts, &ReferralActs::offered, this, &Pane::undoOffered);
    connect(m_bulk, &BulkActs::offered, this, &Pane::undoOffered);
    connect(m_bulk, &BulkActs::saved, this, &Pane::saved);
    connect(m_bulk, &BulkActs::refused, m_acts, &ReferralActs::refused);
    connect(m_marked, &MarkedBar::printWanted, this, [this] { print(true); });
    connect(m_marked, &MarkedBar::said, this, &Pane::said);
    connect(m_marked, &MarkedBar::refused, m_acts, &ReferralActs::refused);
    connect(m_filterBar, &QueueFilterBar::said, this, &Pane::said);
    connect(m_acts, &ReferralActs::saved, this, &Pane::saved);
    connect(m_acts, &ReferralActs::saved, m_message, &InlineMessage::clear);
    connect(m_acts, &ReferralActs::refused, this, [this](const Error &error) {
        m_message->setClosable(true);
        m_message->show(InlineMessage::Kind::Problem, errorText(error));
    });
    connect(&m_minute, &QTimer::timeout, &m_model, &QueueModel::refresh);
}

void ReferralsPane::setFilter(const QueueFilter &filter)
{
    QueueFilter next = filter;
    next.sort = m_model.filter().sort;
    next.descending = m_model.filter().descending;
    m_model.setFilter(next);
}

void ReferralsPane::refreshEmpty()
{
    if (!m_model.isComplete())
        return; // how many there are is told in a moment
    const int shown = m_model.rowCount();
    m_filterBar->setShown(shown, m_model.total());
    m_listOrEmpty->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (shown > 0)
        return;
    if (m_model.error()) { // never "nothing here"
        m_empty->setTexts(u"warning"_s, errorText(*m_model.error()), {});
        m_empty->setChoices({});
        return;
    }
    if (m_model.total() == 0) {
        m_empty->setTexts(u"referrals"_s, tr("No referrals yet."),
            tr("When somebody tells you about a hard event, record it here; it takes about a minute."));
        m_empty->setChoices({m_newReferral});
        return;
    }
    const QString text = m_model.filter().text.trimmed();
    const int closed = m_model.countIn(QueueView::Closed);
    const bool isClosedView = m_model.filter().view == QueueView::Closed || m_model.filter().view == QueueView::All;
    m_empty->setTexts(u"search"_s,
        text.isEmpty() ? tr("Nothing here.") : tr("No referral in this list matches \"%1\".").arg(text),
        isClosedView || closed == 0 ? QString() : tr("%n closed one(s) do.", nullptr, closed));
    QList<QAction *> choices;
    if (!isClosedView && closed > 0)
        choices.append(m_showClosed);
    if (m_model.filter().isNarrowed())
        choices.append(m_clearFilter);
    m_empty->setChoices(choices);
}

/// Its key works on every row; a form that could only be refused would cost what is filled into it.
void ReferralsPane::logContact()
{
    if (!m_detail->referral().isValid())
        return;
    if (!m_detail->mayStart(Verb::Outreach))
        return emit said(tr("No contact can be logged for this referral now; its next step is another."));
    showDetail(true);
    m_detail->start(Verb::Outreach);
}

void ReferralsPane::mainAct(ReferralId id)
{
    m_detail->setReferral(id);
    showDetail(true);
    m_detail->startMain();
}

void ReferralsPane::showMenu(ReferralId id, const QPoint &at)
{
    m_detail->setReferral(id);
    QMenu menu(this);
    menu.setObjectName(u"referralMenu"_s);
    const QList<QAction *> verbs = m_detail->actions();
    QSet<QChar> letters{letterOf(offered(Standard::Remove)->text())};
    for (QAction *verb : verbs) {
        QAction *item = menu.addAction(withFreeLetter(verb->text(), letters));
        letters.insert(letterOf(item->text()));
        // It may go while the menu is open, when something beside the window changes the referral.
        connect(item, &QAction::triggered, this, [this, verb = QPointer(verb)] {
            showDetail(true);
            if (verb)
                verb->trigger();
        });
    }
    menu.addSeparator();
    menu.addAction(offered(Standard::Remove));
    menu.exec(at);
}

bool ReferralsPane::detailCoversList() const
{
    return m_detailCovers;
}

void ReferralsPane::showDetail(bool shown)
{
    if (!detailCoversList())
        return;
    m_detail->setVisible(shown);
    m_listSide->setVisible(!shown);
    if (shown)
        m_detail->focusFirst();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void ReferralsPane::setRoom(Room room)
{
    m_room = room;
    fitWidth();
}

void ReferralsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitWidth();
}

void ReferralsPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

/// The detail becomes a page over the list where both would be pressed together: the window's room counts the
/// navigation, which grows with the text, so what is left is counted here. The toggles become one list.
void ReferralsPane::fitWidth()
{
    const int characters = width() / qMax(1, fontMetrics().averageCharWidth());
    const bool covers = m_room != Room::Wide || characters < kDetailBeside;
    if (covers != m_detailCovers) {
        m_detailCovers = covers;
        m_detail->setIsPage(covers);
        m_listSide->setVisible(true);
        m_detail->setVisible(!covers);
    }
    m_filterBar->setTight(m_room == Room::Tight || characters < (detailCoversList() ? kTogglesAlone : kTogglesBeside));
}

void ReferralsPane::focusFirst()
{
    if (m_listOrEmpty->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_filterBar->focusSearch();
}

/// The list as it was narrowed, the row, and the form that was open.
QString ReferralsPane::here() const
{
    const QueueFilter &filter = m_filterBar->filter();
    QJsonObject where{{u"view"_s, viewCode(filter.view)}, {u"text"_s, filter.text}, {u"unit"_s, filter.unit.value},
        {u"supporter"_s, filter.supporter.value}, {u"event"_s, filter.event.value},
        {u"id"_s, m_detail->referral().value}, {u"page"_s, m_detailCovers && m_detail->isVisible()}};
    if (filter.category)
        where.insert(u"category"_s, QString(codeOf(*filter.category)));
    if (const auto verb = m_detail->openVerb())
        where.insert(u"verb"_s, QString(codeOf(*verb)));
    return u"again:"_s + QString::fromUtf8(QJsonDocument(where).toJson(QJsonDocument::Compact));
}

bool ReferralsPane::openAgain(const QString &where)
{
    const QJsonObject was = QJsonDocument::fromJson(where.toUtf8()).object();
    QueueFilter filter;
    filter.view = viewFromCode(was.value(u"view"_s).toString()).value_or(QueueView::Open);
    filter.text = was.value(u"text"_s).toString();
    filter.unit = {was.value(u"unit"_s).toInteger()};
    filter.supporter = {was.value(u"supporter"_s).toInteger()};
    filter.event = {was.value(u"event"_s).toInteger()};
    filter.category = fromCode<EventCategory>(was.value(u"category"_s).toString());
    m_filterBar->setFilter(filter);
    const ReferralId id{was.value(u"id"_s).toInteger()};
    if (!id.isValid() || !m_table->setCurrent(id))
        return false;
    m_table->scrollTo(m_table->currentIndex());
    m_detail->setReferral(id);
    const auto verb = fromCode<Verb>(was.value(u"verb"_s).toString());
    const bool isPossible = verb && m_detail->mayStart(*verb);
    if (isPossible || was.value(u"page"_s).toBool())
        showDetail(true);
    if (isPossible)
        m_detail->start(*verb);
    return true;
}

void ReferralsPane::keepDrafts()
{
    m_detail->commit();
}

QList<QWidget *> ReferralsPane::regions()
{
    return {m_filterBar, m_listOrEmpty, m_detail};
}

bool ReferralsPane::openView(const QString &code)
{
    const auto view = viewFromCode(code);
    if (view) {
        showDetail(false);
        m_filterBar->clear();
        m_filterBar->setView(*view);
    }
    return view.has_value();
}

bool ReferralsPane::openEvent(EventId id)
{
    QueueFilter filter;
    filter.view = QueueView::All;
    filter.event = id;
    m_filterBar->setFilter(filter);
    m_model.complete();
    return m_model.rowCount() > 0;
}

/// The list as it stands, or the marked of it; what it shows on the screen is what goes on paper.
void ReferralsPane::print(bool markedOnly)
{
    m_model.complete();
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount() && rows.size() < kMostPrinted; ++row) {
        if (!markedOnly || m_model.marked().contains(m_model.idAt(row).value))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    const QString title = tr("Referrals: %n", nullptr, int(rows.size()));
    const QString day = fullDateWords(m_services.clock.today());
    // The job's title is seen by everybody at the printer.
    m_services.printPage(tr("List"), listPage(m_model, *m_table->horizontalHeader(), rows, title, day));
}

bool ReferralsPane::openItem(const QString &reference)
{
    if (reference.startsWith(u"view:"_s))
        return openView(reference.mid(5));
    if (reference.startsWith(u"again:"_s))
        return openAgain(reference.mid(6));
    if (reference.startsWith(u"event:"_s))
        return openEvent({reference.mid(6).toLongLong()});
    if (reference.startsWith(u"find:"_s)) {
        QueueFilter filter;
        filter.view = QueueView::All;
        filter.text = reference.mid(5);
        m_filterBar->setFilter(filter);
        return true;
    }
    const bool acts = reference.startsWith(u"act:"_s);
    const ReferralId id{(acts ? reference.mid(4) : reference).toLongLong()};
    if (!id.isValid() || !m_services.queue.row(id))
        return false;
    if (!m_table->setCurrent(id)) {
        m_filterBar->clear();
        m_filterBar->setView(QueueView::All);
        if (!m_table->setCurrent(id))
            return false;
    }
    m_table->scrollTo(m_table->currentIndex());
    m_detail->setReferral(id);
    showDetail(true);
    if (acts)
        m_detail->startMain();
    return true;
}

void ReferralsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_detail->closeForm()) {
            focusFirst();
            return;
        }
        if (detailCoversList() && m_detail->isVisible())
            return showDetail(false);
        if (!m_model.marked().isEmpty())
            return m_model.clearMarks();
        if (m_filterBar->filter().isNarrowed())
            return m_filterBar->clear();
    }
    Pane::keyPressEvent(event);
}

} // namespace wardmate
