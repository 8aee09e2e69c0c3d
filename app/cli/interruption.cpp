// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace slipway::app {

using namespace model;

namespace {

// What a signal handler may touch: a descriptor that does not change while the handler is installed.
volatile std::sig_atomic_t writeEnd = -1;

void tell(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

Result<std::unique_ptr<Interruption>> Interruption::catchIt()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return Error{ErrorCode::Internal, QStringLiteral("the system gives no pipe"),
                     QStringLiteral("signals"), QStringLiteral("close some programs")};
    writeEnd = ends[1];
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
    return std::unique_ptr<Interruption>(new Interruption(ends[0]));
}

Interruption::Interruption(int readEnd)
    : m_notifier(readEnd, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        Q_EMIT came();
    });
}

Interruption::~Interruption()
{
    for (const int signal : {SIGINT, SIGTERM})
        ::signal(signal, SIG_DFL);
    ::close(writeEnd);
    ::close(static_cast<int>(m_notifier.socket()));
    writeEnd = -1;
}

} // namespace slipway::app
