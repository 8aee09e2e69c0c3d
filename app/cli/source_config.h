// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

namespace slipway::app {

/// A source's configuration as it is given on the command line.
struct ConfigOptions
{
    std::string config;                ///< a JSON object, or @FILE; empty: not given
    std::vector<std::string> settings; ///< "key=value"
    std::vector<std::string> removed;  ///< keys

    [[nodiscard]] bool isGiven() const { return !config.empty() || !settings.empty() || !removed.empty(); }
};

/// `before` with that done to it: replaced by the object that is given, members set, members taken out. The
/// value of a setting is JSON where it reads as JSON of the type that `schema` asks for, else text; where the
/// schema asks for an array, the first replaces what was there and each later one adds an entry. Whether the
/// result fits the schema is another question. InvalidInput, NotFound, LimitExceeded.
[[nodiscard]] model::Result<model::Json> configFrom(const ConfigOptions& options, model::Json before,
                                                    const model::Json& schema);

} // namespace slipway::app
