// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a programme keeps, from a script: supporters one by one, the directory, filters, wordings, unfinished forms.
#include "models/base/clock.h"
#include "models/referrals/draft_store.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"
#include "tests/app/cli_runner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QByteArray kSupporter = R"({"name": "Kumar, Rae", "phone": "4410", "email": "ama@lake.example",
    "profession_group": "registered_nurse", "career_stage": "senior", "unit": "ICU", "languages": ["en", "Spanish"],
    "shifts": ["night"], "capacity": 3, "trained_on": "2026-01-10", "training_valid_until": "2028-01-10",
    "confidentiality_agreement_date": "2026-01-10", "not_comfortable": ["litigation"], "shoe_size": 4})";
const QByteArray kResource = R"({"name": "Lake line", "kind": "crisis", "audience": "all", "phone": "617-555-0143",
    "languages": "en es", "hours": "24/7"})";

QStringList namesIn(const CliAnswer &answer)
{
    QStringList names;
    for (const QJsonValue &row : answer.json().array())
        names.append(row.toObject().value(u"name"_s).toString());
    return names;
}

} // namespace

class TestCliKeeping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSupporterIsAddedEditedAndRemoved();
    void badFactsOfASupporterAreRefused_data();
    void badFactsOfASupporterAreRefused();
    void twoOfOneNameAreMeantToBe();
    void whoIsInUseStays();
    void theDirectoryIsKept();
    void theLastCrisisLineStays();
    void aFilterIsSavedReplacedAndRemoved();
    void aFilterNamesNobody();
    void aWordingIsSetShownAndReset();
    void aSheetsTextIsKeptAndReset();
    void unfinishedFormsAreListedAndDropped();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void anAdministratorKeepsNothing();

private:
    [[nodiscard]] CliAnswer withInput(const QStringList &words, const QByteArray &json) const
    {
        m_cli.write(u"facts"_s, json);
        return m_cli.on(words + QStringList{u"--input"_s, u"facts"_s});
    }
    [[nodiscard]] CliAnswer list(const QString &what) const
    {
        return m_cli.on({u"list"_s, what, u"--format"_s, u"json"_s});
    }

    CliRunner m_cli;
};

void TestCliKeeping::initTestCase()
{
    QCOMPARE(m_cli.create().exit, 0);
}

void TestCliKeeping::aSupporterIsAddedEditedAndRemoved()
{
    const CliAnswer added = withInput({u"supporter"_s, u"add"_s}, kSupporter);
    QVERIFY2(added.exit == 0, qPrintable(added.words));
    QVERIFY(added.words.contains(u"\"shoe_size\" is not known"_s));
    const QJsonObject row = added.json().object();
    QCOMPARE(row.value(u"languages"_s).toArray(), QJsonArray({u"en"_s, u"es"_s}));
    QCOMPARE(row.value(u"capacity"_s).toInt(), 3);
    QCOMPARE(row.value(u"unit"_s).toString(), u"ICU"_s);
    QVERIFY(row.value(u"ready"_s).toBool());
    const QString id = QString::number(row.value(u"id"_s).toInteger());

    const CliAnswer edited = withInput({u"edit"_s, u"supporter"_s, id},
        R"({"status": "paused", "available_from": "2026-12-24", "phone": "", "unit": "ED", "capacity": 0})");
    QVERIFY2(edited.exit == 0, qPrintable(edited.words));
    const QJsonObject after = edited.json().object();
    QCOMPARE(after.value(u"status"_s).toString(), u"paused"_s);
    QCOMPARE(after.value(u"available_from"_s).toString(), u"2026-12-24"_s);
    QCOMPARE(after.value(u"unit"_s).toString(), u"ED"_s);
    QCOMPARE(after.value(u"capacity"_s).toInt(-1), 0);
    QVERIFY(after.value(u"phone"_s).isNull());
    QCOMPARE(after.value(u"email"_s).toString(), u"ama@lake.example"_s); // what the file leaves out stays
    QVERIFY(!after.value(u"ready"_s).toBool());
    QCOMPARE(list(u"supporters"_s).json().array().at(0).toObject(), after);

    QCOMPARE(m_cli.on({u"supporter"_s, u"remove"_s, id}).exit, 0);
    QVERIFY(list(u"supporters"_s).json().array().isEmpty());
}

