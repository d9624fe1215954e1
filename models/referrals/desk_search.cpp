// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/desk_search.h"

#include "models/base/text.h"
#include "models/referrals/queue_query.h"
#include "models/referrals/queue_rows.h"
#include "models/referrals/referral_bin.h"
#include "models/vault/database.h"
#include "models/vault/id_reader.h"
#include "models/vault/stored_names.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLeastLetters = 2; ///< one letter fits half of all units and kinds
constexpr int kLeastDigits = 4;
constexpr int kDayParts = 3; ///< "19", "Nov", "2026"
constexpr int kMostWords = 20;
constexpr int kMostInBin = 500; ///< as many as its own page shows

const auto kPeople = u"SELECT s.rowid FROM peer_search s CROSS JOIN referral r ON r.id = s.rowid "
                     "WHERE peer_search MATCH ? AND r.deleted_at IS NULL ORDER BY s.rowid DESC LIMIT ?"_s;
const auto kSupporters
    = u"SELECT id, name, status, name_key FROM supporter INDEXED BY supporter_for_lists ORDER BY name_key"_s;
const auto kUnits = u"SELECT id, name FROM unit ORDER BY name"_s;
const auto kEventColumns
    = u"SELECT id, occurred_on, received_at, category, unit_id FROM event %1 ORDER BY id DESC LIMIT ?"_s;
const auto kNewestOfUnit = kEventColumns.arg(u"INDEXED BY event_by_unit WHERE unit_id = ?"_s);
const auto kNewestOfCategory = kEventColumns.arg(u"INDEXED BY event_by_category WHERE category = ?"_s);
const auto kNewestOfBoth = kEventColumns.arg(u"INDEXED BY event_by_unit WHERE unit_id = ? AND category = ?"_s);
const auto kOfDay = kEventColumns.arg(u"INDEXED BY event_by_day WHERE occurred_on = ?"_s);
const auto kById = kEventColumns.arg(u"WHERE id = ?"_s);
const auto kOfReferral = u"SELECT event_id FROM referral WHERE id = ? AND deleted_at IS NULL"_s;
const auto kReferralsOf = u"SELECT count(*) FROM referral WHERE event_id = ? AND deleted_at IS NULL"_s;

/// Which of the words a name has, one bit a word.
quint32 wordsIn(const QString &name, const QStringList &words)
{
    const QStringList parts = foldedWords(name);
    quint32 found = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(words.at(at)); }))
            found |= 1U << at;
    }
    return found;
}

template<typename Key>
struct Named {
    Key key;
    quint32 words;
};

struct UnitName {
    UnitId id;
    QString name;
};

struct EventLook {
    FoundEvent event;
    UnitId unit;
};

/// Collects the newest events of every kind and unit that together have all words.
class EventFinder
{
public:
    EventFinder(Database &database, QStringList words, const QDate &day, int most)
        : m_db(database)
        , m_words(std::move(words))
        , m_day(day)
        , m_most(most)
        , m_all((1U << m_words.size()) - 1)
    {
    }

    QList<FoundEvent> find()
    {
        readNames();
        if (m_day.isValid())
            ofDay();
        else
            newest();
        return counted();
    }

    QList<FoundEvent> counted()
    {
        std::ranges::sort(m_found, std::ranges::greater{}, [](const EventLook &look) { return look.event.id; });
        QList<FoundEvent> events;
        for (EventLook &look : m_found) {
            if (events.size() == m_most)
                break;
            look.event.referrals = m_db.value<int>(kReferralsOf, look.event.id).value_or(0);
            if (look.event.referrals > 0 && (events.isEmpty() || events.constLast().id != look.event.id))
                events.append(withUnit(look));
        }
        return events;
    }

