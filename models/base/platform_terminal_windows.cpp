// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform_terminal.h"

#include <windows.h>

#include <cstdio>
#include <cstring>
#include <io.h>

namespace wardmate::platform {

bool isErrorOutputTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

std::optional<SecretBytes> readHiddenLine(const char *prompt)
{
    const HANDLE input
        = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (input == INVALID_HANDLE_VALUE)
        return std::nullopt;
    DWORD before = 0;
    GetConsoleMode(input, &before);
    SetConsoleMode(input, (before & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT);
    std::fputs(prompt, stderr);
    constexpr DWORD kLongestLine = 512;
    SecretBytes wide(kLongestLine * sizeof(wchar_t));
    DWORD read = 0;
    auto *characters = reinterpret_cast<wchar_t *>(wide.data());
    ReadConsoleW(input, characters, kLongestLine, &read, nullptr);
    SetConsoleMode(input, before);
    CloseHandle(input);
    std::fputs("\n", stderr);
    while (read > 0 && (characters[read - 1] == L'\n' || characters[read - 1] == L'\r'))
        --read;
    SecretBytes utf8(kLongestLine * 4);
    const int size = read == 0 ? 0
                               : WideCharToMultiByte(CP_UTF8, 0, characters, int(read),
                                   reinterpret_cast<char *>(utf8.data()), int(utf8.size()), nullptr, nullptr);
    return SecretBytes(std::span<const unsigned char>(utf8.data(), std::size_t(size)));
}

} // namespace wardmate::platform
