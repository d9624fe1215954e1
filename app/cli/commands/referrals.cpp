// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_values.h"
#include "app/cli/referral_input.h"
#include "app/cli/table_output.h"
#include "models/base/text.h"
#include "models/referrals/line_check.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

/// Twice in one event is a slip; two people of one name have to be told as such. What the window points out while a name is
/// typed (ux.md 7.3) a script would pass over.
Result<void> checkNamesakes(const Context &context, Session &session, const Intake &intake)
{
    if (context.args().has(u"same-name"_s))
        return {};
    QSet<QString> names;
    for (const ClinicianIntake &clinician : intake.clinicians) {
        const QString &name = clinician.identity.name;
        const QString key = personKey(name);
        if (key.isEmpty())
            continue;
        bool isThere = names.contains(key);
        names.insert(key);
        if (intake.sameAs.isValid()) {
            const auto same = session.referrals().samePeople(name);
            if (!same)
                return tl::unexpected<Error>(same.error());
            isThere = isThere || std::ranges::find(*same, intake.sameAs, &SamePerson::event) != same->end();
        }
        if (isThere)
            return failure(Error::Kind::Refused, u"a clinician is named twice in the event"_s, u"same_clinician"_s);
    }
    return {};
}

QJsonArray idArray(const QList<ReferralId> &ids)
{
    QJsonArray array;
    for (const ReferralId id : ids)
        array.append(id.value);
    return array;
}

} // namespace

int runRefer(const Context &context)
{
    if (!context.args().has(u"input"_s))
        return context.fail({Error::Kind::Invalid, u"--input FILE is needed, - for standard input"_s, u"usage"_s});
    auto session = context.open(); // first: a passphrase on standard input stands before what is referred
    if (!session)
        return context.fail(session.error());
    const auto input = context.inputObject();
    if (!input)
        return context.fail(input.error());
    const auto lookup = lookupIn(**session);
    if (!lookup)
        return context.fail(lookup.error());
    QStringList ignored;
    const auto intake = intakeFromJson(*input, *lookup, ignored);
    if (!intake)
        return context.fail(intake.error());
    if (const auto clean = mayStand(context, intake->event.oneLine, (*session)->role()); !clean)
        return context.fail(clean.error());
    if (const auto once = checkNamesakes(context, **session, *intake); !once)
        return context.fail(once.error());
    const auto made = (*session)->referrals().record(*intake);
    if (!made)
        return context.fail(made.error());
    sayIgnored(context, ignored);
    context.console().json(
        QJsonDocument(QJsonObject{{u"event"_s, made->event.value}, {u"referrals"_s, idArray(made->referrals)}}));
    return Done;
}

int runAdvance(const Context &context)
{
    const auto id = idFrom(context.positional(0), u"referral"_s);
    if (!id)
        return context.fail(id.error());
    const auto verb = fromCode<Verb>(context.positional(1));
    if (!verb) {
        QStringList known;
        for (const Word<Verb> &word : wordsOf<Verb>())
            known.append(QString::fromLatin1(word.code));
        return context.fail({Error::Kind::Invalid, u"the verb is not one of "_s + known.join(u", "_s), u"usage"_s});
    }
    auto session = context.open(); // first: a passphrase on standard input stands before the facts
    if (!session)
        return context.fail(session.error());
    const auto input = context.inputObject();
    if (!input)
        return context.fail(input.error());
    const auto lookup = lookupIn(**session);
    if (!lookup)
        return context.fail(lookup.error());
    QStringList ignored;
    const auto facts = factsFromJson(*input, *lookup, ignored);
    if (!facts)
        return context.fail(facts.error());
    const auto after = (*session)->referrals().advance({*id}, *verb, *facts);
    if (!after)
        return context.fail(after.error());
    sayIgnored(context, ignored);
    QJsonArray possible;
    for (const Verb next : verbsFor(*after, (*session)->role()))
        possible.append(codeOf(next));
    context.console().json(QJsonDocument(QJsonObject{{u"id"_s, after->id.value}, {u"state"_s, codeOf(after->state)},
        {u"outcome"_s, textOrNull(codeOf(after->outcome))}, {u"due_at"_s, timeOrNull(after->dueAt)},
        {u"possible"_s, possible}}));
    return Done;
}

namespace {

/// Characters as other programs count them: one that takes two places in a QString is still one.
qsizetype charactersIn(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

/// The finds of one line, which come in reading order, counted in whole characters.
QJsonArray findingsIn(const QString &line)
{
    QJsonArray findings;
    qsizetype counted = 0; // of the line in UTF-16 units, and the same in characters
    qsizetype characters = 0;
    for (const LineFinding &finding : checkLine(line)) {
        const QStringView text(line);
        characters += charactersIn(text.mid(counted, finding.start - counted));
        counted = finding.start;
        findings.append(QJsonObject{{u"kind"_s, codeOf(finding.kind)}, {u"start"_s, characters},
            {u"length"_s, charactersIn(text.mid(finding.start, finding.length))}});
    }
    return findings;
}

int printFindings(const Context &context, const QJsonArray &lines)
{
    if (context.format(u"json"_s) == u"json"_s) {
        context.console().json(QJsonDocument(lines));
        return Done;
    }
    QJsonArray rows;
    for (const QJsonValue &line : lines) {
        for (const QJsonValue &finding : line[u"findings"].toArray()) {
            QJsonObject row = finding.toObject();
            row[u"line"_s] = line[u"line"];
            rows.append(row);
        }
    }
    return printRows(context, {u"line"_s, u"kind"_s, u"start"_s, u"length"_s}, rows);
}

} // namespace

int runCheckLine(const Context &context)
{
    const auto bytes = readWholeFile(u"-"_s, u"standard input"_s);
    if (!bytes)
        return context.fail(bytes.error());
    QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast(); // the line break that ends the last line
    QJsonArray array;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines.at(i);
        if (line.endsWith(u'\r'))
            line.chop(1);
        array.append(QJsonObject{{u"line"_s, i + 1}, {u"findings"_s, findingsIn(line)}});
    }
    return printFindings(context, array);
}

} // namespace wardmate::cli
