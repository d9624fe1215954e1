// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace wardmate {

/// One line of /proc/self/smaps_rollup in MiB; 0 where there is no such thing.
inline double mappedMiB(const QByteArray &line)
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &one : lines) {
        if (one.startsWith(line + ':'))
            return one.mid(line.size() + 1).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

/// "resident, proportional, cache" in MiB; cache: what the file's page cache holds of them.
inline void printMemoryAtRest(double cache)
{
#ifdef __GLIBC__
    malloc_trim(0); // what is freed and not given back is nobody's
#endif
    std::printf("%.1f %.1f %.1f\n", mappedMiB("Rss"), mappedMiB("Pss"), cache);
    std::fflush(stdout);
}

} // namespace wardmate
