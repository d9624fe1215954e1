// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/peer_fields.h"

#include "ui/base/choice_box.h"
#include "ui/base/form_fields.h"
#include "ui/referrals/choices.h"
#include "ui/referrals/one_line_field.h"
#include "ui/referrals/referral_acts.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// What came by an import may stand in no list; it is kept as it is.
void setKnown(ChoiceBox &box, const QString &code)
{
    if (!code.isEmpty() && box.findData(code) < 0)
        box.addChoice(code, code);
    box.setCode(code);
}

} // namespace

PeerFields::PeerFields(ReferralServices &services, ReferralActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_form(new FormFields(this))
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_bestTime(new QLineEdit(this))
    , m_wants(new ChoiceBox(this))
    , m_channel(new ChoiceBox(this))
    , m_gender(new ChoiceBox(this))
    , m_language(new ChoiceBox(this))
    , m_stage(new ChoiceBox(this))
    , m_specialty(new ChoiceBox(this))
    , m_services(services)
    , m_line(new OneLineField(this))
{
    build();
    for (QLineEdit *field : {m_name, m_phone, m_email, m_bestTime})
        connect(field, &QLineEdit::editingFinished, this, &PeerFields::commitIdentity);
    for (ChoiceBox *box : {m_wants, m_channel, m_gender, m_language, m_stage, m_specialty})
        connect(box, &ChoiceBox::codeChosen, this, &PeerFields::commitFacts);
    connect(m_line, &OneLineField::left, this, &PeerFields::commitLine);
}

void PeerFields::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    const std::pair<QWidget *, const char *> names[] = {{m_name, "peerName"}, {m_phone, "peerPhone"},
        {m_email, "peerEmail"}, {m_bestTime, "peerBestTime"}, {m_wants, "peerWants"}, {m_channel, "peerChannel"},
        {m_gender, "peerGender"}, {m_language, "peerLanguage"}, {m_stage, "peerStage"}, {m_specialty, "peerSpecialty"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    fillUnitPreference(*m_wants);
    fillOptional<Channel>(*m_channel);
    fillOptional<Gender>(*m_gender);
    fillLanguages(*m_language);
    fillOptional<CareerStage>(*m_stage);
    fillSpecialties(*m_specialty, m_services);
    m_form->add(tr("Name"), m_name, FormFields::Need::Optional, [this] {
        return m_name->isEnabled() && m_name->text().trimmed().isEmpty() ? tr("A name is needed to reach the person.")
                                                                         : QString();
    });
    m_form->add(tr("Phone"), m_phone);
    m_form->add(tr("E-mail"), m_email);
    m_form->add(tr("Best time"), m_bestTime);
    m_form->add(tr("Reach by"), m_channel);
    m_form->add(tr("Wants"), m_wants);
    m_form->add(tr("Supporter's gender"), m_gender);
    m_form->add(tr("Language"), m_language);
    m_form->add(tr("Career stage"), m_stage);
    m_form->add(tr("Specialty"), m_specialty);
    m_form->add(tr("One sentence"), m_line, FormFields::Need::Optional, [this] {
        return m_line->text().size() > kOneLineLimit ? tr("The sentence is too long. Shorten it to 140 characters.")
                                                     : QString();
    });
}

void PeerFields::show(const ReferralDetail &detail)
{
    const bool isSame = detail.referral.id == m_detail.referral.id;
    m_showing = true;
    m_detail = detail;
    const bool isErased = detail.referral.state == ReferralState::Purged;
    const auto set = [isSame, isErased](QLineEdit *field, const QString &text) {
        field->setEnabled(!isErased);
        if (field->text() != text && !(isSame && field->hasFocus()))
            field->setText(text);
    };
    set(m_name, detail.identity.name);
    set(m_phone, detail.identity.phone);
    set(m_email, detail.identity.email);
    set(m_bestTime, detail.identity.bestTime);
    m_wants->setChoice<UnitPreference>(detail.referral.preferredUnit);
    m_channel->setChoice(detail.referral.preferredChannel);
    m_gender->setChoice(detail.referral.preferredGender);
    setKnown(*m_language, detail.referral.preferredLanguage);
    m_stage->setChoice(detail.referral.stage);
    setKnown(*m_specialty, detail.referral.specialty);
    if (m_line->text() != detail.event.oneLine && !(isSame && m_line->edit().hasFocus()))
        m_line->setText(detail.event.oneLine);
    m_form->clearProblems();
    m_showing = false;
}

void PeerFields::focusFirst()
{
    m_phone->setFocus(Qt::ShortcutFocusReason);
    m_phone->selectAll();
}

void PeerFields::commit()
{
    if (!m_detail.referral.id.isValid())
        return;
    commitIdentity();
    commitLine();
}

void PeerFields::commitIdentity()
{
    if (m_showing || m_detail.referral.state == ReferralState::Purged || m_name->text().trimmed().isEmpty())
        return;
    const PeerIdentity identity{
        m_name->text().trimmed(), m_phone->text().trimmed(), m_email->text().trimmed(), m_bestTime->text().trimmed()};
    if (identity == m_detail.identity)
        return;
    m_detail.identity = identity;
    (void)m_acts.editIdentity(m_detail.referral.id, identity);
}

void PeerFields::commitFacts()
{
    if (m_showing)
        return;
    Referral facts = m_detail.referral;
    facts.preferredUnit = m_wants->choice<UnitPreference>().value_or(UnitPreference::None);
    facts.preferredChannel = m_channel->choice<Channel>();
    facts.preferredGender = m_gender->choice<Gender>();
    facts.preferredLanguage = m_language->code();
    facts.stage = m_stage->choice<CareerStage>();
    facts.specialty = m_specialty->code();
    if (facts == m_detail.referral)
        return;
    m_detail.referral = facts;
    (void)m_acts.editReferral(facts);
}

void PeerFields::commitLine()
{
    const QString line = m_line->text();
    if (m_showing || line == m_detail.event.oneLine || line.size() > kOneLineLimit || !m_line->open().isEmpty())
        return;
    m_detail.event.oneLine = line;
    (void)m_acts.editEvent(m_detail.event);
}

} // namespace wardmate
