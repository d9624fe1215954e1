// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/unit_store.h"
#include "models/reports/report_store.h"
#include "tests/reports/report_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr UnitId kSurgery{1};
constexpr UnitId kMedicine{2};

/// A programme with two quarters published and a third filled; the same seed, the same content.
struct Programme : ReportFixture {
    Programme()
    {
        for (const QString &period : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s})
            fill(*Period::parse(period), 170);
        vault.db().execute(u"DELETE FROM secret WHERE name = 'disclosure_lot'"_s); // lots are drawn with it
        vault.db().execute(u"INSERT INTO secret (name, bytes) VALUES ('disclosure_lot', ?)"_s, QByteArray(32, 'x'));
    }

    [[nodiscard]] QString publishFirstHalf() { return publish(u"2026Q1"_s) + u", "_s + publish(u"2026Q2"_s); }

    [[nodiscard]] UnitId unit(const QString &name, const QString &area)
    {
        UnitStore store(vault.db());
        const UnitId id = store.idFor(name).value();
        (void)store.setArea(id, area);
        return id;
    }

    /// "ok", or the code of what was refused.
    QString merge(UnitId gone, UnitId kept)
    {
        const QDate today = clock.nowUtc().date();
        const auto done
            = UnitStore(vault.db())
                  .makeOne(gone, kept, {clock.nowUtc(), PersonRole::Director, firstYearOpen(issues(), today)});
        return done ? u"ok"_s : done.error().code;
    }

    /// Everything that was ever issued, to the letter.
    [[nodiscard]] QString issued()
    {
        QString text;
        for (const QString &table : {u"issue"_s, u"issue_number"_s, u"issue_member"_s, u"ledger"_s})
            text += table + u'\n' + tableText(vault.db(), u"SELECT * FROM %1 ORDER BY 1, 2, 3"_s.arg(table)) + u'\n';
        return text;
    }
};

} // namespace

