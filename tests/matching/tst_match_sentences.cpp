// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/criteria/personal_fit.h"
#include "models/matching/criteria/professional_fit.h"
#include "models/matching/exclusions.h"
#include "models/matching/matcher.h"
#include "models/matching/scoring.h"
#include "tests/matching/pair_case.h"
#include "tests/matching/sentence_check.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace wardmate;
using namespace Qt::StringLiterals;

/// Every sentence of matching in both languages against the facts it is about, which are worked out here again: the same
/// facts give the same sentence, other facts another one, and the figures in it are those of the facts.
class TestMatchSentences : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonSaysWhatIs_data() { languages(); }
    void everyReasonSaysWhatIs();
    void everyExclusionSaysWhatIs_data() { languages(); }
    void everyExclusionSaysWhatIs();
    void whyNobodyCountsWhatIsPrinted_data() { languages(); }
    void whyNobodyCountsWhatIsPrinted();
    void theCostOfAWishIsTheDifferenceOfTwoProposals_data() { languages(); }
    void theCostOfAWishIsTheDifferenceOfTwoProposals();
    void noSentenceIsLeftInEnglish();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Spanish") << u"es"_s;
    }
};

namespace {

struct Dice {
    std::mt19937 random{11};
    int below(int n) { return int(random() % unsigned(n)); }
    template<typename E>
    E any()
    {
        const auto words = wordsOf<E>();
        return words[size_t(below(int(words.size())))].value;
    }
    QString specialty()
    {
        static const QStringList texts{u""_s, u"cath lab"_s, u"cardiology"_s, u"ICU"_s, u"medicine"_s, u"pharmacy"_s,
            u"lighthouse"_s, u"harbour"_s};
        return texts[below(int(texts.size()))];
    }
};

PairCase randomCase(Dice &dice)
{
    PairCase pair;
    pair.request.usualUnit = dice.any<UnitPreference>();
    pair.peer.profession = dice.any<ProfessionGroup>();
    pair.supporter.profession = dice.any<ProfessionGroup>();
    if (dice.below(5) > 0)
        pair.peer.stage = dice.any<CareerStage>();
    pair.supporter.stage = dice.below(5) > 0 ? std::optional(dice.any<CareerStage>()) : std::nullopt;
    pair.peer.specialty = dice.specialty();
    pair.supporter.specialty = dice.specialty();
    pair.peer.unit = {dice.below(3)};
    pair.supporter.unit = {dice.below(3)};
    pair.supporter.partner = dice.below(4) == 0;
    pair.peer.preferredUnit = dice.any<UnitPreference>();
    pair.peer.preferredLanguage = QStringList{u""_s, u"en"_s, u"es"_s}[dice.below(3)];
    pair.supporter.languages = dice.below(3) == 0 ? QStringList() : QStringList{u"en"_s};
    if (dice.below(2) == 0)
        pair.peer.preferredGender = dice.any<Gender>();
    pair.supporter.gender = dice.below(3) > 0 ? std::optional(dice.any<Gender>()) : std::nullopt;
    pair.peer.category = dice.any<EventCategory>();
    if (dice.below(3) > 0)
        pair.peer.nature = dice.any<EventNature>();
    for (int k = dice.below(4); k > 0; --k)
        pair.supporter.experienced.add(dice.any<EventCategory>());
    if (dice.below(4) > 0)
        pair.peer.shift = dice.any<ShiftBand>();
    if (dice.below(3) > 0)
        pair.supporter.shifts.add(dice.any<ShiftBand>());
    pair.supporter.capacity = dice.below(4);
    pair.supporter.openCases = dice.below(4);
    pair.supporter.recentCases = dice.below(3);
    pair.supporter.profileConfirmedOn = dice.below(4) > 0 ? kToday.addDays(-dice.below(900)) : QDate();
    return pair;
}

QString unitFacts(const PairCase &pair)
{
    const bool known = pair.supporter.partner || (pair.peer.unit.isValid() && pair.supporter.unit.isValid());
    if (!known)
        return u"unknown"_s;
    const bool same = !pair.supporter.partner && pair.peer.unit == pair.supporter.unit;
    const QString asked = pair.peer.preferredUnit == UnitPreference::None ? u"nothing"_s
        : pair.peer.preferredUnit == UnitPreference::Same                 ? u"same"_s
                                                                          : u"other"_s;
    return (same ? u"same, asked "_s : u"other, asked "_s) + asked;
}

QString specialtyFacts(const PairCase &pair)
{
    const Taxonomy &areas = pair.taxonomy;
    const int peer = areas.nodeFor(pair.peer.specialty);
    const int supporter = areas.nodeFor(pair.supporter.specialty);
    if (pair.supporter.specialty.isEmpty())
        return u"unknown"_s;
    const QString one = peer < 0 ? pair.peer.specialty : areas.code(peer);
    const QString other = supporter < 0 ? pair.supporter.specialty : areas.code(supporter);
    if (one == other)
        return u"same "_s + one;
    const double near = peer < 0 || supporter < 0 ? 0.0 : 1.0 - areas.distance(peer, supporter);
    const QString how = near >= 0.5 ? u"close "_s : near > 0 ? u"distant "_s : u"other "_s;
    return how + other + u' ' + one;
}

QString experienceFacts(const PairCase &pair)
{
    const int area = pair.taxonomy.nodeFor(pair.supporter.specialty);
    static const std::set<EventNature> none{
        EventNature::Legal, EventNature::Interpersonal, EventNature::Community, EventNature::Other};
    const bool field = pair.peer.nature && !none.contains(*pair.peer.nature) && area >= 0
        && pair.taxonomy.natures(area).contains(*pair.peer.nature);
    const EventCategory category = pair.peer.category;
    const bool telling = category != EventCategory::Undisclosed && category != EventCategory::Other;
    const bool kind = telling && pair.supporter.experienced.contains(category);
    bool group = false;
    for (const Word<EventCategory> &word : wordsOf<EventCategory>())
        group = group
            || (telling && isTelling(word.value) && groupOf(word.value) == groupOf(category)
                && pair.supporter.experienced.contains(word.value));
    QString facts;
    if (field)
        facts += u"field "_s + codeOf(*pair.peer.nature);
    if (kind)
        facts += u" kind "_s + codeOf(category);
    else if (group && !field)
        facts += u" group "_s + codeOf(category);
    return facts.isEmpty() ? u"none"_s : facts;
}

QString rankFacts(const PairCase &pair)
{
    const auto steps = stepsUp(pair.peer, pair.supporter);
    return steps ? QString::number(*steps) : u"unknown"_s;
}

QString professionFacts(const PairCase &pair, double value)
{
    const bool same = pair.peer.profession == pair.supporter.profession;
    return (same ? u"same "_s : value > 0 ? u"close "_s : u"other "_s) + codeOf(pair.supporter.profession);
}

QString factsOf(const PairCase &pair, const CriterionValue &value)
{
    const MatchSupporter &supporter = pair.supporter;
    switch (value.criterion) {
    case Criterion::Specialty:
        return specialtyFacts(pair);
    case Criterion::Rank:
        return rankFacts(pair);
    case Criterion::Experience:
        return experienceFacts(pair);
    case Criterion::Profession:
        return professionFacts(pair, value.value);
    case Criterion::Unit:
        return unitFacts(pair);
    case Criterion::Language:
        return pair.peer.preferredLanguage
            + (supporter.languages.isEmpty()                                    ? u" unknown"_s
                    : supporter.languages.contains(pair.peer.preferredLanguage) ? u" spoken"_s
                                                                                : u" not spoken"_s);
    case Criterion::Gender:
        return !supporter.gender                              ? u"not given"_s
            : *supporter.gender == *pair.peer.preferredGender ? u"as asked"_s
                                                              : u"another"_s;
    case Criterion::Shift:
        if (supporter.shifts.isEmpty())
            return u"unknown"_s;
        return codeOf(*pair.peer.shift) + (supporter.shifts.contains(*pair.peer.shift) ? u" same"_s : u" other"_s);
    case Criterion::Load:
        return u"%1 of %2, %3"_s.arg(supporter.openCases).arg(supporter.capacity).arg(supporter.recentCases);
    case Criterion::Freshness:
        return supporter.profileConfirmedOn.toString(Qt::ISODate);
    case Criterion::Institution:
        return u"partner"_s;
    }
    return {};
}

QList<int> figuresOf(const PairCase &pair, Criterion criterion)
{
    const MatchSupporter &supporter = pair.supporter;
    if (criterion == Criterion::Load) {
        QList<int> figures{supporter.openCases, supporter.capacity};
        if (supporter.recentCases > 0)
            figures.append(supporter.recentCases);
        return figures;
    }
    const auto steps = stepsUp(pair.peer, pair.supporter);
    if (criterion == Criterion::Rank && steps && *steps != 0)
        return {std::abs(*steps)};
    if (criterion == Criterion::Freshness && supporter.profileConfirmedOn.isValid())
        return figuresIn(QLocale().toString(supporter.profileConfirmedOn, QLocale::ShortFormat));
    return {};
}

} // namespace

