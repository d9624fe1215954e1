// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/new_passphrase.h"

#include "ui/base/form_fields.h"
#include "ui/base/passphrase_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

NewPassphrase::NewPassphrase(FormFields &form, PassphraseJudge judge, const QString &label, const QString &againLabel)
    : QObject(&form)
    , m_form(form)
    , m_judge(std::move(judge))
    , m_firstRow(new QWidget(&form))
    , m_first(new PassphraseField(m_firstRow))
    , m_again(new PassphraseField(&form))
    , m_strength(new QLabel(m_firstRow))
    , m_suggest(new QPushButton(tr("&Suggest another"), &form))
{
    auto *column = new QVBoxLayout(m_firstRow);
    column->setContentsMargins(0, 0, 0, 0);
    m_first->line().setObjectName(u"newPassphrase"_s);
    m_again->line().setObjectName(u"passphraseAgain"_s);
    m_strength->setObjectName(u"strengthText"_s);
    m_strength->setWordWrap(true);
    m_strength->setTextFormat(Qt::PlainText);
    column->addWidget(m_first);
    column->addWidget(m_strength);
    m_firstRow->setFocusProxy(&m_first->line());
    m_suggest->setObjectName(u"suggestButton"_s);
    m_suggest->setFlat(true);
    m_suggest->setAutoDefault(false);
    form.add(label, m_firstRow, FormFields::Need::Optional, [this] {
        if (m_first->text().isEmpty())
            return tr("Type a passphrase, or take a suggestion.");
        // The line above says how weak it is and why; this one says what to do.
        return m_judge.strengthOf(m_first->text(), m_ownWords).acceptable
            ? QString()
            : tr("Choose a stronger one: take a suggestion, or add words that do not belong together.");
    });
    form.add(againLabel, m_again, FormFields::Need::Optional, [this] {
        if (m_again->text().isEmpty())
            return tr("Type the passphrase once more, so that no slip locks you out.");
        return m_again->text() == m_first->text() ? QString() : tr("The two are not the same yet.");
    });
    connect(m_suggest, &QPushButton::clicked, this, &NewPassphrase::suggest);
    connect(m_first, &PassphraseField::textChanged, this, &NewPassphrase::judge);
    connect(m_first, &PassphraseField::returnPressed, this, [this] { m_again->setFocus(); });
    connect(m_again, &PassphraseField::returnPressed, this, &NewPassphrase::confirmed);
}

void NewPassphrase::suggest()
{
    m_first->setText(m_judge.suggest(QLocale().name().left(2)));
    m_first->setShown(true); // a suggestion is there to be written down
    m_again->setText({});
    m_form.clearProblems();
    m_first->selectAll();
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_again->clear();
    m_strength->clear();
}

void NewPassphrase::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
    m_first->selectAll();
}

bool NewPassphrase::isEmpty() const
{
    return m_first->text().isEmpty();
}

SecretBytes NewPassphrase::secret() const
{
    return SecretBytes::fromPassphrase(m_first->text());
}

void NewPassphrase::judge()
{
    if (m_first->text().isEmpty()) {
        m_strength->clear();
        return;
    }
    const PassphraseVerdict strength = m_judge.strengthOf(m_first->text(), m_ownWords);
    m_strength->setText(strength.reason.isEmpty() ? strength.words : u"%1. %2"_s.arg(strength.words, strength.reason));
}

} // namespace wardmate
