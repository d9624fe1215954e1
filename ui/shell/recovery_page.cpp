// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_page.h"

#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/reading_page.h"
#include "ui/shell/program_access.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

RecoveryPage::RecoveryPage(ProgramAccess &access, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_prompts(prompts)
{
    auto *page = new ReadingPage(76, this, ReadingPage::Column::InTheMiddle);
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
    m_message = new InlineMessage(&content);
    scaleKey();
    QVBoxLayout &column = page->column();
    column.addStretch(1);
    column.addWidget(headingLabel(tr("Write down the recovery key"), 1, &content));
    column.addWidget(
        quietLabel(tr("It opens everything when every passphrase is lost. Write it on paper, put it in a "
                      "sealed envelope and give it to the director to lock away. It is shown only now; whoever "
                      "does this later makes a new one, and Today reminds of it."),
            &content));
    column.addWidget(m_shown);
    column.addWidget(m_form);
    column.addWidget(m_message);
    addButtons(column, &content);
    column.addStretch(2);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoveryPage::finish);
}

void RecoveryPage::addButtons(QVBoxLayout &column, QWidget *content)
{
    const auto add = [content](const QString &text, const QString &name, bool isMain) {
        auto *button = new QPushButton(text, content);
        button->setObjectName(name);
        button->setFlat(!isMain);
        button->setDefault(isMain);
        return button;
    };
    QPushButton *print = add(tr("&Print the recovery sheet…"), u"printKeyButton"_s, false);
    QPushButton *save = add(tr("&Save it as PDF…"), u"saveKeyButton"_s, false);
    QPushButton *later = add(tr("I will do this &later"), u"laterButton"_s, false);
    QPushButton *done = add(tr("&It is written down"), u"recoveryDoneButton"_s, true);
    auto *sheets = new QHBoxLayout;
    sheets->addWidget(print);
    sheets->addWidget(save);
    sheets->addStretch();
    auto *ends = new QHBoxLayout;
    ends->addStretch();
    ends->addWidget(later);
    ends->addWidget(done);
    column.addLayout(sheets);
    column.addLayout(ends);
    connect(print, &QPushButton::clicked, this, &RecoveryPage::printSheet);
    connect(save, &QPushButton::clicked, this, &RecoveryPage::saveSheet);
    connect(later, &QPushButton::clicked, this, [this] { emit finished(false); });
    connect(done, &QPushButton::clicked, this, &RecoveryPage::finish);
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

Question RecoveryPage::printingQuestion()
{
    return {.title = tr("Print the recovery sheet"),
        .text = tr("The printer's queue sees the key in clear. Use a printer beside you, not one in the corridor; "
                   "writing it down by hand is safer."),
        .act = tr("&Print it"),
        .leave = tr("&Write it down instead")};
}

void RecoveryPage::printSheet()
{
    if (m_prompts.confirm(printingQuestion()))
        m_access.printRecoverySheet(m_fileName, m_key);
    m_typed->setFocus(Qt::OtherFocusReason);
}

void RecoveryPage::saveSheet()
{
    // The file is readable by anybody: said before it is written, not after (security.md 3, Recovery sheet).
    if (!m_prompts.confirm({.title = tr("Save the recovery key"),
            .text = tr("The PDF is not encrypted: whoever has it can open everything. Save it on a stick that goes "
                       "into the envelope, not on this computer."),
            .act = tr("&Choose a place"),
            .leave = tr("&Write it down instead")}))
        return;
    const QString path = m_prompts.chooseSaveFile({.title = tr("Save the recovery key"),
        .suggested = tr("recovery-key.pdf"),
        .filters = {tr("PDF files (*.pdf)")},
        .suffix = u"pdf"_s});
    if (path.isEmpty())
        return;
    if (m_access.saveRecoverySheet(path, m_fileName, m_key))
        m_message->show(InlineMessage::Kind::Success, tr("The recovery key was saved."));
    else
        m_message->show(InlineMessage::Kind::Problem,
            tr("The recovery key could not be written there. Choose another place or write it down."));
    m_typed->setFocus(Qt::OtherFocusReason);
}

void RecoveryPage::finish()
{
    if (!m_form->checkAll())
        return;
    m_access.noteKeyWritten(m_key);
    emit finished(true);
}

} // namespace wardmate