void TestMatchSentences::everyReasonSaysWhatIs()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    Dice dice;
    std::map<Criterion, OneToOne> sentences;
    for (int round = 0; round < 4000; ++round) {
        const PairCase pair = randomCase(dice);
        for (const CriterionValue &value : criteriaOf(pair.view())) {
            const QString facts = factsOf(pair, value);
            sentences[value.criterion].add(facts, value.text);
            if (figuresIn(value.text) != figuresOf(pair, value.criterion))
                sentences[value.criterion].problems.insert(u"figures of \"%1\""_s.arg(value.text));
        }
    }
    QCOMPARE(sentences.size(), size_t(kCriterionCount));
    for (const auto &[criterion, each] : sentences) {
        QVERIFY2(each.problems.empty(), qPrintable(codeOf(criterion) + u":\n"_s + each.text()));
        QVERIFY2(each.size() >= (criterion == Criterion::Institution ? 1U : 3U), qPrintable(codeOf(criterion)));
    }
}

void TestMatchSentences::everyExclusionSaysWhatIs()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    Dice dice;
    OneToOne sentences;
    for (int round = 0; round < 3000; ++round) {
        PairCase pair = randomCase(dice);
        MatchSupporter &supporter = pair.supporter;
        supporter.status = dice.any<SupporterStatus>();
        supporter.trainingValidUntil = dice.below(3) == 0 ? QDate() : kToday.addDays(dice.below(40) - 20);
        supporter.confidentialityOn = dice.below(2) == 0 ? QDate() : kToday.addDays(-3);
        supporter.freeAgainOn = kToday.addDays(dice.below(9) - 4);
        (dice.below(2) == 0 ? supporter.availableFrom : supporter.availableTo) = kToday.addDays(dice.below(21) - 10);
        supporter.notComfortable.add(dice.any<EventCategory>());
        RuleSet rules = rulesAgainst(supporter, kToday);
        rules.unite(rulesBetween(pair.peer, supporter, false));
        for (const ExclusionRule rule : listed(rules)) {
            const QString text = exclusionText(rule, pair.view());
            QString facts = codeOf(rule);
            QList<int> figures;
            const auto date = [&](QDate day) {
                facts += u' ' + day.toString(Qt::ISODate);
                figures = figuresIn(QLocale().toString(day, QLocale::ShortFormat));
            };
            if (rule == ExclusionRule::NotActive) {
                facts += u' ' + codeOf(supporter.status);
                QVERIFY(supporter.status != SupporterStatus::Active && text.contains(labelOf(supporter.status)));
            } else if (rule == ExclusionRule::TrainingLapsed && supporter.trainingValidUntil.isValid()) {
                QVERIFY(supporter.trainingValidUntil < kToday);
                date(supporter.trainingValidUntil);
            } else if (rule == ExclusionRule::CoolingDown) {
                QVERIFY(supporter.freeAgainOn > kToday);
                date(supporter.freeAgainOn);
            } else if (rule == ExclusionRule::Away) {
                const bool notYet = supporter.availableFrom.isValid() && supporter.availableFrom > kToday;
                QVERIFY(notYet || supporter.availableTo < kToday);
                facts += notYet ? u" from"_s : u" until"_s;
                date(notYet ? supporter.availableFrom : supporter.availableTo);
            } else if (rule == ExclusionRule::AtCapacity) {
                QVERIFY(supporter.openCases >= supporter.capacity);
                figures = supporter.capacity == 0 ? QList<int>{0} : QList<int>{supporter.openCases, supporter.capacity};
                facts += u" %1 of %2"_s.arg(supporter.capacity == 0 ? 0 : supporter.openCases).arg(supporter.capacity);
            } else if (rule == ExclusionRule::CategoryNotComfortable) {
                QVERIFY(supporter.notComfortable.contains(pair.peer.category));
                facts += u' ' + codeOf(pair.peer.category);
            } else if (rule == ExclusionRule::RankTooLow) {
                const int below = -stepsUp(pair.peer, supporter).value_or(0);
                QVERIFY(below > 2);
                figures = {below};
                facts += u' ' + QString::number(below);
            }
            QVERIFY2(figuresIn(text) == figures, qPrintable(text));
            sentences.add(facts, text);
        }
    }
    QVERIFY2(sentences.problems.empty(), qPrintable(sentences.text()));
    QVERIFY(sentences.size() > 60);
}