    /// The event with that number, or the one of the referral with it.
    QList<FoundEvent> numbered(qint64 number)
    {
        add(kById, EventId{number}, 1);
        if (m_found.empty()) {
            if (const auto event = m_db.value<qint64>(kOfReferral, number))
                add(kById, EventId{*event}, 1);
        }
        return counted();
    }

private:
    void readNames()
    {
        m_units = m_db.select([](const Row &row) { return UnitName{row.get<UnitId>(0), row.get<QString>(1)}; }, kUnits);
        for (const UnitName &unit : m_units) {
            if (const quint32 words = wordsIn(unit.name, m_words))
                m_unitWords.push_back({unit.id, words});
        }
        for (const Word<EventCategory> &word : wordsOf<EventCategory>()) {
            if (const quint32 words = wordsIn(labelOf(word.value) + u' ' + codeOf(word.value), m_words))
                m_kindWords.push_back({word.value, words});
        }
    }

    FoundEvent withUnit(const EventLook &look) const
    {
        FoundEvent event = look.event;
        const auto unit = std::ranges::find(m_units, look.unit, &UnitName::id);
        event.unit = unit == m_units.end() ? QString() : unit->name;
        return event;
    }

    template<typename... Args>
    void add(const QString &sql, const Args &...args)
    {
        m_db.visit(
            [&](const Row &row) {
                EventLook look;
                look.event.id = row.get<EventId>(0);
                look.event.occurredOn = row.get<QDate>(1);
                if (!look.event.occurredOn.isValid())
                    look.event.occurredOn = row.get<QDateTime>(2).toLocalTime().date();
                look.event.category = row.get<EventCategory>(3);
                look.unit = row.get<UnitId>(4);
                m_found.push_back(look);
            },
            sql, args...);
    }

    /// Those of that day, of which there are few, that have the other words.
    void ofDay()
    {
        add(kOfDay, m_day, 1000);
        std::erase_if(m_found, [this](const EventLook &look) {
            quint32 words = 0;
            for (const auto &unit : m_unitWords)
                words |= unit.key == look.unit ? unit.words : 0;
            for (const auto &kind : m_kindWords)
                words |= kind.key == look.event.category ? kind.words : 0;
            return (words & m_all) != m_all;
        });
    }

    void newest()
    {
        for (const auto &kind : m_kindWords) {
            if (kind.words == m_all)
                add(kNewestOfCategory, kind.key, m_most);
        }
        for (const auto &unit : m_unitWords) {
            if (unit.words == m_all)
                add(kNewestOfUnit, unit.key, m_most);
            for (const auto &kind : m_kindWords) {
                if (unit.words != m_all && kind.words != m_all && (unit.words | kind.words) == m_all)
                    add(kNewestOfBoth, unit.key, kind.key, m_most);
            }
        }
    }

    Database &m_db;
    QStringList m_words;
    QDate m_day;
    int m_most;
    quint32 m_all;
    std::vector<UnitName> m_units;
    std::vector<Named<UnitId>> m_unitWords;
    std::vector<Named<EventCategory>> m_kindWords;
    std::vector<EventLook> m_found;
};

/// The year is left to be found when the pattern has none.
QDate dayFrom(const QString &text, const QDate &today)
{
    if (std::ranges::none_of(text, [](QChar letter) { return letter.isDigit(); }))
        return {};
    static const QStringList withYear{
        u"yyyy-MM-dd"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d yyyy"_s, u"MMMM d yyyy"_s};
    static const QStringList withoutYear{u"d MMM"_s, u"d MMMM"_s, u"MMM d"_s, u"MMMM d"_s};
    const QLocale locale;
    const bool isMonthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    const QString slashed = isMonthFirst ? u"M/d"_s : u"d/M"_s;
    for (const QString &pattern : withYear + QStringList{slashed + u"/yyyy"_s}) {
        for (const QLocale &names : {locale, QLocale::c()}) {
            if (const QDate day = names.toDate(text, pattern); day.isValid())
                return day;
        }
    }
    for (const QString &pattern : withoutYear + QStringList{slashed}) {
        for (const QLocale &names : {locale, QLocale::c()}) {
            // Of the day "29 Feb" only some years know; the last leap year is at most eight years back.
            for (int year = today.year(); year > today.year() - 9; --year) {
                const QDate day = names.toDate(text + u" %1"_s.arg(year), pattern + u" yyyy"_s);
                if (day.isValid() && day <= today)
                    return day;
            }
        }
    }
    return {};
}

} // namespace

