// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_wiring.h"

#include "app/window/worker.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/statement_watch.h"
#include "tests/support/temp_vault.h"
#include "tests/support/window_pictures.h"
#include "ui/exchange/import_pane.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRows = 12'000;
/// What the window's own thread may ask the file in one act, whatever the number of rows.
constexpr int kStatementsOfAnAct = 30;

/// The window's place for lists over an open programme, with the worker that the window has.
struct OpenImport {
    ScratchProgramme files;
    FakePrompts prompts;
    Worker worker;
    QUndoStack undo;
    std::unique_ptr<Session> session = taken(Session::over(std::move(files.vault), files.clock));
    DraftStore drafts{session->database(), session->clock()};
    ImportServices services = importServices(*session, drafts, prompts, undo, worker);
    ImportPane pane{services};

    void open(const QString &path)
    {
        pane.resize(1000, 640);
        pane.show();
        pane.openItem(u"file:"_s + path);
    }
    [[nodiscard]] QPushButton *nextButton() const { return pane.findChild<QPushButton *>(u"importNext"_s); }
    void next() { nextButton()->click(); }
    [[nodiscard]] int referrals()
    {
        return session->database().value<int>(u"SELECT count(*) FROM referral"_s).value_or(-1);
    }
    [[nodiscard]] static QDialog *progress()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->objectName() == u"progressDialog"_s && each->isVisible())
                return static_cast<QDialog *>(each);
        }
        return nullptr;
    }

    struct Seen {
        int turns = 0; ///< of the event loop
        int furthest = 0; ///< of the bar
        QString words;
    };
    /// Until the worker is done; each turn of the event loop is one in which the window lived.
    [[nodiscard]] Seen watch(const std::function<void(QDialog &)> &act = {})
    {
        Seen seen;
        for (; worker.isBusy(); ++seen.turns) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QDialog *dialog = progress();
            if (dialog == nullptr)
                continue;
            seen.words = dialog->findChild<QLabel *>()->text();
            seen.furthest = std::max(seen.furthest, dialog->findChild<QProgressBar *>()->value());
            if (act)
                act(*dialog);
        }
        return seen;
    }
};

} // namespace

