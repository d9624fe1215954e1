// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/vault_access.h"

#include "app/demo/demo_programme.h"
#include "app/session/first_contents.h"
#include "app/window/recovery_sheet.h"
#include "models/vault/passphrase.h"
#include "models/vault/vault_people.h"
#include "ui/base/background.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kMostRecent = 5;
const auto kRecentKey = u"files/recent"_s;

PassphraseLanguage languageOf(const QString &code)
{
    return code.startsWith(u"es"_s) ? PassphraseLanguage::Spanish : PassphraseLanguage::English;
}

QString wordsFor(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::TooWeak:
        return VaultAccess::tr("Too easy to guess");
    case PassphraseStrength::Fair:
        return VaultAccess::tr("Fair");
    case PassphraseStrength::Strong:
        return VaultAccess::tr("Strong");
    case PassphraseStrength::VeryStrong:
        return VaultAccess::tr("Very strong");
    }
    return {};
}

QString reasonFor(PassphraseWeakness weakness)
{
    switch (weakness) {
    case PassphraseWeakness::None:
    case PassphraseWeakness::Empty:
        return {};
    case PassphraseWeakness::CommonWord:
        return VaultAccess::tr("People guess this quickly: it is a common word or passphrase.");
    case PassphraseWeakness::KnownName:
        return VaultAccess::tr("People guess this quickly: it contains a name they know.");
    case PassphraseWeakness::Pattern:
        return VaultAccess::tr("People guess this quickly: it follows the keyboard or the alphabet.");
    case PassphraseWeakness::Repeat:
        return VaultAccess::tr("People guess this quickly: it repeats itself.");
    case PassphraseWeakness::Date:
        return VaultAccess::tr("People guess this quickly: it contains a date or year.");
    case PassphraseWeakness::TooShort:
        return VaultAccess::tr("It is short; a few random words are harder to guess.");
    }
    return {};
}

/// The connection was made in the thread that derived the key; it belongs to the window's from now on.
std::unique_ptr<Vault> handedTo(QThread *thread, std::unique_ptr<Vault> vault)
{
    vault->database().handTo(thread);
    return vault;
}

