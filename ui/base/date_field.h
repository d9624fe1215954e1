// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;
class QLocale;
class QToolButton;

namespace wardmate {

/// A date as people type it: "t" today, "t+3", "-2", "mo" the next Monday, "19", "19/11", "2026-11-19", or the way the
/// computer writes dates. A day without a year is the one nearest to today.
[[nodiscard]] std::optional<QDate> dateFromTyping(const QString &typed, const QDate &today, const QLocale &locale);

/// A line for a date with a calendar beside it. Empty is allowed; what is not a date stays as typed and isProblem().
class DateField final : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// For forms that know the day from a clock of their own.
    void setToday(const QDate &today);
    void setDate(const QDate &date);
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] bool isProblem() const; ///< something is typed that is no date
    [[nodiscard]] QLineEdit &line() const { return *m_line; }

signals:
    void dateChosen(const QDate &date); ///< by the person, also when emptied

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void openCalendar();

    QLineEdit *m_line;
    QToolButton *m_open;
    QDate m_today;
    QDate m_date;
};

} // namespace wardmate
