// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/passphrase_dialog.h"

#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

PassphraseDialog::PassphraseDialog(Change change, QWidget *parent)
    : QDialog(parent)
    , m_change(std::move(change))
    , m_form(new FormFields(this))
{
    setWindowTitle(tr("Change your passphrase"));
    m_old = addSecret(tr("&Present passphrase"), u"oldPassphrase"_s, {});
    m_new = addSecret(tr("&New passphrase"), u"newPassphrase"_s, {});
    m_again = addSecret(tr("New passphrase &once more"), u"againPassphrase"_s, [this] {
        return m_again->text() == m_new->text() ? QString() : tr("The two new passphrases are not the same.");
    });
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *confirm = buttons->addButton(tr("&Change passphrase"), QDialogButtonBox::AcceptRole);
    confirm->setDefault(true);
    buttons->addButton(tr("Keep the present one"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PassphraseDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quietLabel(tr("Copies made before today still open with the present passphrase."), this));
    layout->addWidget(m_form);
    layout->addWidget(buttons);
}

QLineEdit *PassphraseDialog::addSecret(const QString &label, const QString &name, const std::function<QString()> &check)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    m_form->add(label, line, FormFields::Need::Required, check);
    return line;
}

void PassphraseDialog::accept()
{
    if (!m_form->checkAll())
        return;
    const auto changed
        = m_change(SecretBytes::fromPassphrase(m_old->text()), SecretBytes::fromPassphrase(m_new->text()));
    if (!changed) {
        const bool isOld = changed.error().kind == Error::Kind::WrongKey;
        m_form->showProblem(
            isOld ? m_old : m_new, isOld ? tr("That is not the present passphrase.") : errorText(changed.error()));
        return;
    }
    wipe();
    QDialog::accept();
}

void PassphraseDialog::wipe()
{
    for (QLineEdit *line : {m_old, m_new, m_again})
        line->clear();
}

} // namespace wardmate
