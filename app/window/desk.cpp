// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "app/session/report_file.h"
#include "app/window/feature_panes.h"
#include "app/window/last_place.h"
#include "app/window/people_wiring.h"
#include "app/window/restore_wiring.h"
#include "app/window/safety_wiring.h"
#include "models/referrals/purge.h"
#include "ui/base/error_text.h"
#include "ui/base/focus_in_sight.h"
#include "ui/shell/file_drop.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLongestAbsenceDays = 60; ///< erasing by itself trusts the computer's clock only so far
const auto kProgramFile = u".wardmate"_s;
const auto kGeometry = u"window/geometry"_s;

/// What the next process begins with.
QStringList argumentsFor(const AfterLock &next, const QString &sameFile)
{
    switch (next.what) {
    case AfterLock::What::SameFile:
        break;
    case AfterLock::What::OtherFile:
        return {next.path};
    case AfterLock::What::NewProgram:
        return {u"--new"_s};
    case AfterLock::What::Sample:
        return {u"--demo"_s};
    }
    return {sameFile, u"--locked"_s};
}

} // namespace

Desk::Desk(QSettings &settings, const Clock &clock, std::unique_ptr<Prompts> prompts)
    : m_settings(settings)
    , m_clock(clock)
    , m_access(settings, clock)
    , m_prompts(std::move(prompts))
{
    m_window = std::make_unique<MainWindow>(MainWindow::Services{m_access, *m_prompts, m_theme, m_settings});
    new FocusInSight(m_window.get());
    m_window->restoreGeometry(m_settings.value(kGeometry).toByteArray());
    connect(m_window.get(), &MainWindow::opened, this, &Desk::showProgramme);
    connect(m_window.get(), &MainWindow::aboutToLock, this, [this] {
        m_settings.setValue(kGeometry, m_window->saveGeometry());
        m_settings.sync(); // the next process comes up where this one was
        if (m_panes)
            m_panes->keepForms();
    });
    connect(m_window.get(), &MainWindow::locked, this, &Desk::lockNow);
    m_window->setWork([this] { return m_worker.isBusy(); });
    m_window->setKeeper([this] { return !m_panes || m_panes->keepTyped(); });
    connect(&m_worker, &Worker::idle, m_window.get(), [this] {
        if (m_window->isLockWaiting())
            m_window->lock();
    });
    connect(m_window.get(), &MainWindow::backupWanted, this, &Desk::backUp);
    connect(m_window.get(), &MainWindow::restoreWanted, this, &Desk::restore);
    connect(&m_signals, &SessionSignals::personLeaves, this, [this] {
        m_isInHurry = true;
        m_window->lock();
        m_isInHurry = false;
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Desk::backUpBeforeQuitting);
    // A locked window takes a program file and nothing else.
    const auto *drop = new FileDrop(*m_window, [this](const QString &path) {
        return path.endsWith(kProgramFile)
            || (m_session && !m_worker.isBusy() && m_session->role() != PersonRole::Administrator);
    });
    connect(drop, &FileDrop::dropped, this, &Desk::takeFiles);
    addActions();
    setWorking(false);
}

Desk::~Desk()
{
    m_worker.waitForEnd();
    m_window->hide(); // a field is stored when it is left, and everything is still there
    m_window.reset(); // the panes go before what they stand on
    m_panes.reset();
    m_backups.reset();
    m_session.reset();
}

void Desk::addActions()
{
    const auto add = [this](MenuPlace place, const QString &text, const QKeySequence &key, const QString &pane) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, pane] { m_window->goTo(pane); });
        m_window->addAction(place, action);
        m_actions.append(action);
    };
    add(MenuPlace::Referral, tr("&New referral…"), QKeySequence(u"Ctrl+N"_s), u"intake"_s);
    add(MenuPlace::Referral, tr("&Match all who wait…"), QKeySequence(u"Ctrl+M"_s), u"matching"_s);
    add(MenuPlace::Tools, tr("&Bin…"), {}, u"bin"_s);
    add(MenuPlace::Tools, tr("Wording of the &messages…"), {}, u"wording"_s);
    add(MenuPlace::File, tr("&Import a list…"), QKeySequence(u"Ctrl+I"_s), u"import"_s);
    m_ownPassphrase = new QAction(tr("Change your &passphrase…"), this);
    connect(m_ownPassphrase, &QAction::triggered, this, &Desk::changeOwnPassphrase);
    m_window->addAction(MenuPlace::File, m_ownPassphrase);
}

