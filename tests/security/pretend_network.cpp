// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <dlfcn.h>
#include <sys/vfs.h>

/// \file
/// Loaded in front of a program under test: everything in a folder called "nfs" lies on a network drive.

namespace {

template<typename Info>
int pretend(const char *name, const char *path, Info *info)
{
    using Real = int (*)(const char *, Info *);
    const auto real = reinterpret_cast<Real>(dlsym(RTLD_NEXT, name));
    const int code = real(path, info);
    if (code == 0 && std::strstr(path, "/nfs") != nullptr)
        info->f_type = 0x6969;
    return code;
}

} // namespace

extern "C" __attribute__((visibility("default"))) int statfs(const char *path, struct statfs *info) noexcept
{
    return pretend("statfs", path, info);
}

extern "C" __attribute__((visibility("default"))) int statfs64(const char *path, struct statfs64 *info) noexcept
{
    return pretend("statfs64", path, info);
}
