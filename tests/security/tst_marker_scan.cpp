// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/draft_store.h"
#include "models/vault/database.h"
#include "tests/security/window_journey.h"
#include "tests/support/scratch_programme.h"
#include "tests/support/temp_vault.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// \file
/// T1, T3, T12: names, numbers and sentences that can be recognised go through the whole work, on the command line and in
/// the window. They may come out where somebody asked for them and nowhere else: no file, name of a file, temporary file,
/// setting, argument of another program, title or word on standard error. What is written is seen as it is written, by
/// write_watch.cpp, and what lies about afterwards is searched.

namespace {

const QStringList kMarkers{u"Qvazmodel"_s, u"7741993355"_s, u"wqxjmarker"_s, u"Zvertlopp"_s, u"Ugzontrel"_s};

const auto kReferral = u"REFERRAL"_s; ///< stands for its id, known once it is referred

bool holdsMarker(const QByteArray &bytes)
{
    for (const QString &marker : kMarkers) {
        const QByteArray wide(reinterpret_cast<const char *>(marker.utf16()), 2 * marker.size());
        if (bytes.contains(marker.toUtf8()) || bytes.contains(wide))
            return true;
    }
    return false;
}

/// A programme, a home and a temporary folder of its own, and the watch over what its children do.
struct Watched {
    ScratchProgramme programme;

    Watched()
    {
        for (const QString &folder : {u"home"_s, u"tmp"_s, u"in"_s, u"out"_s})
            QDir(programme.folder.path()).mkpath(folder);
        programme.vault.reset();
        write(u"in/passphrase"_s, QByteArray(kDirectorWords) + '\n');
    }

    [[nodiscard]] QString path(const QString &name) const { return programme.folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    struct Run {
        int exit = -1;
        QByteArray out;
        QByteArray words;
        QStringList seen; ///< places to which a marker went
        [[nodiscard]] QStringList besides(const QString &allowed) const
        {
            const QRegularExpression asked(QRegularExpression::anchoredPattern(allowed));
            QStringList rest;
            std::ranges::copy_if(
                seen, std::back_inserter(rest), [&](const QString &place) { return !asked.match(place).hasMatch(); });
            return rest;
        }
    };

    [[nodiscard]] Run run(const QString &program, const QStringList &words) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, path(u"home"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"home/.config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, path(u"home/.local"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, path(u"home/.cache"_s));
        environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(WARDMATE_WRITE_WATCH));
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
        environment.insert(u"WARDMATE_WATCH_LOG"_s, path(u"watch"_s));
        environment.insert(u"WARDMATE_WATCH_MARKERS"_s, kMarkers.join(u','));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(programme.folder.path());
        process.start(program, words);
        process.closeWriteChannel();
        Run run;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
            run.exit = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.words = process.readAllStandardError();
        QFile log(path(u"watch"_s));
        if (log.open(QIODevice::ReadOnly))
            run.seen = QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
        run.seen.removeDuplicates();
        log.remove();
        return run;
    }

    /// wardmate-cli on the programme.
    [[nodiscard]] Run cli(const QStringList &words) const
    {
        return run(QString::fromLocal8Bit(qgetenv("WARDMATE_BINARY_DIR")) + u"/bin/wardmate-cli"_s,
            QStringList{u"--program"_s, programme.path(), u"--passphrase-file"_s, path(u"in/passphrase"_s)} + words);
    }

    /// Files in which a marker stands, but for those somebody put there or asked for.
    [[nodiscard]] QStringList filesWithMarkers() const
    {
        QStringList found;
        QDirIterator all(programme.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QString name = QDir(programme.folder.path()).relativeFilePath(path);
            QFile file(path);
            const bool asked = name.startsWith(u"in/"_s) || name.startsWith(u"out/"_s);
            if (!asked
                && (!file.open(QIODevice::ReadOnly) || holdsMarker(file.readAll()) || holdsMarker(name.toUtf8())))
                found.append(name);
        }
        return found;
    }
};

const QByteArray kSupporters
    = "Name,Credentials,Home unit,Specialty,Years in practice,Phone,E-mail,Languages,Training completed,Max open "
      "cases\r\n\"Zvertlopp, Marta\",RN,ICU,critical care,12,ext. 4411,marta@hospital.example,English,05/10/2026,2\r\n"
      ",MD,ED,emergency medicine,20,7741993355,nobody@hospital.example,English,05/10/2026,2\r\n";
const QByteArray kEvent = R"({"event": {"occurred_on": "2026-11-19", "category": "unexpected_patient_death",
    "unit": "ICU", "one_line": "the pump wqxjmarker stopped", "referrer_kind": "charge_nurse"}, "clinicians": [
    {"name": "Qvazmodel, Ana", "phone": "7741993355", "profession_group": "registered_nurse", "career_stage": "mid",
     "specialty": "critical care", "unit": "ICU"}]})";

