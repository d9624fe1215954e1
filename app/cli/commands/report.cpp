// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/session/report_file.h"
#include "app/translations/translations.h"
#include "models/reports/ledger_store.h"
#include "models/reports/publisher.h"
#include "models/reports/report_export.h"
#include "models/reports/report_json.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

Result<Period> periodOf(const Context &context)
{
    const auto period = Period::parse(context.positional(0));
    if (!period)
        return failure(Error::Kind::Invalid, u"a period is written 2026Q3, 2026H2 or 2026"_s, u"usage"_s);
    return *period;
}

/// Writes to --out, or to standard output where the format is one file of text.
int deliver(const Context &context, const QByteArray &bytes)
{
    if (!context.args().has(u"out"_s)) {
        context.console().data(bytes);
        return Done;
    }
    const auto written = writeOutput(context.args().value(u"out"_s), bytes);
    return written ? int(Done) : context.fail(written.error());
}

int deliverFolder(const Context &context, const QList<ReportFile> &files)
{
    const auto written = writeFolder(context.args().value(u"out"_s), files);
    return written ? int(Done) : context.fail(written.error());
}

Result<QString> knownFormat(const Context &context, const QStringList &known)
{
    const QString format = context.format(u"json"_s);
    if (!known.contains(format))
        return failure(Error::Kind::Invalid, u"--format is one of %1"_s.arg(known.join(u", "_s)), u"usage"_s);
    if (format != u"json"_s && !context.args().has(u"out"_s))
        return failure(Error::Kind::Invalid, u"--out PATH is needed with --format %1"_s.arg(format), u"usage"_s);
    return format;
}

int writeInternal(const Context &context, const Period &period, std::unique_ptr<Vault> vault)
{
    const auto format = knownFormat(context, {u"json"_s, u"csv"_s});
    if (!format)
        return context.fail(format.error());
    const auto session = Session::over(std::move(vault), context.clock());
    if (!session)
        return context.fail(session.error());
    const ReportStore store((*session)->database());
    const auto areas = store.areas();
    if (!areas)
        return context.fail(areas.error());
    CountRequest request;
    request.spans = {Span::of(period)};
    const auto counts = store.counts(request, *areas, (*session)->settings().settings());
    if (!counts)
        return context.fail(counts.error());
    context.console().say(u"These are internal figures: small groups show. Keep them inside the programme."_s);
    const QDateTime now = context.clock().nowUtc();
    if (*format == u"csv"_s)
        return deliverFolder(context, internalCsv(period, *counts, now));
    return deliver(context, QJsonDocument(internalJson(period, *counts, now)).toJson(QJsonDocument::Indented));
}

int writeIssue(const Context &context, const Period &period, Vault &vault)
{
    const auto format = knownFormat(context, {u"json"_s, u"csv"_s, u"xlsx"_s, u"pdf"_s, u"html"_s});
    if (!format)
        return context.fail(format.error());
    const LedgerStore ledger(vault.database());
    const auto issues = ledger.issues();
    const auto frame = ledger.frame();
    if (!issues || !frame)
        return context.fail(!issues ? issues.error() : frame.error());
    const auto issue = issueFor(*issues, period);
    if (!issue)
        return context.fail(issue.error());
    ReportContent content{*issue, *issues, *frame};
    if (context.args().has(u"paper"_s))
        content.frame.paper = context.args().value(u"paper"_s).toLower();
    if (const auto passed = checkIssues(*issues); !passed) // before a byte is written
        return context.fail(passed.error());
    const QLocale locale(context.args().has(u"language"_s) ? context.args().value(u"language"_s) : u"en"_s);
    QLocale::setDefault(locale);
    const Translations translations(locale);
    if (!context.args().has(u"out"_s))
        return deliver(context, QJsonDocument(issueJson(*issue)).toJson(QJsonDocument::Indented));
    const auto saved = saveReport(
        content, fromCode<ReportFormat>(*format).value_or(ReportFormat::Json), context.args().value(u"out"_s));
    return saved ? int(Done) : context.fail(saved.error());
}

} // namespace

int runReport(const Context &context)
{
    const auto period = periodOf(context);
    if (!period)
        return context.fail(period.error());
    if (const auto options = checkDocumentOptions(context); !options)
        return context.fail(options.error());
    auto vault = context.openVault();
    if (!vault)
        return context.fail(vault.error());
    if (!context.args().has(u"internal"_s))
        return writeIssue(context, *period, **vault);
    if (!(*vault)->opensNames())
        return context.fail(
            {Error::Kind::Refused, u"internal figures are for coordinators and directors"_s, u"role"_s});
    return writeInternal(context, *period, std::move(*vault));
}

int runPublish(const Context &context)
{
    const bool rebuilds = context.args().has(u"rebuild"_s);
    const auto period = periodOf(context);
    if (!period && !rebuilds)
        return context.fail(period.error());
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    Vault &vault = *(*session)->vault();
    const auto writer = [&session](const QList<Issue> &issues, const ReportFrame &frame) {
        return writeReportFile(**session, issues, frame);
    };
    Publisher publisher(vault.database(), context.clock(), vault.role(), (*session)->settings().settings(), writer);
    if (rebuilds) {
        const auto written = publisher.rebuildReportFile();
        return written ? int(Done) : context.fail(written.error());
    }
    const auto issue
        = publisher.publish({*period, context.args().has(u"totals"_s), context.args().has(u"never-published"_s)});
    if (!issue)
        return context.fail(issue.error());
    context.console().say(u"%1 was published: %2 referrals; %3 numbers are hidden."_s.arg(
        issue->span.text(), QString::number(issue->total), QString::number(issue->hiddenCount())));
    return Done;
}

} // namespace wardmate::cli
