// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "models/referrals/workflow.h"
#include "models/roster/supporter.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

/// \file
/// JSON as cli.md and domain.md name it: snake_case keys, codes, ISO dates.

namespace wardmate::cli {

[[nodiscard]] QJsonObject supporterJson(const SupporterStanding &standing);
[[nodiscard]] QStringList supporterColumns();

/// Finds a supporter by id or by name; 0 when there is none.
using SupporterLookup = std::function<SupporterId(const QJsonValue &)>;

/// What refer reads. Keys that mean nothing are collected in ignored, so that nothing is lost silently.
[[nodiscard]] Result<Intake> intakeFromJson(
    const QJsonObject &input, const SupporterLookup &lookup, QStringList &ignored);

/// What advance reads.
[[nodiscard]] Result<VerbFacts> factsFromJson(
    const QJsonObject &input, const SupporterLookup &lookup, QStringList &ignored);

} // namespace wardmate::cli
