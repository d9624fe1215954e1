// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exit_codes.h"

#include <QList>

namespace wardmate::cli {

/// One command of cli.md: its words, its options, how many positional words, and what it does.
struct Command {
    QString name;
    QString usage; ///< what stands after the name in --help
    QString summary;
    OptionSet options;
    int leastPositional = 0;
    int mostPositional = 0;
    int (*run)(const Context &context) = nullptr;
};

/// Every command, in the order --help shows them.
[[nodiscard]] const QList<Command> &commands();

/// "list events|referrals..." as --help shows it.
[[nodiscard]] QString usageOf(const Command &command);

/// What --format may be with this command; empty where nothing is printed.
[[nodiscard]] QStringList formatsOf(const Command &command);

/// Who can open the file, for "list people" and "people list".
int printPeople(const Context &context, Vault &vault);

int runCreate(const Context &context);
int runDemo(const Context &context);
int runPeople(const Context &context);
int runImport(const Context &context);
int runRefer(const Context &context);
int runCheckLine(const Context &context);
int runList(const Context &context);
int runMatch(const Context &context);
int runAdvance(const Context &context);
int runBin(const Context &context);
int runEdit(const Context &context);
int runSupporter(const Context &context);
int runResource(const Context &context);
int runFilter(const Context &context);
int runWording(const Context &context);
int runDraft(const Context &context);
int runSearch(const Context &context);
int runCalendar(const Context &context);
int runMessage(const Context &context);
int runSheet(const Context &context);
int runReport(const Context &context);
int runPublish(const Context &context);
int runUnits(const Context &context);
int runSelfCheck(const Context &context);
int runProgramme(const Context &context);
int runPurge(const Context &context);
int runBackup(const Context &context);
int runRestore(const Context &context);
int runVerify(const Context &context);

} // namespace wardmate::cli
