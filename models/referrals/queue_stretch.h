// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>

#include <functional>
#include <map>
#include <memory>
#include <vector>

/// \file
/// Parts of a long list of ids, read slice after slice, each going on behind the last id of the one before.

namespace wardmate {

class Database;
class IdReader;

/// The statements of one slice; none outlives it, since the file may come to another thread or another key meanwhile.
class SliceReaders
{
public:
    explicit SliceReaders(Database &database);
    ~SliceReaders();
    SliceReaders(const SliceReaders &) = delete;
    SliceReaders &operator=(const SliceReaders &) = delete;

    [[nodiscard]] Database &database() const { return m_db; }
    [[nodiscard]] IdReader &of(const QString &sql);

private:
    Database &m_db;
    std::map<QString, std::unique_ptr<IdReader>> m_readers;
};

/// One part of a list: appends at most so many; true when there are no more of it. Throws VaultError: then what it
/// appended is thrown away, and it can be asked again.
using Stretch = std::function<bool(SliceReaders &, std::vector<qint64> &, size_t)>;

/// What a statement picks that ends with a comparison of the id, its order and a limit.
[[nodiscard]] Stretch byId(const QString &sql, const QVariantList &args, bool backwards);

/// The same by a text and the id; keySql tells the text of an id, where the next slice goes on.
[[nodiscard]] Stretch byKey(const QString &sql, const QVariantList &args, const QString &keySql, bool backwards);

/// Of another stretch those for which it holds.
[[nodiscard]] Stretch only(Stretch from, std::function<bool(qint64)> keeps);

/// Two stretches, each in the order of ids, as one.
[[nodiscard]] Stretch merged(Stretch one, Stretch other, bool backwards);

/// A list that is there already.
[[nodiscard]] Stretch listed(std::vector<qint64> ids);

/// So many at least are gone through at a time where only some are wanted.
inline constexpr size_t kLeastWalked = 4096;

} // namespace wardmate
