// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/programme_numbers.h"

#include "models/reports/ledger_store.h"
#include "tests/reports/report_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDate kToday(2027, 6, 1);

void addSupporter(Database &database, const QString &status, const QString &trained, const QString &until, int unit,
    const QString &partner = {})
{
    const auto dateOrNothing = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    database.execute(u"INSERT INTO supporter (name, name_key, profession_group, status, trained_on, "
                     "training_valid_until, unit_id, partner_institution, created_at) "
                     "VALUES ('x', 'x', 'physician', ?, ?, ?, ?, ?, '2026-01-01T00:00:00Z')"_s,
        status, dateOrNothing(trained), dateOrNothing(until), unit, partner);
}

void addResource(Database &database, const QString &verified, int reviewDays, bool onSheet = true)
{
    database.execute(
        u"INSERT INTO resource (name, kind, verified_on, review_days, on_sheet) VALUES ('x', 'legal', ?, ?, ?)"_s,
        verified.isEmpty() ? std::nullopt : std::optional(verified), reviewDays, onSheet);
}

QString words(const QList<OwnNumber> &numbers)
{
    QStringList parts;
    for (const OwnNumber &own : numbers)
        parts.append(u"%1 %2"_s.arg(codeOf(own.number)).arg(own.value));
    return parts.join(u", "_s);
}

} // namespace

/// Numbers about the programme and not about people who were supported.
class TestProgrammeNumbers : public QObject
{
    Q_OBJECT

private slots:
    void whereNothingIsRecordedThereIsNoNumber()
    {
        ReportFixture programme;
        QCOMPARE(words(numbersOf(programme)), QString());
    }

    void supportersAreCountedOnceAndPartnersNot()
    {
        ReportFixture programme;
        Database &db = programme.vault.db();
        addSupporter(db, u"active"_s, u"2027-02-01"_s, u"2029-02-01"_s, 1);
        addSupporter(db, u"active"_s, u"2025-02-01"_s, u"2027-02-01"_s, 1); // run out
        addSupporter(db, u"active"_s, u"2024-02-01"_s, {}, 2);
        addSupporter(db, u"active"_s, {}, {}, 3); // never trained
        addSupporter(db, u"in_training"_s, u"2027-03-31"_s, {}, 4);
        addSupporter(db, u"left"_s, u"2020-01-01"_s, {}, 5);
        addSupporter(db, u"active"_s, u"2027-02-01"_s, {}, 6, u"Other hospital"_s);
        QCOMPARE(words(numbersOf(programme)),
            u"supporters_active 4, supporters_ready 2, supporters_trained 2, units_with_supporter 3"_s);
    }

    void resourcesAreCheckedAsLongAsTheirTimeRuns()
    {
        ReportFixture programme;
        Database &db = programme.vault.db();
        addResource(db, u"2027-05-20"_s, 90);
        addResource(db, u"2027-03-03"_s, 90); // its last day is today
        addResource(db, u"2027-03-02"_s, 90); // run out yesterday
        addResource(db, {}, 90);
        addResource(db, u"2027-05-20"_s, 90, false);
        QCOMPARE(words(numbersOf(programme)), u"resources_listed 4, resources_checked 2"_s);
    }

    void everyNumberHasItsWordsAndAnExplanation()
    {
        for (const Word<ProgrammeNumber> &word : wordsOf<ProgrammeNumber>())
            QVERIFY2(!labelOf(word.value).isEmpty() && definitionOf(word.value).endsWith(u'.'), word.code);
    }

    void theyArePublishedWithTheListsAndNeverChange()
    {
        ReportFixture programme;
        addSupporter(programme.vault.db(), u"active"_s, u"2026-02-01"_s, {}, 1);
        programme.fill(*Period::parse(u"2026Q1"_s), 60);
        QCOMPARE(programme.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        const QString before = words(programme.issue(u"2026Q1"_s).own);
        QCOMPARE(before, u"supporters_active 1, supporters_ready 1, supporters_trained 1, units_with_supporter 1"_s);
        addSupporter(programme.vault.db(), u"active"_s, u"2026-02-01"_s, {}, 2);
        QCOMPARE(words(programme.issue(u"2026Q1"_s).own), before);
        for (const QString &sql : {u"UPDATE issue_number SET value = 7"_s, u"DELETE FROM issue_number"_s})
            QVERIFY(!attempt([&] { programme.vault.db().execute(sql); }));
        TempVault reports(0);
        fillReportFile(reports.db(), programme.issues(), {});
        QCOMPARE(LedgerStore(reports.db()).issues().value(), programme.issues());
    }

private:
    [[nodiscard]] static QList<OwnNumber> numbersOf(ReportFixture &programme)
    {
        return programmeNumbers(programme.vault.db(), *Span::parse(u"2027Q1"_s), kToday).value();
    }
};

QTEST_GUILESS_MAIN(TestProgrammeNumbers)
#include "tst_programme_numbers.moc"
