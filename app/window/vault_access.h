// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/shell/program_access.h"

#include <QObject>

class QSettings;

namespace wardmate {

/// The window's way to program files: keys are derived in another thread, the opened session waits here to be taken.
class VaultAccess final : public QObject, public ProgramAccess
{
    Q_OBJECT

public:
    VaultAccess(QSettings &settings, const Clock &clock, QObject *parent = nullptr);

    void create(const NewProgram &program, SecretBytes passphrase, Done<CreatedProgram> done) override;
    void open(const QString &path, SecretBytes passphrase, Done<OpenedProgram> done) override;
    void openWithRecoveryKey(const QString &path, const QString &key, Done<OpenedProgram> done) override;
    void openSample(Done<OpenedProgram> done) override;
    void printRecoverySheet(const QString &fileName, const QString &key) override;
    [[nodiscard]] Result<void> saveRecoverySheet(
        const QString &path, const QString &fileName, const QString &key) override;
    void noteKeyWritten(const QString &key) override;
    [[nodiscard]] QStringList recentFiles() const override;
    void forgetRecentFiles() override;
    [[nodiscard]] QString defaultPath(const QString &hospital) const override;
    [[nodiscard]] PassphraseVerdict strengthOf(const QString &passphrase, const QStringList &ownWords) const override;
    [[nodiscard]] QString suggestPassphrase(const QString &language) const override;

    /// The session of the last act that opened something; whoever takes it owns it.
    [[nodiscard]] std::unique_ptr<Session> takeSession() { return std::move(m_session); }

private:
    struct Opened {
        std::unique_ptr<Vault> vault;
        QString recoveryKey;
    };

    template<typename Answer>
    void finish(Result<Opened> opened, const OpenedProgram &program, const Done<Answer> &done);
    void remember(const QString &path);

    QSettings &m_settings;
    const Clock &m_clock;
    std::unique_ptr<Session> m_session;
};

} // namespace wardmate