void TestCliKeeping::badFactsOfASupporterAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("about");
    QTest::newRow("no name") << QByteArray(R"({"unit": "ICU"})") << u"\"name\" is needed"_s;
    QTest::newRow("blank name") << QByteArray(R"({"name": "  "})") << u"\"name\" is needed"_s;
    QTest::newRow("capacity") << QByteArray(R"({"name": "A B", "capacity": 100})") << u"from 0 to 99"_s;
    QTest::newRow("fraction") << QByteArray(R"({"name": "A B", "capacity": 1.5})") << u"whole number"_s;
    QTest::newRow("status") << QByteArray(R"({"name": "A B", "status": "busy"})") << u"is not one of nominated"_s;
    QTest::newRow("shift") << QByteArray(R"({"name": "A B", "shifts": ["dawn"]})") << u"a code that is not known"_s;
    QTest::newRow("shifts as a text") << QByteArray(R"({"name": "A B", "shifts": "day"})") << u"must be a list"_s;
    QTest::newRow("language") << QByteArray(R"({"name": "A B", "languages": ["Klingon"]})") << u"\"languages\""_s;
    QTest::newRow("address") << QByteArray(R"({"name": "A B", "email": "a b@c"})") << u"not one e-mail"_s;
    QTest::newRow("date") << QByteArray(R"({"name": "A B", "trained_on": "3/4/26"})") << u"is not a date"_s;
    QTest::newRow("order") << QByteArray(
        R"({"name": "A B", "available_from": "2026-12-02", "available_to": "2026-12-01"})")
                           << u"lies before available_from"_s;
    QTest::newRow("NUL") << QByteArray(R"({"name": "A\u0000B"})") << u"cannot be seen"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"bad"_s;
}

void TestCliKeeping::badFactsOfASupporterAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, about);
    const CliAnswer answer = withInput({u"supporter"_s, u"add"_s}, json);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(about == u"bad"_s || answer.words.contains(about), qPrintable(answer.words));
    QVERIFY(list(u"supporters"_s).json().array().isEmpty());
}

void TestCliKeeping::twoOfOneNameAreMeantToBe()
{
    QCOMPARE(withInput({u"supporter"_s, u"add"_s}, kSupporter).exit, 0);
    const CliAnswer again = withInput({u"supporter"_s, u"add"_s}, R"({"name": "rae kumar"})");
    QCOMPARE(again.exit, 1);
    QVERIFY2(again.words.contains(u"--same-name"_s), qPrintable(again.words));
    QVERIFY(!again.words.contains(u"kumar"_s, Qt::CaseInsensitive));
    QCOMPARE(withInput({u"supporter"_s, u"add"_s, u"--same-name"_s}, R"({"name": "rae kumar"})").exit, 0);
    QCOMPARE(list(u"supporters"_s).json().array().size(), 2);
}

void TestCliKeeping::whoIsInUseStays()
{
    m_cli.write(u"event.json"_s,
        R"({"event": {"category": "medical_error", "unit": "ICU"}, "clinicians": [{"name": "Lund, Ola"}]})");
    const CliAnswer made = m_cli.on({u"refer"_s, u"--input"_s, u"event.json"_s});
    QVERIFY2(made.exit == 0, qPrintable(made.words));
    const QString referral = QString::number(made.json().object().value(u"referrals"_s).toArray().at(0).toInteger());
    const QJsonArray supporters = list(u"supporters"_s).json().array();
    QString id;
    for (const QJsonValue &row : supporters) {
        if (row.toObject().value(u"ready"_s).toBool())
            id = QString::number(row.toObject().value(u"id"_s).toInteger());
    }
    QCOMPARE(m_cli.on({u"advance"_s, referral, u"triage"_s}).exit, 0);
    const CliAnswer assigned = withInput({u"advance"_s, referral, u"assign"_s}, "{\"supporter\": " + id.toUtf8() + "}");
    QVERIFY2(assigned.exit == 0, qPrintable(assigned.words));
    const CliAnswer refused = m_cli.on({u"supporter"_s, u"remove"_s, id});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.words.contains(u"edit supporter"_s), qPrintable(refused.words));
    QCOMPARE(list(u"supporters"_s).json().array().size(), supporters.size());
}

