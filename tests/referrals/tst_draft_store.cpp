// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/draft_store.h"

#include "models/base/clock.h"
#include "tests/support/temp_vault.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestDraftStore : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsKeptUnderOneIdAndReadBack();
    void newestFirstAndOnlyOfThatKind();
    void aDraftThatIsGoneIsMadeAnew();
    void aRemovedDraftIsGone();
    void draftsSurviveALockAndAreNotReadableOutside();

private:
    TempVault m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    DraftStore m_store{m_vault.db(), m_clock};
};

void TestDraftStore::aDraftIsKeptUnderOneIdAndReadBack()
{
    QSignalSpy changed(&m_store, &DraftStore::changed);
    const auto id = m_store.keep({}, u"intake"_s, {{u"name"_s, u"Riv"_s}});
    QVERIFY(id);
    m_clock.advance(5);
    QCOMPARE(m_store.keep(*id, u"intake"_s, {{u"name"_s, u"Rivéra"_s}}), id);
    QCOMPARE(changed.count(), 2);
    const auto draft = m_store.find(*id);
    QCOMPARE(draft->body.value(u"name"_s).toString(), u"Rivéra"_s);
    QCOMPARE(draft->updatedAt, m_clock.nowUtc());
    QVERIFY(m_store.remove(*id));
}

void TestDraftStore::newestFirstAndOnlyOfThatKind()
{
    const auto old = m_store.keep({}, u"intake"_s, {});
    m_clock.advance(60);
    const auto recent = m_store.keep({}, u"intake"_s, {});
    (void)m_store.keep({}, u"other"_s, {});
    const auto drafts = m_store.all(u"intake"_s);
    QCOMPARE(drafts->size(), 2);
    QCOMPARE(drafts->first().id, *recent);
    QCOMPARE(drafts->last().id, *old);
}

void TestDraftStore::aDraftThatIsGoneIsMadeAnew()
{
    const auto id = m_store.keep({4711}, u"intake"_s, {{u"name"_s, u"Chen"_s}});
    QVERIFY(id->isValid());
    QCOMPARE(m_store.find(*id)->body.value(u"name"_s).toString(), u"Chen"_s);
}

void TestDraftStore::aRemovedDraftIsGone()
{
    const auto id = m_store.keep({}, u"intake"_s, {});
    QVERIFY(m_store.remove(*id));
    QCOMPARE(m_store.find(*id).error().kind, Error::Kind::NotFound);
}

void TestDraftStore::draftsSurviveALockAndAreNotReadableOutside()
{
    TempVault vault;
    DraftId id;
    {
        DraftStore store(vault.db(), m_clock);
        id = *store.keep({}, u"intake"_s, {{u"name"_s, u"Zebedee Unusual"_s}});
    }
    vault.reopen();
    DraftStore store(vault.db(), m_clock);
    QCOMPARE(store.find(id)->body.value(u"name"_s).toString(), u"Zebedee Unusual"_s);
    QFile file(vault.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Zebedee"));
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draft_store.moc"
