// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_services.h"

#include <QTimer>

namespace wardmate {

/// Keeps what a person decided about the list on the import window: soon after every choice, and when they leave.
class ImportKeeper final : public QObject
{
    Q_OBJECT

public:
    /// decided: an empty object while there is nothing to keep.
    ImportKeeper(ImportServices &services, std::function<QJsonObject()> decided, QObject *parent);

    void keepSoon();
    /// False when there is something to keep that cannot be kept.
    bool keepNow();
    /// The list was brought in or put away.
    void forget();
    /// What is kept; an invalid id: the newest, of a list that was left half way. Nothing is written.
    [[nodiscard]] std::optional<KeptImport> find(DraftId id) const;
    /// From here on this one is kept anew.
    void goOnWith(const KeptImport &kept);
    [[nodiscard]] DraftId id() const { return m_id; }

signals:
    /// What is wrong, or an empty text when it is well again.
    void troubleChanged(const QString &problem);

private:
    void say(const QString &problem);

    ImportServices &m_services;
    std::function<QJsonObject()> m_decided;
    QTimer m_soon;
    DraftId m_id;
    QJsonObject m_last; ///< as it is kept
    QString m_trouble;
};

} // namespace wardmate
