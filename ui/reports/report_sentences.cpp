// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_sentences.h"

#include "models/reports/bar_chart.h"
#include "models/reports/publisher.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReportSentences", text);
}

QString percentWords(const std::optional<double> &percent)
{
    return percent ? words(QT_TRANSLATE_NOOP("ReportSentences", "%1 %")).arg(QLocale().toString(*percent, 'f', 1))
                   : u"–"_s;
}

} // namespace

QString periodWords(const Period &period)
{
    if (period.months == 12)
        return QString::number(period.year);
    const QLocale locale;
    const QString months = u"%1–%2"_s.arg(locale.standaloneMonthName(period.firstMonth, QLocale::ShortFormat),
        locale.standaloneMonthName(period.firstMonth + period.months - 1, QLocale::ShortFormat));
    const int number = (period.firstMonth - 1) / period.months + 1;
    const QString pattern = period.months == 3 ? words(QT_TRANSLATE_NOOP("ReportSentences", "Q%1 %2 (%3)"))
                                               : words(QT_TRANSLATE_NOOP("ReportSentences", "Half-year %1 %2 (%3)"));
    return pattern.arg(QString::number(number), QString::number(period.year), months);
}

QList<Period> periodsToShow(QDate firstReferral, QDate today, bool withRunning)
{
    QList<Period> periods;
    if (!firstReferral.isValid())
        return periods;
    constexpr int most = 12;
    for (const ReportPlan plan : {ReportPlan::Quarter, ReportPlan::Half, ReportPlan::Year}) {
        Period period = periodOf(plan, today);
        if (!withRunning)
            period = periodBefore(period);
        for (int i = 0; i < most && period.lastDay() >= firstReferral; ++i) {
            periods.append(period);
            period = periodBefore(period);
        }
    }
    return periods;
}

Period usualPeriod(const QList<Period> &periods, const QList<Issue> &issues, QDate today)
{
    const auto plan = Publisher::planOfYear(issues, today.year());
    const bool isYearOfTotals
        = std::ranges::any_of(issues, [](const Issue &issue) { return issue.kind == IssueKind::Totals; });
    const ReportPlan wanted = isYearOfTotals ? ReportPlan::Quarter : plan.value_or(ReportPlan::Quarter);
    const auto found = std::ranges::find_if(periods, [&](const Period &period) { return planOf(period) == wanted; });
    return found == periods.end() ? periods.constFirst() : *found;
}

RefusalWords refusalWords(const Error &error, const Period &period, int threshold)
{
    const QString name = periodWords(period);
    if (error.code == u"too_few"_s)
        return {words(QT_TRANSLATE_NOOP("ReportSentences", "Not enough to report for %1.")).arg(name),
            words(QT_TRANSLATE_NOOP("ReportSentences",
                      "Figures are shown from %1 people and three events. These referrals are counted with the next "
                      "period, and both are published together."))
                .arg(threshold)};
    if (error.code == u"period_open"_s)
        return {words(QT_TRANSLATE_NOOP("ReportSentences", "%1 is not over yet.")).arg(name),
            words(QT_TRANSLATE_NOOP("ReportSentences", "Its figures can be published after %1."))
                .arg(QLocale().toString(period.lastDay(), QLocale::LongFormat))};
    if (error.code == u"plan_fixed"_s)
        return {words(QT_TRANSLATE_NOOP("ReportSentences", "The figures of %1 are published in another way."))
                    .arg(period.year),
            words(QT_TRANSLATE_NOOP("ReportSentences",
                "Quarters, half-years and years beside one another would let hidden figures be worked out. Choose a "
                "period like those already published."))};
    if (error.code == u"missing_part"_s)
        return {words(QT_TRANSLATE_NOOP("ReportSentences", "A part of %1 has not been published.")).arg(name),
            words(QT_TRANSLATE_NOOP("ReportSentences", "Publish its quarters first; then the whole can follow."))};
    if (error.code == u"not_published"_s)
        return {words(QT_TRANSLATE_NOOP("ReportSentences", "%1 has not been published.")).arg(name),
            words(QT_TRANSLATE_NOOP("ReportSentences", "A coordinator or director publishes it; then it is here."))};
    if (error.code == u"already_published"_s)
        return {words(QT_TRANSLATE_NOOP("ReportSentences", "%1 has been published already.")).arg(name),
            words(QT_TRANSLATE_NOOP("ReportSentences",
                "Published figures never change. What was entered later counts "
                "in the next period."))};
    if (error.code == u"published_unknown"_s)
        return {words(QT_TRANSLATE_NOOP("ReportSentences", "%1 may have been published already.")).arg(name),
            words(QT_TRANSLATE_NOOP("ReportSentences",
                      "A backup took the place of a file whose reports cannot be read here. If this period was "
                      "published from it, those figures stay and it must not be published again. If it never was, a "
                      "director states so with the command: wardmate-cli publish %1 --never-published"))
                .arg(period.text())};
    if (error.code == u"referrals_lost"_s)
        return {words(QT_TRANSLATE_NOOP("ReportSentences", "Referrals counted in %1 were lost.")).arg(name),
            words(QT_TRANSLATE_NOOP("ReportSentences",
                "Its published totals count more referrals than a restored backup held. Enter those again, with the "
                "days "
                "they came in; then its lists can be published."))};
    return {words(QT_TRANSLATE_NOOP("ReportSentences", "%1 cannot be published.")).arg(name),
        words(QT_TRANSLATE_NOOP(
            "ReportSentences", "The last check held the figures back, so nothing was published. Your data is safe."))};
}

QString rateWords(const ReportRates &rates)
{
    return words(QT_TRANSLATE_NOOP("ReportSentences",
                     "Offer made and declined: %1 of all. Further help taken up: %2 of those supported. First outreach "
                     "within the target: %3 of all."))
        .arg(percentWords(rates.declinedOfAll), percentWords(rates.furtherHelpOfSupported),
            percentWords(rates.reachedInTime));
}

} // namespace wardmate
