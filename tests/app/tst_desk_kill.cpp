// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/draft_store.h"
#include "models/referrals/referral_store.h"
#include "tests/app/desk_driver.h"
#include "tests/support/scratch_programme.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// Nothing typed is lost by kill -9 or by locking. The child is this same program: the whole window over a real file.

namespace {

const auto kName = u"Rivera, Ana"_s;
const auto kSentence = u"Was there when it happened."_s;

bool unlock(DeskDriver &driver)
{
    auto *line = driver.child<QLineEdit>("passphraseLine");
    if (!line)
        return false;
    line->setFocus();
    driver.type(QString::fromLatin1(kDirectorWords));
    driver.key(Qt::Key_Return);
    return QTest::qWaitFor([&] { return driver.pane() != nullptr; }, 60'000);
}

bool typeIntoIntake(DeskDriver &driver)
{
    driver.key(Qt::Key_N, Qt::ControlModifier);
    if (driver.place() != u"intake"_s)
        return false;
    driver.child("oneLine")->setFocus();
    driver.type(kSentence);
    driver.child("name")->setFocus();
    driver.type(kName);
    return true;
}

int child(const QString &path)
{
    const SystemClock clock;
    DeskDriver driver(clock);
    if (!driver.open(false, path) || !unlock(driver) || !typeIntoIntake(driver))
        return 2;
    // The last key is as old as the pause after which a draft is kept, and a little.
    const auto isKept = [&driver] { return !driver.child<QLabel>("draftKept")->text().isEmpty(); };
    if (!QTest::qWaitFor(isKept, 2'000))
        return 3;
    std::printf("typed\n");
    std::fflush(stdout);
    return QApplication::exec(); // to be killed
}

} // namespace

class TestDeskKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void whatWasTypedIsThereAfterAKill();
    void whatWasTypedIsThereAfterALock();
    void aFieldOfTheDetailIsStoredByALock();

private:
    static QString draftIn(ScratchProgramme &programme);
};

QString TestDeskKill::draftIn(ScratchProgramme &programme)
{
    programme.reopen();
    const DraftStore drafts(programme.vault->database(), programme.clock);
    const auto all = drafts.all(u"intake"_s);
    const QString body = all && all->size() == 1
        ? QString::fromUtf8(QJsonDocument(all->first().body).toJson(QJsonDocument::Compact))
        : QString();
    programme.vault.reset();
    return body;
}

void TestDeskKill::whatWasTypedIsThereAfterAKill()
{
    ScratchProgramme programme;
    programme.vault.reset();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, programme.path()});
    QVERIFY(process.waitForReadyRead(120'000));
    QCOMPARE(process.readLine().trimmed(), QByteArray("typed"));
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    const QString draft = draftIn(programme);
    QVERIFY(draft.contains(kName));
    QVERIFY(draft.contains(kSentence));
    // The next start offers to go on.
    const SystemClock clock;
    DeskDriver driver(clock);
    QVERIFY(driver.open(false, programme.path()));
    QVERIFY(unlock(driver));
    const auto buttons = driver.pane()->findChildren<QPushButton *>();
    const auto goOn = std::find_if(
        buttons.cbegin(), buttons.cend(), [](const QPushButton *one) { return one->text().contains(u"Continue"_s); });
    QVERIFY(goOn != buttons.cend());
    (*goOn)->setFocus();
    driver.key(Qt::Key_Space);
    QCOMPARE(driver.place(), u"intake"_s);
    QCOMPARE(driver.child<QLineEdit>("name")->text(), kName);
    QCOMPARE(driver.child<QPlainTextEdit>("oneLine")->toPlainText(), kSentence);
    QVERIFY(!driver.mouseUsed);
}

void TestDeskKill::whatWasTypedIsThereAfterALock()
{
    ScratchProgramme programme;
    programme.vault.reset();
    {
        const SystemClock clock;
        DeskDriver driver(clock);
        QVERIFY(driver.open(false, programme.path()));
        QVERIFY(unlock(driver));
        QVERIFY(typeIntoIntake(driver));
        driver.key(Qt::Key_L, Qt::ControlModifier); // at once: no pause, no timer
        QVERIFY(!driver.child("intake"));
    }
    QVERIFY(draftIn(programme).contains(kName));
}

void TestDeskKill::aFieldOfTheDetailIsStoredByALock()
{
    ScratchProgramme programme;
    Intake intake;
    ClinicianIntake one;
    one.identity.name = kName;
    intake.clinicians.append(one);
    {
        ReferralStore store(programme.vault->database(), programme.clock, PersonRole::Director);
        QVERIFY(store.record(intake));
    }
    programme.vault.reset();
    {
        const SystemClock clock;
        DeskDriver driver(clock);
        QVERIFY(driver.open(false, programme.path()));
        QVERIFY(unlock(driver));
        driver.window().goTo(u"referrals"_s);
        driver.key(Qt::Key_F2);
        driver.type(u"ext. 4711"_s);
        driver.key(Qt::Key_L, Qt::ControlModifier);
    }
    programme.reopen();
    QCOMPARE(programme.vault->database().value<QString>(u"SELECT phone FROM peer_identity"_s), u"ext. 4711"_s);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--child") == 0)
        return child(QString::fromLocal8Bit(argv[2]));
    TestDeskKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desk_kill.moc"
