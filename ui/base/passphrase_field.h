// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wardmate {

/// A line for a passphrase: hidden unless shown, pasting allowed, and a hint when Caps Lock seems to be on.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setShown(bool shown);
    void selectAll();
    void clear(); ///< also empties the line's undo history
    [[nodiscard]] QLineEdit &line() const { return *m_line; }
    [[nodiscard]] bool capsLockSeen() const;

signals:
    void textChanged(const QString &text);
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    QPushButton *m_show;
    QLabel *m_capsLock;
};

} // namespace wardmate
