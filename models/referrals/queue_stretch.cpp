// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_stretch.h"

#include "models/vault/database.h"
#include "models/vault/id_reader.h"

#include <algorithm>
#include <deque>
#include <limits>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using Ids = std::vector<qint64>;

const QString kBehindEveryText(8, QChar(0xFFFF));

/// One of two that become one.
struct Side {
    Stretch from;
    std::deque<qint64> ids = {}; ///< the next ones
    bool isDone = false;

    [[nodiscard]] bool isEmpty() const { return ids.empty(); }
    [[nodiscard]] qint64 take()
    {
        const qint64 id = ids.front();
        ids.pop_front();
        return id;
    }

    /// So many, unless there are no more.
    void prepare(SliceReaders &readers, size_t most)
    {
        while (!isDone && ids.size() < most) {
            Ids more;
            isDone = from(readers, more, most - ids.size());
            ids.insert(ids.end(), more.cbegin(), more.cend());
        }
    }
};

} // namespace

SliceReaders::SliceReaders(Database &database)
    : m_db(database)
{
}

SliceReaders::~SliceReaders() = default;

IdReader &SliceReaders::of(const QString &sql)
{
    std::unique_ptr<IdReader> &reader = m_readers[sql];
    if (!reader)
        reader = std::make_unique<IdReader>(m_db, sql);
    return *reader;
}

Stretch byId(const QString &sql, const QVariantList &args, bool backwards)
{
    return [sql, args, last = backwards ? std::numeric_limits<qint64>::max() : qint64(0)](
               SliceReaders &readers, Ids &into, size_t most) mutable {
        const size_t before = into.size();
        readers.of(sql).read(into, QVariantList(args) << last << qint64(most));
        if (into.size() > before)
            last = into.back();
        return into.size() - before < most;
    };
}

Stretch byKey(const QString &sql, const QVariantList &args, const QString &keySql, bool backwards)
{
    return [sql, args, keySql, key = backwards ? kBehindEveryText : QString(u""_s), last = qint64(0)](
               SliceReaders &readers, Ids &into, size_t most) mutable {
        const size_t before = into.size();
        readers.of(sql).read(into, QVariantList(args) << key << last << qint64(most));
        if (into.size() - before < most)
            return true;
        last = into.back();
        key = readers.database().value<QString>(keySql, last).value_or(QString());
        return false;
    };
}

Stretch only(Stretch from, std::function<bool(qint64)> keeps)
{
    return [from = std::move(from), keeps = std::move(keeps)](SliceReaders &readers, Ids &into, size_t most) {
        Ids walked;
        const bool isDone = from(readers, walked, std::max(most, kLeastWalked));
        std::ranges::copy_if(walked, std::back_inserter(into), keeps);
        return isDone;
    };
}

Stretch merged(Stretch one, Stretch other, bool backwards)
{
    return [left = Side{std::move(one)}, right = Side{std::move(other)}, backwards](
               SliceReaders &readers, Ids &into, size_t most) mutable {
        left.prepare(readers, most); // nothing is taken from either before both are there
        right.prepare(readers, most);
        const auto isLeftFirst = [&] {
            if (left.isEmpty() || right.isEmpty())
                return right.isEmpty();
            return backwards ? left.ids.front() > right.ids.front() : left.ids.front() < right.ids.front();
        };
        for (size_t taken = 0; taken < most && !(left.isEmpty() && right.isEmpty()); ++taken)
            into.push_back((isLeftFirst() ? left : right).take());
        return left.isDone && left.isEmpty() && right.isDone && right.isEmpty();
    };
}

Stretch listed(Ids ids)
{
    return [ids = std::move(ids), at = size_t(0)](SliceReaders &, Ids &into, size_t most) mutable {
        const size_t end = std::min(ids.size(), at + most);
        into.insert(into.end(), ids.cbegin() + qsizetype(at), ids.cbegin() + qsizetype(end));
        at = end;
        return at == ids.size();
    };
}

} // namespace wardmate
