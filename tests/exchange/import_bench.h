// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/referrals/draft_store.h"
#include "models/referrals/referral_import_kind.h"
#include "models/roster/roster_import_kind.h"
#include "models/roster/roster_store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/temp_vault.h"
#include "ui/exchange/import_services.h"

#include <QFile>
#include <QUndoStack>

namespace wardmate {

using namespace Qt::StringLiterals;

// The traps of hospital lists: a byte-order mark, a quoted newline, a duplicate, no name, a day that does not exist,
// formula-like cells, free text.
inline const QByteArray kRoster
    = "\xEF\xBB\xBF\"Name (Last, First)\",Credentials,Home unit,Phone,Languages,Training completed,Max open "
      "cases,Notes\r\n"
      "\"López, María\",RN,ICU,555-0100,\"English, Spanish\",10/28/2025,2,\r\n"
      "\"Ñandú, José\",MD,ED,ext. 4410,Spanish,09/03/2024,3,\"back from leave\r\nnot on Fridays\"\r\n"
      "\"López, María\",RN,ICU,555-0100,English,10/28/2025,2,\r\n"
      ",RN,Oncology,555-0101,English,01/15/2026,1,\r\n"
      "\"Weiss, Quinn\",Astronaut,Med-Surg 3,'+15550100,English,02/31/2026,1,=HYPERLINK(1)\r\n";

/// A file, the kinds of lists that come into it, and where half-done ones are kept.
struct ImportBench {
    GuiTest gui;
    TempVault vault;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    RosterStore store{vault.db(), clock};
    DraftStore drafts{vault.db(), clock};
    FakePrompts prompts;
    QUndoStack undo;
    ImportServices services{prompts, undo,
        {supporterImportKind(vault.db(), store, clock, PersonRole::Coordinator),
            referralImportKind(
                vault.db(), clock, PersonRole::Coordinator, [] { return ProgrammeSettings(); }, [] {})},
        {},
        {[this](DraftId id, const QJsonObject &body) -> Result<DraftId> {
             ++tries;
             if (refusal)
                 return failure(*refusal, u"not now"_s);
             return drafts.keep(id, u"import"_s, body);
         },
            [this](DraftId id) -> std::optional<KeptImport> {
                for (const Draft &draft : drafts.all(u"import"_s).value_or(QList<Draft>())) {
                    if (!id.isValid() || draft.id == id)
                        return KeptImport{draft.id, u"today 09:00"_s, draft.body};
                }
                return std::nullopt;
            },
            [this](DraftId id) { (void)drafts.remove(id); }}};
    std::optional<Error::Kind> refusal; ///< why nothing is kept now
    int tries = 0; ///< to keep

    QString file(const QByteArray &bytes) const
    {
        QFile file(gui.folder.filePath(u"list.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
};

} // namespace wardmate