void TestCliKeeping::theDirectoryIsKept()
{
    const CliAnswer added = withInput({u"resource"_s, u"add"_s}, kResource);
    QVERIFY2(added.exit == 0, qPrintable(added.words));
    const QString id = QString::number(added.json().object().value(u"id"_s).toInteger());
    QVERIFY(added.json().object().value(u"last_verified_on"_s).isNull());
    const CliAnswer verified = m_cli.on({u"resource"_s, u"verify"_s, id});
    QCOMPARE(verified.json().object().value(u"last_verified_on"_s).toString(), u"2026-11-20"_s);
    const CliAnswer renamed = withInput({u"edit"_s, u"resource"_s, id}, R"({"name": "Lakeside line"})");
    QCOMPARE(renamed.json().object().value(u"last_verified_on"_s).toString(), u"2026-11-20"_s);
    const CliAnswer other = withInput({u"edit"_s, u"resource"_s, id}, R"({"phone": "617-555-0199"})");
    QVERIFY(other.json().object().value(u"last_verified_on"_s).isNull()); // another number nobody has checked
    QCOMPARE(other.json().object().value(u"name"_s).toString(), u"Lakeside line"_s);
    const CliAnswer refused = withInput({u"edit"_s, u"resource"_s, id}, R"({"phone": "call us"})");
    QCOMPARE(refused.exit, 2);
    QVERIFY2(refused.words.contains(u"as it is dialled"_s), qPrintable(refused.words));
    QCOMPARE(m_cli.on({u"resource"_s, u"remove"_s, id}).exit, 0);
    QVERIFY(!namesIn(list(u"resources"_s)).contains(u"Lakeside line"_s));
    QCOMPARE(m_cli.on({u"resource"_s, u"restore"_s, id}).exit, 0);
    QVERIFY(namesIn(list(u"resources"_s)).contains(u"Lakeside line"_s));
}

void TestCliKeeping::theLastCrisisLineStays()
{
    int refused = 0;
    for (const QJsonValue &row : list(u"resources"_s).json().array()) {
        const QJsonObject entry = row.toObject();
        if (entry.value(u"kind"_s).toString() != u"crisis"_s)
            continue;
        const CliAnswer gone
            = m_cli.on({u"resource"_s, u"remove"_s, QString::number(entry.value(u"id"_s).toInteger())});
        refused += gone.exit == 1 && gone.words.contains(u"without a crisis number"_s) ? 1 : 0;
    }
    QCOMPARE(refused, 1);
}

void TestCliKeeping::aFilterIsSavedReplacedAndRemoved()
{
    const CliAnswer saved = m_cli.on({u"filter"_s, u"save"_s, u"Night work"_s, u"--shown"_s, u"waiting"_s, u"--unit"_s,
        u"icu"_s, u"--category"_s, u"medical_error"_s, u"--format"_s, u"json"_s});
    QVERIFY2(saved.exit == 0, qPrintable(saved.words));
    const QJsonObject filter = saved.json().array().at(0).toObject();
    QCOMPARE(filter.value(u"shown"_s).toString(), u"waiting"_s);
    QCOMPARE(filter.value(u"unit"_s).toString(), u"ICU"_s);
    QCOMPARE(filter.value(u"event_category"_s).toString(), u"medical_error"_s);
    QCOMPARE(m_cli.on({u"filter"_s, u"save"_s, u"Night work"_s, u"--shown"_s, u"closed"_s}).exit, 0);
    const QJsonArray all = list(u"filters"_s).json().array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.at(0).toObject().value(u"shown"_s).toString(), u"closed"_s);
    QVERIFY(all.at(0).toObject().value(u"unit"_s).isNull());
    QCOMPARE(m_cli.on({u"filter"_s, u"remove"_s, u"Night work"_s}).exit, 0);
    QVERIFY(list(u"filters"_s).json().array().isEmpty());
}