namespace {

/// People among whom several find nobody, for reasons of every kind.
MatchRequest scarcePeople(Dice &dice)
{
    MatchRequest request = requestOf({}, {});
    for (int j = dice.below(6); j >= 0; --j) {
        MatchSupporter each = readySupporter(50 + j);
        each.stage = dice.any<CareerStage>();
        each.capacity = dice.below(3);
        each.partner = dice.below(5) == 0;
        if (dice.below(3) == 0)
            each.availableFrom = kToday.addDays(3);
        if (dice.below(4) == 0)
            each.trainingValidUntil = {};
        request.supporters.push_back(each);
    }
    for (int i = 1 + dice.below(5); i > 0; --i) {
        MatchReferral each = waitingPeer(i);
        each.stage = dice.any<CareerStage>();
        if (dice.below(3) == 0)
            each.avoid = {{50 + dice.below(6)}};
        request.referrals.push_back(each);
    }
    return request;
}

} // namespace

void TestMatchSentences::whyNobodyCountsWhatIsPrinted()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    Dice dice;
    int checked = 0;
    int byRules = 0;
    for (int round = 0; round < 600; ++round) {
        const MatchRequest request = scarcePeople(dice);
        const MatchResult result = propose(request, shippedAreas());
        for (const ReferralMatch &match : result.referrals) {
            QCOMPARE(match.noMatch.has_value(), !match.supporter.has_value());
            if (!match.noMatch)
                continue;
            ++checked;
            const NoMatch &why = *match.noMatch;
            std::map<qint64, std::set<ExclusionRule>> rules; // what is printed
            for (const ExcludedSupporter &each : match.excluded)
                rules[each.supporter.value].insert(each.rule);
            // A partner institution is asked, too, when no place here is left: then that rule stands in nobody's way.
            int fit = int(match.pairs.size());
            for (auto &[supporter, each] : rules) {
                each.erase(ExclusionRule::PartnerWhileLocal);
                fit += each.empty() ? 1 : 0;
            }
            if (fit > 0) {
                QCOMPARE(why.rules, std::vector{ExclusionRule::AtCapacity});
                QCOMPARE(figuresIn(why.text), QList<int>{fit});
                QCOMPARE(why.waysOut.front().way, WayOut::RaiseCapacity);
                QVERIFY(why.waysOut.front().supporters.size() >= size_t(fit));
                continue;
            }
            ++byRules;
            const std::set<ExclusionRule> named(why.rules.begin(), why.rules.end());
            for (const ExclusionRule rule : why.rules)
                QVERIFY(why.text.contains(labelOf(rule)));
            size_t same = 0;
            for (const auto &[supporter, each] : rules) {
                QVERIFY2(each.size() + 1 >= named.size(), "nobody stands behind clearly fewer rules");
                std::set<ExclusionRule> withPlace = each;
                if (each != named)
                    withPlace.insert(ExclusionRule::AtCapacity); // no room in this proposal
                same += each == named || withPlace == named ? 1 : 0;
            }
            QVERIFY(same >= why.nearest.size() && !why.nearest.empty());
            QVERIFY(size_t(figuresIn(why.text).constFirst()) <= same);
        }
    }
    QVERIFY(checked > 200 && byRules > 50);
}

