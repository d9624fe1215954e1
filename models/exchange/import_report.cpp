// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_report.h"

#include "models/exchange/csv_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array<Word<RejectReason>, 17> kReasons{{
    {RejectReason::NoName, "no_name", QT_TRANSLATE_NOOP("Vocabulary", "There is no name")},
    {RejectReason::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Vocabulary", "The same as an earlier row")},
    {RejectReason::KnownPerson, "known_person",
        QT_TRANSLATE_NOOP("Vocabulary", "Somebody of this name is here already")},
    {RejectReason::KnownRecord, "known_record", QT_TRANSLATE_NOOP("Vocabulary", "This row was brought in before")},
    {RejectReason::ImpossibleDate, "impossible_date", QT_TRANSLATE_NOOP("Vocabulary", "The date does not exist")},
    {RejectReason::UnreadableDate, "unreadable_date", QT_TRANSLATE_NOOP("Vocabulary", "This is not a date")},
    {RejectReason::NoDate, "no_date", QT_TRANSLATE_NOOP("Vocabulary", "The date is missing")},
    {RejectReason::FarOffDate, "far_off_date", QT_TRANSLATE_NOOP("Vocabulary", "The date is too far off to be right")},
    {RejectReason::FutureDate, "future_date", QT_TRANSLATE_NOOP("Vocabulary", "The date lies in the future")},
    {RejectReason::DatesOutOfOrder, "dates_out_of_order",
        QT_TRANSLATE_NOOP("Vocabulary", "The date lies before the one it should follow")},
    {RejectReason::BadNumber, "bad_number", QT_TRANSLATE_NOOP("Vocabulary", "This is not a number that can be used")},
    {RejectReason::UnclearAnswer, "unclear_answer", QT_TRANSLATE_NOOP("Vocabulary", "Neither yes nor no")},
    {RejectReason::TooManyCells, "too_many_cells",
        QT_TRANSLATE_NOOP("Vocabulary", "More cells than columns, so nobody can tell what is what")},
    {RejectReason::TotalsRow, "totals_row",
        QT_TRANSLATE_NOOP("Vocabulary", "A row of totals or a footer, not a person")},
    {RejectReason::HeadingAgain, "heading_again", QT_TRANSLATE_NOOP("Vocabulary", "The headings once more")},
    {RejectReason::TooLong, "too_long", QT_TRANSLATE_NOOP("Vocabulary", "Too long to be what the column holds")},
    {RejectReason::ErasedBefore, "erased_before",
        QT_TRANSLATE_NOOP("Vocabulary", "Names of this event were erased already and stay erased")},
}};

struct RemarkWords {
    const char *code;
    const char *text;
};

