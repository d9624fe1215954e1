// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_runner.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QByteArray kSupporters
    = "Name,Credentials,Home unit,Specialty,Years in practice,Phone,E-mail,Languages,Training completed,Max open "
      "cases,Notes\r\n"
      "\"Zzdiaz, Marta\",RN,ICU,critical care,12,ext. 4411,marta@hospital.example,English,05/10/2026,2,secret note\r\n"
      "\"Zzkhan, Omar\",MD,ED,emergency medicine,20,ext. 4412,omar@hospital.example,\"English, "
      "Spanish\",05/10/2026,2,\r\n"
      ",MD,ED,emergency medicine,20,ext. 4413,nobody@hospital.example,English,05/10/2026,2,\r\n";

const QByteArray kEvent
    = R"({"event": {"occurred_on": "2026-11-19", "category": "unexpected_patient_death", "unit": "ICU",
    "one_line": "Was at the bedside when a patient died unexpectedly.", "referrer_kind": "charge_nurse"},
    "clinicians": [
      {"name": "Zzrivera, Ana", "phone": "ext. 4410", "profession_group": "registered_nurse", "career_stage": "mid",
       "specialty": "critical care", "unit": "ICU"},
      {"name": "Zzchen, Wei", "email": "wei@hospital.example", "profession_group": "physician", "career_stage": "early",
       "unit": "ED"}]})";

} // namespace

/// The command line as scripts use it: the real program, real files, the contract of cli.md.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theVersionNamesEveryPart();
    void createDoesNotOverwrite();
    void aRosterComesInAndTheRestIsTold();
    void aListOfTheOtherKindIsRefused();
    void anEventBecomesReferralsOnceEach();
    void aSentenceThatIdentifiesIsRefused();
    void theMatchIsJointAndApplied();
    void theMessageIsAMailWithTheThreeFacts();
    void anIllegalVerbSaysWhatIsPossible();
    void whatLiesInTheBinTakesNoStep();
    void theWholeWayEndsClosed();
    void aNameIsErasedWhenItsTimeHasCome();
    void aSheetIsAPdfInBothLanguages();
    void unitsAreJoinedToAreas();
    void aBackupComesBackAndIsSound();
    void aWrongPassphraseIsThree();
    void nobodyIsReferredTwiceInAnEvent();
    void aStrangeFileIsFour();
    void anUnknownOptionIsTwo();
    void jsonErrorsAreOneObject();
    void aCoordinatorSeesNoAudit();
    void stockSqlcipherOpensTheFile();
    void noNameIsInAnyWordsOfTheProgram();

private:
    CliAnswer on(const QStringList &words, const QByteArray &input = {});
    QString referral(int index) const { return QString::number(m_referrals.at(index).toInteger()); }

    std::unique_ptr<CliRunner> m_cli;
    QString m_event;
    QJsonArray m_referrals;
    QString m_allWords;
};

CliAnswer TestCli::on(const QStringList &words, const QByteArray &input)
{
    const CliAnswer answer = m_cli->on(words, input);
    m_allWords += answer.words;
    return answer;
}

void TestCli::initTestCase()
{
    m_cli = std::make_unique<CliRunner>();
    const CliAnswer made = m_cli->create();
    QVERIFY2(made.exit == 0, qPrintable(made.words));
    for (const QString &file :
        {u"t.wardmate"_s, u"t.wardmate-keys"_s, u"t.wardmate-recovery"_s, u"t.wardmate-reports"_s})
        QCOMPARE(QFileInfo(m_cli->path(file)).permissions() & 0x77, QFile::Permissions());
}

