// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"
#include "models/base/id.h"
#include "models/base/people_words.h"
#include "models/base/result.h"
#include "models/referrals/queue_row.h"

#include <QDate>
#include <QList>

namespace wardmate {

class Database;

/// An event that was found, with what tells it from others.
struct FoundEvent {
    EventId id;
    QDate occurredOn; ///< the day it came in when that of the event is not known
    EventCategory category = EventCategory::Other;
    QString unit;
    int referrals = 0;
    bool operator==(const FoundEvent &) const = default;
};

struct FoundSupporter {
    SupporterId id;
    QString name;
    SupporterStatus status = SupporterStatus::Active;
    bool operator==(const FoundSupporter &) const = default;
};

/// The desk's part of the search everywhere: people, events and supporters by the beginnings of words, the newest
/// first. Every statement reads an index and stops at so many, whatever the size of the file.
class DeskSearch
{
public:
    explicit DeskSearch(Database &database);

    /// Peers by name; what is in the bin or erased is not found.
    [[nodiscard]] Result<QList<QueueRow>> people(const QString &text, int most) const;
    /// Those in the bin, the latest put there first.
    [[nodiscard]] Result<QList<QueueRow>> peopleInBin(const QString &text, int most) const;
    /// By kind, unit and day in any order ("icu death", "19 nov"), or by the number an event or referral has in lists.
    [[nodiscard]] Result<QList<FoundEvent>> events(const QString &text, const QDate &today, int most) const;
    [[nodiscard]] Result<QList<FoundSupporter>> supporters(const QString &text, int most) const;

private:
    Database &m_db;
};

/// A day in a text, taken out of it: "icu 19 nov" -> 19 November and "icu". Without a year the latest such day that is
/// not ahead. Forms: 2026-11-19, 19 Nov, Nov 19, 19/11 or 11/19 as the language has it, each with or without a year.
[[nodiscard]] QDate takeDay(QString &text, const QDate &today);

} // namespace wardmate
