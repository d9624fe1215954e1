// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_vfs.h"

#include <sqlite3.h>

#include <memory>
#include <new>

namespace wardmate {

namespace {

using Kind = DiskEvent::Kind;

/// What the engine holds of an open file; the real one's memory follows. No stricter alignment: the engine gives eight.
struct File {
    sqlite3_file base;
    RecordingVfs *owner;
    std::string path;
    bool folderOwed; ///< a new journal: its first sync brings its name down, too, as SQLite's own file layer does

    [[nodiscard]] sqlite3_file *real() noexcept { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

RecordingVfs &ownerOf(sqlite3_vfs *vfs)
{
    return *static_cast<RecordingVfs *>(vfs->pAppData);
}

int closeFile(sqlite3_file *base)
{
    File &file = fileOf(base);
    const int code = file.real()->pMethods->xClose(file.real());
    file.~File();
    return code;
}

int readFile(sqlite3_file *base, void *to, int size, sqlite3_int64 offset)
{
    sqlite3_file *real = fileOf(base).real();
    return real->pMethods->xRead(real, to, size, offset);
}

int writeFile(sqlite3_file *base, const void *from, int size, sqlite3_int64 offset)
{
    File &file = fileOf(base);
    const QByteArray bytes(static_cast<const char *>(from), size);
    if (const int code = file.owner->note({Kind::Write, file.path, offset, bytes, {}}); code != SQLITE_OK)
        return code;
    return file.real()->pMethods->xWrite(file.real(), from, size, offset);
}

int truncateFile(sqlite3_file *base, sqlite3_int64 size)
{
    File &file = fileOf(base);
    if (const int code = file.owner->note({Kind::Truncate, file.path, size, {}, {}}); code != SQLITE_OK)
        return code;
    return file.real()->pMethods->xTruncate(file.real(), size);
}

int syncFile(sqlite3_file *base, int flags)
{
    File &file = fileOf(base);
    if (const int code = file.owner->note({Kind::Sync, file.path, 0, {}, {}}); code != SQLITE_OK)
        return code;
    if (file.folderOwed)
        (void)file.owner->note({Kind::SyncFolder, {}, 0, {}, {}});
    file.folderOwed = false;
    return file.owner->isSyncing() ? file.real()->pMethods->xSync(file.real(), flags) : SQLITE_OK;
}

int fileSize(sqlite3_file *base, sqlite3_int64 *size)
{
    sqlite3_file *real = fileOf(base).real();
    return real->pMethods->xFileSize(real, size);
}

int lockFile(sqlite3_file *base, int level)
{
    sqlite3_file *real = fileOf(base).real();
    return real->pMethods->xLock(real, level);
}

int unlockFile(sqlite3_file *base, int level)
{
    sqlite3_file *real = fileOf(base).real();
    return real->pMethods->xUnlock(real, level);
}

int checkReservedLock(sqlite3_file *base, int *held)
{
    sqlite3_file *real = fileOf(base).real();
    return real->pMethods->xCheckReservedLock(real, held);
}

int fileControl(sqlite3_file *base, int what, void *argument)
{
    sqlite3_file *real = fileOf(base).real();
    return real->pMethods->xFileControl(real, what, argument);
}

int sectorSize(sqlite3_file *base)
{
    sqlite3_file *real = fileOf(base).real();
    return real->pMethods->xSectorSize(real);
}

int deviceCharacteristics(sqlite3_file *base)
{
    sqlite3_file *real = fileOf(base).real();
    return real->pMethods->xDeviceCharacteristics(real);
}

/// The first version of the methods: no shared memory and no memory maps, which would pass us by.
constexpr sqlite3_io_methods kMethods{1, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, nullptr, nullptr, nullptr, nullptr,
    nullptr, nullptr};

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *base, int flags, int *outFlags)
{
    RecordingVfs &owner = ownerOf(vfs);
    base->pMethods = nullptr;
    int there = 1;
    if (name != nullptr)
        owner.real()->xAccess(owner.real(), name, SQLITE_ACCESS_EXISTS, &there);
    const bool creates = (flags & SQLITE_OPEN_CREATE) != 0;
    if (there == 0 && creates) {
        if (const int code = owner.note({Kind::Create, name, 0, {}, {}}); code != SQLITE_OK)
            return code;
    }
    File *file = new (base) File{{&kMethods}, &owner, name == nullptr ? std::string() : std::string(name), false};
    constexpr int kJournals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    file->folderOwed = creates && (flags & kJournals) != 0;
    file->real()->pMethods = nullptr;
    const int code = owner.real()->xOpen(owner.real(), name, file->real(), flags, outFlags);
    if (code != SQLITE_OK) {
        if (file->real()->pMethods != nullptr)
            file->real()->pMethods->xClose(file->real());
        file->~File();
        base->pMethods = nullptr;
    }
    return code;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    RecordingVfs &owner = ownerOf(vfs);
    if (const int code = owner.note({Kind::Remove, name, 0, {}, {}}); code != SQLITE_OK)
        return code;
    if (syncFolder != 0)
        (void)owner.note({Kind::SyncFolder, {}, 0, {}, {}});
    return owner.real()->xDelete(owner.real(), name, owner.isSyncing() ? syncFolder : 0);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    sqlite3_vfs *real = ownerOf(vfs).real();
    return real->xAccess(real, name, flags, result);
}

int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *to)
{
    sqlite3_vfs *real = ownerOf(vfs).real();
    return real->xFullPathname(real, name, size, to);
}

} // namespace

RecordingVfs::RecordingVfs()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_own(std::make_unique<sqlite3_vfs>(*m_real)) // time, randomness and the rest stay the real one's
{
    m_own->szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_own->zName = "wardmate-recording";
    m_own->pAppData = this;
    m_own->pNext = nullptr;
    m_own->xOpen = openFile;
    m_own->xDelete = removeFile;
    m_own->xAccess = accessFile;
    m_own->xFullPathname = fullPath;
    sqlite3_vfs_register(m_own.get(), 1);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(m_own.get());
    sqlite3_vfs_register(m_real, 1);
}

int RecordingVfs::note(DiskEvent event)
{
    if (m_fault) {
        if (const int code = m_fault(event); code != SQLITE_OK)
            return code;
    }
    if (m_recording)
        m_log.push_back(std::move(event));
    return SQLITE_OK;
}

} // namespace wardmate
