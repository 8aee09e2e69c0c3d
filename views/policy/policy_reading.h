// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/policy_desk.h"
#include "core/readiness/policy_problems.h"

namespace slipway::views {

/// What a text of a policy says, as it stands now. A value; any thread.
struct PolicyReading
{
    QByteArray text;
    std::vector<readiness::PolicyProblem> problems; ///< in the order of the text
    std::optional<model::Json> own;                 ///< what is written, if it is JSON
    std::optional<model::Json> whole;               ///< put together with what it extends, if that can be
    std::optional<model::Json> base;                ///< what it extends, if it does
    std::optional<readiness::PolicyDraft> draft;    ///< if nothing is wrong

    /// Every criterion, those left out too; pointers into this reading.
    [[nodiscard]] std::vector<const model::Json*> criteria() const;
    /// As it is asked, or as the extended policy asks it if it is left out. An empty object: there is none.
    [[nodiscard]] model::Json criterion(const QString& id) const;
    /// An id for a new criterion.
    [[nodiscard]] QString freshId() const;
};

} // namespace slipway::views