void TestCliKeeping::aFilterNamesNobody()
{
    const CliAnswer named = m_cli.on({u"filter"_s, u"save"_s, u"Cases of Maria Garcia"_s});
    QCOMPARE(named.exit, 2);
    QVERIFY(!named.words.contains(u"Garcia"_s));
    QCOMPARE(m_cli.on({u"filter"_s, u"save"_s, u"Wards"_s, u"--unit"_s, u"Nowhere"_s}).exit, 2);
    QCOMPARE(m_cli.on({u"filter"_s, u"save"_s, u"Wards"_s, u"--shown"_s, u"half"_s}).exit, 2);
    QCOMPARE(m_cli.on({u"filter"_s, u"save"_s, u"Wards"_s, u"--supporter"_s, u"12"_s}).exit, 2);
    QVERIFY(list(u"filters"_s).json().array().isEmpty());
}

void TestCliKeeping::aWordingIsSetShownAndReset()
{
    const QStringList show{u"wording"_s, u"show"_s, u"outreach"_s, u"--language"_s, u"es"_s};
    const QJsonObject ours = m_cli.on(show).json().object();
    QVERIFY(!ours.value(u"own"_s).toBool(true));
    QVERIFY(!ours.value(u"text"_s).toString().isEmpty());
    const QByteArray text = "Subject: Un saludo\n\nEstamos aqu\xC3\xAD.\n";
    const CliAnswer set = withInput({u"wording"_s, u"set"_s, u"outreach"_s, u"--language"_s, u"es"_s}, text);
    QVERIFY2(set.exit == 0, qPrintable(set.words));
    QCOMPARE(m_cli.on(show).json().object().value(u"text"_s).toString(), QString::fromUtf8(text));
    for (const QByteArray &bad : {QByteArray("no subject\n"), QByteArray("Subject: {{peer_name}}\n\nx\n"),
             QByteArray("Subject: a\n\n{{nothing}}\n"), QByteArray("Subject: a\n\n{{open\n"), QByteArray()}) {
        const CliAnswer refused = withInput({u"wording"_s, u"set"_s, u"outreach"_s, u"--language"_s, u"es"_s}, bad);
        QCOMPARE(refused.exit, 2);
        QVERIFY2(refused.words.contains(u"the wording cannot be used"_s), qPrintable(refused.words));
    }
    QCOMPARE(m_cli.on(show).json().object().value(u"text"_s).toString(), QString::fromUtf8(text));
    QCOMPARE(m_cli.on({u"wording"_s, u"reset"_s, u"outreach"_s, u"--language"_s, u"es"_s}).json().object(), ours);
}

void TestCliKeeping::aSheetsTextIsKeptAndReset()
{
    const QStringList of{u"general_support"_s, u"--language"_s, u"es"_s};
    const QJsonObject ours = m_cli.on(QStringList{u"sheet"_s, u"text"_s} + of).json().object();
    QCOMPARE(ours.value(u"origin"_s).toString(), u"ours"_s);
    const QByteArray text = ours.value(u"text"_s).toString().toUtf8() + "\nUna l\xC3\xADnea m\xC3\xA1s.\n";
    const CliAnswer kept = withInput(QStringList{u"sheet"_s, u"keep"_s} + of, text);
    QVERIFY2(kept.exit == 0, qPrintable(kept.words));
    QCOMPARE(kept.json().object().value(u"origin"_s).toString(), u"own"_s);
    QCOMPARE(kept.json().object().value(u"text"_s).toString(), QString::fromUtf8(text));
    const CliAnswer headless = withInput(QStringList{u"sheet"_s, u"keep"_s} + of, "no head\n");
    QCOMPARE(headless.exit, 2);
    QVERIFY2(headless.words.contains(u"sheet text ID"_s), qPrintable(headless.words));
    QCOMPARE(m_cli.on(QStringList{u"sheet"_s, u"reset"_s} + of).json().object(), ours);
    QCOMPARE(m_cli.on({u"sheet"_s, u"text"_s, u"nothing"_s}).exit, 2);
    QCOMPARE(m_cli.on({u"sheet"_s, u"keep"_s, u"general_support"_s}).exit, 2);
}

