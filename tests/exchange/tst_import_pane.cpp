// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_pane.h"

#include "models/base/clock.h"
#include "models/referrals/referral_import_kind.h"
#include "models/roster/roster_import_kind.h"
#include "models/roster/roster_store.h"
#include "tests/exchange/import_bench.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/temp_vault.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"

#include <QTemporaryDir>
#include <QFile>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QByteArray kSafety
    = "Report #,Event date,Location,Event type,Brief factual description,Reported by (role),Staff involved,Staff role,"
      "Staff phone,Peer support requested\r\n"
      "SR-1,11/02/2026,Oncology,Assault by patient,Resuscitation in the department.,Charge nurse,\"Brooks, "
      "Lena\",RN,555-0107,Y\r\n"
      "SR-1,11/02/2026,Oncology,Assault by patient,Resuscitation in the department.,Charge nurse,\"Abdi, "
      "Ines\",RT,555-0159,Y\r\n"
      "SR-2,soon,ICU,Medication error,,Charge nurse,\"Novak, Pia\",RN,555-0160,Y\r\n"
      "SR-3,11/03/2026,ICU,Medication error,,Charge nurse,\"Khan, Omar\",MD,555-0161,N\r\n";

} // namespace

class TestImportPane : public QObject
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

    void aFileGoesInWithThreeKeysAndComesOutAsOneAct()
    {
        QSignalSpy saved(m_pane.get(), &Pane::saved);
        m_bench->prompts.path = m_bench->file(kRoster);
        QTest::keyClick(button("chooseFile"), Qt::Key_Space);
        QCOMPARE(m_bench->prompts.choices.size(), 1);
        QVERIFY2(message()->text().contains(u"list.csv: 5 row(s), 8 column(s), separated by commas"_s),
            qPrintable(message()->text()));
        next();
        next();
        QCOMPARE(button("importNext")->text(), u"&Add 2 supporter(s)"_s);
        next();
        QCOMPARE(taken(m_bench->store.count()), 2);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(message()->text(), u"2 supporter(s) added."_s);
        QCOMPARE(m_bench->undo.undoText(), u"bring in a list"_s);
        m_bench->undo.undo();
        QCOMPARE(taken(m_bench->store.count()), 0);
        m_bench->undo.redo();
        QCOMPARE(taken(m_bench->store.count()), 2);
    }

    // The people of a safety report need a supporter; nobody may make supporters of them by not looking.
    void aListOfAnotherKindIsTakenAsWhatItIs()
    {
        paste(QString::fromUtf8(kSafety));
        QVERIFY2(message()->text().contains(u"looks like a list of referrals"_s), qPrintable(message()->text()));
        next();
        next();
        QVERIFY2(button("importNext")->text().contains(u"referral"_s), qPrintable(button("importNext")->text()));
        QTest::keyClick(m_pane.get(), Qt::Key_Escape);
        QTest::keyClick(m_pane.get(), Qt::Key_Escape);
        paste(QString::fromUtf8(kRoster));
        QVERIFY(message()->text().contains(u"looks like a list of supporters"_s));
    }

    void nothingIsWrittenBeforeTheLastButton()
    {
        paste(QString::fromUtf8(kRoster));
        next();
        next();
        QCOMPARE(taken(m_bench->store.count()), 0);
        QCOMPARE(m_bench->undo.count(), 0);
    }

    void theUndoButtonTakesTheListOut()
    {
        toCheck();
        next();
        QTest::mouseClick(buttonNamed(u"&Undo"_s), Qt::LeftButton);
        QCOMPARE(taken(m_bench->store.count()), 0);
        QVERIFY(message()->text().contains(u"as it was before"_s));
        QTest::mouseClick(buttonNamed(u"Bring in &another list"_s), Qt::LeftButton);
        QVERIFY(button("chooseFile")->hasFocus());
    }

    void aDroppedFolderIsOneListAndSaysWhatWasLeftOut()
    {
        QTemporaryDir folder;
        const auto put = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(put(u"a.csv"_s, "Name,Unit\nRivera Ana,ICU\n"));
        QVERIFY(put(u"b.csv"_s, "Unit,Name\nED,Chen Wei\n"));
        QVERIFY(put(u"c.csv"_s, "Name,Unit,Colour\nNovak Petr,OR,red\n"));
        QVERIFY(put(u"readme.md"_s, "nothing"));
        QVERIFY(m_pane->openItem(u"file:"_s + folder.path()));
        QVERIFY2(message()->text().startsWith(u"1 file(s) of the folder"_s), qPrintable(message()->text()));
        next();
        next();
        QCOMPARE(button("importNext")->text(), u"&Add 2 supporter(s)"_s);
        next();
        QCOMPARE(taken(m_bench->store.count()), 2);
        QTemporaryDir empty;
        QVERIFY(m_pane->openItem(u"file:"_s + empty.path()));
        QVERIFY(message()->text().startsWith(u"There is no list"_s));
    }

    void cellsPastedFromASpreadsheetAreReadAsTabs()
    {
        QGuiApplication::clipboard()->setText(u"Nombre completo\tUnidad\tTel.\nLópez, María\tUCI\t555-0100\n"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(message()->text().startsWith(u"Pasted: 1 row(s), 3 column(s), separated by tabs"_s));
        next();
        QCOMPARE(box(0)->code(), u"name"_s);
        QCOMPARE(box(1)->code(), u"unit"_s);
        QCOMPARE(box(2)->code(), u"phone"_s);
    }

    void anEmptyClipboardAndAMissingListSayWhatToDo()
    {
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button("pasteCells"), Qt::LeftButton);
        QVERIFY(message()->text().contains(u"Nothing has been copied yet"_s));
        next();
        QCOMPARE(message()->text(), u"Choose a file or paste the cells first."_s);
    }

    void aWorkbookIsRefusedInWords()
    {
        m_bench->prompts.path = m_bench->file("PK\x03\x04 workbook");
        QTest::mouseClick(button("chooseFile"), Qt::LeftButton);
        QVERIFY(message()->text().contains(u"is a workbook. Save the sheet as CSV"_s));
        QVERIFY(!table("importPreview")->isVisible());
    }

    void notesAreLeftOutAndCannotBeChosen()
    {
        paste(QString::fromUtf8(kRoster));
        next();
        QCOMPARE(box(7)->code(), QString());
        QCOMPARE(box(7)->count(), 1);
        QVERIFY(box(7)->accessibleDescription().contains(u"free text is never brought in"_s));
        QCOMPARE(box(0)->accessibleDescription(), u"guessed"_s);
    }

    void aColumnWithoutNameStopsHereAndSaysWhich()
    {
        paste(u"Colour\tUnit\nblue\tICU\n"_s);
        next();
        next();
        QVERIFY(message()->text().contains(u"“Name”"_s));
        box(0)->setFocus();
        box(0)->lineEdit()->selectAll();
        QTest::keyClicks(box(0)->lineEdit(), u"name"_s);
        QTest::keyClick(box(0), Qt::Key_Return);
        QCOMPARE(box(0)->code(), u"name"_s);
        QVERIFY(!message()->isVisible());
        next();
        QCOMPARE(button("importNext")->text(), u"&Add 1 supporter(s)"_s);
    }

    void aFieldGivenToAnotherColumnIsTakenFromTheFirst()
    {
        paste(u"Name\tMobile\tLocker\nLópez, María\t555-0100\t4410\n"_s);
        next();
        QCOMPARE(box(1)->code(), u"phone"_s);
        choose(box(2), u"phone"_s);
        QCOMPARE(box(2)->code(), u"phone"_s);
        QCOMPARE(box(1)->code(), QString());
        choose(box(1), u"phone"_s);
        QCOMPARE(box(1)->code(), u"phone"_s);
        QCOMPARE(box(2)->code(), QString());
    }

    void aDayThatDoesNotExistIsPutRightOnTheSpot()
    {
        toCheck();
        QVERIFY2(summary().contains(u"2 supporter(s) will be added"_s), qPrintable(summary()));
        QVERIFY(summary().contains(u"2 row(s) cannot be taken as they are"_s));
        QVERIFY(summary().contains(u"1 row(s) stand in the list twice"_s));
        selectRow(6);
        auto *value = m_pane->findChild<QLineEdit *>(u"repairValue"_s);
        QCOMPARE(value->text(), u"02/31/2026"_s);
        value->setText(u"02/28/2026"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(button("importNext")->text(), u"&Add 3 supporter(s)"_s);
    }

    void aDateMayBeLeftEmptyButANameMayNot()
    {
        toCheck();
        selectRow(6);
        QVERIFY(button("leaveEmpty")->isVisible());
        QTest::mouseClick(button("leaveEmpty"), Qt::LeftButton);
        QCOMPARE(button("importNext")->text(), u"&Add 3 supporter(s)"_s);
        selectRow(5);
        QVERIFY(!button("leaveEmpty")->isVisible());
        m_pane->findChild<QLineEdit *>(u"repairValue"_s)->setText(u"Brooks, Lena"_s);
        QTest::mouseClick(button("correct"), Qt::LeftButton);
        QCOMPARE(button("importNext")->text(), u"&Add 4 supporter(s)"_s);
        next();
        QCOMPARE(taken(m_bench->store.count()), 4);
    }

    void rowsNotAddedGoIntoAFileWithTheReason()
    {
        toCheck();
        m_bench->prompts.path = m_bench->gui.folder.filePath(u"out.csv"_s);
        QTest::mouseClick(button("saveProblems"), Qt::LeftButton);
        QFile out(m_bench->prompts.path);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(out.readAll());
        QCOMPARE(text.count(u"\r\n"_s), 4);
        QVERIFY(text.contains(u"The date does not exist"_s));
        QVERIFY(text.contains(u"'=HYPERLINK(1)"_s));
        QVERIFY(!m_bench->prompts.choices.constLast().suggested.contains(u"López"_s));
    }

    void peopleHereAlreadyCanBeBroughtUpToDateAndBackAgain()
    {
        toCheck();
        next();
        QTest::mouseClick(buttonNamed(u"Bring in &another list"_s), Qt::LeftButton);
        paste(u"Name\tPhone\tUnit\nLópez, María\t555-0100\tNeurology\n"_s);
        next();
        next();
        QVERIFY(!button("importNext")->isEnabled());
        auto *update = m_pane->findChild<QCheckBox *>(u"updateKnown"_s);
        QVERIFY(update->isVisible());
        QTest::mouseClick(update, Qt::LeftButton, {}, QPoint(8, update->height() / 2));
        QCOMPARE(button("importNext")->text(), u"&Update 1 supporter(s)"_s);
        next();
        QCOMPARE(unitOf(u"López, María"_s), u"Neurology"_s);
        m_bench->undo.undo();
        QCOMPARE(unitOf(u"López, María"_s), u"ICU"_s);
    }

    void theFileLooksWrongHasTheSettingsByHand()
    {
        paste(u"Exported today\nName;Trained on\nLópez, María;03/04/2026\n"_s);
        button("looksWrong")->click();
        auto *row = m_pane->findChild<QSpinBox *>(u"headingRow"_s);
        row->setValue(2);
        auto *separator = m_pane->findChild<QComboBox *>(u"separator"_s);
        separator->setCurrentIndex(2);
        emit separator->activated(2);
        auto *dates = m_pane->findChild<QComboBox *>(u"dateOrder"_s);
        dates->setCurrentIndex(2);
        emit dates->activated(2);
        next();
        next();
        next();
        QCOMPARE(taken(m_bench->store.all()).front().supporter.trainedOn, QDate(2026, 4, 3));
    }

    void safetyReportsBecomeReferralsAndComeOutAgain()
    {
        QVERIFY(m_pane->openItem(u"referrals"_s));
        paste(QString::fromUtf8(kSafety));
        next();
        next();
        QVERIFY2(summary().contains(u"2 referral(s) will be added"_s), qPrintable(summary()));
        QVERIFY(summary().contains(u"1 row(s) say no to peer support"_s));
        next();
        QCOMPARE(referrals(), 2);
        m_bench->undo.undo();
        QCOMPARE(referrals(), 0);
        m_bench->undo.redo();
        QCOMPARE(referrals(), 2);
        m_pane->openItem(u"referrals"_s);
        paste(QString::fromUtf8(kSafety));
        next();
        next();
        QVERIFY(summary().contains(u"2 row(s) are here already"_s));
        QVERIFY(!button("importNext")->isEnabled());
    }

    void aDroppedFileOpensTheWizard()
    {
        QVERIFY(m_pane->openItem(u"file:"_s + m_bench->file(kRoster)));
        QVERIFY(message()->text().contains(u"list.csv"_s));
    }

    void escapeAndBackGoOneStepBack()
    {
        toCheck();
        QTest::keyClick(m_pane.get(), Qt::Key_Escape);
        QVERIFY(box(0)->isVisible());
        QTest::keyClick(m_pane.get(), Qt::Key_Escape);
        QVERIFY(button("chooseFile")->isVisible());
        QVERIFY(table("importPreview")->isVisible());
    }

    void everyStepHasNamesAndIsReachedByTab()
    {
        QCOMPARE(findings(), QString());
        paste(QString::fromUtf8(kRoster));
        button("looksWrong")->click();
        QCOMPARE(findings(), QString());
        next();
        QCOMPARE(findings(), QString());
        next();
        QCOMPARE(findings(), QString());
        next();
        QCOMPARE(findings(), QString());
    }

    void itFitsTheSmallestScreenWithLargeText()
    {
        paste(QString::fromUtf8(kRoster));
        button("looksWrong")->click();
        QCOMPARE(sizeFindings(*m_pane, *m_bench->gui.theme), QStringList());
        next();
        QCOMPARE(sizeFindings(*m_pane, *m_bench->gui.theme), QStringList());
        next();
        QCOMPARE(sizeFindings(*m_pane, *m_bench->gui.theme), QStringList());
    }

    void pictures()
    {
        picture("import-1-start");
        m_bench->prompts.path = m_bench->file(kRoster);
        QTest::mouseClick(button("chooseFile"), Qt::LeftButton);
        picture("import-1-read");
        button("looksWrong")->click();
        picture("import-1-wrong");
        next();
        picture("import-2-match");
        next();
        picture("import-3-check");
        next();
        picture("import-4-done");
    }

private:
    void makePane()
    {
        m_pane = std::make_unique<ImportPane>(m_bench->services);
        m_pane->resize(1150, 680);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusFirst();
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::mouseClick(button("pasteCells"), Qt::LeftButton);
    }
    void toCheck()
    {
        paste(QString::fromUtf8(kRoster));
        next();
        next();
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
    [[nodiscard]] QString unitOf(const QString &name)
    {
        for (const SupporterStanding &standing : taken(m_bench->store.all())) {
            if (standing.supporter.name == name)
                return standing.supporter.unitName;
        }
        return {};
    }
    [[nodiscard]] int referrals()
    {
        return m_bench->vault.db().value<int>(u"SELECT count(*) FROM referral"_s).value_or(-1);
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
    [[nodiscard]] QString summary() const { return m_pane->findChild<QLabel *>(u"importSummary"_s)->text(); }
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
    /// The message of the step that is shown.
    [[nodiscard]] InlineMessage *message() const
    {
        return m_pane->findChild<QStackedWidget *>()->currentWidget()->findChild<InlineMessage *>();
    }

    std::unique_ptr<ImportBench> m_bench;
    std::unique_ptr<ImportPane> m_pane;
};

QTEST_MAIN(TestImportPane)
#include "tst_import_pane.moc"
