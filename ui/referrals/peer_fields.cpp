// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/peer_fields.h"

#include "models/referrals/desk_choices.h"
#include "ui/base/choice_box.h"
#include "ui/base/form_fields.h"
#include "ui/base/kept_forms.h"
#include "ui/base/token_field.h"
#include "ui/referrals/choices.h"
#include "ui/referrals/referral_acts.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// What came by an import may stand in no list; it is kept as it is.
void setKnown(ChoiceBox &box, const QString &code, const QString &label)
{
    if (!code.isEmpty() && box.findData(code) < 0)
        box.addChoice(label, code);
    box.setCode(code);
}

} // namespace

PeerFields::PeerFields(ReferralServices &services, ReferralActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_acts(acts)
    , m_form(new FormFields(this))
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_bestTime(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_profession(new ChoiceBox(this))
    , m_wants(new ChoiceBox(this))
    , m_channel(new ChoiceBox(this))
    , m_gender(new ChoiceBox(this))
    , m_language(new ChoiceBox(this))
    , m_stage(new ChoiceBox(this))
    , m_specialty(new ChoiceBox(this))
    , m_avoid(new TokenField(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseBeforeStoring);
    build();
    addRows();
    connectAll();
}

void PeerFields::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    const std::pair<QWidget *, const char *> names[] = {{m_name, "peerName"}, {m_phone, "peerPhone"},
        {m_email, "peerEmail"}, {m_bestTime, "peerBestTime"}, {m_wants, "peerWants"}, {m_channel, "peerChannel"},
        {m_gender, "peerGender"}, {m_language, "peerLanguage"}, {m_stage, "peerStage"}, {m_specialty, "peerSpecialty"},
        {m_unit, "peerUnit"}, {m_profession, "peerProfession"}, {m_avoid, "peerAvoid"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    fillUnitPreference(*m_wants);
    fillOptional<Channel>(*m_channel);
    fillOptional<Gender>(*m_gender);
    fillLanguages(*m_language);
    fillOptional<CareerStage>(*m_stage);
    fillSpecialties(*m_specialty, m_services);
    m_profession->addWords<ProfessionGroup>();
}

void PeerFields::addRows()
{
    m_form->add(tr("Name"), m_name, FormFields::Need::Optional, [this] {
        return m_name->isEnabled() && m_name->text().trimmed().isEmpty() ? tr("A name is needed to reach the person.")
                                                                         : QString();
    });
    m_form->add(tr("Phone"), m_phone);
    m_form->add(tr("E-mail"), m_email);
    m_form->add(tr("Best time"), m_bestTime);
    m_form->add(tr("Reach by"), m_channel);
    m_form->add(tr("Unit"), m_unit);
    m_form->add(tr("Profession"), m_profession, FormFields::Need::Optional,
        [this] { return m_profession->code().isEmpty() ? tr("Which profession? Type to find it.") : QString(); });
    m_form->add(tr("Career stage"), m_stage);
    m_form->add(tr("Specialty"), m_specialty);
    m_form->add(tr("Wants"), m_wants);
    m_form->add(tr("Supporter's gender"), m_gender);
    m_form->add(tr("Language"), m_language);
    m_form->add(tr("Should not be asked"), m_avoid);
}

void PeerFields::connectAll()
{
    for (QLineEdit *field : {m_name, m_phone, m_email, m_bestTime, m_unit}) {
        connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::textEdited, this, [this] { setTyped(*this, true); });
        connect(field, &QLineEdit::editingFinished, this, &PeerFields::commit);
    }
    for (ChoiceBox *box : {m_wants, m_channel, m_gender, m_language, m_stage, m_specialty, m_profession})
        connect(box, &ChoiceBox::codeChosen, this, &PeerFields::commit);
    connect(m_avoid, &TokenField::changed, this, &PeerFields::commit);
    connect(&m_pause, &QTimer::timeout, this, &PeerFields::store);
}

void PeerFields::show(const ReferralDetail &detail)
{
    const bool isSame = detail.referral.id == m_detail.referral.id;
    if (!isSame)
        m_pause.stop();
    m_showing = true;
    setDraftKey(*this, u"peer %1"_s.arg(detail.referral.id.value));
    m_detail = detail;
    const bool isErased = detail.referral.state == ReferralState::Purged;
    const auto set = [isSame](QLineEdit *field, const QString &text, bool enabled) {
        field->setEnabled(enabled);
        if (field->text() == text || (isSame && field->hasFocus()))
            return;
        field->setText(text);
        field->setCursorPosition(0); // of a long address its beginning is seen
    };
    set(m_name, detail.identity.name, !isErased);
    set(m_phone, detail.identity.phone, !isErased);
    set(m_email, detail.identity.email, !isErased);
    set(m_bestTime, detail.identity.bestTime, !isErased);
    set(m_unit, detail.referral.unitName, true);
    showFacts(isSame);
    m_avoid->setEnabled(!isErased);
    if (!isSame) {
        m_form->clearProblems();
        setTyped(*this, false);
    }
    m_showing = false;
}

void PeerFields::showFacts(bool isSame)
{
    const Referral &referral = m_detail.referral;
    m_profession->setChoice<ProfessionGroup>(referral.profession);
    m_wants->setChoice<UnitPreference>(referral.preferredUnit);
    m_channel->setChoice(referral.preferredChannel);
    m_gender->setChoice(referral.preferredGender);
    setKnown(*m_language, referral.preferredLanguage, referral.preferredLanguage);
    m_stage->setChoice(referral.stage);
    setKnown(*m_specialty, referral.specialty,
        m_services.specialtyLabel ? m_services.specialtyLabel(referral.specialty) : referral.specialty);
    if (!isSame) {
        fillUnits(*m_unit, m_services);
        fillAvoid();
    }
    QStringList avoid;
    for (const SupporterId supporter : referral.avoid)
        avoid.append(QString::number(supporter.value));
    m_avoid->setCodes(avoid);
}

void PeerFields::fillAvoid()
{
    m_avoid->setCodes({});
    m_avoid->clearChoices();
    QSet<SupporterId> known;
    const auto people = m_services.choices.supporters().value_or(QList<std::pair<SupporterId, QString>>{});
    for (const auto &[id, name] : people) {
        m_avoid->addChoice(name, QString::number(id.value));
        known.insert(id);
    }
    for (const SupporterId id : std::as_const(m_detail.referral.avoid)) {
        if (!known.contains(id))
            m_avoid->addChoice(tr("Somebody who has left"), QString::number(id.value));
    }
}

void PeerFields::focusFirst()
{
    m_phone->setFocus(Qt::ShortcutFocusReason);
    m_phone->selectAll();
}

void PeerFields::commit()
{
    if (m_showing)
        return;
    store();
    ++m_visit;
}

void PeerFields::store()
{
    m_pause.stop();
    if (m_showing || !m_detail.referral.id.isValid())
        return;
    const bool isIdentityStored = storeIdentity();
    setTyped(*this, !storeFacts() || !isIdentityStored);
}

bool PeerFields::storeIdentity()
{
    if (m_detail.referral.state == ReferralState::Purged)
        return true;
    if (m_name->text().trimmed().isEmpty())
        return false;
    const PeerIdentity identity{
        m_name->text().trimmed(), m_phone->text().trimmed(), m_email->text().trimmed(), m_bestTime->text().trimmed()};
    if (identity == m_detail.identity)
        return true;
    const PeerIdentity before = std::exchange(m_detail.identity, identity);
    const bool isStored = m_acts.editIdentity(m_detail.referral.id, identity, m_visit);
    if (!isStored && m_detail.identity == identity)
        m_detail.identity = before; // to be tried again
    return isStored;
}

bool PeerFields::storeFacts()
{
    Referral facts = m_detail.referral;
    facts.unitName = m_unit->text().simplified();
    facts.profession = m_profession->choice<ProfessionGroup>().value_or(facts.profession);
    facts.preferredUnit = m_wants->choice<UnitPreference>().value_or(UnitPreference::None);
    facts.preferredChannel = m_channel->choice<Channel>();
    facts.preferredGender = m_gender->choice<Gender>();
    facts.preferredLanguage = m_language->code();
    facts.stage = m_stage->choice<CareerStage>();
    facts.specialty = m_specialty->code();
    facts.avoid.clear();
    for (const QString &code : m_avoid->codes())
        facts.avoid.append(SupporterId{code.toLongLong()});
    if (facts == m_detail.referral)
        return true;
    const Referral before = std::exchange(m_detail.referral, facts);
    const bool isStored = m_acts.editReferral(facts, m_visit);
    if (!isStored && m_detail.referral == facts)
        m_detail.referral = before;
    return isStored;
}

} // namespace wardmate
