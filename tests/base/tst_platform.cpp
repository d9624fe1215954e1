// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using Problem = platform::FileOutcome::Problem;

class TestPlatform : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void aNewFileIsForItsOwnerOnly()
    {
        const QString path = m_folder.filePath(u"ñ new"_s);
        QVERIFY(platform::writeNewFile(path, QByteArray(100'000, 'x')).ok());
        QCOMPARE(QFileInfo(path).size(), 100'000);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
#ifndef Q_OS_WIN
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
#endif
    }

    void aFileThatIsThereIsNeverOverwritten()
    {
        const QString path = m_folder.filePath(u"there"_s);
        QVERIFY(platform::writeNewFile(path, "first").ok());
        QCOMPARE(platform::writeNewFile(path, "second").problem, Problem::Exists);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("first"));
    }

    void aRenameTakesThePlaceOfTheOldFile()
    {
        const QString from = m_folder.filePath(u"from"_s);
        const QString to = m_folder.filePath(u"to"_s);
        QVERIFY(platform::writeNewFile(from, "new").ok());
        QVERIFY(platform::writeNewFile(to, "old").ok());
        QVERIFY(platform::renameReplacing(from, to).ok());
        QVERIFY(!QFile::exists(from));
        QFile file(to);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
    }

#ifndef Q_OS_WIN
    void aFileIsTheSameUnderAnotherName()
    {
        const QString path = m_folder.filePath(u"one"_s);
        const QString moved = m_folder.filePath(u"moved"_s);
        QVERIFY(platform::writeNewFile(path, "one").ok());
        const auto first = platform::identityOf(path);
        QVERIFY(first.has_value());
        QVERIFY(platform::renameReplacing(path, moved).ok());
        QVERIFY(!platform::identityOf(path).has_value());
        QVERIFY(platform::writeNewFile(path, "another").ok());
        QVERIFY(platform::identityOf(path) != first);
        QVERIFY(platform::identityOf(moved) == first);
    }
#endif

    void whatIsNotThereIsSaid()
    {
        const QString path = m_folder.filePath(u"none/at all"_s);
        QCOMPARE(platform::writeNewFile(path, "x").problem, Problem::NotFound);
        QCOMPARE(platform::renameReplacing(path, m_folder.filePath(u"to"_s)).problem, Problem::NotFound);
        QCOMPARE(platform::syncFile(path).problem, Problem::NotFound);
    }

    void filesAndFoldersAreSynced()
    {
        const QString path = m_folder.filePath(u"synced"_s);
        QVERIFY(platform::writeNewFile(path, "x").ok());
        QVERIFY(platform::syncFile(path).ok());
        QVERIFY(platform::syncFolder(m_folder.path()).ok());
    }

    void removingTwiceIsNoTrouble()
    {
        const QString path = m_folder.filePath(u"gone"_s);
        QVERIFY(platform::writeNewFile(path, "x").ok());
        platform::removeFile(path);
        platform::removeFile(path);
        QVERIFY(!QFile::exists(path));
    }

    void aLocalFolderIsNotOnANetwork()
    {
        QVERIFY(!platform::isOnNetwork(QDir::rootPath()));
        QVERIFY(!platform::isOnNetwork(m_folder.filePath(u"not there"_s)));
    }

#ifdef Q_OS_LINUX
    void aHardenedProcessLeavesNoCoreAndWritesForItselfOnly()
    {
        platform::hardenProcess();
        QFile limits(u"/proc/self/limits"_s);
        if (limits.open(QIODevice::ReadOnly)) { // an undumpable process may not even read its own
            const QByteArray text = limits.readAll();
            QVERIFY2(text.contains("Max core file size        0 "), text.constData());
        }
        QFile file(m_folder.filePath(u"plain"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
#endif

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
