// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/later_dates_view.h"

#include "models/base/clock.h"
#include "ui/base/choice_box.h"
#include "ui/base/date_field.h"
#include "ui/base/date_words.h"
#include "ui/base/form_fields.h"
#include "ui/base/kept_forms.h"
#include "ui/base/tab_order.h"
#include "ui/referrals/referral_acts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

LaterDatesView::LaterDatesView(ReferralServices &services, ReferralActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_acts(acts)
    , m_rows(new QGridLayout)
    , m_beforeRows(makeTabMark(this))
    , m_erased(quietLabel({}, this))
    , m_kind(new ChoiceBox(this))
    , m_day(new DateField(this))
    , m_add(new QPushButton(tr("Add a later date"), this))
{
    setObjectName(u"laterDates"_s);
    build();
}

void LaterDatesView::build()
{
    m_kind->setObjectName(u"laterKind"_s);
    m_kind->addWords<LaterDateKind>();
    m_kind->setChoice<LaterDateKind>(LaterDateKind::Anniversary);
    m_day->setObjectName(u"laterDay"_s);
    m_add->setObjectName(u"addLaterDate"_s);
    m_erased->setObjectName(u"laterErased"_s);
    auto *form = new FormFields(this);
    form->add(tr("Look in again"), m_kind);
    form->add(tr("On"), m_day, FormFields::Need::Optional, [this] {
        if (m_day->isProblem())
            return tr("This is no date. Type for instance 2/3/2027.");
        return m_day->date().isValid() && m_day->date() < today() ? tr("This day has passed.") : QString();
    });
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addWidget(m_erased);
    layout->addWidget(form);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this, form] {
        if (!form->checkAll())
            return;
        if (m_day->date().isValid())
            return add();
        form->showProblem(m_day, tr("Which day? Type it, or choose it in the calendar."));
        m_day->line().setFocus(Qt::OtherFocusReason);
    });
}

QDate LaterDatesView::today() const
{
    return m_services.clock.today();
}

void LaterDatesView::show(const ReferralDetail &detail)
{
    const bool isOther = detail.referral.id != m_detail.referral.id;
    m_detail = detail;
    m_day->setToday(today());
    setDraftKey(*this, u"later date %1"_s.arg(detail.referral.id.value));
    if (isOther)
        m_day->setDate({});
    const bool isErased = detail.referral.state == ReferralState::Purged;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_day, m_add})
        widget->setEnabled(!isErased);
    const QDate purge = detail.referral.purgeDue;
    const bool isLost = purge.isValid() && std::ranges::any_of(detail.laterDates, [&purge](const LaterDate &date) {
        return !date.doneAt.isValid() && date.dueOn > purge;
    });
    m_erased->setText(tr("The name is erased on %1, before this day. Open the referral again to keep it.")
                          .arg(dateWords(purge, today())));
    m_erased->setVisible(isLost);
    fill();
}

void LaterDatesView::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what called us
        delete item;
    }
    QWidget *before = m_beforeRows;
    for (qsizetype at = 0; at < m_detail.laterDates.size(); ++at)
        before = addRow(at, *before);
}

/// Answers what Tab comes to last.
QWidget *LaterDatesView::addRow(qsizetype at, QWidget &before)
{
    const LaterDate &date = m_detail.laterDates.at(at);
    const QString day = dateWords(date.dueOn, today());
    const bool isDone = date.doneAt.isValid();
    //: A later date and its day: "Trial or hearing: Tue 2 Mar 2027"
    const QString words
        = isDone ? tr("%1: %2, looked in").arg(labelOf(date.kind), day) : tr("%1: %2").arg(labelOf(date.kind), day);
    auto *label = isDone ? quietLabel(words, this) : new QLabel(words, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    auto *done = new QPushButton(tr("Looked in"), this);
    done->setObjectName(u"laterDone_%1"_s.arg(at));
    done->setAccessibleDescription(words);
    done->setVisible(!isDone);
    auto *remove = new QPushButton(tr("Take out"), this);
    remove->setObjectName(u"laterRemove_%1"_s.arg(at));
    remove->setAccessibleDescription(words);
    const int row = int(at);
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(done, row, 1);
    m_rows->addWidget(remove, row, 2);
    tabThrough({&before, done, remove});
    connect(done, &QPushButton::clicked, this, [this, at] { change(at, false); });
    connect(remove, &QPushButton::clicked, this, [this, at] { change(at, true); });
    return remove;
}

void LaterDatesView::store(const QList<LaterDate> &dates)
{
    (void)m_acts.editLaterDates(m_detail.referral.id, dates);
    m_add->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
}

void LaterDatesView::add()
{
    QList<LaterDate> dates = m_detail.laterDates;
    dates.append({m_kind->choice<LaterDateKind>().value_or(LaterDateKind::Other), m_day->date(), {}});
    std::ranges::stable_sort(dates, {}, &LaterDate::dueOn);
    m_day->setDate({});
    store(dates);
}

void LaterDatesView::change(qsizetype at, bool remove)
{
    QList<LaterDate> dates = m_detail.laterDates;
    if (at >= dates.size())
        return;
    if (remove)
        dates.removeAt(at);
    else
        dates[at].doneAt = m_services.clock.nowUtc();
    store(dates);
}

} // namespace wardmate
