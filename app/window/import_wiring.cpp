// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_wiring.h"

#include "app/window/worker.h"
#include "models/referrals/referral_import_kind.h"
#include "models/roster/roster_import_kind.h"
#include "ui/base/date_words.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kKind = u"import"_s;
const auto kPerson = u"person"_s;

QString personOf(Session &session)
{
    return session.isSample() ? QString() : session.vault()->personName();
}

std::optional<KeptImport> findDraft(Session &session, const DraftStore &drafts, DraftId id)
{
    for (const Draft &draft : importDraftsOf(session, drafts)) {
        if (id.isValid() && draft.id != id)
            continue;
        return KeptImport{draft.id, momentInSentence(draft.updatedAt, session.clock().now()), draft.body};
    }
    return std::nullopt;
}

ImportDrafts importDrafts(Session &session, DraftStore &drafts)
{
    return {[&session, &drafts](DraftId id, QJsonObject body) {
                body.insert(kPerson, personOf(session));
                return drafts.keep(id, kKind, body);
            },
        [&session, &drafts](DraftId id) { return findDraft(session, drafts, id); },
        [&drafts](DraftId id) { (void)drafts.remove(id); }};
}

} // namespace

QList<Draft> importDraftsOf(Session &session, const DraftStore &drafts)
{
    QList<Draft> own = drafts.all(kKind).value_or(QList<Draft>());
    own.removeIf(
        [person = personOf(session)](const Draft &draft) { return draft.body.value(kPerson).toString() != person; });
    return own;
}

ImportServices importServices(Session &session, DraftStore &drafts, Prompts &prompts, QUndoStack &undo, Worker &worker)
{
    ImportServices services{.prompts = prompts, .undo = undo};
    services.kinds.push_back(supporterImportKind(session.database(), session.roster(), session.clock(), session.role(),
        [&session] { return session.settings().settings().hospital; }));
    services.kinds.push_back(referralImportKind(
        session.database(), session.clock(), session.role(), [&session] { return session.settings().settings(); },
        [&session] { session.referrals().noteChanged(); }));
    services.drafts = importDrafts(session, drafts);
    services.longWork = [&session, &worker](LongWork work) {
        worker.run(session.database(),
            {.words = work.words,
                .work = std::move(work.work),
                .thousandths = [progress = work.progress] { return progress->thousandths(); },
                .done = std::move(work.done),
                .cancel = [progress = work.progress] { progress->cancel(); }},
            QApplication::activeWindow());
    };
    return services;
}

} // namespace wardmate
