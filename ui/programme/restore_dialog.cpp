// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/restore_dialog.h"

#include "ui/base/date_words.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/passphrase_field.h"
#include "ui/base/prompts.h"
#include "ui/base/tab_order.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

RestoreDialog::RestoreDialog(RestoreServices services, QWidget *parent)
    : QDialog(parent)
    , m_services(std::move(services))
    , m_chosen(quietLabel(tr("No backup was chosen yet."), this))
    , m_passphrase(new PassphraseField(this))
    , m_look(new QPushButton(tr("&Look inside"), this))
    , m_contents(new QLabel(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    auto *chooser = new QPushButton(tr("&Choose the backup…"), this);
    chooser->setObjectName(u"chooseBackup"_s);
    chooser->setAutoDefault(false); // Return in the passphrase looks inside, and nothing else
    m_chosen->setObjectName(u"chosenBackup"_s);
    auto *label = new QLabel(tr("&Passphrase of that day"), this);
    label->setBuddy(&m_passphrase->line());
    m_passphrase->line().setAccessibleName(tr("Passphrase of that day"));
    m_passphrase->setEnabled(false);
    m_look->setObjectName(u"lookInside"_s);
    m_look->setEnabled(false);
    m_look->setDefault(true);
    m_contents->setObjectName(u"backupContents"_s);
    m_contents->setWordWrap(true);
    m_contents->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Put it in the place of the file"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restoreAct"_s);
    m_restore->setEnabled(false);
    m_restore->setAutoDefault(false);
    buttons->addButton(tr("Leave everything as it is"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        quietLabel(tr("A backup is a folder whose name ends in a date. Look inside first; nothing is changed until you "
                      "say so, and what is there now is put aside, not lost."),
            this));
    layout->addWidget(chooser, 0, Qt::AlignLeading);
    layout->addWidget(m_chosen);
    layout->addWidget(label);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_look, 0, Qt::AlignLeading);
    layout->addWidget(m_contents);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    tabThrough({chooser, m_passphrase, m_look, m_contents, m_message, buttons});
    m_message->clear();
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    connect(chooser, &QPushButton::clicked, this, &RestoreDialog::chooseFolder);
    connect(m_look, &QPushButton::clicked, this, &RestoreDialog::look);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RestoreDialog::chooseFolder()
{
    const QString folder
        = m_services.prompts.chooseFolder(tr("Which backup should be restored?"), m_services.startFolder);
    if (!folder.isEmpty())
        choose(folder);
}

void RestoreDialog::choose(const QString &folder)
{
    m_folder.clear();
    m_restore->setEnabled(false);
    m_contents->clear();
    m_message->clear();
    const auto madeAt = m_services.madeAt(folder);
    m_passphrase->setEnabled(madeAt.has_value());
    m_look->setEnabled(madeAt.has_value());
    if (!madeAt) {
        m_chosen->setText(tr("No backup was chosen yet."));
        return m_message->show(InlineMessage::Kind::Problem, errorText(madeAt.error(), QFileInfo(folder).fileName()));
    }
    m_folder = folder;
    m_chosen->setText(tr("Made: %1").arg(momentWords(*madeAt, m_services.now)));
    m_passphrase->setFocus();
}

void RestoreDialog::look()
{
    if (m_folder.isEmpty() || !m_look->isEnabled())
        return;
    m_look->setEnabled(false);
    m_message->clear();
    m_services.look(m_folder, SecretBytes::fromPassphrase(m_passphrase->text()),
        [self = QPointer<RestoreDialog>(this), folder = m_folder](const Result<RestoreContents> &contents) {
            if (self && self->m_folder == folder) // else another one was chosen meanwhile
                self->showContents(contents);
        });
}

void RestoreDialog::showContents(const Result<RestoreContents> &contents)
{
    m_look->setEnabled(true);
    m_restore->setEnabled(contents.has_value());
    if (!contents) {
        m_contents->clear();
        m_passphrase->selectAll();
        return m_message->show(InlineMessage::Kind::Problem, errorText(contents.error()));
    }
    m_passphrase->clear();
    QStringList lines = contentLines(*contents);
    if (!m_services.isFileThere)
        lines.append(tr("If figures were published after this copy was made, do not publish the same periods again: "
                        "both together can show what was hidden."));
    m_contents->setText(lines.join(u'\n'));
    m_restore->setFocus();
}

QStringList RestoreDialog::contentLines(const RestoreContents &contents) const
{
    if (!contents.opensNames)
        return {
            tr("It opens well. This passphrase shows the issued reports only, so what else is in it is not counted.")};
    QStringList lines{contents.hospital};
    lines.append(tr("%n referral(s)", nullptr, contents.referrals) + u", "_s
        + tr("%1 of them open").arg(contents.openReferrals) + u", "_s
        + tr("%n supporter(s)", nullptr, contents.supporters));
    if (contents.lastEntry.isValid())
        lines.append(tr("Last entry: %1").arg(momentWords(contents.lastEntry, m_services.now)));
    lines.append(tr("It opens well."));
    return lines;
}

void RestoreDialog::restore()
{
    const Question question{.title = tr("Restore a backup"),
        .text = tr("Put this backup in the place of “%1”? What was entered since is in the file that is put aside, in "
                   "a folder beside it. What was published from it stays published. The passphrases of that day are "
                   "valid again.")
                    .arg(m_services.fileName),
        .act = tr("&Restore it"),
        .leave = tr("Leave everything as it is")};
    if (!m_services.prompts.confirm(question))
        return;
    const auto replaced = m_services.replace(m_folder);
    if (!replaced)
        return m_message->show(InlineMessage::Kind::Problem, errorText(replaced.error()));
    accept();
}

} // namespace wardmate
