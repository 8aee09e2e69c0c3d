// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

namespace slipway::app {

using model::ErrorCode;
using model::Verdict;

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Corrupt:
    case ErrorCode::NotOurs:
    case ErrorCode::TooNew:
    case ErrorCode::LimitExceeded:
        return kBadData;
    case ErrorCode::NotFound:
    case ErrorCode::NotARepository:
    case ErrorCode::Unreadable:
        return kNoInput;
    case ErrorCode::Unsupported:
        return kUnavailable;
    case ErrorCode::Conflict:
    case ErrorCode::Unwritable:
        return kCannotWrite;
    case ErrorCode::DiskFull:
        return kIoError;
    case ErrorCode::Locked:
        return kTryAgain;
    case ErrorCode::Cancelled:
        return kCancelled;
    case ErrorCode::Internal:
        return kInternal;
    }
    return kInternal;
}

int exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Go:
        return 0;
    case Verdict::Conditional:
        return 1;
    case Verdict::NoGo:
        return 2;
    case Verdict::NoEvidence:
        return 3;
    }
    return kInternal;
}

} // namespace slipway::app
