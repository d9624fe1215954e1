// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/encrypted_copy.h"
#include "models/vault/file_checks.h"
#include "models/vault/migrator.h"
#include "tests/support/cheap_keys.h"
#include "tests/support/recording_vfs.h"
#include "tests/support/temp_vault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// The disk is full, broken or no longer to be written to (T15): at every single thing that is asked of it, one after the
/// other, as SQLite's own tests do. Whatever fails is said, and the file is as before or as afterwards, never between.

namespace {

enum class Work {
    Change,
    Migrate,
    Copy,
    Rewrite
};

QString contentOf(Database &database)
{
    return QString::number(schemaVersion(database)) + u'\n'
        + tableText(database, u"SELECT id, name FROM unit ORDER BY id"_s);
}

/// A file in a folder of its own, as it lies there before the work.
class Place
{
public:
    explicit Place(Work work)
        : m_work(work)
    {
        const auto database = createEncrypted(path(), TempVault::key());
        migrate(*database, work == Work::Migrate ? migrationSteps().constFirst().number : newestSchemaVersion());
        database->execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
                          "INSERT INTO unit (id, name) SELECT i, 'Ward number ' || i FROM n"_s);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"programme.wardmate"_s); }
    [[nodiscard]] QString copy() const { return m_folder.filePath(u"copy.wardmate"_s); }
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        return Database::open(path(), TempVault::key(), Database::Mode::ReadWrite);
    }

    void work(Database &database) const
    {
        switch (m_work) {
        case Work::Change:
            database.transaction([&] {
                database.execute(u"UPDATE unit SET name = name || ' renamed' WHERE id % 2 = 0"_s);
                database.execute(u"DELETE FROM unit WHERE id > 200"_s);
            });
            break;
        case Work::Migrate:
            migrate(database);
            break;
        case Work::Copy:
            exportEncrypted(database, copy(), TempVault::key());
            break;
        case Work::Rewrite:
            database.executeScript(u"VACUUM"_s);
            break;
        }
    }

private:
    Work m_work;
    QTemporaryDir m_folder;
};

/// Refuses one thing, the one with this number, and everything after it.
struct Refusal {
    int number = 0;
    int code = SQLITE_FULL;
    int asked = 0;
    [[nodiscard]] int operator()(const DiskEvent &event)
    {
        // A full disk still lets files grow shorter, and names and content be brought down.
        const bool needsRoom = event.kind == DiskEvent::Kind::Write || event.kind == DiskEvent::Kind::Create;
        if (code == SQLITE_FULL && !needsRoom)
            return SQLITE_OK;
        return ++asked > number ? code : SQLITE_OK;
    }
};

} // namespace

class TestFailingDisk : public QObject
{
    Q_OBJECT

private slots:
    void whereverItFailsItIsSaidAndNothingIsHalf_data()
    {
        QTest::addColumn<int>("work");
        QTest::addColumn<int>("code");
        QTest::addColumn<Error::Kind>("kind");
        const std::pair<const char *, Work> works[]{{"a change", Work::Change}, {"a migration", Work::Migrate},
            {"a copy", Work::Copy}, {"a rewriting", Work::Rewrite}};
        for (const auto &[name, work] : works) {
            QTest::addRow("%s, the disk is full", name) << int(work) << SQLITE_FULL << Error::Kind::DiskFull;
            QTest::addRow("%s, the disk does not write", name) << int(work) << SQLITE_IOERR_WRITE << Error::Kind::Io;
            QTest::addRow("%s, the disk does not sync", name) << int(work) << SQLITE_IOERR_FSYNC << Error::Kind::Io;
        }
    }
    void whereverItFailsItIsSaidAndNothingIsHalf()
    {
        QFETCH(int, work);
        QFETCH(int, code);
        QFETCH(Error::Kind, kind);
        RecordingVfs vfs;
        vfs.setSyncing(false); // nobody cuts the power here
        const Place whole{Work(work)};
        QString before;
        QString after;
        {
            const auto database = whole.open();
            before = contentOf(*database);
            whole.work(*database);
            after = contentOf(*database);
        }
        int failures = 0;
        for (int number = 0;; number += number < 10 ? 1 : 11) {
            const Place place{Work(work)};
            std::optional<Error> failed;
            {
                const auto database = place.open();
                vfs.setFault(Refusal{number, code});
                failed = errorOf([&] { place.work(*database); });
                vfs.setFault({});
            }
            if (!failed)
                break;
            ++failures;
            QVERIFY2(failed->kind == kind, qPrintable(u"at %1: %2"_s.arg(number).arg(failed->detail)));
            QVERIFY2(!QFile::exists(place.copy()), "half a copy was left");
            const auto database = place.open();
            const QString content = contentOf(*database);
            QVERIFY2(content == before || content == after, "the file is between two states");
            QVERIFY(checkPages(*database).isSound());
            place.work(*database); // and once there is room again, it is done
            QCOMPARE(contentOf(*database), after);
        }
        QVERIFY2(failures >= 3, "the disk was never asked for anything");
    }

    void afterAFullDiskTheSameFileGoesOn()
    {
        RecordingVfs vfs;
        const Place place(Work::Change);
        const auto database = place.open();
        const QString before = contentOf(*database);
        vfs.setFault(Refusal{2, SQLITE_FULL});
        QCOMPARE(kindOf([&] { place.work(*database); }), Error::Kind::DiskFull);
        QCOMPARE(contentOf(*database), before);
        vfs.setFault({});
        place.work(*database);
        QCOMPARE_NE(contentOf(*database), before);
        QVERIFY(checkPages(*database).isSound());
    }
};

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
