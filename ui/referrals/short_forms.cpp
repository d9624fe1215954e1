// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/short_forms.h"

#include "ui/base/choice_box.h"
#include "ui/base/form_fields.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

Outcome usualOutcome(const Referral &referral)
{
    switch (referral.state) {
    case ReferralState::Declined:
        return referral.resourcesOfferedOn.isValid() ? Outcome::DeclinedWithResources : Outcome::Declined;
    case ReferralState::NoResponse:
        return Outcome::NoResponse;
    case ReferralState::Connected:
        return Outcome::BriefContact;
    default:
        return referral.furtherHelpAccepted ? Outcome::FurtherHelp : Outcome::Supported;
    }
}

} // namespace

DeclinedForm::DeclinedForm(QWidget *parent)
    : VerbForm(Verb::Declined, tr("Offer made, declined"), tr("&Record"), parent)
    , m_resources(new QCheckBox(tr("&Resources were left with the peer"), this))
{
    head().addWidget(
        quietLabel(tr("An offer that is declined is support given. The peer may come back any time."), this));
    m_resources->setObjectName(u"declinedResources"_s);
    m_resources->setChecked(true);
    addTick(*m_resources);
}

void DeclinedForm::focusFirst()
{
    m_resources->setFocus(Qt::OtherFocusReason);
}

VerbFacts DeclinedForm::facts() const
{
    VerbFacts facts;
    facts.resourcesGiven = m_resources->isChecked();
    return facts;
}

ResourcesForm::ResourcesForm(QWidget *parent)
    : VerbForm(Verb::OfferResource, tr("Resources given"), tr("&Record"), parent)
    , m_taken(new QCheckBox(tr("The peer &used one of them"), this))
{
    m_taken->setObjectName(u"resourcesTaken"_s);
    addTick(*m_taken);
}

void ResourcesForm::focusFirst()
{
    m_taken->setFocus(Qt::OtherFocusReason);
}

VerbFacts ResourcesForm::facts() const
{
    VerbFacts facts;
    facts.takenUp = m_taken->isChecked();
    return facts;
}

FurtherHelpForm::FurtherHelpForm(const ReferralDetail &detail, QWidget *parent)
    : VerbForm(Verb::FurtherHelp, tr("Further help"), tr("&Record"), parent)
    , m_kind(new ChoiceBox(this))
    , m_accepted(new QCheckBox(tr("The peer &took it up"), this))
{
    m_kind->setObjectName(u"helpKind"_s);
    m_kind->setOptional(tr("Not said"));
    m_kind->addWords<FurtherHelp>();
    m_kind->setChoice(detail.referral.furtherHelpKind);
    fields().add(tr("&Kind"), m_kind, FormFields::Need::Optional, [this] {
        return m_accepted->isChecked() && m_kind->code().isEmpty() ? tr("Which kind of help was taken up? Choose one.")
                                                                   : QString();
    });
    m_accepted->setObjectName(u"helpAccepted"_s);
    m_accepted->setChecked(detail.referral.furtherHelpAccepted);
    addTick(*m_accepted);
}

void FurtherHelpForm::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

VerbFacts FurtherHelpForm::facts() const
{
    VerbFacts facts;
    facts.furtherHelp = m_kind->choice<FurtherHelp>();
    facts.furtherHelpOffered = true;
    facts.furtherHelpAccepted = m_accepted->isChecked();
    return facts;
}

CloseForm::CloseForm(const ReferralDetail &detail, QWidget *parent)
    : VerbForm(Verb::Close, tr("Close the referral"), tr("&Close referral"), parent)
    , m_outcome(new ChoiceBox(this))
{
    m_outcome->setObjectName(u"closeOutcome"_s);
    for (const Word<Outcome> &word : wordsOf<Outcome>()) {
        if (word.value != Outcome::Duplicate && word.value != Outcome::OutOfScope && word.value != Outcome::Withdrawn)
            m_outcome->addChoice(labelOf(word.value), codeOf(word.value));
    }
    m_outcome->setChoice<Outcome>(usualOutcome(detail.referral));
    const bool hasTalked = detail.referral.conversations > 0;
    fields().add(tr("&Outcome"), m_outcome, FormFields::Need::Required, [this, hasTalked] {
        if (m_outcome->code().isEmpty())
            return tr("How did it end? Choose one.");
        if (m_outcome->choice<Outcome>() == Outcome::Supported && !hasTalked)
            return tr("No conversation is logged yet. Log it first, or choose \"Brief contact\".");
        return QString();
    });
}

