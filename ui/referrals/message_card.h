// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "ui/referrals/referral_services.h"

#include <QFrame>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace wardmate {

class ChoiceBox;
class InlineMessage;
struct FileChoice;

/// A ready message to hand over: open it in the mail program, copy it, print it as a slip, or keep it as a file behind a
/// warning; with a calendar file that names nobody. The program sends nothing and cannot know what was sent: that is the
/// tick "told" (ux.md 2, Mail and Calendar).
class MessageCard final : public QFrame
{
    Q_OBJECT

public:
    MessageCard(ReferralServices &services, const ReferralDetail &detail, MessageKind kind, QWidget *parent = nullptr);
    /// It could not be recorded after all.
    void clearTicks();
    void focusFirst();

signals:
    void told(); ///< the supporter has been told
    void resourcesGiven(); ///< the peer has the resources
    void wordingWanted(const QString &reference); ///< for the place "wording"
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addButtons(QVBoxLayout &layout);
    QWidget *addButton(QHBoxLayout &row, const QString &text, const char *name, void (MessageCard::*act)());
    void addFirstRow(QHBoxLayout &row);
    void addSecondRow(QHBoxLayout &row);
    void addTicks(QVBoxLayout &layout);
    void showTicks(MessageKind kind);
    void compose();
    void showRecipient(MessageKind kind);
    void copyText();
    void copySubject();
    void copyAddress();
    void printSlip();
    void saveCalendar();
    void write(const FileChoice &choice, const QByteArray &bytes, const QString &said);
    void openInMail();
    void copy(const QString &text, const QString &said);
    void saveFile();

    ReferralServices &m_services;
    ReferralDetail m_detail;
    ComposedMessage m_message;
    ChoiceBox *m_kind;
    ChoiceBox *m_language;
    QLabel *m_to;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QCheckBox *m_told;
    QCheckBox *m_given;
    QPushButton *m_wording;
    InlineMessage *m_note;
    QAction *m_copyAddress;
    QWidget *m_first = nullptr;
    QList<QWidget *> m_handOver;
};

/// A slip with a name on it, to be told from every other sheet at a glance and not to be left lying about.
[[nodiscard]] QString slipPage(const ComposedMessage &message);

/// The message as an address for a mail program; long ones are cut off at whole lines, because mail programs do it
/// anywhere (ux.md 2, Mail: plain text under 1,500 characters).
[[nodiscard]] QUrl mailtoFor(const ComposedMessage &message);

} // namespace wardmate
