// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/erase.h"
#include "app/session/session.h"
#include "models/referrals/referral_store.h"
#include "models/vault/database.h"
#include "tests/support/scratch_programme.h"

#include <QDirIterator>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// T21: after the clock of a name has run out, no page of the file holds it, used or freed, when it is decrypted by
/// somebody who has the key and looks at the bytes.

namespace {

constexpr int kPeople = 120;

/// Every page as it is under the encryption, freed ones, too.
QByteArray pagesOf(Session &session)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(session.database().handle(), "main", &size, 0);
    QByteArray content(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return content.toLower();
}

/// Names that go have "zqxuvwj" in them, names that stay "wvkmnop"; both many, so that pages fill, split and are left behind.
void refer(Session &session, FixedClock &clock)
{
    ReferralStore store(session.database(), clock, PersonRole::Director);
    for (int i = 0; i < kPeople; ++i) {
        const bool goes = i % 3 != 0;
        Intake intake;
        ClinicianIntake clinician;
        const QString word = (goes ? u"Zqxuvwj%1"_s : u"Wvkmnop%1"_s).arg(i * 7919 % 1000);
        clinician.identity = {word + u", Ana"_s, u"ext. "_s + word, word + u"@hospital.example"_s, {}};
        intake.clinicians.append(clinician);
        const ReferralId id = store.record(intake)->referrals.first();
        if (goes)
            (void)store.advance(id, Verb::Withdrawn, {});
    }
}

} // namespace

class TestErasedForGood : public QObject
{
    Q_OBJECT

private slots:
    void noPageHoldsAnErasedName()
    {
        ScratchProgramme p;
        const auto opened = taken(Session::over(std::move(p.vault), p.clock));
        Session &session = *opened;
        refer(session, p.clock);
        QVERIFY(QFile::copy(p.path(), p.path() + u"-before-v1"_s)); // what a migration leaves
        p.clock.advance(40 * 86'400);
        const auto erased = eraseDue(session);
        QVERIFY(erased.has_value());
        QCOMPARE(erased->identities, kPeople * 2 / 3);
        QDirIterator all(p.folder.path(), QDir::Files | QDir::Hidden);
        while (all.hasNext()) {
            const QString path = all.next();
            QVERIFY2(!path.contains(u"before-v"_s), "the copy from before a migration is still there");
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().toLower().contains("zqxuvwj"), qPrintable(path));
        }
        const QByteArray pages = pagesOf(session);
        QVERIFY2(!pages.contains("zqxuvwj"), "an erased name is in a page of the file");
        QVERIFY(pages.contains("wvkmnop")); // the proof sees names
    }

    // Killed, or without room, between the erasing and the rewriting: nothing is due any more, and it is finished all the same.
    void whatWasBegunIsFinishedTheNextTime()
    {
        ScratchProgramme p;
        const auto opened = taken(Session::over(std::move(p.vault), p.clock));
        Session &session = *opened;
        refer(session, p.clock);
        QVERIFY(QFile::copy(p.path(), p.path() + u"-before-v1"_s));
        p.clock.advance(40 * 86'400);
        QCOMPARE(taken(purge(session.database(), p.clock, session.role())).identities, kPeople * 2 / 3);
        const PurgeSummary left = taken(purgePreview(session.database(), p.clock));
        QCOMPARE(left.identities, 0);
        QVERIFY(left.isUnfinished);
        QVERIFY(QDir().mkdir(p.path() + u"-next-%1"_s.arg(session.vault()->keys().keyring().generation() + 1)));
        QVERIFY(!eraseDue(session)); // something is in the way of the new file
        QVERIFY(QFile::exists(p.path() + u"-before-v1"_s));
        QVERIFY(taken(purgePreview(session.database(), p.clock)).isUnfinished);
        QVERIFY(QDir().rmdir(p.path() + u"-next-%1"_s.arg(session.vault()->keys().keyring().generation() + 1)));
        QCOMPARE(taken(eraseDue(session)).identities, 0);
        QVERIFY(!QFile::exists(p.path() + u"-before-v1"_s));
        QVERIFY(!pagesOf(session).contains("zqxuvwj"));
        QVERIFY(!taken(purgePreview(session.database(), p.clock)).isUnfinished);
    }

    // The proof can fail: deleting alone leaves names in freed pages.
    void deletingAloneWouldBeSeen()
    {
        ScratchProgramme p;
        const auto opened = taken(Session::over(std::move(p.vault), p.clock));
        Session &session = *opened;
        refer(session, p.clock);
        const StatementRules::Pass pass(session.database().rules()); // which would refuse it
        session.database().executeScript(u"PRAGMA secure_delete = OFF; DELETE FROM peer_identity;"_s);
        QVERIFY(pagesOf(session).contains("zqxuvwj"));
    }
};

QTEST_GUILESS_MAIN(TestErasedForGood)
#include "tst_erased_for_good.moc"
