// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/matching_wiring.h"

#include "app/window/hand_over.h"
#include "app/window/worker.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/statement_watch.h"
#include "tests/support/temp_vault.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/matching/matching_pane.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kPeers = 1000;
constexpr int kSupporters = 500;
/// What the window's own thread may ask the file in one act, whatever the number of peers.
constexpr int kStatementsOfAnAct = 60;

/// An open programme as the window has it, with the wizard over the real stores.
struct OpenWizard {
    ScratchProgramme files;
    FakePrompts prompts;
    Worker worker;
    QUndoStack undo;
    HandOver handOver;
    std::unique_ptr<Session> session;
    std::unique_ptr<MatchStore> store;
    std::unique_ptr<MatchingServices> services;
    std::unique_ptr<MatchingPane> pane;

    OpenWizard()
    {
        session = taken(Session::over(std::move(files.vault), files.clock));
        store = std::make_unique<MatchStore>(session->database(), files.clock);
        services
            = std::make_unique<MatchingServices>(matchingServices(*session, worker, *store, prompts, undo, handOver));
    }

    void fill(int peers, int supporters)
    {
        static const QStringList kAreas{u"critical care"_s, u"oncology"_s, u"surgery"_s, u"pediatrics"_s};
        for (int j = 0; j < supporters; ++j) {
            Supporter each;
            each.name = u"Supporter, S%1"_s.arg(j, 4, 10, QChar(u'0'));
            each.specialty = kAreas[j % 4];
            each.profession = ProfessionGroup::RegisteredNurse;
            each.stage = CareerStage::Senior;
            each.capacity = 2 + j % 2;
            each.trainingValidUntil = QDate(2027, 6, 1);
            each.confidentialityOn = QDate(2026, 1, 1);
            (void)taken(session->roster().add(each));
        }
        for (int i = 0; i < peers;) {
            Intake intake;
            intake.event.occurredOn = QDate(2026, 8, 31);
            intake.event.receivedAt = files.clock.nowUtc().addSecs(-3600);
            intake.event.category = EventCategory::MassCasualty;
            for (const int end = std::min(peers, i + 50); i < end; ++i) {
                ClinicianIntake clinician;
                clinician.identity.name = u"Peer, P%1"_s.arg(i, 4, 10, QChar(u'0'));
                clinician.referral.profession = ProfessionGroup::RegisteredNurse;
                clinician.referral.stage = CareerStage::Mid;
                clinician.referral.specialty = kAreas[i % 4];
                intake.clinicians.append(clinician);
            }
            (void)taken(session->referrals().record(intake));
        }
    }

    void open()
    {
        pane.reset(static_cast<MatchingPane *>(matchingPane(*services).make(nullptr)));
        pane->resize(1120, 640);
        pane->show();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
    }

    [[nodiscard]] int assigned()
    {
        return session->database().value<int>(u"SELECT count(*) FROM referral WHERE state = 'assigned'"_s).value_or(-1);
    }
    [[nodiscard]] QString dump()
    {
        return tableText(session->database(), u"SELECT * FROM referral ORDER BY id"_s)
            + tableText(session->database(), u"SELECT * FROM transition ORDER BY referral_id, place"_s);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return pane->findChild<QPushButton *>(name); }
    [[nodiscard]] QTableView *table(const QString &name) const { return pane->findChild<QTableView *>(name); }
    static QDialog *progress()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->objectName() == u"progressDialog"_s && each->isVisible())
                return static_cast<QDialog *>(each);
        }
        return nullptr;
    }
};

/// How often the event loop turned while something lasted.
int turnsWhile(const std::function<bool()> &lasts)
{
    int turns = 0;
    for (; lasts(); ++turns)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return turns;
}

} // namespace

