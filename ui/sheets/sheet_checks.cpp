// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_checks.h"

#include "ui/base/date_words.h"
#include "ui/base/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::SheetChecks)
};

void gather(const std::vector<SheetBlock> &blocks, std::vector<Resource> &found)
{
    for (const SheetBlock &block : blocks) {
        for (const Resource &entry : block.resources) {
            if (std::find(found.begin(), found.end(), entry) == found.end())
                found.push_back(entry);
        }
        gather(block.children, found);
    }
}

} // namespace

SheetChecks checksOf(const SheetDocument &sheet, QDate today)
{
    std::vector<Resource> entries;
    gather(sheet.blocks(), entries);
    SheetChecks checks;
    for (const Resource &entry : entries) {
        if (!hasChannel(entry) || isFresh(entry, today))
            continue;
        if (!entry.verifiedOn.isValid()) {
            ++checks.never;
        } else {
            checks.days = checks.overdue == 0 ? entry.reviewDays : std::min(checks.days, entry.reviewDays);
            ++checks.overdue;
        }
        if (entry.kind == ResourceKind::Crisis)
            checks.crisis.push_back(entry);
    }
    return checks;
}

QString warningOf(const SheetChecks &checks)
{
    QStringList sentences;
    if (checks.never > 0)
        sentences << Say::tr("%n number(s) on this sheet nobody here has checked yet.", nullptr, checks.never);
    if (checks.overdue > 0)
        sentences
            << Say::tr("%n number(s) were last checked over %1 days ago.", nullptr, checks.overdue).arg(checks.days);
    return sentences.join(u' ');
}

QString crisisQuestion(const SheetChecks &checks)
{
    QStringList numbers;
    for (const Resource &entry : checks.crisis)
        numbers << Say::tr("%1 (%2)", "number (name of the line)").arg(channelWords(entry), shownName(entry));
    return Say::tr("%n crisis number(s) on this sheet may be out of date: %1. A wrong number on paper can do harm; "
                   "a short call settles it.",
        nullptr, int(numbers.size()))
        .arg(QLocale().createSeparatedList(numbers));
}

QString problemsOf(const SheetDocument &sheet)
{
    for (const SheetProblem &problem : sheet.problems()) {
        switch (problem.kind) {
        case SheetProblem::Kind::TooManyPages:
            return Say::tr("This sheet takes %1 pages in place of %2. Nothing is cut off.")
                .arg(problem.what)
                .arg(sheet.info().pages);
        case SheetProblem::Kind::TooWide:
        case SheetProblem::Kind::TooTall:
            return Say::tr("“%1” does not fit its place, so the sheet cannot be printed. Shorten it.")
                .arg(problem.what);
        case SheetProblem::Kind::NoGlyph:
            return Say::tr("“%1” cannot be printed, since no font here has it. Leave it out.").arg(problem.what);
        case SheetProblem::Kind::UnknownField:
        case SheetProblem::Kind::UnknownMark:
            return Say::tr("The text of this sheet holds “%1”, which means nothing here. It is printed in brackets.")
                .arg(problem.what);
        }
    }
    return {};
}

QString shownName(const Resource &entry)
{
    return QLocale().language() == QLocale::Spanish && !entry.nameEs.isEmpty() ? entry.nameEs : entry.name;
}

QString channelWords(const Resource &entry)
{
    QStringList parts;
    if (!entry.phone.isEmpty())
        parts << entry.phone;
    if (!entry.textLine.isEmpty())
        parts << Say::tr("text %1", "a number for text messages").arg(entry.textLine);
    for (const QString &address : {entry.chat, entry.web, entry.email}) {
        if (parts.isEmpty() && !address.isEmpty())
            parts << address;
    }
    return parts.join(u" · "_s);
}

QString checkedWords(const Resource &entry, QDate today)
{
    if (!entry.verifiedOn.isValid())
        return Say::tr("Not checked yet");
    const QString day = dateWords(entry.verifiedOn, today);
    return isFresh(entry, today) ? day : Say::tr("%1, due", "day of the last check").arg(day);
}

QString numberProblem()
{
    return Say::tr("A telephone does not take this number. Write it as it is dialled, without words.");
}

QString remarkWords(const std::vector<ResourceRemark> &remarks, std::size_t index)
{
    QStringList sentences;
    for (const ResourceRemark &remark : remarks) {
        if (remark.index != index)
            continue;
        if (remark.kind == ResourceRemark::Kind::Duplicate)
            sentences << Say::tr("Another entry has the same number.");
        else if (remark.kind == ResourceRemark::Kind::NoChannel)
            sentences << Say::tr("There is no number or address yet.");
        else if (remark.kind == ResourceRemark::Kind::UnusualLength)
            sentences << Say::tr("This number is longer or shorter than numbers here are. Look at it once more.");
        else if (remark.kind == ResourceRemark::Kind::Implausible)
            sentences << numberProblem();
    }
    return sentences.join(u' ');
}

QString reliefCount(const std::vector<Resource> &entries)
{
    // Help with the load is counted apart: it is what is asked for most and listed least (field-facts.md 6).
    const auto relief = std::count_if(entries.begin(), entries.end(), [](const Resource &entry) {
        return entry.kind == ResourceKind::PracticalRelief || entry.kind == ResourceKind::TimeOff;
    });
    return relief == 0 ? QString() : u" · "_s + Say::tr("%n place(s) for practical relief", nullptr, int(relief));
}

QString refusalWords(const Error &error)
{
    if (error.code == "last_crisis_entry"_L1)
        return Say::tr(
            "This is the only crisis number left, and no sheet goes out without one. Add another crisis line "
            "first.");
    if (error.code == "missing_name"_L1)
        return Say::tr("Give the entry a name.");
    if (error.code == "implausible_number"_L1)
        return numberProblem();
    if (error.code == "not_a_directory"_L1)
        return Say::tr("This is not a directory file. Choose one that was saved from Wardmate.");
    if (error.code == "workbook_file"_L1)
        return Say::tr("This is a workbook. Save it as CSV in the spreadsheet program, and choose that file.");
    if (error.code == "template_head"_L1)
        return Say::tr("The text needs its first lines as they were: a title and a line with three dashes.");
    if (error.code == "logo_too_large"_L1)
        return Say::tr("This picture is too large. Choose one of up to 4 MB and 6,000 pixels on a side.");
    if (error.code == "logo_too_small"_L1)
        return Say::tr("This picture is too small to print. Choose a larger one.");
    if (error.code == "logo_not_a_picture"_L1)
        return Say::tr("This is not a PNG or JPEG picture.");
    if (error.code == "role"_L1)
        return Say::tr("An administrator can look at this, but not change it.");
    return errorText(error);
}

} // namespace wardmate