void TestCli::theVersionNamesEveryPart()
{
    const QString text = QString::fromUtf8(m_cli->run({u"--version"_s}).out);
    for (const QString &part : {u"wardmate 0"_s, u"Qt 6"_s, u"SQLCipher 4"_s, u"schema "_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestCli::createDoesNotOverwrite()
{
    const QByteArray before = m_cli->read(u"t.wardmate"_s);
    QCOMPARE(m_cli->create().exit, 5);
    QCOMPARE(m_cli->read(u"t.wardmate"_s), before);
}

void TestCli::aRosterComesInAndTheRestIsTold()
{
    m_cli->write(u"supporters.csv"_s, kSupporters);
    const QStringList words{
        u"import"_s, u"supporters"_s, u"supporters.csv"_s, u"--rejects"_s, u"rejects.csv"_s, u"--format"_s, u"json"_s};
    const QJsonObject dry = on(words + QStringList{u"--dry-run"_s}).json().object();
    QCOMPARE(dry.value(u"added"_s).toInt(), 2);
    const CliAnswer answer = on(words);
    QCOMPARE(answer.exit, 6);
    const QJsonObject counts = answer.json().object();
    QCOMPARE(counts.value(u"read"_s).toInt(), 3);
    QCOMPARE(counts.value(u"added"_s).toInt(), 2);
    QCOMPARE(counts.value(u"rejected"_s).toInt(), 1);
    QVERIFY(counts.value(u"ignored_columns"_s).toArray().contains(u"Notes"_s));
    QVERIFY(m_cli->read(u"rejects.csv"_s).startsWith("record,reason,"));
    QVERIFY(m_cli->read(u"rejects.csv"_s).contains("\r\n4,"));
    const QJsonArray listed = on({u"list"_s, u"supporters"_s, u"--format"_s, u"json"_s}).json().array();
    QCOMPARE(listed.size(), 2);
    QVERIFY(listed.at(0).toObject().value(u"ready"_s).toBool());
    QCOMPARE(listed.at(0).toObject().value(u"free_capacity"_s).toInt(), 2);
}

void TestCli::aListOfTheOtherKindIsRefused()
{
    m_cli->write(u"roster_again.csv"_s,
        "Name,Role,Unit,Phone,Status,Languages,Training date,Confidentiality signed,Capacity\n"
        "\"Zzdiaz, Marta\",RN,ICU,x4411,Active,English,05/10/2026,05/10/2026,2\n");
    const CliAnswer answer = on({u"import"_s, u"referrals"_s, u"roster_again.csv"_s});
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.words.contains(u"a list of supporters"_s), qPrintable(answer.words));
    QCOMPARE(on({u"list"_s, u"referrals"_s, u"--format"_s, u"json"_s}).json().array().size(), 0);
}

void TestCli::anEventBecomesReferralsOnceEach()
{
    m_cli->write(u"event.json"_s, kEvent);
    const CliAnswer answer = on({u"refer"_s, u"--input"_s, u"event.json"_s});
    QVERIFY2(answer.exit == 0, qPrintable(answer.words));
    m_event = QString::number(answer.json().object().value(u"event"_s).toInteger());
    m_referrals = answer.json().object().value(u"referrals"_s).toArray();
    QCOMPARE(m_referrals.size(), 2);
    const QJsonArray rows
        = on({u"list"_s, u"referrals"_s, u"--state"_s, u"received"_s, u"--format"_s, u"json"_s}).json().array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value(u"event_category"_s).toString(), u"unexpected_patient_death"_s);
}

void TestCli::nobodyIsReferredTwiceInAnEvent()
{
    const auto refer = [this](const QByteArray &input, const QStringList &more = {}) {
        m_cli->write(u"twice.json"_s, input);
        return on(QStringList{u"refer"_s, u"--input"_s, u"twice.json"_s} + more);
    };
    const CliAnswer first = refer(kEvent);
    QVERIFY2(first.exit == 0, qPrintable(first.words));
    const auto rows = [this] {
        return on({u"list"_s, u"referrals"_s, u"--format"_s, u"json"_s}).json().array().size();
    };
    const auto before = rows();
    QByteArray twice = kEvent;
    twice.replace("Zzchen, Wei", "Ana  ZZRIVÉRA");
    const CliAnswer answer = refer(twice);
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.words.contains(u"a clinician is named twice in the event, and nothing was stored"_s));
    QVERIFY(!answer.words.contains(u"rivera"_s, Qt::CaseInsensitive));
    const QByteArray event = QByteArray::number(first.json().object().value(u"event"_s).toInteger());
    const QByteArray more = R"({"clinicians": [{"name": "Ana Zzrivera", "profession_group": "physician"}],
        "event": {"id": )"
        + event + "}}";
    QCOMPARE(refer(more).exit, 1);
    QCOMPARE(rows(), before);
    QCOMPARE(refer(more, {u"--same-name"_s}).exit, 0);
    QCOMPARE(rows(), before + 1);
}

