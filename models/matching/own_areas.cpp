// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/own_areas.h"

#include "models/matching/taxonomy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

QString plainAreaText(const QString &text)
{
    QString plain = text;
    plain.replace(u'|', u' ').replace(u';', u' ').replace(u'#', u' ');
    return plain.simplified();
}

OwnAreas OwnAreas::fromLines(const QString &lines)
{
    OwnAreas own;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'|');
        if (line.startsWith(u'#') || parts.size() != 6 || parts[0].trimmed().isEmpty())
            continue;
        const QString code = parts[0].trimmed();
        if (!parts[3].trimmed().isEmpty())
            own.areas.push_back({code, parts[3].trimmed(), parts[1].section(u',', 0, 0).trimmed()});
        for (const QString &word : parts[5].split(u';', Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty())
                own.words.push_back({word.trimmed(), code});
        }
    }
    return own;
}

QString OwnAreas::toLines(const Taxonomy &known) const
{
    QStringList lines;
    for (const OwnArea &area : areas) {
        QStringList natures;
        const int parent = known.nodeFor(area.parent);
        for (const Word<EventNature> &nature : wordsOf<EventNature>()) {
            if (parent >= 0 && known.natures(parent).contains(nature.value))
                natures.append(codeOf(nature.value));
        }
        lines.append(u"%1|%2|%3|%4|%4|"_s.arg(area.code, area.parent, natures.join(u','), plainAreaText(area.label)));
    }
    for (const OwnWord &word : words)
        lines.append(u"%1|||||%2"_s.arg(word.area, plainAreaText(word.word)));
    return lines.join(u'\n');
}

QString OwnAreas::newCode(const Taxonomy &known) const
{
    for (int number = 1;; ++number) {
        const QString code = u"own_%1"_s.arg(number);
        const bool taken = std::ranges::any_of(areas, [&](const OwnArea &area) { return area.code == code; });
        const int node = known.nodeFor(code);
        if (!taken && (node < 0 || known.code(node) != code))
            return code;
    }
}

} // namespace wardmate
