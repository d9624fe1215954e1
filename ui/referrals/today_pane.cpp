// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/today_pane.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/referrals/draft_store.h"
#include "models/referrals/queue_query.h"
#include "models/referrals/referral_store.h"
#include "models/referrals/saved_filters.h"
#include "ui/base/date_words.h"
#include "ui/base/empty_state.h"
#include "ui/base/error_text.h"
#include "ui/base/flow_layout.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/tab_order.h"
#include "ui/referrals/queue_filter_bar.h"
#include "ui/referrals/starting_list.h"
#include "ui/referrals/today_words.h"
#include "ui/referrals/unfinished_line.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kRows = 40; ///< of a group; the rest is a link into the list
constexpr int kAtFirst = 14; ///< rows of a group before the first painting, more than a window shows at once
constexpr int kMinute = 60'000;
constexpr int kJustNow = 1000;
constexpr std::array kPlaces{QueueView::Overdue, QueueView::Waiting, QueueView::Open};
const auto kSeenAt = u"today/seen_at"_s;

} // namespace

TodayPane::TodayPane(ReferralServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_greeting(headingLabel({}, 1, this))
    , m_day(quietLabel({}, this))
    , m_since(quietLabel({}, this))
    , m_message(new InlineMessage(this))
    , m_unfinished(new UnfinishedLine(this))
    , m_places(new QWidget(this))
    , m_overdue(new TodayGroup(tr("Overdue"), this))
    , m_today(new TodayGroup(tr("Today"), this))
    , m_week(new TodayGroup(tr("This week"), this))
    , m_drafts(new TodayGroup(tr("Unfinished"), this))
    , m_starting(new StartingList(services, this))
    , m_empty(new EmptyState(this))
    , m_lastTime(lastTime())
{
    setObjectName(u"today"_s);
    build();
    m_minute.setInterval(kMinute);
    m_soon.setInterval(0);
    m_soon.setSingleShot(true); // several signals of one act become one refresh
    connect(&m_minute, &QTimer::timeout, this, &TodayPane::refresh);
    connect(&m_soon, &QTimer::timeout, this, &TodayPane::refresh);
    const auto later = qOverload<>(&QTimer::start);
    connect(&m_services.store, &ReferralStore::changed, &m_soon, later);
    connect(&m_services.store, &ReferralStore::recorded, &m_soon, later);
    connect(&m_services.store, &ReferralStore::reset, &m_soon, later);
    connect(&m_services.drafts, &DraftStore::changed, &m_soon, later);
    connect(m_starting, &StartingList::goTo, this, [this](const QString &paneId) { emit goTo(paneId, QString()); });
    connect(m_unfinished, &UnfinishedLine::othersWanted, this, [this] {
        if (const QList<QPushButton *> all = m_drafts->buttons(); !all.isEmpty())
            all.first()->setFocus(Qt::OtherFocusReason);
    });
    m_minute.start();
    for (TodayGroup *group : groups())
        group->makeAtFirst(kAtFirst);
    refresh();
}

TodayPane::~TodayPane()
{
    m_services.settings.setValue(kSeenAt, toStored(m_services.clock.nowUtc()));
}

QDateTime TodayPane::lastTime() const
{
    return timeFromStored(m_services.settings.value(kSeenAt).toString());
}

void TodayPane::build()
{
    m_greeting->setObjectName(u"greeting"_s);
    m_since->setObjectName(u"sinceLastTime"_s);
    m_overdue->setObjectName(u"overdueGroup"_s);
    m_today->setObjectName(u"todayGroup"_s);
    m_week->setObjectName(u"weekGroup"_s);
    m_drafts->setObjectName(u"draftGroup"_s);
    m_day->setWordWrap(false);
    auto *top = new FlowLayout; // with large text the day stands below
    top->addWidget(m_greeting);
    top->addWidget(m_day);
    top->alignEndFrom(1);
    auto *places = new QHBoxLayout(m_places);
    places->setContentsMargins(0, 0, 0, 0);
    for (const QueueView view : kPlaces) {
        auto *place = new QPushButton(m_places);
        place->setObjectName(u"place_"_s + viewCode(view));
        place->setFlat(true);
        connect(place, &QPushButton::clicked, this,
            [this, view] { emit goTo(u"referrals"_s, u"view:"_s + viewCode(view)); });
        places->addWidget(place);
        m_placeButtons.append(place);
    }
    places->addStretch(1);
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    rows->addWidget(m_overdue);
    rows->addWidget(m_today);
    rows->addWidget(m_week);
    rows->addWidget(m_drafts);
    rows->addWidget(m_empty);
    rows->addWidget(m_starting);
    rows->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_places);
    layout->addWidget(m_since);
    layout->addWidget(m_unfinished);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    tabThrough({m_places, m_unfinished, m_message, m_overdue, m_today, m_week, m_drafts, m_empty, m_starting});
}

