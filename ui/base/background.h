// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QPointer>
#include <QThread>

#include <memory>
#include <utility>

namespace wardmate {

/// Runs work() in a thread of its own and hands its result to done() in the thread of context; done() is dropped when
/// context is gone by then. For the few acts over 50 ms that need no open file (key derivation).
template<typename Work, typename Done>
void runInBackground(QObject *context, Work work, Done done)
{
    using Value = decltype(work());
    auto value = std::make_shared<std::unique_ptr<Value>>();
    QThread *thread
        = QThread::create([value, task = std::move(work)]() mutable { *value = std::make_unique<Value>(task()); });
    QObject::connect(thread, &QThread::finished, context,
        [value, finish = std::move(done)]() mutable { finish(std::move(**value)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace wardmate
