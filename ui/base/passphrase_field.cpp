// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/passphrase_field.h"

#include "ui/base/announce.h"
#include "ui/base/form_fields.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wardmate {

PassphraseField::PassphraseField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_show(new QPushButton(this))
    , m_capsLock(quietLabel(QString(), this))
{
    m_line->setObjectName(u"passphraseLine"_s);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_line->setMaxLength(1024);
    m_line->installEventFilter(this);
    m_show->setObjectName(u"showPassphrase"_s);
    m_show->setAutoDefault(false);
    setShown(false);
    m_capsLock->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_show, 0, 1);
    layout->addWidget(m_capsLock, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_line);
    connect(m_show, &QPushButton::clicked, this, [this] { setShown(m_line->echoMode() == QLineEdit::Password); });
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseField::textChanged);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::returnPressed);
}

QString PassphraseField::text() const
{
    return m_line->text();
}

void PassphraseField::setText(const QString &text)
{
    m_line->setText(text);
}

void PassphraseField::setShown(bool shown)
{
    // No mnemonic: a page may have two of these.
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void PassphraseField::selectAll()
{
    m_line->selectAll();
}

void PassphraseField::clear()
{
    m_line->setText({});
    m_capsLock->hide();
    setShown(false);
}

bool PassphraseField::capsLockSeen() const
{
    return m_capsLock->isVisibleTo(this);
}

bool PassphraseField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        // Qt has no question for the lock itself; a capital letter without Shift, or a small one with it, tells.
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString typed = key->text();
        if (typed.size() == 1 && typed.at(0).isLetter() && typed.toUpper() != typed.toLower()) {
            const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
            const bool capital = typed.at(0).isUpper();
            if (capital != shift && !capsLockSeen()) {
                m_capsLock->setText(tr("Caps Lock is on"));
                announce(*m_capsLock, m_capsLock->text());
            }
            m_capsLock->setVisible(capital != shift);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wardmate
