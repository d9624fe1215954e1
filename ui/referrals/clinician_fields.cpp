// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/clinician_fields.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/referrals/desk_choices.h"
#include "models/referrals/referral_store.h"
#include "ui/base/date_words.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/referrals/choices.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kPauseBeforeLooking = 200; ///< ms without a key; the look-up itself takes less than one

bool isEnded(ReferralState state)
{
    switch (state) {
    case ReferralState::Closed:
    case ReferralState::Purged:
    case ReferralState::OutOfScope:
    case ReferralState::Duplicate:
    case ReferralState::Withdrawn:
        return true;
    default:
        return false;
    }
}

} // namespace

ClinicianFields::ClinicianFields(ReferralServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new FormFields(this))
    , m_name(new QLineEdit(this))
    , m_same(new InlineMessage(this))
    , m_openSame(new QAction(tr("Open &it"), this))
    , m_other(new QAction(tr("Other &person"), this))
    , m_channel(new ChoiceBox(this))
    , m_reach(new QLineEdit(this))
    , m_bestTime(new QLineEdit(this))
    , m_profession(new ChoiceBox(this))
    , m_stage(new ChoiceBox(this))
    , m_specialty(new ChoiceBox(this))
    , m_wants(new ChoiceBox(this))
    , m_language(new ChoiceBox(this))
    , m_gender(new ChoiceBox(this))
    , m_avoid(new ChoiceBox(this))
    , m_more(new FormFields(this))
    , m_showMore(new QPushButton(tr("More wishe&s…"), this))
{
    build();
    addPreferences();
    m_look.setSingleShot(true);
    m_look.setInterval(kPauseBeforeLooking);
    connect(&m_look, &QTimer::timeout, this, &ClinicianFields::lookForSame);
    connect(m_name, &QLineEdit::textEdited, &m_look, qOverload<>(&QTimer::start));
    for (QLineEdit *field : {m_name, m_reach, m_bestTime})
        connect(field, &QLineEdit::textEdited, this, &ClinicianFields::edited);
    for (ChoiceBox *box : {m_channel, m_profession, m_stage, m_specialty, m_wants, m_language, m_gender, m_avoid})
        connect(box, &ChoiceBox::codeChosen, this, &ClinicianFields::edited);
    connect(m_openSame, &QAction::triggered, this, [this] { emit openWanted(m_sameId); });
    connect(m_other, &QAction::triggered, this, [this] {
        m_otherName = personKey(m_name->text());
        m_same->clear();
        m_reach->setFocus(Qt::OtherFocusReason);
    });
    clear();
}

