// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/stored_names.h"

#include "models/base/text.h"
#include "models/vault/database.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// Names with letters beyond those of ASCII; of all others no key was ever another.
const auto kSupporters = u"SELECT id, name, name_key FROM supporter WHERE name GLOB '*[^ -~]*'"_s;
const auto kPeers = u"SELECT referral_id, name, name_key, sort_name FROM peer_identity WHERE name GLOB '*[^ -~]*'"_s;

/// Whether the engine folds the letter to what folded() makes of it.
bool isFoldedAlike(QChar letter)
{
    constexpr char16_t kOneAccent = 0x180; // up to there all that come apart are a plain letter with its accent
    const char16_t code = letter.unicode();
    if (code < 0x80)
        return true;
    const bool comesApart = letter.decompositionTag() == QChar::Canonical;
    if (!letter.isLetter() || (comesApart && code < kOneAccent))
        return true;
    const QString ours = folded(letter);
    if (ours == letter)
        return true;
    const bool isVietnamese = code >= 0x1EA0 && code < 0x1EFA;
    return (code < kOneAccent || isVietnamese) && ours.size() == 1 && (comesApart || ours.front() == letter.toLower())
        && accentsFolded(letter) == ours;
}

struct NewKeys {
    qint64 id;
    QString name;
    QString key;
    QString sortName;
};

std::vector<NewKeys> supporters(Database &database)
{
    std::vector<NewKeys> changed;
    database.visit(
        [&changed](const Row &row) {
            const auto name = row.get<QString>(1);
            const QString key = personKey(name);
            if (key != row.get<QString>(2))
                changed.push_back({row.get<qint64>(0), name, key, {}});
        },
        kSupporters);
    return changed;
}

std::vector<NewKeys> peers(Database &database)
{
    std::vector<NewKeys> changed;
    database.visit(
        [&changed](const Row &row) {
            const auto name = row.get<QString>(1);
            const QString key = personKey(name);
            const QString sortName = folded(name);
            if (key != row.get<QString>(2) || sortName != row.get<QString>(3) || !wordsBeside(name).isNull())
                changed.push_back({row.get<qint64>(0), name, key, sortName});
        },
        kPeers);
    return changed;
}

} // namespace

QString wordsBeside(const QString &name)
{
    return std::all_of(name.cbegin(), name.cend(), isFoldedAlike) ? QString() : folded(name);
}

void spellOutNames(Database &database)
{
    for (const NewKeys &one : supporters(database))
        database.execute(u"UPDATE supporter SET name_key = ? WHERE id = ?"_s, one.key, one.id);
    for (const NewKeys &one : peers(database)) {
        database.execute(u"UPDATE peer_identity SET name_key = ?, sort_name = ? WHERE referral_id = ?"_s, one.key,
            one.sortName, one.id);
        if (const QString words = wordsBeside(one.name); !words.isNull())
            database.execute(u"UPDATE peer_search SET spelled_out = ? WHERE rowid = ?"_s, words, one.id);
    }
}

} // namespace wardmate
