// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_page.h"

#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/shell/centred_page.h"
#include "ui/shell/passphrase_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

PassphrasePage::PassphrasePage(ProgramAccess &access, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
{
    auto *page = new CentredPage(76, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    QWidget &content = page->content();
    QVBoxLayout &column = page->column();
    column.addStretch(1);
    column.addWidget(headingLabel(tr("Choose a passphrase"), 1, &content));
    column.addWidget(quietLabel(
        tr("Write it down and keep it away from this computer. Without the passphrase or the recovery key nobody, "
           "including the makers, can open the file."),
        &content));
    build(content);
    column.addWidget(m_form);
    column.addWidget(m_busy);
    column.addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->addWidget(m_suggest);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    column.addLayout(row);
    column.addStretch(2);
    connect(m_suggest, &QPushButton::clicked, this, &PassphrasePage::suggest);
    connect(m_back, &QPushButton::clicked, this, &PassphrasePage::back);
    connect(m_next, &QPushButton::clicked, this, &PassphrasePage::tryNext);
    connect(m_first, &PassphraseField::textChanged, this, &PassphrasePage::judge);
    connect(m_first, &PassphraseField::returnPressed, this, [this] { m_again->setFocus(); });
    connect(m_again, &PassphraseField::returnPressed, this, &PassphrasePage::tryNext);
}

void PassphrasePage::build(QWidget &content)
{
    m_form = new FormFields(&content);
    auto *first = new QWidget(m_form);
    auto *firstColumn = new QVBoxLayout(first);
    firstColumn->setContentsMargins(0, 0, 0, 0);
    m_first = new PassphraseField(first);
    m_first->line().setObjectName(u"newPassphrase"_s);
    m_strength = new QLabel(first);
    m_strength->setObjectName(u"strengthText"_s);
    m_strength->setWordWrap(true);
    m_strength->setTextFormat(Qt::PlainText);
    firstColumn->addWidget(m_first);
    firstColumn->addWidget(m_strength);
    first->setFocusProxy(&m_first->line());
    m_again = new PassphraseField(m_form);
    m_again->line().setObjectName(u"passphraseAgain"_s);
    m_form->add(tr("&Passphrase"), first, FormFields::Need::Optional, [this] {
        const PassphraseVerdict strength = m_access.strengthOf(m_first->text(), m_ownWords);
        if (m_first->text().isEmpty())
            return tr("Type a passphrase, or take a suggestion.");
        return strength.acceptable ? QString() : tr("This one is too easy to guess. %1").arg(strength.reason).trimmed();
    });
    m_form->add(tr("&Type it once more"), m_again, FormFields::Need::Optional, [this] {
        if (m_again->text().isEmpty())
            return tr("Type the passphrase once more, so that no slip locks you out.");
        return m_again->text() == m_first->text() ? QString() : tr("The two are not the same yet.");
    });
    m_suggest = new QPushButton(tr("&Suggest another"), &content);
    m_suggest->setObjectName(u"suggestButton"_s);
    m_suggest->setFlat(true);
    m_back = new QPushButton(tr("&Back"), &content);
    m_back->setObjectName(u"backButton"_s);
    m_next = new QPushButton(tr("&Create the file"), &content);
    m_next->setObjectName(u"createButton"_s);
    m_next->setDefault(true);
    m_busy = new QProgressBar(&content);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Creating the file"));
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    m_busy->setVisible(false);
    m_message = new InlineMessage(&content);
}

void PassphrasePage::start(const QStringList &ownWords)
{
    m_ownWords = ownWords;
    m_message->clear();
    m_form->clearProblems();
    if (m_first->text().isEmpty())
        suggest();
    m_first->setFocus(Qt::OtherFocusReason);
    m_first->selectAll();
}

void PassphrasePage::clear()
{
    m_first->clear();
    m_again->clear();
    m_strength->clear();
    m_form->clearProblems();
    m_message->clear();
    setBusy(false);
}

void PassphrasePage::setBusy(bool busy)
{
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_suggest),
             static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next)})
        part->setEnabled(!busy);
    m_busy->setVisible(busy);
}

void PassphrasePage::showProblem(const QString &text)
{
    m_message->show(InlineMessage::Kind::Problem, text);
    m_next->setFocus();
}

SecretBytes PassphrasePage::takePassphrase() const
{
    return SecretBytes::fromPassphrase(m_first->text());
}

void PassphrasePage::suggest()
{
    m_first->setText(m_access.suggestPassphrase(QLocale().name().left(2)));
    m_first->setShown(true); // a suggestion is there to be written down
    m_again->setText({});
    m_form->clearProblems();
    m_first->selectAll();
}

void PassphrasePage::judge()
{
    if (m_first->text().isEmpty()) {
        m_strength->clear();
        return;
    }
    const PassphraseVerdict strength = m_access.strengthOf(m_first->text(), m_ownWords);
    m_strength->setText(strength.reason.isEmpty() ? strength.words : u"%1. %2"_s.arg(strength.words, strength.reason));
}

void PassphrasePage::tryNext()
{
    m_message->clear();
    if (m_form->checkAll())
        emit next();
}

} // namespace wardmate
