// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/table_output.h"
#include "models/exchange/import_kind.h"
#include "models/referrals/line_check.h"
#include "models/referrals/referral_import_apply.h"
#include "models/roster/roster_import_apply.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

/// What an import did, for the JSON answer and the rejects file.
struct Outcome {
    qsizetype read = 0;
    qsizetype added = 0;
    qsizetype updated = 0;
    qsizetype duplicates = 0;
    qsizetype rejected = 0;
    HeadingMap columns;
    QList<ImportRemark> remarks;
    QByteArray rejects;
    QJsonObject more; ///< counts only one kind of list has
};

struct Input {
    CsvTable table;
    MappingFile mapping;
};

Result<CsvTable> readTable(const QString &path, const CsvOptions &options)
{
    if (path != u"-"_s)
        return readCsvFile(path, options);
    const auto bytes = readWholeFile(path, u"standard input"_s);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return readCsv(*bytes, options);
}

/// Where the rejected rows go, asked before anything is brought in; never over what they come from.
Result<void> mayWriteRejects(const Context &context)
{
    const QString path = context.args().value(u"rejects"_s);
    if (!context.args().has(u"rejects"_s))
        return {};
    for (const QString &source : {context.positional(1), context.args().value(u"mapping"_s)}) {
        if (!source.isEmpty() && QFileInfo(source) == QFileInfo(path))
            return failure(Error::Kind::Exists, u"the rejects would overwrite what they come from"_s);
    }
    return mayWriteTo(path);
}

Result<Input> readInput(const Context &context)
{
    Input input;
    if (context.args().has(u"mapping"_s)) {
        const auto bytes = readWholeFile(context.args().value(u"mapping"_s), u"--mapping"_s);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        auto mapping = readMapping(*bytes);
        if (!mapping)
            return tl::unexpected<Error>(mapping.error());
        input.mapping = std::move(*mapping);
    }
    auto table = readTable(context.positional(1), input.mapping.reading);
    if (!table)
        return tl::unexpected<Error>(table.error());
    input.table = std::move(*table);
    return input;
}

/// An old list of referrals names supporters too, row by row, but it is not a roster.
bool isListOfReferrals(const Input &input)
{
    const auto map = mapHeadings(input.table, historyFields());
    const auto has = [&map](const QString &field) { return map->has(field); };
    const QStringList telling{u"first_contact"_s, u"contacts"_s, u"accepted"_s, u"closed_on"_s, u"further_help"_s};
    return input.mapping.columns.isEmpty() && map && map->has(u"referred_on"_s) && map->has(u"category"_s)
        && std::ranges::count_if(telling, has) > 1;
}

/// A roster has names and days too, but nothing happened in it.
bool isListOfSupporters(const Input &input)
{
    const auto roster = mapHeadings(input.table, rosterFields());
    const auto safety = mapHeadings(input.table, safetyReportFields());
    if (!input.mapping.columns.isEmpty() || !roster || !safety)
        return false;
    const auto ofRoster = [&roster](const QString &field) { return roster->has(field); };
    const auto ofEvents = [&safety](const QString &field) { return safety->has(field); };
    const QStringList telling{u"trained_on"_s, u"training_valid_until"_s, u"confidentiality_on"_s, u"capacity"_s,
        u"cool_down_days"_s, u"available_from"_s, u"profile_confirmed_on"_s};
    const QStringList events{u"category"_s, u"description"_s, u"report_number"_s, u"requested"_s, u"event_time"_s};
    return std::ranges::count_if(telling, ofRoster) > 1 && std::ranges::none_of(events, ofEvents);
}

Result<Outcome> importSupporters(const Context &context, Session &session, const Input &input)
{
    if (isListOfReferrals(input))
        return failure(Error::Kind::Invalid, u"this looks like a list of referrals"_s, u"other_list"_s);
    const auto known = knownSupporters(session.database());
    if (!known)
        return tl::unexpected<Error>(known.error());
    RosterImportOptions options;
    options.today = session.clock().today();
    options.updateKnown = true;
    options.hospital = session.settings().settings().hospital;
    const auto plan = planRosterImport(input.table, input.mapping, *known, options);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    if (!context.args().has(u"dry-run"_s)) {
        const auto applied = applyRosterImport(session.database(), *plan, session.role(), context.clock().nowUtc());
        if (!applied)
            return tl::unexpected<Error>(applied.error());
    }
    return Outcome{plan->read, plan->accepted.size(), plan->updates.size(), plan->duplicates.size(),
        plan->rejected.size(), plan->columns, plan->remarks, plan->rejectsCsv(), {}};
}

