// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_renderer.h"

#include "tests/sheets/sheet_fixture.h"
#include "tests/sheets/sheet_tools.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

/// What ISO 19005-1 asks of level B, as far as the objects of a file show it, looked up with qpdf. What
/// a validator says is looked at by sheets_archive.py.
class TestSheetArchive : public QObject
{
    Q_OBJECT

private slots:
    void everyPdfKeepsTheRulesForArchives_data();
    void everyPdfKeepsTheRulesForArchives();
    void aFaultIsSeen_data();
    void aFaultIsSeen();
};

namespace {

// The dictionaries of a file, whether they stand alone or before a stream.
QList<QJsonObject> dictionariesOf(const QString &pdf)
{
    const QByteArray json = toolOutput(u"qpdf"_s, {u"--json=2"_s, pdf}).toUtf8();
    const QJsonObject objects = QJsonDocument::fromJson(json)[u"qpdf"_s][1].toObject();
    QList<QJsonObject> found;
    for (const QJsonValue &each : objects) {
        const QJsonValue alone = each[u"value"_s];
        found << (alone.isObject() ? alone : each[u"stream"_s][u"dict"_s]).toObject();
    }
    return found;
}

bool isTransparent(const QJsonObject &object)
{
    const QString mask = object[u"/SMask"_s].toString(u"/None"_s);
    return (object.contains(u"/SMask"_s) && mask != "/None"_L1) || object[u"/S"_s] == "/Transparency"_L1
        || object[u"/CA"_s].toDouble(1) != 1 || object[u"/ca"_s].toDouble(1) != 1
        || !QStringList{u"/Normal"_s, u"/Compatible"_s}.contains(object[u"/BM"_s].toString(u"/Normal"_s));
}

QStringList faultsOf(const QString &pdf)
{
    QFile file(pdf);
    if (!file.open(QIODevice::ReadOnly))
        return {u"no file"_s};
    const QByteArray bytes = file.readAll();
    QStringList faults;
    const auto wanted = [&faults](bool there, const char *fault) {
        if (!there)
            faults << QString::fromLatin1(fault);
    };
    static const QRegularExpression head(u"^%PDF-1\\.4\n%[\\x{80}-\\x{ff}]{4}"_s);
    wanted(head.match(QString::fromLatin1(bytes.left(16))).hasMatch(), "head");
    wanted(bytes.contains("pdfaid:part=\"1\"") && bytes.contains("pdfaid:conformance=\"B\""), "mark of PDF/A");
    bool intent = false;
    bool metadata = false;
    bool named = false;
    for (const QJsonObject &object : dictionariesOf(pdf)) {
        intent = intent || (object[u"/S"_s] == "/GTS_PDFA1"_L1 && object.contains(u"/DestOutputProfile"_s));
        metadata = metadata || (object[u"/Type"_s] == "/Metadata"_L1 && !object.contains(u"/Filter"_s));
        named = named || object[u"/ID"_s].toArray().size() == 2;
        wanted(!object.contains(u"/Encrypt"_s), "encryption");
        wanted(!isTransparent(object), "transparency");
        wanted(object[u"/Interpolate"_s] != true, "interpolation");
        wanted(
            !object.contains(u"/AA"_s) && !object.contains(u"/JS"_s) && !object.contains(u"/EF"_s), "action or file");
        wanted(object[u"/Filter"_s] != "/LZWDecode"_L1, "LZW");
        if (object[u"/Type"_s] == "/FontDescriptor"_L1)
            wanted(object.contains(u"/FontFile2"_s) && object.contains(u"/CIDSet"_s), "font embedded");
        if (object[u"/Subtype"_s] == "/Type0"_L1)
            wanted(object.contains(u"/ToUnicode"_s), "text that can be taken out");
    }
    wanted(intent, "output intent");
    wanted(metadata, "metadata");
    wanted(named, "identity of the file");
    faults.removeDuplicates();
    return faults;
}

SheetFacts factsWithLogo()
{
    SheetFacts facts = sheetFacts(true);
    facts.logo = QImage(200, 80, QImage::Format_ARGB32);
    facts.logo.fill(QColor(0, 120, 140, 128)); // half transparent, as logos are
    return facts;
}

} // namespace

void TestSheetArchive::everyPdfKeepsTheRulesForArchives_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("logo");
    for (const SheetInfo &info : sheetCatalogue(u"es"_s)) {
        for (const bool logo : {false, true})
            QTest::addRow("%s%s", qPrintable(info.id), logo ? " with a logo" : "") << info.id << logo;
    }
}

void TestSheetArchive::everyPdfKeepsTheRulesForArchives()
{
    QFETCH(QString, id);
    QFETCH(bool, logo);
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    const auto sheet = renderSheet(id, u"es"_s, logo ? factsWithLogo() : sheetFacts(true), {});
    QVERIFY(sheet && sheet->savePdf(pdf));
    QCOMPARE(faultsOf(pdf).join(u", "_s), QString());
}

void TestSheetArchive::aFaultIsSeen_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    QTest::newRow("level") << QByteArray("conformance=\"B\"") << QByteArray("conformance=\"X\"") << u"mark of PDF/A"_s;
    QTest::newRow("intent") << QByteArray("/GTS_PDFA1") << QByteArray("/GTS_PDFA9") << u"output intent"_s;
    QTest::newRow("font") << QByteArray("/FontFile2") << QByteArray("/FontFileX") << u"font embedded"_s;
    QTest::newRow("pale") << QByteArray("/ca 1") << QByteArray("/ca 0") << u"transparency"_s;
    QTest::newRow("version") << QByteArray("%PDF-1.4") << QByteArray("%PDF-1.7") << u"head"_s;
}

void TestSheetArchive::aFaultIsSeen()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    QVERIFY(renderSheet(u"crisis_card"_s, u"en"_s, sheetFacts(), {})->savePdf(pdf).has_value());
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(from));
    QVERIFY(file.seek(0) && file.write(bytes.replace(from, to)) == bytes.size());
    file.close();
    QCOMPARE(faultsOf(pdf), QStringList(fault));
}

QTEST_MAIN(TestSheetArchive)
#include "tst_sheet_archive.moc"