/// The file and, for its journal, the folder.
bool mayWriteAt(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

VaultAccess::VaultAccess(QSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
}

template<typename Answer>
void VaultAccess::finish(Result<Opened> opened, const OpenedProgram &program, const Done<Answer> &done)
{
    if (!opened)
        return done(tl::unexpected<Error>(opened.error()));
    OpenedProgram answer = program;
    auto session = Session::over(std::move(opened->vault), m_clock);
    if (!session)
        return done(tl::unexpected<Error>(session.error()));
    m_session = std::move(*session);
    answer.readOnly = m_session->role() != PersonRole::Administrator && !mayWriteAt(program.path);
    remember(program.path);
    if constexpr (std::is_same_v<Answer, CreatedProgram>)
        done(CreatedProgram{answer, opened->recoveryKey});
    else
        done(answer);
}

void VaultAccess::create(const NewProgram &program, SecretBytes passphrase, Done<CreatedProgram> done)
{
    auto setup = std::make_shared<VaultSetup>();
    setup->path = QFileInfo(program.path).absoluteFilePath();
    setup->hospital = program.hospital;
    setup->personName = program.person;
    setup->role = program.role;
    setup->passphrase = std::move(passphrase);
    QThread *here = thread();
    runInBackground(
        this,
        [setup, here, &clock = m_clock]() -> Result<Opened> {
            QDir().mkpath(QFileInfo(setup->path).absolutePath()); // a new account may have no folder for documents yet
            setup->cost = calibratedKdfCost();
            auto created = Vault::create(*setup, clock);
            if (!created)
                return tl::unexpected<Error>(created.error());
            return Opened{handedTo(here, std::move(created->vault)), created->recoveryKey.text()};
        },
        [this, setup, done = std::move(done)](Result<Opened> opened) {
            finish<CreatedProgram>(
                std::move(opened), {.path = setup->path}, [this, setup, done](Result<CreatedProgram> made) {
                    if (made) {
                        if (const auto filled = fillFirstContents(*m_session, setup->hospital); !filled)
                            return done(tl::unexpected<Error>(filled.error()));
                    }
                    done(std::move(made));
                });
        });
}

void VaultAccess::open(const QString &path, SecretBytes passphrase, Done<OpenedProgram> done)
{
    m_session.reset(); // a new programme that was left at its recovery key; it would have the file for itself
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    QThread *here = thread();
    runInBackground(
        this,
        [path, secret, here]() -> Result<Opened> {
            auto vault = Vault::open(path, *secret);
            if (!vault)
                return tl::unexpected<Error>(vault.error());
            return Opened{handedTo(here, std::move(*vault)), {}};
        },
        [this, path, done = std::move(done)](
            Result<Opened> opened) { finish<OpenedProgram>(std::move(opened), {.path = path}, done); });
}

void VaultAccess::openWithRecoveryKey(const QString &path, const QString &key, Done<OpenedProgram> done)
{
    QThread *here = thread();
    runInBackground(
        this,
        [path, key, here, &clock = m_clock]() -> Result<Opened> {
            const auto parsed = RecoveryKey::parse(key);
            if (!parsed)
                return failure(Error::Kind::WrongKey, u"this is not a recovery key"_s, u"recovery_key"_s);
            auto vault = Vault::openWithRecoveryKey(path, *parsed, clock, calibratedKdfCost());
            if (!vault)
                return tl::unexpected<Error>(vault.error());
            return Opened{handedTo(here, std::move(*vault)), {}};
        },
        [this, path, done = std::move(done)](Result<Opened> opened) {
            finish<OpenedProgram>(std::move(opened), {.path = path, .byRecoveryKey = true}, done);
        });
}

void VaultAccess::openSample(Done<OpenedProgram> done)
{
    auto session = Session::inMemory(m_clock);
    if (!session)
        return done(tl::unexpected<Error>(session.error()));
    if (const auto first = fillFirstContents(**session, tr("Lakeview Community Hospital")); !first)
        return done(tl::unexpected<Error>(first.error()));
    if (const auto filled = fillWithDemo((*session)->database(), {}, m_clock.nowUtc()); !filled)
        return done(tl::unexpected<Error>(filled.error()));
    if (const auto loaded = (*session)->settings().load(); !loaded)
        return done(tl::unexpected<Error>(loaded.error()));
    m_session = std::move(*session);
    done(OpenedProgram{.sample = true});
}

void VaultAccess::printRecoverySheet(const QString &fileName, const QString &key)
{
    wardmate::printRecoverySheet(fileName, key);
}

Result<void> VaultAccess::saveRecoverySheet(const QString &path, const QString &fileName, const QString &key)
{
    return wardmate::saveRecoverySheet(path, fileName, key);
}

void VaultAccess::noteKeyWritten(const QString &key)
{
    const auto parsed = RecoveryKey::parse(key);
    if (m_session && parsed)
        (void)VaultPeople(*m_session->vault(), m_clock).testRecoveryKey(*parsed);
}

QStringList VaultAccess::recentFiles() const
{
    return m_settings.value(kRecentKey).toStringList();
}

void VaultAccess::forgetRecentFiles()
{
    m_settings.remove(kRecentKey);
}

void VaultAccess::remember(const QString &path)
{
    if (path.isEmpty() || !m_settings.value(u"options/keep_recent"_s, true).toBool())
        return;
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(kRecentKey, files.mid(0, kMostRecent));
}

QString VaultAccess::defaultPath(const QString &hospital) const
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name = foldedWords(hospital).join(u'-');
    if (name.isEmpty())
        name = u"programme"_s;
    return documents.filePath(name + u".wardmate"_s);
}

PassphraseVerdict VaultAccess::strengthOf(const QString &passphrase, const QStringList &ownWords) const
{
    const PassphraseRating rating = ratePassphrase(passphrase, ownWords);
    // What is weakest in one that is good enough anyway would sound as if it were refused.
    const QString remark = !rating.isAccepted() ? reasonFor(rating.weakness)
        : rating.strength == PassphraseStrength::Fair
        ? tr("One more word that has nothing to do with it makes it strong.")
        : QString();
    return {int(rating.strength) + (rating.strength == PassphraseStrength::TooWeak ? 0 : 1), wordsFor(rating.strength),
        remark, rating.isAccepted()};
}

QString VaultAccess::suggestPassphrase(const QString &language) const
{
    return wardmate::suggestPassphrase(languageOf(language));
}

} // namespace wardmate
