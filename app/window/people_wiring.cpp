// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/people_wiring.h"

#include "app/window/recovery_sheet.h"
#include "app/window/worker.h"
#include "models/vault/vault_people.h"
#include "ui/base/prompts.h"
#include "ui/shell/program_access.h"
#include "ui/shell/recovery_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::PeopleWiring)
};

/// How far a re-encryption is: the new file grows towards the size of the old one.
std::function<int()> rotationProgress(const QString &program)
{
    return [program] {
        const QFileInfo file(program);
        qint64 written = 0;
        for (const QFileInfo &next : file.dir().entryInfoList({file.fileName() + u"-next-*"_s}, QDir::Files))
            written = std::max(written, next.size());
        return file.size() > 0 ? int(1000 * written / file.size()) : 0;
    };
}

QString anewWords()
{
    return Say::tr("Encrypting the file anew, so that the old passphrase does not open it…");
}

/// A verb of VaultPeople in the other thread; \a act is copied there.
template<typename Act>
void work(Session &session, Worker &worker, const QString &words, Act act, PeopleServices::Done done,
    std::function<int()> progress = {})
{
    Vault &vault = *session.vault();
    worker.run(session.database(),
        {.words = words,
            .work = [&vault, &clock = session.clock(), act = std::move(act)]() mutable -> Result<void> {
                VaultPeople people(vault, clock);
                return act(people);
            },
            .thousandths = std::move(progress),
            .done = std::move(done)});
}

} // namespace

PassphraseJudge passphraseJudge(Session &session, const ProgramAccess &access)
{
    const QStringList known = VaultPeople(*session.vault(), session.clock()).namesToAvoid({});
    return {[&access, known](
                const QString &text, const QStringList &ownWords) { return access.strengthOf(text, ownWords + known); },
        [&access](const QString &language) { return access.suggestPassphrase(language); }};
}

PassphraseDialog::Change ownPassphraseChange(Session &session, Worker &worker)
{
    return [&session, &worker](SecretBytes oldOne, SecretBytes newOne, PeopleServices::Done done) {
        auto both = std::make_shared<std::pair<SecretBytes, SecretBytes>>(std::move(oldOne), std::move(newOne));
        const auto change = [both](VaultPeople &people) {
            return people.changeOwnPassphrase(both->first, both->second, calibratedKdfCost());
        };
        if (session.role() == PersonRole::Administrator)
            return work(session, worker, Say::tr("Changing the passphrase…"), change, std::move(done));
        work(session, worker, anewWords(), change, std::move(done), rotationProgress(session.vault()->path()));
    };
}

PeopleServices peopleServices(Session &session, Prompts &prompts, const ProgramAccess &access, Worker &worker)
{
    const QString program = session.vault()->path();
    const auto people = [&session] { return VaultPeople(*session.vault(), session.clock()); };
    PeopleServices services{.prompts = prompts, .judge = passphraseJudge(session, access)};
    services.people = [&session, people] {
        QList<PersonLine> lines;
        const quint32 own = session.vault()->keys().person().id;
        for (const PersonInfo &person : people().list())
            lines.append({person.name, person.role, person.id == own});
        return lines;
    };
    services.today = [&session] { return session.clock().today(); };
    services.add
        = [&session, &worker](const QString &name, PersonRole role, SecretBytes secret, PeopleServices::Done done) {
              auto shared = std::make_shared<SecretBytes>(std::move(secret));
              work(
                  session, worker, Say::tr("Adding a person…"),
                  [name, role, shared](VaultPeople &keys) { return keys.add(name, role, *shared); }, std::move(done));
          };
    services.changeRole = [&session, &worker, program](
                              const QString &name, PersonRole role, SecretBytes secret, PeopleServices::Done done) {
        auto shared = std::make_shared<SecretBytes>(std::move(secret));
        work(
            session, worker, anewWords(),
            [name, role, shared](VaultPeople &keys) { return keys.changeRole(name, role, *shared); }, std::move(done),
            rotationProgress(program));
    };
    services.replacePassphrase
        = [&session, &worker, program](const QString &name, SecretBytes secret, PeopleServices::Done done) {
              auto shared = std::make_shared<SecretBytes>(std::move(secret));
              work(
                  session, worker, anewWords(),
                  [name, shared](VaultPeople &keys) { return keys.replacePassphrase(name, *shared); }, std::move(done),
                  rotationProgress(program));
          };
    services.remove = [&session, &worker, program](const QString &name, PeopleServices::Done done) {
        work(
            session, worker, anewWords(), [name](VaultPeople &keys) { return keys.remove(name); }, std::move(done),
            rotationProgress(program));
    };
    services.changeOwn = ownPassphraseChange(session, worker);
    services.recoveryKey = [people] {
        return RecoveryKeyState{people().recoveryKeyMadeOn(), people().recoveryKeyTestedOn()};
    };
    services.testRecoveryKey = [people](const QString &typed) -> Result<bool> {
        const auto key = RecoveryKey::parse(typed);
        if (!key)
            return failure(Error::Kind::WrongKey, u"this is not a recovery key"_s, u"recovery_key"_s);
        return people().testRecoveryKey(*key);
    };
    services.renewRecoveryKey = [&session, &worker, program](PeopleServices::KeyDone done) {
        auto made = std::make_shared<QString>();
        work(
            session, worker, Say::tr("Encrypting the file anew, so that the old sheet does not open it…"),
            [made](VaultPeople &keys) -> Result<void> {
                const auto key = keys.renewRecoveryKey();
                if (!key)
                    return tl::unexpected<Error>(key.error());
                *made = key->text();
                return {};
            },
            [made, done = std::move(done)](const Result<void> &renewed) {
                done(renewed ? Result<QString>(*made) : tl::unexpected<Error>(renewed.error()));
                made->fill(u'0');
            },
            rotationProgress(program));
    };
    services.printSheet = [&prompts, program](const QString &key) {
        if (prompts.confirm(RecoveryPage::printingQuestion()))
            printRecoverySheet(QFileInfo(program).fileName(), key);
    };
    return services;
}

} // namespace wardmate
