// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_reader.h"
#include "app/cli/json_values.h"
#include "models/base/local_now.h"

/// \file
/// What is told about an event, a clinician and how to reach them, read over what is known already: a key that is not
/// there leaves it, an empty one takes it away where nothing has to be there.

namespace wardmate::cli {

void readEventFacts(JsonReader &reader, Event &event);
void readContact(JsonReader &reader, PeerIdentity &identity);
void readClinician(JsonReader &reader, const SupporterLookup &lookup, ClinicianIntake &clinician, QStringList &ignored);

/// What edit reads of an event, over what the file holds.
[[nodiscard]] Result<Event> editedEvent(const QJsonObject &input, Event event, QStringList &ignored);

/// What edit reads of a referral; only what is different is in the answer.
[[nodiscard]] Result<ReferralEdits> referralEdits(const QJsonObject &input, const SupporterLookup &lookup,
    const ReferralDetail &before, const LocalNow &now, QStringList &ignored);

} // namespace wardmate::cli
