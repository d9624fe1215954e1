// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/people_text.h"

#include "models/base/text.h"
#include "models/exchange/phrase_match.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// Where a text fits two groups with as many words, the one that comes first counts: a student before a nurse, a
// resident before a physician.
constexpr Phrase<ProfessionGroup> kProfessions[]{
    {ProfessionGroup::Student, "student*"},
    {ProfessionGroup::Student, "estudiante*"},
    {ProfessionGroup::Student, "medical student*"},
    {ProfessionGroup::Student, "nurs* student*"},
    {ProfessionGroup::Student, "estudiante* enfermeri*"},
    {ProfessionGroup::Student, "estudiante* medicina"},
    {ProfessionGroup::Student, "alumn*"},
    {ProfessionGroup::Student, "ms3"},
    {ProfessionGroup::Student, "ms4"},
    {ProfessionGroup::Trainee, "resident*"},
    {ProfessionGroup::Trainee, "fellow*"},
    {ProfessionGroup::Trainee, "intern"},
    {ProfessionGroup::Trainee, "pgy*"},
    {ProfessionGroup::Trainee, "trainee*"},
    {ProfessionGroup::Trainee, "mir"},
    {ProfessionGroup::Trainee, "eir"},
    {ProfessionGroup::Trainee, "becari*"},
    {ProfessionGroup::Trainee, "house officer"},
    {ProfessionGroup::Trainee, "housestaff"},
    {ProfessionGroup::Trainee, "registrar"},
    {ProfessionGroup::Trainee, "fy1"},
    {ProfessionGroup::Trainee, "fy2"},
    {ProfessionGroup::Trainee, "sho"},
    {ProfessionGroup::Trainee, "foundation"},
    {ProfessionGroup::Trainee, "residente medic*"},
    {ProfessionGroup::Trainee, "resident* physician*"},
    {ProfessionGroup::Trainee, "resident* doctor*"},
    {ProfessionGroup::Trainee, "resident* md"},
    {ProfessionGroup::AdvancedPractice, "crna"},
    {ProfessionGroup::AdvancedPractice, "np"},
    {ProfessionGroup::AdvancedPractice, "pa"},
    {ProfessionGroup::AdvancedPractice, "pac"},
    {ProfessionGroup::AdvancedPractice, "aprn"},
    {ProfessionGroup::AdvancedPractice, "dnp"},
    {ProfessionGroup::AdvancedPractice, "fnp*"},
    {ProfessionGroup::AdvancedPractice, "acnp*"},
    {ProfessionGroup::AdvancedPractice, "nnp*"},
    {ProfessionGroup::AdvancedPractice, "pnp*"},
    {ProfessionGroup::AdvancedPractice, "cns"},
    {ProfessionGroup::AdvancedPractice, "app"},
    {ProfessionGroup::AdvancedPractice, "arnp"},
    {ProfessionGroup::AdvancedPractice, "rn np"},
    {ProfessionGroup::AdvancedPractice, "rn crna"},
    {ProfessionGroup::AdvancedPractice, "nurse practitioner*"},
    {ProfessionGroup::AdvancedPractice, "advanced practice"},
    {ProfessionGroup::AdvancedPractice, "nurse anesthetist*"},
    {ProfessionGroup::AdvancedPractice, "nurse anaesthetist*"},
    {ProfessionGroup::AdvancedPractice, "physician* assistant*"},
    {ProfessionGroup::AdvancedPractice, "physician* associate*"},
    {ProfessionGroup::AdvancedPractice, "enfermer* practica avanzada"},
    {ProfessionGroup::AdvancedPractice, "enfermer* anestesist*"},
    {ProfessionGroup::AdvancedPractice, "asociad* medic*"},
    {ProfessionGroup::PracticalNurse, "lpn"},
    {ProfessionGroup::PracticalNurse, "lvn"},
    {ProfessionGroup::PracticalNurse, "practical nurs*"},
    {ProfessionGroup::PracticalNurse, "vocational nurs*"},
    {ProfessionGroup::PracticalNurse, "enfermer* practic*"},
    {ProfessionGroup::NursingAssistant, "cna"},
    {ProfessionGroup::NursingAssistant, "na"},
    {ProfessionGroup::NursingAssistant, "pca"},
    {ProfessionGroup::NursingAssistant, "pct"},
    {ProfessionGroup::NursingAssistant, "ma"},
    {ProfessionGroup::NursingAssistant, "medical assistant*"},
    {ProfessionGroup::NursingAssistant, "hca"},
    {ProfessionGroup::NursingAssistant, "tcae"},
    {ProfessionGroup::NursingAssistant, "nurs* assistant*"},
    {ProfessionGroup::NursingAssistant, "nurs* aide*"},
    {ProfessionGroup::NursingAssistant, "patient care tech*"},
    {ProfessionGroup::NursingAssistant, "health care assistant*"},
    {ProfessionGroup::NursingAssistant, "healthcare assistant*"},
    {ProfessionGroup::NursingAssistant, "auxiliar* enfermeri*"},
    {ProfessionGroup::NursingAssistant, "auxiliar*"},
    {ProfessionGroup::NursingAssistant, "aux enfermeri*"},
    {ProfessionGroup::NursingAssistant, "aux"},
    {ProfessionGroup::NursingAssistant, "cuidador*"},
    {ProfessionGroup::NursingAssistant, "celador*"},
    {ProfessionGroup::NursingAssistant, "orderly"},
    {ProfessionGroup::Midwife, "cnm"},
    {ProfessionGroup::Midwife, "midwi*"},
    {ProfessionGroup::Midwife, "nurse midwi*"},
    {ProfessionGroup::Midwife, "matron*"},
    {ProfessionGroup::Midwife, "comadron*"},
    {ProfessionGroup::Midwife, "parter*"},
    {ProfessionGroup::Midwife, "obstetra enfermer*"},
    {ProfessionGroup::Technician, "tech"},
    {ProfessionGroup::Technician, "technician*"},
    {ProfessionGroup::Technician, "technologist*"},
    {ProfessionGroup::Technician, "tecnic*"},
    {ProfessionGroup::Technician, "pharm* tech*"},
    {ProfessionGroup::Technician, "tecnic* farmac*"},
    {ProfessionGroup::Technician, "scrub"},
    {ProfessionGroup::Technician, "emt"},
    {ProfessionGroup::Technician, "mlt"},
    {ProfessionGroup::Technician, "mls"},
    {ProfessionGroup::Technician, "paramedic*"},
    {ProfessionGroup::Technician, "phlebotom*"},
    {ProfessionGroup::Technician, "perfusion*"},
    {ProfessionGroup::Technician, "sonographer*"},
    {ProfessionGroup::Technician, "radiographer*"},
    {ProfessionGroup::Technician, "cst"},
    {ProfessionGroup::Technician, "rad tech*"},
    {ProfessionGroup::Technician, "camiller*"},
    {ProfessionGroup::RespiratoryTherapist, "rt"},
    {ProfessionGroup::RespiratoryTherapist, "rrt"},
    {ProfessionGroup::RespiratoryTherapist, "crt"},
    {ProfessionGroup::RespiratoryTherapist, "rcp"},
    {ProfessionGroup::RespiratoryTherapist, "respiratory"},
    {ProfessionGroup::RespiratoryTherapist, "resp therap*"},
    {ProfessionGroup::RespiratoryTherapist, "respiratory therap*"},
    {ProfessionGroup::RespiratoryTherapist, "terap* respirator*"},
    {ProfessionGroup::RespiratoryTherapist, "inhaloterap*"},
    {ProfessionGroup::Pharmacist, "pharmd"},
    {ProfessionGroup::Pharmacist, "rph"},
    {ProfessionGroup::Pharmacist, "pharmacist*"},
    {ProfessionGroup::Pharmacist, "pharmacy"},
    {ProfessionGroup::Pharmacist, "farmac*"},
    {ProfessionGroup::Pharmacist, "bcps"},
    {ProfessionGroup::Therapist, "pt"},
    {ProfessionGroup::Therapist, "dpt"},
    {ProfessionGroup::Therapist, "ot"},
    {ProfessionGroup::Therapist, "otr*"},
    {ProfessionGroup::Therapist, "slp"},
    {ProfessionGroup::Therapist, "pta"},
    {ProfessionGroup::Therapist, "cota"},
    {ProfessionGroup::Therapist, "physical therap*"},
    {ProfessionGroup::Therapist, "occupational therap*"},
    {ProfessionGroup::Therapist, "speech"},
    {ProfessionGroup::Therapist, "physiotherap*"},
    {ProfessionGroup::Therapist, "fisioterap*"},
    {ProfessionGroup::Therapist, "kinesiolog*"},
    {ProfessionGroup::Therapist, "logoped*"},
    {ProfessionGroup::Therapist, "fonoaudiolog*"},
    {ProfessionGroup::Therapist, "terap* ocupacional"},
    {ProfessionGroup::Therapist, "terap* fisic*"},
    {ProfessionGroup::Therapist, "child life"},
    {ProfessionGroup::SocialWorkChaplain, "msw"},
    {ProfessionGroup::SocialWorkChaplain, "lcsw"},
    {ProfessionGroup::SocialWorkChaplain, "lmsw"},
    {ProfessionGroup::SocialWorkChaplain, "sw"},
    {ProfessionGroup::SocialWorkChaplain, "licsw"},
    {ProfessionGroup::SocialWorkChaplain, "social work*"},
    {ProfessionGroup::SocialWorkChaplain, "trabaj* social*"},
    {ProfessionGroup::SocialWorkChaplain, "chaplain*"},
    {ProfessionGroup::SocialWorkChaplain, "capell*"},
    {ProfessionGroup::SocialWorkChaplain, "bcc"},
    {ProfessionGroup::SocialWorkChaplain, "spiritual care"},
    {ProfessionGroup::SocialWorkChaplain, "pastoral"},
    {ProfessionGroup::SocialWorkChaplain, "case manager*"},
    {ProfessionGroup::EnvironmentalServices, "evs"},
    {ProfessionGroup::EnvironmentalServices, "environmental"},
    {ProfessionGroup::EnvironmentalServices, "housekeep*"},
    {ProfessionGroup::EnvironmentalServices, "janitor*"},
    {ProfessionGroup::EnvironmentalServices, "custodia*"},
    {ProfessionGroup::EnvironmentalServices, "limpieza"},
    {ProfessionGroup::EnvironmentalServices, "personal limpieza"},
    {ProfessionGroup::EnvironmentalServices, "cleaner*"},
    {ProfessionGroup::EnvironmentalServices, "intendencia"},
    {ProfessionGroup::Administrative, "admin*"},
    {ProfessionGroup::Administrative, "clerk*"},
    {ProfessionGroup::Administrative, "secretar*"},
    {ProfessionGroup::Administrative, "receptionist*"},
    {ProfessionGroup::Administrative, "recepcion*"},
    {ProfessionGroup::Administrative, "registration"},
    {ProfessionGroup::Administrative, "unit coordinator*"},
    {ProfessionGroup::Administrative, "unit clerk*"},
    {ProfessionGroup::Administrative, "hospital administrator*"},
    {ProfessionGroup::RegisteredNurse, "rn"},
    {ProfessionGroup::RegisteredNurse, "bsn"},
    {ProfessionGroup::RegisteredNurse, "msn"},
    {ProfessionGroup::RegisteredNurse, "due"},
    {ProfessionGroup::RegisteredNurse, "ccrn"},
    {ProfessionGroup::RegisteredNurse, "nurse*"},
    {ProfessionGroup::RegisteredNurse, "nursing"},
    {ProfessionGroup::RegisteredNurse, "registered nurse*"},
    {ProfessionGroup::RegisteredNurse, "enfermer*"},
    {ProfessionGroup::RegisteredNurse, "enf"},
    {ProfessionGroup::RegisteredNurse, "charge nurse*"},
    {ProfessionGroup::RegisteredNurse, "scrub nurse*"},
    {ProfessionGroup::RegisteredNurse, "circulat* nurse*"},
    {ProfessionGroup::RegisteredNurse, "nurse manager*"},
    {ProfessionGroup::Physician, "md"},
    {ProfessionGroup::Physician, "do"},
    {ProfessionGroup::Physician, "mbbs"},
    {ProfessionGroup::Physician, "dr"},
    {ProfessionGroup::Physician, "dra"},
    {ProfessionGroup::Physician, "doctor*"},
    {ProfessionGroup::Physician, "physician*"},
    {ProfessionGroup::Physician, "attending*"},
    {ProfessionGroup::Physician, "surgeon*"},
    {ProfessionGroup::Physician, "hospitalist*"},
    {ProfessionGroup::Physician, "intensivist*"},
    {ProfessionGroup::Physician, "anesthesiologist*"},
    {ProfessionGroup::Physician, "anaesthetist*"},
    {ProfessionGroup::Physician, "radiologist*"},
    {ProfessionGroup::Physician, "cardiologist*"},
    {ProfessionGroup::Physician, "pediatrician*"},
    {ProfessionGroup::Physician, "paediatrician*"},
    {ProfessionGroup::Physician, "psychiatrist*"},
    {ProfessionGroup::Physician, "obstetrician*"},
    {ProfessionGroup::Physician, "consultant*"},
    {ProfessionGroup::Physician, "ob"},
    {ProfessionGroup::Physician, "obgyn"},
    {ProfessionGroup::Physician, "gynecologist*"},
    {ProfessionGroup::Physician, "medic*"},
    {ProfessionGroup::Physician, "cirujan*"},
    {ProfessionGroup::Physician, "anestesi*"},
    {ProfessionGroup::Physician, "adjunt*"},
    {ProfessionGroup::Physician, "facultativ*"},
    {ProfessionGroup::Physician, "fea"},
    {ProfessionGroup::Physician, "professor*"},
    {ProfessionGroup::Physician, "prof"},
    {ProfessionGroup::Physician, "pediatra*"},
    {ProfessionGroup::Physician, "intensivista*"},
    {ProfessionGroup::Physician, "psiquiatra*"},
    {ProfessionGroup::Physician, "cardiolog*"},
    {ProfessionGroup::Physician, "ginecolog*"},
    {ProfessionGroup::Other, "other"},
    {ProfessionGroup::Other, "otr*"},
    {ProfessionGroup::Other, "psycholog*"},
    {ProfessionGroup::Other, "psicolog*"},
    {ProfessionGroup::Other, "dietit*"},
    {ProfessionGroup::Other, "dietici*"},
    {ProfessionGroup::Other, "nutrici*"},
    {ProfessionGroup::Other, "security"},
    {ProfessionGroup::Other, "seguridad"},
    {ProfessionGroup::Other, "volunteer*"},
    {ProfessionGroup::Other, "voluntari*"},
};

