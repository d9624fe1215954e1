// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/report_wiring.h"

#include "app/session/report_file.h"

#include <QDesktopServices>
#include <QUrl>

namespace wardmate {

ReportParts::ReportParts(Session &session, Prompts &prompts, QSettings &settings)
    : m_ledger(session.database())
    , m_services{.ledger = m_ledger, .clock = session.clock(), .prompts = prompts, .settings = settings}
{
    m_services.showFolder = [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    if (session.role() == PersonRole::Administrator)
        return;
    m_counts.emplace(session.database());
    m_publisher.emplace(session.database(), session.clock(), session.role(), session.settings().settings(),
        [&session](
            const QList<Issue> &issues, const ReportFrame &frame) { return writeReportFile(session, issues, frame); });
    m_services.publisher = &*m_publisher;
    m_services.counts = &*m_counts;
    m_services.programme = [&session] { return session.settings().settings(); };
}

} // namespace wardmate
