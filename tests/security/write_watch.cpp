// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands between a program and the system (LD_PRELOAD) and notes every place to which a marker goes: what is written,
// wherever and under whatever name, how files are called, and what other programs are started with.
// WARDMATE_WATCH_MARKERS: the markers, separated by commas; WARDMATE_WATCH_LOG: where the places are noted, a line each.
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int kMostFiles = 1024;

/// What is looked for and where it is noted; made before the program begins.
struct Watch {
    std::vector<std::string> patterns;
    std::string log;
    std::string names[kMostFiles];

    Watch()
    {
        const char *log_file = std::getenv("WARDMATE_WATCH_LOG");
        const char *list = std::getenv("WARDMATE_WATCH_MARKERS");
        if (log_file == nullptr || list == nullptr)
            return;
        log = log_file;
        const long fd = ::syscall(SYS_openat, AT_FDCWD, log_file, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        if (fd >= 0) // an empty log says that somebody watched and saw nothing
            ::syscall(SYS_close, fd);
        std::string_view rest(list);
        while (!rest.empty()) {
            const std::string_view marker = rest.substr(0, rest.find(','));
            rest.remove_prefix(marker.size() == rest.size() ? rest.size() : marker.size() + 1);
            std::string wide[2]; // as QString holds it, in either order of bytes
            for (const char letter : marker) {
                wide[0] += std::string{letter, '\0'};
                wide[1] += std::string{'\0', letter};
            }
            patterns.insert(patterns.end(), {std::string(marker), wide[0], wide[1]});
        }
    }

    [[nodiscard]] bool finds(const void *bytes, size_t size) const
    {
        for (const std::string &pattern : patterns) {
            if (size >= pattern.size() && ::memmem(bytes, size, pattern.data(), pattern.size()) != nullptr)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool finds(const char *text) const { return text != nullptr && finds(text, std::strlen(text)); }

    void note(const char *how, const std::string &where) const
    {
        const std::string line = std::string(how) + '\t' + where + '\n';
        const long fd = ::syscall(SYS_openat, AT_FDCWD, log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (fd < 0)
            return;
        ::syscall(SYS_write, fd, line.data(), line.size());
        ::syscall(SYS_close, fd);
    }

    /// An undumpable process may not look into its own /proc, so names are remembered at opening.
    [[nodiscard]] std::string nameOf(int fd) const
    {
        if (fd >= 0 && fd < kMostFiles && !names[fd].empty())
            return names[fd];
        return "descriptor " + std::to_string(fd);
    }
};

Watch &watch()
{
    static auto *const kept = new Watch; // to the last write of the process, so never destroyed
    return *kept;
}

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int opened(int fd, const char *path)
{
    const int error = errno;
    if (fd >= 0 && fd < kMostFiles)
        watch().names[fd] = path;
    if (watch().finds(path))
        watch().note("name", path);
    errno = error;
    return fd;
}

void look(const char *how, int fd, const void *bytes, size_t size)
{
    const int error = errno;
    if (watch().finds(bytes, size))
        watch().note(how, watch().nameOf(fd));
    errno = error;
}

void lookAll(int fd, const iovec *parts, int count)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all.append(static_cast<const char *>(parts[i].iov_base), parts[i].iov_len);
    look("write", fd, all.data(), all.size());
}

void lookAtArguments(const char *program, char *const arguments[])
{
    constexpr std::string_view own = "WARDMATE_WATCH_MARKERS="; // in the environment, for the child to watch, too
    for (int i = 0; arguments != nullptr && arguments[i] != nullptr; ++i) {
        if (!std::string_view(arguments[i]).starts_with(own) && watch().finds(arguments[i]))
            watch().note("argument", program);
    }
}

mode_t modeOf(int flags, va_list &list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(list, int)) : mode_t(0);
}

} // namespace

#define SEEN extern "C" __attribute__((visibility("default")))

SEEN int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return opened(next<int(const char *, int, ...)>("open")(path, flags, mode), path);
}

SEEN int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return opened(next<int(const char *, int, ...)>("open64")(path, flags, mode), path);
}

SEEN int openat(int folder, const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return opened(next<int(int, const char *, int, ...)>("openat")(folder, path, flags, mode), path);
}

SEEN int openat64(int folder, const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return opened(next<int(int, const char *, int, ...)>("openat64")(folder, path, flags, mode), path);
}

SEEN int close(int fd)
{
    if (fd >= 0 && fd < kMostFiles)
        watch().names[fd].clear();
    return next<int(int)>("close")(fd);
}

SEEN ssize_t write(int fd, const void *bytes, size_t size)
{
    look("write", fd, bytes, size);
    return next<ssize_t(int, const void *, size_t)>("write")(fd, bytes, size);
}

SEEN ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    look("write", fd, bytes, size);
    return next<ssize_t(int, const void *, size_t, off_t)>("pwrite")(fd, bytes, size, offset);
}

SEEN ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset)
{
    look("write", fd, bytes, size);
    return next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(fd, bytes, size, offset);
}

SEEN ssize_t writev(int fd, const iovec *parts, int count)
{
    lookAll(fd, parts, count);
    return next<ssize_t(int, const iovec *, int)>("writev")(fd, parts, count);
}

SEEN size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file)
{
    look("write", ::fileno(file), bytes, size * count);
    return next<size_t(const void *, size_t, size_t, FILE *)>("fwrite")(bytes, size, count, file);
}

SEEN ssize_t send(int fd, const void *bytes, size_t size, int flags)
{
    look("send", fd, bytes, size);
    return next<ssize_t(int, const void *, size_t, int)>("send")(fd, bytes, size, flags);
}

SEEN ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    lookAll(fd, message->msg_iov, static_cast<int>(message->msg_iovlen));
    return next<ssize_t(int, const msghdr *, int)>("sendmsg")(fd, message, flags);
}

SEEN int rename(const char *from, const char *to)
{
    if (watch().finds(to))
        watch().note("name", to);
    return next<int(const char *, const char *)>("rename")(from, to);
}

SEEN int mkdir(const char *path, mode_t mode)
{
    if (watch().finds(path))
        watch().note("name", path);
    return next<int(const char *, mode_t)>("mkdir")(path, mode);
}

SEEN int execve(const char *path, char *const arguments[], char *const environment[])
{
    lookAtArguments(path, arguments);
    lookAtArguments(path, environment);
    return next<int(const char *, char *const[], char *const[])>("execve")(path, arguments, environment);
}

SEEN int execv(const char *path, char *const arguments[])
{
    lookAtArguments(path, arguments);
    return next<int(const char *, char *const[])>("execv")(path, arguments);
}

SEEN int execvp(const char *path, char *const arguments[])
{
    lookAtArguments(path, arguments);
    return next<int(const char *, char *const[])>("execvp")(path, arguments);
}

SEEN int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
    const posix_spawnattr_t *attributes, char *const arguments[], char *const environment[])
{
    lookAtArguments(path, arguments);
    return next<int(pid_t *, const char *, const posix_spawn_file_actions_t *, const posix_spawnattr_t *, char *const[],
        char *const[])>("posix_spawn")(pid, path, actions, attributes, arguments, environment);
}
