// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sheet_wiring.h"

#include "app/session/sheet_facts_of.h"
#include "app/window/hand_over.h"

using namespace Qt::StringLiterals;

namespace wardmate {

SheetServices sheetServices(Session &session, SheetPrinter &printer, Prompts &prompts, QUndoStack &undo,
    QSettings &settings, HandOver &handOver)
{
    SheetServices services{.resources = session.resources(),
        .clock = session.clock(),
        .prompts = prompts,
        .undo = undo,
        .settings = settings,
        .printer = printer};
    services.texts = &session.sheetTexts();
    services.mayChange = session.role() != PersonRole::Administrator;
    services.facts = [&session] { return sheetFactsOf(session); };
    services.paper
        = [&session] { return session.settings().settings().paper == u"a4"_s ? SheetPaper::A4 : SheetPaper::Letter; };
    services.country = [&session] { return session.settings().settings().country; };
    services.copyText = [&handOver](const QString &text) { handOver.copy(text); };
    return services;
}

} // namespace wardmate
