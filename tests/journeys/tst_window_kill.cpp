// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/draft_store.h"
#include "tests/journeys/journey_desk.h"
#include "tests/journeys/window_process.h"
#include "tests/support/long_proof.h"
#include "tests/support/scratch_programme.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QString kWords = QString::fromLatin1(PreparedProgramme::kPassphrase);
const QString kSentence
    = u"Was at the bedside when a patient died unexpectedly, and stayed with the family long after."_s;
constexpr int kKeptEvery = 5'000; ///< ux.md 2, Drafts
constexpr int kFormKeptAfter = 2'000; ///< after a key, of every other form
constexpr int kBusyComputer = 1'000; ///< by which a timer may come late while other tests run

int below(int limit)
{
    return int(QRandomGenerator::global()->bounded(limit));
}

/// What the file holds, read by something other than the window.
struct Found {
    int referrals = 0;
    int events = 0;
    int peers = 0; ///< with a name or a way to reach them
    int supporters = 0;
    int orphans = 0; ///< parts of something that is not there
    bool isSound = false;
    QList<Draft> drafts;
};

Found readFile(const QString &path)
{
    const SystemClock clock;
    const auto session = taken(Session::over(taken(Vault::open(path, secret(PreparedProgramme::kPassphrase))), clock));
    Database &file = session->database();
    const auto count = [&file](const char *sql) { return file.value<int>(QString::fromLatin1(sql)).value_or(-1); };
    Found found;
    found.referrals = count("SELECT count(*) FROM referral");
    found.events = count("SELECT count(*) FROM event");
    // The window erases those whose day has come as soon as it is open, whatever the time of this run.
    found.peers = count("SELECT count(*) FROM peer_identity WHERE referral_id NOT IN "
                        "(SELECT id FROM referral WHERE purge_due IS NOT NULL)");
    found.supporters = count("SELECT count(*) FROM supporter");
    found.orphans = count("SELECT count(*) FROM referral WHERE id NOT IN (SELECT referral_id FROM transition)")
        + count("SELECT count(*) FROM event WHERE id NOT IN (SELECT event_id FROM referral)");
    found.isSound = taken(session->vault()->checkAfterOpening()).structureOk
        && count("SELECT count(*) FROM pragma_foreign_key_check") == 0;
    found.drafts = taken(DraftStore(file, clock).all(u"intake"_s));
    return found;
}

QString sentenceOf(const Draft &draft)
{
    return draft.body.value(u"event"_s).toObject().value(u"line"_s).toString();
}

} // namespace

