// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_reading.h"

#include "models/base/text.h"
#include "models/referrals/queue_query.h"
#include "models/vault/vault_error.h"
#include "tests/support/damaged_pages.h"
#include "tests/support/lent_file.h"
#include "tests/support/temp_vault.h"

#include <QCollator>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kReferrals = 3000;

/// What a list is made of, read row by row and sorted here, without any index.
struct Plain {
    qint64 id = 0;
    QString state, due, unit, supporter, category, name;
    qint64 unitId = 0, supporterId = 0;
    bool isBinned = false, isNamed = false;
};

QStringList texts(const QueueIds &list)
{
    QStringList ids;
    for (const qint64 id : *list)
        ids.append(QString::number(id));
    return ids;
}

bool isOpen(const Plain &one)
{
    static const QStringList closed{u"closed"_s, u"purged"_s, u"out_of_scope"_s, u"duplicate"_s, u"withdrawn"_s};
    return !closed.contains(one.state);
}

} // namespace

/// Lists that are longer than a slice, against the same rows sorted without an index.
class TestQueueReading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOrderOfEveryView_data();
    void everyOrderOfEveryView();
    void narrowedInEveryOrder_data();
    void narrowedInEveryOrder();
    void theFirstPageIsTheBeginningOfTheList();
    void aKeystrokeGoesOnWithWhatIsRead();
    void whatCannotBeReadNowCanBeLater();
    void whateverPageIsDamagedTheListIsWholeOrRefused();

private:
    void insert(int at);
    bool isIn(const Plain &one, QueueView view) const;
    bool isBefore(const Plain &one, const Plain &other, QueueSort sort) const;
    QStringList expected(const QueueFilter &filter, const std::function<bool(const Plain &)> &fits) const;
    QStringList slices(QueueFilter filter);
    QStringList byPages(QueueFilter filter);

    std::unique_ptr<TempVault> m_vault;
    const QDateTime m_now{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};
    std::vector<Plain> m_plain;
    QCollator m_collator;
};

void TestQueueReading::insert(int at)
{
    static const QStringList states{u"received"_s, u"outreach"_s, u"closed"_s, u"purged"_s, u"withdrawn"_s, u"closed"_s,
        u"supporting"_s, u"closed"_s, u"triaged"_s, u"closed"_s};
    static const QStringList categories{codeOf(EventCategory::MedicalError), codeOf(EventCategory::Litigation),
        codeOf(EventCategory::PatientAggression)};
    static const QStringList families{u"Rivera"_s, u"Ñandú"_s, u"Chen"_s, u"okafor"_s, u"Lund"_s};
    const int mixed = at * 7919 % kReferrals; // so that neighbours have nothing in common
    Plain one;
    one.id = 1000 + qint64(at) * 3;
    one.state = states.at(mixed % states.size());
    one.category = categories.at(mixed / 50 % categories.size());
    one.unitId = mixed / 150 % 4;
    one.supporterId = mixed % 7 > 4 ? 0 : mixed % 7 + 1;
    one.isBinned = mixed % 41 == 0;
    one.isNamed = one.state != u"purged"_s && mixed % 29 != 0;
    one.name = u"%1, %2"_s.arg(families.at(mixed / 10 % families.size())).arg(mixed / 11);
    if (isOpen(one) && mixed % 13 != 0)
        one.due = toStored(m_now.addSecs((mixed % 600 - 300) * 3600)); // several at the same moment
    const auto orNone = [](qint64 id) { return id > 0 ? std::optional(id) : std::nullopt; };
    m_vault->db().execute(
        u"INSERT INTO referral (id, event_id, state, received_at, profession_group, unit_id, supporter_id, due_at, "
        "event_category, deleted_at) VALUES (?, 1, ?, '2026-01-01T00:00:00Z', 'physician', ?, ?, ?, ?, ?)"_s,
        one.id, one.state, orNone(one.unitId), orNone(one.supporterId),
        one.due.isEmpty() ? std::nullopt : std::optional(one.due), one.category,
        one.isBinned ? std::optional(u"2026-11-01T00:00:00Z"_s) : std::nullopt);
    if (one.isNamed) {
        m_vault->db().execute(
            u"INSERT INTO peer_identity (referral_id, name, name_key, sort_name) VALUES (?, ?, '', ?)"_s, one.id,
            one.name, folded(one.name));
        m_vault->db().execute(u"INSERT INTO peer_search (rowid, name) VALUES (?, ?)"_s, one.id, one.name);
    }
    m_plain.push_back(one);
}

