// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace wardmate {

/// One thing that a disk was asked to do.
struct DiskEvent {
    enum class Kind {
        Create, ///< of an empty file that was not there
        Write,
        Truncate,
        Sync, ///< the content of a file is down
        Rename,
        Remove,
        SyncFolder ///< names made, changed and removed before are down
    };
    Kind kind = Kind::Write;
    std::string path;
    qint64 offset = 0; ///< of Write; the new size of Truncate
    QByteArray bytes; ///< of Write
    std::string to; ///< of Rename
};

using DiskLog = std::vector<DiskEvent>;
using DiskImage = std::map<std::string, QByteArray>; ///< what lies under each name

/// Walks through a log and cuts the power wherever it is told: what was synced is there, of the rest a random part,
/// torn at sectors, in any order of sectors; names changed last may be as they were (security.md 2c).
class PowerCut
{
public:
    static constexpr qint64 kSector = 512;

    PowerCut(const DiskLog &log, const DiskImage &start);
    /// What the disk may hold when only so many events have been asked for. Walks forward only.
    [[nodiscard]] DiskImage after(size_t events, std::mt19937_64 &random);

private:
    struct Content {
        QByteArray durable;
        std::vector<const DiskEvent *> owed;
    };
    struct NameChange {
        std::string path; ///< comes to stand for the file, or for nothing
        int file = 0; ///< 0: removed
    };
    using Names = std::map<std::string, int>;

    void take(const DiskEvent &event);
    void change(const std::string &path, int file);
    [[nodiscard]] static QByteArray torn(const Content &content, std::mt19937_64 &random);

    const DiskLog &m_log;
    size_t m_taken = 0;
    std::vector<Content> m_files; ///< by number; the first is nobody's
    Names m_now;
    Names m_durable;
    std::vector<NameChange> m_owedNames;
};

} // namespace wardmate
