// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/history_view.h"

#include "models/referrals/queue_words.h"
#include "ui/base/date_words.h"
#include "ui/base/form_fields.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::HistoryView)
};

QString contactLine(const ContactAttempt &attempt)
{
    //: History: channel and result of a contact attempt
    return Say::tr("Contact: %1, %2").arg(labelOf(attempt.channel), labelOf(attempt.result));
}

QString conversationLine(const Conversation &talk)
{
    QStringList facts{labelOf(talk.mode)};
    if (talk.minutes)
        facts.append(labelOf(*talk.minutes));
    if (talk.resourcesGiven)
        facts.append(Say::tr("resources given"));
    if (talk.furtherHelpOffered)
        facts.append(Say::tr("further help offered"));
    return Say::tr("Conversation %1: %2").arg(talk.number).arg(facts.join(u", "_s));
}

QString receivedLine(const ReferralDetail &detail)
{
    return Say::tr("Referred: %1, by %2", "who told us, by which way")
        .arg(labelOf(detail.event.referrerKind), labelOf(detail.event.receivedVia).toLower());
}

} // namespace

QList<HistoryLine> historyOf(const ReferralDetail &detail)
{
    QList<HistoryLine> lines;
    qsizetype attempt = 0;
    qsizetype talk = 0;
    for (const Transition &step : detail.transitions) {
        const auto verb = fromCode<Verb>(step.verb);
        QString text = verb ? verbDone(*verb) : Say::tr("Recorded");
        if (step.verb == u"purge"_s)
            text = Say::tr("Name erased");
        else if (verb == Verb::Outreach && attempt < detail.attempts.size())
            text = contactLine(detail.attempts.at(attempt++));
        else if (verb == Verb::Conversation && talk < detail.conversations.size())
            text = conversationLine(detail.conversations.at(talk++));
        else if (verb == Verb::Close && detail.referral.outcome)
            text = Say::tr("Closed: %1").arg(labelOf(*detail.referral.outcome));
        lines.append({step.at, text});
    }
    lines.prepend({detail.referral.receivedAt, receivedLine(detail)});
    std::ranges::reverse(lines);
    return lines;
}

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"history"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
}

void HistoryView::show(const ReferralDetail &detail, const LocalNow &now)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    int row = 0;
    const QList<HistoryLine> history = historyOf(detail);
    for (const HistoryLine &line : history) {
        auto *when = quietLabel(momentWords(line.at, now), this);
        when->setWordWrap(false);
        when->setToolTip(fullDateWords(now.dayOf(line.at)));
        auto *what = new QLabel(line.text, this);
        what->setWordWrap(true);
        what->setTextFormat(Qt::PlainText);
        m_grid->addWidget(when, row, 0, Qt::AlignTop);
        m_grid->addWidget(what, row, 1);
        m_lines.append(line.text);
        ++row;
    }
}

} // namespace wardmate