QDate takeDay(QString &text, const QDate &today)
{
    static const QRegularExpression gap(u"[\\s,]+"_s);
    QStringList parts = text.split(gap, Qt::SkipEmptyParts);
    for (int length = kDayParts; length > 0; --length) {
        for (int from = 0; from + length <= parts.size(); ++from) {
            const QDate day = dayFrom(parts.mid(from, length).join(u' '), today);
            if (!day.isValid())
                continue;
            parts.remove(from, length);
            text = parts.join(u' ');
            return day;
        }
    }
    return {};
}

DeskSearch::DeskSearch(Database &database)
    : m_db(database)
{
}

Result<QList<QueueRow>> DeskSearch::people(const QString &text, int most) const
{
    const QString match = prefixMatch(text);
    if (match.isEmpty())
        return QList<QueueRow>{};
    return attempt([&] {
        const std::vector<QueueRow> rows = queueRows(m_db, integers(m_db, kPeople, match, most));
        return QList<QueueRow>(rows.cbegin(), rows.cend());
    });
}

/// The bin is short, and the index of names does not tell who lies in it.
Result<QList<QueueRow>> DeskSearch::peopleInBin(const QString &text, int most) const
{
    const QStringList words = foldedWords(text);
    if (words.isEmpty() || words.size() > kMostWords)
        return QList<QueueRow>{};
    const auto hasAll = [&words](const QString &name) {
        return wordsIn(name + u' ' + wordsBeside(name), words) == (1U << words.size()) - 1;
    };
    return referralsInBin(m_db, {}, kMostInBin).map([&](const QList<BinnedReferral> &binned) {
        QList<QueueRow> found;
        for (const BinnedReferral &each : binned) {
            if (found.size() < most && hasAll(each.row.name))
                found.append(each.row);
        }
        return found;
    });
}

Result<QList<FoundEvent>> DeskSearch::events(const QString &text, const QDate &today, int most) const
{
    QString rest = text;
    const QDate day = takeDay(rest, today);
    QStringList words = foldedWords(rest);
    words.removeDuplicates();
    const bool isNumber
        = !day.isValid() && words.size() == 1 && words.first().size() >= kLeastDigits && words.first().toLongLong() > 0;
    const bool isLong = std::ranges::all_of(words, [](const QString &word) { return word.size() >= kLeastLetters; });
    if ((words.isEmpty() && !day.isValid()) || !isLong || words.size() > 8)
        return QList<FoundEvent>{};
    return attempt([&] {
        EventFinder finder(m_db, words, day, most);
        QList<FoundEvent> found = finder.find();
        if (found.isEmpty() && isNumber)
            found = finder.numbered(words.first().toLongLong());
        return found;
    });
}

Result<QList<FoundSupporter>> DeskSearch::supporters(const QString &text, int most) const
{
    const QStringList words = foldedWords(text);
    if (words.isEmpty())
        return QList<FoundSupporter>{};
    return attempt([&] {
        QList<FoundSupporter> found;
        m_db.visit(
            [&](const Row &row) {
                const QString key = u' ' + row.get<QString>(3); // folded already, its words apart by blanks
                if (found.size() < most
                    && std::ranges::all_of(words, [&](const QString &word) { return key.contains(u' ' + word); }))
                    found.append({row.get<SupporterId>(0), row.get<QString>(1), row.get<SupporterStatus>(2)});
            },
            kSupporters);
        return found;
    });
}

} // namespace wardmate
