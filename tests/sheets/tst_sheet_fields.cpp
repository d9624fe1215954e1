// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_fields.h"

#include "tests/sheets/sheet_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

class TestSheetFields : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfTheListIsFilled();
    void whatIsWrongIsSeenAndReported_data();
    void whatIsWrongIsSeenAndReported();
    void conditionsKeepOrLeaveOut();
    void whatWasFilledInIsNotReadAgain();
};

namespace {

QString filled(const QString &body, std::vector<SheetProblem> &problems, bool withTexts = true)
{
    return fillFields(body, sheetFacts(withTexts), SheetWords::load(u"en"_s).value(), problems);
}

} // namespace

void TestSheetFields::everyFieldOfTheListIsFilled()
{
    const QStringList fields = sheetFields();
    QVERIFY(fields.size() > 8);
    for (const QString &field : fields) {
        for (const bool withTexts : {true, false}) {
            std::vector<SheetProblem> problems;
            const QString text = filled(u"a {{ %1 }} b"_s.arg(field), problems, withTexts);
            QVERIFY2(problems.empty() && !text.contains(u"a  b"_s) && !text.contains(u'{'), qPrintable(text));
            QVERIFY2(!text.contains(u'['), qPrintable(text));
        }
    }
}

void TestSheetFields::whatIsWrongIsSeenAndReported_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("seen");
    QTest::newRow("unknown") << u"Call {{peer.name}} now"_s << u"[peer.name?]"_s;
    QTest::newRow("misspelt") << u"{{programme.fone}}"_s << u"[programme.fone?]"_s;
    QTest::newRow("not closed") << u"Call {{programme.phone now"_s << u"[programme.phone now?]"_s;
    QTest::newRow("one brace short") << u"Call {{programme.phone} now"_s << u"[programme.phone?]"_s;
    QTest::newRow("closed only") << u"Call programme.phone}} now"_s << u"?]"_s;
    QTest::newRow("twice") << u"{{a} and {{b}"_s << u"[b?]"_s;
    QTest::newRow("condition in a line") << u"Call {{#if programme.phone}}us{{/if}}"_s << u"[#if programme.phone?]"_s;
    QTest::newRow("unknown condition") << u"{{#if peer.name}}\nx\n{{/if}}"_s << u"[peer.name?]"_s;
    QTest::newRow("condition without end") << u"{{#if programme.phone}}\nx"_s << u"[#if programme.phone?]"_s;
    QTest::newRow("end without condition") << u"x\n{{/if}}"_s << u"[/if?]"_s;
    QTest::newRow("else without condition") << u"x\n{{#else}}"_s << u"[#else?]"_s;
}

void TestSheetFields::whatIsWrongIsSeenAndReported()
{
    QFETCH(QString, body);
    QFETCH(QString, seen);
    for (const bool withTexts : {true, false}) {
        std::vector<SheetProblem> problems;
        const QString text = filled(body, problems, withTexts);
        QVERIFY2(!problems.empty(), qPrintable(text));
        QVERIFY2(text.contains(seen), qPrintable(text));
        QVERIFY2(!text.contains(u"{{"_s) && !text.contains(u"}}"_s), qPrintable(text));
    }
}

void TestSheetFields::conditionsKeepOrLeaveOut()
{
    const QString body = u"a\n{{#if programme.phone}}\n{{#if programme.email}}\nb\n{{/if}}\n{{#else}}\nc\n{{/if}}\nd"_s;
    std::vector<SheetProblem> problems;
    QCOMPARE(filled(body, problems, true), u"a\nb\nd"_s);
    QCOMPARE(filled(body, problems, false), u"a\nc\nd"_s);
    QCOMPARE(filled(u"{{crisis}}"_s, problems), u"{{crisis}}"_s);
    QVERIFY(problems.empty());
}

void TestSheetFields::whatWasFilledInIsNotReadAgain()
{
    SheetFacts facts = sheetFacts(true);
    facts.programme.name = u"{{programme.phone}}"_s;
    std::vector<SheetProblem> problems;
    QCOMPARE(fillFields(u"x {{programme.name}} y"_s, facts, SheetWords::load(u"en"_s).value(), problems),
        u"x {{programme.phone}} y"_s);
    QVERIFY(problems.empty());
}

QTEST_GUILESS_MAIN(TestSheetFields)
#include "tst_sheet_fields.moc"
