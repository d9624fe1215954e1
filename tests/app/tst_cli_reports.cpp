// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_runner.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// Figures from the command line: what is refused and with which code, the administrator's side, settings, self-check.
class TestCliReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->create().exit, 0);
        QByteArray history = "Date referred,Case number,Event type,Unit,Role,Referred by,Outcome,First contact,"
                             "Contacts,Further help,Date closed\n";
        for (int i = 0; i < 60; ++i) {
            const QString day = QDate(2026, 7, 1).addDays(i).toString(Qt::ISODate);
            history += u"%1,H-%2,%3,ICU,registered_nurse,self,supported,%1,1,,%1\n"_s
                           .arg(day, QString::number(i), i % 2 == 0 ? u"medical_error"_s : u"moral_distress"_s)
                           .toUtf8();
        }
        m_cli->write(u"history.csv"_s, history);
        const CliAnswer brought = on({u"import"_s, u"referrals"_s, u"history.csv"_s, u"--format"_s, u"json"_s});
        QCOMPARE(brought.json()[u"added"_s].toInt(), 60);
    }

    /// Fifteen colleagues of one night, and one colleague in twelve events: large numbers that everybody could place.
    void oneEventAndOnePersonAreNoGroup()
    {
        QStringList night;
        for (int i = 0; i < 15; ++i)
            night.append(u"{\"name\": \"Zznight, %1\", \"profession_group\": \"physician\"}"_s.arg(QChar(u'A' + i)));
        refer(u"patient_aggression"_s, night);
        for (int i = 0; i < 12; ++i)
            refer(u"litigation"_s, {u"{\"name\": \"Zzsame, Ana\", \"profession_group\": \"pharmacist\"}"_s});
        QCOMPARE(on({u"programme"_s, u"set"_s, u"small_number_threshold"_s, u"11"_s}).exit, 0);
    }

    void whatCannotBeHasItsExitCode_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("before it is published") << u"report 2026Q3"_s << 1;
        QTest::newRow("no such quarter") << u"report 2026Q5"_s << 2;
        QTest::newRow("no such half") << u"report 2026H3"_s << 2;
        QTest::newRow("a dash") << u"report 2026-Q3"_s << 2;
        QTest::newRow("two digits") << u"publish 26Q3"_s << 2;
        QTest::newRow("no period") << u"publish"_s << 2;
        QTest::newRow("two periods") << u"publish 2026Q2 2026Q3"_s << 2;
        QTest::newRow("a year to come") << u"publish 2031"_s << 1;
        QTest::newRow("the running quarter") << u"publish 2026Q4"_s << 1;
        QTest::newRow("the running year") << u"publish 2026"_s << 1;
        QTest::newRow("totals of a year") << u"publish 2025 --totals"_s << 2;
        QTest::newRow("nothing then") << u"publish 2024Q1"_s << 1;
        QTest::newRow("no place") << u"report 2026Q3 --format pdf"_s << 2;
        QTest::newRow("no such language") << u"report 2026Q3 --language xx"_s << 2;
        QTest::newRow("no such paper") << u"self-check print --out x.pdf --paper legal"_s << 2;
        QTest::newRow("another format") << u"report 2026Q3 --format doc"_s << 2;
        QTest::newRow("a setting there is not") << u"programme set thresholds 12"_s << 2;
        QTest::newRow("a threshold too low") << u"programme set small_number_threshold 10"_s << 2;
        QTest::newRow("a threshold in words") << u"programme set small_number_threshold many"_s << 2;
        QTest::newRow("what the program keeps itself") << u"programme set backup.last 2026-01-01"_s << 2;
        QTest::newRow("a question there is not") << u"self-check answer why in_place"_s << 2;
        QTest::newRow("another answer") << u"self-check answer goals_written perhaps"_s << 2;
        QTest::newRow("no place for the check") << u"self-check print"_s << 2;
        QTest::newRow("an area called other") << u"units areas other.csv"_s << 2;
    }
    void whatCannotBeHasItsExitCode()
    {
        QFETCH(QString, words);
        QFETCH(int, exit);
        m_cli->write(u"other.csv"_s, "unit,area\nICU,Other\n");
        const CliAnswer answer = on(words.split(u' '));
        QVERIFY2(answer.exit == exit, qPrintable(answer.words));
        QVERIFY2(answer.words.startsWith(u"wardmate-cli: "_s) && answer.words.trimmed().endsWith(u'.'),
            qPrintable(answer.words));
        QCOMPARE(answer.words.trimmed().count(u'\n'), 0);
        QVERIFY(answer.out.isEmpty());
    }

    void aThresholdMayBeRaised()
    {
        QCOMPARE(on({u"programme"_s, u"set"_s, u"small_number_threshold"_s, u"12"_s}).exit, 0);
        QHash<QString, QString> settings;
        for (const QJsonValue &row : on({u"programme"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array())
            settings.insert(row[u"setting"_s].toString(), row[u"value"_s].toString());
        QCOMPARE(settings.value(u"small_number_threshold"_s), u"12"_s);
        QVERIFY(!settings.contains(u"backup.last"_s));
    }

    void publishedTwiceNothingChanges()
    {
        QCOMPARE(on({u"publish"_s, u"2026Q3"_s}).exit, 0);
        QCOMPARE(on({u"report"_s, u"2026Q3"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"one"_s}).exit, 0);
        QCOMPARE(on({u"publish"_s, u"2026Q3"_s}).exit, 1);
        QCOMPARE(on({u"publish"_s, u"2026Q3"_s, u"--totals"_s}).exit, 1);
        QCOMPARE(on({u"publish"_s, u"2026H2"_s}).exit, 1); // not over yet
        QCOMPARE(on({u"report"_s, u"2026Q3"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"two"_s}).exit, 0);
        const QStringList files = QDir(m_cli->path(u"one"_s)).entryList(QDir::Files);
        QVERIFY(files.contains(u"layout.json"_s) && files.size() == 9);
        for (const QString &file : files)
            QCOMPARE(m_cli->read(u"two/"_s + file), m_cli->read(u"one/"_s + file));
        const QByteArray kinds = m_cli->read(u"one/event_group.csv"_s);
        QVERIFY2(kinds.contains("aggression_or_exposure,*"), kinds.constData()); // fifteen, of one event
        QVERIFY2(kinds.contains("legal_or_review,*"), kinds.constData()); // twelve, of one person
        QVERIFY2(kinds.contains("all,87"), kinds.constData());
        const QByteArray professions = m_cli->read(u"one/profession.csv"_s);
        QVERIFY2(
            professions.contains("physician,*") && professions.contains("allied_health,*"), professions.constData());
    }

    // The report file has another key each time it is written, so what it gives out is compared.
    void unitsMergedAfterwardsChangeNothingThatIsPublished()
    {
        const QString gone = u"ICU"_s;
        const QString kept = u"Intensive Care Unit"_s;
        m_cli->write(u"long.csv"_s, "unit,area\nIntensive Care Unit,\n");
        QCOMPARE(on({u"units"_s, u"areas"_s, u"long.csv"_s}).exit, 0);
        const auto count = [this] {
            return on({u"units"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array().size();
        };
        const auto units = count();
        for (const QString &format : {u"xlsx"_s, u"json"_s})
            QCOMPARE(on({u"report"_s, u"2026Q3"_s, u"--format"_s, format, u"--out"_s, u"then."_s + format}).exit, 0);
        const CliAnswer ledger = on({u"list"_s, u"ledger"_s});
        const CliAnswer trial = on({u"units"_s, u"merge"_s, gone, kept, u"--dry-run"_s});
        QVERIFY2(trial.exit == 0 && trial.words.contains(u"Nothing was changed"_s), qPrintable(trial.words));
        QCOMPARE(count(), units);
        QCOMPARE(on({u"units"_s, u"list"_s, u"--dry-run"_s}).exit, 2); // of a merge only
        const CliAnswer done = on({u"units"_s, u"merge"_s, gone, kept});
        QVERIFY2(done.exit == 0, qPrintable(done.words));
        QVERIFY2(trial.words.contains(u"60 referrals, 60 events and 0 supporters would come over"_s),
            qPrintable(trial.words));
        QVERIFY2(done.words.contains(u"60 referrals, 60 events and 0 supporters came over"_s), qPrintable(done.words));
        QCOMPARE(count(), units - 1);
        QCOMPARE(on({u"publish"_s, u"--rebuild"_s}).exit, 0);
        QCOMPARE(on({u"list"_s, u"ledger"_s}).out, ledger.out);
        for (const QString &format : {u"xlsx"_s, u"json"_s}) {
            QCOMPARE(on({u"report"_s, u"2026Q3"_s, u"--format"_s, format, u"--out"_s, u"now."_s + format}).exit, 0);
            QVERIFY2(m_cli->read(u"now."_s + format) == m_cli->read(u"then."_s + format), qPrintable(format));
        }
        const CliAnswer sound = on({u"verify"_s, u"--format"_s, u"json"_s});
        QCOMPARE(sound.exit, 0);
    }

    void theSameFiguresAreTheSameBytesForEverybody()
    {
        m_cli->write(u"hers"_s, "autumn meadow kettle silver birch\n");
        QCOMPARE(on({u"people"_s, u"add"_s, u"Ada"_s, u"--role"_s, u"administrator"_s, u"--new-passphrase-file"_s,
                        u"hers"_s})
                     .exit,
            0);
        for (const QString &format : {u"xlsx"_s, u"pdf"_s, u"html"_s, u"json"_s}) {
            QCOMPARE(on({u"report"_s, u"2026Q3"_s, u"--format"_s, format, u"--out"_s, u"a."_s + format}).exit, 0);
            const qint64 second = QDateTime::currentSecsSinceEpoch();
            QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second); // files that tell the time tell another one now
            QCOMPARE(hers({u"report"_s, u"2026Q3"_s, u"--format"_s, format, u"--out"_s, u"b."_s + format}).exit, 0);
            QVERIFY2(!m_cli->read(u"a."_s + format).isEmpty(), qPrintable(format));
            QVERIFY2(m_cli->read(u"a."_s + format) == m_cli->read(u"b."_s + format), qPrintable(format));
        }
    }

    void anAdministratorGetsPublishedFiguresAndNothingElse()
    {
        for (const QString &words : {u"report 2026Q3 --internal"_s, u"publish 2026Q3"_s, u"publish --rebuild"_s,
                 u"list referrals"_s, u"list events"_s, u"list supporters"_s, u"units list"_s, u"programme list"_s,
                 u"self-check list"_s, u"purge"_s, u"people recovery-key --raw"_s}) {
            const CliAnswer answer = hers(words.split(u' '));
            QVERIFY2(answer.exit == 1, qPrintable(words + u": "_s + answer.words));
            QVERIFY2(answer.out.isEmpty(), qPrintable(words));
        }
        QCOMPARE(hers({u"list"_s, u"ledger"_s}).exit, 0);
    }

    // The sheets lie beside what was published.
    void anAdministratorPrintsSheets()
    {
        QCOMPARE(on({u"publish"_s, u"--rebuild"_s}).exit, 0);
        const QStringList words{u"sheet"_s, u"print"_s, u"general_support"_s, u"--format"_s, u"txt"_s, u"--out"_s};
        const CliAnswer ours = on(words + QStringList{u"ours.txt"_s});
        const CliAnswer theirs = hers(words + QStringList{u"theirs.txt"_s});
        QCOMPARE(theirs.words, ours.words);
        QCOMPARE(theirs.exit, 0);
        QCOMPARE(m_cli->read(u"theirs.txt"_s), m_cli->read(u"ours.txt"_s));
        QVERIFY(m_cli->read(u"theirs.txt"_s).contains("988")); // a number that every sheet of this country has
    }

    void theSelfCheckIsAnsweredListedAndPrinted()
    {
        QCOMPARE(on({u"self-check"_s, u"answer"_s, u"goals_written"_s, u"in_place"_s}).exit, 0);
        QCOMPARE(on({u"self-check"_s, u"answer"_s, u"care_load"_s, u"partly"_s}).exit, 0);
        QCOMPARE(on({u"self-check"_s, u"answer"_s, u"care_load"_s, u"none"_s}).exit, 0);
        const QJsonArray rows = on({u"self-check"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array();
        QCOMPARE(rows.size(), 31);
        int answered = 0;
        for (const QJsonValue &row : rows) {
            if (!row[u"answer"_s].isNull()) {
                ++answered;
                QCOMPARE(row[u"question"_s].toString(), u"goals_written"_s);
                QCOMPARE(row[u"answered_on"_s].toString(), u"2026-11-20"_s);
            }
        }
        QCOMPARE(answered, 1);
        QCOMPARE(on({u"self-check"_s, u"print"_s, u"--out"_s, u"c.pdf"_s, u"--paper"_s, u"a4"_s}).exit, 0);
        QCOMPARE(on({u"self-check"_s, u"print"_s, u"--out"_s, u"c.html"_s, u"--format"_s, u"html"_s, u"--language"_s,
                        u"es"_s})
                     .exit,
            0);
        QVERIFY(m_cli->read(u"c.pdf"_s).startsWith("%PDF-"));
        QVERIFY(m_cli->read(u"c.html"_s).contains("<html lang=\"es\">"));
        QVERIFY(QString::fromUtf8(m_cli->read(u"c.html"_s)).contains(u"Autoevaluación"_s));
    }

    void theSampleHasReferralsInItsAreas()
    {
        QCOMPARE(m_cli
                     ->run({u"demo"_s, u"d.wardmate"_s, u"--seed"_s, u"3"_s, u"--quarters"_s, u"2"_s, u"--referrals"_s,
                         u"80"_s, u"--person"_s, u"Dana"_s, u"--role"_s, u"director"_s, u"--passphrase-file"_s,
                         u"passphrase"_s, u"--as-of"_s, u"2026-11-20T09:00:00Z"_s})
                     .exit,
            0);
        const CliAnswer figures = m_cli->run({u"--program"_s, u"d.wardmate"_s, u"--passphrase-file"_s, u"passphrase"_s,
            u"--as-of"_s, u"2026-11-20T09:00:00Z"_s, u"report"_s, u"2026Q3"_s, u"--internal"_s});
        int somewhere = 0;
        for (const QJsonValue &list : figures.json()[u"lists"_s].toArray()) {
            for (const QJsonValue &cell : list[u"categories"_s].toArray()) {
                const bool isNamed = list[u"list"_s] == u"area"_s && cell[u"category"_s] != u"other"_s;
                somewhere += isNamed ? cell[u"count"_s].toInt() : 0;
            }
        }
        QVERIFY(somewhere > 10);
    }

private:
    void refer(const QString &category, const QStringList &clinicians) const
    {
        m_cli->write(u"event.json"_s,
            u"{\"event\": {\"category\": \"%1\", \"unit\": \"ED\", \"referrer_kind\": \"charge_nurse\"}, "
            "\"clinicians\": [%2]}"_s.arg(category, clinicians.join(u", "_s))
                .toUtf8());
        const CliAnswer answer = m_cli->run({u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"passphrase"_s,
            u"--as-of"_s, u"2026-08-15T09:00:00Z"_s, u"refer"_s, u"--input"_s, u"event.json"_s});
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
    }
    [[nodiscard]] CliAnswer on(const QStringList &words) const { return m_cli->on(words); }
    /// As the administrator.
    [[nodiscard]] CliAnswer hers(const QStringList &words) const
    {
        return m_cli->run(QStringList{u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"hers"_s} + words);
    }

    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_cli_reports.moc"
