// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_people.h"

#include "app/demo/demo_hospital.h"
#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace wardmate::demo {

namespace {

QString toText(std::u16string_view text)
{
    return QString::fromUtf16(text.data(), qsizetype(text.size()));
}

ProfessionGroup demoProfession(DemoRandom &random)
{
    using enum ProfessionGroup;
    return random.weighted<ProfessionGroup>({{RegisteredNurse, 45}, {Physician, 25}, {AdvancedPractice, 8},
        {Trainee, 6}, {RespiratoryTherapist, 5}, {Pharmacist, 4}, {NursingAssistant, 4}, {Technician, 3}});
}

CareerStage demoStage(DemoRandom &random, ProfessionGroup profession)
{
    using enum CareerStage;
    if (profession == ProfessionGroup::Trainee)
        return random.weighted<CareerStage>({{Resident, 70}, {Fellow, 30}});
    return random.weighted<CareerStage>({{Early, 35}, {Mid, 40}, {Senior, 20}, {Leader, 5}});
}

QString demoPhone(DemoRandom &random)
{
    return random.chance(60) ? shown(QT_TRANSLATE_NOOP("wardmate::Demo", "ext. %1")).arg(random.between(4000, 4999))
                             : u"555-01%1"_s.arg(random.below(100), 2, 10, QChar(u'0'));
}

QString demoEmail(const QString &name)
{
    return foldedWords(givenNameFirst(name)).join(u'.') + u"@hospital.example"_s;
}

void addExperience(DemoRandom &random, Supporter &supporter)
{
    for (int i = random.between(1, 4); i > 0; --i) {
        const EventCategory category = random.oneOf(std::span<const DemoSentence>(kSentences)).category;
        if (!supporter.experienced.contains(category))
            supporter.experienced.append(category);
    }
    const EventCategory dreaded = random.oneOf(std::span<const DemoSentence>(kSentences)).category;
    if (random.chance(20) && !supporter.experienced.contains(dreaded))
        supporter.notComfortable.append(dreaded);
}

} // namespace

QString demoName(DemoRandom &random)
{
    return toText(random.oneOf(std::span<const std::u16string_view>(kFamilyNames))) + u", "_s
        + toText(random.oneOf(std::span<const std::u16string_view>(kGivenNames)));
}

Supporter demoSupporter(DemoRandom &random, int number, const QDateTime &now)
{
    const DemoUnit &unit = kUnits[size_t(number) % kUnits.size()];
    const QDate today = now.date();
    Supporter s;
    s.name = demoName(random);
    s.phone = demoPhone(random);
    s.email = demoEmail(s.name);
    s.profession = demoProfession(random);
    s.stage = demoStage(random, s.profession);
    s.specialty = toText(unit.specialty);
    s.unitName = shown(unit.name);
    s.languages = random.chance(35) ? QStringList{u"en"_s, u"es"_s} : QStringList{u"en"_s};
    s.shifts = {random.weighted<ShiftBand>({{ShiftBand::Day, 50}, {ShiftBand::Evening, 25}, {ShiftBand::Night, 25}})};
    s.capacity = random.between(2, 4);
    s.trainedOn = today.addDays(-random.between(60, 700));
    s.trainingValidUntil = s.trainedOn.addYears(2);
    if (random.chance(6))
        s.trainingValidUntil = today.addDays(-random.between(1, 60));
    s.confidentialityOn = s.trainedOn;
    s.profileConfirmedOn = today.addDays(-random.between(5, 300));
    s.status = random.chance(92) ? SupporterStatus::Active : SupporterStatus::Paused;
    addExperience(random, s);
    if (random.chance(10))
        s.partnerInstitution = shown(QT_TRANSLATE_NOOP("wardmate::Demo", "Lakeside Partner Hospital"));
    return s;
}

Referral demoClinician(DemoRandom &random, int unit)
{
    Referral r;
    r.profession = demoProfession(random);
    r.stage = demoStage(random, r.profession);
    r.specialty = toText(kUnits[size_t(unit)].specialty);
    r.unitName = shown(kUnits[size_t(unit)].name);
    using enum UnitPreference;
    r.preferredUnit = random.weighted<UnitPreference>({{None, 60}, {Other, 25}, {Same, 15}});
    if (random.chance(8))
        r.preferredLanguage = u"es"_s;
    return r;
}

PeerIdentity demoIdentity(DemoRandom &random)
{
    PeerIdentity identity;
    identity.name = demoName(random);
    identity.phone = demoPhone(random);
    if (random.chance(60))
        identity.email = demoEmail(identity.name);
    if (random.chance(30))
        identity.bestTime = shown(random.chance(50) ? QT_TRANSLATE_NOOP("wardmate::Demo", "after 15:00")
                                                    : QT_TRANSLATE_NOOP("wardmate::Demo", "mornings"));
    return identity;
}

} // namespace wardmate::demo
