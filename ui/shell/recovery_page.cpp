// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_page.h"

#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/shell/centred_page.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// As people write it: spaces, hyphens and letter case do not count.
QString bare(const QString &key)
{
    QString letters;
    for (const QChar letter : key) {
        if (letter.isLetterOrNumber())
            letters.append(letter.toUpper());
    }
    return letters;
}

QString lastGroups(const QString &key)
{
    return bare(key).right(8);
}

} // namespace

RecoveryPage::RecoveryPage(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
{
    auto *page = new CentredPage(76, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    QWidget &content = page->content();
    m_shown = new QLabel(&content);
    m_shown->setObjectName(u"recoveryKeyText"_s);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_shown->setAccessibleName(tr("Recovery key"));
    m_shown->setFrameShape(QFrame::StyledPanel);
    m_shown->setMargin(fontMetrics().height());
    m_shown->setAlignment(Qt::AlignCenter);
    m_form = new FormFields(&content);
    m_typed = new QLineEdit(m_form);
    m_typed->setObjectName(u"typedKey"_s);
    m_typed->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_form->add(
        tr("Type the last &eight letters"), m_typed, FormFields::Need::Optional, [this] { return typedProblem(); });
    m_save = new QPushButton(tr("&Save as a text file…"), &content);
    m_save->setObjectName(u"saveKeyButton"_s);
    m_save->setFlat(true);
    m_done = new QPushButton(tr("&It is written down"), &content);
    m_done->setObjectName(u"recoveryDoneButton"_s);
    m_done->setDefault(true);
    m_message = new InlineMessage(&content);
    scaleKey();
    QVBoxLayout &column = page->column();
    column.addStretch(1);
    column.addWidget(headingLabel(tr("Write down the recovery key"), 1, &content));
    column.addWidget(quietLabel(tr("It opens everything when every passphrase is lost. Write it on paper, put it in a "
                                   "sealed envelope and give it to the director to lock away."),
        &content));
    column.addWidget(m_shown);
    column.addWidget(m_form);
    column.addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_done);
    column.addLayout(row);
    column.addStretch(2);
    connect(m_save, &QPushButton::clicked, this, &RecoveryPage::saveSheet);
    connect(m_done, &QPushButton::clicked, this, &RecoveryPage::finish);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryPage::finish);
}

void RecoveryPage::setKey(const QString &key, const QString &fileName)
{
    m_key = key;
    m_fileName = fileName;
    m_shown->setText(key);
    m_typed->clear();
    m_form->clearProblems();
    m_message->clear();
}

void RecoveryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleKey();
}

// Letters of one width, large enough to copy by hand.
void RecoveryPage::scaleKey()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.3);
    m_shown->setFont(fixed);
}

void RecoveryPage::forget()
{
    m_key.fill(u'0');
    m_key.clear();
    m_shown->clear();
    m_typed->clear();
}

void RecoveryPage::focusFirst()
{
    m_typed->setFocus(Qt::OtherFocusReason);
}

QString RecoveryPage::typedProblem() const
{
    if (bare(m_typed->text()).isEmpty())
        return tr("Type the last eight letters from your paper, so that you know it can be read.");
    return bare(m_typed->text()).endsWith(lastGroups(m_key))
        ? QString()
        : tr("That is not the end of the key. Compare your paper with it.");
}

void RecoveryPage::saveSheet()
{
    // The file is readable by anybody: said before it is written, not after (security.md 3, Recovery sheet).
    if (!m_prompts.confirm({.title = tr("Save the recovery key"),
            .text
            = tr("The text file is not encrypted: whoever has it can open everything. Save it on a stick that goes "
                 "into the envelope, not on this computer."),
            .act = tr("&Choose a place"),
            .leave = tr("&Write it down instead")}))
        return;
    const QString path = m_prompts.chooseSaveFile({.title = tr("Save the recovery key"),
        .suggested = tr("recovery-key.txt"),
        .filters = {tr("Text files (*.txt)")},
        .suffix = u"txt"_s});
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QString text = tr("Recovery key for %1\n\n%2\n\nKeep this in a sealed envelope, away from the computer.\n")
                             .arg(m_fileName, m_key);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    if (saved)
        m_message->show(InlineMessage::Kind::Success, tr("The recovery key was saved."));
    else
        m_message->show(InlineMessage::Kind::Problem,
            tr("The recovery key could not be written there. Choose another place or write it down."));
}

void RecoveryPage::finish()
{
    if (m_form->checkAll())
        emit finished();
}

} // namespace wardmate
