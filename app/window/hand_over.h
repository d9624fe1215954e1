// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QTimer>

namespace wardmate {

/// What leaves the program on a person's word: the clipboard, a chosen file; the mail program is
/// in mail_program.h. Nothing else does.
class HandOver final : public QObject
{
    Q_OBJECT

public:
    explicit HandOver(QObject *parent = nullptr);
    ~HandOver() override; ///< takes our text off the clipboard: it must not outlive a lock

    /// Marked as sensitive for clipboard managers and taken back after two minutes (ux.md 2, Clipboard).
    void copySensitive(const QString &text);
    void copy(const QString &text);
    [[nodiscard]] static Result<void> saveFile(const QString &path, const QByteArray &bytes);

private:
    void clear();

    QTimer m_timer;
    QString m_ours; ///< what we put there; another program's text is left alone
};

} // namespace wardmate
