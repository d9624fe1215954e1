// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource_defaults.h"
#include "models/sheets/sheet_facts.h"

namespace wardmate::test {

/// The American starting list, one entry of it confirmed, and a programme with a made-up number.
inline SheetFacts sheetFacts(bool withTexts = false)
{
    SheetFacts facts;
    facts.resources = nationalDirectory(QStringLiteral("us")).value();
    facts.resources.at(1).verifiedOn = QDate(2026, 11, 3);
    facts.today = QDate(2026, 11, 23);
    if (withTexts) {
        facts.programme.name = QStringLiteral("Wellspring peer support");
        facts.programme.hospital = QStringLiteral("Lakeside Community Hospital");
        facts.programme.phone = QStringLiteral("(555) 010-0142");
        facts.programme.email = QStringLiteral("peersupport@lakeside.example");
        facts.programme.hours = QStringLiteral("8-20");
        facts.programme.contact = QStringLiteral("Peer support office");
        facts.programme.confidentiality = QStringLiteral("What you say stays with your supporter.");
        for (Resource entry : localBlanks()) {
            entry.phone = QStringLiteral("(555) 010-%1").arg(200 + entry.position);
            facts.resources.push_back(entry);
        }
    }
    return facts;
}

/// As full as a directory gets: every local kind with a long name, a long explanation and a number with an extension,
/// and five crisis entries.
inline SheetFacts fullSheetFacts()
{
    SheetFacts facts = sheetFacts(true);
    facts.programme.hospital = QStringLiteral("Lakeside Community and Teaching Hospital of the Three Rivers");
    facts.programme.contact = QStringLiteral("Peer support office, second floor, east wing");
    facts.programme.confidentiality = QStringLiteral(
        "What you say to a supporter stays between the two of you, within the limits that the law sets. Ask your "
        "supporter what these limits are before you start. Nothing you say is written down.");
    for (Resource &entry : facts.resources) {
        if (!entry.isLocal)
            continue;
        entry.name += QStringLiteral(" of the Lakeside and Three Rivers hospitals");
        entry.nameEs += QStringLiteral(" de los hospitales Lakeside y Three Rivers");
        entry.detail += QStringLiteral(" Ask for the person on duty and say where you work.");
        entry.detailEs += QStringLiteral(" Pregunte por quien esté de guardia y diga dónde trabaja.");
        entry.phone = QStringLiteral("(555) 010-0142 ext. %1").arg(4400 + facts.resources.size());
        entry.verifiedOn = QDate(2026, 9, 30);
    }
    return facts;
}

} // namespace wardmate::test