void TestCliKeeping::unfinishedFormsAreListedAndDropped()
{
    const CliAnswer none = m_cli.on({u"draft"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(none.exit, 0);
    QVERIFY(none.json().array().isEmpty());
    QCOMPARE(m_cli.on({u"draft"_s, u"drop"_s, u"5"_s}).exit, 2);
    {
        const auto vault = Vault::open(m_cli.path(u"t.wardmate"_s),
            SecretBytes::fromPassphrase(QString::fromUtf8(m_cli.read(u"passphrase"_s).trimmed())));
        QVERIFY(vault);
        const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        DraftStore drafts((*vault)->database(), clock);
        QVERIFY(drafts.keep({}, u"intake"_s, {{u"name"_s, u"Lund, Ola"_s}}));
    }
    const CliAnswer one = m_cli.on({u"draft"_s, u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(one.json().array().size(), 1);
    QVERIFY(!one.out.contains("Lund")); // whom it is about is nobody's list's to say
    const QString id = QString::number(one.json().array().at(0).toObject().value(u"id"_s).toInteger());
    QCOMPARE(m_cli.on({u"draft"_s, u"drop"_s, id}).exit, 0);
    QVERIFY(m_cli.on({u"draft"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array().isEmpty());
}

void TestCliKeeping::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    const QStringList input{u"--input"_s, u"facts"_s};
    QTest::newRow("edit a supporter") << QStringList({u"edit"_s, u"supporter"_s, u"77"_s}) + input
                                      << u"list supporters"_s;
    QTest::newRow("remove a supporter") << QStringList({u"supporter"_s, u"remove"_s, u"77"_s}) << u"list supporters"_s;
    QTest::newRow("edit an entry") << QStringList({u"edit"_s, u"resource"_s, u"77777"_s}) + input
                                   << u"list resources"_s;
    QTest::newRow("verify an entry") << QStringList({u"resource"_s, u"verify"_s, u"77777"_s}) << u"list resources"_s;
    QTest::newRow("remove a filter") << QStringList({u"filter"_s, u"remove"_s, u"none"_s}) << u"list filters"_s;
    QTest::newRow("not an id") << QStringList({u"supporter"_s, u"remove"_s, u"x"_s}) << u"supporter"_s;
    QTest::newRow("nothing to add") << QStringList({u"supporter"_s, u"add"_s}) << u"supporter add --input"_s;
    QTest::newRow("no such act") << QStringList({u"resource"_s, u"burn"_s, u"7"_s}) << u"resource add --input"_s;
    QTest::newRow("no such message") << QStringList({u"wording"_s, u"show"_s, u"poem"_s}) << u"assignment"_s;
    QTest::newRow("name on an event") << QStringList({u"edit"_s, u"event"_s, u"7"_s, u"--same-name"_s}) + input
                                      << u"--same-name is for a supporter"_s;
}

void TestCliKeeping::whatIsNotThereIsSaid()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    m_cli.write(u"facts"_s, "{}");
    const CliAnswer answer = m_cli.on(words);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.words.contains(said), qPrintable(answer.words));
}

void TestCliKeeping::anAdministratorKeepsNothing()
{
    m_cli.write(u"admin-pw"_s, "purple lanterns drift northward\n");
    const CliAnswer added = m_cli.on({u"people"_s, u"add"_s, u"Admin"_s, u"--role"_s, u"administrator"_s,
        u"--new-passphrase-file"_s, u"admin-pw"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.words));
    m_cli.write(u"facts"_s, kSupporter);
    const QStringList input{u"--input"_s, u"facts"_s};
    const QList<QStringList> acts{QStringList{u"supporter"_s, u"add"_s} + input,
        QStringList{u"resource"_s, u"add"_s} + input, {u"filter"_s, u"save"_s, u"Wards"_s}, {u"draft"_s, u"list"_s},
        {u"wording"_s, u"show"_s, u"outreach"_s}};
    for (const QStringList &act : acts) {
        const CliAnswer answer
            = m_cli.run(QStringList{u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"admin-pw"_s} + act);
        QCOMPARE(answer.exit, 1);
    }
}

QTEST_GUILESS_MAIN(TestCliKeeping)
#include "tst_cli_keeping.moc"