constexpr Phrase<CareerStage> kStages[]{
    {CareerStage::Student, "student*"},
    {CareerStage::Student, "estudiante*"},
    {CareerStage::Fellow, "fellow*"},
    {CareerStage::Fellow, "subespecialista formacion"},
    {CareerStage::Resident, "resident*"},
    {CareerStage::Resident, "intern"},
    {CareerStage::Resident, "pgy*"},
    {CareerStage::Resident, "trainee*"},
    {CareerStage::Resident, "mir"},
    {CareerStage::Resident, "r1"},
    {CareerStage::Resident, "r2"},
    {CareerStage::Resident, "r3"},
    {CareerStage::Resident, "r4"},
    {CareerStage::Resident, "r5"},
    {CareerStage::Resident, "chief resident*"},
    {CareerStage::Fellow, "registrar*"},
    {CareerStage::Fellow, "senior registrar*"},
    {CareerStage::Leader, "chief*"},
    {CareerStage::Leader, "chair*"},
    {CareerStage::Leader, "director*"},
    {CareerStage::Leader, "manager*"},
    {CareerStage::Leader, "leader*"},
    {CareerStage::Leader, "head"},
    {CareerStage::Leader, "jef*"},
    {CareerStage::Leader, "supervisor*"},
    {CareerStage::Leader, "cmo"},
    {CareerStage::Leader, "cno"},
    {CareerStage::Leader, "vp"},
    {CareerStage::Leader, "coordinador*"},
    {CareerStage::Senior, "senior"},
    {CareerStage::Senior, "consultant*"},
    {CareerStage::Senior, "late"},
    {CareerStage::Senior, "expert*"},
    {CareerStage::Senior, "experienced"},
    {CareerStage::Senior, "veteran*"},
    {CareerStage::Mid, "mid"},
    {CareerStage::Mid, "midcareer"},
    {CareerStage::Mid, "middle"},
    {CareerStage::Mid, "media"},
    {CareerStage::Mid, "intermedi*"},
    {CareerStage::Early, "early"},
    {CareerStage::Early, "junior"},
    {CareerStage::Early, "new"},
    {CareerStage::Early, "novice*"},
    {CareerStage::Early, "recien"},
    {CareerStage::Early, "inici*"},
    {CareerStage::Early, "principiante*"},
    {CareerStage::Early, "temprana"},
};

