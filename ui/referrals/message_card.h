// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "ui/referrals/referral_services.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace wardmate {

class ChoiceBox;
class InlineMessage;

/// A ready message to hand over: open it in the mail program, copy it, or keep it as a file behind a warning. The
/// program sends nothing and cannot know what was sent: that is the tick "told" (ux.md 2, Mail).
class MessageCard final : public QFrame
{
    Q_OBJECT

public:
    MessageCard(ReferralServices &services, const ReferralDetail &detail, MessageKind kind, QWidget *parent = nullptr);
    void focusFirst();

signals:
    void told(); ///< the supporter has been told
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addButtons(QVBoxLayout &layout);
    void compose();
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
    InlineMessage *m_note;
    QWidget *m_first = nullptr;
    QList<QWidget *> m_handOver;
};

/// The message as an address for a mail program; long ones are cut off at whole lines, because mail programs do it
/// anywhere (ux.md 2, Mail: plain text under 1,500 characters).
[[nodiscard]] QUrl mailtoFor(const ComposedMessage &message);

} // namespace wardmate