/// A disaster in the wizard over the real file: a thousand peers, five hundred supporters.
class TestMatchingWiring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gui = std::make_unique<GuiTest>();
        m_wizard = std::make_unique<OpenWizard>();
        m_wizard->fill(kPeers, kSupporters);
        m_wizard->open();
    }
    void init() { GuiTest::failOnWarnings(); }
    void cleanupTestCase()
    {
        m_wizard.reset();
        m_gui.reset();
    }

    void theProposalIsWorkedOutWhileTheWindowGoesOn()
    {
        StatementWatch watch(m_wizard->session->database());
        m_wizard->button(u"nextButton"_s)->click();
        QVERIFY(!m_wizard->button(u"nextButton"_s)->isEnabled()); // busy, and it came back at once
        QVERIFY(turnsWhileBusy() > 20);
        QCOMPARE(proposals()->model()->rowCount(), kPeers);
        QVERIFY2(watch.runsHere() <= kStatementsOfAnAct, qPrintable(QString::number(watch.runsHere())));
    }

    void anOverridesCostAndTheRestAreWorkedOutBesideIt()
    {
        StatementWatch watch(m_wizard->session->database());
        auto *choice = m_wizard->pane->findChild<ChoiceBox *>(u"supporterChoice"_s);
        const QString other = proposals()->model()->index(1, 1).data().toString();
        const int at = choice->findText(other, Qt::MatchStartsWith);
        QVERIFY(at >= 0);
        emit choice->codeChosen(choice->itemData(at).toString());
        QTRY_VERIFY(proposals()->model()->index(0, 1).data().toString().startsWith(other));
        QVERIFY(m_wizard->button(u"matchRest"_s)->isEnabled());
        m_wizard->button(u"matchRest"_s)->click();
        QVERIFY(turnsWhileBusy() > 20);
        QCOMPARE(proposals()->model()->rowCount(), kPeers);
        QVERIFY(proposals()->model()->index(0, 1).data().toString().startsWith(other));
        QVERIFY2(watch.runsHere() <= kStatementsOfAnAct, qPrintable(QString::number(watch.runsHere())));
    }

    void stoppedWhileSavingNothingIsKept()
    {
        const QString before = m_wizard->dump();
        m_wizard->button(u"nextButton"_s)->click();
        QDialog *dialog = OpenWizard::progress();
        QVERIFY(dialog);
        QVERIFY(m_wizard->worker.isBusy());
        takePicture(*dialog, u"matching-saving"_s);
        auto *cancel = dialog->findChild<QPushButton *>();
        QVERIFY(cancel);
        cancel->click();
        QVERIFY(!cancel->isEnabled());
        (void)turnsWhile([this] { return m_wizard->worker.isBusy(); });
        QCOMPARE(m_wizard->dump(), before);
        QCOMPARE(m_wizard->undo.count(), 0);
        QCOMPARE(m_wizard->pane->step(), MatchingPane::Proposals);
        QVERIFY(m_wizard->button(u"nextButton"_s)->isEnabled());
    }

    void aThousandMatchesAreSavedBesideTheWindowAsOneAct()
    {
        m_before = m_wizard->dump();
        StatementWatch watch(m_wizard->session->database());
        const int wanted = m_wizard->button(u"nextButton"_s)->text().section(u' ', 1, 1).toInt();
        QVERIFY(wanted > 900);
        m_wizard->button(u"nextButton"_s)->click();
        int furthest = 0;
        const int turns = turnsWhile([&] {
            if (QDialog *dialog = OpenWizard::progress())
                furthest = std::max(furthest, dialog->findChild<QProgressBar *>()->value());
            return m_wizard->worker.isBusy();
        });
        QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
        QVERIFY(furthest > 0); // progress was seen
        QCOMPARE(m_wizard->pane->step(), MatchingPane::Tell);
        QCOMPARE(m_wizard->assigned(), wanted);
        QCOMPARE(m_wizard->undo.count(), 1);
        QVERIFY(watch.runsElsewhere() > 3 * wanted);
        QVERIFY2(watch.runsHere() <= kStatementsOfAnAct, qPrintable(QString::number(watch.runsHere())));
    }

    void theMessagesAreHandedOverOneByOne()
    {
        auto *list = m_wizard->table(u"tellTable"_s);
        QVERIFY(list->model()->rowCount() > 900);
        QVERIFY(!list->model()->index(0, 2).data().toString().isEmpty()); // until when, without a look into the file
        StatementWatch watch(m_wizard->session->database());
        for (int row = 1; row <= 5; ++row) {
            const int before = watch.runsHere();
            list->setCurrentIndex(list->model()->index(row, 0));
            QCoreApplication::processEvents();
            QVERIFY2(watch.runsHere() - before <= kStatementsOfAnAct, qPrintable(QString::number(watch.runsHere())));
        }
    }

    void oneUndoTakesAThousandBackAndRedoMakesThemAgain()
    {
        const int wanted = m_wizard->assigned();
        StatementWatch watch(m_wizard->session->database());
        m_wizard->undo.undo();
        QVERIFY(m_wizard->worker.isBusy());
        (void)turnsWhile([this] { return m_wizard->worker.isBusy(); });
        QVERIFY2(watch.runsHere() <= kStatementsOfAnAct, qPrintable(QString::number(watch.runsHere())));
        QCOMPARE(m_wizard->dump(), m_before);
        QCOMPARE(m_wizard->pane->step(), MatchingPane::Waiting);
        QVERIFY(m_wizard->undo.canRedo());
        m_wizard->undo.redo();
        (void)turnsWhile([this] { return m_wizard->worker.isBusy(); });
        QCOMPARE(m_wizard->assigned(), wanted);
    }

    void whatHasGoneOnSinceIsNotTakenBack()
    {
        const int wanted = m_wizard->assigned();
        const ReferralId one = {m_wizard->session->database()
                                    .value<qint64>(u"SELECT max(id) FROM referral WHERE state = 'assigned'"_s)
                                    .value()};
        QVERIFY(m_wizard->services->tell(one));
        m_wizard->undo.undo();
        (void)turnsWhile([this] { return m_wizard->worker.isBusy(); });
        QCOMPARE(m_wizard->assigned(), wanted);
        m_wizard->undo.redo(); // the act leaves the stack
        QVERIFY(!m_wizard->undo.canRedo());
        QVERIFY(!m_wizard->worker.isBusy());
    }

private:
    [[nodiscard]] QTableView *proposals() const { return m_wizard->table(u"proposalTable"_s); }
    int turnsWhileBusy()
    {
        auto *busy = m_wizard->button(u"stopMatching"_s);
        return turnsWhile([busy] { return busy->isVisible(); });
    }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<OpenWizard> m_wizard;
    QString m_before;
};

QTEST_MAIN(TestMatchingWiring)
#include "tst_matching_wiring.moc"