void TestCli::aSentenceThatIdentifiesIsRefused()
{
    QByteArray bad = kEvent;
    m_cli->write(u"bad.json"_s, bad.replace("a patient died", "Mr. Lopez (MRN 00482913) died"));
    const CliAnswer answer = on({u"refer"_s, u"--input"_s, u"bad.json"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY(!answer.words.contains(u"Lopez"_s));
    QCOMPARE(on({u"list"_s, u"events"_s, u"--format"_s, u"json"_s}).json().array().size(), 1);
}

void TestCli::theMatchIsJointAndApplied()
{
    const QJsonObject proposal
        = on({u"match"_s, u"--event"_s, m_event, u"--all-pairs"_s, u"--format"_s, u"json"_s}).json().object();
    QCOMPARE(proposal.value(u"matched"_s).toInt(), 2);
    double sum = 0;
    for (const QJsonValue &row : proposal.value(u"referrals"_s).toArray()) {
        const QJsonObject referral = row.toObject();
        sum += referral.value(u"score"_s).toDouble();
        QVERIFY(!referral.value(u"reasons"_s).toArray().isEmpty());
        QVERIFY(!referral.value(u"pairs"_s).toArray().isEmpty());
    }
    QVERIFY(qAbs(sum - proposal.value(u"total_score"_s).toDouble()) < 0.001);
    const QJsonObject first = proposal.value(u"referrals"_s).toArray().at(0).toObject();
    const QString peer = QString::number(first.value(u"referral"_s).toInteger());
    const auto refused = [&](const QString &option, const QString &pair, int exit, const QString &why) {
        const CliAnswer answer = on({u"match"_s, u"--event"_s, m_event, option, pair});
        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.words.contains(why), qPrintable(answer.words));
    };
    for (const QJsonValue &each : first.value(u"excluded"_s).toArray())
        refused(u"--pin"_s, peer + u'=' + QString::number(each.toObject().value(u"supporter"_s).toInteger()), 1,
            u"the pin %1="_s.arg(peer));
    refused(u"--pin"_s, peer + u"=5"_s, 1, u"there is no such supporter"_s);
    refused(u"--pin"_s, u"5=6"_s, 1, u"not among those to be matched"_s);
    refused(u"--pin"_s, peer, 2, u"REFERRAL=SUPPORTER"_s);
    refused(u"--exclude"_s, u"5=6"_s, 2, u"not among those to be matched"_s);
    refused(u"--exclude"_s, peer + u"=6"_s, 2, u"a supporter who is not there"_s);
    QCOMPARE(on({u"match"_s, u"--event"_s, m_event, u"--apply"_s}).exit, 0);
    QCOMPARE(
        on({u"list"_s, u"referrals"_s, u"--state"_s, u"assigned"_s, u"--format"_s, u"json"_s}).json().array().size(),
        2);
    QCOMPARE(on({u"match"_s, u"--event"_s, u"12345"_s}).exit, 2);
}

void TestCli::theMessageIsAMailWithTheThreeFacts()
{
    QCOMPARE(on({u"message"_s, referral(0), u"--kind"_s, u"assignment"_s, u"--out"_s, u"a.eml"_s}).exit, 0);
    const QByteArray mail = m_cli->read(u"a.eml"_s);
    QVERIFY(mail.contains("Subject: Peer support request\r\n"));
    QVERIFY(mail.contains("Ana Zzrivera"));
    QVERIFY(mail.contains("ext. 4410"));
    QVERIFY(!mail.left(mail.indexOf("\r\n\r\n")).contains("Zzrivera"));
}

void TestCli::anIllegalVerbSaysWhatIsPossible()
{
    const CliAnswer answer = on({u"advance"_s, referral(0), u"conversation"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.words.contains(u"outreach"_s));
    QCOMPARE(on({u"advance"_s, referral(0), u"fly"_s}).exit, 2);
    QCOMPARE(on({u"advance"_s, u"99"_s, u"told"_s}).exit, 2);
}

void TestCli::whatLiesInTheBinTakesNoStep()
{
    const QString id = referral(0);
    const auto inBin = [&] { return on({u"bin"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array(); };
    QCOMPARE(on({u"bin"_s, u"restore"_s, id}).exit, 1);
    QCOMPARE(on({u"bin"_s, u"put"_s, id}).exit, 0);
    QCOMPARE(on({u"bin"_s, u"put"_s, id}).exit, 1);
    QCOMPARE(inBin().size(), 1);
    QCOMPARE(inBin().at(0)[u"days_left"].toInt(), 30);
    for (const QStringList &words : {QStringList{u"advance"_s, id, u"withdrawn"_s}, {u"advance"_s, id, u"crisis"_s},
             {u"message"_s, id, u"--kind"_s, u"outreach"_s, u"--out"_s, u"binned.eml"_s}}) {
        const CliAnswer answer = on(words);
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.words.contains(u"the referral is in the bin. Bring it back first"_s), qPrintable(answer.words));
    }
    QCOMPARE(on({u"bin"_s, u"restore"_s, id}).exit, 0);
    QCOMPARE(inBin().size(), 0);
    QCOMPARE(on({u"bin"_s, u"restore"_s, u"99"_s}).exit, 2);
    QCOMPARE(on({u"bin"_s, u"empty"_s}).exit, 2);
}

void TestCli::theWholeWayEndsClosed()
{
    m_cli->write(u"call.json"_s, R"({"channel": "phone", "result": "reached", "minutes_band": "30-44"})");
    const QString id = referral(0);
    for (const QStringList &verb : {QStringList{u"outreach"_s, u"--input"_s, u"call.json"_s}, {u"connected"_s},
             {u"conversation"_s, u"--input"_s, u"call.json"_s}, {u"close"_s}}) {
        const CliAnswer answer = on(QStringList{u"advance"_s, id} + verb);
        QVERIFY2(answer.exit == 0, qPrintable(answer.words));
    }
    const QJsonArray closed
        = on({u"list"_s, u"referrals"_s, u"--state"_s, u"closed"_s, u"--format"_s, u"json"_s}).json().array();
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.at(0).toObject().value(u"outcome"_s).toString(), u"supported"_s);
    QCOMPARE(closed.at(0).toObject().value(u"purge_due"_s).toString(), u"2026-12-20"_s);
}

void TestCli::aNameIsErasedWhenItsTimeHasCome()
{
    QStringList later{u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"passphrase"_s, u"--as-of"_s};
    QCOMPARE(m_cli->run(later + QStringList{u"2026-12-19T12:00:00Z"_s, u"purge"_s})
                 .json()
                 .object()
                 .value(u"erased"_s)
                 .toInt(),
        0);
    QCOMPARE(m_cli->run(later + QStringList{u"2026-12-21T12:00:00Z"_s, u"purge"_s, u"--dry-run"_s})
                 .json()
                 .object()
                 .value(u"due"_s)
                 .toInt(),
        1);
    QCOMPARE(m_cli->run(later + QStringList{u"2026-12-21T12:00:00Z"_s, u"purge"_s})
                 .json()
                 .object()
                 .value(u"erased"_s)
                 .toInt(),
        1);
    const CliAnswer all = on({u"list"_s, u"referrals"_s});
    QVERIFY(!all.out.contains("Zzrivera"));
    QVERIFY(all.out.contains("Zzchen"));
}

void TestCli::aSheetIsAPdfInBothLanguages()
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        QCOMPARE(on({u"sheet"_s, u"print"_s, u"general_support"_s, u"--language"_s, language, u"--paper"_s, u"a4"_s,
                        u"--out"_s, u"s.pdf"_s})
                     .exit,
            0);
        QVERIFY(m_cli->read(u"s.pdf"_s).startsWith("%PDF-"));
    }
    QVERIFY(m_cli->run({u"sheet"_s, u"list"_s}).json().array().size() > 3);
    QCOMPARE(m_cli->run({u"sheet"_s, u"list"_s, u"--format"_s, u"json"_s}).exit, 0);
    for (const QString &more : {u"--format=pdf"_s, u"--out=x.pdf"_s, u"--large-print"_s}) // of a sheet, not of the list
        QCOMPARE(m_cli->run({u"sheet"_s, u"list"_s, more}).exit, 2);
    QCOMPARE(on({u"sheet"_s, u"print"_s, u"nothing"_s, u"--out"_s, u"x.pdf"_s}).exit, 2);
}

