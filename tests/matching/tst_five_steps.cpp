// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/matcher.h"
#include "tests/matching/match_people.h"

#include <QTest>

#include <algorithm>

using namespace wardmate;
using namespace Qt::StringLiterals;

/// The worked example of the AMA STEPS Forward module on peer support: the director "assigns a peer supporter to each
/// involved clinician, considering specialty, rank (a peer supporter who is of similar or higher rank), and the nature
/// of the adverse event (if the event is an interventional adverse event, trying to assign a peer supporter who is also
/// an interventionalist)".
class TestFiveSteps : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyInvolvedClinicianGetsASupporter();
    void theCardiologistGetsAnotherInterventionalist();
    void theFellowGetsSomebodyOfSimilarOrHigherRank();
    void theCathLabNurseGetsANurse();
    void theTraineeIsNotSupportedByTheOwnProgrammeDirector();
    void theSeniorCardiologistIsNotSentToAFellow();
    void theOnlyInterventionalistFreeGoesToWhoNeedsOne();
    void everyPairIsExplained();

private:
    enum Peers : qint64 {
        Cardiologist = 1,
        Fellow = 2,
        CathLabNurse = 3,
        Anaesthetist = 4
    };
    enum Supporters : qint64 {
        InterventionalRadiologist = 11,
        InterventionalCardiologist = 12,
        SeniorFellow = 13,
        EndoscopyNurse = 14,
        ConsultantAnaesthetist = 15,
        FamilyPhysician = 16,
        ProgrammeDirector = 17
    };

    static MatchReferral peer(Peers id, ProfessionGroup profession, CareerStage stage, const QString &specialty)
    {
        MatchReferral referral = waitingPeer(id);
        referral.profession = profession;
        referral.stage = stage;
        referral.specialty = specialty;
        referral.category = EventCategory::PreventableHarm;
        referral.nature = EventNature::Interventional;
        return referral;
    }
    static MatchSupporter supporter(
        Supporters id, ProfessionGroup profession, CareerStage stage, const QString &specialty)
    {
        MatchSupporter ready = readySupporter(id);
        ready.profession = profession;
        ready.stage = stage;
        ready.specialty = specialty;
        ready.capacity = 1;
        return ready;
    }
    [[nodiscard]] qint64 supporterOf(Peers peer) const
    {
        for (const ReferralMatch &match : m_result.referrals) {
            if (match.referral.value == peer)
                return match.supporter.value_or(SupporterId{}).value;
        }
        return 0;
    }

    const Taxonomy m_taxonomy = Taxonomy::builtIn();
    MatchRequest m_request;
    MatchResult m_result;
};

/// A complication in the catheterisation laboratory: four clinicians were there.
void TestFiveSteps::init()
{
    using enum ProfessionGroup;
    m_request = requestOf(
        {
            peer(Cardiologist, Physician, CareerStage::Senior, u"interventional cardiology"_s),
            peer(Fellow, Trainee, CareerStage::Fellow, u"cardiology"_s),
            peer(CathLabNurse, RegisteredNurse, CareerStage::Mid, u"Cath Lab"_s),
            peer(Anaesthetist, Physician, CareerStage::Early, u"anesthesiology"_s),
        },
        {
            supporter(InterventionalRadiologist, Physician, CareerStage::Mid, u"interventional radiology"_s),
            supporter(InterventionalCardiologist, Physician, CareerStage::Senior, u"cardiología intervencionista"_s),
            supporter(SeniorFellow, Trainee, CareerStage::Fellow, u"internal medicine"_s),
            supporter(EndoscopyNurse, RegisteredNurse, CareerStage::Senior, u"endoscopy"_s),
            supporter(ConsultantAnaesthetist, Physician, CareerStage::Mid, u"anaesthesia"_s),
            supporter(FamilyPhysician, Physician, CareerStage::Senior, u"family medicine"_s),
            supporter(ProgrammeDirector, Physician, CareerStage::Leader, u"cardiology"_s),
        });
    m_request.supporters.back().authorityOver = {{200}};
    m_result = propose(m_request, m_taxonomy);
}

void TestFiveSteps::everyInvolvedClinicianGetsASupporter()
{
    QCOMPARE(m_result.matched, 4);
}

void TestFiveSteps::theCardiologistGetsAnotherInterventionalist()
{
    QCOMPARE(supporterOf(Cardiologist), qint64(InterventionalCardiologist));
}

void TestFiveSteps::theFellowGetsSomebodyOfSimilarOrHigherRank()
{
    QCOMPARE(supporterOf(Fellow), qint64(SeniorFellow));
}

void TestFiveSteps::theCathLabNurseGetsANurse()
{
    QCOMPARE(supporterOf(CathLabNurse), qint64(EndoscopyNurse));
    QCOMPARE(supporterOf(Anaesthetist), qint64(ConsultantAnaesthetist));
}

void TestFiveSteps::theTraineeIsNotSupportedByTheOwnProgrammeDirector()
{
    for (const ReferralMatch &match : m_result.referrals) {
        const auto director
            = std::ranges::find(match.excluded, SupporterId{ProgrammeDirector}, &ExcludedSupporter::supporter);
        QVERIFY(director != match.excluded.end());
        QCOMPARE(director->rule, ExclusionRule::LineOfAuthority);
    }
}

void TestFiveSteps::theSeniorCardiologistIsNotSentToAFellow()
{
    const auto &excluded = m_result.referrals.front().excluded;
    const auto fellow = std::ranges::find(excluded, SupporterId{SeniorFellow}, &ExcludedSupporter::supporter);
    QVERIFY(fellow != excluded.end());
    QCOMPARE(fellow->rule, ExclusionRule::RankTooLow);
}

void TestFiveSteps::theOnlyInterventionalistFreeGoesToWhoNeedsOne()
{
    for (MatchSupporter &each : m_request.supporters) {
        if (each.id.value == InterventionalCardiologist)
            each.openCases = 1; // already helping somebody
    }
    m_result = propose(m_request, m_taxonomy);
    QCOMPARE(m_result.matched, 4);
    QCOMPARE(supporterOf(Cardiologist), qint64(InterventionalRadiologist));
}

void TestFiveSteps::everyPairIsExplained()
{
    const ReferralMatch &first = m_result.referrals.front();
    QStringList inFavour;
    for (const MatchReason &reason : first.reasons) {
        if (reason.inFavour)
            inFavour.append(reason.text);
    }
    QVERIFY(inFavour.contains(u"Same specialty: Interventional cardiology"_s));
    QVERIFY(inFavour.contains(u"Same career stage"_s));
    QVERIFY(inFavour.contains(u"Works in the field of the event (Interventional)"_s));
    QVERIFY(inFavour.contains(u"Same profession: Physician"_s));
}

QTEST_GUILESS_MAIN(TestFiveSteps)
#include "tst_five_steps.moc"
