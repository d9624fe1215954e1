// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/base/period.h"
#include "models/reports/report_words.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace wardmate {

/// No number below this is ever shown (security.md 4c); a programme may raise its threshold, never lower it.
inline constexpr int kLeastThreshold = 11;
/// A number that stands for fewer events is hidden, however large: everybody would know which event it was.
inline constexpr int kLeastEvents = 3;
inline constexpr int kMostAreas = 10; ///< "other" included

/// True counts of one category; people counts different ones as far as the program knows them.
struct CountedCell {
    QString category;
    int count = 0;
    int events = 0; ///< different events, counted up to kLeastEvents
    int people = 0; ///< different people, counted up to the threshold
    bool operator==(const CountedCell &) const = default;
};

/// Which events and people a category's number stands for, told apart by numbers of their own, up to as many as matter.
struct CellFaces {
    QSet<qint64> events;
    QSet<int> people;
    bool operator==(const CellFaces &) const = default;
};

/// One list with its true counts: for the coordinator and for the disclosure rules, never for a report file.
struct CountedList {
    ReportList list = ReportList::EventGroup;
    QList<CountedCell> cells;
    QList<CellFaces> faces{}; ///< by cell, only for publishing; empty: all different
    [[nodiscard]] int total() const;
    bool operator==(const CountedList &) const = default;
};

/// How many referrals fall into two categories of two lists at once. Shown to nobody: publishing looks at it, because
/// two large numbers can force a small one where they meet.
class Crossings
{
public:
    Crossings() = default;
    explicit Crossings(const QList<qsizetype> &sizes); ///< categories by list
    void add(const QList<qsizetype> &places); ///< a referral's category by list
    [[nodiscard]] bool isEmpty() const { return m_counts.isEmpty(); }
    [[nodiscard]] int at(ReportList one, qsizetype cell, ReportList other, qsizetype otherCell) const;
    bool operator==(const Crossings &) const = default;

private:
    QList<qsizetype> m_starts;
    qsizetype m_width = 0;
    QList<int> m_counts;
};

/// All lists of a span of time with its total.
struct Counts {
    CountedCell total;
    QList<CountedList> lists;
    Crossings crossings; ///< only where asked for
    bool operator==(const Counts &) const = default;
};

/// The shares the published programmes state, in percent; nothing where there is nobody to divide by.
struct ReportRates {
    int supported = 0;
    int declined = 0;
    int furtherHelp = 0;
    std::optional<double> declinedOfAll;
    std::optional<double> furtherHelpOfSupported; ///< of all but those who declined
    std::optional<double> reachedInTime;
    bool operator==(const ReportRates &) const = default;
};
/// For the coordinator's own figures only.
[[nodiscard]] ReportRates ratesOf(const Counts &counts);

/// One published number; nothing where it is hidden.
struct ReportCell {
    QString category;
    std::optional<int> shown;
    bool operator==(const ReportCell &) const = default;
};

/// One published list.
struct ReportTable {
    ReportList list = ReportList::EventGroup;
    int total = 0;
    QList<ReportCell> cells;
    [[nodiscard]] int hiddenCount() const;
    [[nodiscard]] int hiddenSum() const;
    bool operator==(const ReportTable &) const = default;
};

/// The days an issue covers. Text as periods are written: "2026Q3", joined ones "2026Q2-2026Q3".
struct Span {
    Period first;
    Period last;
    [[nodiscard]] static Span of(const Period &period) { return {period, period}; }
    [[nodiscard]] static std::optional<Span> parse(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QDate firstDay() const { return first.firstDay(); }
    [[nodiscard]] QDate lastDay() const { return last.lastDay(); }
    [[nodiscard]] bool covers(const Period &period) const;
    [[nodiscard]] bool overlaps(const Span &other) const;
    [[nodiscard]] bool isJoined() const { return first != last; }
    bool operator==(const Span &) const = default;
};

/// A number about the programme and not about people who were supported.
struct OwnNumber {
    ProgrammeNumber number = ProgrammeNumber::SupportersActive;
    int value = 0;
    bool operator==(const OwnNumber &) const = default;
};

/// Figures as they were published; never changed afterwards.
struct Issue {
    Span span;
    IssueKind kind = IssueKind::Lists;
    int threshold = kLeastThreshold;
    QDateTime issuedAt;
    PersonRole role = PersonRole::Coordinator;
    int total = 0;
    QList<ReportTable> tables;
    QList<OwnNumber> own{}; ///< what the program had records of; nothing stands for what it had none of
    [[nodiscard]] const ReportTable *table(ReportList list) const;
    [[nodiscard]] int hiddenCount() const;
    bool operator==(const Issue &) const = default;
};

/// What beside the numbers a published document needs to say.
struct ReportFrame {
    QString hospital;
    QString paper = QStringLiteral("letter");
    bool operator==(const ReportFrame &) const = default;
};

/// The last calendar year of which lists are published, whose areas stay as they were; 0: none.
[[nodiscard]] int lastYearOfLists(const QList<Issue> &issues);
/// The first calendar year of which lists may still be published: that of the last ones until they reach its end, be it
/// over long since. Under which areas they count is fixed (security.md 4c, rule 7).
[[nodiscard]] int firstYearOpen(const QList<Issue> &issues, QDate today);
/// The period just before or after, of the same length.
[[nodiscard]] Period periodBefore(const Period &period);
[[nodiscard]] Period periodAfter(const Period &period);
/// The period of a plan in which a day lies.
[[nodiscard]] Period periodOf(ReportPlan plan, QDate day);
[[nodiscard]] ReportPlan planOf(const Period &period);

} // namespace wardmate
