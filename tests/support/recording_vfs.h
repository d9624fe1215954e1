// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_log.h"

#include <memory>
#include <string>

struct sqlite3_vfs;

namespace wardmate {

/// Stands between SQLCipher and the disk as long as it lives: notes what is asked of the disk, and may answer that it
/// is full or broken. Takes the place of the usual way to the disk in the whole process.
class RecordingVfs
{
public:
    /// Asked before each event; a SQLite code other than 0 is what the engine is told instead.
    using Fault = std::function<int(const DiskEvent &)>;

    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;

    [[nodiscard]] DiskLog &log() noexcept { return m_log; }
    void setRecording(bool on) noexcept { m_recording = on; }
    void setFault(Fault fault) { m_fault = std::move(fault); }
    /// Images are only looked at, so nothing need be brought down to the real disk.
    void setSyncing(bool on) noexcept { m_syncing = on; }

    // For the functions that the engine calls.
    [[nodiscard]] int note(DiskEvent event);
    [[nodiscard]] sqlite3_vfs *real() const noexcept { return m_real; }
    [[nodiscard]] bool isSyncing() const noexcept { return m_syncing; }

private:
    DiskLog m_log;
    Fault m_fault;
    bool m_recording = false;
    bool m_syncing = true;
    sqlite3_vfs *m_real = nullptr;
    std::unique_ptr<sqlite3_vfs> m_own;
};

} // namespace wardmate
