// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk from a script: edits of events and referrals, what is owed, search, calendar files.
#include "tests/app/cli_runner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QByteArray kEvent = R"({"event": {"occurred_on": "2026-11-19", "category": "medical_error", "unit": "ICU",
    "one_line": "A dose was given twice.", "group_support_requested": true},
    "clinicians": [{"name": "Kumar, Dana", "phone": "4410", "preferred_language": "ES",
                    "preference": {"unit": "other", "gender": "woman"}}]})";

} // namespace

class TestCliDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEventIsEditedByWhatTheFileNames();
    void aReferralIsEditedAsOneAct();
    void emptyTakesAwayAndMissingStays();
    void whatTheWindowRefusesIsRefused_data();
    void whatTheWindowRefusesIsRefused();
    void whatWasRefusedIsAsBefore();
    void anAdministratorEditsNothing();
    void todayHoldsWhatIsOwed();
    void searchFindsEveryKind();
    void theCalendarFileIsReadByAnother();

private:
    [[nodiscard]] CliAnswer edit(const QString &what, const QByteArray &json, const QStringList &more = {}) const
    {
        const QString id = what == u"event"_s ? m_event : m_referral;
        m_cli.write(u"edit.json"_s, json);
        return m_cli.on(QStringList{u"edit"_s, what, id, u"--input"_s, u"edit.json"_s} + more);
    }

    CliRunner m_cli;
    QString m_event;
    QString m_referral;
    QByteArray m_eventBefore;
    QByteArray m_referralBefore;
};

void TestCliDesk::initTestCase()
{
    QCOMPARE(m_cli.create().exit, 0);
    m_cli.write(u"event.json"_s, kEvent);
    const CliAnswer made = m_cli.on({u"refer"_s, u"--input"_s, u"event.json"_s});
    QVERIFY2(made.exit == 0, qPrintable(made.words));
    m_event = QString::number(made.json().object().value(u"event"_s).toInteger());
    m_referral = QString::number(made.json().object().value(u"referrals"_s).toArray().at(0).toInteger());
}

void TestCliDesk::anEventIsEditedByWhatTheFileNames()
{
    const CliAnswer done = edit(u"event"_s,
        R"({"occurred_on": "2026-11-18", "category": "preventable_harm", "shift_band": "night", "group_reached": 9,
            "unit": "Surgical ward", "nature": "surgical", "bogus": 1})");
    QVERIFY2(done.exit == 0, qPrintable(done.words));
    QVERIFY(done.words.contains(u"bogus"_s));
    const QJsonObject event = done.json().object();
    QCOMPARE(event.value(u"occurred_on"_s).toString(), u"2026-11-18"_s);
    QCOMPARE(event.value(u"category"_s).toString(), u"preventable_harm"_s);
    QCOMPARE(event.value(u"nature"_s).toString(), u"surgical"_s);
    QCOMPARE(event.value(u"shift_band"_s).toString(), u"night"_s);
    QCOMPARE(event.value(u"group_reached"_s).toInt(), 9);
    QCOMPARE(event.value(u"unit"_s).toString(), u"Surgical ward"_s);
    QCOMPARE(event.value(u"one_line"_s).toString(), u"A dose was given twice."_s); // not named, so as before
    QVERIFY(event.value(u"group_support_requested"_s).toBool());
    const auto again = m_cli.on({u"list"_s, u"events"_s, u"--format"_s, u"json"_s}).json().array();
    QVERIFY(std::any_of(again.begin(), again.end(), [&](const QJsonValue &each) {
        return QString::number(each[u"id"].toInteger()) == m_event && each[u"group_reached"].toInt() == 9;
    }));
}

void TestCliDesk::aReferralIsEditedAsOneAct()
{
    const CliAnswer done = edit(u"referral"_s,
        R"({"name": "Kumar, D.", "email": "d@hospital.example", "unit": "ED", "career_stage": "senior",
            "later_dates": [{"kind": "trial", "due_on": "2027-03-02"},
                            {"kind": "anniversary", "due_on": "2027-11-19"}]})");
    QVERIFY2(done.exit == 0, qPrintable(done.words));
    QCOMPARE(done.json().object().value(u"email"_s).toString(), u"d@hospital.example"_s);
    QCOMPARE(done.json().object().value(u"phone"_s).toString(), u"4410"_s);
    QCOMPARE(done.json().object().value(u"later_dates"_s).toArray().size(), 2);
    // one thing that does not hold, and nothing of the rest is kept
    const CliAnswer refused = edit(
        u"referral"_s, R"({"name": "Somebody Else", "later_dates": [{"kind": "trial", "due_on": "2026-01-01"}]})");
    QCOMPARE(refused.exit, 2);
    QVERIFY2(refused.words.contains(u"has passed"_s), qPrintable(refused.words));
    const CliAnswer after
        = edit(u"referral"_s, R"({"later_dates": [{"kind": "trial", "due_on": "2027-03-02", "done": true}]})");
    QCOMPARE(after.json().object().value(u"name"_s).toString(), u"Kumar, D."_s);
    const QJsonArray dates = after.json().object().value(u"later_dates"_s).toArray();
    QCOMPARE(dates.size(), 1);
    QVERIFY(!dates.at(0)[u"done_at"].toString().isEmpty());
}

