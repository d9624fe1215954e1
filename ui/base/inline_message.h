// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace wardmate {

class FlowLayout;

/// A bar inside a page that says something and offers what to do, in place of a dialog. Hidden while it has no text.
class InlineMessage final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Information,
        Success,
        Warning,
        Problem
    };

    explicit InlineMessage(QWidget *parent = nullptr);

    void show(Kind kind, const QString &text, const QList<QAction *> &actions = {});
    void clear();
    void setClosable(bool closable);
    void focusFirst(); ///< to the first thing it offers, if it offers any
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    FlowLayout *m_words; ///< the text, then the buttons
    QWidget *m_beforeButtons;
    QToolButton *m_close;
};

} // namespace wardmate