TodayItem TodayPane::itemFor(const QueueRow &row)
{
    const LocalNow now = m_services.clock.now();
    const QString id = QString::number(row.id.value);
    const TimeTargets targets = m_services.programme ? m_services.programme().targets : TimeTargets{};
    TodayItem item;
    item.key = id;
    item.title = row.name.isEmpty() ? tr("(erased)") : row.name;
    item.state = stateWords(row);
    item.due = owedWords(row, targets, now);
    item.standing = standingOf(row, now);
    if (const auto verb = nextVerb(row))
        item.act = QString(verbCaption(*verb)).remove(u'&');
    item.run = [this, id] { emit goTo(u"referrals"_s, u"act:"_s + id); };
    return item;
}

void TodayPane::refresh()
{
    const LocalNow now = m_services.clock.now();
    const auto read = m_services.today.read(now, m_lastTime, kRows);
    if (!read && read.error().kind == Error::Kind::Busy)
        return; // long work has the file for a while; what is shown stays
    m_refreshedAt = now.utc();
    if (!read) // never "nothing is due"
        return showProblem(read.error());
    m_message->clear();
    const TodayList &list = *read;
    // Only while somebody is here: a page that is not shown must not take the focus from the one that is.
    const QWidget *focused = isVisible() ? window()->focusWidget() : nullptr;
    const QString key = focused && isAncestorOf(focused) ? focused->property("key").toString() : QString();
    const qsizetype place = buttons().indexOf(focused);
    if (!key.isEmpty())
        setFocus(Qt::OtherFocusReason); // else it runs along the rows that go, and the page scrolls after it
    const auto items = [this](const QList<QueueRow> &rows) {
        QList<TodayItem> all;
        for (const QueueRow &row : rows)
            all.append(itemFor(row));
        return all;
    };
    QList<TodayItem> overdue = items(list.overdue);
    QList<TodayItem> today = items(list.today);
    QList<TodayItem> week = items(list.week);
    const QList<OwedElsewhere> owed = m_services.owedElsewhere ? m_services.owedElsewhere() : QList<OwedElsewhere>();
    addOwedElsewhere(owed, overdue, today, week);
    const int moreOverdue = list.overdueCount - int(list.overdue.size());
    m_overdue->setItems(overdue);
    m_today->setItems(today);
    m_week->setItems(week);
    if (moreOverdue > 0)
        m_overdue->setMore(tr("Show all %n overdue", nullptr, list.overdueCount),
            [this] { emit goTo(u"referrals"_s, u"view:overdue"_s); });
    const int overdueCount = int(overdue.size()) + qMax(0, moreOverdue);
    refreshGreeting(list, int(today.size()));
    refreshDrafts(owed);
    refreshPlaces();
    alignActs();
    m_starting->refresh();
    refreshEmpty(list);
    setCount(overdueCount + int(today.size()), overdueCount > 0);
    if (!key.isEmpty())
        focusAgain(key, place);
}

