// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/program_access.h"

#include <QTimer>

namespace wardmate {

/// A session that opens for one passphrase and remembers what it was asked.
class FakeProgramAccess final : public ProgramAccess
{
public:
    void create(const NewProgram &program, SecretBytes passphrase, Done<CreatedProgram> done) override
    {
        created = program;
        goodPassphrase
            = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
        if (nextError.kind != Error::Kind::Internal)
            return later(std::move(done), Result<CreatedProgram>(tl::unexpected<Error>(nextError)));
        later(std::move(done),
            Result<CreatedProgram>(CreatedProgram{.program = {.path = program.path}, .recoveryKey = recoveryKey}));
    }

    void open(const QString &path, SecretBytes passphrase, Done<OpenedProgram> done) override
    {
        ++tries;
        const QString given
            = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
        answer(path, given == goodPassphrase, std::move(done));
    }

    void openWithRecoveryKey(const QString &path, const QString &key, Done<OpenedProgram> done) override
    {
        ++tries;
        answer(path, key == recoveryKey, std::move(done));
    }

    void openSample(Done<OpenedProgram> done) override
    {
        later(std::move(done), Result<OpenedProgram>(OpenedProgram{.sample = true}));
    }

    void printRecoverySheet(const QString &fileName, const QString &key) override
    {
        printed.append(fileName + u' ' + key);
    }
    Result<void> saveRecoverySheet(const QString &path, const QString &fileName, const QString &key) override
    {
        saved.append(path + u' ' + fileName + u' ' + key);
        return canSave ? Result<void>() : failure(Error::Kind::Io, QStringLiteral("no such folder"));
    }
    void noteKeyWritten(const QString &key) override { written = key; }

    QStringList recentFiles() const override { return recent; }
    void forgetRecentFiles() override { recent.clear(); }
    QString defaultPath(const QString &hospital) const override
    {
        return QStringLiteral("/home/somebody/Documents/%1.wardmate")
            .arg(hospital.isEmpty() ? QStringLiteral("programme") : hospital.toLower().replace(u' ', u'-'));
    }

    PassphraseVerdict strengthOf(const QString &passphrase, const QStringList &ownWords) const override
    {
        for (const QString &word : ownWords) {
            if (!word.isEmpty() && passphrase.contains(word, Qt::CaseInsensitive))
                return {0, QStringLiteral("Very weak"), QStringLiteral("It holds the name of the programme."), false};
        }
        if (passphrase.size() < 12)
            return {1, QStringLiteral("Weak"), QStringLiteral("People guess this in minutes."), false};
        return {4, QStringLiteral("Very strong"), {}, true};
    }

    QString suggestPassphrase(const QString &language) const override
    {
        Q_UNUSED(language)
        return QStringLiteral("winter river lantern copper maple");
    }

    QString goodPassphrase = QStringLiteral("winter river lantern copper maple");
    QString recoveryKey = QStringLiteral("7QZK-2MTP-9XWA-4HRD-JC6V-8BNE-3GYS");
    QStringList recent;
    QStringList printed;
    QStringList saved;
    bool canSave = true;
    QString written; ///< the recovery key that was typed back
    NewProgram created;
    Error nextError; ///< Internal: none
    int tries = 0;

private:
    template<typename T>
    static void later(Done<T> done, Result<T> result)
    {
        QTimer::singleShot(0, [done = std::move(done), result = std::move(result)] { done(result); });
    }

    void answer(const QString &path, bool right, Done<OpenedProgram> done)
    {
        if (nextError.kind != Error::Kind::Internal)
            return later(std::move(done), Result<OpenedProgram>(tl::unexpected<Error>(nextError)));
        if (!right)
            return later(std::move(done),
                Result<OpenedProgram>(failure(Error::Kind::WrongKey, QStringLiteral("no slot opens"))));
        later(std::move(done), Result<OpenedProgram>(OpenedProgram{.path = path}));
    }
};

} // namespace wardmate