void Desk::setWorking(bool working)
{
    for (QAction *action : std::as_const(m_actions)) { // invisible ones keep no key, either
        action->setEnabled(working);
        action->setVisible(working);
    }
    m_ownPassphrase->setEnabled(m_session && !m_session->isSample() && !m_session->vault()->personName().isEmpty());
}

void Desk::changeOwnPassphrase()
{
    auto *dialog = new PassphraseDialog(ownPassphraseChange(*m_session, m_worker),
        passphraseJudge(*m_session, m_access), m_session->role(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this] { m_window->offerUndo({.text = tr("Your passphrase was changed.")}); });
    connect(m_window.get(), &MainWindow::locked, dialog, &QObject::deleteLater);
    dialog->open();
}

void Desk::start(bool sample, const QString &path, bool isJustLocked)
{
    m_window->show();
    m_signals.listenFor(*m_window);
    if (sample)
        return m_access.openSample([this](const Result<OpenedProgram> &opened) {
            if (opened)
                m_window->enter(*opened);
            else
                m_window->showStart();
        });
    if (!path.isEmpty())
        m_window->showUnlock(path, isJustLocked);
    else
        m_window->showStart();
}

void Desk::startNew()
{
    m_window->show();
    m_signals.listenFor(*m_window);
    m_window->leaveFor({AfterLock::What::NewProgram});
}

void Desk::showProgramme(const OpenedProgram &program)
{
    m_session = m_access.takeSession();
    if (!m_session)
        return m_window->showStart();
    m_path = program.path;
    m_undo.clear();
    if (!m_session->isSample() && m_session->role() != PersonRole::Administrator) {
        m_backups = std::make_unique<Backups>(*m_session, *m_prompts, m_worker);
        connect(m_backups.get(), &Backups::changed, this, &Desk::showBackupAge);
        m_session->database().setDamageHandler(
            [this] { QMetaObject::invokeMethod(this, &Desk::showDamage, Qt::QueuedConnection); });
    }
    m_panes = std::make_unique<FeaturePanes>(FeaturePanes::Ground{
        *m_session, *m_prompts, m_undo, m_settings, m_access, m_worker, m_backups.get(), [this] { restore(m_path); }});
    m_window->showPanes(m_panes->specs(), m_undo);
    m_panes->whenRestored(
        [this] { m_window->offerUndo({.text = tr("What you had typed before locking is here again.")}); });
    m_panes->whenKeptNot([this](const Error &why) { m_window->offerUndo({.text = errorText(why)}); });
    m_window->setSearch(m_panes->search());
    setWorking(m_session->role() != PersonRole::Administrator);
    showBackupAge();
    if (program.byRecoveryKey)
        m_window->goTo(u"people"_s); // whoever came with the key needs a passphrase next
    else if (!program.place.isEmpty())
        m_window->goTo(program.place, program.reference);
    else if (const LastPlace last = m_panes->keptPlace(); !last.pane.isEmpty())
        m_window->goTo(last.pane, last.item);
    if (!program.sample)
        QTimer::singleShot(0, this, &Desk::checkFile); // after the first paint
}

struct Desk::Checked {
    bool isWhole = false;
    bool mayGoOn = false;
};

void Desk::checkFile()
{
    if (!m_session || m_session->isSample())
        return;
    auto checked = std::make_shared<Checked>();
    m_worker.run(m_session->database(),
        {.words = {},
            .work = [this, checked] { return checkAndHeal(*checked); },
            .done =
                [this, checked](const Result<void> &done) {
                    if (!m_session)
                        return;
                    if (!checked->isWhole)
                        return showDamage();
                    if (!done)
                        reportProblem(done.error());
                    if (!checked->mayGoOn)
                        return m_window->lock(); // the next opening tries again
                    afterChecks();
                },
            .showWait
            = [this](bool busy) { m_window->setWaiting(busy ? tr("Looking at every page of the file…") : QString()); },
            .isShort = Worker::isShortFor(m_path)},
        m_window.get());
}

