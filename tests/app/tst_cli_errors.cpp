// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QByteArray kPassphraseLine("winter river lantern copper maple\n");
const QByteArray kRoster("Name,Role,Unit,Phone,E-mail,Training completed,Max open cases,Languages\n"
                         "\"Rivera, Ana\",RN,ICU,555-0101,a.rivera@h.example,01/15/2026,2,English\n");

QByteArray eventOf(const QByteArray &facts, const QByteArray &clinician = "{\"name\":\"Frost, Jo\"}")
{
    return "{\"event\":{" + facts + "},\"clinicians\":[" + clinician + "]}";
}

} // namespace

/// What the command line says and does when it is used wrongly, or in a place where things go wrong.
class TestCliErrors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongUseIsToldInOneSentence_data();
    void wrongUseIsToldInOneSentence();
    void errorsAreJsonWhereverTheyArise();
    void aPersonMayBeCalledLikeACommand();
    void helpIsThereForOneCommand();
    void aFormatThatIsNoneStopsAnImportBeforeItBegins();
    void theRecoveryKeyIsNeverLost();
    void nothingIsWrittenOverAProgramFile();
    void aListNeverOverwritesWhatItCameFrom();
    void passphraseAndInputShareStandardInput();
    void whatAnEventCannotBeIsRefused_data();
    void whatAnEventCannotBeIsRefused();
    void aLineCountsCharactersAndNotBytes();
    void aStepBeforeTheReceiptIsRefused();
    void findingsComeAsCsvToo();
    void aSecondListBringsKnownPeopleUpToDate();
    void aListOfReferralsIsNoRoster();

private:
    QString wordsOf(const CliAnswer &answer);
    CliRunner m_cli;
};

/// One line "wardmate-cli: WHAT: WHY. WHAT TO DO.", without empty parts.
QString TestCliErrors::wordsOf(const CliAnswer &answer)
{
    static const QRegularExpression shape(u"^wardmate-cli: [a-z-]+: \\S.*[^.]\\. [A-Z].*[^.]\\.\n$"_s);
    if (!shape.match(answer.words).hasMatch() || answer.words.contains(u".."_s) || answer.words.contains(u"()"_s)
        || answer.words.contains(u"\"\""_s))
        return u"not a proper line: "_s + answer.words;
    return answer.words;
}

void TestCliErrors::initTestCase()
{
    QCOMPARE(m_cli.create().exit, 0);
    m_cli.write(u"list.csv"_s, kRoster);
    m_cli.write(u"bad.json"_s, "{");
    m_cli.write(u"array.json"_s, "[]");
    m_cli.write(u"empty"_s, "");
}

void TestCliErrors::wrongUseIsToldInOneSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &words, int exit, const QString &says) {
        QTest::newRow(name) << words.split(u' ') << exit << says;
    };
    row("no such command", u"nosuch"_s, 2, u"no such command"_s);
    row("no command", u"--quiet"_s, 2, u"no command was given"_s);
    row("time with a tail", u"list events --as-of 2026-11-20T09:00:00x"_s, 2, u"--as-of needs"_s);
    row("hour that is none", u"list events --as-of 2026-11-20T25:00:00"_s, 2, u"--as-of needs"_s);
    row("no such option", u"list events --bogus"_s, 2, u"--bogus is not an option here"_s);
    row("a single dash", u"list events -x"_s, 2, u"two dashes"_s);
    row("no such format", u"list events --format xml"_s, 2, u"csv or json"_s);
    row("a format where nothing is printed", u"backup b --format csv"_s, 2, u"means nothing here"_s);
    row("not to be narrowed", u"list supporters --overdue"_s, 2, u"does not narrow"_s);
    row("event that is no number", u"list referrals --event abc"_s, 2, u"not a number"_s);
    row("quarter that is none", u"list events --quarter 2026Q5"_s, 2, u"2026Q3"_s);
    row("demo of many", u"demo d.wardmate --seed abc"_s, 2, u"--seed"_s);
    row("no spreadsheet", u"import supporters none.csv"_s, 5, u"no such spreadsheet"_s);
    row("a folder", u"import supporters ."_s, 5, u"folder"_s);
    row("an empty spreadsheet", u"import supporters empty"_s, 2, u"no records"_s);
    row("not text", u"import supporters t.wardmate"_s, 2, u"not a text file"_s);
    row("bad mapping", u"import supporters list.csv --mapping bad.json"_s, 2, u"mapping"_s);
    row("no mapping", u"import supporters list.csv --mapping none.json"_s, 5, u"--mapping"_s);
    row("wrong list", u"import referrals list.csv"_s, 2, u"a list of supporters"_s);
    row("rejects nowhere", u"import supporters list.csv --rejects no/where.csv"_s, 5, u"does not exist"_s);
    row("no input", u"refer"_s, 2, u"--input FILE"_s);
    row("input not there", u"refer --input none.json"_s, 5, u"there is no such file"_s);
    row("input not JSON", u"refer --input bad.json"_s, 2, u"not JSON"_s);
    row("input an array", u"refer --input array.json"_s, 2, u"not an object"_s);
    row("no such language", u"message 99 --kind outreach --out m.eml --language fr"_s, 2, u"en or es"_s);
    row("message to nowhere", u"message 99 --kind outreach --out no/m.eml"_s, 5, u"does not exist"_s);
    row("message over a file", u"message 99 --kind outreach --out t.wardmate"_s, 5, u"not overwritten"_s);
    row("no such referral", u"advance 99 triage"_s, 2, u"no referral with that id"_s);
    row("no such verb", u"advance 99 fly"_s, 2, u"triage"_s);
    row("nobody to remove", u"people remove Zed"_s, 3, u"people list"_s);
    row("backup not there", u"restore none new.wardmate"_s, 5, u"no such folder"_s);
    row("areas of another list", u"units areas list.csv"_s, 2, u"Head two columns unit and area"_s);
}

