// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/queue_query.h"
#include "models/referrals/queue_words.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace wardmate {

class Clock;
class ReferralStore;

/// The referral queue: row ids in the order shown (8 bytes a row) and the rows of the last pages. It follows the store,
/// and tells views no more than what changed. A long list is there with its first rows; the others come a moment later.
/// While nobody waits, the rows of a list that is not too long are read ahead: then nothing is decrypted at a jump.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NextStep,
        Peer,
        Unit,
        Category,
        Supporter,
        Received,
        Profession,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        StandingRole, ///< int of StepStanding
        VerbRole, ///< int of Verb, -1 for what has ended
        DueRole ///< QDateTime
    };

    QueueModel(ReferralStore &store, QueueQuery &query, const Clock &clock, QObject *parent = nullptr);

    void setFilter(const QueueFilter &filter);
    [[nodiscard]] const QueueFilter &filter() const { return m_filter; }
    [[nodiscard]] QueueCounts counts() const { return m_counts; }
    [[nodiscard]] int total() const { return m_counts.open + m_counts.closed; }
    /// False while only the first rows of a list are there.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// Nothing is being read, not even ahead.
    [[nodiscard]] bool isAtRest() const { return m_isComplete && !m_next.isActive() && !m_ahead.isActive(); }
    /// Reads the rest now, for what needs the whole list.
    void complete();
    /// How many rows are seen at once; so many are shown before the others are read.
    void setPage(int rows) { m_page = size_t(std::max(rows, 1)); }
    /// Reads in one statement what of these rows is not there yet, as a view does before it paints them. Where that fails
    /// each is tried by itself when it is asked for: one that cannot be read takes no other with it.
    Result<void> readRows(int first, int last) const;
    /// Why the list is empty although there may be some: the file could not be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] ReferralId idAt(int row) const;
    [[nodiscard]] int rowOf(ReferralId id) const; ///< -1 when the filter hides it or it is not there yet
    [[nodiscard]] std::optional<QueueRow> rowAt(int row) const;
    /// How many another view would show with the same narrowing, for "3 closed ones do".
    [[nodiscard]] int countIn(QueueView view);

    void setMarked(ReferralId id, bool marked);
    [[nodiscard]] const QSet<qint64> &marked() const { return m_marked; }
    /// Marks what the list shows, from the top, at most so many.
    void markFirst(int most);
    void clearMarks();

    /// The clock went on: overdue is computed, never stored.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void countsChanged(const wardmate::QueueCounts &counts);
    void marksChanged();
    void refilled(); ///< another list; views keep the referral they stood on, not the row
    void completed(); ///< its last row is there, which was not when it was refilled

private:
    void refill();
    void reread(ReferralId changed);
    void start(int milliseconds);
    void readOn(int milliseconds);
    void goOn(const Result<void> &read);
    void show(QueueIds ids, bool isComplete);
    void finish();
    void readAhead();
    void tellChanged(ReferralId id);
    void recount();
    void updateRow(ReferralId id);
    void showMarks();
    [[nodiscard]] const QueueRow *cached(int row) const;
    [[nodiscard]] QString text(const QueueRow &row, int column) const;
    [[nodiscard]] QString spoken(const QueueRow &row, int column) const;

    QueueQuery &m_query;
    const Clock &m_clock;
    QueueFilter m_filter;
    QueueIds m_ids; ///< shown
    std::unique_ptr<QueueReading> m_reading; ///< of the rest, or of what may take the place of what is shown
    std::optional<Error> m_error;
    size_t m_page;
    ReferralId m_changed; ///< what the reading is about; none where everything may have changed
    QTimer m_next;
    QTimer m_ahead;
    int m_aheadRow = 0; ///< up to here the rows were read ahead
    qint64 m_changes = 0; ///< of the file when rows were last forgotten
    bool m_isComplete = false;
    QueueCounts m_counts;
    QSet<qint64> m_marked;
    mutable QCache<qint64, QueueRow> m_rows;
};

} // namespace wardmate
