// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QWidget;

namespace wardmate {

/// Marks a form, a dialog or a part of a page, whose half-filled fields are to be there again after locking. The key says
/// what the form is about ("close 12345"), so that nothing comes back where it does not belong; an empty one takes the
/// mark away. Only fields with an objectName are kept, and never a passphrase.
void setDraftKey(QWidget &form, const QString &key);

/// Keeps the half-filled forms when the program locks, and fills them again when they are next opened. What they hold
/// may be names, so the store is the encrypted file.
class KeptForms final : public QObject
{
    Q_OBJECT

public:
    struct Store {
        std::function<bool(const QString &key, const QJsonObject &values)> keep; ///< false: not now
        std::function<std::optional<QJsonObject>(const QString &key)> take; ///< it is gone from the store then
    };

    explicit KeptForms(Store store, QObject *parent = nullptr);

    /// Before anything is closed: every marked form that is shown and not as it came up. What the store does not take is
    /// given to it again the next time.
    void keepAll();

signals:
    void restored();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cameUp(QWidget *form);

    Store m_store;
    std::vector<std::pair<QPointer<QWidget>, QJsonObject>> m_asTheyCame;
    std::vector<std::pair<QString, QJsonObject>> m_untaken;
};

} // namespace wardmate
