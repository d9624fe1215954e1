// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/self_check_wiring.h"

#include "app/window/hand_over.h"
#include "app/window/paper.h"
#include "models/reports/self_check_document.h"

using namespace Qt::StringLiterals;

namespace wardmate {

SelfCheckServices selfCheckServices(Session &session, Prompts &prompts, QUndoStack &undo)
{
    const auto today = [&session] { return session.clock().today(); };
    const auto documentOf = [&session, today](const SelfCheck &check) {
        const ProgrammeSettings &settings = session.settings().settings();
        return SelfCheckDocument{
            .check = check, .hospital = settings.hospital, .day = today(), .paper = settings.paper};
    };
    return {.prompts = prompts,
        .undo = undo,
        .load = [&session] { return session.settings().value(selfCheckKey()); },
        .save = [&session](const QString &text) { return session.settings().setValue(selfCheckKey(), text); },
        .today = today,
        .saveDocument
        = [documentOf](const SelfCheck &check, const QString &suffix, const QString &path) -> Result<void> {
            if (suffix == u"html"_s)
                return HandOver::saveFile(path, selfCheckHtml(documentOf(check)));
            const auto pdf = selfCheckPdf(documentOf(check));
            return pdf ? HandOver::saveFile(path, *pdf) : tl::unexpected<Error>(pdf.error());
        },
        .fileName = selfCheckFileName,
        .print =
            [documentOf](const SelfCheck &check) {
                printPage(SelfCheckPane::tr("Self-check"), QString::fromUtf8(selfCheckHtml(documentOf(check))));
            }};
}

} // namespace wardmate
