// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/child_setup.h"

#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC (1U << 2)
#endif

namespace slipway::plugins {

namespace {

using Resource = decltype(RLIMIT_AS);

void limit(Resource resource, qint64 value)
{
    rlimit current{};
    if (value <= 0 || ::getrlimit(resource, &current) != 0)
        return;
    const auto wanted = static_cast<rlim_t>(value);
    const rlim_t most = current.rlim_max == RLIM_INFINITY ? wanted : std::min(wanted, current.rlim_max);
    const rlimit lowered{most, most};
    ::setrlimit(resource, &lowered);
}

} // namespace

void setUpChild(const Limits& limits, int out, int err)
{
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (::dup2(out, STDOUT_FILENO) < 0 || ::dup2(err, STDERR_FILENO) < 0)
        ::_exit(126);
    // Marked rather than closed: QProcess still tells its parent about a failing exec through one of them.
    if (::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC) != 0) {
        for (int fd = STDERR_FILENO + 1; fd < 4096; ++fd)
            ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
    limit(RLIMIT_AS, limits.memoryBytes);
    limit(RLIMIT_CPU, limits.cpuSeconds);
    limit(RLIMIT_NOFILE, limits.openFiles);
    limit(RLIMIT_FSIZE, limits.fileBytes);
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    // What the host ignores or blocks must not be inherited.
    ::signal(SIGPIPE, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

} // namespace slipway::plugins