void TestCliErrors::wrongUseIsToldInOneSentence()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const CliAnswer answer = m_cli.on(words);
    const QString line = wordsOf(answer);
    QVERIFY2(line.contains(says), qPrintable(line));
    QCOMPARE(answer.exit, exit);
    QVERIFY(answer.out.isEmpty());
}

void TestCliErrors::errorsAreJsonWhereverTheyArise()
{
    for (const QStringList &words : {QStringList{u"frobnicate"_s, u"--json-errors"_s}, QStringList{u"--json-errors"_s},
             QStringList{u"list"_s, u"events"_s, u"--bogus"_s, u"--json-errors"_s}}) {
        const CliAnswer answer = m_cli.run(words);
        const QJsonObject told = QJsonDocument::fromJson(answer.words.toUtf8()).object();
        QCOMPARE(told[u"exit"].toInt(), 2);
        QCOMPARE(told[u"code"].toString(), u"usage"_s);
        QCOMPARE(answer.exit, 2);
    }
}

/// The value of --person is no command.
void TestCliErrors::aPersonMayBeCalledLikeACommand()
{
    const CliAnswer answer = m_cli.on({u"--person"_s, u"list"_s, u"list"_s, u"events"_s});
    QCOMPARE(answer.exit, 3);
    QVERIFY2(wordsOf(answer).contains(u"nobody with that name"_s), qPrintable(answer.words));
}

void TestCliErrors::helpIsThereForOneCommand()
{
    const CliAnswer nothing = m_cli.run({}); // wrong use, so what there is to say is no output
    QCOMPARE(nothing.exit, 2);
    QVERIFY(nothing.out.isEmpty());
    QVERIFY(nothing.words.startsWith(u"Usage: "_s));
    for (const QStringList &words : {QStringList{u"match"_s, u"--help"_s}, QStringList{u"help"_s, u"match"_s}}) {
        const CliAnswer answer = m_cli.run(words);
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.out.contains("--all-pairs") && !answer.out.contains("--large-print"));
    }
    QVERIFY(m_cli.run({u"-h"_s}).out.contains("check-line"));
}

void TestCliErrors::aFormatThatIsNoneStopsAnImportBeforeItBegins()
{
    QCOMPARE(m_cli.on({u"import"_s, u"supporters"_s, u"list.csv"_s, u"--format"_s, u"xml"_s}).exit, 2);
    QCOMPARE(m_cli.on({u"list"_s, u"supporters"_s, u"--format"_s, u"json"_s}).json().array().size(), 0);
}

