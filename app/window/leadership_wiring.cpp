// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/leadership_wiring.h"

#include "app/window/hand_over.h"
#include "models/programme/leadership_known.h"
#include "models/reports/leadership_document.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kKey = u"leadership.case"_s;

} // namespace

LeadershipServices leadershipServices(Session &session, Prompts &prompts, QUndoStack &undo)
{
    const auto today = [&session] { return session.clock().today(); };
    return {.prompts = prompts,
        .undo = undo,
        .load = [&session] { return session.settings().value(kKey); },
        .save = [&session](const QString &text) { return session.settings().setValue(kKey, text); },
        .known =
            [&session, today] {
                const auto known = knownNumbers(session.database(), today());
                return known ? *known : QMap<CaseInput, double>();
            },
        .saveDocument
        = [&session, today](const LeadershipCase &numbers, bool complete, const QString &path) -> Result<void> {
            const ProgrammeSettings &settings = session.settings().settings();
            const LeadershipDocument document{.numbers = numbers,
                .hospital = settings.hospital,
                .day = today(),
                .complete = complete,
                .paper = settings.paper};
            if (path.endsWith(u".html"_s, Qt::CaseInsensitive))
                return HandOver::saveFile(path, leadershipHtml(document));
            const auto pdf = leadershipPdf(document);
            return pdf ? HandOver::saveFile(path, *pdf) : tl::unexpected<Error>(pdf.error());
        },
        .fileName = leadershipFileName};
}

} // namespace wardmate