constexpr Phrase<SupporterStatus> kStatuses[]{
    {SupporterStatus::Nominated, "nominat*"},
    {SupporterStatus::Nominated, "nominad*"},
    {SupporterStatus::Nominated, "propuest*"},
    {SupporterStatus::Invited, "invit*"},
    {SupporterStatus::InTraining, "training"},
    {SupporterStatus::InTraining, "formacion"},
    {SupporterStatus::InTraining, "trainee"},
    {SupporterStatus::InTraining, "not trained"},
    {SupporterStatus::InTraining, "capacitacion"},
    {SupporterStatus::Paused, "paus*"},
    {SupporterStatus::Paused, "leave"},
    {SupporterStatus::Paused, "hold"},
    {SupporterStatus::Paused, "away"},
    {SupporterStatus::Paused, "inactiv*"},
    {SupporterStatus::Paused, "loa"},
    {SupporterStatus::Paused, "baja temporal"},
    {SupporterStatus::Paused, "de baja"},
    {SupporterStatus::Paused, "baja medica"},
    {SupporterStatus::Paused, "baja laboral"},
    {SupporterStatus::Paused, "baja matern*"},
    {SupporterStatus::Paused, "vacacion*"},
    {SupporterStatus::Paused, "vacation*"},
    {SupporterStatus::Paused, "sabbatical"},
    {SupporterStatus::Paused, "matern*"},
    {SupporterStatus::Paused, "patern*"},
    {SupporterStatus::Paused, "permiso"},
    {SupporterStatus::Paused, "sick"},
    {SupporterStatus::Paused, "no disponible"},
    {SupporterStatus::Paused, "not available"},
    {SupporterStatus::Paused, "unavailable"},
    {SupporterStatus::Paused, "not active"},
    {SupporterStatus::Paused, "no activ*"},
    {SupporterStatus::Paused, "excedencia"},
    {SupporterStatus::Paused, "licencia"},
    {SupporterStatus::Left, "left"},
    {SupporterStatus::Left, "retired"},
    {SupporterStatus::Left, "former"},
    {SupporterStatus::Left, "resigned"},
    {SupporterStatus::Left, "withdrawn"},
    {SupporterStatus::Left, "baja"},
    {SupporterStatus::Left, "retirad*"},
    {SupporterStatus::Left, "jubilad*"},
    {SupporterStatus::Active, "activ*"},
    {SupporterStatus::Active, "current"},
    {SupporterStatus::Active, "trained"},
    {SupporterStatus::Active, "available"},
    {SupporterStatus::Active, "disponible"},
};

} // namespace

