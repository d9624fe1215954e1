// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_run.h"

#include "ui/base/background.h"

#include <QCoreApplication>
#include <QPointer>

namespace wardmate {

MatchRun::MatchRun(QObject *parent)
    : QObject(parent)
{
}

MatchRun::~MatchRun()
{
    if (m_token)
        m_token->stop = true;
}

void MatchRun::stop()
{
    if (m_token)
        m_token->stop = true;
    m_token.reset();
    if (m_running) {
        m_running = false;
        emit ended();
    }
}

template<typename Work, typename Done>
void MatchRun::run(size_t pairs, Work work, Done done)
{
    stop();
    if (pairs <= m_atOnce) {
        done(work(MatchProgress{}));
        return;
    }
    m_token = std::make_shared<Token>();
    m_running = true;
    emit started();
    const MatchProgress progress = [token = m_token, self = QPointer<MatchRun>(this)](int thousandths) {
        // The pointer is only looked at in the thread it lives in.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, token, thousandths] {
                if (self && self->m_token == token)
                    emit self->progressed(thousandths);
            },
            Qt::QueuedConnection);
        return !token->stop;
    };
    runInBackground(
        this, [work = std::move(work), progress] { return work(progress); },
        [this, token = m_token, done = std::move(done)](auto result) {
            if (m_token != token)
                return;
            m_token.reset();
            m_running = false;
            emit ended();
            done(std::move(result));
        });
}

void MatchRun::propose(MatchRequest request, const Taxonomy &taxonomy, std::function<void(MatchResult)> done)
{
    const size_t pairs = request.referrals.size() * request.supporters.size();
    run(
        pairs,
        [request = std::move(request), taxonomy](
            const MatchProgress &progress) { return wardmate::propose(request, taxonomy, progress); },
        std::move(done));
}

void MatchRun::costOf(
    MatchRequest request, const Taxonomy &taxonomy, Pair wanted, std::function<void(OverrideCost)> done)
{
    const size_t pairs = request.referrals.size() * request.supporters.size();
    run(
        pairs,
        [request = std::move(request), taxonomy, wanted](
            const MatchProgress &progress) { return costOfOverride(request, taxonomy, wanted, progress); },
        std::move(done));
}

} // namespace wardmate
