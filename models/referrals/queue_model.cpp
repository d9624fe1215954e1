// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_model.h"

#include "models/base/clock.h"
#include "models/referrals/referral_store.h"

#include <QDeadlineTimer>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kRowsKept = 24'576; ///< some eight megabytes
constexpr int kAheadMs = 2; ///< until the window is asked again whether something is to be done
constexpr int kAheadRows = 64; ///< in one statement
constexpr size_t kPage = 96; ///< rows of a window that has not told; more than any shows
constexpr int kPageMs = 50; ///< where the first page is not quickly found, it is waited for so long
constexpr int kSliceMs = 8; ///< half of what is felt as a pause (performance.md, G13)
constexpr int kPaintMs = 10; ///< the first rows are painted before the others are read
constexpr int kAgainMs = 100; ///< when the file is lent to other work
constexpr size_t kAllRows = std::numeric_limits<size_t>::max();

QueueIds noIds()
{
    return std::make_shared<const std::vector<qint64>>();
}

std::optional<QueueSort> sortOf(int column)
{
    switch (column) {
    case QueueModel::NextStep:
        return QueueSort::NextStep;
    case QueueModel::Peer:
        return QueueSort::Peer;
    case QueueModel::Unit:
        return QueueSort::Unit;
    case QueueModel::Category:
        return QueueSort::Category;
    case QueueModel::Supporter:
        return QueueSort::Supporter;
    case QueueModel::Received:
        return QueueSort::Received;
    default:
        return std::nullopt;
    }
}

} // namespace

QueueModel::QueueModel(ReferralStore &store, QueueQuery &query, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_query(query)
    , m_clock(clock)
    , m_ids(noIds())
    , m_page(kPage)
    , m_rows(kRowsKept)
{
    connect(&store, &ReferralStore::changed, this, &QueueModel::updateRow);
    connect(&store, &ReferralStore::recorded, this, &QueueModel::refresh);
    connect(&store, &ReferralStore::reset, this, &QueueModel::refresh);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { readOn(kSliceMs); });
    connect(&m_ahead, &QTimer::timeout, this, &QueueModel::readAhead);
    m_changes = m_query.changes();
    recount();
    refill();
}

void QueueModel::setFilter(const QueueFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refill();
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<QueueSort> key = sortOf(column);
    if (!key)
        return;
    QueueFilter filter = m_filter;
    filter.sort = *key;
    filter.descending = order == Qt::DescendingOrder;
    setFilter(filter);
}

void QueueModel::refresh()
{
    if (const qint64 changes = m_query.changes(); changes < 0 || changes != std::exchange(m_changes, changes))
        m_rows.clear();
    recount();
    reread({});
}

/// Another list: its first rows take the place of what is shown, whatever they are.
void QueueModel::refill()
{
    m_changed = {};
    m_isComplete = false;
    start(kPageMs);
    m_ids = noIds(); // what was shown has no part in it
    if (m_reading && m_reading->isComplete())
        return finish();
    show(m_reading ? std::make_shared<const std::vector<qint64>>(m_reading->soFar()) : noIds(), !m_next.isActive());
}

/// The same list, which may have changed: it stays until the new one is known, and where both are the same.
void QueueModel::reread(ReferralId changed)
{
    m_query.forget();
    if (!m_isComplete)
        return refill();
    m_changed = m_reading && m_changed != changed ? ReferralId{} : changed;
    start(kSliceMs);
    if (m_reading && m_reading->isComplete())
        finish();
    else if (m_next.isActive())
        tellChanged(changed);
    else
        show(noIds(), true);
}

/// Sets the clock for what is to be read later; without it there is nothing that can be read.
void QueueModel::start(int milliseconds)
{
    m_next.stop();
    m_ahead.stop();
    auto reading = m_query.start(m_filter, m_clock.nowUtc());
    const auto read
        = reading ? (*reading)->read(m_page, milliseconds) : Result<void>(tl::unexpected<Error>(reading.error()));
    m_reading = reading ? std::move(*reading) : nullptr;
    goOn(read);
    if (m_next.isActive() && m_next.interval() == 0)
        m_next.start(kPaintMs);
}