/// In the other thread.
Result<void> Desk::checkAndHeal(Checked &checked)
{
    Vault &vault = *m_session->vault();
    const auto pages = vault.checkAfterOpening();
    if (!pages)
        return tl::unexpected<Error>(pages.error());
    checked.isWhole = pages->structureOk;
    if (const auto taken = m_session->takeOver(*pages); !taken)
        return taken; // before new keys, which would not open what waits
    checked.mayGoOn = true;
    // Pages torn in a power cut that nothing uses: no reason to frighten anybody (security.md 2c).
    const auto healed = pages->healsByExport() && vault.opensNames() ? vault.encryptAnew() : Result<void>();
    checked.mayGoOn = healed || vault.keys().isCurrentOnDisk(); // with no room for it, it is as sound as it was
    return healed;
}

void Desk::showDamage()
{
    if (!m_session)
        return;
    m_session->database().setReadOnly();
    m_window->setReadOnly(tr("Part of this file cannot be read, so nothing more is written to it. Your work so far is "
                             "safe; restore the last backup to go on."));
    const int choice = m_prompts->choose({.title = tr("Part of the file cannot be read"),
                                             .text = tr("Part of this file cannot be read, so it is open to read only "
                                                        "from now on. Restore the last backup to go on working."),
                                             .leave = tr("Go on reading")},
        {tr("&Restore a backup…")});
    if (choice == 0)
        restore(m_path);
}

void Desk::afterChecks()
{
    if (!m_backups)
        return;
    m_panes->forgetPlace();
    if (m_undo.count() == 0) // else what it would put back may point to one of them
        (void)m_session->units().forgetUnused();
    (void)bringReportFileUpToDate(*m_session); // what fails here, verify tells
    if (m_session->vault()->keyringIsOlder())
        m_prompts->report(tr("An older file of keys"),
            tr("The file with the keys is older than this file: somebody put an old one in its place. People removed "
               "since may open the file; look at People and keys."),
            u"keyring_older"_s);
    showPublishedBefore(m_session->publishedBefore());
    const QString problem = backupProblemWords(m_session->settings().settings().backupProblem);
    if (!problem.isEmpty()) {
        const int choice
            = m_prompts->choose({.title = tr("The last backup did not work"), .text = problem, .leave = tr("&Later")},
                {tr("&Try again"), tr("Choose another &place…")});
        const auto done = [this](const Result<void> &result) { reportBackup(result); };
        if (choice == 0)
            return m_backups->backUp(done);
        if (choice == 1)
            return m_backups->chooseFolder(done);
    }
    eraseWhatIsDue();
}

/// The first time that a file is opened after a backup took its place.
void Desk::showPublishedBefore(const PublishedBefore &before)
{
    if (before.isUnknown)
        m_prompts->report(tr("What was published before cannot be read"),
            tr("The report file whose place the backup took is gone, damaged or under other keys, so what was "
               "published "
               "from it cannot be read here. Periods that are over are not published again, for both figures together "
               "could show what was hidden. "
               "Where one was never published, a director can state so; the Reports page says how."),
            u"published_unknown"_s);
    else if (before.takenOver > 0)
        m_window->offerUndo({.text
            = tr("What was published before the restore was taken over: %n report(s).", nullptr, before.takenOver)});
}

void Desk::eraseWhatIsDue()
{
    const auto due = purgePreview(m_session->database(), m_clock);
    const auto last = m_session->lastEntryAt();
    // A clock that was set wrong must not erase names: then the place for it asks, with the count to be typed.
    const bool isClockTrusted
        = !last.isValid() || (last <= m_clock.nowUtc() && last.daysTo(m_clock.nowUtc()) <= kLongestAbsenceDays);
    const auto backUpNext = [this] {
        if (m_backups)
            m_backups->runIfDue([this](const Result<void> &done) {
                if (!done)
                    reportBackup(done);
            });
    };
    if (!due || (due->identities == 0 && !due->isUnfinished) || !isClockTrusted)
        return backUpNext();
    eraseNamesDue(*m_session, m_worker, m_backups.get(), [this, backUpNext](const Result<int> &erased) {
        if (!erased)
            return reportProblem(erased.error());
        m_undo.clear(); // it may hold one of them
        if (*erased > 0) // else it was finished what an earlier time had begun
            m_window->offerUndo({.text = tr("%n name(s) were erased, because their time was up.", nullptr, *erased)});
        backUpNext();
    });
}

