// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/project.h"

#include <QStringList>

#include <optional>

namespace slipway::app {

class Command;

/// What `slipway project set` says of a project's purpose; what is not named stays.
struct ClassificationOptions
{
    std::string generation;
    // An empty text takes away what was said.
    std::optional<std::string> purpose;
    std::optional<std::string> timeHorizon;
    std::optional<std::string> qualityBar;
    std::optional<std::string> users;
    std::optional<std::string> blastRadius;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QStringList cleared() const; ///< names of the texts that are taken away
    void setIn(model::Classification& classification) const;
};

void declareClassification(Command& command, ClassificationOptions& options);

[[nodiscard]] model::Json classificationJson(const model::Classification& classification);

} // namespace slipway::app