/// A long list over the real file: in, out, in again, and the window goes on.
class TestImportWiring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gui = std::make_unique<GuiTest>();
        QFile file(m_gui->folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Report #,Event date,Staff involved,Staff role\n");
        for (int row = 0; row < kRows; ++row)
            file.write(
                "SR-" + QByteArray::number(row) + ",08/14/2026,\"Lake" + QByteArray::number(row) + ", Jo\",RN\n");
        file.close();
        m_import = std::make_unique<OpenImport>();
        m_import->open(file.fileName());
        m_import->next();
    }
    void init() { GuiTest::failOnWarnings(); }
    void cleanupTestCase()
    {
        m_import.reset();
        m_gui.reset();
    }

    /// What another person left half way is theirs.
    void aListHalfBroughtInIsEachPersonsOwn()
    {
        const QJsonObject other{{u"person"_s, u"Somebody Else"_s}, {u"kind"_s, u"supporters"_s}, {u"pasted"_s, u"x"_s}};
        const auto id = m_import->drafts.keep({}, u"import"_s, other);
        QVERIFY(id);
        QVERIFY(!m_import->services.drafts.find({}));
        QVERIFY(!m_import->services.drafts.find(*id));
        const auto own = m_import->services.drafts.keep({}, {{u"kind"_s, u"supporters"_s}});
        QVERIFY(own);
        QCOMPARE(m_import->services.drafts.find({})->id, *own);
        QCOMPARE(importDraftsOf(*m_import->session, m_import->drafts).size(), 1);
        m_import->services.drafts.remove(*own);
        QVERIFY(m_import->drafts.remove(*id));
    }

    void lookedThroughItCanBeCalledOff()
    {
        QSignalSpy said(&m_import->pane, &Pane::said);
        m_import->next();
        QVERIFY(m_import->worker.isBusy());
        QVERIFY(!m_import->nextButton()->isEnabled());
        QDialog *dialog = OpenImport::progress();
        QVERIFY(dialog);
        takePicture(*dialog, u"import-looking-through"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        (void)m_import->watch();
        QCOMPARE(said.count(), 1);
        QVERIFY(m_import->pane.findChild<QWidget *>(u"column-0"_s)->isVisible()); // back where it was asked for
        QVERIFY(m_import->nextButton()->isEnabled());
        QCOMPARE(m_import->referrals(), 0);
    }

    void itIsLookedThroughBesideTheWindow()
    {
        StatementWatch watch(m_import->session->database());
        m_import->next();
        QVERIFY(m_import->worker.isBusy());
        const auto seen = m_import->watch();
        QVERIFY2(seen.turns > 3, qPrintable(QString::number(seen.turns)));
        QVERIFY(seen.furthest > 0);
        QVERIFY(seen.words.contains(QString::number(kRows)));
        QVERIFY2(watch.runsHere() <= kStatementsOfAnAct, qPrintable(QString::number(watch.runsHere())));
        QVERIFY(m_import->pane.findChild<QLabel *>(u"importSummary"_s)->text().contains(QString::number(kRows)));
        QVERIFY(m_import->nextButton()->isEnabled());
        QCOMPARE(m_import->pane.focusWidget(), m_import->nextButton());
    }

    void aLongListGoesInBesideTheWindow()
    {
        StatementWatch watch(m_import->session->database());
        m_import->next();
        QVERIFY(m_import->worker.isBusy());
        const auto seen = m_import->watch();
        QVERIFY2(seen.turns > 3, qPrintable(QString::number(seen.turns)));
        QVERIFY(seen.words.contains(QString::number(kRows)));
        QCOMPARE(m_import->referrals(), kRows);
        QVERIFY2(watch.runsHere() <= kStatementsOfAnAct, qPrintable(QString::number(watch.runsHere())));
        QVERIFY(m_import->undo.canUndo());
    }

    void calledOffWhileItGoesOutItStays()
    {
        m_import->undo.undo();
        QVERIFY(m_import->worker.isBusy());
        QDialog *dialog = OpenImport::progress();
        QVERIFY(dialog);
        takePicture(*dialog, u"import-taking-back"_s);
        dialog->findChild<QPushButton *>()->click();
        (void)m_import->watch();
        QCOMPARE(m_import->referrals(), kRows);
        QTRY_VERIFY(m_import->undo.canUndo());
        QVERIFY(!m_import->undo.canRedo());
    }

    void itGoesOutBesideTheWindow()
    {
        StatementWatch watch(m_import->session->database());
        m_import->undo.undo();
        const auto seen = m_import->watch();
        QVERIFY2(seen.turns > 3, qPrintable(QString::number(seen.turns)));
        QVERIFY(seen.words.contains(QString::number(kRows)));
        QCOMPARE(m_import->referrals(), 0);
        QVERIFY2(watch.runsHere() <= kStatementsOfAnAct, qPrintable(QString::number(watch.runsHere())));
        QVERIFY(watch.runsElsewhere() > 10);
        QVERIFY(m_import->undo.canRedo());
    }

    void andInAgain()
    {
        StatementWatch watch(m_import->session->database());
        m_import->undo.redo();
        QVERIFY(m_import->worker.isBusy());
        const auto seen = m_import->watch();
        QVERIFY2(seen.turns > 3, qPrintable(QString::number(seen.turns)));
        QCOMPARE(m_import->referrals(), kRows);
        QVERIFY2(watch.runsHere() <= kStatementsOfAnAct, qPrintable(QString::number(watch.runsHere())));
        QVERIFY(m_import->undo.canUndo());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<OpenImport> m_import;
};

QTEST_MAIN(TestImportWiring)
#include "tst_import_wiring.moc"