/// What the engine would do if it were allowed to put its sorting on the disk (security.md 2b).
int leakThroughTheTempFolder()
{
    const auto database = Database::open(u":memory:"_s, {}, Database::Mode::Create);
    const StatementRules::Pass pass(database->rules()); // which would refuse it
    database->executeScript(
        u"PRAGMA temp_store = FILE; PRAGMA cache_size = 10; CREATE TEMP TABLE t (v TEXT);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
        "INSERT INTO t SELECT 'Qvazmodel' || i || hex(randomblob(100)) FROM n; CREATE INDEX temp.i ON t (v);"_s);
    return 0;
}

} // namespace

class TestMarkerScan : public QObject
{
    Q_OBJECT

private slots:
    void theCommandLineTellsNamesOnlyWhereTheyAreAskedFor_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("asked");
        const QString nowhere = u"nothing"_s;
        const QString output = u"write\tdescriptor 1"_s;
        const auto out = [this](const QString &file) { return u"(write|name)\t.*/out(/%1.*)?"_s.arg(file); };
        const auto row = [](const char *name, const QStringList &words, const QString &asked, int exit = 0) {
            QTest::newRow(name) << words << exit << asked;
        };
        row("import", {u"import"_s, u"supporters"_s, u"in/supporters.csv"_s, u"--rejects"_s, u"out/rejects.csv"_s},
            out(u"rejects"_s), 6);
        row("refer", {u"refer"_s, u"--input"_s, u"in/event.json"_s}, nowhere);
        row("match", {u"match"_s, u"--all-open"_s, u"--apply"_s, u"--format"_s, u"json"_s}, nowhere);
        row("message", {u"message"_s, kReferral, u"--kind"_s, u"assignment"_s, u"--out"_s, u"out/a.eml"_s},
            out(u"a"_s));
        row("a verb that is refused", {u"advance"_s, kReferral, u"conversation"_s}, nowhere, 1);
        row("list", {u"list"_s, u"referrals"_s, u"--format"_s, u"csv"_s}, output);
        row("supporters", {u"list"_s, u"supporters"_s, u"--format"_s, u"json"_s}, output);
        row("audit", {u"list"_s, u"audit"_s, u"--format"_s, u"json"_s}, nowhere);
        row("a sheet without a number to print",
            {u"sheet"_s, u"print"_s, u"general_support"_s, u"--language"_s, u"es"_s, u"--paper"_s, u"a4"_s, u"--out"_s,
                u"sheet.pdf"_s},
            nowhere, 1);
        row("report", {u"report"_s, u"2026"_s, u"--internal"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"figures"_s},
            nowhere);
        row("backup", {u"backup"_s, u"backups"_s}, nowhere);
        row("verify", {u"verify"_s}, nowhere);
        row("another's passphrase",
            {u"--passphrase-file"_s, u"in/event.json"_s, u"list"_s, u"referrals"_s, u"--format"_s, u"csv"_s}, nowhere,
            3);
    }
    void theCommandLineTellsNamesOnlyWhereTheyAreAskedFor()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, asked);
        words.replaceInStrings(kReferral, m_referral);
        const Watched::Run run = m_watched.cli(words);
        if (words.contains(u"refer"_s))
            m_referral = QString::number(
                QJsonDocument::fromJson(run.out).object().value(u"referrals"_s).toArray().at(0).toInteger());
        QVERIFY2(run.exit == exit, run.words.constData());
        QVERIFY2(!holdsMarker(run.words), "a name in what the program says");
        const QStringList leaks = run.besides(asked);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u"; "_s)));
        if (asked != u"nothing"_s)
            QVERIFY2(!run.seen.isEmpty(), "the watch sees what is asked for");
        QCOMPARE(m_watched.filesWithMarkers(), QStringList());
    }

    void theWindowTellsNamesNowhere()
    {
        const Watched::Run run = m_watched.run(
            QCoreApplication::applicationFilePath(), {u"--journey"_s, m_watched.programme.path(), m_referral});
        QVERIFY2(run.exit == 0, run.words.constData());
        QVERIFY2(!holdsMarker(run.words + run.out), "a name in what the program says");
        QVERIFY2(run.seen.isEmpty(), qPrintable(run.seen.join(u"; "_s)));
        QCOMPARE(m_watched.filesWithMarkers(), QStringList());
        // The journey did what it was meant to: the names are in the file, and what was half typed is kept.
        m_watched.programme.reopen();
        Database &database = m_watched.programme.vault->database();
        QCOMPARE(database.value<int>(u"SELECT count(*) FROM peer_identity WHERE name LIKE 'Qvazmodel%'"_s), 2);
        const auto drafts = DraftStore(database, m_watched.programme.clock).all(u"intake"_s);
        QCOMPARE(drafts->size(), 1);
        QVERIFY(QJsonDocument(drafts->first().body).toJson().contains("Ugzontrel"));
        m_watched.programme.vault.reset();
    }

    // The proof can fail: what the journey looks at in the window itself.
    void aNameInATitleOrOnTheClipboardIsSeen_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("title") << QByteArray("a name in a window title");
        QTest::newRow("clipboard") << QByteArray("nothing on the clipboard after locking");
    }
    void aNameInATitleOrOnTheClipboardIsSeen()
    {
        QFETCH(QByteArray, said);
        const Watched::Run run = m_watched.run(QCoreApplication::applicationFilePath(),
            {u"--journey"_s, m_watched.programme.path(), m_referral, QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY2(run.words.contains(said), run.words.constData());
        QCOMPARE(run.exit, 1);
    }

    // The proof can fail: leaks that are planted are seen.
    void aPlantedLeakIsSeen_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("expected");
        const auto shell = [](const QString &script) { return QStringList{u"sh"_s, u"-c"_s, script}; };
        QTest::newRow("a file") << shell(u"echo Qvazmodel > home/log"_s) << u"write\t.*/home/log|write\tdescriptor 1"_s;
        QTest::newRow("an argument") << shell(u"exec sleep 0 Qvazmodel"_s) << u"argument\t.*sleep"_s;
        QTest::newRow("the name of a file") << QStringList{u"mkdir"_s, u"tmp/Zvertlopp"_s} << u"name\ttmp/Zvertlopp"_s;
        QTest::newRow("sorting on the disk")
            << QStringList{QCoreApplication::applicationFilePath(), u"--leak"_s} << u"(?s)write\t.*"_s;
    }
    void aPlantedLeakIsSeen()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, expected);
        const Watched watched;
        const Watched::Run run = watched.run(words.first(), words.mid(1));
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(expected));
        QVERIFY2(
            !run.seen.filter(pattern).isEmpty(), qPrintable(run.seen.join(u"; "_s) + QString::fromUtf8(run.words)));
    }

    void initTestCase()
    {
        m_watched.write(u"in/supporters.csv"_s, kSupporters);
        m_watched.write(u"in/event.json"_s, kEvent);
    }

private:
    Watched m_watched;
    QString m_referral;
};

int main(int argc, char *argv[])
{
    const QList<QByteArray> words(argv, argv + argc);
    if (words.value(1) == "--journey") {
        return WindowJourney{QString::fromLocal8Bit(words.value(2)), QString::fromUtf8(kDirectorWords),
            QString::fromLocal8Bit(words.value(3)), {kMarkers.at(0), kMarkers.at(1), kMarkers.at(2), kMarkers.at(4)},
            QString::fromLatin1(words.value(4))}
            .run(argc, argv);
    }
    QCoreApplication app(argc, argv);
    if (words.value(1) == "--leak")
        return leakThroughTheTempFolder();
    TestMarkerScan test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_marker_scan.moc"