constexpr RemarkWords kRemarks[]{
    {"unknown_profession", QT_TRANSLATE_NOOP("Import", "Profession not recognised, kept as \"other\"")},
    {"unknown_category", QT_TRANSLATE_NOOP("Import", "Kind of event not recognised, kept as \"other\"")},
    {"unknown_referrer", QT_TRANSLATE_NOOP("Import", "Who referred was not recognised, kept as \"colleague\"")},
    {"unknown_help", QT_TRANSLATE_NOOP("Import", "Further help not recognised, kept as \"other\"")},
    {"unknown_language", QT_TRANSLATE_NOOP("Import", "A language was not recognised and left out")},
    {"unknown_shift", QT_TRANSLATE_NOOP("Import", "The shift was not recognised and left out")},
    {"unknown_stage", QT_TRANSLATE_NOOP("Import", "Years or career stage not recognised and left out")},
    {"unknown_status", QT_TRANSLATE_NOOP("Import", "Status not recognised, kept as \"paused\"")},
    {"unknown_supporter", QT_TRANSLATE_NOOP("Import", "The supporter is not on the roster, so none is shown")},
    {"supporter_by_part", QT_TRANSLATE_NOOP("Import", "The supporter was found by a part of the name")},
    {"contact_assumed",
        QT_TRANSLATE_NOOP("Import", "Contacted, but without a date: taken as on the day of the referral")},
    {"referral_date_assumed",
        QT_TRANSLATE_NOOP("Import", "No date of the referral: taken as that of the first contact or of the event")},
    {"unknown_preference", QT_TRANSLATE_NOOP("Import", "A preference was not recognised and left out")},
    {"closing_assumed",
        QT_TRANSLATE_NOOP("Import", "Closed without a date: taken as closed on the day of the last entry")},
    {"closed_name", QT_TRANSLATE_NOOP("Import", "The name of somebody whose referral is closed was left out")},
    {"event_from_above",
        QT_TRANSLATE_NOOP("Import", "Nothing but a person in the row: taken as of the event above it")},
    {"unknown_time", QT_TRANSLATE_NOOP("Import", "The time of day was not recognised and left out")},
    {"unknown_outcome", QT_TRANSLATE_NOOP("Import", "The outcome was not recognised and worked out from the contacts")},
    {"email_left_out", QT_TRANSLATE_NOOP("Import", "An e-mail address could not be one and was left out")},
    {"phone_left_out", QT_TRANSLATE_NOOP("Import", "A telephone number was rounded by a spreadsheet and left out")},
    {"unit_from_above", QT_TRANSLATE_NOOP("Import", "No unit in the row: taken as that of the group above it")},
    {"email_shared",
        QT_TRANSLATE_NOOP("Import", "The same e-mail address stands beside several people and was left out")},
    {"line_left_out", QT_TRANSLATE_NOOP("Import", "The description may identify somebody and was left out")},
    {"line_too_long", QT_TRANSLATE_NOOP("Import", "The description is longer than one line and was left out")},
    {"agreement_assumed",
        QT_TRANSLATE_NOOP("Import", "No column for the confidentiality agreement: taken as signed with the training")},
    {"validity_assumed",
        QT_TRANSLATE_NOOP("Import", "No date until when the training is valid: worked out from the training")},
    {"training_without_date", QT_TRANSLATE_NOOP("Import", "The training is ticked but has no date")},
    {"date_order_guessed", QT_TRANSLATE_NOOP("Import", "Some dates can be read day first or month first")},
    {"kind_from_description",
        QT_TRANSLATE_NOOP("Import", "No column for the kind of event: worked out from the description")},
    {"number_again",
        QT_TRANSLATE_NOOP("Import",
            "The report number stands for an event more than a month before or after; this one counts as another")},
    {"event_differs", QT_TRANSLATE_NOOP("Import", "Rows of one event differ; the first one counts")},
    {"lower_of_two", QT_TRANSLATE_NOOP("Import", "Two numbers in one cell: the lower one counts")},
    {"no_limit", QT_TRANSLATE_NOOP("Import", "No limit on open referrals: taken as 99")},
    {"several_units", QT_TRANSLATE_NOOP("Import", "Several units in one cell: the first one counts")},
    {"several_names", QT_TRANSLATE_NOOP("Import", "A cell may name two people and was taken as one")},
};

} // namespace

template<>
std::span<const Word<RejectReason>> wordsOf<RejectReason>()
{
    return kReasons;
}

QString reasonText(const RejectedRecord &record)
{
    QString text = labelOf(record.reason);
    if (!record.heading.isEmpty())
        text = QCoreApplication::translate("Import", "%1 (column \"%2\")").arg(text, record.heading);
    if (record.sameAs > 0)
        text = QCoreApplication::translate("Import", "%1 (row %2)").arg(text).arg(record.sameAs);
    return text;
}

QString importRemarkText(const QString &code)
{
    for (const RemarkWords &remark : kRemarks) {
        if (code == QLatin1StringView(remark.code))
            return QCoreApplication::translate("Import", remark.text);
    }
    return code;
}

QList<std::pair<QString, int>> countedRemarks(const QList<ImportRemark> &remarks)
{
    QList<std::pair<QString, int>> counted;
    for (const ImportRemark &remark : remarks) {
        const auto found = std::find_if(
            counted.begin(), counted.end(), [&](const auto &count) { return count.first == remark.code; });
        if (found == counted.end())
            counted.append({remark.code, 1});
        else
            ++found->second;
    }
    return counted;
}

QByteArray rejectsFile(const QStringList &headings, QList<RejectedRecord> records)
{
    std::stable_sort(records.begin(), records.end(),
        [](const RejectedRecord &a, const RejectedRecord &b) { return a.number < b.number; });
    CsvWriter writer;
    writer.append(QStringList{u"record"_s, u"reason"_s} + headings);
    for (const RejectedRecord &record : std::as_const(records)) {
        QStringList cells{QString::number(record.number), reasonText(record)};
        for (const QString &cell : record.cells)
            cells.append(withoutGuard(cell));
        writer.append(cells);
    }
    return writer.bytes();
}

} // namespace wardmate
