// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/marked_bar.h"

#include "models/base/whole_file.h"
#include "models/referrals/queue_model.h"
#include "models/referrals/queue_query.h"
#include "ui/base/action_button.h"
#include "ui/base/prompts.h"
#include "ui/referrals/bulk_acts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kMost = 500; ///< more than anybody looks through; each is one step in the file

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::MarkedBar)
};

QString captionOf(Verb verb)
{
    switch (verb) {
    case Verb::Triage:
        return Say::tr("&Ready to match");
    case Verb::Told:
        return Say::tr("Supporters &told");
    case Verb::OfferResource:
        return Say::tr("Resources &given");
    default:
        return Say::tr("Legal &hold…");
    }
}

/// The entries of many calendar files in one; the title is neutral.
QByteArray oneCalendar(const ReferralServices &services, const QList<QDateTime> &starts)
{
    const QByteArray begin("BEGIN:VEVENT");
    const QByteArray end("END:VCALENDAR");
    QByteArray all;
    for (const QDateTime &start : starts) {
        QByteArray one = services.calendarFile(Say::tr("Peer support follow-up"), start);
        one.truncate(one.lastIndexOf(end));
        all += all.isEmpty() ? one : one.mid(one.indexOf(begin));
    }
    return all.isEmpty() ? all : all + end + "\r\n";
}

} // namespace

MarkedBar::MarkedBar(ReferralServices &services, QueueModel &model, BulkActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(model)
    , m_acts(acts)
    , m_count(new QLabel(this))
    , m_calendar(new QAction(tr("Add to &calendar…"), this))
    , m_print(new QAction(tr("&Print the marked…"), this))
    , m_markAll(new QAction(tr("Mark &all shown"), this))
    , m_clear(new QAction(tr("Clear mar&ks"), this))
{
    setObjectName(u"markedBar"_s);
    m_count->setObjectName(u"markedCount"_s);
    m_markAll->setObjectName(u"markAll"_s);
    m_clear->setObjectName(u"clearMarks"_s);
    m_markAll->setShortcut(QKeySequence(QKeySequence::SelectAll));
    build();
    connect(m_calendar, &QAction::triggered, this, &MarkedBar::saveCalendar);
    connect(m_print, &QAction::triggered, this, &MarkedBar::printWanted);
    connect(m_markAll, &QAction::triggered, &m_model, [this] { m_model.markFirst(kMost); });
    connect(m_clear, &QAction::triggered, &m_model, &QueueModel::clearMarks);
    connect(&m_model, &QueueModel::marksChanged, this, &MarkedBar::refresh);
    connect(&m_model, &QueueModel::refilled, this, &MarkedBar::refresh);
    refresh();
}

void MarkedBar::build()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"markedMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, &MarkedBar::refreshVerbs);
    for (const Verb verb : BulkActs::verbs(m_services.role)) {
        QAction *action = menu->addAction(captionOf(verb));
        action->setObjectName(u"marked_"_s + codeOf(verb));
        connect(action, &QAction::triggered, this, [this, verb] { run(verb); });
        m_verbs.insert(verb, action);
    }
    menu->addSeparator();
    if (m_services.calendarFile)
        menu->addAction(m_calendar);
    if (m_services.printPage)
        menu->addAction(m_print);
    auto *acts = new QPushButton(tr("&With the marked"), this);
    acts->setObjectName(u"markedActs"_s);
    acts->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_count);
    row->addWidget(acts);
    row->addWidget(new ActionButton(m_clear, this));
    row->addStretch(1);
}

QList<ReferralId> MarkedBar::marked() const
{
    QList<ReferralId> ids;
    for (const qint64 id : m_model.marked())
        ids.append(ReferralId{id});
    std::ranges::sort(ids);
    return ids;
}

void MarkedBar::refresh()
{
    const QList<ReferralId> ids = marked();
    setVisible(!ids.isEmpty());
    m_clear->setEnabled(!ids.isEmpty());
    m_markAll->setEnabled(m_model.rowCount() > 0);
    if (ids.isEmpty())
        return;
    m_count->setText(tr("%n marked", nullptr, int(ids.size())));
}

/// Asked when the menu opens, not at every change of the list: ten thousand may be marked.
void MarkedBar::refreshVerbs()
{
    const QList<ReferralId> ids = marked();
    const auto found = m_acts.possible(ids);
    if (!found)
        emit refused(found.error());
    for (auto verb = m_verbs.cbegin(); verb != m_verbs.cend(); ++verb) {
        const int possible = found ? int(found->value(verb.key()).size()) : 0;
        verb.value()->setEnabled(possible > 0);
        const QString caption = captionOf(verb.key());
        verb.value()->setText(possible == ids.size() || possible == 0
                ? caption
                : tr("%1 (%2 of %3)", "act, for so many, of all").arg(caption).arg(possible).arg(ids.size()));
    }
}

std::optional<VerbFacts> MarkedBar::factsFor(Verb verb, int count)
{
    VerbFacts facts;
    if (verb != Verb::Hold)
        return facts;
    const QStringList reasons = holdReasons();
    const QStringList labels{tr("Litigation"), tr("Investigation"), tr("Request for documents"), tr("Another reason")};
    const int chosen = m_services.prompts.choose({.title = tr("Legal hold"),
                                                     .text = tr("The names of %n peer(s) will not be erased until the "
                                                                "hold is released. What is the reason?",
                                                         nullptr, count),
                                                     .leave = tr("No hold")},
        labels);
    if (chosen < 0 || chosen >= reasons.size())
        return std::nullopt;
    facts.holdReason = reasons.at(chosen);
    return facts;
}

void MarkedBar::run(Verb verb)
{
    const auto found = m_acts.possible(marked());
    if (!found)
        return emit refused(found.error());
    const QList<ReferralId> ids = found->value(verb);
    if (ids.isEmpty())
        return;
    const auto facts = factsFor(verb, int(ids.size()));
    if (facts && m_acts.advance(ids, verb, *facts))
        m_model.clearMarks();
}

void MarkedBar::saveCalendar()
{
    std::vector<qint64> numbers;
    for (const ReferralId id : marked())
        numbers.push_back(id.value);
    const auto rows = m_services.queue.rows(numbers);
    if (!rows)
        return emit refused(rows.error()); // a file with a day too few would be taken for the whole
    QList<QDateTime> starts;
    for (const QueueRow &row : *rows) {
        if (row.dueAt.isValid())
            starts.append(row.dueAt);
    }
    if (starts.isEmpty()) {
        emit said(tr("None of the marked has a next step with a day."));
        return;
    }
    const QString path = m_services.prompts.chooseSaveFile({.title = tr("Add to calendar"),
        .suggested = u"peer-support.ics"_s,
        .filters = {tr("Calendar files (*.ics)")},
        .suffix = u"ics"_s});
    if (path.isEmpty())
        return;
    std::ranges::sort(starts);
    const QByteArray text = oneCalendar(m_services, starts);
    if (text.isEmpty() || !writeWholeFile(path, text))
        return m_services.prompts.report(tr("Calendar file"), tr("The calendar file could not be written there."), {});
    QString words = tr("%n entry(ies) saved without names. The file is outside the protected programme now.", nullptr,
        int(starts.size()));
    if (const auto left = numbers.size() - size_t(starts.size()); left > 0)
        words += u' ' + tr("%n of the marked has no next step with a day.", nullptr, int(left));
    emit said(words);
    m_model.clearMarks();
}

} // namespace wardmate