void TestCliErrors::theRecoveryKeyIsNeverLost()
{
    const QStringList words{u"create"_s, u"new.wardmate"_s, u"--hospital"_s, u"H"_s, u"--person"_s, u"P"_s, u"--role"_s,
        u"director"_s, u"--passphrase-file"_s, u"passphrase"_s};
    QCOMPARE(m_cli.run(words + QStringList{u"--recovery-key-out"_s, u"no/where"_s}).exit, 5);
    QVERIFY(!QFile::exists(m_cli.path(u"new.wardmate"_s)));
    QCOMPARE(m_cli.run(words + QStringList{u"--recovery-key-out"_s, u"list.csv"_s}).exit, 5);
    QCOMPARE(m_cli.read(u"list.csv"_s), kRoster);
    const CliAnswer quiet = m_cli.run(words + QStringList{u"--quiet"_s});
    QCOMPARE(quiet.exit, 0);
    QVERIFY(quiet.words.contains(u"Recovery key"_s));
    const CliAnswer wrong = m_cli.run(
        {u"list"_s, u"people"_s, u"--program"_s, u"t.wardmate"_s, u"--recovery-key-file"_s, u"passphrase"_s});
    QCOMPARE(wrong.exit, 3);
    QVERIFY2(wordsOf(wrong).contains(u"holds no recovery key"_s), qPrintable(wrong.words));
}

void TestCliErrors::nothingIsWrittenOverAProgramFile()
{
    const QByteArray before = m_cli.read(u"t.wardmate-keys"_s);
    const CliAnswer answer
        = m_cli.on({u"import"_s, u"supporters"_s, u"list.csv"_s, u"--dry-run"_s, u"--rejects"_s, u"t.wardmate-keys"_s});
    QCOMPARE(answer.exit, 5);
    QVERIFY2(wordsOf(answer).contains(u"is not overwritten"_s), qPrintable(answer.words));
    QCOMPARE(m_cli.read(u"t.wardmate-keys"_s), before);
}

void TestCliErrors::aListNeverOverwritesWhatItCameFrom()
{
    QCOMPARE(m_cli.on({u"import"_s, u"supporters"_s, u"list.csv"_s, u"--rejects"_s, u"./list.csv"_s}).exit, 5);
    QCOMPARE(m_cli.read(u"list.csv"_s), kRoster);
}

void TestCliErrors::passphraseAndInputShareStandardInput()
{
    const QStringList with{
        u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"-"_s, u"--as-of"_s, u"2026-11-20T12:00:00Z"_s};
    const CliAnswer referred = m_cli.run(QStringList{u"refer"_s, u"--input"_s, u"-"_s} + with,
        kPassphraseLine + eventOf("\"category\":\"other\",\"occurred_on\":\"2026-11-19\""));
    QVERIFY2(referred.exit == 0, qPrintable(referred.words));
    const CliAnswer listed
        = m_cli.run(QStringList{u"import"_s, u"supporters"_s, u"-"_s, u"--dry-run"_s, u"--format"_s, u"json"_s} + with,
            kPassphraseLine + kRoster);
    QCOMPARE(listed.json().object().value(u"added"_s).toInt(), 1);
}

void TestCliErrors::whatAnEventCannotBeIsRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("says");
    QTest::newRow("date with a tail") << eventOf("\"occurred_on\":\"2026-11-18x\"") << u"is not a date"_s;
    QTest::newRow("before anybody counted") << eventOf("\"occurred_on\":\"0001-01-01\"") << u"too long ago"_s;
    QTest::newRow("avoid is no list") << eventOf("\"category\":\"other\"", "{\"name\":\"Frost, Jo\",\"avoid\":\"x\"}")
                                      << u"must be a list"_s;
    QTest::newRow("preference is no object")
        << eventOf("\"category\":\"other\"", "{\"name\":\"Frost, Jo\",\"preference\":\"same\"}")
        << u"must be an object"_s;
    QTest::newRow("future") << eventOf("\"occurred_on\":\"2027-01-18\"") << u"in the future"_s;
    QTest::newRow("told before it happened")
        << eventOf("\"occurred_on\":\"2026-11-18\",\"received_at\":\"2026-11-01T10:00:00Z\"") << u"before the event"_s;
    QTest::newRow("clinician not an object") << eventOf("\"category\":\"other\"", "\"Frost\"") << u"an object"_s;
    QTest::newRow("a unit like a novel") << eventOf("\"unit\":\"" + QByteArray(5000, 'u') + "\"")
                                         << u"longer than 200"_s;
    QTest::newRow("a crowd") << eventOf("\"involved\":99999999") << u"more people"_s;
    QTest::newRow("one line too long") << eventOf("\"one_line\":\"" + QByteArray(141, 'a') + "\"")
                                       << u"longer than 140"_s;
}

