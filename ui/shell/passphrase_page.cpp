// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_page.h"

#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/new_passphrase.h"
#include "ui/base/reading_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

PassphrasePage::PassphrasePage(ProgramAccess &access, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
{
    auto *page = new ReadingPage(76, this, ReadingPage::Column::InTheMiddle);
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
    row->addWidget(m_passphrase->suggestButton());
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    column.addLayout(row);
    column.addStretch(2);
    connect(m_back, &QPushButton::clicked, this, &PassphrasePage::back);
    connect(m_next, &QPushButton::clicked, this, &PassphrasePage::tryNext);
    connect(m_passphrase, &NewPassphrase::confirmed, this, &PassphrasePage::tryNext);
}

void PassphrasePage::build(QWidget &content)
{
    m_form = new FormFields(&content);
    m_passphrase = new NewPassphrase(*m_form,
        {[this](const QString &text, const QStringList &ownWords) { return m_access.strengthOf(text, ownWords); },
            [this](const QString &language) { return m_access.suggestPassphrase(language); }},
        tr("&Passphrase"), tr("&Type it once more"));
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
    m_passphrase->setOwnWords(ownWords);
    m_message->clear();
    m_form->clearProblems();
    if (m_passphrase->isEmpty())
        m_passphrase->suggest();
    m_passphrase->focusFirst();
}

void PassphrasePage::clear()
{
    m_passphrase->clear();
    m_form->clearProblems();
    m_message->clear();
    setBusy(false);
}

void PassphrasePage::setBusy(bool busy)
{
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_passphrase->suggestButton()),
             static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next)})
        part->setEnabled(!busy);
    m_busy->setVisible(busy);
}

bool PassphrasePage::isBusy() const
{
    return !m_next->isEnabledTo(this);
}

void PassphrasePage::showProblem(const QString &text)
{
    m_message->show(InlineMessage::Kind::Problem, text);
    m_next->setFocus();
}

SecretBytes PassphrasePage::takePassphrase() const
{
    return m_passphrase->secret();
}

void PassphrasePage::tryNext()
{
    m_message->clear();
    if (m_form->checkAll())
        emit next();
}

} // namespace wardmate
