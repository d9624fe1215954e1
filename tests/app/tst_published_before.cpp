// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/published_before.h"

#include "app/session/report_file.h"
#include "app/session/session.h"
#include "app/window/restore_wiring.h"
#include "models/reports/ledger_store.h"
#include "models/reports/publisher.h"
#include "models/vault/backup.h"
#include "models/vault/backup_keeping.h"
#include "models/vault/replaced_reports.h"
#include "models/vault/verify.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/scratch_programme.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// A programme with sixty referrals of 2024Q1, backed up before they were published.
struct Published {
    ScratchProgramme files;
    QTemporaryDir away;
    QString backup;
    QList<Issue> issues;

    Published()
    {
        files.addEverybody();
        addReferrals(60);
        backup = taken(backUp(*files.vault, away.path(), files.clock));
        auto session = opened();
        QCOMPARE(publish(*session), u"ok"_s);
        issues = taken(LedgerStore(session->database()).issues());
    }
    void addReferrals(int count)
    {
        Database &db = files.vault->database();
        db.transaction([&] {
            for (int i = 0; i < count; ++i) {
                const QDateTime at(QDate(2024, 1, 2).addDays(i), QTime(9, 0), Qt::UTC);
                const qint64 event
                    = db.insert(u"INSERT INTO event (category, received_at, received_via, referrer_kind) "
                                "VALUES ('medical_error', ?, 'phone', 'self')"_s,
                        at);
                (void)db.insert(u"INSERT INTO referral (event_id, state, received_at, profession_group, outcome) "
                                "VALUES (?, 'closed', ?, 'physician', ?)"_s,
                    event, at, i % 4 == 0 ? u"declined"_s : u"supported"_s);
            }
        });
    }
    [[nodiscard]] std::unique_ptr<Session> opened(const char *words = kDirectorWords)
    {
        auto session = unchecked(words);
        [&] { QVERIFY(session->takeOver(taken(session->vault()->checkAfterOpening())).has_value()); }();
        return session;
    }
    [[nodiscard]] std::unique_ptr<Session> unchecked(const char *words = kDirectorWords)
    {
        files.vault.reset();
        return taken(Session::over(taken(files.open(words)), files.clock));
    }
    [[nodiscard]] QString publish(Session &session, bool neverPublished = false)
    {
        Publisher publisher(session.database(), files.clock, session.role(), session.settings().settings(),
            [&session](
                const QList<Issue> &all, const ReportFrame &frame) { return writeReportFile(session, all, frame); });
        const auto issue = publisher.publish({*Period::parse(u"2024Q1"_s), false, neverPublished});
        return issue ? u"ok"_s : issue.error().code;
    }
    void restore()
    {
        files.vault.reset();
        (void)taken(replaceWithBackup(backup, files.path(), files.clock));
    }
    /// As whoever reads reports sees it.
    [[nodiscard]] QList<Issue> reported()
    {
        files.vault.reset();
        const auto vault = taken(files.open(kAdministratorWords));
        return taken(LedgerStore(vault->database()).issues());
    }
    [[nodiscard]] QStringList waiting() const { return replacedReports(VaultFiles::at(files.path())); }
};

} // namespace

/// Figures that were published from a file whose place a backup has taken since (security.md 4c, rule 7).
class TestPublishedBefore : public QObject
{
    Q_OBJECT

private slots:
    void theyStayAsTheyWere()
    {
        Published p;
        p.restore();
        auto session = p.opened(kCoordinatorWords);
        QCOMPARE(session->publishedBefore().takenOver, 1);
        QVERIFY(!session->publishedBefore().isUnknown);
        QCOMPARE(taken(LedgerStore(session->database()).issues()), p.issues);
        QCOMPARE(p.publish(*session), u"already_published"_s);
        QVERIFY(p.waiting().isEmpty());
        QVERIFY(allWell(taken(verifyVault(*session->vault()))));
        session.reset();
        QCOMPARE(p.reported(), p.issues);
        QCOMPARE(p.opened()->publishedBefore().takenOver, 0); // said once
    }

