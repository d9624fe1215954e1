// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_runner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// A number matched and hundredths of points; how many ways there are to reach both.
struct Best {
    int matched = 0;
    qint64 points = 0;
    int ways = 0;
};

/// A proposal read back, with people by name so that two programmes can be compared.
struct Proposal {
    QJsonObject json;
    QMap<QString, QString> supporterOf;
    QMap<QString, QMap<QString, qint64>> pairs; ///< hundredths of every eligible pair
    QMap<QString, QMap<QString, QString>> rules; ///< by peer and supporter: the first rule in the way
    [[nodiscard]] int matched() const { return json.value(u"matched"_s).toInt(); }
    [[nodiscard]] qint64 points() const { return qRound64(json.value(u"total_score"_s).toDouble() * 100); }
};

/// Every assignment there is, tried one after another: as far from a solver as can be.
void tryAll(const Proposal &proposal, const QStringList &peers, qsizetype at, QMap<QString, int> &places, Best &best,
    int matched, qint64 points)
{
    if (at == peers.size()) {
        if (std::pair(matched, points) > std::pair(best.matched, best.points))
            best = {matched, points, 0};
        if (matched == best.matched && points == best.points)
            ++best.ways;
        return;
    }
    tryAll(proposal, peers, at + 1, places, best, matched, points);
    const auto pairs = proposal.pairs.value(peers[at]);
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        if (places.value(pair.key()) <= 0)
            continue;
        --places[pair.key()];
        tryAll(proposal, peers, at + 1, places, best, matched + 1, points + pair.value());
        ++places[pair.key()];
    }
}

} // namespace

/// Matching through the real command line, judged by what every assignment tried one by one gives.
class TestCliMatch : public QObject
{
    Q_OBJECT

private slots:
    void theProposalIsTheBestOfAllAndTheOrderOfRowsChangesNothing_data();
    void theProposalIsTheBestOfAllAndTheOrderOfRowsChangesNothing();
    void equalOnesAreToldApartTheSameWayEveryTime();
    void afterACaseASupporterRestsAsLongAsWasSaid();

private:
    struct Programme {
        QByteArrayList supporters; ///< rows of the file
        QByteArrayList clinicians; ///< as JSON
    };
    static Programme randomProgramme(unsigned seed);
    static std::unique_ptr<CliRunner> made(const Programme &programme);
    static QMap<QString, QString> idsByName(const CliRunner &cli, const QString &what);
    static Proposal proposed(const CliRunner &cli, const QStringList &more = {});
    static Best bestOf(const CliRunner &cli, const Proposal &proposal);
};

TestCliMatch::Programme TestCliMatch::randomProgramme(unsigned seed)
{
    std::mt19937 random(seed);
    const auto one = [&](std::initializer_list<const char *> of) {
        return QByteArray(*(of.begin() + random() % unsigned(of.size())));
    };
    Programme programme;
    for (int j = 0; j < 6; ++j) {
        programme.supporters.append("\"Zz" + QByteArray::number(j) + ", Sam\"," + one({"RN", "MD", "RN"}) + ','
            + one({"ICU", "ED", "OR"}) + ',' + one({"critical care", "emergency medicine", "oncology", "pediatrics"})
            + ',' + one({"3", "9", "22"}) + ",s" + QByteArray::number(j) + "@hospital.example,"
            + one({"English", "English; Spanish"}) + ",05/10/2026," + one({"1", "2"}) + ','
            + one({"Active", "Active", "Active", "Paused"}));
    }
    for (int i = 0; i < 6; ++i) {
        programme.clinicians.append(R"({"name": "Zzpeer )" + QByteArray::number(i) + R"(", "profession_group": ")"
            + one({"registered_nurse", "physician"}) + R"(", "career_stage": ")" + one({"early", "mid", "senior"})
            + R"(", "specialty": ")" + one({"critical care", "emergency medicine", "oncology"}) + R"(", "unit": ")"
            + one({"ICU", "ED"}) + R"(", "preferred_unit": ")" + one({"same", "other", "none"}) + "\"}");
    }
    return programme;
}

std::unique_ptr<CliRunner> TestCliMatch::made(const Programme &programme)
{
    auto cli = std::make_unique<CliRunner>();
    if (cli->create().exit != 0)
        return {};
    cli->write(u"supporters.csv"_s,
        "Name,Credentials,Home unit,Specialty,Years in practice,E-mail,Languages,Training completed,Max open "
        "cases,Status\n"
            + programme.supporters.join('\n') + '\n');
    cli->write(u"event.json"_s,
        R"({"event": {"occurred_on": "2026-11-19", "category": "unexpected_patient_death", "unit": "ICU",
            "one_line": "Was at the bedside when a patient died unexpectedly."}, "clinicians": [)"
            + programme.clinicians.join(',') + "]}");
    const bool there = cli->on({u"import"_s, u"supporters"_s, u"supporters.csv"_s}).exit == 0
        && cli->on({u"refer"_s, u"--input"_s, u"event.json"_s}).exit == 0;
    return there ? std::move(cli) : nullptr;
}

