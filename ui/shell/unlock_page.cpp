// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_page.h"

#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/passphrase_field.h"
#include "ui/base/reading_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QPushButton *link(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setFlat(true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

UnlockPage::UnlockPage(ProgramAccess &access, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
{
    setObjectName(u"unlockPage"_s);
    auto *page = new ReadingPage(64, this, ReadingPage::Column::InTheMiddle);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    QVBoxLayout &column = page->column();
    column.addStretch(2);
    m_file = headingLabel(QString(), 1, &page->content());
    m_file->setObjectName(u"unlockFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_note = quietLabel(QString(), &page->content());
    m_note->setObjectName(u"unlockNote"_s);
    m_message = new InlineMessage(&page->content());
    buildPassphrase();
    buildRecovery();
    m_busy = new QProgressBar(&page->content());
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Unlocking"));
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    m_busy->setVisible(false);
    m_fold = link(tr("Use the &recovery key…"), u"recoveryLink"_s, &page->content());
    m_other = link(tr("&Another file…"), u"otherFileLink"_s, &page->content());
    m_restore = link(tr("Restore a &backup…"), u"restoreLink"_s, &page->content());
    m_new = link(tr("&Start a programme…"), u"newProgramLink"_s, &page->content());
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    for (QPushButton *button : {m_fold, m_other, m_restore, m_new})
        links->addWidget(button, 0, Qt::AlignLeading);
    column.addWidget(m_file);
    column.addWidget(m_note);
    column.addWidget(m_passphrasePart);
    column.addWidget(m_recoveryPart);
    column.addWidget(m_busy);
    column.addWidget(m_message);
    column.addLayout(links);
    column.addStretch(3);
    connect(m_fold, &QPushButton::clicked, this, [this] { unfold(!m_recoveryPart->isVisibleTo(this)); });
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherFileWanted);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(m_path); });
    connect(m_new, &QPushButton::clicked, this, &UnlockPage::newProgramWanted);
}

void UnlockPage::buildPassphrase()
{
    m_passphrasePart = new QWidget(this);
    auto *layout = new QVBoxLayout(m_passphrasePart);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Passphrase"), m_passphrasePart);
    m_passphrase = new PassphraseField(m_passphrasePart);
    label->setBuddy(&m_passphrase->line());
    m_passphrase->line().setAccessibleName(tr("Passphrase")); // its label is no sibling of it
    m_unlock = new QPushButton(tr("&Unlock"), m_passphrasePart);
    m_unlock->setObjectName(u"unlockButton"_s);
    m_unlock->setDefault(true);
    layout->addWidget(label);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_unlock, 0, Qt::AlignLeading);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_passphrase, &PassphraseField::returnPressed, this, &UnlockPage::unlock);
}

void UnlockPage::buildRecovery()
{
    m_recoveryPart = new QWidget(this);
    auto *layout = new QVBoxLayout(m_recoveryPart);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Recovery &key, from the sheet in the sealed envelope"), m_recoveryPart);
    m_recoveryKey = new QLineEdit(m_recoveryPart);
    m_recoveryKey->setObjectName(u"recoveryKeyLine"_s);
    m_recoveryKey->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_recoveryKey->setMaxLength(80);
    label->setBuddy(m_recoveryKey);
    m_recover = new QPushButton(tr("&Open with the recovery key"), m_recoveryPart);
    m_recover->setObjectName(u"recoverButton"_s);
    layout->addWidget(label);
    layout->addWidget(m_recoveryKey);
    layout->addWidget(m_recover, 0, Qt::AlignLeading);
    m_recoveryPart->setVisible(false);
    connect(m_recover, &QPushButton::clicked, this, &UnlockPage::unlockWithRecoveryKey);
    connect(m_recoveryKey, &QLineEdit::returnPressed, this, &UnlockPage::unlockWithRecoveryKey);
}

void UnlockPage::setFile(const QString &path, const QString &note)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_firstNote = note;
    addNote({});
    m_passphrase->clear();
    m_recoveryKey->clear();
    m_message->clear();
    unfold(false);
    setBusy(false);
}

void UnlockPage::addNote(const QString &note)
{
    m_note->setText(QStringList{m_firstNote, note}.join(u'\n').trimmed());
    m_note->setVisible(!m_note->text().isEmpty());
}

void UnlockPage::focusFirst()
{
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::unlock()
{
    if (m_passphrase->text().isEmpty()) {
        m_message->show(InlineMessage::Kind::Information, tr("Type the passphrase, then press Enter."));
        focusFirst();
        return;
    }
    setBusy(true);
    m_access.open(m_path, SecretBytes::fromPassphrase(m_passphrase->text()),
        [self = QPointer<UnlockPage>(this)](const Result<OpenedProgram> &result) {
            if (self)
                self->finish(result, false);
        });
}

void UnlockPage::unlockWithRecoveryKey()
{
    if (m_recoveryKey->text().trimmed().isEmpty()) {
        m_message->show(InlineMessage::Kind::Information, tr("Type the recovery key as it is on the sheet."));
        m_recoveryKey->setFocus();
        return;
    }
    setBusy(true);
    m_access.openWithRecoveryKey(
        m_path, m_recoveryKey->text(), [self = QPointer<UnlockPage>(this)](const Result<OpenedProgram> &result) {
            if (self)
                self->finish(result, true);
        });
}

void UnlockPage::finish(const Result<OpenedProgram> &result, bool byRecoveryKey)
{
    setBusy(false);
    if (result) {
        m_passphrase->clear();
        m_recoveryKey->clear();
        m_message->clear();
        emit opened(*result);
        return;
    }
    Error error = result.error();
    if (byRecoveryKey && error.kind == Error::Kind::WrongKey)
        error.code = u"recovery_key"_s;
    QString text = errorText(error, QFileInfo(m_path).fileName());
    m_message->show(InlineMessage::Kind::Problem, text);
    // The old text stays, selected, so that typing replaces it and a slip can be mended.
    if (byRecoveryKey) {
        m_recoveryKey->setFocus();
        m_recoveryKey->selectAll();
    } else {
        focusFirst();
        m_passphrase->selectAll();
    }
}

void UnlockPage::setBusy(bool busy)
{
    for (QWidget *part : {static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_unlock),
             static_cast<QWidget *>(m_recoveryPart), static_cast<QWidget *>(m_fold), static_cast<QWidget *>(m_other),
             static_cast<QWidget *>(m_restore), static_cast<QWidget *>(m_new)})
        part->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Unlocking…") : tr("&Unlock"));
    m_busy->setVisible(busy);
}

bool UnlockPage::isBusy() const
{
    return !m_unlock->isEnabledTo(this);
}

void UnlockPage::unfold(bool recovery)
{
    m_recoveryPart->setVisible(recovery);
    m_passphrasePart->setVisible(!recovery);
    m_fold->setText(recovery ? tr("Use the &passphrase") : tr("Use the &recovery key…"));
    m_message->clear();
    if (recovery)
        m_recoveryKey->setFocus();
    else
        m_passphrase->setFocus();
}

} // namespace wardmate
