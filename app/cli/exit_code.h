// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/words.h"

namespace slipway::app {

/// Exit codes are a promise to scripts (docs/command-line.md). 0 to 3 are gate's verdicts; errors begin at
/// 64 and follow sysexits.h.
enum ExitCode
{
    kDone = 0,
    kUsage = 64,       ///< the command line itself is wrong
    kBadData = 65,     ///< what was given or loaded breaks its format
    kNoInput = 66,     ///< it is not there, or cannot be read
    kUnavailable = 69, ///< no display, or not supported by this build
    kInternal = 70,    ///< a defect of ours
    kCannotWrite = 73, ///< taken, forbidden or read-only
    kIoError = 74,     ///< the disk is full or broken
    kTryAgain = 75,    ///< another process is writing
    kCancelled = 130,
};

[[nodiscard]] int exitCodeOf(model::ErrorCode code);
/// gate: 0 Go, 1 Conditional, 2 No-go, 3 No evidence.
[[nodiscard]] int exitCodeOf(model::Verdict verdict);

} // namespace slipway::app