std::optional<ProfessionGroup> professionIn(const QString &text)
{
    if (const auto known = codeOrPhrase(kProfessions, text))
        return known;
    // "Neonatologist", "urogynaecologist", "nefróloga": of those who are no physicians the list above knows the usual.
    static const QRegularExpression physician(u"(?:ologist|iatrist|iatrician|ologo|ologa|iatra)s?$"_s);
    static const QRegularExpression other(u"^(?:tecn|techn|audi|pod)"_s);
    for (const QString &word : matchWords(text)) {
        if (physician.match(word).hasMatch() && !other.match(word).hasMatch())
            return ProfessionGroup::Physician;
    }
    return std::nullopt;
}

namespace {

/// The longest of them is "pharmd": most words need not be looked up. A capital within begins another (matchWords).
bool hasLongWord(const QString &text)
{
    constexpr int kLongest = 6;
    int letters = 0;
    bool wasSmall = false;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool isSmall = code >= u'a' && code <= u'z';
        const bool isCapital = code >= u'A' && code <= u'Z';
        letters = isSmall || (isCapital && !wasSmall) ? letters + 1 : int(isCapital);
        wasSmall = isSmall;
        if (letters > kLongest)
            return true;
    }
    return false;
}

/// "Ana", "RN": letters of the Latin alphabet alone, and no capital behind a small one, which would begin another word.
bool isBareWord(const QString &text)
{
    bool wasSmall = false;
    return std::ranges::all_of(text, [&](QChar c) {
        const char16_t code = c.unicode();
        const bool isCapital = code >= u'A' && code <= u'Z';
        const bool isLetter = isCapital ? !wasSmall : code >= u'a' && code <= u'z';
        wasSmall = !isCapital;
        return isLetter;
    });
}

} // namespace

