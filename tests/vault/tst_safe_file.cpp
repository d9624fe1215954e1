// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/safe_file.h"

#include "models/base/platform.h"
#include "tests/support/cheap_keys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestSafeFile : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsWrittenForTheOwnerOnlyAndNothingElseIsLeft()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        writeSafely(path, "one");
        QCOMPARE(readSmallFile(path, 100), "one");
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY((QFile::permissions(path) & others) == 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a"_s});
    }

    void thePreviousOneIsKeptWhenAsked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        writeSafely(path, "one", true);
        QVERIFY(!QFile::exists(path + u".bak"_s));
        writeSafely(path, "two", true);
        writeSafely(path, "three", true);
        QCOMPARE(readSmallFile(path, 100), "three");
        QCOMPARE(readSmallFile(path + u".bak"_s, 100), "two");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void leftoversOfACrashDoNotStandInTheWay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(platform::writeNewFile(path + u".new"_s, "half").ok());
        QVERIFY(platform::writeNewFile(path + u".bak.new"_s, "half").ok());
        writeSafely(path, "one", true);
        writeSafely(path, "two", true);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"a"_s, u"a.bak"_s}));
    }

    void aMissingFolderChangesNothingAndIsSaid()
    {
        QCOMPARE(kindOf([] { writeSafely(u"/nowhere/at/all"_s, "x"); }), Error::Kind::NotFound);
        QCOMPARE(kindOf([] { (void)readSmallFile(u"/nowhere/at/all"_s, 10); }), Error::Kind::NotFound);
    }

    void aFileThatIsTooLongIsRefused()
    {
        const QTemporaryDir folder;
        writeSafely(folder.filePath(u"a"_s), "12345");
        QCOMPARE(kindOf([&] { (void)readSmallFile(folder.filePath(u"a"_s), 4); }), Error::Kind::Damaged);
    }

    void oneFileTakesAnothersPlace()
    {
        const QTemporaryDir folder;
        writeSafely(folder.filePath(u"a"_s), "old");
        writeSafely(folder.filePath(u"b"_s), "new");
        replaceFile(folder.filePath(u"b"_s), folder.filePath(u"a"_s));
        QCOMPARE(readSmallFile(folder.filePath(u"a"_s), 10), "new");
        QVERIFY(!QFile::exists(folder.filePath(u"b"_s)));
    }

    void aFolderOfThisComputerIsNoNetwork() { QVERIFY(!platform::isOnNetwork(QDir::tempPath())); }
};

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safe_file.moc"
