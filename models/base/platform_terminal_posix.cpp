// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/platform_terminal.h"

#include <array>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace wardmate::platform {

namespace {

constexpr std::size_t kLongestLine = 1024;

/// Echo is off while this lives.
class SilentTerminal
{
public:
    explicit SilentTerminal(int descriptor)
        : m_descriptor(descriptor)
    {
        tcgetattr(m_descriptor, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    int m_descriptor;
    termios m_before = {};
};

} // namespace

bool isErrorOutputTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

std::optional<SecretBytes> readHiddenLine(const char *prompt)
{
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return std::nullopt;
    SecretBytes line(kLongestLine);
    std::size_t length = 0;
    {
        const SilentTerminal silence(terminal);
        (void)!write(terminal, prompt, std::strlen(prompt));
        unsigned char byte = 0;
        while (length < kLongestLine && read(terminal, &byte, 1) == 1 && byte != '\n')
            line.data()[length++] = byte;
        (void)!write(terminal, "\n", 1);
    }
    close(terminal);
    return SecretBytes(std::span<const unsigned char>(line.data(), length));
}

} // namespace wardmate::platform
