// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/matching_services.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace wardmate {

class InlineMessage;
class TellModel;

/// Page 3 of the wizard: the messages to the supporters, handed to the mail program, the clipboard or the printer. The
/// matches are saved by now; nothing is sent by us, so a person ticks who was told.
class TellPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TellPage(MatchingServices &services, QWidget *parent = nullptr);

    void start(const std::vector<SavedMatch> &matches);
    [[nodiscard]] int openCount() const;
    [[nodiscard]] QAction *printAction() const { return m_print; }
    void setStacked(bool stacked); ///< the preview under the list instead of beside it
    void focusFirst();

signals:
    void told();

private:
    void build();
    void buildPreview(QWidget &side);
    [[nodiscard]] QAction *addAct(const QString &text, const QString &name, void (TellPage::*act)());
    void showRow();
    void openMail();
    void copyText();
    void copyAddress();
    void printSlip();
    void saveCalendar();
    void markTold();
    [[nodiscard]] std::optional<SupporterMessage> current();
    void handedOver();

    MatchingServices &m_services;
    TellModel *m_model;
    QAction *m_mail;
    QAction *m_copy;
    QAction *m_copyAddress;
    QAction *m_print;
    QAction *m_calendar;
    QAction *m_told;
    QTableView *m_table;
    QBoxLayout *m_halves;
    QLabel *m_to;
    QLabel *m_subject;
    QLabel *m_previewLabel;
    QPlainTextEdit *m_preview;
    InlineMessage *m_message;
};

} // namespace wardmate
