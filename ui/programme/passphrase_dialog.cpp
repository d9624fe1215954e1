// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/passphrase_dialog.h"

#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/grow_to_fit.h"
#include "ui/base/passphrase_field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// What the old passphrase still opens.
QString oldCopiesWords(PersonRole role)
{
    if (role == PersonRole::Administrator)
        return PassphraseDialog::tr(
            "Whoever has a copy of the file with the keys from before can still read issued reports with the present "
            "passphrase, until a coordinator or director gives you a new one.");
    return PassphraseDialog::tr(
        "The file is encrypted anew, so that the present passphrase opens nothing from now on. Copies and backups made "
        "before can still be opened with it: destroy those you no longer need.");
}

} // namespace

PassphraseDialog::PassphraseDialog(Change change, PassphraseJudge judge, PersonRole role, QWidget *parent)
    : QDialog(parent)
    , m_change(std::move(change))
    , m_form(new FormFields(this))
    , m_old(new PassphraseField(m_form))
{
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(tr("Change your passphrase"));
    m_old->line().setObjectName(u"oldPassphrase"_s);
    m_form->add(tr("&Present passphrase"), m_old, FormFields::Need::Optional,
        [this] { return m_old->text().isEmpty() ? tr("Type the present passphrase.") : QString(); });
    m_new = new NewPassphrase(*m_form, std::move(judge), tr("&New passphrase"), tr("New passphrase &once more"));
    auto *buttons = new QDialogButtonBox(this);
    m_act = buttons->addButton(tr("&Change passphrase"), QDialogButtonBox::AcceptRole);
    m_act->setObjectName(u"changeAct"_s);
    m_act->setDefault(true);
    QPushButton *leave = buttons->addButton(tr("Keep the present one"), QDialogButtonBox::RejectRole);
    leave->setAutoDefault(false);
    buttons->addButton(m_new->suggestButton(), QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
    connect(m_new, &NewPassphrase::confirmed, this, &PassphraseDialog::accept);
    auto *layout = new QVBoxLayout(this);
    QLabel *truth = quietLabel(oldCopiesWords(role), this);
    truth->setObjectName(u"oldCopies"_s);
    layout->addWidget(truth);
    layout->addWidget(m_form);
    layout->addStretch(1); // not between the fields
    layout->addWidget(buttons);
    growToFit(*this);
    setMinimumWidth(fontMetrics().averageCharWidth() * 74);
    m_old->setFocus();
}

void PassphraseDialog::accept()
{
    if (!m_act->isEnabled() || !m_form->checkAll())
        return;
    m_act->setEnabled(false);
    m_change(SecretBytes::fromPassphrase(m_old->text()), m_new->secret(),
        [self = QPointer<PassphraseDialog>(this)](const Result<void> &changed) {
            if (self)
                self->finish(changed);
        });
}

void PassphraseDialog::finish(const Result<void> &changed)
{
    m_act->setEnabled(true);
    if (!changed) {
        const bool isOld = changed.error().kind == Error::Kind::WrongKey;
        m_form->showProblem(isOld ? static_cast<QWidget *>(m_old) : m_new->field(),
            isOld ? tr("That is not the present passphrase.") : errorText(changed.error()));
        return;
    }
    m_old->clear();
    m_new->clear();
    QDialog::accept();
}

} // namespace wardmate
