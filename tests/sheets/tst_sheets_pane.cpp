// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheets_pane.h"

#include "models/sheets/sheet_renderer.h"
#include "tests/sheets/sheet_pane_test.h"
#include "tests/sheets/sheet_tools.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/base/empty_state.h"
#include "ui/sheets/sheet_preview.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

class TestSheetsPane : public SheetPaneTest<SheetsPane>
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theSpanishSheetIsPrintedWithinItsBudgetOfKeys()
    {
        m_desk->confirmAll();
        openPlaces();
        int keys = 0;
        const auto press = [&keys](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            ++keys;
            QWidget *at = QApplication::focusWidget();
            QVERIFY(at);
            QTest::keyClick(at, Qt::Key(key), modifiers);
        };
        press(Qt::Key_1, Qt::ControlModifier); // here the first place; its number is given by app
        press(Qt::Key_S);
        press(Qt::Key_P, Qt::ControlModifier);
        keys += 1; // Enter in the print dialog, which the fake printer stands for
        QCOMPARE(m_desk->printer.printed, QStringList(u"general_support/es"_s));
        QVERIFY(m_desk->prompts.asked.isEmpty());
        QCOMPARE(keys, 4);
    }

    void everythingIsNamedAndReached()
    {
        makePane();
        QCOMPARE((accessibilityFindings(*m_pane) + orderFindings(*m_pane)).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_pane, *m_desk->gui.theme), QStringList());
    }

    void thePreviewHasThePagesOfThePdf_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const SheetInfo &sheet : sheetCatalogue(u"en"_s)) {
            for (const QString &language : sheet.languages)
                QTest::addRow("%s %s", qPrintable(sheet.id), qPrintable(language)) << sheet.id << language;
        }
    }

    void thePreviewHasThePagesOfThePdf()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        makePane();
        QVERIFY(m_pane->openItem(id + u'/' + language));
        const QString path = m_desk->gui.folder.filePath(u"sheet.pdf"_s);
        m_desk->prompts.path = path;
        m_desk->prompts.choice = 1; // save anyway
        button(u"savePdfButton"_s)->click();
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QCOMPARE(preview()->pageCount(), int(bytes.count("/Type /Page\n")));
        QVERIFY(preview()->pageCount() > 0);
        QVERIFY(!bytes.contains(m_desk->gui.folder.path().toUtf8()));
    }

    void anExpiredCrisisNumberIsNamedBeforePrinting()
    {
        m_desk->confirmAll();
        m_desk->clock.advance(100 * 86400);
        (void)m_desk->store.confirm(m_desk->idOf(u"Crisis Text Line"_s));
        (void)m_desk->store.confirm(m_desk->idOf(u"Emergency"_s));
        makePane();
        m_desk->prompts.choice = -1;
        button(u"printSheetButton"_s)->click();
        QCOMPARE(m_desk->prompts.asked.size(), 1);
        QVERIFY(m_desk->prompts.asked.constFirst().text.contains(u"988"_s));
        QVERIFY(!m_desk->prompts.asked.constFirst().text.contains(u"741741"_s));
        QVERIFY(!m_desk->prompts.asked.constFirst().text.contains(u"911"_s));
        QVERIFY(m_desk->printer.printed.isEmpty());
        m_desk->prompts.choice = 1;
        button(u"printSheetButton"_s)->click();
        QCOMPARE(m_desk->printer.printed.size(), 1);
    }

    void theQuestionLeadsToTheChecks()
    {
        makePane();
        QSignalSpy goTo(m_pane.get(), &Pane::goTo);
        m_desk->prompts.choice = 0;
        button(u"printSheetButton"_s)->click();
        QCOMPARE(goTo.size(), 1);
        QCOMPARE(goTo.at(0), QVariantList({u"resources"_s, u"check"_s}));
        QVERIFY(m_desk->printer.printed.isEmpty());
    }

    void theJobInTheQueueSaysNothing()
    {
        m_desk->confirmAll();
        makePane();
        button(u"printSheetButton"_s)->click();
        QCOMPARE(m_desk->printer.title, u"Sheet"_s);
    }

    void withoutAPrinterAPdfIsOffered()
    {
        m_desk->confirmAll();
        m_desk->printer.outcome = SheetPrinter::Outcome::NoPrinter;
        makePane();
        button(u"printSheetButton"_s)->click();
        QVERIFY(messages().contains(u"This computer has no printer set up."_s));
    }

    void aCheckedNumberLeavesTheWarning()
    {
        makePane();
        QVERIFY(messages().join(u' ').contains(u"nobody here has checked"_s));
        m_desk->confirmAll();
        QCOMPARE(messages(), QStringList());
    }

    void withoutACrisisNumberNothingIsShownOrPrinted()
    {
        m_desk = std::make_unique<SheetDesk>();
        makePane();
        auto *nothing = m_pane->findChild<EmptyState *>();
        QVERIFY(nothing->isVisible());
        QVERIFY(!button(u"printSheetButton"_s)->isEnabled());
        m_desk->fill();
        QVERIFY(preview()->isVisible());
        QVERIFY(button(u"printSheetButton"_s)->isEnabled());
    }

    void theTextGoesToTheClipboardAndTheWebPageToAFile()
    {
        m_desk->confirmAll();
        makePane();
        QVERIFY(m_pane->openItem(u"crisis_card/es"_s));
        button(u"copySheetTextButton"_s)->click();
        QVERIFY(m_desk->copied.contains(u"988"_s));
        m_desk->prompts.path = m_desk->gui.folder.filePath(u"card.html"_s);
        button(u"saveWebPageButton"_s)->click();
        QCOMPARE(m_desk->prompts.choices.constLast().suggested, u"crisis-card-es.html"_s);
        QFile page(m_desk->prompts.path);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("lang=\"es\""));
    }

    void paperAndPrintAreRememberedOnThisComputer()
    {
        makePane();
        m_pane->findChild<QAbstractButton *>(u"sheetLargePrint"_s)->click();
        QVERIFY(m_desk->gui.settings->value(u"sheets/large_print"_s).toBool());
        m_pane.reset();
        makePane();
        QVERIFY(m_pane->findChild<QAbstractButton *>(u"sheetLargePrint"_s)->isChecked());
    }

    void onlyThePosterOffersStripsAndGoesWithoutThem()
    {
        m_desk->confirmAll();
        makePane();
        auto *strips = m_pane->findChild<QAbstractButton *>(u"sheetTearOff"_s);
        QVERIFY(m_pane->openItem(u"flyer"_s));
        QVERIFY(!strips->isVisible());
        QVERIFY(m_pane->openItem(u"poster"_s));
        QVERIFY(strips->isVisible() && strips->isChecked());
        const auto saved = [this] {
            m_desk->prompts.path = m_desk->gui.folder.filePath(u"poster.pdf"_s);
            button(u"savePdfButton"_s)->click();
            return textOf(m_desk->prompts.path).count(u"010-0142"_s);
        };
        QCOMPARE(saved(), 10); // nine strips, and on the sheet
        strips->click();
        QCOMPARE(saved(), 1);
        QVERIFY(!m_desk->gui.settings->value(u"sheets/tear_off"_s).toBool());
    }

    void zoomKeysBelongToThePreviewWhileItHasTheFocus()
    {
        m_desk->confirmAll();
        openPlaces();
        SheetPreview *shown = m_window->findChild<SheetPreview *>();
        shown->setFocus();
        const double before = shown->zoom();
        const QFont font = QApplication::font();
        QTest::keyClick(shown, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(shown->zoom() > before);
        QCOMPARE(QApplication::font(), font);
        QTest::keyClick(shown, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(shown, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(shown->zoom() < before);
    }

    void pictures()
    {
        m_desk->confirmAll();
        m_desk->addLocal();
        openPlaces();
        takePictures(*m_window, *m_desk->gui.theme, u"sheets"_s);
        m_window->findChild<SheetsPane *>()->openItem(u"crisis_card/es"_s);
        takePicture(*m_window, u"sheets-card"_s);
    }

private:
    void openPlaces() { openWindow(sheetsPane(m_desk->services), resourcesPane(m_desk->services)); }

    SheetPreview *preview() const { return m_pane->findChild<SheetPreview *>(); }
};

QTEST_MAIN(TestSheetsPane)
#include "tst_sheets_pane.moc"