void TestMatchSentences::theCostOfAWishIsTheDifferenceOfTwoProposals()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    Dice dice;
    int left = 0;
    int less = 0;
    int nothing = 0;
    int partners = 0;
    for (int round = 0; round < 600; ++round) {
        const MatchRequest request = scarcePeople(dice);
        const MatchResult before = propose(request, shippedAreas());
        const ReferralMatch &first = before.referrals.front();
        if (first.pairs.empty())
            continue;
        const Pair wanted{first.referral, first.pairs[size_t(dice.below(int(first.pairs.size())))].supporter};
        MatchRequest pinned = request;
        pinned.pins.push_back(wanted);
        const MatchResult after = propose(pinned, shippedAreas());
        const OverrideCost cost = costOfOverride(request, shippedAreas(), wanted);
        QCOMPARE(cost.matchedLess, before.matched - after.matched);
        QCOMPARE(cost.pointsLess, before.totalPoints - after.totalPoints);
        std::vector<ReferralId> without;
        std::vector<ReferralId> changed;
        for (size_t i = 0; i < before.referrals.size(); ++i) {
            const auto &was = before.referrals[i].supporter;
            const auto &is = after.referrals[i].supporter;
            if (was && !is)
                without.push_back(before.referrals[i].referral);
            else if (was != is && i > 0)
                changed.push_back(before.referrals[i].referral);
        }
        QCOMPARE(cost.leftWithout, without);
        QCOMPARE(cost.changed, changed);
        if (!without.empty()) {
            ++left;
            QCOMPARE(figuresIn(cost.text), QList<int>{int(without.size())});
        } else if (cost.partnersMore > 0) {
            ++partners;
            QCOMPARE(figuresIn(cost.text), QList<int>{cost.partnersMore});
        } else if (cost.pointsLess > 0) {
            ++less;
            QVERIFY(cost.text.contains(QLocale().toString(double(cost.pointsLess) / kPointsPerScore, 'f', 2)));
        } else {
            ++nothing;
            QVERIFY(figuresIn(cost.text).isEmpty());
        }
    }
    QVERIFY(left > 5 && less > 5 && nothing > 5 && partners > 2);
}

void TestMatchSentences::noSentenceIsLeftInEnglish()
{
    Dice dice;
    std::set<QString> same;
    for (int round = 0; round < 300; ++round) {
        const PairCase pair = randomCase(dice);
        QStringList english;
        {
            const Speaking speaking(u"en"_s);
            for (const CriterionValue &value : criteriaOf(pair.view()))
                english.append(value.text);
            for (const Word<ExclusionRule> &rule : wordsOf<ExclusionRule>())
                english.append(exclusionText(rule.value, pair.view()));
        }
        const Speaking speaking(u"es"_s);
        qsizetype at = 0;
        for (const CriterionValue &value : criteriaOf(pair.view())) {
            if (value.text == english.at(at++))
                same.insert(value.text);
        }
        for (const Word<ExclusionRule> &rule : wordsOf<ExclusionRule>()) {
            if (exclusionText(rule.value, pair.view()) == english.at(at++))
                same.insert(english.at(at - 1));
        }
    }
    QVERIFY2(same.empty(), qPrintable(same.empty() ? QString() : *same.begin()));
}

QTEST_GUILESS_MAIN(TestMatchSentences)
#include "tst_match_sentences.moc"
