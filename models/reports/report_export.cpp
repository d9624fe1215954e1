// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_export.h"

#include "models/base/whole_file.h"
#include "models/reports/bar_chart.h"
#include "models/reports/disclosure.h"
#include "models/reports/report_json.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array<Word<ReportFormat>, 5> kFormats{{
    {ReportFormat::Xlsx, "xlsx", QT_TRANSLATE_NOOP("Vocabulary", "Workbook (XLSX)")},
    {ReportFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("Vocabulary", "Document (PDF)")},
    {ReportFormat::Csv, "csv", QT_TRANSLATE_NOOP("Vocabulary", "Folder of CSV files")},
    {ReportFormat::Html, "html", QT_TRANSLATE_NOOP("Vocabulary", "Web page (HTML)")},
    {ReportFormat::Json, "json", QT_TRANSLATE_NOOP("Vocabulary", "JSON file")},
}};

QString words(const char *text)
{
    return QCoreApplication::translate("ReportText", text);
}

Result<QByteArray> fileOf(const ReportContent &content, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Xlsx:
        return reportXlsx(content);
    case ReportFormat::Pdf:
        return reportPdf(content);
    case ReportFormat::Html:
        return reportHtml(content);
    case ReportFormat::Csv:
    case ReportFormat::Json:
        break;
    }
    return QJsonDocument(issueJson(content.issue)).toJson(QJsonDocument::Indented);
}

} // namespace

template<>
std::span<const Word<ReportFormat>> wordsOf<ReportFormat>()
{
    return kFormats;
}

const Issue *ReportContent::yearBefore() const
{
    Span before = issue.span;
    --before.first.year;
    --before.last.year;
    const auto found
        = std::ranges::find_if(all, [&](const Issue &each) { return each.span == before && each.kind == issue.kind; });
    return found == all.end() ? nullptr : &*found;
}

QString reportTitle(const ReportContent &content)
{
    return words(QT_TRANSLATE_NOOP("ReportText", "Peer support, %1")).arg(spanWords(content.issue.span));
}

QString hiddenNote(const Issue &issue)
{
    const int hidden = issue.hiddenCount();
    if (hidden == 0)
        return words(QT_TRANSLATE_NOOP("ReportText", "No number had to be hidden."));
    const QString count = QCoreApplication::translate("ReportText", "%n number(s) are hidden.", nullptr, hidden);
    return count + u' '
        + words(QT_TRANSLATE_NOOP("ReportText",
            "Small numbers are hidden so that no colleague can be recognised. Where one is hidden, a second one is "
            "hidden with it, so that subtraction does not work."));
}

QString ownNumbersTitle()
{
    return words(QT_TRANSLATE_NOOP("ReportText", "The programme itself"));
}

QString ownNumbersNote()
{
    return words(QT_TRANSLATE_NOOP("ReportText",
        "About the programme and not about people who were supported; only what the programme keeps count of."));
}

QStringList reportNotes(const ReportContent &content)
{
    const Issue &issue = content.issue;
    return {
        words(QT_TRANSLATE_NOOP("ReportText",
                  "Each referral is counted once in every list. Numbers under %1, and "
                  "numbers of fewer people or of fewer than three events, are not shown; "
                  "\"%2\" does not mean none."))
            .arg(QString::number(issue.threshold), hiddenWords()),
        hiddenNote(issue),
        words(QT_TRANSLATE_NOOP("ReportText",
                  "Published on %1. Published figures never change: what was entered "
                  "later is counted in the next period."))
            .arg(QLocale().toString(issue.issuedAt.toLocalTime().date(), QLocale::LongFormat)),
    };
}

QString reportFileName(const Issue &issue, ReportFormat format)
{
    const QString name = u"wardmate-"_s + issue.span.text();
    return format == ReportFormat::Csv ? name + u"-csv"_s : name + u'.' + codeOf(format);
}

Result<void> saveReport(const ReportContent &content, ReportFormat format, const QString &path)
{
    if (const auto passed = checkIssues(content.all); !passed) // before a byte is written
        return passed;
    if (!content.all.contains(content.issue))
        return failure(Error::Kind::Refused, u"these figures have not been published"_s, u"not_published"_s);
    if (format == ReportFormat::Csv)
        return writeFolder(path, issueCsv(content.issue));
    const auto bytes = fileOf(content, format);
    return bytes ? writeWholeFile(path, *bytes) : tl::unexpected<Error>(bytes.error());
}

} // namespace wardmate
