// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/published_before.h"
#include "models/base/clock.h"
#include "models/programme/settings_store.h"
#include "models/programme/unit_store.h"
#include "models/referrals/referral_store.h"
#include "models/roster/roster_store.h"
#include "models/sheets/resource_store.h"
#include "models/sheets/sheet_text_store.h"
#include "models/vault/vault.h"

#include <memory>

namespace wardmate {

/// An opened programme with its stores: what the window and the command line work on. Everything is closed and wiped
/// when it goes.
class Session
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Session>> over(std::unique_ptr<Vault> vault, const Clock &clock);
    /// A sample programme in memory, of which nothing is kept; with the newest schema and nothing in it.
    [[nodiscard]] static Result<std::unique_ptr<Session>> inMemory(const Clock &clock);
    ~Session();

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Vault *vault() { return m_vault.get(); } ///< none for the sample
    [[nodiscard]] PersonRole role() const { return m_role; }
    /// Its days are the programme's.
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool isSample() const { return m_vault == nullptr; }

    /// Whether anything was stored since the opening, or since startCountingChanges().
    [[nodiscard]] bool hasWritten() const { return m_database->changes() > m_changesBefore; }
    void startCountingChanges() { m_changesBefore = m_database->changes(); }
    /// When the file was last written before it was opened here.
    [[nodiscard]] QDateTime changedOnDiskAt() const { return m_changedOnDiskAt; }

    /// What was published before a restore, once the checks that follow an unlocking have passed (published_before.h).
    /// Touches the file only, so it may run where the connection has been handed to.
    [[nodiscard]] Result<void> takeOver(const PageState &checked);
    /// What was found then.
    [[nodiscard]] const PublishedBefore &publishedBefore() const { return m_publishedBefore; }

    /// The newest line of the audit log; null when it has none or cannot be read.
    [[nodiscard]] QDateTime lastEntryAt();

    /// Whether sheets can be printed: for an administrator, once somebody who may has put them into the report file.
    [[nodiscard]] bool hasSheets() const { return m_sheetTexts != nullptr; }

    [[nodiscard]] SettingsStore &settings() { return *m_settings; }
    [[nodiscard]] UnitStore &units() { return *m_units; }
    [[nodiscard]] RosterStore &roster() { return *m_roster; }
    [[nodiscard]] ReferralStore &referrals() { return *m_referrals; }
    [[nodiscard]] ResourceStore &resources() { return *m_resources; }
    [[nodiscard]] SheetTextStore &sheetTexts() { return *m_sheetTexts; }

private:
    Session(Database &database, PersonRole role, const Clock &clock);
    [[nodiscard]] Result<void> loadAll();
    [[nodiscard]] Result<void> loadSheets();
    void followSettings(const ProgrammeSettings &settings);

    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Database> m_ownDatabase; ///< of the sample
    Database *m_database;
    PersonRole m_role;
    ZonedClock m_clock;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<UnitStore> m_units;
    std::unique_ptr<RosterStore> m_roster;
    std::unique_ptr<ReferralStore> m_referrals;
    std::unique_ptr<ResourceStore> m_resources;
    std::unique_ptr<SheetTextStore> m_sheetTexts;
    PublishedBefore m_publishedBefore;
    QDateTime m_changedOnDiskAt;
    qint64 m_changesBefore = 0;
};

} // namespace wardmate