/// The whole program killed at any moment (kill -9): what was confirmed is there, what was typed is offered again, and
/// nothing is half there.
class TestWindowKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_programme = std::make_unique<PreparedProgramme>(QDateTime::currentDateTimeUtc()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_programme->copyTo(m_folder->path());
        m_before = readFile(m_path);
    }

    void killedWhileTypingTheDraftIsOffered()
    {
        for (int round = 0; round < repeats(1, 40); ++round) {
            init();
            QString typed;
            QString surelyKept;
            typeAndKill(typed, surelyKept);
            const Found after = readFile(m_path);
            QVERIFY(after.isSound);
            QCOMPARE(after.referrals, m_before.referrals);
            QCOMPARE(after.orphans, 0);
            QCOMPARE(after.drafts.size(), 1);
            const QString kept = sentenceOf(after.drafts.constFirst());
            QVERIFY2(typed.startsWith(kept), qPrintable(u"%1 letters are not what was typed"_s.arg(kept.size())));
            QVERIFY2(kept.size() >= surelyKept.size(),
                qPrintable(u"%1 of %2 letters kept"_s.arg(kept.size()).arg(surelyKept.size())));
            offersIt(kept);
        }
    }

    void killedInAnyFormWhatWasTypedIsThere_data()
    {
        QTest::addColumn<QString>("keys"); // to where one types
        QTest::addColumn<QString>("field");
        QTest::newRow("text of a sheet, in a dialog") << u"Ctrl+8, Alt+S, E"_s << u"sheetText"_s;
        QTest::newRow("facts of a peer") << u"Ctrl+2, F2"_s << u"peerPhone"_s;
        if (repeats(0, 1) == 0)
            return;
        QTest::newRow("the programme on the sheets") << u"Ctrl+8, Alt+S, N"_s << u"programmeText0"_s;
        QTest::newRow("new supporter") << u"Ctrl+3, Ctrl+Shift+N"_s << u"name"_s;
        QTest::newRow("new number") << u"Ctrl+9, Ctrl+Shift+N"_s << u"resourceName"_s;
        QTest::newRow("wording of a message") << u"Alt+T, M"_s << u"wordingText"_s;
        QTest::newRow("the programme") << u"Alt+V, G, P, Tab"_s << u"programmeContact"_s;
    }

    void killedInAnyFormWhatWasTypedIsThere()
    {
        QFETCH(QString, keys);
        QFETCH(QString, field);
        WindowProcess window(m_path, m_folder->path());
        window.unlock(kWords);
        window.press(keys);
        QCOMPARE(window.waitFor(field), u"shown"_s);
        window.type(u"Zyxwv 4471"_s);
        QVERIFY(window.read(field).contains(u"Zyxwv 4471"_s));
        (void)window.hasAnswered(kFormKeptAfter + 2 * kBusyComputer); // nothing is pressed meanwhile
        window.kill();
        QVERIFY(readFile(m_path).isSound);
        WindowProcess again(m_path, m_folder->path());
        again.unlock(kWords);
        again.press(keys);
        QCOMPARE(again.waitFor(field), u"shown"_s);
        QVERIFY2(again.read(field).contains(u"Zyxwv 4471"_s), qPrintable(again.read(field)));
    }

    void killedWhileSavingTheReferralOrItsDraftIsThere()
    {
        int saved = 0;
        for (int round = 0; round < repeats(2, 80); ++round) {
            init();
            WindowProcess window(m_path, m_folder->path());
            window.unlock(kWords);
            fillIn(window);
            QVERIFY(window.read(u"draftKept"_s).startsWith(u"Draft kept"_s));
            window.pressAndGoOn(u"Ctrl+Return"_s);
            const bool confirmed = window.hasAnswered(below(40));
            window.kill();
            const Found after = readFile(m_path);
            QVERIFY(after.isSound);
            QCOMPARE(after.orphans, 0);
            const bool isThere = after.referrals == m_before.referrals + 1;
            QCOMPARE(after.referrals, m_before.referrals + (isThere ? 1 : 0));
            QCOMPARE(after.events, m_before.events + (isThere ? 1 : 0));
            QCOMPARE(after.peers, m_before.peers + (isThere ? 1 : 0));
            QVERIFY2(isThere || after.drafts.size() == 1, "what was typed is gone");
            QVERIFY2(isThere || !confirmed, "it was said to be recorded");
            saved += isThere ? 1 : 0;
        }
        qInfo("saved before the kill: %d", saved);
    }

    void killedWhileImportingAllOrNothingIsThere()
    {
        QString cells = u"Name\tCredentials\tUnit\tSpecialty\tYears\tPhone\tTrained on\tCapacity\tStatus\n"_s;
        constexpr int kRows = 60;
        for (int row = 0; row < kRows; ++row)
            cells += u"Supporter %1, Test\tRN\tICU\tCritical care\t8\t555-01%2\t2026-01-15\t2\tActive\n"_s.arg(row).arg(
                row, 2, 10, QChar(u'0'));
        int came = 0;
        for (int round = 0; round < repeats(2, 80); ++round) {
            init();
            WindowProcess window(m_path, m_folder->path());
            window.unlock(kWords);
            window.copy(cells);
            window.press(u"Ctrl+I"_s);
            window.waitFor(u"importNext"_s);
            window.press(u"Ctrl+V, Alt+N, Alt+N"_s);
            QVERIFY2(window.read(u"importNext"_s).contains(u"60"_s), "the list is ready to be added");
            window.pressAndGoOn(u"Alt+A"_s);
            const bool confirmed = window.hasAnswered(below(250));
            window.kill();
            const Found after = readFile(m_path);
            QVERIFY(after.isSound);
            const bool isThere = after.supporters == m_before.supporters + kRows;
            QCOMPARE(after.supporters, m_before.supporters + (isThere ? kRows : 0));
            QVERIFY2(isThere || !confirmed, "they were said to be added");
            came += isThere ? 1 : 0;
        }
        qInfo("brought in before the kill: %d", came);
    }

    /// Its choices had a second to be kept; the list is offered, and nothing of it is in the file.
    void killedWithAListHalfBroughtInItIsOffered()
    {
        WindowProcess window(m_path, m_folder->path());
        window.unlock(kWords);
        window.copy(u"Name\tUnit\nKumar, Dana\tICU\n"_s);
        window.press(u"Ctrl+I"_s);
        window.waitFor(u"importNext"_s);
        window.press(u"Ctrl+V, Alt+N, Alt+N"_s);
        QVERIFY(window.read(u"importNext"_s).contains(u"1"_s));
        (void)window.hasAnswered(1'000 + 2 * kBusyComputer); // nothing is pressed meanwhile
        window.kill();
        const Found after = readFile(m_path);
        QVERIFY(after.isSound);
        QCOMPARE(after.supporters, m_before.supporters);
        WindowProcess again(m_path, m_folder->path());
        again.unlock(kWords);
        QCOMPARE(again.waitFor(u"unfinishedLine"_s), u"shown"_s);
        again.press(u"Home"_s);
        again.press(u"Return"_s);
        QCOMPARE(again.waitFor(u"importNext"_s), u"shown"_s);
        QVERIFY(again.read(u"importNext"_s).contains(u"Add 1"_s));
    }

private:
    static void fillIn(WindowProcess &window)
    {
        window.press(u"Ctrl+N"_s);
        window.waitFor(u"intake"_s);
        window.type(u"unexpected death"_s);
        window.press(u"Tab, Alt+M"_s);
        window.type(u"Quillfeather, Wanda"_s);
        window.press(u"Tab"_s);
        window.type(u"ext. 4471"_s);
    }

    /// Types on and on, as somebody in a hurry does, and is torn away in the middle of it.
    void typeAndKill(QString &typed, QString &surelyKept)
    {
        WindowProcess window(m_path, m_folder->path());
        window.unlock(kWords);
        fillIn(window);
        window.press(u"Alt+O"_s);
        QElapsedTimer clock;
        clock.start();
        const qint64 end = kKeptEvery + 2 * kBusyComputer + below(2'000);
        QList<qint64> at;
        while (clock.elapsed() < end && typed.size() < kSentence.size()) {
            const QChar letter = kSentence.at(typed.size());
            window.type(QString(letter));
            typed += letter;
            at.append(clock.elapsed());
            // A hand's rhythm, never long enough for the pause after which a draft is kept at once.
            (void)window.hasAnswered(60 + below(60));
        }
        const qint64 now = clock.elapsed();
        window.kill();
        for (qsizetype i = 0; i < typed.size() && at.at(i) <= now - kKeptEvery - kBusyComputer; ++i)
            surelyKept += typed.at(i);
    }

    /// Today has it, and going on with it fills the form again.
    void offersIt(const QString &sentence)
    {
        WindowProcess window(m_path, m_folder->path());
        window.unlock(kWords);
        QCOMPARE(window.waitFor(u"unfinishedLine"_s), u"shown"_s);
        window.press(u"Home"_s);
        window.press(u"Return"_s);
        QCOMPARE(window.waitFor(u"intake"_s), u"shown"_s);
        QCOMPARE(window.read(u"name"_s), u"Quillfeather, Wanda"_s);
        QCOMPARE(window.read(u"oneLine"_s), sentence);
    }

    std::unique_ptr<PreparedProgramme> m_programme;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Found m_before;
};

QTEST_MAIN(TestWindowKill)
#include "tst_window_kill.moc"
