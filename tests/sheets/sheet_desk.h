// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/sheets/resource_defaults.h"
#include "models/sheets/resource_store.h"
#include "models/sheets/sheet_document.h"
#include "models/sheets/sheet_text_store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/temp_vault.h"
#include "ui/sheets/sheet_panes.h"

#include <QUndoStack>

namespace wardmate::test {

/// Takes what is printed and remembers how it was named.
class FakePrinter final : public SheetPrinter
{
public:
    Result<Outcome> print(const SheetDocument &sheet, const QString &jobTitle) override
    {
        printed << QStringLiteral("%1/%2").arg(sheet.info().id, sheet.language());
        pages = sheet.pageCount();
        title = jobTitle;
        return outcome;
    }

    Outcome outcome = Outcome::Printed;
    QStringList printed;
    QString title;
    int pages = 0;
};

/// A real file with the American starting list and a programme, and everything the two panes need.
struct SheetDesk {
    GuiTest gui;
    TempVault vault;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)};
    ResourceStore store{vault.db(), clock, PersonRole::Director};
    SheetTextStore texts{vault.db(), clock, PersonRole::Director};
    FakePrompts prompts;
    FakePrinter printer;
    QUndoStack undo;
    QString copied;
    SheetServices services{.resources = store,
        .clock = clock,
        .prompts = prompts,
        .undo = undo,
        .settings = *gui.settings,
        .printer = printer,
        .texts = &texts,
        .facts = [this] { return facts(); },
        .paper = [] { return SheetPaper::Letter; },
        .country = [] { return QStringLiteral("us"); },
        .copyText = [this](const QString &text) { copied = text; }};

    void fill() { (void)store.addAll(nationalDirectory(QStringLiteral("us")).value()); }
    void confirmAll()
    {
        const auto entries = store.all().value();
        for (const Resource &entry : entries)
            (void)store.confirm(entry.id);
    }
    void addLocal()
    {
        std::vector<Resource> local = localBlanks();
        for (Resource &entry : local) {
            entry.phone = QStringLiteral("(555) 010-0%1").arg(200 + entry.position);
            entry.position += 500;
        }
        (void)store.addAll(local);
    }
    [[nodiscard]] ResourceId idOf(const QString &name) const
    {
        const auto entries = store.all().value();
        for (const Resource &entry : entries) {
            if (entry.name == name)
                return entry.id;
        }
        return {};
    }
    [[nodiscard]] Result<SheetFacts> facts() const
    {
        SheetFacts found;
        found.programme = programmeTexts(QStringLiteral("Lakeside Community Hospital"),
            QStringLiteral("Peer support office, (555) 010-0142, peersupport@lakeside.example"), {});
        found.programme.name = QStringLiteral("Wellspring peer support");
        found.resources = store.all().value();
        found.today = clock.nowUtc().toLocalTime().date();
        return found;
    }
};

} // namespace wardmate::test