    // The checks that follow an unlocking come first, and nothing goes into a file in which they found damage.
    void nothingIsWrittenBeforeTheChecksHavePassed()
    {
        Published p;
        p.restore();
        auto session = p.unchecked();
        QCOMPARE(p.waiting().size(), 1);
        const qint64 changes = session->database().changes();
        QVERIFY(session->takeOver({1, false}).has_value());
        QCOMPARE(session->publishedBefore().takenOver, 0);
        QCOMPARE(p.waiting().size(), 1);
        QCOMPARE(session->database().changes(), changes);
        QCOMPARE(taken(LedgerStore(session->database()).issues()), QList<Issue>());
        QVERIFY(session->takeOver({1, true}).has_value()); // pages torn in a power cut that nothing uses
        QCOMPARE(session->publishedBefore().takenOver, 1);
        QVERIFY(!session->hasWritten()); // no reason for a backup by itself
    }

    // Whoever may not publish changes nothing; it waits on.
    void anAdministratorLeavesThemWaiting()
    {
        Published p;
        p.restore();
        QCOMPARE(p.reported(), QList<Issue>());
        QCOMPARE(p.waiting().size(), 1);
        QCOMPARE(p.opened()->publishedBefore().takenOver, 1);
    }

    void twoRestoresBeforeAnybodyOpensLoseNothing()
    {
        Published p;
        p.restore();
        p.files.clock.advance(60);
        p.restore();
        QCOMPARE(p.waiting().size(), 2);
        auto session = p.opened();
        QCOMPARE(session->publishedBefore().takenOver, 1);
        QVERIFY(!session->publishedBefore().isUnknown);
        QCOMPARE(p.publish(*session), u"already_published"_s);
    }

    void whatCannotBeReadIsNotPublishedAgain_data()
    {
        QTest::addColumn<QString>("what");
        for (const QString &what : {u"other keys"_s, u"damaged"_s, u"gone"_s})
            QTest::newRow(qPrintable(what)) << what;
    }
    void whatCannotBeReadIsNotPublishedAgain()
    {
        QFETCH(QString, what);
        Published p;
        const QString reports = p.files.path() + u"-reports"_s;
        if (what == u"other keys"_s) {
            p.files.reopen();
            taken(p.files.people().remove(u"Adam Administrator"_s));
            p.files.vault.reset();
        } else if (what == u"damaged"_s) {
            QVERIFY(QFile::resize(reports, 4096 + 17));
        } else {
            QVERIFY(QFile::remove(reports));
        }
        p.restore();
        auto session = p.opened(kCoordinatorWords);
        QVERIFY(session->publishedBefore().isUnknown);
        QVERIFY(p.waiting().isEmpty());
        QCOMPARE(p.publish(*session), u"published_unknown"_s);
        QCOMPARE(p.publish(*session, true), u"published_unknown"_s); // a coordinator's word is not enough
        session.reset();
        session = p.opened();
        QVERIFY(!session->publishedBefore().isUnknown); // said once; it holds for ever
        QCOMPARE(p.publish(*session), u"published_unknown"_s);
        QCOMPARE(p.publish(*session, true), u"ok"_s);
    }

    void theWindowsRestoreDoesTheSame()
    {
        Published p;
        p.files.vault.reset();
        FakePrompts prompts;
        bool isClosed = false;
        const RestoreServices services
            = restoreServices(p.files.path(), p.away.path(), prompts, p.files.clock, [&] { isClosed = true; });
        QVERIFY(services.isFileThere);
        QVERIFY(services.replace(p.backup).has_value() && isClosed);
        auto session = p.opened();
        QCOMPARE(session->publishedBefore().takenOver, 1);
        QCOMPARE(p.publish(*session), u"already_published"_s);
        QVERIFY(!restoreServices(p.files.path() + u"-none"_s, {}, prompts, p.files.clock, [] {}).isFileThere);
    }

    // It is the same lot before and after, or the restored file would hide other numbers.
    void theLotIsMadeWithTheFile()
    {
        Published p;
        p.files.reopen();
        const auto secret = u"SELECT bytes FROM secret WHERE name = 'disclosure_lot'"_s;
        const auto before = p.files.vault->database().value<QByteArray>(secret);
        QCOMPARE(before.value_or(QByteArray()).size(), 32);
        p.restore();
        p.files.reopen();
        QCOMPARE(p.files.vault->database().value<QByteArray>(secret), before);
        QVERIFY(ScratchProgramme().vault->database().value<QByteArray>(secret) != before);
    }
};

QTEST_MAIN(TestPublishedBefore)
#include "tst_published_before.moc"
