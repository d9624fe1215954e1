// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/roster_services.h"

#include <QTimer>

class QAction;
class QLabel;
class QScrollArea;

namespace wardmate {

class InlineMessage;
class LoadBar;
class ReadinessLine;
class SupporterForm;

/// One supporter beside the list, edited in place: a field that is left is stored. Also the page for a new one, which is
/// stored by its button.
class SupporterDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit SupporterDetail(RosterServices &services, QWidget *parent = nullptr);

    /// Stores what is half typed in the supporter shown so far, then shows this one.
    void show(const SupporterStanding &standing);
    void showNew();
    void showNothing();
    void keepTyped();
    [[nodiscard]] SupporterId shownId() const { return m_shown.id; }
    [[nodiscard]] bool isNew() const { return m_new; }
    [[nodiscard]] bool hasSupporter() const { return m_new || m_shown.id.isValid(); }
    void setActions(const QList<QAction *> &actions);
    void setBackVisible(bool visible);
    void focusFirst();

signals:
    void saved();
    void added(wardmate::SupporterId id);
    void left(); ///< back to the list, or a new one was discarded
    void openRequested(wardmate::SupporterId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeHeader();
    QWidget *makeFooter();
    void store();
    void keepDraft();
    void forgetDraft();
    void addNew();
    void leave();
    void discard();
    void warnOfNamesake();
    void refresh();

    RosterServices &m_services;
    SupporterForm *m_form;
    QTimer m_pause;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QWidget *m_header;
    QWidget *m_footer;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_nothing;
    ReadinessLine *m_readiness;
    LoadBar *m_load;
    InlineMessage *m_message;
    QWidget *m_back;
    QWidget *m_buttons;
    QAction *m_openNamesake;
    SupporterId m_namesake;
    Supporter m_shown; ///< as stored
    QJsonObject m_asStarted; ///< of a new one
    bool m_new = false;
    bool m_keptNot = false; ///< and the message says why
    bool m_loading = false;
};

} // namespace wardmate
