// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

namespace wardmate::platform {

namespace {

FileOutcome outcomeOf(DWORD code)
{
    using Problem = FileOutcome::Problem;
    switch (code) {
    case ERROR_SUCCESS:
        return {};
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return {Problem::NotFound, int(code)};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return {Problem::ReadOnly, int(code)};
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return {Problem::DiskFull, int(code)};
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return {Problem::Exists, int(code)};
    default:
        return {Problem::Other, int(code)};
    }
}

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdWString();
}

} // namespace

void hardenProcess() noexcept
{
    // Files take the rights of the user's profile; error reporting must not send our memory anywhere.
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

bool meansNoRoom(int systemCode) noexcept
{
    return outcomeOf(DWORD(systemCode)).problem == FileOutcome::Problem::DiskFull;
}

FileOutcome writeNewFile(const QString &path, const QByteArray &bytes)
{
    const HANDLE file = ::CreateFileW(native(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
        FILE_ATTRIBUTE_NORMAL | FILE_FLAG_WRITE_THROUGH, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return outcomeOf(::GetLastError());
    DWORD written = 0;
    const bool done = ::WriteFile(file, bytes.constData(), DWORD(bytes.size()), &written, nullptr) != 0
        && written == DWORD(bytes.size()) && ::FlushFileBuffers(file) != 0;
    const DWORD code = done ? ERROR_SUCCESS : ::GetLastError();
    ::CloseHandle(file);
    if (!done) {
        removeFile(path);
        return outcomeOf(code == ERROR_SUCCESS ? ERROR_DISK_FULL : code);
    }
    return {};
}

FileOutcome renameReplacing(const QString &from, const QString &to)
{
    const BOOL done
        = ::MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
    return outcomeOf(done ? ERROR_SUCCESS : ::GetLastError());
}

FileOutcome syncFile(const QString &path)
{
    const HANDLE file = ::CreateFileW(native(path).c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
        OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return outcomeOf(::GetLastError());
    const DWORD code = ::FlushFileBuffers(file) ? ERROR_SUCCESS : ::GetLastError();
    ::CloseHandle(file);
    return outcomeOf(code);
}

FileOutcome syncFolder(const QString &folder)
{
    Q_UNUSED(folder)
    return {};
}

void removeFile(const QString &path) noexcept
{
    ::DeleteFileW(native(path).c_str());
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    return QFileInfo::exists(path) ? std::optional(FileIdentity{}) : std::nullopt;
}

void asLargePages(void *, size_t) noexcept
{
    // Takes a right that people do not have by themselves, and memory that is never swapped.
}

bool othersSeeCommandLines()
{
    return false; // only an administrator reads those of another user
}

bool isOnNetwork(const QString &path)
{
    const std::wstring full = native(path);
    if (full.rfind(L"\\\\", 0) == 0)
        return true;
    return ::GetDriveTypeW(full.substr(0, 3).c_str()) == DRIVE_REMOTE;
}

} // namespace wardmate::platform
