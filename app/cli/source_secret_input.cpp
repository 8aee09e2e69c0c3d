// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_secret_input.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace slipway::app {

using namespace model;
using access::PassphraseFor;
using access::Secret;

namespace {

constexpr size_t kMostSecretBytes = size_t(64) << 10;
constexpr cc_t kInterrupt = 3; // Ctrl+C

Error noTerminal()
{
    return {ErrorCode::NotFound,
            QStringLiteral("there is no terminal to ask on"),
            {},
            QStringLiteral("pipe it in with --stdin")};
}

/// The terminal of the process, which may not be its standard input, with its echo off.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_number(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_number < 0 || ::tcgetattr(m_number, &m_before) != 0)
            return;
        termios silent = m_before;
        // Ctrl+C comes as a character: a signal would end the process while the echo is off.
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ISIG);
        silent.c_lflag |= ICANON;
        silent.c_cc[VEOL] = kInterrupt;
        m_isSilent = ::tcsetattr(m_number, TCSAFLUSH, &silent) == 0;
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_number, TCSAFLUSH, &m_before);
        if (m_number >= 0)
            ::close(m_number);
    }

    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    void write(const QString& text) const
    {
        const QByteArray bytes = text.toUtf8();
        static_cast<void>(!::write(m_number, bytes.constData(), static_cast<size_t>(bytes.size())));
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
    termios m_before{};
    bool m_isSilent = false;
};

/// Appends what comes until the end, or, if it `isLine`, the end of a line.
Status readInto(std::string& text, int descriptor, bool isLine)
{
    text.reserve(kMostSecretBytes + 1); // so that it is not moved about while it grows
    std::array<char, 4096> block{};
    Status status = Done{};
    for (;;) {
        const ssize_t count = ::read(descriptor, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            status = Error{ErrorCode::Unreadable, QStringLiteral("the secret cannot be read"), {}, {}};
        if (count > 0)
            text.append(block.data(), static_cast<size_t>(count));
        if (text.size() > kMostSecretBytes)
            status = Error{ErrorCode::LimitExceeded,
                           QStringLiteral("the secret is larger than 64 KiB"),
                           {},
                           QStringLiteral("check what is piped in")};
        if (count <= 0 || !status || (isLine && (text.ends_with('\n') || text.ends_with(char(kInterrupt)))))
            break;
    }
    explicit_bzero(block.data(), block.size());
    if (!status)
        access::wipe(text);
    return status;
}

void chopLineBreak(std::string& text)
{
    if (text.ends_with('\n'))
        text.pop_back();
    if (text.ends_with('\r'))
        text.pop_back();
}

} // namespace

Result<Secret> typeSecret(const QString& question)
{
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return noTerminal();
    terminal.write(question + QStringLiteral(": "));
    std::string text;
    const Status read = readInto(text, terminal.number(), true);
    terminal.write(QStringLiteral("\n"));
    if (!read)
        return read.error();
    if (text.empty() || text.ends_with(char(kInterrupt))) {
        access::wipe(text);
        return Error{ErrorCode::Cancelled, QStringLiteral("nothing was given"), {}, {}};
    }
    chopLineBreak(text);
    return Secret(std::move(text));
}

Result<Secret> readSecretFromInput()
{
    std::string text;
    if (const Status read = readInto(text, STDIN_FILENO, false); !read)
        return read.error();
    chopLineBreak(text);
    return Secret(std::move(text));
}

access::PassphraseAsker terminalAsker()
{
    return [](PassphraseFor what, const QString& file) -> Result<Secret> {
        const bool isNew = what == PassphraseFor::ANewFile;
        auto passphrase = typeSecret(isNew ? QStringLiteral("New passphrase for %1").arg(file)
                                           : QStringLiteral("Passphrase of %1").arg(file));
        if (!passphrase && passphrase.error().code == ErrorCode::NotFound)
            // An old file is there and only closed: sources that need it wait, and did not fail.
            return Error{isNew ? ErrorCode::NotFound : ErrorCode::Locked,
                         QStringLiteral("needs its passphrase, and there is no terminal to ask on"), file,
                         QStringLiteral("name a file that holds it: SLIPWAY_PASSPHRASE_FILE=FILE")};
        if (!passphrase || !isNew)
            return passphrase;
        if (passphrase->isEmpty())
            return Error{ErrorCode::InvalidInput, QStringLiteral("the passphrase is empty"), file,
                         QStringLiteral("choose one that nobody guesses")};
        const auto again = typeSecret(QStringLiteral("The same again"));
        if (!again)
            return again.error();
        if (again->text() != passphrase->text())
            return Error{ErrorCode::InvalidInput, QStringLiteral("the two are not the same"), file,
                         QStringLiteral("try again")};
        return passphrase;
    };
}

} // namespace slipway::app