void ClinicianFields::build()
{
    const std::pair<QWidget *, const char *> names[] = {{m_name, "name"}, {m_channel, "reachBy"}, {m_reach, "reach"},
        {m_bestTime, "bestTime"}, {m_profession, "profession"}, {m_stage, "stage"}, {m_specialty, "specialty"},
        {m_wants, "wants"}, {m_language, "language"}, {m_gender, "gender"}, {m_avoid, "avoid"}, {m_same, "samePerson"},
        {m_showMore, "moreWishes"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_reach->setPlaceholderText(tr("Number or address"));
    m_channel->addWords<Channel>();
    m_profession->addWords<ProfessionGroup>();
    fillOptional<CareerStage>(*m_stage);
    fillSpecialties(*m_specialty, m_services);
    fillUnitPreference(*m_wants);
    using Need = FormFields::Need;
    m_form->add(tr("Na&me"), m_name, Need::Required,
        [this] { return name().isEmpty() ? tr("Who is the referral for? Add a name.") : QString(); });
    m_form->addRow(m_same);
    m_form->add(tr("&Reach at"), m_reach, Need::Required, [this] { return reachProblem(); });
    m_form->add(tr("By"), m_channel);
    m_form->add(tr("&Best time"), m_bestTime);
    m_form->add(tr("&Profession"), m_profession);
    m_form->add(tr("Career s&tage"), m_stage);
    m_form->add(tr("Specialt&y"), m_specialty);
    m_form->add(tr("Woul&d like"), m_wants);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_showMore, 0, Qt::AlignLeading);
    layout->addWidget(m_more);
    layout->addStretch(1);
}

void ClinicianFields::addPreferences()
{
    fillLanguages(*m_language);
    fillOptional<Gender>(*m_gender);
    m_avoid->setOptional(tr("Nobody"));
    if (const auto people = m_services.choices.supporters()) {
        for (const auto &[id, name] : *people)
            m_avoid->addChoice(name, QString::number(id.value));
    }
    m_more->add(tr("&Language"), m_language);
    m_more->add(tr("Supporter's &gender"), m_gender);
    m_more->add(tr("Should not be as&ked"), m_avoid);
    m_more->hide();
    connect(m_showMore, &QPushButton::clicked, this, [this] {
        m_more->setVisible(true);
        m_showMore->hide();
        m_language->setFocus(Qt::OtherFocusReason);
    });
}

QString ClinicianFields::name() const
{
    return m_name->text().trimmed();
}

QString ClinicianFields::reachProblem() const
{
    if (m_reach->text().trimmed().isEmpty() && m_channel->choice<Channel>() != Channel::InPerson)
        return tr("How can the person be reached? Add a number or an address.");
    if (m_channel->choice<Channel>() == Channel::Email && !m_reach->text().contains(u'@'))
        return tr("An e-mail address has an @ in it.");
    return {};
}

ClinicianIntake ClinicianFields::clinician(const QString &unitName) const
{
    ClinicianIntake one;
    one.identity.name = name();
    const bool isMail = m_channel->choice<Channel>() == Channel::Email;
    (isMail ? one.identity.email : one.identity.phone) = m_reach->text().trimmed();
    one.identity.bestTime = m_bestTime->text().trimmed();
    Referral &r = one.referral;
    r.unitName = unitName;
    r.profession = m_profession->choice<ProfessionGroup>().value_or(ProfessionGroup::Other);
    r.stage = m_stage->choice<CareerStage>();
    r.specialty = m_specialty->code();
    r.preferredUnit = m_wants->choice<UnitPreference>().value_or(UnitPreference::None);
    r.preferredChannel = m_channel->choice<Channel>();
    r.preferredLanguage = m_language->code();
    r.preferredGender = m_gender->choice<Gender>();
    if (const SupporterId avoid{m_avoid->code().toLongLong()}; avoid.isValid())
        r.avoid = {avoid};
    return one;
}

bool ClinicianFields::check()
{
    return m_form->checkAll();
}

void ClinicianFields::clear()
{
    for (QLineEdit *field : {m_name, m_reach, m_bestTime})
        field->setText({}); // clear() would leave what was there to Ctrl+Z, and the line as one somebody emptied
    for (ChoiceBox *box : {m_stage, m_specialty, m_language, m_gender, m_avoid})
        box->setCode({});
    m_channel->setChoice<Channel>(Channel::Phone);
    m_profession->setChoice<ProfessionGroup>(ProfessionGroup::RegisteredNurse);
    m_wants->setChoice<UnitPreference>(
        m_services.programme ? m_services.programme().defaultUnitPreference : UnitPreference::None);
    m_same->clear();
    m_otherName.clear();
    m_form->clearProblems();
}

void ClinicianFields::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

QStringList ClinicianFields::missingForMatching() const
{
    QStringList missing;
    if (m_specialty->code().isEmpty())
        missing.append(tr("specialty"));
    if (m_stage->code().isEmpty())
        missing.append(tr("career stage"));
    return missing;
}

/// Points out, never forbids: the same person may have two events (ux.md 7.3).
void ClinicianFields::lookForSame()
{
    const auto found = m_services.store.samePeople(m_name->text());
    if (!found || found->empty() || personKey(m_name->text()) == m_otherName) {
        m_same->clear();
        return;
    }
    const SamePerson &same = found->front();
    m_sameId = same.referral;
    const QDate today = m_services.clock.today();
    const QString who = givenNameFirst(same.name);
    const QString day = dateWords(same.receivedOn, today);
    m_same->show(InlineMessage::Kind::Information,
        isEnded(same.state) ? tr("%1 has a closed referral from %2.").arg(who, day)
                            : tr("%1 has an open referral from %2.").arg(who, day),
        {m_openSame, m_other});
}

QJsonObject ClinicianFields::toDraft() const
{
    return {{u"name"_s, m_name->text()}, {u"channel"_s, m_channel->code()}, {u"reach"_s, m_reach->text()},
        {u"best_time"_s, m_bestTime->text()}, {u"profession"_s, m_profession->code()}, {u"stage"_s, m_stage->code()},
        {u"specialty"_s, m_specialty->code()}, {u"wants"_s, m_wants->code()}, {u"language"_s, m_language->code()},
        {u"gender"_s, m_gender->code()}, {u"avoid"_s, m_avoid->code()}};
}

void ClinicianFields::fromDraft(const QJsonObject &draft)
{
    clear();
    const auto text = [&draft](const QString &key) { return draft.value(key).toString(); };
    m_name->setText(text(u"name"_s));
    m_channel->setCode(text(u"channel"_s));
    m_reach->setText(text(u"reach"_s));
    m_bestTime->setText(text(u"best_time"_s));
    m_profession->setCode(text(u"profession"_s));
    m_stage->setCode(text(u"stage"_s));
    m_specialty->setCode(text(u"specialty"_s));
    m_wants->setCode(text(u"wants"_s));
    m_language->setCode(text(u"language"_s));
    m_gender->setCode(text(u"gender"_s));
    m_avoid->setCode(text(u"avoid"_s));
    lookForSame();
}

} // namespace wardmate