void QueueModel::readOn(int milliseconds)
{
    if (m_next.interval() == kAgainMs)
        recount(); // nor could that be read
    if (!m_reading)
        return m_isComplete ? reread(m_changed) : refill();
    goOn(m_reading->read(kAllRows, milliseconds));
    if (!m_reading)
        show(noIds(), true);
    else if (m_reading->isComplete())
        finish();
}

/// After a slice: the next one, or the same once the file has come back from other work.
void QueueModel::goOn(const Result<void> &read)
{
    m_error.reset();
    if (read && !m_reading->isComplete()) {
        m_next.start(0);
    } else if (!read && read.error().kind == Error::Kind::Busy) {
        m_next.start(kAgainMs);
    } else if (!read) {
        m_error = read.error();
        m_reading.reset();
    }
}

void QueueModel::complete()
{
    if (m_reading)
        readOn(std::numeric_limits<int>::max());
}

/// The reading has come to its end: the rest is put behind the first rows, or the new list takes the old one's place.
void QueueModel::finish()
{
    const QueueIds ids = m_reading->ids();
    m_reading.reset();
    m_next.stop();
    const bool wasComplete = std::exchange(m_isComplete, true);
    const auto shown = qsizetype(m_ids->size());
    const bool isRest = !wasComplete && shown > 0 && shown <= qsizetype(ids->size())
        && std::equal(m_ids->cbegin(), m_ids->cend(), ids->cbegin());
    m_aheadRow = 0;
    if (ids->size() <= size_t(kRowsKept)) // else what is read first would be gone again
        m_ahead.start(kPaintMs);
    if (isRest && shown < qsizetype(ids->size())) {
        beginInsertRows({}, int(shown), int(ids->size()) - 1);
        m_ids = ids;
        endInsertRows();
    } else if (isRest || (wasComplete && *ids == *m_ids)) {
        m_ids = ids; // the vector that the query keeps, too
        tellChanged(m_changed);
    } else {
        return show(ids, true);
    }
    if (isRest)
        emit completed();
}

/// A row that is not there takes a page of the file or two, which are decrypted and checked; that is felt at a jump.
/// Longer lists than can be kept are read as they are shown.
void QueueModel::readAhead()
{
    const int rows = rowCount();
    const QDeadlineTimer until(kAheadMs);
    Result<void> read;
    while (read && m_aheadRow < rows && !until.hasExpired()) {
        read = readRows(m_aheadRow, m_aheadRow + kAheadRows - 1);
        m_aheadRow += read ? kAheadRows : 0;
    }
    const bool isLent = !read && read.error().kind == Error::Kind::Busy;
    if (m_aheadRow >= rows || (!read && !isLent))
        m_ahead.stop();
    else if (const int interval = isLent ? kAgainMs : 0; interval != m_ahead.interval())
        m_ahead.setInterval(interval);
}

void QueueModel::show(QueueIds ids, bool isComplete)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_isComplete = isComplete;
    endResetModel();
    emit refilled();
}

/// One row, or every row where no id is given.
void QueueModel::tellChanged(ReferralId id)
{
    const int first = id.isValid() ? rowOf(id) : 0;
    const int last = id.isValid() ? first : rowCount() - 1;
    if (first >= 0 && last >= first)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

/// The toggles' numbers change with the file and the clock, not with what is typed.
void QueueModel::recount()
{
    const auto counts = m_query.counts(m_clock.nowUtc());
    if (!counts || *counts == m_counts)
        return; // while the file is lent to other work the last numbers stand
    m_counts = *counts;
    emit countsChanged(m_counts);
}

/// A changed referral mostly keeps its place; then only its row is painted again.
void QueueModel::updateRow(ReferralId id)
{
    m_rows.remove(id.value);
    recount();
    reread(id);
}

ReferralId QueueModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids->size() ? ReferralId{(*m_ids)[size_t(row)]} : ReferralId{};
}

int QueueModel::rowOf(ReferralId id) const
{
    const auto at = std::ranges::find(*m_ids, id.value);
    return at == m_ids->cend() ? -1 : int(at - m_ids->cbegin());
}

std::optional<QueueRow> QueueModel::rowAt(int row) const
{
    const QueueRow *known = cached(row);
    return known ? std::optional(*known) : std::nullopt;
}

