// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/roster/roster_store.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/temp_vault.h"
#include "ui/roster/roster_services.h"

#include <QUndoStack>

namespace wardmate {

/// A programme with invented supporters and everything the pane asks for.
struct RosterBench {
    GuiTest gui;
    TempVault vault;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    RosterStore store{vault.db(), clock};
    FakePrompts prompts;
    QUndoStack undo;
    RosterServices services{.store = store,
        .clock = clock,
        .prompts = prompts,
        .settings = *gui.settings,
        .undo = undo,
        .units = [this] { return units(); },
        .specialties =
            [] {
                return QList<RosterChoice>{{QStringLiteral("critical_care"), QStringLiteral("Critical care")},
                    {QStringLiteral("emergency"), QStringLiteral("Emergency medicine")},
                    {QStringLiteral("oncology"), QStringLiteral("Oncology")}};
            },
        .specialtyLabel =
            [](const QString &code) {
                return code == QStringLiteral("critical_care") ? QStringLiteral("Critical care")
                    : code == QStringLiteral("emergency")      ? QStringLiteral("Emergency medicine")
                    : code == QStringLiteral("oncology")       ? QStringLiteral("Oncology")
                                                               : code;
            },
        .weeklyLoad =
            [](SupporterId) {
                return QList<int>{0, 1, 0, 0, 2, 1, 0, 0, 1, 0, 3, 1};
            }};

    [[nodiscard]] static Supporter person(
        const QString &name, ProfessionGroup profession = ProfessionGroup::RegisteredNurse)
    {
        Supporter supporter;
        supporter.name = name;
        supporter.profession = profession;
        supporter.stage = CareerStage::Senior;
        supporter.specialty = QStringLiteral("critical_care");
        supporter.unitName = QStringLiteral("ICU");
        supporter.phone = QStringLiteral("ext. 4410");
        supporter.languages = {QStringLiteral("en"), QStringLiteral("es")};
        supporter.shifts = {ShiftBand::Day};
        supporter.trainedOn = QDate(2025, 5, 3);
        supporter.trainingValidUntil = QDate(2028, 5, 3);
        supporter.confidentialityOn = QDate(2025, 5, 3);
        return supporter;
    }

    SupporterId add(const Supporter &supporter) { return taken(store.add(supporter)); }

    void addEverybody()
    {
        Supporter diaz = person(QStringLiteral("Díaz, Marta"));
        diaz.experienced = {EventCategory::UnexpectedPatientDeath, EventCategory::MedicalError};
        diaz.notComfortable = {EventCategory::PaediatricEvent};
        add(diaz);
        Supporter khan = person(QStringLiteral("Khan, Omar"), ProfessionGroup::Physician);
        khan.unitName = QStringLiteral("Emergency");
        khan.specialty = QStringLiteral("emergency");
        khan.shifts = {ShiftBand::Day, ShiftBand::Evening};
        add(khan);
        Supporter lapsed = person(QStringLiteral("Novak, Esther"));
        lapsed.trainingValidUntil = QDate(2026, 5, 3);
        lapsed.shifts = {ShiftBand::Night};
        add(lapsed);
        Supporter away = person(QStringLiteral("Ñandú, José"), ProfessionGroup::Pharmacist);
        away.availableFrom = QDate(2026, 12, 1);
        away.unitName = QStringLiteral("Pharmacy");
        away.specialty.clear();
        add(away);
        Supporter full = person(QStringLiteral("Okafor, Ngozi"), ProfessionGroup::Midwife);
        full.capacity = 0;
        add(full);
        Supporter due = person(QStringLiteral("Weiss, Quinn"), ProfessionGroup::RespiratoryTherapist);
        due.trainingValidUntil = QDate(2026, 12, 15);
        add(due);
    }

    [[nodiscard]] QList<RosterUnit> units()
    {
        QList<RosterUnit> found;
        vault.db().visit(
            [&](const Row &row) {
                found.append({row.get<UnitId>(0), row.get<QString>(1)});
            },
            QStringLiteral("SELECT id, name FROM unit ORDER BY name"));
        return found;
    }

    [[nodiscard]] Supporter named(const QString &name)
    {
        for (const SupporterStanding &standing : taken(store.all())) {
            if (standing.supporter.name == name)
                return standing.supporter;
        }
        return {};
    }
};

} // namespace wardmate