void TestCliDesk::emptyTakesAwayAndMissingStays()
{
    const QJsonObject before = edit(u"referral"_s, "{}").json().object();
    QCOMPARE(before.value(u"preferred_language"_s).toString(), u"es"_s);
    QCOMPARE(before.value(u"preferred_unit"_s).toString(), u"other"_s);
    const QJsonObject after
        = edit(u"referral"_s, R"({"phone": "", "preferred_gender": null, "preference": {"unit": "none"}})")
              .json()
              .object();
    QVERIFY(after.value(u"phone"_s).isNull());
    QVERIFY(after.value(u"preferred_gender"_s).isNull());
    QCOMPARE(after.value(u"preferred_unit"_s).toString(), u"none"_s);
    QCOMPARE(after.value(u"preferred_language"_s).toString(), u"es"_s);
}

void TestCliDesk::whatTheWindowRefusesIsRefused_data()
{
    m_eventBefore = edit(u"event"_s, "{}").out;
    m_referralBefore = edit(u"referral"_s, "{}").out;
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QString &what, const QByteArray &json, int exit) {
        QTest::newRow(name) << what << json << exit;
    };
    row("a sentence that identifies", u"event"_s, R"({"one_line": "Mr. Lopez died."})", 1);
    row("a long sentence", u"event"_s, "{\"one_line\": \"" + QByteArray(1'000'000, 'a') + "\"}", 2);
    row("a day ahead", u"event"_s, R"({"occurred_on": "2026-12-24"})", 2);
    row("no day", u"event"_s, R"({"occurred_on": "2026-02-30"})", 2);
    row("long ago", u"event"_s, R"({"occurred_on": "0001-01-01"})", 2);
    row("no such kind", u"event"_s, R"({"category": "nonsense"})", 2);
    row("too many reached", u"event"_s, R"({"group_reached": 1000000})", 2);
    row("fewer than none", u"event"_s, R"({"group_reached": -1})", 2);
    row("a text for a flag", u"event"_s, R"({"group_support_requested": "yes"})", 2);
    row("no object", u"event"_s, "[1]", 2);
    row("no JSON", u"event"_s, "{", 2);
    row("nothing", u"event"_s, "", 2);
    row("no name", u"referral"_s, R"({"name": ""})", 2);
    row("a name of a megabyte", u"referral"_s, "{\"name\": \"" + QByteArray(1'000'000, 'a') + "\"}", 2);
    row("a NUL in a name", u"referral"_s, R"({"name": "a\u0000b"})", 2);
    row("a turn of direction", u"referral"_s, R"({"name": "\u202eabc"})", 2);
    row("two addresses", u"referral"_s, R"({"email": "a@b@c"})", 2);
    row("a stranger to avoid", u"referral"_s, R"({"avoid": ["Nobody, Known"]})", 2);
    row("dates that are no list", u"referral"_s, R"({"later_dates": {"kind": "trial"}})", 2);
    row("a date that is no object", u"referral"_s, R"({"later_dates": ["2027-03-02"]})", 2);
    row("a date without a day", u"referral"_s, R"({"later_dates": [{"kind": "trial"}]})", 2);
    row("a day in a thousand years", u"referral"_s, R"({"later_dates": [{"due_on": "3027-03-02"}]})", 2);
}

void TestCliDesk::whatTheWindowRefusesIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, json);
    const CliAnswer refused = edit(what, json);
    QTEST(refused.exit, "exit");
    QVERIFY2(refused.words.startsWith(u"wardmate-cli: edit: "_s), qPrintable(refused.words));
    QCOMPARE(refused.words.trimmed().count(u'\n'), 0);
    for (const QString &name : {u"Kumar"_s, u"Lopez"_s, u"Nobody"_s})
        QVERIFY(!refused.words.contains(name));
}

void TestCliDesk::whatWasRefusedIsAsBefore()
{
    QCOMPARE(edit(u"event"_s, "{}").out, m_eventBefore);
    QCOMPARE(edit(u"referral"_s, "{}").out, m_referralBefore);
    QCOMPARE(m_cli.on({u"bin"_s, u"put"_s, m_referral}).exit, 0); // and in the bin nothing is edited
    QCOMPARE(edit(u"referral"_s, R"({"phone": "1"})").exit, 1);
    QCOMPARE(m_cli.on({u"bin"_s, u"restore"_s, m_referral}).exit, 0);
}

