// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The questions of the self-check, area by area, as a coordinator and a director can answer them together.
#include "models/programme/self_check.h"

#include <QCoreApplication>

namespace wardmate {

namespace {

using enum CheckArea;

struct Written {
    const char *code;
    CheckArea area;
    const char *text;
};

constexpr Written kQuestions[] = {
    {"goals_written", Goals,
        QT_TRANSLATE_NOOP(
            "SelfCheck", "The goals of the programme are written down, and leadership has agreed to them.")},
    {"goals_empathic_ear", Goals,
        QT_TRANSLATE_NOOP("SelfCheck",
            "They say what a supporter offers: somebody who listens, practical first help, and the way to further "
            "help.")},
    {"goals_not_therapy", Goals,
        QT_TRANSLATE_NOOP(
            "SelfCheck", "They say what peer support is not: no therapy, no inquiry, no judgement of work.")},
    {"goals_all_groups", Goals,
        QT_TRANSLATE_NOOP("SelfCheck", "It is settled which groups of staff are served, and from when.")},
    {"selection_nominated", Selection,
        QT_TRANSLATE_NOOP("SelfCheck", "Supporters are named by their colleagues rather than only volunteering.")},
    {"selection_respected", Selection,
        QT_TRANSLATE_NOOP(
            "SelfCheck", "They know the work from their own experience and are respected by their peers.")},
    {"selection_decided", Selection,
        QT_TRANSLATE_NOOP(
            "SelfCheck", "Each one is talked with before being taken on, and more than one person decides.")},
    {"selection_mirrors", Selection,
        QT_TRANSLATE_NOOP(
            "SelfCheck", "The team mirrors the staff it serves in profession, specialty and background.")},
    {"training_before", Training,
        QT_TRANSLATE_NOOP("SelfCheck", "Nobody supports a colleague before the basic training is done.")},
    {"training_skills", Training,
        QT_TRANSLATE_NOOP("SelfCheck",
            "It practises listening, psychological first aid, seeing when more help is needed, and referring on.")},
    {"training_standard", Training,
        QT_TRANSLATE_NOOP("SelfCheck", "There is a standard to meet at its end, and it is the same for everybody.")},
    {"training_refreshed", Training,
        QT_TRANSLATE_NOOP("SelfCheck", "Training is refreshed, and the program shows whose has run out.")},
    {"professional_oversight", MentalHealth,
        QT_TRANSLATE_NOOP("SelfCheck", "A mental-health professional advises the programme and its training.")},
    {"professional_reachable", MentalHealth,
        QT_TRANSLATE_NOOP("SelfCheck", "Supporters know whom to call when they are unsure or worried, at any hour.")},
    {"professional_pathway", MentalHealth,
        QT_TRANSLATE_NOOP("SelfCheck", "There is an agreed way to professional help, and it is quick.")},
    {"role_boundaries", SupporterRole,
        QT_TRANSLATE_NOOP("SelfCheck", "Supporters have in writing where their role ends.")},
    {"role_confidential", SupporterRole,
        QT_TRANSLATE_NOOP("SelfCheck",
            "What is confidential, and the few exceptions, are settled, approved by counsel and told to the peer "
            "first.")},
    {"role_no_authority", SupporterRole,
        QT_TRANSLATE_NOOP("SelfCheck", "Nobody supports somebody over whom they have authority or a review role.")},
    {"role_no_notes", SupporterRole, QT_TRANSLATE_NOOP("SelfCheck", "No notes are kept of what was said.")},
    {"access_active", Access,
        QT_TRANSLATE_NOOP("SelfCheck", "After a hard event the programme reaches out; nobody has to ask.")},
    {"access_self", Access, QT_TRANSLATE_NOOP("SelfCheck", "Everybody can also come by themselves, and knows how.")},
    {"access_choice", Access,
        QT_TRANSLATE_NOOP("SelfCheck", "A peer can decline, ask for another supporter, and come back later.")},
    {"access_hours", Access,
        QT_TRANSLATE_NOOP("SelfCheck", "Nights and weekends are covered, or it is said who helps then.")},
    {"care_load", CareForSupporters,
        QT_TRANSLATE_NOOP("SelfCheck", "The load of each supporter is limited and looked at.")},
    {"care_meetings", CareForSupporters,
        QT_TRANSLATE_NOOP("SelfCheck", "Supporters meet regularly, and somebody asks how they are themselves.")},
    {"care_pause", CareForSupporters,
        QT_TRANSLATE_NOOP(
            "SelfCheck", "They can pause or stop without giving a reason, and get support when they need it.")},
    {"care_time", CareForSupporters,
        QT_TRANSLATE_NOOP("SelfCheck", "The time they give counts as working time and is thanked for.")},
    {"evaluation_goals", Evaluation,
        QT_TRANSLATE_NOOP(
            "SelfCheck", "It is settled by which figures the programme is looked at, each tied to a goal.")},
    {"evaluation_regular", Evaluation,
        QT_TRANSLATE_NOOP("SelfCheck", "Figures that identify nobody are published at fixed times.")},
    {"evaluation_asked", Evaluation,
        QT_TRANSLATE_NOOP("SelfCheck", "Peers and supporters are asked, without names, whether it helped.")},
    {"evaluation_used", Evaluation,
        QT_TRANSLATE_NOOP("SelfCheck", "Something was changed in the last year because of what was found.")},
};

} // namespace

const QList<CheckQuestion> &checkQuestions()
{
    static const QList<CheckQuestion> questions = [] {
        QList<CheckQuestion> all;
        for (const Written &each : kQuestions)
            all.append({QString::fromLatin1(each.code), each.area, each.text});
        return all;
    }();
    return questions;
}

} // namespace wardmate
