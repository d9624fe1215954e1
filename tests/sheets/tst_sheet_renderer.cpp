// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_defaults.h"
#include "models/sheets/sheet_renderer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestSheetRenderer : public QObject
{
    Q_OBJECT

private slots:
    void everySheetFitsEveryPaper_data();
    void everySheetFitsEveryPaper();
};

static SheetFacts facts()
{
    SheetFacts facts;
    facts.resources = nationalDirectory(u"us"_s).value();
    facts.today = QDate(2026, 11, 23);
    return facts;
}

void TestSheetRenderer::everySheetFitsEveryPaper_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("letter");
    QTest::addColumn<bool>("large");
    for (const QString &language : sheetLanguages()) {
        for (const SheetInfo &info : sheetCatalogue(language)) {
            for (const bool letter : {false, true}) {
                for (const bool large : {false, true}) {
                    QTest::addRow("%s-%s-%s%s", qPrintable(info.id), qPrintable(language), letter ? "letter" : "a4",
                        large ? "-large" : "")
                        << info.id << language << letter << large;
                }
            }
        }
    }
}

void TestSheetRenderer::everySheetFitsEveryPaper()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(bool, letter);
    QFETCH(bool, large);
    const auto sheet = renderSheet(id, language, facts(), {letter ? SheetPaper::Letter : SheetPaper::A4, large, true});
    QVERIFY(sheet.has_value());
    for (const SheetProblem &problem : sheet->problems())
        qWarning() << int(problem.kind) << problem.what << problem.page;
    const QString keep = qEnvironmentVariable("WARDMATE_KEEP_SHEETS");
    QTemporaryDir folder;
    const QString path = (keep.isEmpty() ? folder.path() : keep) + u"/%1-%2-%3%4.pdf"_s.arg(id, language,
        letter ? u"letter"_s : u"a4"_s, large ? u"-large"_s : QString());
    QVERIFY(sheet->savePdf(path).has_value());
    QVERIFY(sheet->problems().empty());
}

QTEST_MAIN(TestSheetRenderer)
#include "tst_sheet_renderer.moc"
