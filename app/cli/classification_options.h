// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/project.h"

#include <CLI/CLI.hpp>

namespace slipway::app {

/// What `slipway project set` says of a project's purpose; what is not named stays.
struct ClassificationOptions
{
    std::string generation;
    std::string purpose;
    std::string timeHorizon;
    std::string qualityBar;
    std::string users;
    std::string blastRadius;

    [[nodiscard]] bool isEmpty() const;
    void setIn(model::Classification& classification) const;
};

void declareClassification(CLI::App& command, ClassificationOptions& options);

[[nodiscard]] model::Json classificationJson(const model::Classification& classification);

} // namespace slipway::app
