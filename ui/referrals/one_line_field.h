// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/line_check.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace wardmate {

/// The one sentence about an event: at most 140 characters, checked for persons as it is typed. What looks like one is
/// marked in the line and named below it, with "Remove" and, for a director, "It is not a name" (ux.md 7.3).
class OneLineField final : public QWidget
{
    Q_OBJECT

public:
    explicit OneLineField(QWidget *parent = nullptr);

    /// Whether what is marked may stand as it is: for a director only (cli.md, intake --let-stand).
    void setMayStand(bool mayStand);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// What was said to be no name; it comes back with the text of a draft.
    [[nodiscard]] QStringList standing() const;
    void setStanding(const QStringList &texts);
    /// So many more, as everywhere else counted; negative: too many.
    [[nodiscard]] int charactersLeft() const;
    /// What the check points out and nobody has answered yet.
    [[nodiscard]] QList<LineFinding> open() const { return m_open; }
    [[nodiscard]] QPlainTextEdit &edit() const { return *m_edit; }

signals:
    void textChanged(const QString &text);
    void left(); ///< the focus went on: what is in the line counts

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void check();
    void mark();
    void removeFirst();
    void letStand();
    void fitHeight();
    void fitFinding();

    QPlainTextEdit *m_edit;
    QLabel *m_left;
    QLabel *m_finding;
    QWidget *m_findingRow;
    QPushButton *m_remove;
    QPushButton *m_stand;
    bool m_mayStand = false;
    QList<LineFinding> m_open;
    QSet<QString> m_standing; ///< texts that are said to be no names
};

} // namespace wardmate
