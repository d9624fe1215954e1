// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/prctl.h>
#include <sys/vfs.h>
#elif defined(__APPLE__)
#include <sys/mount.h>
#include <sys/param.h>
#endif

namespace wardmate::platform {

namespace {

FileOutcome outcomeOf(int code)
{
    using Problem = FileOutcome::Problem;
    switch (code) {
    case 0:
        return {};
    case ENOENT:
    case ENOTDIR:
        return {Problem::NotFound, code};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Problem::ReadOnly, code};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Problem::DiskFull, code};
    case EEXIST:
        return {Problem::Exists, code};
    default:
        return {Problem::Other, code};
    }
}

int fullSync(int fd)
{
#if defined(__APPLE__)
    if (::fcntl(fd, F_FULLFSYNC) == 0) // fsync() alone leaves the data in the drive's cache there
        return 0;
#endif
    return ::fsync(fd);
}

int writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno;
        done += n;
    }
    return fullSync(fd) == 0 ? 0 : errno;
}

FileOutcome syncAt(const QString &path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return outcomeOf(errno);
    int code = fullSync(fd) == 0 ? 0 : errno;
    if (code == EINVAL) // some file systems have nothing to sync for a folder
        code = 0;
    ::close(fd);
    return outcomeOf(code);
}

} // namespace

void hardenProcess() noexcept
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__)
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // RLIMIT_CORE does not bind a piped core handler
#endif
}

bool meansNoRoom(int systemCode) noexcept
{
    return outcomeOf(systemCode).problem == FileOutcome::Problem::DiskFull;
}

FileOutcome writeNewFile(const QString &path, const QByteArray &bytes)
{
    const int fd = ::open(
        QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return outcomeOf(errno);
    int code = writeAll(fd, bytes);
    if (::close(fd) != 0 && code == 0)
        code = errno;
    if (code != 0)
        removeFile(path);
    return outcomeOf(code);
}

FileOutcome renameReplacing(const QString &from, const QString &to)
{
    const int rc = ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData());
    return outcomeOf(rc == 0 ? 0 : errno);
}

FileOutcome syncFile(const QString &path)
{
    return syncAt(path, O_RDONLY);
}

FileOutcome syncFolder(const QString &folder)
{
    return syncAt(folder, O_RDONLY | O_DIRECTORY);
}

void removeFile(const QString &path) noexcept
{
    ::unlink(QFile::encodeName(path).constData());
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat info {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileIdentity{quint64(info.st_dev), quint64(info.st_ino)};
}

void asLargePages([[maybe_unused]] void *memory, [[maybe_unused]] size_t bytes) noexcept
{
#if defined(MADV_HUGEPAGE)
    ::madvise(memory, bytes, MADV_HUGEPAGE); // a wish
#endif
}

bool othersSeeCommandLines()
{
#if defined(__APPLE__)
    return false; // addresses are opened by a message to the program, not by its command line
#elif defined(__linux__)
    // Where /proc is mounted with hidepid, what another user runs cannot be read by us, and what we run not by others.
    return ::access("/proc/1/cmdline", R_OK) == 0;
#else
    return true;
#endif
}

bool isOnNetwork(const QString &path)
{
#if defined(__linux__)
    struct statfs info {
    };
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    switch (static_cast<unsigned long>(info.f_type)) { // statfs(2): the magic numbers of file systems behind a network
    case 0x6969UL: // NFS
    case 0x517BUL: // SMB
    case 0xFE534D42UL: // SMB2
    case 0xFF534D42UL: // CIFS
    case 0x564CUL: // NCP
    case 0x5346414FUL: // AFS
    case 0x6B414653UL: // kAFS
    case 0x73757245UL: // Coda
    case 0x01021997UL: // 9P
    case 0x00C36400UL: // Ceph
    case 0x47504653UL: // GPFS
    case 0x0BD00BD0UL: // Lustre
        return true;
    default:
        return false;
    }
#elif defined(__APPLE__)
    struct statfs info {
    };
    return ::statfs(QFile::encodeName(path).constData(), &info) == 0 && (info.f_flags & MNT_LOCAL) == 0;
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace wardmate::platform
