// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

class QWidget;

namespace wardmate {

/// Says when the person leaves the computer: the screen is locked, the lid closed, the computer put to sleep, another
/// person takes over (security.md 5, T10). Each system tells it its own way; what none tells, the idle time catches.
class SessionSignals final : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit SessionSignals(QObject *parent = nullptr);
    ~SessionSignals() override;

    /// Once the window is on the screen: some systems tell windows only.
    void listenFor(QWidget &window);

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

signals:
    void personLeaves();
};

} // namespace wardmate
