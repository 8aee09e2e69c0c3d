// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::model {

/// The kinds of failure a caller may want to tell apart. Everything else is told to a person.
enum class ErrorCode
{
    InvalidInput,   ///< what was typed or loaded breaks a rule of its format
    NotFound,       ///< a file, project, release, criterion or commit that does not exist
    NotARepository, ///< a path without a git repository
    Unreadable,     ///< exists, but reading failed (permission, I/O error)
    Unwritable,     ///< writing failed (permission, read-only folder)
    DiskFull,       ///< writing failed for want of space
    Corrupt,        ///< ours, but with wrong bytes
    NotOurs,        ///< a file of some other program
    TooNew,         ///< written by a later Slipway
    Locked,         ///< another process is writing
    Conflict,       ///< the name or id is taken, or the state forbids it
    LimitExceeded,  ///< larger, deeper or longer than a stated limit
    Unsupported,    ///< valid, but not something this build can do
    Cancelled,      ///< the person asked to stop
    Internal,       ///< a defect of ours
};

/// One failure as a person needs it: what went wrong, where, and what to do about it.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString what;  ///< a clause without a full stop, e.g. "not a git repository"
    QString where; ///< path, JSON pointer or record the failure is about; may be empty
    QString hint;  ///< what to do, imperative, e.g. "choose a folder that holds .git"; may be empty

    bool operator==(const Error&) const = default;

    /// "where: what; hint", the one line shown on stderr and in inline messages.
    [[nodiscard]] QString line() const;
};

} // namespace slipway::model
