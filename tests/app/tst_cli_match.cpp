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
    /// A programme made from it, with who is in it: every call derives a key, so all are asked once.
    struct Made {
        CliRunner cli;
        QMap<QString, QString> peers; ///< ids by name
        QMap<QString, QString> supporters;
        QMap<QString, int> places;
        [[nodiscard]] QString id(const QString &peer, const QString &supporter) const
        {
            return peers.value(peer) + u'=' + supporters.value(supporter);
        }
    };
    static std::unique_ptr<Made> made(const Programme &programme);
    static QJsonArray listed(const CliRunner &cli, const QString &what);
    static Proposal proposed(const Made &made, const QStringList &more = {});
    /// The best there is; a pair that has to be takes its place first.
    static Best bestOf(const Made &made, Proposal proposal, const QString &peer = {}, const QString &supporter = {});
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

std::unique_ptr<TestCliMatch::Made> TestCliMatch::made(const Programme &programme)
{
    auto made = std::make_unique<Made>();
    const CliRunner &cli = made->cli;
    if (cli.create().exit != 0)
        return {};
    cli.write(u"supporters.csv"_s,
        "Name,Credentials,Home unit,Specialty,Years in practice,E-mail,Languages,Training completed,Max open "
        "cases,Status\n"
            + programme.supporters.join('\n') + '\n');
    cli.write(u"event.json"_s,
        R"({"event": {"occurred_on": "2026-11-19", "category": "unexpected_patient_death", "unit": "ICU",
            "one_line": "Was at the bedside when a patient died unexpectedly."}, "clinicians": [)"
            + programme.clinicians.join(',') + "]}");
    if (cli.on({u"import"_s, u"supporters"_s, u"supporters.csv"_s}).exit != 0
        || cli.on({u"refer"_s, u"--input"_s, u"event.json"_s}).exit != 0)
        return {};
    for (const QJsonValue &peer : listed(cli, u"referrals"_s))
        made->peers.insert(peer[u"name"_s].toString(), QString::number(peer[u"id"_s].toInteger()));
    for (const QJsonValue &each : listed(cli, u"supporters"_s)) {
        made->supporters.insert(each[u"name"_s].toString(), QString::number(each[u"id"_s].toInteger()));
        made->places.insert(each[u"name"_s].toString(), each[u"free_capacity"_s].toInt());
    }
    return made;
}

QJsonArray TestCliMatch::listed(const CliRunner &cli, const QString &what)
{
    return cli.on({u"list"_s, what, u"--format"_s, u"json"_s}).json().array();
}

Proposal TestCliMatch::proposed(const Made &made, const QStringList &more)
{
    const auto named = [](const QMap<QString, QString> &ids, const QJsonValue &id) {
        return ids.key(QString::number(id.toInteger()));
    };
    Proposal proposal;
    const QStringList words{u"match"_s, u"--all-open"_s, u"--all-pairs"_s, u"--format"_s, u"json"_s};
    proposal.json = made.cli.on(words + more).json().object();
    for (const QJsonValue &row : proposal.json.value(u"referrals"_s).toArray()) {
        const QString peer = named(made.peers, row[u"referral"_s]);
        proposal.supporterOf.insert(peer, named(made.supporters, row[u"supporter"_s]));
        for (const QJsonValue &pair : row[u"pairs"_s].toArray())
            proposal.pairs[peer].insert(
                named(made.supporters, pair[u"supporter"_s]), qRound64(pair[u"score"_s].toDouble() * 100));
        for (const QJsonValue &out : row[u"excluded"_s].toArray())
            proposal.rules[peer].insert(named(made.supporters, out[u"supporter"_s]), out[u"rule"_s].toString());
    }
    return proposal;
}

Best TestCliMatch::bestOf(const Made &made, Proposal proposal, const QString &peer, const QString &supporter)
{
    QMap<QString, int> places = made.places;
    int matched = 0;
    qint64 points = 0;
    if (!peer.isEmpty()) {
        --places[supporter];
        matched = 1;
        points = proposal.pairs.value(peer).value(supporter);
        proposal.supporterOf.remove(peer);
    }
    Best best;
    tryAll(proposal, proposal.supporterOf.keys(), 0, places, best, matched, points);
    return best;
}

void TestCliMatch::theProposalIsTheBestOfAllAndTheOrderOfRowsChangesNothing_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {12U, 13U})
        QTest::addRow("programme %u", seed) << seed;
}

void TestCliMatch::theProposalIsTheBestOfAllAndTheOrderOfRowsChangesNothing()
{
    QFETCH(const unsigned, seed);
    Programme programme = randomProgramme(seed);
    const auto one = made(programme);
    QVERIFY(one);
    const Proposal first = proposed(*one);
    const Best best = bestOf(*one, first);
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
    const QString peer = first.pairs.firstKey();
    const QString wanted = first.pairs.first().lastKey();
    const Proposal pinned = proposed(*one, {u"--pin"_s, one->id(peer, wanted)});
    QCOMPARE(pinned.supporterOf.value(peer), wanted);
    QCOMPARE(pinned.matched(), bestOf(*one, pinned, peer, wanted).matched);
    QCOMPARE(pinned.points(), bestOf(*one, pinned, peer, wanted).points);
    const Proposal without = proposed(*one, {u"--exclude"_s, one->id(peer, wanted)});
    QVERIFY(!without.pairs.value(peer).contains(wanted));
    QCOMPARE(without.rules.value(peer).value(wanted), u"set_aside"_s);
    QCOMPARE(without.matched(), bestOf(*one, without).matched);
    QCOMPARE(without.points(), bestOf(*one, without).points);
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
    const auto one = made(programme);
    QVERIFY(one);
    const Proposal proposal = proposed(*one);
    QVERIFY(bestOf(*one, proposal).ways > 1);
    // The same load for everybody, then the first peer the first supporter, and so on.
    const auto byId = [](const QMap<QString, QString> &ids) {
        QStringList names = ids.keys();
        std::ranges::sort(names, {}, [&](const QString &name) { return ids.value(name).toLongLong(); });
        return names;
    };
    const QStringList peers = byId(one->peers);
    const QStringList supporters = byId(one->supporters);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(proposal.supporterOf.value(peers[i]), supporters[i]);
    QCOMPARE(proposed(*one).json, proposal.json);
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
    const QString rivera = QString::number(listed(cli, u"referrals"_s)[0][u"id"_s].toInteger());
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
