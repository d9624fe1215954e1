// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/base/result.h"
#include "models/base/secret_bytes.h"
#include "ui/base/new_passphrase.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace wardmate {

/// What the first-run pages ask before a programme's file is made.
struct NewProgram {
    QString hospital{};
    QString path{};
    QString person{}; ///< who holds the first passphrase
    PersonRole role = PersonRole::Coordinator;
};

/// A file that is open now.
struct OpenedProgram {
    QString path{}; ///< empty for the sample programme
    bool sample = false;
    bool readOnly = false;
    bool byRecoveryKey = false; ///< a new passphrase should be chosen next
    QString place{}; ///< where work begins; empty: on what is owed
    QString reference{};
};

/// What comes after a lock: the same file, unless something else was asked for.
struct AfterLock {
    enum class What {
        SameFile,
        OtherFile,
        NewProgram,
        Sample
    };

    What what = What::SameFile;
    QString path{}; ///< of the other file
};

struct CreatedProgram {
    OpenedProgram program;
    QString recoveryKey{}; ///< as it is written down, in groups of four
};

/// What the shell needs of the session, without knowing the vault. Implemented in app, faked in tests.
/// The four slow acts return at once and call done in the thread of the window: app derives keys elsewhere
/// (ui/base/background.h), so that the window never freezes.
class ProgramAccess
{
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    ProgramAccess() = default;
    ProgramAccess(const ProgramAccess &) = delete;
    ProgramAccess &operator=(const ProgramAccess &) = delete;
    virtual ~ProgramAccess() = default;

    virtual void create(const NewProgram &program, SecretBytes passphrase, Done<CreatedProgram> done) = 0;
    virtual void open(const QString &path, SecretBytes passphrase, Done<OpenedProgram> done) = 0;
    virtual void openWithRecoveryKey(const QString &path, const QString &key, Done<OpenedProgram> done) = 0;
    virtual void openSample(Done<OpenedProgram> done) = 0;

    /// The sheet with the recovery key of the programme that was made last, on paper or as a PDF.
    virtual void printRecoverySheet(const QString &fileName, const QString &key) = 0;
    [[nodiscard]] virtual Result<void> saveRecoverySheet(
        const QString &path, const QString &fileName, const QString &key)
        = 0;
    /// It was written down and typed back: nobody needs to be reminded.
    virtual void noteKeyWritten(const QString &key) = 0;

    /// The last files, latest first; at most five.
    [[nodiscard]] virtual QStringList recentFiles() const = 0;
    virtual void forgetRecentFiles() = 0;
    /// Where a new file goes when nothing else is said; holds the hospital's name, nobody's.
    [[nodiscard]] virtual QString defaultPath(const QString &hospital) const = 0;

    /// ownWords: hospital and person, which make a passphrase easy to guess.
    [[nodiscard]] virtual PassphraseVerdict strengthOf(
        const QString &passphrase, const QStringList &ownWords) const = 0;
    /// Five random words of a language ("en", "es").
    [[nodiscard]] virtual QString suggestPassphrase(const QString &language) const = 0;
};

} // namespace wardmate
