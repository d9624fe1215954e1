// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_log.h"

#include <algorithm>
#include <set>

namespace wardmate {

namespace {

void setSize(QByteArray &content, qint64 size)
{
    if (size > content.size())
        content.append(size - content.size(), '\0');
    else
        content.truncate(size);
}

void put(QByteArray &content, qint64 offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size())
        setSize(content, offset + bytes.size());
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void apply(QByteArray &content, const DiskEvent &event)
{
    if (event.kind == DiskEvent::Kind::Write)
        put(content, event.offset, event.bytes);
    else
        setSize(content, event.offset);
}

} // namespace

PowerCut::PowerCut(const DiskLog &log, const DiskImage &start)
    : m_log(log)
    , m_files(1)
{
    for (const auto &[path, bytes] : start) {
        m_now[path] = int(m_files.size());
        m_files.push_back({bytes, {}});
    }
    m_durable = m_now;
}

DiskImage PowerCut::after(size_t events, std::mt19937_64 &random)
{
    for (; m_taken < events; ++m_taken)
        take(m_log.at(m_taken));
    // A file system with a journal keeps the order of names, so it is the last ones that may be missing.
    std::uniform_int_distribution<size_t> lasting(0, m_owedNames.size());
    Names names = m_durable;
    const size_t kept = lasting(random);
    for (size_t i = 0; i < kept; ++i) {
        if (m_owedNames[i].file == 0)
            names.erase(m_owedNames[i].path);
        else
            names[m_owedNames[i].path] = m_owedNames[i].file;
    }
    DiskImage image;
    for (const auto &[path, file] : names)
        image[path] = torn(m_files.at(size_t(file)), random);
    return image;
}

void PowerCut::change(const std::string &path, int file)
{
    if (file == 0)
        m_now.erase(path);
    else
        m_now[path] = file;
    m_owedNames.push_back({path, file});
}

void PowerCut::take(const DiskEvent &event)
{
    using Kind = DiskEvent::Kind;
    if (event.kind == Kind::SyncFolder) {
        m_durable = m_now;
        m_owedNames.clear();
        return;
    }
    if (event.kind == Kind::Create) {
        change(event.path, int(m_files.size()));
        m_files.emplace_back();
        return;
    }
    const auto found = m_now.find(event.path);
    if (found == m_now.end())
        return; // not a file that is watched
    const int file = found->second;
    Content &content = m_files.at(size_t(file));
    switch (event.kind) {
    case Kind::Write:
    case Kind::Truncate:
        content.owed.push_back(&event);
        break;
    case Kind::Sync:
        for (const DiskEvent *owed : content.owed)
            apply(content.durable, *owed);
        content.owed.clear();
        break;
    case Kind::Rename:
        change(event.to, file);
        change(event.path, 0);
        break;
    case Kind::Remove:
        change(event.path, 0);
        break;
    case Kind::Create:
    case Kind::SyncFolder:
        break;
    }
}

QByteArray PowerCut::torn(const Content &content, std::mt19937_64 &random)
{
    QByteArray bytes = content.durable;
    // Nearly all, nearly nothing, or anything: each finds other faults.
    constexpr double kLost[] = {0.02, 0.5, 0.98, 0.1, 0.9};
    std::bernoulli_distribution loses(kLost[random() % std::size(kLost)]);
    std::set<qint64> lost; // sectors; a sector that misses a write misses the later ones, too
    for (const DiskEvent *event : content.owed) {
        if (event->kind == DiskEvent::Kind::Truncate) {
            if (!loses(random))
                apply(bytes, *event);
            continue;
        }
        const qint64 end = event->offset + event->bytes.size();
        for (qint64 at = event->offset; at < end;) {
            const qint64 sector = at / kSector;
            const qint64 next = std::min(end, (sector + 1) * kSector);
            if (loses(random))
                lost.insert(sector);
            if (!lost.contains(sector))
                put(bytes, at, QByteArrayView(event->bytes).sliced(at - event->offset, next - at));
            at = next;
        }
    }
    return bytes;
}

} // namespace wardmate
