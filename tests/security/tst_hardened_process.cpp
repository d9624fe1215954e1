// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// T11: another program of the same user can read neither the memory nor a core file of ours. Three processes: the test,
/// an onlooker without the right to look into everything (root has it otherwise), and the one that is looked into.

namespace {

/// As the program begins, or without that; then it waits to be looked into, or crashes.
int beLookedInto(const QByteArray &how)
{
    const rlimit everything{RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_CORE, &everything);
    if (how.startsWith("hardened"))
        platform::hardenProcess();
    std::puts("ready");
    std::fflush(stdout);
    if (how.endsWith("crash")) {
        ::signal(SIGSEGV, SIG_DFL);
        ::raise(SIGSEGV);
    }
    (void)std::getchar();
    return 0;
}

int exitOfLooking(const QByteArray &how)
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, QString::fromLatin1(how)});
    if (!victim.waitForReadyRead(20'000))
        return 3;
    const QByteArray memory = "/proc/" + QByteArray::number(victim.processId()) + "/mem";
    const int fd = ::open(memory.constData(), O_RDONLY | O_CLOEXEC);
    if (fd >= 0)
        ::close(fd);
    victim.closeWriteChannel();
    victim.waitForFinished();
    return fd >= 0 ? 1 : 0;
}

int exitOfCrashing(const QByteArray &how)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(beLookedInto(how));
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status))
        return 3;
    return WCOREDUMP(status) ? 1 : 0;
}

/// Gives up the right to trace everybody, and begins anew so that nothing of it remains.
int onlook(const QByteArray &how)
{
    (void)::prctl(PR_CAPBSET_DROP, CAP_SYS_PTRACE, 0, 0, 0); // refused to those who do not have it anyway
    const QByteArray program = QCoreApplication::applicationFilePath().toLocal8Bit();
    ::execl(program.constData(), program.constData(), "--look", how.constData(), nullptr);
    return 4;
}

int exitOf(const QString &how)
{
    QProcess onlooker;
    const QTemporaryDir folder; // a core would be written here
    onlooker.setWorkingDirectory(folder.path());
    onlooker.start(QCoreApplication::applicationFilePath(), {u"--onlooker"_s, how});
    onlooker.waitForFinished(60'000);
    return onlooker.exitStatus() == QProcess::NormalExit ? onlooker.exitCode() : -1;
}

} // namespace

class TestHardenedProcess : public QObject
{
    Q_OBJECT

private slots:
    void itsMemoryCannotBeReadByAnotherProgramOfTheSameUser() { QCOMPARE(exitOf(u"hardened"_s), 0); }
    void anyOtherProcessCouldBe() { QCOMPARE(exitOf(u"plain"_s), 1); } // the proof can fail
    void itLeavesNoCoreWhenItCrashes() { QCOMPARE(exitOf(u"hardened crash"_s), 0); }
    void anyOtherProcessWouldLeaveOne()
    {
        rlimit allowed{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &allowed), 0);
        QCOMPARE(exitOf(u"plain crash"_s), allowed.rlim_max == 0 ? 0 : 1); // where cores are allowed at all
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QList<QByteArray> words(argv, argv + argc);
    if (words.value(1) == "--victim")
        return beLookedInto(words.value(2));
    if (words.value(1) == "--onlooker")
        return onlook(words.value(2));
    if (words.value(1) == "--look")
        return words.value(2).endsWith("crash") ? exitOfCrashing(words.value(2)) : exitOfLooking(words.value(2));
    TestHardenedProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hardened_process.moc"