int QueueModel::countIn(QueueView view)
{
    QueueFilter other = m_filter;
    other.view = view;
    other.sort = QueueSort::Received; // of all orders the one that is there without being read
    const auto found = m_query.ids(other, m_clock.nowUtc());
    return found ? int((*found)->size()) : 0;
}

void QueueModel::setMarked(ReferralId id, bool marked)
{
    const bool hadNone = m_marked.isEmpty();
    if (marked)
        m_marked.insert(id.value);
    else
        m_marked.remove(id.value);
    const int row = rowOf(id);
    if (hadNone || m_marked.isEmpty())
        showMarks(); // the boxes come with the first mark and go with the last
    else if (row >= 0)
        emit dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    emit marksChanged();
}

void QueueModel::markFirst(int most)
{
    complete();
    const size_t count = std::min(m_ids->size(), size_t(most));
    for (size_t row = 0; row < count; ++row)
        m_marked.insert((*m_ids)[row]);
    showMarks();
    emit marksChanged();
}

void QueueModel::clearMarks()
{
    m_marked.clear();
    showMarks();
    emit marksChanged();
}

void QueueModel::showMarks()
{
    if (!m_ids->empty())
        emit dataChanged(index(0, 0), index(int(m_ids->size()) - 1, 0), {Qt::CheckStateRole});
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids->size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Result<void> QueueModel::readRows(int first, int last) const
{
    std::vector<qint64> missing;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const qint64 id = (*m_ids)[size_t(row)];
        if (!m_rows.contains(id))
            missing.push_back(id);
    }
    if (missing.empty())
        return {};
    auto rows = m_query.rows(missing);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (QueueRow &row : *rows) {
        const qint64 id = row.id.value;
        m_rows.insert(id, new QueueRow(std::move(row))); // the cache owns it
    }
    return {};
}

const QueueRow *QueueModel::cached(int row) const
{
    const ReferralId id = idAt(row);
    if (!id.isValid())
        return nullptr;
    const QueueRow *known = m_rows.object(id.value);
    if (known == nullptr && readRows(row, row))
        known = m_rows.object(id.value);
    return known;
}

QString QueueModel::text(const QueueRow &row, int column) const
{
    switch (column) {
    case NextStep:
        return nextStepWords(row, m_clock.now());
    case Peer:
        return row.name.isEmpty() ? tr("(erased)") : row.name;
    case Unit:
        return row.unit;
    case Category:
        return labelOf(row.category);
    case Supporter:
        return row.supporter.isEmpty() ? u"–"_s : row.supporter;
    case Received:
        //: Date pattern of the day a referral came in, for lists: Thu 19 Nov
        return QLocale().toString(m_clock.now().dayOf(row.receivedAt), tr("ddd d MMM"));
    case Profession:
        return labelOf(row.profession);
    default:
        return {};
    }
}

QString QueueModel::spoken(const QueueRow &row, int column) const
{
    if (column == NextStep)
        return spokenNextStep(row, m_clock.now());
    if (column == Supporter && row.supporter.isEmpty())
        return tr("No supporter yet");
    return text(row, column);
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row()).value;
    if (role == Qt::CheckStateRole)
        return index.column() == 0 && !m_marked.isEmpty()
            ? QVariant(m_marked.contains(idAt(index.row()).value) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole && role < Qt::UserRole)
        return {};
    const QueueRow *row = cached(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == Peer ? QVariant(tr("(cannot be read)")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(*row, index.column());
    case StandingRole:
        return int(standingOf(*row, m_clock.now()));
    case VerbRole: {
        const std::optional<Verb> verb = nextVerb(*row);
        return verb ? int(*verb) : -1;
    }
    case DueRole:
        return row->dueAt;
    default:
        return {};
    }
}

bool QueueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != 0)
        return false;
    setMarked(idAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NextStep:
        return tr("Next step");
    case Peer:
        return tr("Peer");
    case Unit:
        return tr("Unit");
    case Category:
        return tr("What happened");
    case Supporter:
        return tr("Supporter");
    case Received:
        return tr("Received");
    case Profession:
        return tr("Profession");
    default:
        return {};
    }
}

} // namespace wardmate