void TestCliDesk::anAdministratorEditsNothing()
{
    m_cli.write(u"other"_s, "seven gentle otters paint quiet rivers\n");
    if (!m_cli.on({u"people"_s, u"list"_s}).out.contains("administrator"))
        QCOMPARE(m_cli
                     .on({u"people"_s, u"add"_s, u"Office"_s, u"--role"_s, u"administrator"_s,
                         u"--new-passphrase-file"_s, u"other"_s})
                     .exit,
            0);
    m_cli.write(u"edit.json"_s, "{}");
    const auto asOffice = [&](const QStringList &words) {
        return m_cli.run(QStringList{u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"other"_s} + words);
    };
    QCOMPARE(asOffice({u"edit"_s, u"event"_s, m_event, u"--input"_s, u"edit.json"_s}).exit, 1);
    QCOMPARE(asOffice({u"search"_s, u"icu"_s}).exit, 1);
    QCOMPARE(asOffice({u"list"_s, u"today"_s}).exit, 1);
    QCOMPARE(asOffice({u"calendar"_s, m_referral, u"--out"_s, u"a.ics"_s}).exit, 1);
}

void TestCliDesk::todayHoldsWhatIsOwed()
{
    QCOMPARE(edit(u"referral"_s, R"({"later_dates": [{"kind": "trial", "due_on": "2026-11-24"}]})").exit, 0);
    const QJsonArray rows = m_cli.on({u"list"_s, u"today"_s, u"--format"_s, u"json"_s}).json().array();
    const auto ours = [&](const QString &kind) {
        return std::count_if(rows.begin(), rows.end(), [&](const QJsonValue &row) {
            return row[u"kind"].toString() == kind && QString::number(row[u"id"].toInteger()) == m_referral;
        });
    };
    QCOMPARE(ours(u"referral"_s), 1);
    QCOMPARE(ours(u"later_date"_s), 1);
    QVERIFY(std::any_of(rows.begin(), rows.end(),
        [](const QJsonValue &row) { return row[u"kind"].toString() == u"resources_to_verify"_s; }));
    const QByteArray csv = m_cli.on({u"list"_s, u"today"_s}).out;
    QVERIFY(csv.startsWith("group,kind,id,name,state,next_verb,"));
}

void TestCliDesk::searchFindsEveryKind()
{
    const auto kinds = [&](const QStringList &words, const QByteArray &input = {}) {
        QStringList found;
        for (const QJsonValue &row :
            m_cli.on(QStringList{u"search"_s, u"--format"_s, u"json"_s} + words, input).json().array())
            found.append(row[u"kind"].toString());
        found.removeDuplicates();
        return found;
    };
    QCOMPARE(kinds({u"kum"_s, u"d"_s}), QStringList{u"referral"_s});
    QCOMPARE(kinds({u"-"_s}, "kumar\n"), QStringList{u"referral"_s}); // no name among the arguments
    QCOMPARE(kinds({u"surgical"_s, u"harm"_s}), QStringList{u"event"_s});
    QCOMPARE(kinds({u"988"_s}), QStringList{u"resource"_s});
    QCOMPARE(kinds({u"zzzz"_s}), QStringList{});
}

void TestCliDesk::theCalendarFileIsReadByAnother()
{
    const CliAnswer done = m_cli.on({u"calendar"_s, m_referral, u"--out"_s, u"next.ics"_s});
    QVERIFY2(done.exit == 0, qPrintable(done.words));
    QProcess python;
    python.setProgram(u"/usr/bin/python3"_s);
    python.setArguments({u"-c"_s,
        u"import icalendar, sys\n"
        "e = [c for c in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')]\n"
        "print(len(e), e[0]['SUMMARY'], e[0].decoded('DTSTART').isoformat(), e[0]['CLASS'])"_s,
        m_cli.path(u"next.ics"_s)});
    python.start();
    QVERIFY(python.waitForFinished());
    const QString due = edit(u"referral"_s, "{}").json().object().value(u"due_at"_s).toString();
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).trimmed(),
        u"1 Peer support follow-up %1 PRIVATE"_s.arg(QString(due).replace(u'Z', u"+00:00"_s)));
    QVERIFY(!m_cli.read(u"next.ics"_s).contains("Kumar"));
    QCOMPARE(m_cli.on({u"calendar"_s, m_referral, u"--out"_s, u"t.wardmate"_s}).exit, 5);
    QCOMPARE(m_cli.on({u"calendar"_s, u"99"_s, u"--out"_s, u"next.ics"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(TestCliDesk)
#include "tst_cli_desk.moc"
