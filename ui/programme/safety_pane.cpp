// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/safety_pane.h"

#include "ui/base/action_button.h"
#include "ui/base/date_words.h"
#include "ui/base/error_text.h"
#include "ui/base/form_fields.h"
#include "ui/base/inline_message.h"
#include "ui/base/prompts.h"
#include "ui/base/reading_page.h"
#include "ui/programme/audit_dialog.h"

#include <QAction>
#include <QFileInfo>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kColumn = 110; ///< characters

QHBoxLayout *rowOf(const QList<QAction *> &actions, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, parent);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setVisible(action->isVisible());
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

} // namespace

SafetyPane::SafetyPane(SafetyServices &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_message(new InlineMessage(this))
{
    setObjectName(u"safetyPane"_s);
    makeActions();
    auto *page = new ReadingPage(kColumn, this);
    QVBoxLayout *layout = &page->column();
    build(*layout);
    layout->addStretch(1);
    page->setObjectName(u"safetyScroll"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_message);
    outer->addWidget(page, 1);
    m_message->clear();
    m_message->setClosable(true);
    refresh();
}

void SafetyPane::makeActions()
{
    const auto make = [this](const QString &text, const QString &name, auto act, bool isThere = true) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setVisible(isThere);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const bool hasFile = bool(m_services.backUp); // a sample programme has none
    m_backUp = make(
        tr("&Back up now"), u"backUp"_s, [this] { runBackup(&SafetyPane::sayBackedUp, m_services.backUp); }, hasFile);
    m_folder = make(
        tr("Choose a &place…"), u"backupFolder"_s,
        [this] { runBackup(&SafetyPane::sayBackedUp, m_services.chooseFolder); }, hasFile);
    m_test = make(
        tr("&Test the newest"), u"testBackup"_s, [this] { runBackup(&SafetyPane::sayTested, m_services.testNewest); },
        hasFile);
    m_restore = make(
        tr("&Restore a backup…"), u"restoreBackup"_s, [this] { m_services.restore(); }, hasFile);
    m_erase = make(tr("&Erase names…"), u"eraseNames"_s, [this] { erase(); });
    m_check = make(
        tr("&Check the file now"), u"checkFile"_s, [this] { check(); }, bool(m_services.checkFile));
    m_audit = make(
        tr("&Audit log…"), u"auditLog"_s, [this] { showAudit(); }, bool(m_services.auditLog));
}

void SafetyPane::build(QVBoxLayout &layout)
{
    const auto label = [this](const QString &name) {
        QLabel *text = quietLabel(QString(), this);
        text->setObjectName(name);
        return text;
    };
    layout.addWidget(headingLabel(tr("Backups and checks"), 1, this));
    layout.addWidget(headingLabel(tr("Backups"), 2, this));
    m_backups = label(u"backupState"_s);
    m_backupProblem = label(u"backupProblem"_s);
    m_backupProblem->setForegroundRole(QPalette::WindowText);
    layout.addWidget(m_backups);
    layout.addWidget(m_backupProblem);
    layout.addLayout(rowOf({m_backUp, m_folder}, this));
    layout.addLayout(rowOf({m_test, m_restore}, this));
    layout.addWidget(headingLabel(tr("Names whose time is up"), 2, this));
    m_names = label(u"namesState"_s);
    layout.addWidget(m_names);
    layout.addLayout(rowOf({m_erase}, this));
    if (!m_check->isVisible() && !m_audit->isVisible())
        return;
    layout.addWidget(headingLabel(tr("The file"), 2, this));
    m_checks = label(u"checkState"_s);
    m_checks->setText(tr("Every page, the structure, the references, the audit log and the keys are looked at."));
    layout.addWidget(m_checks);
    layout.addLayout(rowOf({m_check, m_audit}, this));
}

QList<QAction *> SafetyPane::menuActions() const
{
    return {m_backUp, m_folder, m_test, m_restore, m_erase, m_check, m_audit};
}

void SafetyPane::focusFirst()
{
    const auto buttons = findChildren<ActionButton *>();
    for (ActionButton *button : buttons) {
        if (button->isVisibleTo(this) && button->isEnabled())
            return button->setFocus();
    }
}

bool SafetyPane::openItem(const QString &reference)
{
    QAction *wanted = reference == u"erase"_s ? m_erase
        : reference == u"backup"_s            ? m_backUp
        : reference == u"check"_s             ? m_check
                                              : nullptr;
    if (wanted == nullptr)
        return false;
    if (auto *button = findChild<ActionButton *>(wanted->objectName() + u"Button"_s))
        button->setFocus();
    return true;
}

void SafetyPane::showEvent(QShowEvent *event)
{
    refresh();
    Pane::showEvent(event);
}

void SafetyPane::refresh()
{
    refreshBackups();
    refreshNames();
}

void SafetyPane::refreshBackups()
{
    if (!m_services.backups) {
        m_backups->setText(tr("A sample programme is not kept, so there is nothing to back up."));
        m_backupProblem->setVisible(false);
        return;
    }
    const BackupState state = m_services.backups();
    const LocalNow now = m_services.now();
    const QDate today = now.today();
    QStringList lines;
    if (state.folder.isEmpty())
        lines.append(tr("No place was chosen yet. Choose a folder on another disk or a stick: from then on the program "
                        "makes an encrypted copy after each day's work, by itself."));
    else
        lines.append(
            tr("Place: %1")
                .arg(QFileInfo(state.folder).fileName().isEmpty() ? state.folder : QFileInfo(state.folder).fileName()));
    if (state.lastAt.isValid())
        lines.append(tr("Last backup: %1, opened and counted to check it.").arg(momentWords(state.lastAt, now)));
    if (state.testedOn.isValid())
        lines.append(tr("A restore was last tested on %1; the program does it every month.")
                         .arg(dateWords(state.testedOn, today)));
    if (!state.kept.isEmpty())
        lines.append(tr("%n backup(s) there, the oldest from %1. Older ones go by age, and as soon as they hold an "
                        "erased name.",
            nullptr, int(state.kept.size()))
                         .arg(dateWords(now.dayOf(state.kept.constLast().madeAt), today)));
    m_backups->setText(lines.join(u'\n'));
    QString problem = state.problem;
    if (problem.isEmpty() && !state.folder.isEmpty() && !state.isFolderThere)
        problem = tr("The place for backups is not there; its disk or stick may not be plugged in.");
    m_backupProblem->setText(problem);
    m_backupProblem->setVisible(!problem.isEmpty());
    m_test->setEnabled(!state.kept.isEmpty());
    m_folder->setText(state.folder.isEmpty() ? tr("Choose a &place…") : tr("Another &place…"));
    m_backUp->setEnabled(!state.folder.isEmpty());
}

void SafetyPane::refreshNames()
{
    const ErasureState state = m_services.erasures ? m_services.erasures() : ErasureState();
    QStringList lines;
    lines.append(state.due > 0
            ? tr("%n name(s) due to be erased now; the figures stay in the reports.", nullptr, state.due)
            : tr("No name is due."));
    if (state.held > 0)
        lines.append(tr("%n name(s) kept by a legal hold.", nullptr, state.held));
    if (state.soon > 0)
        lines.append(
            tr("%n name(s) due within a week; a director can put a legal hold on a referral.", nullptr, state.soon));
    lines.append(tr("The program erases what is due when the file is opened; copies that you made elsewhere by hand "
                    "it cannot reach."));
    m_names->setText(lines.join(u'\n'));
    m_erase->setEnabled(state.due > 0);
    m_erase->setText(state.due > 0 ? tr("&Erase %n name(s)…", nullptr, state.due) : tr("&Erase names…"));
}

void SafetyPane::runBackup(void (SafetyPane::*say)(), const std::function<void(SafetyServices::Done)> &act)
{
    m_message->clear();
    act([self = QPointer<SafetyPane>(this), say](const Result<void> &done) {
        if (!self)
            return;
        self->refresh();
        if (done)
            ((*self).*say)();
        else
            self->m_message->show(InlineMessage::Kind::Problem, errorText(done.error()));
    });
}

void SafetyPane::sayBackedUp()
{
    m_message->show(InlineMessage::Kind::Success, tr("The backup was made and opened to check it."));
}

void SafetyPane::sayTested()
{
    m_message->show(InlineMessage::Kind::Success, tr("The newest backup opens well and can be restored."));
}

void SafetyPane::erase()
{
    const ErasureState state = m_services.erasures();
    const Question question{.title = tr("Erase names"),
        .text = tr("Erase the names of %n person(s)? Their figures stay in the reports; the names cannot be brought "
                   "back, and backups that hold them are replaced.",
            nullptr, state.due),
        .act = tr("Erase %n name(s)", nullptr, state.due),
        .leave = tr("Keep them")};
    if (state.due == 0 || !m_services.prompts.confirmTyped(question, state.due))
        return;
    m_services.erase([self = QPointer<SafetyPane>(this)](const Result<int> &erased) {
        if (!self)
            return;
        self->refresh();
        if (!erased)
            return self->m_message->show(InlineMessage::Kind::Problem, errorText(erased.error()));
        self->m_message->show(InlineMessage::Kind::Success, tr("%n name(s) were erased.", nullptr, *erased));
        emit self->saved();
    });
}

void SafetyPane::check()
{
    m_message->clear();
    m_services.checkFile([self = QPointer<SafetyPane>(this)](const Result<QList<FileCheckLine>> &checks) {
        if (!self)
            return;
        if (!checks)
            return self->m_message->show(InlineMessage::Kind::Problem, errorText(checks.error()));
        self->showChecks(*checks);
    });
}

void SafetyPane::showChecks(const QList<FileCheckLine> &checks)
{
    QStringList lines;
    bool isWell = true;
    for (const FileCheckLine &check : checks) {
        lines.append(
            check.isWell ? tr("%1: well").arg(check.words) : tr("%1: not well (%2)").arg(check.words, check.detail));
        isWell = isWell && check.isWell;
    }
    m_checks->setText(lines.join(u'\n'));
    m_message->show(isWell ? InlineMessage::Kind::Success : InlineMessage::Kind::Problem,
        isWell ? tr("The file is sound.") : tr("Not everything in the file is well. Restore the last backup."));
}

void SafetyPane::showAudit()
{
    const auto lines = m_services.auditLog();
    if (!lines)
        return m_message->show(InlineMessage::Kind::Problem, errorText(lines.error()));
    auto *dialog = new AuditDialog(*lines, m_services.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

PaneSpec safetyPane(SafetyServices &services)
{
    return {.id = u"safety"_s,
        .title = SafetyPane::tr("&Backups and checks"),
        .menu = SafetyPane::tr("Sa&fety"),
        .group = u"team"_s,
        .icon = u"save"_s,
        .make = [&services](QWidget *parent) -> Pane * { return new SafetyPane(services, parent); }};
}

} // namespace wardmate
