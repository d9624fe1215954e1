// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/language_text.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestLanguageText : public QObject
{
    Q_OBJECT
private slots:
    void languagesAreRead_data();
    void languagesAreRead();
    void aHeadingMayBeALanguage();
};

void TestLanguageText::languagesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("comma") << u"English, Spanish"_s << QStringList{u"en"_s, u"es"_s} << QStringList();
    QTest::newRow("semicolon") << u"English; Arabic"_s << QStringList{u"en"_s, u"ar"_s} << QStringList();
    QTest::newRow("slash") << u"Spanish/English"_s << QStringList{u"es"_s, u"en"_s} << QStringList();
    QTest::newRow("and") << u"English and Tagalog"_s << QStringList{u"en"_s, u"tl"_s} << QStringList();
    QTest::newRow("y") << u"Inglés y español"_s << QStringList{u"en"_s, u"es"_s} << QStringList();
    QTest::newRow("codes") << u"EN|es-MX"_s << QStringList{u"en"_s, u"es"_s} << QStringList();
    QTest::newRow("twice") << u"English, english"_s << QStringList{u"en"_s} << QStringList();
    QTest::newRow("fluent") << u"fluent Spanish (native)"_s << QStringList{u"es"_s} << QStringList();
    QTest::newRow("unknown") << u"English, Klingon"_s << QStringList{u"en"_s} << QStringList{u"Klingon"_s};
    QTest::newRow("empty") << u""_s << QStringList() << QStringList();
}

void TestLanguageText::languagesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, codes);
    QFETCH(QStringList, unknown);
    const LanguageList list = languagesIn(text);
    QCOMPARE(list.codes, codes);
    QCOMPARE(list.unknown, unknown);
}

/// Columns in which the speakers of one language are ticked.
void TestLanguageText::aHeadingMayBeALanguage()
{
    QCOMPARE(languageTicked(u"Spanish?"_s), u"es"_s);
    QCOMPARE(languageTicked(u"Habla ingl\u00E9s"_s), u"en"_s);
    QCOMPARE(languageTicked(u"lang___ht"_s), u"ht"_s);
    QCOMPARE(languageTicked(u"lang___en"_s), u"en"_s);
    for (const QString &other : {u"Cat."_s, u"IT"_s, u"No"_s, u"Language"_s, u"Spanish notes"_s, u""_s, u"Name"_s})
        QVERIFY2(languageTicked(other).isEmpty(), qPrintable(other));
}

QTEST_GUILESS_MAIN(TestLanguageText)
#include "tst_language_text.moc"
