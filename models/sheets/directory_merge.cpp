// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/directory_merge.h"

#include "models/base/text.h"
#include "models/sheets/dial_string.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array kTexts{&Resource::nameEs, &Resource::phone, &Resource::textLine, &Resource::chat, &Resource::web,
    &Resource::email, &Resource::detail, &Resource::detailEs, &Resource::hours, &Resource::hoursEs, &Resource::zone,
    &Resource::languages, &Resource::cost, &Resource::confidentiality, &Resource::confidentialityEs, &Resource::region,
    &Resource::source};

bool sameName(const Resource &one, const Resource &other)
{
    return folded(one.name.simplified()) == folded(other.name.simplified());
}

bool sameNumbers(const Resource &one, const Resource &other)
{
    return keyedDigits(one.phone) == keyedDigits(other.phone)
        && keyedDigits(one.textLine) == keyedDigits(other.textLine);
}

// Of several with the name the one with the same numbers, else the first of the kind.
const Resource *counterpart(std::span<const Resource> here, const Resource &entry)
{
    const Resource *found = nullptr;
    for (const Resource &each : here) {
        if (!sameName(each, entry))
            continue;
        if (sameNumbers(each, entry))
            return &each;
        if (!found || (found->kind != entry.kind && each.kind == entry.kind))
            found = &each;
    }
    return found;
}

Resource corrected(const Resource &here, const Resource &theirs, const QStringList &columns)
{
    Resource entry = here;
    for (const auto text : kTexts) {
        if (!(theirs.*text).isEmpty())
            entry.*text = theirs.*text;
    }
    if (columns.contains(u"kind"_s))
        entry.kind = theirs.kind;
    if (columns.contains(u"audience"_s))
        entry.audience = theirs.audience;
    if (columns.contains(u"on_sheet"_s))
        entry.onSheet = theirs.onSheet;
    if (columns.contains(u"review_days"_s))
        entry.reviewDays = theirs.reviewDays;
    if (theirs.sourceOn.isValid())
        entry.sourceOn = theirs.sourceOn;
    entry.crisisLock = here.crisisLock || theirs.crisisLock;
    return entry;
}

} // namespace

DirectoryMerge mergeOf(std::span<const Resource> here, std::span<const Resource> theirs, const QStringList &columns)
{
    int last = 0;
    for (const Resource &entry : here)
        last = std::max(last, entry.position);
    DirectoryMerge merge;
    for (const Resource &entry : theirs) {
        const Resource *standing = counterpart(here, entry);
        if (!standing) {
            merge.added.push_back(entry);
            merge.added.back().position += last;
        } else if (const Resource after = corrected(*standing, entry, columns); after != *standing) {
            merge.changed.push_back({*standing, after});
        }
    }
    return merge;
}

} // namespace wardmate
