// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/resource_lines.h"

#include "app/session/session.h"

using namespace Qt::StringLiterals;

namespace wardmate {

QStringList resourceLines(Session &session, const QString &language)
{
    QStringList lines;
    const auto all = session.resources().all();
    if (!all)
        return lines;
    const bool spanish = language == u"es"_s;
    for (const Resource &resource : *all) {
        if (!resource.onSheet || resource.phone.isEmpty())
            continue;
        const QString name = spanish && !resource.nameEs.isEmpty() ? resource.nameEs : resource.name;
        const QString detail = spanish && !resource.detailEs.isEmpty() ? resource.detailEs : resource.detail;
        lines.append(name + u": "_s + resource.phone + (detail.isEmpty() ? QString() : u" ("_s + detail + u')'));
    }
    return lines;
}

} // namespace wardmate
