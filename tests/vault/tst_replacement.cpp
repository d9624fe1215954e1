// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/replacement.h"

#include "models/vault/backup_keeping.h"
#include "models/vault/backup.h"
#include "models/vault/replaced_reports.h"
#include "tests/support/scratch_programme.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QString put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("gone");
}

void copyAll(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(files.next()));
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(files.filePath(), target));
    }
}

} // namespace

/// A restore that is interrupted anywhere after its note is finished by the next opening; before it, nothing was moved.
class TestReplacement : public QObject
{
    Q_OBJECT

private slots:
    void interruptedAfterAnyStepItIsFinished()
    {
        constexpr int kSteps = 5; // two old files aside, two new ones in place, the note away
        for (int done = 0; done < kSteps; ++done) {
            const QTemporaryDir folder;
            const VaultFiles files = VaultFiles::at(folder.filePath(u"p.wardmate"_s));
            QVERIFY(QDir().mkdir(folder.filePath(u"aside"_s)));
            (void)put(files.program, "old");
            (void)put(files.keyring(), "old keys");
            (void)put(files.program + u".part"_s, "new");
            (void)put(files.keyring() + u".part"_s, "new keys");
            (void)put(replacementNote(files),
                R"({"aside":"aside","old":["p.wardmate","p.wardmate-keys"],"parts":["p.wardmate-keys","p.wardmate"]})");
            const QStringList old{files.program, files.keyring()};
            for (int step = 0; step < qMin(done, 2); ++step)
                QVERIFY(QFile::rename(old.at(step), folder.filePath(u"aside/"_s + QFileInfo(old.at(step)).fileName())));
            for (int step = 2; step < done; ++step)
                QVERIFY(QFile::rename(old.at(3 - step) + u".part"_s, old.at(3 - step)));
            finishReplacement(files);
            finishReplacement(files); // there is nothing to finish
            QCOMPARE(contentOf(files.program), "new");
            QCOMPARE(contentOf(files.keyring()), "new keys");
            QCOMPARE(contentOf(folder.filePath(u"aside/p.wardmate"_s)), "old");
            QCOMPARE(contentOf(folder.filePath(u"aside/p.wardmate-keys"_s)), "old keys");
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        }
    }

    /// As a kill leaves it right after the note: the file opens, as the backup has it, and what was there is aside.
    void theNextOpeningGoesOn()
    {
        ScratchProgramme p;
        const QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        p.vault->database().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        p.vault.reset();
        const VaultFiles files = VaultFiles::at(p.path());
        const QTemporaryDir before;
        copyAll(p.folder.path(), before.path());
        const QString aside = taken(replaceWithBackup(backup, p.path(), p.clock));
        // Back to the moment of the note: the old files in their places, the new ones beside them.
        QStringList names;
        for (const QString &path : files.all() + replacedReports(files)) {
            if (QFileInfo::exists(path) && QFile::rename(path, path + u".part"_s))
                names.append(u'"' + QFileInfo(path).fileName() + u'"');
        }
        QStringList old;
        for (const QString &name : QDir(aside).entryList(QDir::Files | QDir::Hidden)) {
            QVERIFY(QFile::rename(QDir(aside).filePath(name), p.folder.filePath(name)));
            old.append(u'"' + name + u'"');
        }
        (void)put(replacementNote(files),
            u"{\"aside\":\"%1\",\"old\":[%2],\"parts\":[%3]}"_s
                .arg(QFileInfo(aside).fileName(), old.join(u','), names.join(u','))
                .toUtf8());
        p.reopen();
        QCOMPARE(p.vault->database().value<int>(u"SELECT count(*) FROM unit"_s), 0);
        QCOMPARE(contentOf(QDir(aside).filePath(QFileInfo(files.program).fileName())),
            contentOf(before.filePath(QFileInfo(files.program).fileName())));
        QVERIFY(!QFileInfo::exists(replacementNote(files)));
        QCOMPARE(replacedReports(files).size(), 1);
    }

    void whatIsLeftOfOneBeforeItsNoteIsInNobodysWay()
    {
        ScratchProgramme p;
        const QTemporaryDir away;
        const QString backup = taken(backUp(*p.vault, away.path(), p.clock));
        p.vault.reset();
        const VaultFiles files = VaultFiles::at(p.path());
        (void)put(files.program + u".part"_s, "half");
        (void)put(files.program + u"-replaced-reports-1.part"_s, "half");
        p.reopen();
        QVERIFY(replacedReports(files).isEmpty());
        p.vault.reset();
        p.clock.advance(60);
        const QString aside = taken(replaceWithBackup(backup, p.path(), p.clock));
        QCOMPARE(QDir(aside).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(contentOf(replacedReports(files).constFirst()) != "half");
        p.reopen();
    }
};

QTEST_GUILESS_MAIN(TestReplacement)
#include "tst_replacement.moc"