void TestCliErrors::whatAnEventCannotBeIsRefused()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, says);
    m_cli.write(u"event.json"_s, input);
    const CliAnswer answer = m_cli.on({u"refer"_s, u"--input"_s, u"event.json"_s});
    QCOMPARE(answer.exit, 2);
    QVERIFY2(wordsOf(answer).contains(says), qPrintable(answer.words));
}

void TestCliErrors::aLineCountsCharactersAndNotBytes()
{
    for (const QString &line : {u"e\u0301"_s.repeated(140), u"\U0001F622"_s.repeated(140)}) {
        m_cli.write(u"event.json"_s, eventOf("\"one_line\":\"" + line.toUtf8() + "\""));
        const CliAnswer answer = m_cli.on({u"refer"_s, u"--input"_s, u"event.json"_s});
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
    }
}

void TestCliErrors::aStepBeforeTheReceiptIsRefused()
{
    m_cli.write(u"event.json"_s, eventOf("\"category\":\"other\",\"received_at\":\"2026-11-18T10:00:00Z\""));
    const QJsonArray made
        = m_cli.on({u"refer"_s, u"--input"_s, u"event.json"_s}).json().object().value(u"referrals"_s).toArray();
    const QString id = QString::number(made.at(0).toInteger());
    m_cli.write(u"facts.json"_s, "{\"at\":\"2026-11-16T10:00:00Z\"}");
    const CliAnswer early = m_cli.on({u"advance"_s, id, u"triage"_s, u"--input"_s, u"facts.json"_s});
    QCOMPARE(early.exit, 2);
    QVERIFY2(wordsOf(early).contains(u"before the referral was received"_s), qPrintable(early.words));
    m_cli.write(u"facts.json"_s, "{\"at\":\"2026-11-18T11:00:00Z\"}");
    QCOMPARE(m_cli.on({u"advance"_s, id, u"triage"_s, u"--input"_s, u"facts.json"_s}).exit, 0);
}

void TestCliErrors::findingsComeAsCsvToo()
{
    const CliAnswer answer = m_cli.run({u"check-line"_s, u"--format"_s, u"csv"_s}, "fall\nMaria fell\n");
    QCOMPARE(answer.out, QByteArray("line,kind,start,length\r\n2,person_name,0,5\r\n"));
}

void TestCliErrors::aSecondListBringsKnownPeopleUpToDate()
{
    const QStringList words{u"import"_s, u"supporters"_s, u"list.csv"_s, u"--format"_s, u"json"_s};
    QCOMPARE(m_cli.on(words).json().object().value(u"added"_s).toInt(), 1);
    QCOMPARE(m_cli.on(words).json().object().value(u"duplicates"_s).toInt(), 1);
    QByteArray newer = kRoster;
    newer.replace("01/15/2026,2,", ",4,"); // a blank cell takes nothing away
    m_cli.write(u"list.csv"_s, newer);
    QCOMPARE(m_cli.on(words).json().object().value(u"updated"_s).toInt(), 1);
    const QJsonObject now
        = m_cli.on({u"list"_s, u"supporters"_s, u"--format"_s, u"json"_s}).json().array().at(0).toObject();
    QCOMPARE(now.value(u"capacity"_s).toInt(), 4);
    QCOMPARE(now.value(u"trained_on"_s).toString(), u"2026-01-15"_s);
    m_cli.write(u"list.csv"_s, kRoster);
}

void TestCliErrors::aListOfReferralsIsNoRoster()
{
    m_cli.write(u"history.csv"_s,
        "Date referred,Who referred,Dept,Role,Event type,Supporter,First contact,Contacts,Accepted?,Closed\n"
        "06/18/2025,Charge nurse,ICU,RN,Needlestick,\"Lee, Zoe\",06/19/2025,3,Yes,07/26/2025\n");
    const CliAnswer answer = m_cli.on({u"import"_s, u"supporters"_s, u"history.csv"_s});
    QCOMPARE(answer.exit, 2);
    QVERIFY2(wordsOf(answer).contains(u"list of referrals"_s), qPrintable(answer.words));
}

QTEST_GUILESS_MAIN(TestCliErrors)
#include "tst_cli_errors.moc"
