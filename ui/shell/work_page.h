// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QProgressBar;

namespace wardmate {

class HelpSheet;
class InlineMessage;
class WorkArea;

/// What fills the unlocked window: a banner for the sample programme, the places, the help sheet beside them.
class WorkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPage(QWidget *parent = nullptr);

    [[nodiscard]] WorkArea &area() const { return *m_area; }
    [[nodiscard]] HelpSheet &help() const { return *m_help; }
    void setSample(bool sample, bool readOnly);
    void setReadOnly(const QString &why);
    /// The places are seen but cannot be used, nor the other parts of the window; empty words end it, and the focus is
    /// where it was.
    void setWaiting(const QString &words, const QList<QWidget *> &others = {});
    void showHelp(const QString &helpId);
    void hideHelp();

signals:
    void lockWanted(); ///< while waiting

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildWait();
    void placeWait();

    InlineMessage *m_banner;
    QFrame *m_wait;
    QLabel *m_waitWords;
    QProgressBar *m_waitBar;
    QPointer<QWidget> m_focusBefore;
    WorkArea *m_area;
    HelpSheet *m_help;
};

} // namespace wardmate
