// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QWidget;

namespace wardmate {

/// Marks a form, a dialog or a part of a page, whose half-filled fields are to be there again after a lock or a kill. The key
/// says what the form is about ("close 12345"), so that nothing comes back where it does not belong; an empty one takes the
/// mark away. Only fields with an objectName are kept, and never a passphrase.
void setDraftKey(QWidget &form, const QString &key);
/// For a marked form that stores by itself what fits: whether something is typed that is not stored. Of such a form only
/// the fields that were changed are kept, and they are until it says that they are stored.
void setTyped(QWidget &form, bool isTyped);
[[nodiscard]] bool isTyped(const QWidget &form);

/// Marks a form or a page in which something is typed that could not be kept, as on a full disk. Whoever is there is asked
/// before it is lost by a lock, at leaving for another file or at quitting; the mark goes with the widget.
void setUnkept(QWidget &typedIn, bool isUnkept);
/// Whether one is marked so, in the window or in a dialog before it.
[[nodiscard]] bool isAnythingUnkept();

/// Keeps half-filled forms soon after every key and when the program locks, and fills them again when they are next
/// opened, as long as they were not closed by whoever filled them in. What they hold may be names, so the store is the
/// encrypted file.
class KeptForms final : public QObject
{
    Q_OBJECT

public:
    struct Store {
        std::function<Result<void>(const QString &key, const QJsonObject &values)> keep; ///< in place of what it has
        std::function<std::optional<QJsonObject>(const QString &key)> find;
        std::function<void(const QString &key)> remove;
    };

    explicit KeptForms(Store store, QObject *parent = nullptr);

    /// Every marked form that is not as it came up. What the store does not take is given to it again the next time.
    void keepTyped();
    /// Of forms that are gone, what the store has not taken yet.
    [[nodiscard]] bool hasUntaken() const { return !m_untaken.empty(); }
    /// Before everything is closed by a lock: from here on closing a form gives nothing up.
    void keepAll();

signals:
    void restored();
    void keptNot(const wardmate::Error &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Watched {
        QPointer<QWidget> form;
        QString key;
        QJsonObject asItCame;
        std::optional<QJsonObject> kept; ///< as the store has it
    };
    [[nodiscard]] Watched *find(const QObject *form);
    void cameUp(QWidget &form);
    void typedChanged(QWidget &form);
    void closed(const QObject *form);
    [[nodiscard]] static std::optional<QJsonObject> typedIn(const Watched &one);
    void keep(Watched &one);
    bool give(const QString &key, const QJsonObject &values);

    Store m_store;
    QTimer m_soon;
    std::vector<Watched> m_watched;
    std::vector<std::pair<QString, QJsonObject>> m_untaken; ///< of forms that are gone
    bool m_isTrouble = false;
};

} // namespace wardmate
