// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_store.h"

#include "models/base/clock.h"
#include "models/roster/supporter_rows.h"
#include "tests/support/temp_vault.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDate kToday(2026, 11, 23);

Supporter ready(const QString &name)
{
    Supporter supporter;
    supporter.name = name;
    supporter.trainingValidUntil = kToday.addYears(1);
    supporter.confidentialityOn = kToday.addYears(-1);
    return supporter;
}

Supporter withEverything()
{
    Supporter s = ready(u"Núñez, Ana"_s);
    s.phone = u"555-0107"_s;
    s.email = u"ana@hospital.example"_s;
    s.profession = ProfessionGroup::RegisteredNurse;
    s.stage = CareerStage::Senior;
    s.specialty = u"critical_care"_s;
    s.unitName = u"ICU"_s;
    s.languages = {u"en"_s, u"es"_s};
    s.shifts = {ShiftBand::Night, ShiftBand::Weekend};
    s.gender = Gender::Woman;
    s.ageBand = u"40-49"_s;
    s.ethnicity = u"as described"_s;
    s.capacity = 3;
    s.coolDownDays = 14;
    s.availableFrom = kToday.addDays(-1);
    s.availableTo = kToday.addDays(1);
    s.trainedOn = kToday.addYears(-2);
    s.profileConfirmedOn = kToday.addDays(-30);
    s.partnerInstitution = u"Partner Hospital"_s;
    s.experienced = {EventCategory::Litigation, EventCategory::MedicalError}; // as they are read: by code
    s.notComfortable = {EventCategory::ColleagueDeath};
    return s;
}

} // namespace

class TestRosterStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vault = std::make_unique<TempVault>();
        m_store = std::make_unique<RosterStore>(m_vault->db(), m_clock);
    }

    void cleanup()
    {
        m_store.reset();
        m_vault.reset();
    }

    void everythingIsThereAfterReopening()
    {
        const SupporterId id = m_store->add(withEverything()).value();
        m_store.reset();
        m_vault->reopen();
        m_store = std::make_unique<RosterStore>(m_vault->db(), m_clock);
        const Supporter found = m_store->find(id).value().supporter;
        Supporter expected = withEverything();
        expected.id = id;
        expected.unit = found.unit;
        QVERIFY(found.unit.isValid());
        QVERIFY(found == expected);
    }

    void aChangeReplacesWhatWasThere()
    {
        Supporter supporter = withEverything();
        supporter.id = m_store->add(supporter).value();
        QSignalSpy updated(m_store.get(), &RosterStore::updated);
        supporter.name = u"Núñez López, Ana"_s;
        supporter.unitName.clear();
        supporter.unit = {};
        supporter.stage.reset();
        supporter.experienced = {EventCategory::MassCasualty};
        supporter.notComfortable.clear();
        QVERIFY(m_store->update(supporter));
        QCOMPARE(updated.size(), 1);
        QVERIFY(m_store->find(supporter.id).value().supporter == supporter);
    }

    void theListIsByName()
    {
        for (const QString &name : {u"Zimmer, Ada"_s, u"abbott, Will"_s, u"Mensah, Bo"_s})
            QVERIFY(m_store->add(ready(name)));
        QStringList names;
        const auto all = m_store->all();
        for (const SupporterStanding &standing : all.value())
            names.append(standing.supporter.name);
        QCOMPARE(names, QStringList({u"abbott, Will"_s, u"Mensah, Bo"_s, u"Zimmer, Ada"_s}));
        QCOMPARE(m_store->count().value(), 3);
    }

    void manyAddedInOneSecondAllGetAnId()
    {
        const auto added = attempt([&] {
            m_vault->db().transaction([&] {
                for (int i = 0; i < 4000; ++i) // of 4 million numbers: two alike are all but certain
                    static_cast<void>(insertSupporter(m_vault->db(), ready(u"Sample %1"_s.arg(i)), m_clock.nowUtc()));
            });
        });
        QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
        QCOMPARE(m_store->count().value(), 4000);
    }

    void aNameIsNeeded()
    {
        QSignalSpy added(m_store.get(), &RosterStore::added);
        const auto refused = m_store->add(ready(u"  "_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"missing_name"_s);
        QCOMPARE(added.size(), 0);
        Supporter supporter = ready(u"Lee, Zoë"_s);
        supporter.id = m_store->add(supporter).value();
        supporter.name.clear();
        QCOMPARE(m_store->update(supporter).error().code, u"missing_name"_s);
    }

    void whoIsNotThereIsNotFound()
    {
        QSignalSpy updated(m_store.get(), &RosterStore::updated);
        Supporter supporter = ready(u"Lee, Zoë"_s);
        supporter.id = {42};
        QCOMPARE(m_store->find({42}).error().kind, Error::Kind::NotFound);
        const auto done = m_store->update(supporter);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
        QCOMPARE(updated.size(), 0);
    }

    void aCapacityOutOfBoundsIsRefusedAndNothingIsSaid()
    {
        QSignalSpy added(m_store.get(), &RosterStore::added);
        Supporter supporter = ready(u"Lee, Zoë"_s);
        supporter.capacity = 100;
        const auto refused = m_store->add(supporter);
        QVERIFY(!refused);
        QVERIFY(!refused.error().detail.contains(u"Lee"_s));
        QCOMPARE(added.size(), 0);
        QCOMPARE(m_store->count().value(), 0);
    }

    void openReferralsCountAgainstTheCapacity()
    {
        const SupporterId id = m_store->add(ready(u"Lee, Zoë"_s)).value();
        m_vault->db().execute(u"INSERT INTO event (id, received_at, received_via, referrer_kind, category) "
                              "VALUES (1, '2026-11-01T00:00:00Z', 'phone', 'self', 'other')"_s);
        const QStringList states = {u"assigned"_s, u"supporting"_s, u"closed"_s, u"withdrawn"_s};
        for (int i = 0; i < states.size(); ++i)
            m_vault->db().execute(
                u"INSERT INTO referral (id, event_id, state, received_at, profession_group, supporter_id, assigned_at) "
                "VALUES (?, 1, ?, '2026-11-01T00:00:00Z', 'physician', ?, '2026-11-02T12:00:00Z')"_s,
                i + 1, states.at(i), id);
        const SupporterStanding standing = m_store->find(id).value();
        QCOMPARE(standing.openCases, 2);
        QCOMPARE(standing.freeCapacity(), 0);
        QCOMPARE(standing.lastAssignedOn, QDate(2026, 11, 2));
        const auto refused = m_store->remove(id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"supporter_in_use"_s);
    }

    void oneWithoutReferralsCanBeRemoved()
    {
        const SupporterId id = m_store->add(withEverything()).value();
        QSignalSpy removed(m_store.get(), &RosterStore::removed);
        QVERIFY(m_store->remove(id));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(tableText(m_vault->db(), u"SELECT count(*) FROM supporter_category"_s), u"0"_s);
    }

    void whoIsReadyAndWhyNot_data()
    {
        QTest::addColumn<Supporter>("supporter");
        QTest::addColumn<QStringList>("reasons");
        const auto with = [](const std::function<void(Supporter &)> &change) {
            Supporter supporter = ready(u"Lee, Zoë"_s);
            change(supporter);
            return supporter;
        };
        QTest::newRow("ready") << with([](Supporter &) {}) << QStringList();
        QTest::newRow("until today") << with([](Supporter &s) { s.trainingValidUntil = s.availableTo = kToday; })
                                     << QStringList();
        QTest::newRow("from today") << with([](Supporter &s) { s.confidentialityOn = s.availableFrom = kToday; })
                                    << QStringList();
        QTest::newRow("paused") << with([](Supporter &s) { s.status = SupporterStatus::Paused; })
                                << QStringList({u"not_active"_s});
        QTest::newRow("lapsed yesterday") << with([](Supporter &s) { s.trainingValidUntil = kToday.addDays(-1); })
                                          << QStringList({u"training_lapsed"_s});
        QTest::newRow("not signed") << with([](Supporter &s) { s.confidentialityOn = {}; })
                                    << QStringList({u"no_agreement"_s});
        QTest::newRow("back tomorrow") << with([](Supporter &s) { s.availableFrom = kToday.addDays(1); })
                                       << QStringList({u"away"_s});
        QTest::newRow("gone since yesterday")
            << with([](Supporter &s) { s.availableTo = kToday.addDays(-1); }) << QStringList({u"away"_s});
        QTest::newRow("new") << Supporter() << QStringList({u"training_lapsed"_s, u"no_agreement"_s});
    }

    void whoIsReadyAndWhyNot()
    {
        QFETCH(Supporter, supporter);
        QTEST(notReadyBecause(supporter, kToday), "reasons");
    }

private:
    FixedClock m_clock{QDateTime(kToday, QTime(12, 0), Qt::UTC)};
    std::unique_ptr<TempVault> m_vault;
    std::unique_ptr<RosterStore> m_store;
};

QTEST_GUILESS_MAIN(TestRosterStore)
#include "tst_roster_store.moc"