Result<Outcome> importReferrals(const Context &context, Session &session, const Input &input)
{
    if (isListOfSupporters(input))
        return failure(Error::Kind::Invalid, u"this looks like a list of supporters"_s, u"list_of_supporters"_s);
    const auto supporters = supportersByName(session.database());
    if (!supporters)
        return tl::unexpected<Error>(supporters.error());
    ReferralImportOptions options;
    options.now = context.clock().nowUtc();
    options.identifies = [](const QString &line) { return !checkLine(line).isEmpty(); };
    options.supporters = *supporters;
    options.role = session.role();
    const auto plan = planReferralImport(input.table, input.mapping, options);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    WorkProgress progress(
        [&context](int thousandths) { context.console().progress(u"Bringing in the list"_s, thousandths); });
    const auto applied = context.args().has(u"dry-run"_s)
        ? tryReferralImport(session.database(), *plan)
        : applyReferralImport(session.database(), *plan, session.settings().settings(), session.role(), options.now,
            plan->referralCount() > kLongList ? &progress : nullptr);
    if (!applied)
        return tl::unexpected<Error>(applied.error());
    Outcome outcome{plan->read, applied->records.size(), 0, plan->duplicates.size() + applied->duplicates.size(),
        plan->rejected.size() + applied->rejected.size(), plan->columns, plan->remarks, rejectsCsv(*plan, *applied),
        {}};
    outcome.more = {{u"events"_s, applied->events.size()}, {u"referrals"_s, applied->referrals.size()},
        {u"not_requested"_s, plan->notRequested.size()}};
    return outcome;
}

void sayRemarks(const Context &context, const Outcome &outcome)
{
    for (const auto &[code, count] : countedRemarks(outcome.remarks))
        context.console().say(u"%1 (%2)"_s.arg(importRemarkText(code)).arg(count));
    QStringList leftOut;
    QStringList ofSupporters;
    for (const MappedColumn &column : outcome.columns.columns) {
        if (column.fate != ColumnFate::Mapped)
            (column.fate == ColumnFate::OfSupporters ? ofSupporters : leftOut).append(column.heading);
    }
    if (!leftOut.isEmpty())
        context.console().say(
            u"Columns left out: %1. Free text and notes are never imported."_s.arg(leftOut.join(u", "_s)));
    if (!ofSupporters.isEmpty())
        context.console().say(
            u"Left out because it is kept with each supporter, not with a referral: %1. Bring it in with the list of supporters."_s
                .arg(ofSupporters.join(u", "_s)));
    if (const auto passed = outcome.rejected + outcome.duplicates; passed > 0 && !context.args().has(u"rejects"_s))
        context.console().say(u"Rows passed over: %1. Name a file with --rejects to see them."_s.arg(passed));
}

int report(const Context &context, const Outcome &outcome)
{
    if (context.args().has(u"rejects"_s)) {
        if (const auto written = writeOutput(context.args().value(u"rejects"_s), outcome.rejects); !written)
            return context.fail(written.error());
    }
    QJsonObject json{{u"read"_s, outcome.read}, {u"added"_s, outcome.added}, {u"updated"_s, outcome.updated},
        {u"duplicates"_s, outcome.duplicates}, {u"rejected"_s, outcome.rejected},
        {u"ignored_columns"_s, QJsonArray::fromStringList(outcome.columns.ignoredColumns())}};
    for (auto count = outcome.more.begin(); count != outcome.more.end(); ++count)
        json[count.key()] = count.value();
    if (context.format(u"csv"_s) == u"json"_s) {
        context.console().json(QJsonDocument(json));
    } else {
        for (auto count = json.begin(); count != json.end(); ++count) {
            if (count.value().isDouble())
                context.console().data(u"%1,%2\n"_s.arg(count.key()).arg(count.value().toInteger()).toUtf8());
        }
    }
    sayRemarks(context, outcome);
    return outcome.rejected + outcome.duplicates > 0 ? SomeRowsRejected : Done;
}

} // namespace

int runImport(const Context &context)
{
    const QString what = context.positional(0);
    static const QStringList later = {u"staff-counts"_s, u"signals"_s, u"survey"_s};
    if (later.contains(what))
        return context.fail({Error::Kind::Refused, u"this version does not bring in %1 yet"_s.arg(what), u"not_yet"_s});
    if (what != u"supporters"_s && what != u"referrals"_s)
        return context.fail({Error::Kind::Invalid, u"what to bring in is supporters or referrals"_s, u"usage"_s});
    if (const auto may = mayWriteRejects(context); !may)
        return context.fail(may.error());
    auto session = context.open(); // first: a passphrase on standard input stands before a list
    if (!session)
        return context.fail(session.error());
    const auto input = readInput(context);
    if (!input)
        return context.fail(input.error());
    const auto outcome = what == u"supporters"_s ? importSupporters(context, **session, *input)
                                                 : importReferrals(context, **session, *input);
    return outcome ? report(context, *outcome) : context.fail(outcome.error());
}

} // namespace wardmate::cli