void TestQueueReading::initTestCase()
{
    m_vault = std::make_unique<TempVault>();
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    Database &db = m_vault->db();
    db.transaction([&] {
        db.execute(u"INSERT INTO event (id, received_at, received_via, referrer_kind, category) VALUES (1, "
                   "'2026-01-01T00:00:00Z', 'phone', 'self', 'other')"_s);
        for (const auto &[id, name] : {std::pair(1, u"Unit 10"_s), std::pair(2, u"Unit 9"_s), std::pair(3, u"icu"_s)})
            db.execute(u"INSERT INTO unit (id, name) VALUES (?, ?)"_s, id, name);
        for (const auto &[id, name] : {std::pair(1, u"Zoe"_s), std::pair(2, u"ana"_s), std::pair(3, u"Ben"_s),
                 std::pair(4, u"Eva"_s), std::pair(5, u"Øyvind"_s)})
            db.execute(
                u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at) VALUES (?, ?, "
                "?, 'physician', 'active', '2026-01-01T00:00:00Z')"_s,
                id, name, folded(name));
        for (int at = 0; at < kReferrals; ++at)
            insert(at);
    });
    const QStringList units{{}, u"Unit 10"_s, u"Unit 9"_s, u"icu"_s};
    const QStringList supporters{{}, u"Zoe"_s, u"ana"_s, u"Ben"_s, u"Eva"_s, u"Øyvind"_s};
    for (Plain &one : m_plain) {
        one.unit = units.at(one.unitId);
        one.supporter = supporters.at(one.supporterId);
    }
}

bool TestQueueReading::isIn(const Plain &one, QueueView view) const
{
    if (one.isBinned)
        return false;
    switch (view) {
    case QueueView::Overdue:
        return isOpen(one) && !one.due.isEmpty() && one.due < toStored(m_now);
    case QueueView::Waiting:
        return one.state == u"received"_s || one.state == u"triaged"_s;
    case QueueView::Open:
        return isOpen(one);
    case QueueView::Closed:
        return !isOpen(one);
    case QueueView::All:
        break;
    }
    return true;
}

bool TestQueueReading::isBefore(const Plain &one, const Plain &other, QueueSort sort) const
{
    const auto byName = [&](const QString &here, const QString &there) {
        if (here.isEmpty() != there.isEmpty())
            return there.isEmpty();
        const int order = m_collator.sortKey(here).compare(m_collator.sortKey(there));
        return order != 0 ? order < 0 : one.id < other.id;
    };
    switch (sort) {
    case QueueSort::NextStep:
        if (one.due.isEmpty() && other.due.isEmpty())
            return one.id > other.id;
        if (one.due.isEmpty() != other.due.isEmpty())
            return other.due.isEmpty();
        return one.due != other.due ? one.due < other.due : one.id < other.id;
    case QueueSort::Unit:
        return byName(one.unit, other.unit);
    case QueueSort::Supporter:
        return byName(one.supporter, other.supporter);
    case QueueSort::Category: {
        const auto label = [](const Plain &row) { return folded(labelOf(*fromCode<EventCategory>(row.category))); };
        return label(one) != label(other) ? label(one) < label(other) : one.id < other.id;
    }
    case QueueSort::Peer: {
        const QByteArray here = folded(one.name).toUtf8();
        const QByteArray there = folded(other.name).toUtf8();
        return here != there ? here < there : one.id < other.id;
    }
    case QueueSort::Received:
        break;
    }
    return one.id < other.id;
}

