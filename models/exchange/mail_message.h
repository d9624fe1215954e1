// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace wardmate {

struct MailAddress {
    QString name = {};
    QString address = {}; ///< may be empty: the message then has no such recipient
};

/// A message for a mail program to open and send; nothing is sent by us.
struct MailMessage {
    QList<MailAddress> to = {};
    QString subject = {};
    QString body = {};
    QDateTime date = {};
    MailAddress from = {}; ///< left out as a rule: the mail program knows its owner
};

/// The message as RFC 5322 text in UTF-8 with CRLF, marked X-Unsent so that mail programs open it for editing.
///
/// The Message-ID is random and ends in "wardmate.invalid": it tells neither machine nor person. Line breaks in a
/// header value, which would add headers, and impossible addresses are refused (code header_break, bad_address).
[[nodiscard]] Result<QByteArray> mailMessage(const MailMessage &message);

/// Longer links are cut off by some mail programs and by Windows (ux.md, Mail).
inline constexpr qsizetype kLongestMailto = 1500;

/// A mailto link (RFC 6068); refused with the code too_long when it would be longer than kLongestMailto.
[[nodiscard]] Result<QUrl> mailtoUrl(const MailMessage &message);

} // namespace wardmate
