// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/print_preview.h"

#include "app/translations/translations.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPrinterInfo>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestPrintPreview : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }
    void cleanup() { m_preview.reset(); }

    void enterDoesWhatOneCameFor()
    {
        open(1);
        const bool hasPrinter = !QPrinterInfo::availablePrinterNames().isEmpty();
        QVERIFY(button(hasPrinter ? u"printNow"_s : u"savePdf"_s)->isDefault());
        QVERIFY(button(hasPrinter ? u"printNow"_s : u"savePdf"_s)->hasFocus());
        QCOMPARE(button(u"printNow"_s)->isEnabled(), hasPrinter);
    }

    void pagesAreTurnedByKeys()
    {
        open(200);
        QTRY_VERIFY(page().startsWith(u"Page 1 of "_s) && !page().endsWith(u" 1"_s));
        QVERIFY(!button(u"previousPage"_s)->isEnabled());
        QTest::keyClick(m_preview.get(), Qt::Key_PageDown);
        QVERIFY(page().startsWith(u"Page 2 of "_s));
        QTest::keyClick(m_preview.get(), Qt::Key_PageUp);
        QTest::keyClick(m_preview.get(), Qt::Key_PageUp);
        QVERIFY(page().startsWith(u"Page 1 of "_s));
        button(u"nextPage"_s)->click();
        QVERIFY(page().startsWith(u"Page 2 of "_s));
    }

    void aFileTellsItsTitleToNobody()
    {
        open(3);
        const QTemporaryDir folder;
        QVERIFY(m_preview->saveAs(folder.filePath(u"list"_s)));
        QFile file(folder.filePath(u"list.pdf"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(!bytes.contains("Peers on the list"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        QCOMPARE(page(), u"Page 1 of %1"_s.arg(bytes.count("/Type /Page\n")));
        QVERIFY(!m_preview->saveAs(folder.filePath(u"not/there/list.pdf"_s)));
    }

    void everythingCanBeReachedAndRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("es") << u"es"_s;
    }
    void everythingCanBeReachedAndRead()
    {
        QFETCH(QString, language);
        const Translations translations{QLocale(language)};
        open(60);
        QTRY_VERIFY(!page().isEmpty());
        QCOMPARE((accessibilityFindings(*m_preview) + orderFindings(*m_preview)).join(u'\n'), QString());
        takePictures(*m_preview, *m_gui->theme, u"print-preview-"_s + language, 900, 640);
    }

private:
    void open(int rows)
    {
        QString html = u"<h2>Peers on the list</h2><table border=\"1\" width=\"100%\">"_s;
        for (int row = 0; row < rows; ++row)
            html += u"<tr><td>Call today</td><td>Peer %1</td><td>ICU</td></tr>"_s.arg(row);
        m_preview = std::make_unique<PrintPreview>(u"List"_s, html + u"</table>"_s);
        m_preview->show();
        QVERIFY(QTest::qWaitForWindowActive(m_preview.get()));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_preview->findChild<QPushButton *>(name); }
    [[nodiscard]] QString page() const { return m_preview->findChild<QLabel *>(u"previewPage"_s)->text(); }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<PrintPreview> m_preview;
};

QTEST_MAIN(TestPrintPreview)
#include "tst_print_preview.moc"