QMap<QString, QString> TestCliMatch::idsByName(const CliRunner &cli, const QString &what)
{
    QMap<QString, QString> ids;
    for (const QJsonValue &each : cli.on({u"list"_s, what, u"--format"_s, u"json"_s}).json().array())
        ids.insert(each[u"name"_s].toString(), QString::number(each[u"id"_s].toInteger()));
    return ids;
}

Proposal TestCliMatch::proposed(const CliRunner &cli, const QStringList &more)
{
    const auto namesById = [&](const QString &what) {
        QMap<qint64, QString> names;
        const auto ids = idsByName(cli, what);
        for (auto each = ids.begin(); each != ids.end(); ++each)
            names.insert(each.value().toLongLong(), each.key());
        return names;
    };
    const auto peers = namesById(u"referrals"_s);
    const auto supporters = namesById(u"supporters"_s);
    Proposal proposal;
    proposal.json
        = cli.on(QStringList{u"match"_s, u"--all-open"_s, u"--all-pairs"_s, u"--format"_s, u"json"_s} + more)
              .json()
              .object();
    for (const QJsonValue &row : proposal.json.value(u"referrals"_s).toArray()) {
        const QString peer = peers.value(row[u"referral"_s].toInteger());
        proposal.supporterOf.insert(peer, supporters.value(row[u"supporter"_s].toInteger()));
        for (const QJsonValue &pair : row[u"pairs"_s].toArray())
            proposal.pairs[peer].insert(
                supporters.value(pair[u"supporter"_s].toInteger()), qRound64(pair[u"score"_s].toDouble() * 100));
        for (const QJsonValue &out : row[u"excluded"_s].toArray())
            proposal.rules[peer].insert(
                supporters.value(out[u"supporter"_s].toInteger()), out[u"rule"_s].toString());
    }
    return proposal;
}

Best TestCliMatch::bestOf(const CliRunner &cli, const Proposal &proposal)
{
    QMap<QString, int> places;
    for (const QJsonValue &each : cli.on({u"list"_s, u"supporters"_s, u"--format"_s, u"json"_s}).json().array())
        places.insert(each[u"name"_s].toString(), each[u"free_capacity"_s].toInt());
    Best best;
    tryAll(proposal, proposal.supporterOf.keys(), 0, places, best, 0, 0);
    return best;
}

void TestCliMatch::theProposalIsTheBestOfAllAndTheOrderOfRowsChangesNothing_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {11U, 12U, 13U, 14U})
        QTest::addRow("programme %u", seed) << seed;
}

void TestCliMatch::theProposalIsTheBestOfAllAndTheOrderOfRowsChangesNothing()
{
    QFETCH(const unsigned, seed);
    Programme programme = randomProgramme(seed);
    const auto cli = made(programme);
    QVERIFY(cli);
    const Proposal first = proposed(*cli);
    const Best best = bestOf(*cli, first);
    QCOMPARE(first.supporterOf.size(), 6);
    QCOMPARE(first.matched(), best.matched);
    QCOMPARE(first.points(), best.points);

    std::ranges::reverse(programme.supporters);
    std::ranges::reverse(programme.clinicians);
    const auto other = made(programme);
    QVERIFY(other);
    const Proposal turned = proposed(*other);
    QCOMPARE(turned.matched(), first.matched());
    QCOMPARE(turned.points(), first.points());
    QCOMPARE(turned.pairs, first.pairs); // no score depends on the order either
    QCOMPARE(turned.rules, first.rules);
    if (best.ways == 1) // of equally good ones the ids decide, and those are new
        QCOMPARE(turned.supporterOf, first.supporterOf);

    // A wish and a refusal, each again judged by trying everything that is left.
    const auto peers = idsByName(*cli, u"referrals"_s);
    const auto supporters = idsByName(*cli, u"supporters"_s);
    const QString peer = first.pairs.firstKey();
    const QString wanted = first.pairs.first().lastKey();
    const QString pair = peers.value(peer) + u'=' + supporters.value(wanted);
    Proposal pinned = proposed(*cli, {u"--pin"_s, pair});
    QCOMPARE(pinned.supporterOf.value(peer), wanted);
    Proposal only = pinned;
    only.pairs[peer] = {{wanted, pinned.pairs.value(peer).value(wanted)}};
    QCOMPARE(pinned.matched(), bestOf(*cli, only).matched);
    QCOMPARE(pinned.points(), bestOf(*cli, only).points);
    const Proposal without = proposed(*cli, {u"--exclude"_s, pair});
    QVERIFY(!without.pairs.value(peer).contains(wanted));
    QCOMPARE(without.rules.value(peer).value(wanted), u"set_aside"_s);
    QCOMPARE(without.matched(), bestOf(*cli, without).matched);
    QCOMPARE(without.points(), bestOf(*cli, without).points);
}