QStringList TestQueueReading::expected(const QueueFilter &filter, const std::function<bool(const Plain &)> &fits) const
{
    std::vector<Plain> rows;
    std::ranges::copy_if(
        m_plain, std::back_inserter(rows), [&](const Plain &one) { return isIn(one, filter.view) && fits(one); });
    std::ranges::sort(rows, [&](const Plain &one, const Plain &other) { return isBefore(one, other, filter.sort); });
    if (filter.descending)
        std::ranges::reverse(rows);
    if (filter.sort == QueueSort::Peer) { // what has no name comes last either way, as it was recorded
        const auto nameless
            = std::stable_partition(rows.begin(), rows.end(), [](const Plain &one) { return one.isNamed; });
        std::sort(nameless, rows.end(), [](const Plain &one, const Plain &other) { return one.id < other.id; });
    }
    QStringList ids;
    for (const Plain &one : rows)
        ids.append(QString::number(one.id));
    return ids;
}

/// Read in the smallest slices there are.
QStringList TestQueueReading::slices(QueueFilter filter)
{
    QueueQuery query(m_vault->db());
    const auto reading = query.start(filter, m_now);
    if (!reading)
        return {reading.error().detail};
    int turns = 0;
    while (!(*reading)->isComplete() && ++turns < kReferrals) {
        if (const auto read = (*reading)->read(kReferrals * 2, 0); !read)
            return {read.error().detail};
    }
    return texts((*reading)->ids());
}

