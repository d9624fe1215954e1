// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_sheet.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"

#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestHelpSheet : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void pagesComeInTheLanguageOfTheInterface()
    {
        HelpSheet sheet;
        QLocale::setDefault(QLocale(QLocale::Spanish));
        sheet.showPage(u"never-stored"_s);
        QVERIFY(sheet.pageText().startsWith(u"Lo que este programa nunca guarda"_s));
        QLocale::setDefault(QLocale(QLocale::German)); // none in German
        sheet.showPage(u"never-stored"_s);
        QVERIFY(sheet.pageText().startsWith(u"What this program never stores"_s));
    }

    void anUnknownPageShowsTheContentsAndLinksLead()
    {
        HelpSheet sheet;
        sheet.showPage(u"no-such-page"_s);
        QVERIFY(sheet.pageText().startsWith(u"Help"_s));
        emit sheet.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"unlock"_s));
        QVERIFY(sheet.pageText().startsWith(u"Unlocking"_s));
    }

    void everyPageIsThereInBothLanguages()
    {
        const QStringList english = QDir(u":/wardmate/help/en"_s).entryList(QDir::Files);
        QVERIFY(english.contains(u"contents.md"_s));
        QCOMPARE(QDir(u":/wardmate/help/es"_s).entryList(QDir::Files), english);
    }

    void everyPlaceNamesAPageThatIsThere()
    {
        static const QRegularExpression naming(uR"x(helpId\(\) const override \{ return \w*\(?u?"([a-z-]+)")x"_s);
        const QStringList pages = QDir(u":/wardmate/help/en"_s).entryList(QDir::Files);
        int places = 0;
        QDirIterator headers(qEnvironmentVariable("WARDMATE_SOURCE_DIR") + u"/ui"_s, {u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            const QRegularExpressionMatch named = naming.match(QString::fromUtf8(header.readAll()));
            if (!named.hasMatch())
                continue;
            ++places;
            QVERIFY2(pages.contains(named.captured(1) + u".md"_s), qPrintable(named.captured(1)));
        }
        QVERIFY(places > 5);
    }

    void escClosesIt()
    {
        HelpSheet sheet;
        sheet.showPage(u"unlock"_s);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        sheet.focusFirst();
        QSignalSpy closed(&sheet, &HelpSheet::closed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QCOMPARE((accessibilityFindings(sheet) + orderFindings(sheet)).join(u'\n'), QString());
        takePictures(sheet, *m_gui->theme, u"help"_s, 420, 640);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestHelpSheet)
#include "tst_help_sheet.moc"
