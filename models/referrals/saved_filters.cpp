// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/saved_filters.h"

#include "models/referrals/line_check.h"
#include "models/vault/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct ViewWord {
    QueueView view;
    const char *code;
};
constexpr std::array<ViewWord, 5> kViews{{{QueueView::Overdue, "overdue"}, {QueueView::Waiting, "waiting"},
    {QueueView::Open, "open"}, {QueueView::Closed, "closed"}, {QueueView::All, "all"}}};

constexpr int kLongestName = 40;

bool namesAPerson(const QString &text)
{
    const QList<LineFinding> findings = checkLine(text);
    return std::ranges::any_of(
        findings, [](const LineFinding &finding) { return finding.kind == LineFindingKind::PersonName; });
}

} // namespace

QString viewCode(QueueView view)
{
    const auto *const found = std::ranges::find(kViews, view, &ViewWord::view);
    return QString::fromLatin1(found->code);
}

std::optional<QueueView> viewFromCode(QStringView code)
{
    const auto *const found
        = std::ranges::find_if(kViews, [&](const ViewWord &word) { return code == QLatin1StringView(word.code); });
    return found == kViews.end() ? std::nullopt : std::optional(found->view);
}

SavedFilters::SavedFilters(Database &database)
    : m_db(database)
{
}

Result<QList<SavedFilter>> SavedFilters::all() const
{
    return attempt([&] {
        QList<SavedFilter> filters;
        m_db.visit(
            [&](const Row &row) {
                SavedFilter saved;
                saved.id = row.get<qint64>(0);
                saved.name = row.get<QString>(1);
                saved.filter.view = viewFromCode(row.get<QString>(2)).value_or(QueueView::Open);
                saved.filter.unit = row.get<UnitId>(3);
                saved.filter.category = row.get<std::optional<EventCategory>>(4);
                saved.filter.supporter = row.get<SupporterId>(5);
                filters.append(saved);
            },
            u"SELECT id, name, shown, unit_id, category, supporter_id FROM saved_filter "
            "WHERE name > '' ORDER BY name"_s); // through the index of the names
        return filters;
    });
}

Result<qint64> SavedFilters::save(const QString &name, const QueueFilter &filter)
{
    const QString plain = name.simplified().left(kLongestName);
    if (plain.isEmpty())
        return failure(Error::Kind::Invalid, u"a filter needs a name"_s, u"missing_name"_s);
    if (namesAPerson(plain))
        return failure(Error::Kind::Invalid, u"the name of a filter looks like a person's"_s, u"looks_like_a_name"_s);
    return attempt([&] {
        return m_db.transaction([&] {
            m_db.execute(u"INSERT INTO saved_filter (name, shown, unit_id, category, supporter_id) "
                         "VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET shown = excluded.shown, "
                         "unit_id = excluded.unit_id, category = excluded.category, "
                         "supporter_id = excluded.supporter_id"_s,
                plain, viewCode(filter.view), filter.unit, filter.category, filter.supporter);
            return m_db.value<qint64>(u"SELECT id FROM saved_filter WHERE name = ?"_s, plain).value_or(0);
        });
    });
}

Result<void> SavedFilters::remove(qint64 id)
{
    return attempt([&] { m_db.execute(u"DELETE FROM saved_filter WHERE id = ?"_s, id); });
}

} // namespace wardmate
