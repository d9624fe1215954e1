// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_renderer.h"
#include "models/sheets/sheet_style.h"

#include "tests/sheets/sheet_fixture.h"
#include "tests/sheets/sheet_tools.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

/// On a machine that has no font of its own a sheet still has Latin, Greek and Cyrillic letters: they are in the program.
class TestSheetFonts : public QObject
{
    Q_OBJECT

private slots:
    void theMachineHasNone() { QVERIFY(!QFontDatabase::hasFamily(u"DejaVu Sans"_s)); }

    void everyAlphabetIsPrinted()
    {
        const QString name = u"Γραμμή Телефон Año"_s;
        SheetFacts facts = sheetFacts(true);
        Resource entry;
        entry.name = name;
        entry.kind = ResourceKind::Counselling;
        entry.phone = u"(555) 010-0142"_s;
        facts.resources.push_back(entry);
        const auto sheet = renderSheet(u"declined_offer"_s, u"en"_s, facts, {});
        QVERIFY(sheet->problems().empty());
        QTemporaryDir folder;
        const QString pdf = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(sheet->savePdf(pdf).has_value());
        QVERIFY2(textOf(pdf).contains(name), qPrintable(textOf(pdf)));
        QVERIFY(toolOutput(u"pdffonts"_s, {pdf}).contains(u"DejaVu"_s));
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"fonts.conf"_s));
    if (!list.open(QIODevice::WriteOnly))
        return 1;
    list.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    list.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(list.fileName()));
    QGuiApplication application(argc, argv);
    TestSheetFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sheet_fonts.moc"
