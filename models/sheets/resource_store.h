// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/base/result.h"
#include "models/sheets/resource.h"

#include <QDateTime>
#include <QObject>

#include <vector>

namespace wardmate {

class Clock;
class Database;

/// One change of the directory. Numbers and addresses are public, so they stand here as they were.
struct ResourceChange {
    ResourceId resource;
    QDateTime at;
    PersonRole role = PersonRole::Coordinator;
    QString act; ///< "add", "change", "confirm", "remove", "restore"
    QString name;
    QString before; ///< numbers and addresses, only where they changed
    QString after;
};

/// The resource directory in the file: verbs that change it, each noted in the audit log by role.
class ResourceStore : public QObject
{
    Q_OBJECT

public:
    ResourceStore(Database &database, const Clock &clock, PersonRole role, QObject *parent = nullptr);

    /// Every entry that was not removed, in the order of the sheets.
    [[nodiscard]] Result<std::vector<Resource>> all() const;
    [[nodiscard]] Result<Resource> find(ResourceId id) const;
    [[nodiscard]] Result<int> count() const;

    [[nodiscard]] Result<ResourceId> add(const Resource &resource);
    /// All or none; for a country's starting list and for a partner's directory.
    [[nodiscard]] Result<int> addAll(const std::vector<Resource> &resources);
    /// Adds entries and changes others, all or none; refused (code "last_crisis_entry") as update() is.
    [[nodiscard]] Result<void> merge(const std::vector<Resource> &added, const std::vector<Resource> &changed);
    /// A changed number loses its "checked on" unless the date came anew with the change. Refused (code
    /// "last_crisis_entry") when the sheets would be left without a crisis number.
    [[nodiscard]] Result<void> update(const Resource &resource);
    /// "Still right": checked today by this role.
    [[nodiscard]] Result<void> confirm(ResourceId id);
    /// Takes the entry out of the directory; the same refusal as update().
    [[nodiscard]] Result<void> remove(ResourceId id);
    /// Brings a removed entry back as it was.
    [[nodiscard]] Result<void> restore(ResourceId id);

    /// What was done to the directory, newest first.
    [[nodiscard]] Result<std::vector<ResourceChange>> history() const;

signals:
    void added(wardmate::ResourceId id);
    void updated(wardmate::ResourceId id);
    void removed(wardmate::ResourceId id);
    void reset();

private:
    [[nodiscard]] Result<void> mayLeave(const Resource &resource) const;
    [[nodiscard]] Result<void> mayChange() const;
    void note(const QString &act, qint64 id);
    void note(const QString &act, const Resource &entry, const QString &before, const QString &after);

    Database &m_db;
    const Clock &m_clock;
    PersonRole m_role;
};

} // namespace wardmate
