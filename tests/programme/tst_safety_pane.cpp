// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/safety_pane.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"
#include "ui/programme/audit_dialog.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC);

struct FakeSafety {
    FakePrompts prompts;
    BackupState state{u"/media/stick/Backups"_s, true, kNow.addSecs(-7200), QDate(2026, 11, 2), {},
        {{kNow.addSecs(-7200), 900'000}, {kNow.addDays(-40), 800'000}}};
    ErasureState names{3, 1, 5};
    Result<void> next;
    int backedUp = 0;
    int tested = 0;
    int chosen = 0;
    int restored = 0;
    SafetyServices services{.prompts = prompts, .now = [] { return kNow; }};

    FakeSafety()
    {
        services.backups = [this] { return state; };
        services.backUp = [this](SafetyServices::Done done) {
            ++backedUp;
            done(next);
        };
        services.chooseFolder = [this](SafetyServices::Done done) {
            ++chosen;
            done(next);
        };
        services.testNewest = [this](SafetyServices::Done done) {
            ++tested;
            done(next);
        };
        services.restore = [this] { ++restored; };
        services.erasures = [this] { return names; };
        services.erase = [this](SafetyServices::ErasedDone done) { done(std::exchange(names.due, 0)); };
        services.checkFile = [](SafetyServices::ChecksDone done) {
            done(QList<FileCheckLine>{{u"Pages"_s, true, u"120 pages"_s}, {u"Audit log"_s, false, u"line 7"_s}});
        };
        services.auditLog = []() -> Result<QList<AuditLine>> {
            return QList<AuditLine>{{kNow.addDays(-1), PersonRole::Director, u"person_added"_s, u"person"_s, 3},
                {kNow, PersonRole::Coordinator, u"purge"_s, u"referral"_s, 12}};
        };
    }
};

} // namespace

class TestSafetyPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void aFirstBackupAsksForAPlace()
    {
        FakeSafety fake;
        fake.state = {};
        SafetyPane pane(fake.services);
        pane.show();
        QVERIFY(!pane.findChild<QAction *>(u"backUp"_s)->isEnabled());
        QVERIFY(!pane.findChild<QAction *>(u"testBackup"_s)->isEnabled());
        pane.findChild<QAction *>(u"backupFolder"_s)->trigger();
        QCOMPARE(fake.chosen, 1);
    }

    void everyActReachesTheFile()
    {
        FakeSafety fake;
        SafetyPane pane(fake.services);
        pane.show();
        for (const QString &name : {u"backUp"_s, u"testBackup"_s, u"restoreBackup"_s})
            pane.findChild<QAction *>(name)->trigger();
        QCOMPARE(fake.backedUp, 1);
        QCOMPARE(fake.tested, 1);
        QCOMPARE(fake.restored, 1);
        QVERIFY(pane.findChild<QLabel *>(u"backupState"_s)->text().contains(u"2 backup(s) there"_s));
    }

    void aStickThatIsNotThereIsSaid()
    {
        FakeSafety fake;
        fake.state.isFolderThere = false;
        SafetyPane pane(fake.services);
        pane.show();
        QVERIFY(pane.findChild<QLabel *>(u"backupProblem"_s)->text().contains(u"stick"_s));
        fake.state.isFolderThere = true;
        pane.hide();
        pane.show();
        QVERIFY(pane.findChild<QLabel *>(u"backupProblem"_s)->text().isEmpty());
    }

    void erasingAsksForTheCountAndTellsIt()
    {
        FakeSafety fake;
        SafetyPane pane(fake.services);
        pane.show();
        auto *erase = pane.findChild<QAction *>(u"eraseNames"_s);
        fake.prompts.answer = false;
        erase->trigger();
        QCOMPARE(fake.names.due, 3);
        fake.prompts.answer = true;
        QVERIFY(pane.openItem(u"erase"_s));
        erase->trigger();
        QCOMPARE(fake.prompts.typedCount, 3);
        QCOMPARE(fake.names.due, 0);
        QVERIFY(!erase->isEnabled());
    }

    void aCheckSaysEachPart()
    {
        FakeSafety fake;
        SafetyPane pane(fake.services);
        pane.show();
        pane.findChild<QAction *>(u"checkFile"_s)->trigger();
        const QString text = pane.findChild<QLabel *>(u"checkState"_s)->text();
        QVERIFY(text.contains(u"Pages: well"_s));
        QVERIFY(text.contains(u"Audit log: not well (line 7)"_s));
    }

    void theAuditLogIsForADirectorAndNewestFirst()
    {
        FakeSafety fake;
        SafetyPane pane(fake.services);
        pane.show();
        pane.findChild<QAction *>(u"auditLog"_s)->trigger();
        auto *dialog = pane.findChild<QDialog *>(u"auditDialog"_s);
        QVERIFY(dialog != nullptr);
        auto *table = dialog->findChild<QTableView *>(u"auditTable"_s);
        QCOMPARE(table->model()->index(0, AuditModel::Act).data().toString(), u"purge"_s);
        QCOMPARE(table->model()->index(1, AuditModel::Record).data().toString(), u"person 3"_s);
        dialog->findChild<QLineEdit *>(u"auditFilter"_s)->setText(u"PERSON"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE((accessibilityFindings(*dialog) + orderFindings(*dialog)).join(u"; "_s), QString());
        fake.services.auditLog = {};
        SafetyPane others(fake.services);
        others.show();
        QVERIFY(!others.findChild<QPushButton *>(u"auditLogButton"_s)->isVisible());
    }

    void everyPartHasAName()
    {
        FakeSafety fake;
        SafetyPane pane(fake.services);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QCOMPARE((accessibilityFindings(pane) + orderFindings(pane)).join(u"; "_s), QString());
    }

    void itFitsInEveryLook()
    {
        FakeSafety fake;
        SafetyPane pane(fake.services);
        takePictures(pane, *m_gui->theme, u"safety"_s);
        QCOMPARE(sizeFindings(pane, *m_gui->theme).join(u"; "_s), QString());
        AuditDialog dialog(*fake.services.auditLog(), kNow, nullptr);
        takePictures(dialog, *m_gui->theme, u"audit"_s, 0, 0);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestSafetyPane)
#include "tst_safety_pane.moc"
