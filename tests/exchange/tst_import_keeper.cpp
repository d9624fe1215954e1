// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_keeper.h"

#include "tests/exchange/import_bench.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/exchange/import_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// A list half brought in, over a lock.
class TestImportKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_bench = std::make_unique<ImportBench>();
        makePane();
    }

    void cleanup()
    {
        m_pane.reset();
        m_bench.reset();
    }

    // Nobody does the columns and the corrections of a list twice because a pager went.
    void whatWasDecidedIsThereAfterALock()
    {
        m_bench->prompts.path = m_bench->file(kRoster);
        QTest::mouseClick(button("chooseFile"), Qt::LeftButton);
        next();
        choose(box(4), QString());
        next();
        selectRow(5);
        QTest::keyClicks(m_pane->findChild<QLineEdit *>(u"repairValue"_s), u"Zoe"_s);
        m_pane->findChild<QLineEdit *>(u"repairValue"_s)->setText(u"Meyer, Zoe"_s);
        QTest::mouseClick(button("correct"), Qt::LeftButton);
        QCOMPARE(button("importNext")->text(), u"&Add 3 supporter(s)"_s);
        selectRow(6);
        m_pane->findChild<QLineEdit *>(u"repairValue"_s)->setText(u"02/2"_s);
        leaveAndComeBack();
        QCOMPARE(button("importNext")->text(), u"&Add 3 supporter(s)"_s);
        QCOMPARE(notice()->text(), u"The list is here again as you left it."_s);
        QCOMPARE(m_pane->findChild<QLineEdit *>(u"repairValue"_s)->text(), u"02/2"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_Escape);
        QCOMPARE(box(4)->code(), QString());
        QCOMPARE(box(4)->accessibleDescription(), u"chosen"_s);
        next();
        QVERIFY(!kept().isEmpty());
        next();
        QCOMPARE(taken(m_bench->store.count()), 3);
        QVERIFY(kept().isEmpty());
        QVERIFY(m_pane->here().isEmpty());
    }

    void pastedCellsHaveNoOtherPlaceAndAreKeptWhole()
    {
        paste(QString::fromUtf8(kRoster));
        next();
        leaveAndComeBack();
        QCOMPARE(box(1)->code(), u"profession"_s);
        next();
        QCOMPARE(button("importNext")->text(), u"&Add 2 supporter(s)"_s);
    }

    /// The rows of a file stay in the file.
    void noRowOfAFileIsCopied()
    {
        m_bench->prompts.path = m_bench->file(kRoster);
        QTest::mouseClick(button("chooseFile"), Qt::LeftButton);
        m_pane->keepDrafts();
        QCOMPARE(kept().size(), 1);
        const QByteArray body = QJsonDocument(kept().constFirst().body).toJson();
        QVERIFY(body.contains("list.csv"));
        QVERIFY(!body.contains("López"));
        QVERIFY(!body.contains("555-0100"));
    }

    void aFileThatChangedIsSaid()
    {
        m_bench->prompts.path = m_bench->file(kRoster);
        QTest::mouseClick(button("chooseFile"), Qt::LeftButton);
        next();
        choose(box(4), QString());
        next();
        selectRow(5);
        m_pane->findChild<QLineEdit *>(u"repairValue"_s)->setText(u"Meyer, Zoe"_s);
        QTest::mouseClick(button("correct"), Qt::LeftButton);
        QByteArray other = kRoster;
        (void)m_bench->file(other.replace("López", "Lund"));
        leaveAndComeBack();
        QVERIFY2(
            notice()->text().startsWith(u"The file was changed since you left it"_s), qPrintable(notice()->text()));
        QVERIFY(notice()->text().contains(u"1 cell(s)"_s));
        QCOMPARE(box(4)->code(), QString());
        next();
        QCOMPARE(button("importNext")->text(), u"&Add 2 supporter(s)"_s);
    }

    void aFileThatIsGoneIsSaidAndGoneOnWithWhenItIsBack()
    {
        const QString path = m_bench->file(kRoster);
        m_bench->prompts.path = path;
        QTest::mouseClick(button("chooseFile"), Qt::LeftButton);
        next();
        choose(box(4), QString());
        QVERIFY(QFile::rename(path, path + u".away"_s));
        leaveAndComeBack();
        QVERIFY2(notice()->text().contains(u"cannot be found any more"_s), qPrintable(notice()->text()));
        QTest::mouseClick(buttonNamed(u"Try a&gain"_s), Qt::LeftButton);
        QVERIFY(notice()->text().contains(u"cannot be found any more"_s));
        QVERIFY(QFile::rename(path + u".away"_s, path));
        QTest::mouseClick(buttonNamed(u"Try a&gain"_s), Qt::LeftButton);
        QCOMPARE(notice()->text(), u"The list is here again as you left it."_s);
        QCOMPARE(box(4)->code(), QString());
    }

    void whoeverComesAnotherWayIsAskedAndMayThrowItAway()
    {
        paste(QString::fromUtf8(kRoster));
        m_pane->keepDrafts();
        makePane();
        QVERIFY2(
            notice()->text().startsWith(u"You had begun to bring in pasted cells"_s), qPrintable(notice()->text()));
        QCOMPARE(findings(), QString());
        picture("import-kept");
        QTest::mouseClick(buttonNamed(u"&Throw it away"_s), Qt::LeftButton);
        QVERIFY(kept().isEmpty());
        QVERIFY(!notice()->isVisible());
    }

    void aListDroppedOnAHalfDoneOneLeavesThatAmongTheUnfinished()
    {
        paste(QString::fromUtf8(kRoster));
        QVERIFY(m_pane->openItem(u"file:"_s + m_bench->file(kRoster)));
        m_pane->keepDrafts();
        QCOMPARE(kept().size(), 2);
    }

    void choicesAreKeptSoonAndWhenTheFileIsFreeAgain()
    {
        m_bench->refusal = Error::Kind::Busy;
        paste(QString::fromUtf8(kRoster));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->tries > 0, 10'000);
        QVERIFY(kept().isEmpty());
        QVERIFY(!isAnythingUnkept());
        m_bench->refusal.reset();
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, 10'000);
    }

    /// It is said on the page, whoever leaves is asked for it, and another list does not take its place meanwhile.
    void whatAFullDiskDoesNotTakeIsSaid()
    {
        m_bench->refusal = Error::Kind::DiskFull;
        paste(QString::fromUtf8(kRoster));
        m_pane->keepDrafts();
        QVERIFY(isAnythingUnkept());
        QVERIFY2(notice()->isVisible() && notice()->text().contains(u"no room"_s), qPrintable(notice()->text()));
        QVERIFY(!m_pane->openItem(u"file:"_s + m_bench->file(kRoster)));
        m_bench->refusal.reset();
        m_pane->keepDrafts();
        QVERIFY(!isAnythingUnkept());
        QVERIFY(!notice()->isVisible());
        QCOMPARE(kept().size(), 1);
    }

    /// Its check is work beside the window, so the person says when; the row that was being put right is gone on with.
    void aLongListSaysThatItsCheckIsMadeAgain()
    {
        m_bench->services.longWork = [](const LongWork &work) { work.done(work.work()); };
        QByteArray rows = "Name,Unit\n";
        for (int row = 0; row < 5'100; ++row)
            rows += row == 70 ? QByteArray(",ICU\n") : "Tester " + QByteArray::number(row) + " A,ICU\n";
        m_bench->prompts.path = m_bench->file(rows);
        QTest::mouseClick(button("chooseFile"), Qt::LeftButton);
        next();
        next();
        QTRY_VERIFY(m_pane->findChild<QLineEdit *>(u"repairValue"_s)->isVisible());
        m_pane->findChild<QLineEdit *>(u"repairValue"_s)->setText(u"Kumar"_s);
        leaveAndComeBack();
        QVERIFY2(notice()->text().contains(u"It is long"_s), qPrintable(notice()->text()));
        QVERIFY(!m_pane->findChild<QLineEdit *>(u"repairValue"_s)->isVisible());
        leaveAndComeBack(); // locked once more before that
        next();
        QTRY_COMPARE(m_pane->findChild<QLineEdit *>(u"repairValue"_s)->text(), u"Kumar"_s);
    }

private:
    /// As the program makes the window anew after a lock.
    void makePane()
    {
        m_pane = std::make_unique<ImportPane>(m_bench->services);
        m_pane->resize(1150, 680);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusFirst();
    }
    void leaveAndComeBack()
    {
        m_pane->keepDrafts();
        const QString here = m_pane->here();
        QVERIFY(here.startsWith(u"draft:"_s));
        makePane();
        QVERIFY(m_pane->openItem(here));
    }
    [[nodiscard]] QList<Draft> kept() const { return taken(m_bench->drafts.all(u"import"_s)); }
    /// What is said above the steps.
    [[nodiscard]] InlineMessage *notice() const
    {
        return m_pane->findChild<InlineMessage *>(QString(), Qt::FindDirectChildrenOnly);
    }

    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::mouseClick(button("pasteCells"), Qt::LeftButton);
    }
    void next() { QTest::keyClick(button("importNext"), Qt::Key_Space); }
    void choose(ChoiceBox *box, const QString &code)
    {
        box->setFocus();
        box->setCurrentIndex(box->findData(code));
        emit box->activated(box->currentIndex());
    }
    void selectRow(int number)
    {
        QTableView *problems = table("importProblems");
        for (int row = 0; row < problems->model()->rowCount(); ++row) {
            if (problems->model()->index(row, 0).data().toInt() == number)
                return problems->selectRow(row);
        }
        QFAIL("no such row");
    }
    [[nodiscard]] QString findings()
    {
        QCoreApplication::processEvents(); // the buttons have new texts
        return (accessibilityFindings(*m_pane) + orderFindings(*m_pane)).join(u'\n');
    }
    void picture(const char *name)
    {
        takePictures(*m_pane, *m_bench->gui.theme, QString::fromLatin1(name), 1150, 680);
        QCoreApplication::processEvents(); // back at the usual text size
    }
    [[nodiscard]] ChoiceBox *box(int column) const
    {
        return m_pane->findChild<ChoiceBox *>(u"column-%1"_s.arg(column));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_pane->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *buttonNamed(const QString &text) const
    {
        for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QTableView *table(const char *name) const
    {
        return m_pane->findChild<QTableView *>(QString::fromLatin1(name));
    }

    std::unique_ptr<ImportBench> m_bench;
    std::unique_ptr<ImportPane> m_pane;
};

QTEST_MAIN(TestImportKeeper)
#include "tst_import_keeper.moc"
