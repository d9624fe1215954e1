// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/backup_keeping.h"

#include "models/base/random_id.h"
#include "models/vault/audit_log.h"
#include "models/vault/backup.h"
#include "models/vault/vault_people.h"
#include "tests/support/scratch_programme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QList<KeptBackup> daily(const QDateTime &newest, int count, int everyHours = 24)
{
    QList<KeptBackup> backups;
    for (int i = 0; i < count; ++i)
        backups.append({QString::number(i), newest.addSecs(-qint64(i) * everyHours * 3600), 1});
    return backups;
}

/// A referral whose name was erased at a time; only what the question looks at.
void addErased(Vault &vault, const QDateTime &received, const QDateTime &erased)
{
    Database &db = vault.database();
    db.execute(u"INSERT INTO event (id, occurred_on, category, received_at, received_via, referrer_kind) VALUES "
               "((SELECT coalesce(max(id), 0) + 1 FROM event), '2026-08-01', 'medical_error', ?, 'phone', 'self')"_s,
        received);
    db.execute(u"INSERT INTO referral (event_id, state, received_at, profession_group, purged_at) VALUES "
               "((SELECT max(id) FROM event), 'purged', ?, 'physician', ?)"_s,
        received, erased);
}

} // namespace

class TestBackupKeeping : public QObject
{
    Q_OBJECT

private slots:
    void ageThinsThemOut_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("everyHours");
        QTest::addColumn<int>("stay");
        QTest::newRow("one stays, however old") << 1 << 24 << 1;
        QTest::newRow("a week stays whole") << 7 << 24 << 7;
        QTest::newRow("one of a day stays") << 8 << 2 << 1;
        // 7 days, 4 weeks and 6 months before them
        QTest::newRow("half a year of days") << 180 << 24 << 17;
        QTest::newRow("three years of days are no more") << 1000 << 24 << 17;
    }

    void ageThinsThemOut()
    {
        QFETCH(int, count);
        QFETCH(int, everyHours);
        QFETCH(int, stay);
        const QDateTime now(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC); // a Friday
        const QList<KeptBackup> all = daily(now, count, everyHours);
        QCOMPARE(count - superfluousBackups(all, now).size(), stay);
        QVERIFY(!superfluousBackups(all, now).contains(all.constFirst()));
        QCOMPARE(superfluousBackups({all.constFirst()}, now.addYears(9)).size(), 0); // the newest never goes
    }

    void olderOnesGoOnlyAfterANewOneWasMade()
    {
        ScratchProgramme p;
        const QTemporaryDir away;
        QStringList made;
        for (int i = 0; i < 4; ++i) {
            made.append(taken(backUpAndThin(*p.vault, away.path(), p.clock)).made);
            p.clock.advance(3600);
        }
        const QList<KeptBackup> kept = taken(keptBackups(*p.vault, away.path()));
        QCOMPARE(kept.size(), 1); // of one day
        QCOMPARE(kept.constFirst().folder, made.constLast());
        QCOMPARE(kept.constFirst().madeAt, p.clock.nowUtc().addSecs(-3600));
        p.clock.advance(86400);
        (void)taken(backUpAndThin(*p.vault, away.path(), p.clock));
        QCOMPARE(taken(keptBackups(*p.vault, away.path())).size(), 2);
    }

    void anotherProgrammesBackupsAreLeftAlone()
    {
        ScratchProgramme p, other;
        const QTemporaryDir away;
        const QString theirs = taken(backUp(*other.vault, away.path(), other.clock));
        for (int i = 0; i < 3; ++i) {
            p.clock.advance(60);
            (void)taken(backUpAndThin(*p.vault, away.path(), p.clock));
        }
        QVERIFY(QDir(theirs).exists());
        QCOMPARE(taken(keptBackups(*p.vault, away.path())).size(), 1);
        QDir(away.path()).mkdir(u"programme-20200101-000000"_s); // looks like one, is none
        QCOMPARE(taken(keptBackups(*p.vault, away.path())).size(), 1);
    }

    // T21: a backup follows the same clock
    void aBackupWithANameErasedSinceIsReplaced()
    {
        ScratchProgramme p;
        const QTemporaryDir away;
        const QString old = taken(backUp(*p.vault, away.path(), p.clock));
        p.clock.advance(86400);
        const QString between = taken(backUp(*p.vault, away.path(), p.clock));
        QVERIFY(taken(replaceOutlivedBackups(*p.vault, away.path(), p.clock)).made.isEmpty());
        p.clock.advance(3600);
        addErased(*p.vault, p.clock.nowUtc().addDays(-40), p.clock.nowUtc());
        p.clock.advance(60);
        const BackupRun run = taken(replaceOutlivedBackups(*p.vault, away.path(), p.clock));
        QVERIFY(!run.made.isEmpty());
        QCOMPARE(run.removed, 2);
        QVERIFY(!QDir(old).exists() && !QDir(between).exists());
        QVERIFY(taken(replaceOutlivedBackups(*p.vault, away.path(), p.clock)).made.isEmpty());
    }

    // What goes out of the bin, or lay half filled, leaves no row that could tell.
    void aBackupWithWhatWasRemovedSinceIsReplaced_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<int>("enteredBefore"); // the backup, in hours
        QTest::addColumn<bool>("replaced");
        QTest::newRow("a referral in the bin") << u"referral"_s << 5 << true;
        QTest::newRow("entered since") << u"referral"_s << -5 << false;
        QTest::newRow("a form left half filled") << u"draft"_s << 0 << true;
        QTest::newRow("something else") << u"resource"_s << 5 << false;
    }
    void aBackupWithWhatWasRemovedSinceIsReplaced()
    {
        QFETCH(QString, record);
        QFETCH(int, enteredBefore);
        QFETCH(bool, replaced);
        ScratchProgramme p;
        const QTemporaryDir away;
        p.clock.advance(40 * 86'400);
        const qint64 id
            = record == u"draft"_s ? 3 : timeOrderedId(p.clock.nowUtc().addSecs(-3600 * qint64(enteredBefore)));
        const QString old = taken(backUp(*p.vault, away.path(), p.clock));
        p.clock.advance(86'400);
        Database &database = p.vault->database();
        database.transaction(
            [&] { appendAudit(database, p.clock.nowUtc(), PersonRole::Director, u"remove"_s, record, id); });
        p.clock.advance(60);
        const BackupRun run = taken(replaceOutlivedBackups(*p.vault, away.path(), p.clock));
        QCOMPARE(!run.made.isEmpty(), replaced);
        QCOMPARE(QDir(old).exists(), !replaced);
        QVERIFY(taken(replaceOutlivedBackups(*p.vault, away.path(), p.clock)).made.isEmpty()); // once is enough
    }

    void aNameEnteredAndErasedLaterCostsNoBackup()
    {
        ScratchProgramme p;
        const QTemporaryDir away;
        const QString old = taken(backUp(*p.vault, away.path(), p.clock));
        addErased(*p.vault, p.clock.nowUtc().addDays(1), p.clock.nowUtc().addDays(2));
        QVERIFY(taken(replaceOutlivedBackups(*p.vault, away.path(), p.clock)).made.isEmpty());
        QVERIFY(QDir(old).exists());
    }

    // T15: the stick was pulled out
    void aFolderThatIsNotThereIsNotMade()
    {
        ScratchProgramme p;
        const QTemporaryDir away;
        const QString stick = away.filePath(u"stick"_s);
        const auto failed = backUpAndThin(*p.vault, stick, p.clock);
        QCOMPARE(failed.error().code, u"folder_missing"_s);
        QVERIFY(!QDir(stick).exists());
        QCOMPARE(keptBackups(*p.vault, {}).error().code, u"folder_missing"_s);
    }

    void whatAnInterruptedOneLeftGoesAfterADay()
    {
        ScratchProgramme p;
        const QTemporaryDir away;
        QDir(away.path()).mkdir(u"programme-20200101-000000.part"_s);
        (void)taken(backUpAndThin(*p.vault, away.path(), p.clock));
        QVERIFY(QDir(away.filePath(u"programme-20200101-000000.part"_s)).exists()); // of now, by the disk's clock
        p.clock.set(QDateTime::currentDateTimeUtc().addDays(2));
        (void)taken(backUpAndThin(*p.vault, away.path(), p.clock));
        QVERIFY(!QDir(away.filePath(u"programme-20200101-000000.part"_s)).exists());
    }

    void theProgramTestsARestoreByItself()
    {
        ScratchProgramme p;
        p.addEverybody();
        const QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        QVERIFY(testBackup(*p.vault, backup).has_value());
        QFile data(QDir(backup).filePath(u"programme.wardmate"_s));
        QVERIFY(data.open(QIODevice::ReadWrite) && data.seek(3 * 4096 + 100) && data.write("x") == 1);
        data.close();
        QCOMPARE(testBackup(*p.vault, backup).error().kind, Error::Kind::Damaged);
        const QString second = taken(backUp(*p.vault, away.path(), p.clock));
        QVERIFY(QFile::remove(QDir(second).filePath(u"programme.wardmate-recovery"_s)));
        QCOMPARE(testBackup(*p.vault, second).error().kind, Error::Kind::Damaged);
        const QString third = taken(backUp(*p.vault, away.path(), p.clock));
        taken(p.people().remove(u"Cora Coordinator"_s));
        QCOMPARE(testBackup(*p.vault, third).error().code, u"backup_older_keys"_s);
    }

    void aBackupIsLookedIntoBeforeItReplacesAnything()
    {
        ScratchProgramme p;
        p.addEverybody();
        addErased(*p.vault, p.clock.nowUtc(), p.clock.nowUtc());
        const QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        const BackupContents seen = taken(lookIntoBackup(backup, secret(kCoordinatorWords)));
        QCOMPARE(seen.madeAt, p.clock.nowUtc());
        QCOMPARE(seen.hospital, u"Sankt Brendanus"_s);
        QCOMPARE(seen.referrals, 1);
        QCOMPARE(seen.openReferrals, 0);
        QVERIFY(seen.opensNames);
        QVERIFY(!taken(lookIntoBackup(backup, secret(kAdministratorWords))).opensNames);
        QCOMPARE(lookIntoBackup(backup, secret("no such words here")).error().kind, Error::Kind::WrongKey);
        QCOMPARE(lookIntoBackup(away.path(), secret(kCoordinatorWords)).error().code, u"no_backup"_s);
    }

    void whatWasThereIsPutAsideNotLost()
    {
        ScratchProgramme p;
        const QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        p.vault.reset();
        const QString aside = taken(replaceWithBackup(backup, p.path(), p.clock));
        p.reopen();
        QCOMPARE(p.vault->database().value<int>(u"SELECT count(*) FROM unit"_s), 0);
        const auto before = taken(Vault::open(QDir(aside).filePath(u"programme.wardmate"_s), secret(kDirectorWords)));
        QCOMPARE(before->database().value<int>(u"SELECT count(*) FROM unit"_s), 1);
        p.vault.reset();
        QCOMPARE(replaceWithBackup(away.path(), p.path(), p.clock).error().code, u"no_backup"_s);
        p.reopen(); // nothing was moved
    }
};

QTEST_GUILESS_MAIN(TestBackupKeeping)
#include "tst_backup_keeping.moc"