void CloseForm::focusFirst()
{
    m_outcome->setFocus(Qt::OtherFocusReason);
    m_outcome->lineEdit()->selectAll();
}

VerbFacts CloseForm::facts() const
{
    VerbFacts facts;
    facts.outcome = m_outcome->choice<Outcome>();
    return facts;
}

HoldForm::HoldForm(QWidget *parent)
    : VerbForm(Verb::Hold, tr("Legal hold"), tr("&Put on hold"), parent)
    , m_reason(new ChoiceBox(this))
{
    head().addWidget(quietLabel(tr("The name is kept until the hold is released. Nothing else changes."), this));
    m_reason->setObjectName(u"holdReason"_s);
    m_reason->addChoice(tr("Litigation"), u"litigation"_s);
    m_reason->addChoice(tr("Investigation"), u"investigation"_s);
    m_reason->addChoice(tr("Request for documents"), u"records_request"_s);
    m_reason->addChoice(tr("Other"), u"other"_s);
    fields().add(tr("&Reason"), m_reason, FormFields::Need::Required,
        [this] { return m_reason->code().isEmpty() ? tr("Why must the name be kept? Choose one.") : QString(); });
}

void HoldForm::focusFirst()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

VerbFacts HoldForm::facts() const
{
    VerbFacts facts;
    facts.holdReason = m_reason->code();
    return facts;
}

UnassignForm::UnassignForm(QWidget *parent)
    : VerbForm(Verb::Unassign, tr("Supporter cannot take it"), tr("&Record"), parent)
    , m_notAgain(new QCheckBox(tr("Do &not propose this supporter again for this peer"), this))
{
    m_notAgain->setObjectName(u"notAgain"_s);
    m_notAgain->setChecked(true);
    addTick(*m_notAgain);
}

void UnassignForm::focusFirst()
{
    m_notAgain->setFocus(Qt::OtherFocusReason);
}

VerbFacts UnassignForm::facts() const
{
    VerbFacts facts;
    facts.excludePrevious = m_notAgain->isChecked();
    return facts;
}

EscalateForm::EscalateForm(const std::function<void()> &showBoundaries, QWidget *parent)
    : VerbForm(Verb::Escalate, tr("Handed on"), tr("&Record"), parent)
    , m_card(new QPushButton(tr("&Boundaries card"), this))
{
    head().addWidget(
        quietLabel(tr("Only that it was handed on is recorded: not to whom, not why, not what was said."), this));
    m_card->setObjectName(u"boundariesCard"_s);
    m_card->setVisible(bool(showBoundaries));
    head().addWidget(m_card, 0, Qt::AlignLeading);
    connect(m_card, &QPushButton::clicked, this, [showBoundaries] { showBoundaries(); });
}

void EscalateForm::focusFirst()
{
    findChild<QPushButton *>(u"doVerb"_s)->setFocus(Qt::OtherFocusReason);
}

ReopenForm::ReopenForm(QWidget *parent)
    : VerbForm(Verb::Reopen, tr("Open again"), tr("&Open again"), parent)
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
{
    head().addWidget(quietLabel(tr("The name has been erased. It is needed again to reach the person."), this));
    m_name->setObjectName(u"reopenName"_s);
    fields().add(tr("&Name"), m_name, FormFields::Need::Required,
        [this] { return m_name->text().trimmed().isEmpty() ? tr("Who is coming back? Add a name.") : QString(); });
    m_phone->setObjectName(u"reopenPhone"_s);
    fields().add(tr("&Phone"), m_phone);
}

void ReopenForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

VerbFacts ReopenForm::facts() const
{
    VerbFacts facts;
    facts.identity = PeerIdentity{m_name->text().trimmed(), m_phone->text().trimmed(), {}, {}};
    return facts;
}

} // namespace wardmate
