// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations/translations.h"

#include <QDir>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void englishAndSpanishAreThere() { QCOMPARE(interfaceLanguages(), QStringList({u"en"_s, u"es"_s})); }

    void everyLanguageWithAFileIsCompiledIn()
    {
        const QDir folder(qEnvironmentVariable("WARDMATE_SOURCE_DIR") + u"/translations"_s);
        QCOMPARE(folder.entryList({u"wardmate_*.ts"_s}, QDir::Files).size(), interfaceLanguages().size());
    }

    void theLocaleDecides_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("Spanish of the United States") << u"es_US"_s << u"es"_s;
        QTest::newRow("Spanish of Spain") << u"es_ES"_s << u"es"_s;
        QTest::newRow("English") << u"en_US"_s << u"en"_s;
        QTest::newRow("a language we do not have") << u"fi_FI"_s << u"en"_s;
        QTest::newRow("the C locale") << u"C"_s << u"en"_s;
    }

    void theLocaleDecides()
    {
        QFETCH(QString, locale);
        QFETCH(QString, language);
        QCOMPARE(Translations(QLocale(locale)).language(), language);
    }

    void whatIsCountedHasItsFormsInEnglishToo()
    {
        const char *source = "%n career step(s) above the peer";
        const Translations english(QLocale(u"en_US"_s));
        QCOMPARE(QCoreApplication::translate("Matching", source, nullptr, 1), u"1 career step above the peer"_s);
        QCOMPARE(QCoreApplication::translate("Matching", source, nullptr, 2), u"2 career steps above the peer"_s);
    }

    void qtsOwnWordsComeAlongAndGoAgain()
    {
        const char *word = "Cancel";
        const QString english = QCoreApplication::translate("QPlatformTheme", word);
        {
            const Translations spanish(QLocale(u"es"_s));
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", word), u"Cancelar"_s);
        }
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", word), english);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
