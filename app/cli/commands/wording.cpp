// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table_output.h"
#include "models/referrals/draft_store.h"
#include "models/referrals/message_wording.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

QString whatIsWrong(const WordingProblem &problem)
{
    switch (problem.kind) {
    case WordingProblem::Kind::UnknownField:
        return u"it uses a field that this message does not have"_s;
    case WordingProblem::Kind::FieldInSubject:
        return u"a field that could name somebody stands in the subject"_s;
    case WordingProblem::Kind::Unclosed:
        return u"a \"{{\" has no \"}}\", or a block has no end"_s;
    case WordingProblem::Kind::NoSubject:
        return u"the first line is not \"Subject: ...\""_s;
    case WordingProblem::Kind::Empty:
        break;
    }
    return u"it is empty"_s;
}

int showWording(const Context &context, const MessageWording &wording, MessageKind kind, const QString &language)
{
    const bool own = !wording.own(kind, language).isEmpty();
    context.console().json(QJsonDocument(QJsonObject{{u"kind"_s, codeOf(kind)}, {u"language"_s, language},
        {u"own"_s, own}, {u"fields"_s, QJsonArray::fromStringList(messageFields(kind))},
        {u"text"_s, wording.inForce(kind, language)}}));
    return Done;
}

int setWording(const Context &context, MessageWording &wording, MessageKind kind, const QString &language)
{
    QString text; // empty: back to ours
    if (context.positional(0) == u"set"_s) {
        const auto bytes = readWholeFile(context.args().value(u"input"_s), u"--input"_s);
        if (!bytes)
            return context.fail(bytes.error());
        text = QString::fromUtf8(*bytes);
        if (const auto problem = wordingProblem(kind, text))
            return context.fail(
                {Error::Kind::Invalid, u"the wording cannot be used: "_s + whatIsWrong(*problem), u"bad_wording"_s});
    }
    if (const auto done = wording.set(kind, language, text); !done)
        return context.fail(done.error());
    return showWording(context, wording, kind, language);
}

int listDrafts(const Context &context, const DraftStore &drafts)
{
    const auto all = drafts.all(u"intake"_s);
    if (!all)
        return context.fail(all.error());
    QJsonArray rows;
    for (const Draft &draft : *all)
        rows.append(QJsonObject{
            {u"id"_s, draft.id.value}, {u"kind"_s, draft.kind}, {u"updated_at"_s, timeOrNull(draft.updatedAt)}});
    return printRows(context, {u"id"_s, u"kind"_s, u"updated_at"_s}, rows);
}

int dropDraft(const Context &context, DraftStore &drafts, DraftId id)
{
    const auto draft = drafts.find(id);
    if (!draft || draft->kind != u"intake"_s)
        return context.fail({Error::Kind::NotFound, u"there is no unfinished form with that id"_s, u"unknown_draft"_s});
    if (const auto done = drafts.remove(id); !done)
        return context.fail(done.error());
    context.console().say(u"The unfinished form was thrown away."_s);
    return Done;
}

} // namespace

int runWording(const Context &context)
{
    const QString act = context.positional(0);
    const auto kind = fromCode<MessageKind>(context.positional(1));
    const QString language = context.args().has(u"language"_s) ? context.args().value(u"language"_s) : u"en"_s;
    const bool known = act == u"show"_s || act == u"reset"_s || (act == u"set"_s && context.args().has(u"input"_s));
    if (!known || !kind || (language != u"en"_s && language != u"es"_s))
        return context.fail({Error::Kind::Invalid,
            u"wording show|reset assignment|outreach|resources --language en|es, or wording set KIND --language en|es "
            "--input FILE.txt"_s,
            u"usage"_s});
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    MessageWording wording((*session)->database(), context.clock(), (*session)->role());
    return act == u"show"_s ? showWording(context, wording, *kind, language)
                            : setWording(context, wording, *kind, language);
}

int runDraft(const Context &context)
{
    const QString act = context.positional(0);
    const bool drops = act == u"drop"_s && !context.positional(1).isEmpty();
    if (!drops && (act != u"list"_s || !context.positional(1).isEmpty()))
        return context.fail({Error::Kind::Invalid, u"draft list, or draft drop ID"_s, u"usage"_s});
    const auto id = drops ? idFrom(context.positional(1), u"draft"_s) : Result<qint64>(0);
    if (!id)
        return context.fail(id.error());
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    DraftStore drafts((*session)->database(), context.clock());
    return drops ? dropDraft(context, drafts, {*id}) : listDrafts(context, drafts);
}

} // namespace wardmate::cli
