// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestWholeFile : public QObject
{
    Q_OBJECT

private slots:
    void allOfItTakesThePlaceOfWhatWasThere()
    {
        QVERIFY(writeWholeFile(path(), "before and longer"));
        QVERIFY(writeWholeFile(path(), "after"));
        QCOMPARE(content(), "after");
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void intoAFolderItFails()
    {
        QCOMPARE(writeWholeFile(m_folder.path(), "x").error().kind, Error::Kind::Io);
        QCOMPARE(writeWholeFile(m_folder.filePath(u"no/where"_s), "x").error().code, u"cannot_write"_s);
    }

#ifdef Q_OS_UNIX
    /// Few letters as well as many: they are written only at the end.
    void withoutRoomItFailsAndWhatWasThereStays()
    {
        QVERIFY(writeWholeFile(path(), "before"));
        rlimit usual{};
        getrlimit(RLIMIT_FSIZE, &usual);
        (void)std::signal(SIGXFSZ, SIG_IGN);
        const auto roomAgain = qScopeGuard([&usual] { setrlimit(RLIMIT_FSIZE, &usual); });
        for (const int size : {5, 100'000}) {
            const rlimit none{2, usual.rlim_max};
            setrlimit(RLIMIT_FSIZE, &none);
            const auto written = writeWholeFile(path(), QByteArray(size, 'a'));
            setrlimit(RLIMIT_FSIZE, &usual);
            QVERIFY(!written);
            QCOMPARE(content(), "before");
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        }
    }

    /// Whoever runs it as root must not find a file where a device was; here a pipe stands for one.
    void whatIsNoOrdinaryFileStaysWhatItIs()
    {
        const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"pipe"_s));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        QFile reader(QFile::decodeName(pipe));
        QVERIFY(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered)); // so that neither end waits
        QVERIFY(writeWholeFile(QFile::decodeName(pipe), "calendar"));
        struct stat now = {};
        QCOMPARE(::stat(pipe.constData(), &now), 0);
        QVERIFY(S_ISFIFO(now.st_mode));
        QCOMPARE(reader.read(8), "calendar");
    }
#endif

private:
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(u"given.txt"_s);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
