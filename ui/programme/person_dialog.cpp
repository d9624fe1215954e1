// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/person_dialog.h"

#include "ui/base/choice_box.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/grow_to_fit.h"
#include "ui/base/inline_message.h"
#include "ui/base/kept_forms.h"
#include "ui/programme/people_model.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString titleOf(PersonDialog::Task task)
{
    switch (task) {
    case PersonDialog::Task::Add:
        return PersonDialog::tr("Add a person");
    case PersonDialog::Task::ChangeRole:
        return PersonDialog::tr("Change the role");
    case PersonDialog::Task::NewPassphrase:
        return PersonDialog::tr("A new passphrase");
    }
    return {};
}

QString introductionOf(PersonDialog::Task task, const QString &name)
{
    switch (task) {
    case PersonDialog::Task::Add:
        return PersonDialog::tr("Each person has a passphrase of their own. Let them choose it here, or hand over a "
                                "suggested one on paper; they can change it later.");
    case PersonDialog::Task::ChangeRole:
        return PersonDialog::tr("A passphrase belongs to a role, so %1 gets a new one with it.").arg(name);
    case PersonDialog::Task::NewPassphrase:
        return PersonDialog::tr("For %1, who has forgotten the old one or whose old one others may know. The file is "
                                "encrypted anew; copies "
                                "and backups made before can still be opened with the old one.")
            .arg(name);
    }
    return {};
}

} // namespace

PersonDialog::PersonDialog(PeopleServices &services, Task task, const PersonLine &person, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_task(task)
    , m_person(person)
    , m_form(new FormFields(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(titleOf(task)); // no name: the title is seen in the task bar
    buildForm();
    auto *buttons = new QDialogButtonBox(this);
    m_act = buttons->addButton(task == Task::Add ? tr("&Add this person")
            : task == Task::ChangeRole           ? tr("&Change the role")
                                                 : tr("&Set the passphrase"),
        QDialogButtonBox::AcceptRole);
    m_act->setObjectName(u"personAct"_s);
    m_act->setDefault(true);
    QPushButton *leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    leave->setAutoDefault(false);
    buttons->addButton(m_passphrase->suggestButton(), QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PersonDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quietLabel(introductionOf(task, person.name), this));
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addStretch(1); // not between the fields
    layout->addWidget(buttons);
    m_message->clear();
    growToFit(*this);
    setMinimumWidth(fontMetrics().averageCharWidth() * 74);
    if (m_name != nullptr)
        m_name->setFocus();
    else if (m_role != nullptr)
        m_role->setFocus();
    else
        m_passphrase->focusFirst();
}

void PersonDialog::buildForm()
{
    if (m_task == Task::Add) {
        m_name = new QLineEdit(m_form);
        m_name->setObjectName(u"personName"_s);
        setDraftKey(*this, u"new person"_s);
        m_form->add(tr("&Name"), m_name, FormFields::Need::Required,
            [this] { return nameNow().isEmpty() ? tr("Who is it? Add a name.") : QString(); });
        connect(m_name, &QLineEdit::textChanged, this, [this] { m_passphrase->setOwnWords({nameNow()}); });
    }
    if (m_task != Task::NewPassphrase) {
        m_role = new ChoiceBox(m_form);
        m_role->setObjectName(u"personRole"_s);
        m_role->addWords<PersonRole>();
        m_role->setChoice(std::optional(m_person.role));
        m_form->add(tr("&Role"), m_role, FormFields::Need::Optional, [this] {
            const bool same = m_task == Task::ChangeRole && m_role->choice<PersonRole>() == m_person.role;
            return same ? tr("Choose another role than the present one.") : QString();
        });
        m_opens = quietLabel(QString(), m_form);
        m_opens->setObjectName(u"roleOpens"_s);
        m_form->addRow(m_opens);
        connect(m_role, &ChoiceBox::codeChosen, this, &PersonDialog::followRole);
        followRole();
    }
    m_passphrase = new wardmate::NewPassphrase(*m_form, m_services.judge, tr("&Passphrase"), tr("Once &more"));
    m_passphrase->setOwnWords({nameNow()});
    connect(m_passphrase, &wardmate::NewPassphrase::confirmed, this, &PersonDialog::accept);
}

void PersonDialog::followRole()
{
    const PersonRole role = m_role->choice<PersonRole>().value_or(m_person.role);
    QString text = tr("Opens: %1.").arg(roleOpens(role));
    if (m_task == Task::ChangeRole)
        text += u' '
            + tr("The file is encrypted anew, so that the old passphrase opens nothing entered from now on. Copies and "
                 "backups made before can still be opened with it.");
    m_opens->setText(text);
}

QString PersonDialog::nameNow() const
{
    return m_name == nullptr ? m_person.name : m_name->text().simplified();
}

void PersonDialog::accept()
{
    if (!m_act->isEnabled() || !m_form->checkAll())
        return;
    m_message->clear();
    m_act->setEnabled(false);
    const auto done = [self = QPointer<PersonDialog>(this)](const Result<void> &result) {
        if (self)
            self->finish(result);
    };
    const PersonRole role = m_role == nullptr ? m_person.role : m_role->choice<PersonRole>().value_or(m_person.role);
    switch (m_task) {
    case Task::Add:
        return m_services.add(nameNow(), role, m_passphrase->secret(), done);
    case Task::ChangeRole:
        return m_services.changeRole(m_person.name, role, m_passphrase->secret(), done);
    case Task::NewPassphrase:
        return m_services.replacePassphrase(m_person.name, m_passphrase->secret(), done);
    }
}

void PersonDialog::finish(const Result<void> &done)
{
    m_act->setEnabled(true);
    if (!done) {
        if (done.error().code == "name_in_use"_L1 && m_name != nullptr)
            return m_form->showProblem(m_name, errorText(done.error()));
        if (done.error().code.startsWith("passphrase_"_L1))
            return m_form->showProblem(m_passphrase->field(), errorText(done.error()));
        return m_message->show(InlineMessage::Kind::Problem, errorText(done.error()));
    }
    m_passphrase->clear();
    const QString name = nameNow();
    emit finishedFor(name,
        m_task == Task::Add              ? tr("%1 can open the file now.").arg(name)
            : m_task == Task::ChangeRole ? tr("The role of %1 was changed.").arg(name)
                                         : tr("%1 has a new passphrase.").arg(name));
    QDialog::accept();
}

} // namespace wardmate