/// The first page before the rest is known, as it is painted; what follows must go on behind it.
QStringList TestQueueReading::byPages(QueueFilter filter)
{
    QueueQuery query(m_vault->db());
    const auto reading = query.start(filter, m_now);
    if (!reading || !(*reading)->read(40, 10'000))
        return {};
    const std::vector<qint64> page = (*reading)->soFar();
    if (page.size() < 40 && !(*reading)->isComplete())
        return {u"the first page is not full"_s};
    if (!(*reading)->readAll())
        return {};
    const QueueIds all = (*reading)->ids();
    if (page.size() > all->size() || !std::equal(page.cbegin(), page.cend(), all->cbegin()))
        return {u"the first page is not the beginning"_s};
    return texts(all);
}

void TestQueueReading::everyOrderOfEveryView_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    for (const QueueView view :
        {QueueView::Overdue, QueueView::Waiting, QueueView::Open, QueueView::Closed, QueueView::All}) {
        for (const QueueSort sort : {QueueSort::NextStep, QueueSort::Peer, QueueSort::Unit, QueueSort::Category,
                 QueueSort::Supporter, QueueSort::Received}) {
            for (const bool descending : {false, true})
                QTest::addRow("view %d, order %d, %s", int(view), int(sort), descending ? "backwards" : "forwards")
                    << int(view) << int(sort) << descending;
        }
    }
}

void TestQueueReading::everyOrderOfEveryView()
{
    QFETCH(int, view);
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QueueFilter filter;
    filter.view = QueueView(view);
    filter.sort = QueueSort(sort);
    filter.descending = descending;
    const QStringList wanted = expected(filter, [](const Plain &) { return true; });
    QVERIFY(wanted.size() > 100);
    QCOMPARE(slices(filter), wanted);
    const auto whole = QueueQuery(m_vault->db()).ids(filter, m_now);
    QVERIFY(whole);
    QCOMPARE(qsizetype((*whole)->size()), wanted.size());
}

void TestQueueReading::narrowedInEveryOrder_data()
{
    everyOrderOfEveryView_data();
}

void TestQueueReading::narrowedInEveryOrder()
{
    QFETCH(int, view);
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QueueFilter filter;
    filter.view = QueueView(view);
    filter.sort = QueueSort(sort);
    filter.descending = descending;
    filter.text = u"nan"_s;
    const auto named = [](const Plain &one) { return one.isNamed && one.name.startsWith(u"Ñandú"_s); };
    QVERIFY(!expected(filter, named).isEmpty());
    QCOMPARE(slices(filter), expected(filter, named));
    QCOMPARE(byPages(filter), expected(filter, named));
    filter.text = u"lun"_s;
    filter.unit = {3};
    QCOMPARE(byPages(filter), expected(filter, [](const Plain &one) {
        return one.isNamed && one.name.startsWith(u"Lund"_s) && one.unitId == 3;
    }));
    filter.text = u"nan"_s;
    filter.category = EventCategory::Litigation;
    QCOMPARE(slices(filter), expected(filter, [&](const Plain &one) {
        return named(one) && one.unitId == 3 && one.category == codeOf(EventCategory::Litigation);
    }));
}

void TestQueueReading::theFirstPageIsTheBeginningOfTheList()
{
    QueueFilter filter;
    filter.view = QueueView::All;
    filter.sort = QueueSort::Unit;
    QueueQuery query(m_vault->db());
    const auto reading = query.start(filter, m_now);
    QVERIFY((*reading)->read(40, 10'000));
    QVERIFY(!(*reading)->isComplete());
    const std::vector<qint64> page = (*reading)->soFar();
    QVERIFY(page.size() >= 40 && page.size() < 600);
    QVERIFY((*reading)->readAll());
    const QueueIds all = (*reading)->ids();
    QVERIFY(std::equal(page.cbegin(), page.cend(), all->cbegin()));
}

void TestQueueReading::aKeystrokeGoesOnWithWhatIsRead()
{
    QueueFilter filter;
    filter.view = QueueView::All;
    filter.sort = QueueSort::Supporter;
    QueueQuery query(m_vault->db());
    const auto first = query.start(filter, m_now);
    QVERIFY((*first)->read(40, 10'000));
    filter.text = u"nan"_s;
    const auto second = query.start(filter, m_now);
    QVERIFY((*second)->readAll());
    QCOMPARE(texts((*second)->ids()), slices(filter));
    QVERIFY((*first)->read(kReferrals, 10'000)); // its order is there already
    QVERIFY((*first)->isComplete());
}

void TestQueueReading::whatCannotBeReadNowCanBeLater()
{
    QueueFilter filter;
    filter.view = QueueView::All;
    filter.sort = QueueSort::Peer;
    QueueQuery query(m_vault->db());
    const auto reading = query.start(filter, m_now);
    QVERIFY((*reading)->read(40, 10'000));
    {
        const LentFile lent(m_vault->db());
        const auto read = (*reading)->readAll();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Busy);
    }
    QVERIFY((*reading)->readAll());
    QCOMPARE(texts((*reading)->ids()), slices(filter));
}

// T16: never a short list
void TestQueueReading::whateverPageIsDamagedTheListIsWholeOrRefused()
{
    QueueFilter whole;
    whole.view = QueueView::All;
    QueueFilter narrowed = whole;
    narrowed.text = u"lun"_s;
    const QStringList all = slices(whole);
    const QStringList some = slices(narrowed);
    int refused = 0;
    const int tried = withDamagedPages(*m_vault, 3, [&] {
        for (const auto &[filter, expected] : {std::pair(whole, all), std::pair(narrowed, some)}) {
            QueueQuery query(m_vault->db());
            const auto ids = query.ids(filter, m_now);
            if (ids) {
                QCOMPARE(texts(*ids), expected);
            } else {
                QCOMPARE(ids.error().kind, Error::Kind::Damaged);
                QVERIFY(m_vault->db().isReadOnly());
                ++refused;
            }
        }
    });
    QVERIFY(tried > 30);
    QVERIFY(refused > 3);
    QCOMPARE(slices(whole), all);
}

QTEST_GUILESS_MAIN(TestQueueReading)
#include "tst_queue_reading.moc"
