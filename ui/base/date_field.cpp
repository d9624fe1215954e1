// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/date_field.h"

#include "models/base/text.h"
#include "ui/base/date_words.h"
#include "ui/base/icons.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QDate nearest(int day, int month, const QDate &today)
{
    QDate best;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || std::abs(today.daysTo(date)) < std::abs(today.daysTo(best))))
            best = date;
    }
    return best;
}

QDate nearestDayOfMonth(int day, const QDate &today)
{
    QDate best;
    for (const int months : {-1, 0, 1}) {
        const QDate month = today.addMonths(months);
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && (!best.isValid() || std::abs(today.daysTo(date)) < std::abs(today.daysTo(best))))
            best = date;
    }
    return best;
}

std::optional<QDate> fromShortcut(const QString &text, const QDate &today, const QLocale &locale)
{
    // t+3, h-2 (hoy), +3, -2
    static const QRegularExpression relative(uR"(^(?:[th]|today|hoy)?\s*(?:([+-])\s*(\d{1,4}))?$)"_s);
    const QRegularExpressionMatch match = relative.match(text);
    if (match.hasMatch() && !text.isEmpty()) {
        const int days = match.captured(2).toInt();
        return today.addDays(match.captured(1) == u"-"_s ? -days : days);
    }
    if (text.size() < 2)
        return std::nullopt;
    const QLocale english(QLocale::English);
    for (int ahead = 1; ahead <= 7; ++ahead) {
        const QDate date = today.addDays(ahead);
        for (const QLocale &tongue : {locale, english}) {
            if (folded(tongue.dayName(date.dayOfWeek(), QLocale::LongFormat)).startsWith(text))
                return date;
        }
    }
    return std::nullopt;
}

std::optional<QDate> fromNumbers(const QString &text, const QDate &today, const QLocale &locale)
{
    static const QRegularExpression parts(uR"(^(\d{1,2})(?:[./\- ](\d{1,2})[./\- ]?)?(?:(\d{4}|\d{2}))?$)"_s);
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    if (match.captured(2).isEmpty()) {
        const QDate date = match.captured(3).isEmpty() ? nearestDayOfMonth(first, today) : QDate();
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const int second = match.captured(2).toInt();
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(u'M') < order.indexOf(u'd');
    const int day = monthFirst ? second : first;
    const int month = monthFirst ? first : second;
    QDate date;
    if (match.captured(3).isEmpty()) {
        date = nearest(day, month, today);
    } else {
        const int year = match.captured(3).toInt();
        date = QDate(year < 100 ? year + 2000 : year, month, day);
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> dateFromTyping(const QString &typed, const QDate &today, const QLocale &locale)
{
    const QString text = folded(typed);
    if (text.isEmpty())
        return std::nullopt;
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        const QDate date = locale.toDate(typed.trimmed(), format);
        if (date.isValid() && date.year() >= 1990) // two-figure years land in the last century
            return date;
    }
    if (const auto date = fromNumbers(text, today, locale))
        return date;
    return fromShortcut(text, today, locale);
}

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_open(new QToolButton(this))
    , m_today(QDate::currentDate())
{
    m_line->setPlaceholderText(tr("t, t+3, 19/11…", "what can be typed as a date"));
    m_line->installEventFilter(this);
    m_open->setIcon(iconNamed(u"calendar"_s));
    m_open->setAccessibleName(tr("Choose from the calendar"));
    m_open->setToolTip(tr("Choose from the calendar (Alt+Down)"));
    m_open->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_open);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(m_open, &QToolButton::clicked, this, &DateField::openCalendar);
}

void DateField::setToday(const QDate &today)
{
    m_today = today;
}

void DateField::setDate(const QDate &date)
{
    m_date = date;
    m_line->setText(dateWords(date, m_today));
    m_line->setToolTip(date.isValid() ? fullDateWords(date) : QString());
}

bool DateField::isProblem() const
{
    return !m_date.isValid() && !m_line->text().trimmed().isEmpty();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::settle()
{
    if (m_line->text() == dateWords(m_date, m_today))
        return;
    const std::optional<QDate> typed = dateFromTyping(m_line->text(), m_today, QLocale());
    if (typed) {
        setDate(*typed);
    } else {
        m_date = {};
        m_line->setToolTip({});
    }
    emit dateChosen(m_date);
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_today);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &date) {
        menu->close();
        setDate(date);
        m_line->setFocus();
        emit dateChosen(date);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace wardmate