/// What was read before stays, for it is likelier than nothing.
void TodayPane::showProblem(const Error &error)
{
    m_empty->setVisible(false);
    m_greeting->setText(tr("Today"));
    m_message->show(InlineMessage::Kind::Problem, errorText(error));
}

QList<TodayGroup *> TodayPane::groups() const
{
    return {m_overdue, m_today, m_week, m_drafts};
}

void TodayPane::alignActs()
{
    int width = 0;
    for (const TodayGroup *group : groups())
        width = qMax(width, group->actWidth());
    for (TodayGroup *group : groups())
        group->setActWidth(width);
}

void TodayPane::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    QTimer::singleShot(0, this, [this] {
        for (TodayGroup *group : groups())
            group->makeTheRest();
        alignActs();
    });
}

/// On the same row, or where that has gone on the one that stands in its place.
void TodayPane::focusAgain(const QString &key, qsizetype place)
{
    const QList<QPushButton *> all = buttons();
    if (all.isEmpty())
        return Pane::focusFirst();
    const auto same = std::ranges::find_if(
        all, [&key](const QPushButton *button) { return button->property("key").toString() == key; });
    QPushButton *button = same != all.cend() ? *same : all.at(std::clamp<qsizetype>(place, 0, all.size() - 1));
    button->show(); // a window behind a dialog forgets a focus that is not shown yet
    button->setFocus(Qt::OtherFocusReason);
}

void TodayPane::setRoom(Room room)
{
    const bool isStacked = room != Room::Wide;
    if (isStacked == m_isStacked)
        return; // nothing is in another place then
    m_isStacked = isStacked;
    for (TodayGroup *group : groups())
        group->setStacked(m_isStacked);
    m_soon.start();
}

void TodayPane::refreshGreeting(const TodayList &list, int dueToday)
{
    const LocalNow now = m_services.clock.now();
    const int overdue = qMax(list.overdueCount, m_overdue->count());
    m_greeting->setText(greetingWords(now.time(), overdue, dueToday));
    m_day->setText(fullDateWords(now.today()));
    QStringList notes;
    if (list.becameDue > 0)
        notes.append(tr("%n became due since %1.", nullptr, list.becameDue).arg(momentInSentence(m_lastTime, now)));
    if (list.soonErased > 0)
        notes.append(tr("%n name(s) will be erased from %1.", nullptr, list.soonErased)
                         .arg(dateWords(list.firstErased, now.today())));
    m_since->setText(notes.join(u' '));
    m_since->setVisible(!notes.isEmpty());
}

/// "Overdue 1", "Waiting 2", "Open 5": each leads to its list.
void TodayPane::refreshPlaces()
{
    const QueueCounts counts = m_services.queue.counts(m_services.clock.nowUtc()).value_or(QueueCounts{});
    const QList<int> numbers{counts.overdue, counts.waiting, counts.open};
    for (qsizetype at = 0; at < m_placeButtons.size(); ++at) {
        const QueueView view = kPlaces.at(size_t(at));
        m_placeButtons.at(at)->setText(viewWithCount(view, numbers.at(at)));
        m_placeButtons.at(at)->setAccessibleName(
            tr("%1, show the list", "a count of referrals").arg(viewWithCount(view, numbers.at(at))));
    }
    m_places->setVisible(counts.open > 0);
}

/// The latest first, above all that is due; where there are several, all of them below it, too.
void TodayPane::refreshDrafts(const QList<OwedElsewhere> &owed)
{
    const LocalNow now = m_services.clock.now();
    QList<std::pair<QDateTime, TodayItem>> kept;
    const auto drafts = m_services.drafts.all(u"intake"_s).value_or(QList<Draft>());
    for (const Draft &draft : drafts) {
        const QString name = draft.body.value(u"clinician"_s).toObject().value(u"name"_s).toString().trimmed();
        TodayItem item;
        item.key = u"draft:%1"_s.arg(draft.id.value);
        item.title = name.isEmpty() ? tr("New referral") : name;
        item.state = tr("referral not saved yet");
        item.act = tr("Continue");
        item.run = [this, reference = item.key] { emit goTo(u"intake"_s, reference); };
        kept.append({draft.updatedAt, item});
    }
    for (const OwedElsewhere &one : owed) {
        if (one.isUnfinished)
            kept.append({one.dueAt, itemFor(one)});
    }
    std::ranges::stable_sort(kept, std::ranges::greater(), &std::pair<QDateTime, TodayItem>::first);
    QList<TodayItem> items;
    for (auto &[at, item] : kept) {
        item.due = tr("kept %1").arg(momentInSentence(at, now));
        items.append(item);
    }
    m_unfinished->setItems(items);
    m_drafts->setItems(items.size() > 1 ? items : QList<TodayItem>());
}

