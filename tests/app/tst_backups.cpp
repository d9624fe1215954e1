// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/backups.h"

#include "app/session/session.h"
#include "app/window/import_wiring.h"
#include "app/window/safety_wiring.h"
#include "app/window/worker.h"
#include "models/base/work_progress.h"
#include "models/exchange/csv_reader.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/scratch_programme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUndoStack>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// An open programme as the window has it.
struct OpenProgramme {
    ScratchProgramme files;
    FakePrompts prompts;
    Worker worker;
    QTemporaryDir stick;
    std::unique_ptr<Session> session;
    std::unique_ptr<Backups> backups;

    OpenProgramme()
    {
        session = taken(Session::over(std::move(files.vault), files.clock));
        backups = std::make_unique<Backups>(*session, prompts, worker);
    }
    ~OpenProgramme()
    {
        backups.reset();
        session.reset();
    }
    void write() { session->database().execute(u"INSERT INTO unit (name) VALUES (hex(randomblob(8)))"_s); }
    Result<void> runIfDue()
    {
        Result<void> result = failure(Error::Kind::Internal, u"never told"_s);
        backups->runIfDue([&result](const Result<void> &done) { result = done; });
        worker.waitForEnd();
        return result;
    }
    [[nodiscard]] int kept() const
    {
        return int(QDir(stick.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    }
};

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void withoutAPlaceNothingIsMade()
    {
        OpenProgramme p;
        p.write();
        QVERIFY(p.runIfDue().has_value());
        QCOMPARE(p.backups->ageWords(), u"No backup yet"_s);
        QVERIFY(p.backups->isNeeded());
    }

    void aDaysWorkIsCopiedByItselfAndAnIdleDayIsNot()
    {
        OpenProgramme p;
        p.files.clock.set(QDateTime::currentDateTimeUtc()); // the disk's own, by which a file was written
        p.prompts.path = p.stick.path();
        bool told = false;
        p.backups->backUp([&told](const Result<void> &done) { told = done.has_value(); });
        QVERIFY(told);
        QCOMPARE(p.kept(), 1);
        QCOMPARE(p.backups->ageWords(), u"Backup today"_s);
        QCOMPARE(
            p.session->settings().settings().backupTestedOn, QDate::currentDate()); // the month's test came with it
        p.files.clock.advance(86400);
        QVERIFY(p.runIfDue().has_value());
        QCOMPARE(p.kept(), 1); // nothing was entered
        p.write();
        QVERIFY(p.runIfDue().has_value());
        QCOMPARE(p.kept(), 2);
        QVERIFY(p.runIfDue().has_value());
        QCOMPARE(p.kept(), 2);
    }

    // T15: the stick was pulled out, the disk is full
    void whatWentWrongIsKeptForTheNextUnlocking()
    {
        OpenProgramme p;
        p.prompts.path = p.stick.path();
        p.backups->backUp([](const Result<void> &) {});
        QVERIFY(p.stick.remove());
        p.write();
        QSignalSpy changed(p.backups.get(), &Backups::changed);
        QCOMPARE(p.runIfDue().error().code, u"folder_missing"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(p.backups->ageWords(), u"The last backup did not work"_s);
        QVERIFY(p.backups->state().problem.contains(u"The file itself is safe"_s));
        QVERIFY(!p.backups->state().isFolderThere);
        QVERIFY(QDir().mkpath(p.prompts.path));
        QVERIFY(p.runIfDue().has_value());
        QVERIFY(p.backups->state().problem.isEmpty());
        QVERIFY(QDir(p.prompts.path).removeRecursively());
    }

    void everyProblemHasItsSentence()
    {
        QStringList sentences;
        for (const QString &code :
            {u"folder_missing"_s, u"disk_full"_s, u"read_only"_s, u"copy_damaged"_s, u"anything else"_s}) {
            QVERIFY(backupProblemWords(code).startsWith(u"The last backup"_s));
            sentences.append(backupProblemWords(code));
        }
        sentences.removeDuplicates();
        QCOMPARE(sentences.size(), 5);
        QVERIFY(backupProblemWords({}).isEmpty());
    }

    // T21, with the backups
    void erasingReplacesTheBackupThatHoldsTheName()
    {
        OpenProgramme p;
        p.prompts.path = p.stick.path();
        p.backups->backUp([](const Result<void> &) {});
        p.files.clock.advance(86400);
        Database &db = p.session->database();
        const QDateTime before = p.files.clock.nowUtc().addDays(-50);
        db.execute(u"INSERT INTO event (id, category, received_at, received_via, referrer_kind) VALUES "
                   "(1, 'medical_error', ?, 'phone', 'self')"_s,
            before);
        db.execute(
            u"INSERT INTO referral (event_id, state, received_at, profession_group, closed_at, purge_due) VALUES "
            "(1, 'closed', ?, 'physician', ?, ?)"_s,
            before, before, p.files.clock.nowUtc().addDays(-1).date());
        Result<int> erased = 0;
        eraseNamesDue(*p.session, p.worker, p.backups.get(), [&erased](const Result<int> &done) { erased = done; });
        p.worker.waitForEnd();
        QCOMPARE(taken(erased), 1);
        const QList<KeptBackup> kept = taken(keptBackups(*p.session->vault(), p.stick.path()));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().madeAt, p.files.clock.nowUtc());
    }

    void longWorkIsDoneElsewhereAndTheFileComesBack()
    {
        OpenProgramme p;
        QThread *elsewhere = nullptr;
        bool isBack = false;
        std::optional<Error> meanwhile;
        p.worker.run(p.session->database(),
            {.words = u"Working"_s,
                .work = [&]() -> Result<void> {
                    elsewhere = QThread::currentThread();
                    p.session->database().execute(u"INSERT INTO unit (name) VALUES ('ICU')"_s);
                    return {};
                },
                .thousandths = [] { return 500; },
                .done =
                    [&](const Result<void> &done) {
                        isBack
                            = done.has_value() && p.session->database().value<int>(u"SELECT count(*) FROM unit"_s) == 1;
                    }});
        meanwhile = errorOf([&] { p.session->database().execute(u"SELECT 1"_s); });
        QVERIFY(meanwhile && meanwhile->code == u"working"_s);
        Result<void> second;
        p.worker.run(p.session->database(),
            {.words = u"Another"_s,
                .work = [] { return Result<void>(); },
                .done = [&](const Result<void> &done) { second = done; }});
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QTRY_VERIFY(isBack);
        QVERIFY(elsewhere != nullptr && elsewhere != QThread::currentThread());
        QVERIFY(!p.worker.isBusy());
    }

    void whatMayBeCalledOffHasAButtonAndEscape()
    {
        OpenProgramme p;
        for (const bool byKey : {false, true}) {
            WorkProgress progress;
            Result<void> ended;
            p.worker.run(p.session->database(),
                {.words = u"Bringing in"_s,
                    .work = [&]() -> Result<void> {
                        while (progress.tell(300))
                            QThread::yieldCurrentThread();
                        return failure(Error::Kind::Refused, u"enough"_s, u"cancelled"_s);
                    },
                    .thousandths = [&] { return progress.thousandths(); },
                    .done = [&](const Result<void> &done) { ended = done; },
                    .cancel = [&] { progress.cancel(); }});
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            auto *button = dialog->findChild<QDialogButtonBox *>(u"cancelWork"_s)->button(QDialogButtonBox::Cancel);
            QVERIFY(button->isEnabled());
            if (byKey)
                QTest::keyClick(dialog, Qt::Key_Escape);
            else
                QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(!button->isEnabled());
            QTRY_VERIFY(!ended);
            QCOMPARE(ended.error().code, u"cancelled"_s);
            QVERIFY(!p.worker.isBusy());
        }
    }

    // 5,200 rows, called off and brought in after all, both in another thread
    void aLongListIsBroughtInElsewhere()
    {
        OpenProgramme p;
        QUndoStack undo;
        DraftStore drafts(p.session->database(), p.session->clock());
        const ImportServices services = importServices(*p.session, drafts, p.prompts, undo, p.worker);
        QByteArray csv("Report #,Event date,Staff involved,Staff role\n");
        for (int row = 0; row < 5200; ++row)
            csv += "SR-" + QByteArray::number(row) + ",11/02/2025,\"Lake" + QByteArray::number(row) + ", Jo\",RN\n";
        WorkProgress unheard;
        const ImportPreview preview = taken(services.kinds.at(1).plan(taken(readCsv(csv)), {}, false, unheard));
        QVERIFY(preview.isLong());
        const auto count = [&] { return p.session->database().value<int>(u"SELECT count(*) FROM referral"_s); };
        for (const bool calledOff : {true, false}) {
            const auto progress = std::make_shared<WorkProgress>();
            std::optional<Result<void>> ended;
            if (calledOff)
                progress->cancel();
            services.longWork({u"Bringing in"_s,
                [&, progress]() -> Result<void> {
                    const auto outcome = preview.apply(*progress);
                    return outcome ? Result<void>() : tl::unexpected<Error>(outcome.error());
                },
                progress, [&](const Result<void> &done) { ended = done; }});
            QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 60'000);
            QCOMPARE(ended->has_value(), !calledOff);
            QCOMPARE(count(), calledOff ? 0 : 5200);
        }
    }

    // Waiting for the end is quicker than the thread's own word, which still arrives.
    void whoWaitsForTheEndIsNotToldTwice()
    {
        OpenProgramme p;
        int told = 0;
        std::atomic<QThread *> there = nullptr;
        std::atomic<bool> mayEnd = true;
        const auto run = [&] {
            p.worker.run(p.session->database(),
                {.words = u"Working"_s,
                    .work =
                        [&] {
                            there = QThread::currentThread();
                            while (!mayEnd)
                                QThread::yieldCurrentThread();
                            return Result<void>();
                        },
                    .done = [&](const Result<void> &) { ++told; }});
        };
        run();
        while (there == nullptr)
            QThread::yieldCurrentThread();
        QVERIFY(there.load()->wait()); // its word is on its way
        p.worker.waitForEnd();
        QCOMPARE(told, 1);
        mayEnd = false;
        run();
        QCoreApplication::processEvents(); // the first one's word must not end the second
        QCOMPARE(told, 1);
        QVERIFY(p.worker.isBusy());
        mayEnd = true;
        QTRY_VERIFY(!p.worker.isBusy());
        QCOMPARE(told, 2);
        QCoreApplication::processEvents();
        QCOMPARE(told, 2);
    }

    void aPersonIsRemovedElsewhereTooAndTheStoresGoOn()
    {
        OpenProgramme p;
        taken(VaultPeople(*p.session->vault(), p.files.clock)
                  .add(u"Cora"_s, PersonRole::Coordinator, secret(kCoordinatorWords)));
        bool isDone = false;
        p.worker.run(p.session->database(),
            {.words = u"Removing"_s,
                .work = [&] { return VaultPeople(*p.session->vault(), p.files.clock).remove(u"Cora"_s); },
                .done = [&](const Result<void> &done) { isDone = done.has_value(); }});
        QTRY_VERIFY(isDone);
        p.write(); // the new connection belongs to this thread
        QVERIFY(p.session->settings().load().has_value());
    }
};

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
