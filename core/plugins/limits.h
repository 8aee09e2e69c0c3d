// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace slipway::plugins {

/// What one plugin process may use and how long it may take. Sent to the plugin in `initialize`, so that it
/// can keep to them (docs/plugin-protocol.md, "Limits").
struct Limits
{
    qint64 lineBytes = qint64(1) << 20;        ///< one message, without its newline
    qint64 collectionBytes = qint64(64) << 20; ///< everything on stdout in one run; the same for stderr

    std::chrono::milliseconds handshake{10'000};  ///< from start to the answer to `initialize`
    std::chrono::milliseconds collect{600'000};   ///< time in which the host waits for nothing itself
    std::chrono::milliseconds cancelGrace{5'000}; ///< from `cancel` to the answer to `collect`
    std::chrono::milliseconds shutdown{5'000};    ///< from `shutdown` to the end of the process
    std::chrono::milliseconds stopGrace{1'000};   ///< from SIGTERM to SIGKILL

    // Of the process itself (setrlimit); 0 leaves it as the system has it.
#ifdef SLIPWAY_SANITIZED
    qint64 memoryBytes = 0; ///< sanitizers reserve terabytes of addresses
#else
    qint64 memoryBytes = qint64(2) << 30;
#endif
    qint64 cpuSeconds = 600;
    qint64 openFiles = 256;
    qint64 fileBytes = qint64(256) << 20; ///< the largest file it may write in its work folder

    bool operator==(const Limits&) const = default;
};

} // namespace slipway::plugins