/// A program file is opened; anything else is a list to bring in, with its preview first.
void Desk::takeFiles(const QStringList &paths)
{
    if (paths.constFirst().endsWith(kProgramFile))
        m_window->leaveFor({AfterLock::What::OtherFile, paths.constFirst()});
    else if (m_session)
        m_window->goTo(u"import"_s, u"file:"_s + paths.join(u'\n'));
}

void Desk::showBackupAge()
{
    if (m_backups)
        m_window->setBackup(m_backups->ageWords(), m_backups->isNeeded());
    else
        m_window->setBackup({}, false);
}

void Desk::reportProblem(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_prompts->report(words.title, words.text, words.details);
}

void Desk::backUp()
{
    if (m_backups)
        m_backups->backUp([this](const Result<void> &done) { reportBackup(done); });
}

void Desk::reportBackup(const Result<void> &done)
{
    if (!done)
        return reportProblem(done.error());
    m_window->offerUndo({.text = tr("The backup was made and opened to check it.")});
}

void Desk::restore(const QString &path)
{
    const QString start = m_backups ? m_session->settings().settings().backupFolder : QString();
    const auto isClosed = std::make_shared<bool>(false);
    const auto close = [this, isClosed] {
        m_worker.waitForEnd();
        if (!m_session)
            return;
        m_panes->keepForms();
        m_window->leaveWork(); // its panes stand on the file
        putAway();
        closeFile();
        *isClosed = true;
    };
    auto *dialog = new RestoreDialog(restoreServices(path, start, *m_prompts, m_clock, close), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, path, isClosed](int result) {
        if (result == QDialog::Accepted || *isClosed) // closed, and then the backup could not be put in its place
            emit endedLocked({path});
    });
    dialog->open();
}

void Desk::lockNow(const AfterLock &next)
{
    if (m_worker.isBusy()) { // the work has the file; nothing of it is on the screen any more
        connect(
            &m_worker, &Worker::idle, this, [this, next] { lockNow(next); }, Qt::SingleShotConnection);
        return;
    }
    const bool sample = m_session && m_session->isSample();
    if (m_panes && next.what == AfterLock::What::SameFile)
        m_panes->keepPlace({m_window->lastPane(), m_window->lastItem()});
    putAway();
    const auto leave = [this, next, sample] {
        closeFile();
        if (!sample)
            emit endedLocked(argumentsFor(next, m_path));
        else if (next.what == AfterLock::What::Sample)
            m_window->leaveFor(next);
    };
    if (!m_backups || m_isInHurry)
        return leave();
    (void)bringReportFileUpToDate(*m_session); // else at the next unlocking
    m_backups->runIfDue([leave](const Result<void> &) { leave(); }); // what went wrong is said at the next unlocking
}

/// What stands on the file or holds something of it; the window shows none of it any more.
void Desk::putAway()
{
    m_undo.clear();
    setWorking(false);
    m_ownPassphrase->setEnabled(false);
    m_window->setSearch({});
    m_panes.reset();
    QApplication::clipboard()->clear(); // a copied name must not outlive the lock
}

void Desk::closeFile()
{
    m_backups.reset();
    m_session.reset();
}

void Desk::backUpBeforeQuitting()
{
    m_worker.waitForEnd();
    if (!m_backups)
        return;
    m_window->hide();
    (void)bringReportFileUpToDate(*m_session);
    m_backups->runIfDue([](const Result<void> &) {});
    m_worker.waitForEnd();
}

void startAfresh(const QString &program, const QStringList &arguments)
{
    QProcess::startDetached(program, arguments);
    QApplication::quit();
}

} // namespace wardmate
