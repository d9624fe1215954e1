// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "models/programme/working_calendar.h"
#include "models/sheets/sheet_copy.h"
#include "models/vault/migrator.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wardmate {

Session::Session(Database &database, PersonRole role, const Clock &clock)
    : m_database(&database)
    , m_role(role)
    , m_clock(clock)
{
}

Session::~Session()
{
    m_sheetTexts.reset(); // the stores go before the file they stand on
    m_resources.reset();
    m_referrals.reset();
    m_roster.reset();
    m_units.reset();
    m_settings.reset();
}

Result<std::unique_ptr<Session>> Session::over(std::unique_ptr<Vault> vault, const Clock &clock)
{
    std::unique_ptr<Session> session(new Session(vault->database(), vault->role(), clock));
    session->m_vault = std::move(vault);
    session->m_changedOnDiskAt = QFileInfo(session->m_vault->path()).lastModified().toUTC();
    const auto loaded = session->m_role == PersonRole::Administrator ? session->loadSheets() : session->loadAll();
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    session->startCountingChanges();
    return session;
}

Result<void> Session::takeOver(const PageState &checked)
{
    const auto before = takeOverPublished(*m_vault, m_clock, checked);
    if (!before)
        return tl::unexpected<Error>(before.error());
    m_publishedBefore = *before;
    startCountingChanges();
    return {};
}

Result<std::unique_ptr<Session>> Session::inMemory(const Clock &clock)
{
    auto database = attempt([] {
        auto made = Database::open(u":memory:"_s, {}, Database::Mode::Create);
        migrate(*made);
        return made;
    });
    if (!database)
        return tl::unexpected<Error>(database.error());
    std::unique_ptr<Session> session(new Session(**database, PersonRole::Director, clock));
    session->m_ownDatabase = std::move(*database);
    if (const auto loaded = session->loadAll(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    return session;
}

QDateTime Session::lastEntryAt()
{
    return attempt([&] {
        return m_database->value<QDateTime>(u"SELECT at FROM audit ORDER BY id DESC LIMIT 1"_s).value_or(QDateTime());
    }).value_or(QDateTime());
}

/// What an administrator prints, as it lies in the report file; none in one that was written without.
Result<void> Session::loadSheets()
{
    const auto there = attempt([&] { return hasSheetContents(*m_database); });
    if (!there)
        return tl::unexpected<Error>(there.error());
    if (!*there)
        return {};
    m_settings = std::make_unique<SettingsStore>(*m_database);
    m_resources = std::make_unique<ResourceStore>(*m_database, m_clock, m_role);
    m_sheetTexts = std::make_unique<SheetTextStore>(*m_database, m_clock, m_role);
    const auto loaded = m_settings->load();
    if (loaded)
        m_clock.setZone(WorkingCalendar(m_settings->settings().week).zone());
    return loaded;
}

void Session::followSettings(const ProgrammeSettings &settings)
{
    m_clock.setZone(WorkingCalendar(settings.week).zone());
    m_referrals->setSettings(settings);
}

Result<void> Session::loadAll()
{
    m_settings = std::make_unique<SettingsStore>(*m_database);
    m_units = std::make_unique<UnitStore>(*m_database);
    m_roster = std::make_unique<RosterStore>(*m_database, m_clock);
    m_referrals = std::make_unique<ReferralStore>(*m_database, m_clock, m_role);
    m_resources = std::make_unique<ResourceStore>(*m_database, m_clock, m_role);
    m_sheetTexts = std::make_unique<SheetTextStore>(*m_database, m_clock, m_role);
    QObject::connect(m_settings.get(), &SettingsStore::changed, m_referrals.get(),
        [this](const ProgrammeSettings &settings) { followSettings(settings); });
    const auto loaded = m_settings->load();
    if (loaded)
        followSettings(m_settings->settings());
    return loaded;
}

} // namespace wardmate