bool isCredential(const QString &text)
{
    if (hasLongWord(text))
        return false;
    static const QSet<QString> letters = [] {
        const QStringList all
            = u"md do mbbs phd rn bsn msn bs ms ma mha mba mph lpn lvn cna crna np pa pac aprn dnp cnm pharmd rph rt "
              "rrt pt dpt ot otr slp msw lcsw lmsw bcc mdiv facp facs faap facep ccrn cen fnp acnp bc jr psyd edd cnp "
              "pct evs"_s.split(u' ');
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    const QString bare = text.trimmed();
    if (isBareWord(bare)) // as most that are short enough
        return letters.contains(bare.toLower());
    const QStringList words = matchWords(text);
    if (words.isEmpty())
        return false;
    return letters.contains(words.join(QString())) // "Ph.D."
        || std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return letters.contains(word); });
}

bool isNobody(const QString &name)
{
    static const QSet<QString> nobody{u"anonymous"_s, u"anonimo"_s, u"anonima"_s, u"unknown"_s, u"desconocido"_s,
        u"desconocida"_s, u"unidentified"_s, u"unnamed"_s, u"redacted"_s, u"withheld"_s, u"multiple"_s, u"various"_s,
        u"several"_s, u"varios"_s, u"varias"_s, u"everyone"_s, u"todos"_s, u"team"_s, u"equipo"_s, u"crew"_s,
        u"personnel"_s, u"patient"_s, u"paciente"_s, u"visitor"_s, u"visitante"_s, u"notes"_s, u"notas"_s, u"above"_s,
        u"below"_s};
    static const QSet<QString> roles{u"rn"_s, u"lpn"_s, u"cna"_s, u"md"_s, u"nurse"_s, u"nurses"_s, u"doctor"_s,
        u"physician"_s, u"surgeon"_s, u"attending"_s, u"resident"_s, u"intern"_s, u"student"_s, u"tech"_s,
        u"technician"_s, u"aide"_s, u"midwife"_s, u"pharmacist"_s, u"paramedic"_s, u"enfermera"_s, u"enfermero"_s,
        u"medico"_s, u"medica"_s, u"residente"_s, u"auxiliar"_s, u"celador"_s, u"celadora"_s, u"matrona"_s,
        u"tecnico"_s, u"tecnica"_s, u"cirujano"_s, u"cirujana"_s};
    static const QSet<QString> beside{u"staff"_s, u"the"_s, u"on"_s, u"duty"_s, u"call"_s, u"shift"_s, u"day"_s,
        u"night"_s, u"float"_s, u"agency"_s, u"of"_s, u"de"_s, u"guardia"_s, u"turno"_s, u"noche"_s, u"personal"_s};
    constexpr qsizetype kMostWords = 3; // a longer text is somebody with something beside the name
    if (std::ranges::none_of(name, [](QChar c) { return c.isLetter(); }))
        return true;
    if (name.contains(u',') || name.contains(u'('))
        return false;
    const QStringList words = foldedWords(name);
    if (words.size() > kMostWords)
        return false;
    if (std::ranges::any_of(words, [](const QString &word) { return nobody.contains(word); }))
        return true;
    const auto isRole = [](const QString &word) { return roles.contains(word); };
    return std::ranges::any_of(words, isRole)
        && std::ranges::all_of(words, [&](const QString &word) { return isRole(word) || beside.contains(word); });
}

std::optional<CareerStage> careerStageIn(const QString &text)
{
    return codeOrPhrase(kStages, text);
}

std::optional<CareerStage> careerStageFrom(const QString &credentials, std::optional<int> years)
{
    const auto titled = careerStageIn(credentials);
    if (titled && (*titled <= CareerStage::Fellow || *titled == CareerStage::Leader))
        return titled;
    if (!years)
        return titled;
    if (*years <= 5)
        return CareerStage::Early;
    return *years <= 15 ? CareerStage::Mid : CareerStage::Senior;
}

std::optional<SupporterStatus> supporterStatusIn(const QString &text)
{
    return codeOrPhrase(kStatuses, text);
}

} // namespace wardmate