TodayItem TodayPane::itemFor(const OwedElsewhere &one)
{
    TodayItem item;
    item.key = one.paneId + u':' + one.reference + one.title;
    item.title = one.title;
    item.state = one.what;
    item.act = one.act;
    item.run = [this, one] { emit goTo(one.paneId, one.reference); };
    return item;
}

void TodayPane::addOwedElsewhere(
    const QList<OwedElsewhere> &owed, QList<TodayItem> &overdue, QList<TodayItem> &today, QList<TodayItem> &week)
{
    const LocalNow now = m_services.clock.now();
    for (const OwedElsewhere &one : owed) {
        if (one.isUnfinished)
            continue;
        TodayItem item = itemFor(one);
        item.due = one.dueAt.isValid() ? dueWords(one.dueAt, now) : tr("this week");
        const bool isLate = one.dueAt.isValid() && one.dueAt < now.utc();
        const bool isToday = one.dueAt.isValid() && now.dayOf(one.dueAt) == now.today();
        item.standing = isLate ? StepStanding::Overdue : isToday ? StepStanding::DueToday : StepStanding::Later;
        (isLate ? overdue : isToday ? today : week).append(item);
    }
}

void TodayPane::refreshEmpty(const TodayList &list)
{
    const bool isEmpty = m_overdue->count() + m_today->count() + m_week->count() == 0;
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    const LocalNow now = m_services.clock.now();
    m_empty->setTexts(u"today"_s, tr("Nothing is due."),
        list.next.isValid() ? tr("The next step is due on %1.").arg(dateWords(now.dayOf(list.next), now.today()))
                            : QString());
}

QList<QPushButton *> TodayPane::buttons() const
{
    QList<QPushButton *> all = rowButtons();
    if (!m_unfinished->isHidden())
        all.prepend(m_unfinished->button());
    return all;
}

QList<QPushButton *> TodayPane::rowButtons() const
{
    return m_overdue->buttons() + m_today->buttons() + m_week->buttons() + m_drafts->buttons();
}

void TodayPane::focusFirst()
{
    const QList<QPushButton *> rows = rowButtons(); // what is owed comes first; the line above it is one key up
    const QList<QPushButton *> all = rows.isEmpty() ? buttons() : rows;
    if (all.isEmpty())
        Pane::focusFirst();
    else
        all.first()->setFocus(Qt::OtherFocusReason);
}

void TodayPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (qAbs(m_refreshedAt.msecsTo(m_services.clock.nowUtc())) > kJustNow) // not when it has just been made
        refresh();
}

void TodayPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_soon.start(); // the columns are as wide as the new words
}

/// Up and Down go from row to row, Home and End to the first and the last.
void TodayPane::keyPressEvent(QKeyEvent *event)
{
    const QList<QPushButton *> all = buttons();
    const qsizetype at = all.indexOf(qobject_cast<QPushButton *>(focusWidget()));
    qsizetype next = -1;
    switch (event->key()) {
    case Qt::Key_Down:
        next = at + 1;
        break;
    case Qt::Key_Up:
        next = at - 1;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = all.size() - 1;
        break;
    default:
        return Pane::keyPressEvent(event);
    }
    if (next >= 0 && next < all.size())
        all.at(next)->setFocus(Qt::OtherFocusReason);
}

} // namespace wardmate