void TestCliMatch::equalOnesAreToldApartTheSameWayEveryTime()
{
    Programme programme;
    for (const char *name : {"Zzalpha", "Zzbeta", "Zzgamma"})
        programme.supporters.append(
            '"' + QByteArray(name) + ", Sam\",RN,ICU,critical care,9,,English,05/10/2026,2,Active");
    for (const char *name : {"Zzone", "Zztwo", "Zzthree"})
        programme.clinicians.append(R"({"name": ")" + QByteArray(name)
            + R"(", "profession_group": "registered_nurse", "career_stage": "mid", "specialty": "critical care"})");
    const auto cli = made(programme);
    QVERIFY(cli);
    const Proposal proposal = proposed(*cli);
    QVERIFY(bestOf(*cli, proposal).ways > 1);
    // The same load for everybody, then the first peer the first supporter, and so on.
    const auto byId = [&](const QString &what) {
        const auto ids = idsByName(*cli, what);
        QStringList names = ids.keys();
        std::ranges::sort(names, {}, [&](const QString &name) { return ids.value(name).toLongLong(); });
        return names;
    };
    const QStringList peers = byId(u"referrals"_s);
    const QStringList supporters = byId(u"supporters"_s);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(proposal.supporterOf.value(peers[i]), supporters[i]);
    QCOMPARE(proposed(*cli).json, proposal.json);
}

void TestCliMatch::afterACaseASupporterRestsAsLongAsWasSaid()
{
    CliRunner cli;
    QCOMPARE(cli.create().exit, 0);
    cli.write(u"one.csv"_s,
        "Name,Credentials,Home unit,Specialty,Years in practice,Training completed,Max open cases,Cool-down days\n"
        "\"Zzdiaz, Marta\",RN,ICU,critical care,12,05/10/2026,1,14\n");
    QCOMPARE(cli.on({u"import"_s, u"supporters"_s, u"one.csv"_s}).exit, 0);
    const QByteArray event = R"({"event": {"occurred_on": "2026-11-19", "category": "unexpected_patient_death"},
        "clinicians": [{"name": "Zzrivera, Ana", "profession_group": "registered_nurse", "career_stage": "mid"}]})";
    cli.write(u"event.json"_s, event);
    QCOMPARE(cli.on({u"refer"_s, u"--input"_s, u"event.json"_s}).exit, 0);
    const QString rivera = idsByName(cli, u"referrals"_s).value(u"Zzrivera, Ana"_s);
    QCOMPARE(cli.on({u"match"_s, u"--all-open"_s, u"--apply"_s}).exit, 0);
    QByteArray another = event;
    cli.write(u"event.json"_s, another.replace("Zzrivera, Ana", "Zzchen, Wei"));
    QCOMPARE(cli.on({u"refer"_s, u"--input"_s, u"event.json"_s}).exit, 0);
    const auto ruleOn = [&](const QString &day) {
        const QJsonArray rows = cli.run({u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"passphrase"_s,
                                       u"--as-of"_s, day, u"match"_s, u"--all-open"_s, u"--format"_s, u"json"_s})
                                    .json()
                                    .object()
                                    .value(u"referrals"_s)
                                    .toArray();
        return rows.size() == 1 ? rows[0][u"excluded"_s][0][u"rule"_s].toString() : u"?"_s;
    };
    QCOMPARE(ruleOn(u"2026-11-20T13:00:00Z"_s), u"at_capacity"_s); // one place, taken
    cli.write(u"close.json"_s, R"({"outcome": "brief_contact", "channel": "phone", "result": "reached"})");
    for (const QString &verb : {u"outreach"_s, u"connected"_s, u"close"_s})
        QCOMPARE(cli.on({u"advance"_s, rivera, verb, u"--input"_s, u"close.json"_s}).exit, 0);
    QCOMPARE(ruleOn(u"2026-11-20T13:00:00Z"_s), u"cooling_down"_s);
    QCOMPARE(ruleOn(u"2026-12-03T13:00:00Z"_s), u"cooling_down"_s); // the thirteenth day after
    QCOMPARE(ruleOn(u"2026-12-04T13:00:00Z"_s), QString()); // rested for fourteen days
}

QTEST_GUILESS_MAIN(TestCliMatch)
#include "tst_cli_match.moc"
