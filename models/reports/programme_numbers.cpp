// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/programme_numbers.h"

#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kActive = u"status = 'active' AND partner_institution = ''"_s;

void addSupporters(Database &database, const Span &span, QDate today, QList<OwnNumber> &numbers)
{
    database.visit(
        [&](const Row &row) {
            if (row.get<int>(0) == 0)
                return;
            numbers.append({ProgrammeNumber::SupportersActive, row.get<int>(1)});
            numbers.append({ProgrammeNumber::SupportersReady, row.get<int>(2)});
            numbers.append({ProgrammeNumber::SupportersTrained, row.get<int>(3)});
            numbers.append({ProgrammeNumber::UnitsWithSupporter, row.get<int>(4)});
        },
        u"SELECT count(*), count(*) FILTER (WHERE "_s + kActive + u"), count(*) FILTER (WHERE "_s + kActive
            + u" AND trained_on <= ? AND (training_valid_until IS NULL OR training_valid_until >= ?)), "
              "count(*) FILTER (WHERE partner_institution = '' AND trained_on BETWEEN ? AND ?), "
              "count(DISTINCT CASE WHEN "_s
            + kActive + u" THEN unit_id END) FROM supporter"_s,
        today, today, span.firstDay(), span.lastDay());
}

void addResources(Database &database, QDate today, QList<OwnNumber> &numbers)
{
    database.visit(
        [&](const Row &row) {
            if (row.get<int>(0) == 0)
                return;
            numbers.append({ProgrammeNumber::ResourcesListed, row.get<int>(0)});
            numbers.append({ProgrammeNumber::ResourcesChecked, row.get<int>(1)});
        },
        u"SELECT count(*), count(*) FILTER (WHERE date(verified_on, '+' || review_days || ' days') >= ?) "
        "FROM resource WHERE removed_at IS NULL AND on_sheet = 1"_s,
        today);
}

} // namespace

Result<QList<OwnNumber>> programmeNumbers(Database &database, const Span &span, QDate today)
{
    return attempt([&] {
        QList<OwnNumber> numbers;
        addSupporters(database, span, today, numbers);
        addResources(database, today, numbers);
        return numbers;
    });
}

} // namespace wardmate