void TestCli::unitsAreJoinedToAreas()
{
    m_cli->write(u"areas.csv"_s, "unit,area\nICU,Critical care\nWard 9,Medicine\n");
    QCOMPARE(on({u"units"_s, u"areas"_s, u"areas.csv"_s}).exit, 0);
    QHash<QString, QString> areas;
    for (const QJsonValue &row : on({u"units"_s, u"list"_s, u"--format"_s, u"json"_s}).json().array())
        areas.insert(row[u"unit"_s].toString(), row[u"area"_s].toString());
    QCOMPARE(areas.value(u"ICU"_s), u"Critical care"_s);
    QCOMPARE(areas.value(u"Ward 9"_s), u"Medicine"_s);
    QByteArray many = "unit,area\n";
    for (int i = 0; i < 10; ++i)
        many += "U" + QByteArray::number(i) + ",Area " + QByteArray::number(i) + "\n";
    m_cli->write(u"areas.csv"_s, many);
    QCOMPARE(on({u"units"_s, u"areas"_s, u"areas.csv"_s}).exit, 2);
    QCOMPARE(on({u"publish"_s, u"--rebuild"_s}).exit, 0);
}

void TestCli::aBackupComesBackAndIsSound()
{
    QCOMPARE(on({u"backup"_s, u"copies"_s}).exit, 0);
    const QStringList made = QDir(m_cli->path(u"copies"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(made.size(), 1);
    QCOMPARE(m_cli->run({u"restore"_s, u"copies/"_s + made.first(), u"back.wardmate"_s}).exit, 0);
    const CliAnswer sound
        = m_cli->run({u"--program"_s, u"back.wardmate"_s, u"--passphrase-file"_s, u"passphrase"_s, u"verify"_s});
    QVERIFY(sound.json().object().value(u"ok"_s).toBool());
    QCOMPARE(m_cli->run({u"restore"_s, u"copies/"_s + made.first(), u"t.wardmate"_s}).exit, 5);
}

void TestCli::aWrongPassphraseIsThree()
{
    m_cli->write(u"wrong"_s, "winter river lantern copper\n");
    QCOMPARE(
        m_cli->run({u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"wrong"_s, u"list"_s, u"events"_s}).exit,
        3);
    QCOMPARE(m_cli
                 ->run({u"--program"_s, u"t.wardmate"_s, u"--person"_s, u"Nobody"_s, u"--passphrase-file"_s,
                     u"passphrase"_s, u"list"_s, u"events"_s})
                 .exit,
        3);
}

void TestCli::aStrangeFileIsFour()
{
    m_cli->write(u"roster.wardmate"_s, kSupporters);
    m_cli->write(u"empty.wardmate"_s, {});
    m_cli->write(u"plain.wardmate"_s, QByteArray("SQLite format 3").leftJustified(4096, '\0'));
    for (const QString &file : {u"roster.wardmate"_s, u"empty.wardmate"_s, u"plain.wardmate"_s})
        QCOMPARE(
            m_cli->run({u"--program"_s, file, u"--passphrase-file"_s, u"passphrase"_s, u"list"_s, u"events"_s}).exit,
            4);
    QCOMPARE(
        m_cli->run(
                 {u"--program"_s, u"none.wardmate"_s, u"--passphrase-file"_s, u"passphrase"_s, u"list"_s, u"events"_s})
            .exit,
        5);
}

void TestCli::anUnknownOptionIsTwo()
{
    for (const QStringList &words :
        {QStringList{u"list"_s}, {u"fly"_s}, {u"list"_s, u"events"_s, u"--wings"_s}, {u"match"_s}})
        QCOMPARE(on(words).exit, 2);
}

void TestCli::jsonErrorsAreOneObject()
{
    const CliAnswer answer = on({u"advance"_s, referral(1), u"close"_s, u"--json-errors"_s});
    const QJsonObject error = QJsonDocument::fromJson(answer.words.toUtf8()).object();
    QCOMPARE(error.value(u"exit"_s).toInt(), 1);
    QCOMPARE(error.value(u"code"_s).toString(), u"illegal_verb"_s);
}

void TestCli::aCoordinatorSeesNoAudit()
{
    m_cli->write(u"second"_s, "harbour violet engine thirteen moss\n");
    QCOMPARE(
        on({u"people"_s, u"add"_s, u"Kim"_s, u"--role"_s, u"coordinator"_s, u"--new-passphrase-file"_s, u"second"_s})
            .exit,
        0);
    const QStringList asKim{u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"second"_s};
    QCOMPARE(m_cli->run(asKim + QStringList{u"list"_s, u"audit"_s}).exit, 1);
    QCOMPARE(m_cli->run(asKim + QStringList{u"list"_s, u"referrals"_s}).exit, 0);
    m_cli->write(u"third"_s, "copper meadow pencil orbit linen\n");
    QCOMPARE(
        on({u"people"_s, u"add"_s, u"Alex"_s, u"--role"_s, u"administrator"_s, u"--new-passphrase-file"_s, u"third"_s})
            .exit,
        0);
    const CliAnswer refused
        = m_cli->run({u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"third"_s, u"list"_s, u"referrals"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(on({u"list"_s, u"people"_s, u"--format"_s, u"json"_s}).json().array().size(), 3);
}

void TestCli::stockSqlcipherOpensTheFile()
{
    const CliAnswer no = on({u"people"_s, u"recovery-key"_s, u"--raw"_s}, "yes\nno\n");
    QCOMPARE(no.exit, 1);
    QVERIFY(no.out.isEmpty());
    const CliAnswer raw = on({u"people"_s, u"recovery-key"_s, u"--raw"_s}, "yes\nyes\n");
    QCOMPARE(raw.out.trimmed().size(), 64);
}

void TestCli::noNameIsInAnyWordsOfTheProgram()
{
    QVERIFY(!m_allWords.isEmpty());
    for (const QString &name : {u"Zzrivera"_s, u"Zzchen"_s, u"Zzdiaz"_s, u"Zzkhan"_s})
        QVERIFY(!m_allWords.contains(name));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
