// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/database.h"

#include <QSemaphore>
#include <QThread>

#include <memory>

namespace wardmate {

/// While it lives, the open file is another thread's, as during long work; at its end it is this one's again.
class LentFile
{
public:
    explicit LentFile(Database &database)
        : m_thread(QThread::create([this, &database, here = QThread::currentThread()] {
            m_end.acquire();
            database.handTo(here);
        }))
    {
        database.handTo(m_thread.get());
        m_thread->start();
    }
    ~LentFile()
    {
        m_end.release();
        m_thread->wait();
    }
    LentFile(const LentFile &) = delete;
    LentFile &operator=(const LentFile &) = delete;

private:
    QSemaphore m_end;
    std::unique_ptr<QThread> m_thread;
};

} // namespace wardmate