/// Two units become one between two publications: what is out stays as it is, and what comes is what it would have been.
class TestUnitsMerged : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPublishedStaysToTheLetter()
    {
        Programme programme;
        QCOMPARE(programme.publishFirstHalf(), u"ok 2026Q1, ok 2026Q2"_s);
        const UnitId written = programme.unit(u"Surgical Ward"_s, u"Surgery"_s);
        const QString before = programme.issued();
        const QList<Issue> issues = programme.issues();
        QCOMPARE(programme.merge(kSurgery, written), u"ok"_s);
        QCOMPARE(programme.issued(), before);
        QCOMPARE(programme.issues(), issues);
        QCOMPARE(tableText(programme.vault.db(), u"SELECT count(*) FROM referral WHERE unit_id = 1"_s), u"0"_s);
        QVERIFY(programme.publisher().rebuildReportFile()); // the gate still lets all of it through
    }

    // Had the two been one from the beginning, every later list would be the same: nobody can tell from the reports
    // whether and when units were merged, and no difference between two of them belongs to the unit that went.
    void whatIsPublishedNextIsWhatItWouldHaveBeen()
    {
        Programme never;
        Programme merged;
        for (Programme *programme : {&never, &merged})
            QCOMPARE(programme->publishFirstHalf(), u"ok 2026Q1, ok 2026Q2"_s);
        QCOMPARE(merged.merge(kSurgery, merged.unit(u"Surgical Ward"_s, u"Surgery"_s)), u"ok"_s);
        for (const QString &period : {u"2026Q3"_s, u"2026Q4"_s, u"2026"_s}) {
            for (Programme *programme : {&never, &merged})
                QCOMPARE(programme->publish(period), u"ok "_s + period);
        }
        QCOMPARE(merged.issues(), never.issues());
        QCOMPARE(merged.issues().size(), 5);
    }

    void unitsOfDifferentAreasWaitForTheEndOfThePublishedYear()
    {
        Programme programme;
        QCOMPARE(programme.merge(UnitId{6}, UnitId{5}), u"ok"_s); // nothing is out yet
        QCOMPARE(programme.publishFirstHalf(), u"ok 2026Q1, ok 2026Q2"_s);
        QCOMPARE(programme.merge(kSurgery, kMedicine), u"areas_fixed"_s);
        QCOMPARE(programme.publish(u"2026Q3"_s), u"ok 2026Q3"_s);
        QCOMPARE(
            programme.clock.nowUtc().date().year(), 2027); // and still the last quarter of the year before is to come
        QCOMPARE(programme.merge(kSurgery, kMedicine), u"areas_fixed"_s);
        QCOMPARE(programme.publish(u"2026Q4"_s), u"ok 2026Q4"_s);
        const QString before = programme.issued();
        QCOMPARE(programme.merge(kSurgery, kMedicine), u"ok"_s);
        QCOMPARE(programme.issued(), before);
        QCOMPARE(programme.publish(u"2026"_s), u"ok 2026"_s); // a sum of what is out
    }

    // The unit that stays came after the areas were fixed and was in none of them by itself.
    void theFixedAreaComesWithTheReferrals()
    {
        Programme never;
        Programme merged;
        for (Programme *programme : {&never, &merged})
            QCOMPARE(programme->publishFirstHalf(), u"ok 2026Q1, ok 2026Q2"_s);
        const UnitId late = merged.unit(u"Surgical Ward"_s, u"Surgery"_s);
        QCOMPARE(merged.merge(kSurgery, late), u"ok"_s);
        QVERIFY(UnitStore(merged.vault.db()).setArea(late, u"Medicine"_s)); // counts from the next year's lists
        for (Programme *programme : {&never, &merged})
            QCOMPARE(programme->publish(u"2026Q3"_s), u"ok 2026Q3"_s);
        QCOMPARE(merged.issues(), never.issues());
    }

    // SQLite gives the greatest number again once its row is gone.
    void aNewUnitInheritsNothingOfTheOneThatWent()
    {
        Programme programme;
        const UnitId last = programme.unit(u"Surgical Ward"_s, u"Surgery"_s);
        QCOMPARE(programme.publishFirstHalf(), u"ok 2026Q1, ok 2026Q2"_s);
        QCOMPARE(programme.merge(last, kSurgery), u"ok"_s);
        const UnitId next = programme.unit(u"Dialysis"_s, u"Medicine"_s);
        QCOMPARE(next, last);
        const auto medicine = [&] {
            CountRequest request;
            request.spans = {Span::of(*Period::parse(u"2026Q3"_s))};
            request.areasOfYear = 2026;
            const auto counts = ReportStore(programme.vault.db()).counts(request, {u"Medicine"_s}, programme.settings);
            return counts->lists.at(qsizetype(ReportList::Area)).cells.first().count;
        };
        const int before = medicine();
        programme.vault.db().execute(
            u"UPDATE referral SET unit_id = ? WHERE id = (SELECT id FROM referral WHERE unit_id = 1 AND received_at > "
            "'2026-07-02' AND received_at < '2026-09-29' LIMIT 1)"_s,
            next);
        QCOMPARE(medicine(), before + 1);
    }

    void theYearThatIsStillOpen()
    {
        const auto lists = [](const QString &period) {
            Issue issue;
            issue.kind = IssueKind::Lists;
            issue.span = Span::of(*Period::parse(period));
            return issue;
        };
        const QDate today(2027, 6, 1);
        QCOMPARE(firstYearOpen({}, today), 2027);
        QCOMPARE(firstYearOpen({lists(u"2026Q3"_s)}, today), 2026);
        QCOMPARE(firstYearOpen({lists(u"2026Q4"_s)}, today), 2027);
        QCOMPARE(firstYearOpen({lists(u"2026"_s)}, today), 2027);
        QCOMPARE(firstYearOpen({lists(u"2026H2"_s), lists(u"2027Q1"_s)}, today), 2027);
        Issue totals = lists(u"2026Q3"_s);
        totals.kind = IssueKind::Totals;
        QCOMPARE(firstYearOpen({totals}, today), 2027);
    }
};

QTEST_GUILESS_MAIN(TestUnitsMerged)
#include "tst_units_merged.moc"
