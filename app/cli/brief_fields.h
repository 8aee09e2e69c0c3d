// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/brief.h"
#include "core/model/result.h"

#include <map>
#include <string>
#include <vector>

namespace slipway::app {

class Command;

/// What `slipway brief set` can say of a brief. A member that is not named stays as it is.
struct BriefFields
{
    std::map<std::string, std::string> texts;              ///< by option
    std::map<std::string, std::vector<std::string>> lists; ///< by option
    std::vector<std::string> clear;                        ///< members that are to say nothing
    bool withdraw = false;

    [[nodiscard]] bool isEmpty() const;
};

void declareBriefFields(Command& command, BriefFields& fields);

/// The brief with what the options say. InvalidInput: a number that is none, a risk or a dependency in too
/// many parts, an unknown member to clear.
[[nodiscard]] model::Result<model::Brief> withFields(model::Brief brief, const BriefFields& fields);

} // namespace slipway::app
