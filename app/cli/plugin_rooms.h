// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plugins/plugin_folders.h"

namespace slipway::app {

/// Everything that the commands about plugins need to know.
struct PluginRooms
{
    plugins::PluginFolders folders;
    plugins::TrustList trust;
    evidence::JsonSchema manifestSchema;
    evidence::JsonSchema envelopeSchema;
};

/// Reads the person's list of trusted plugins and the schemas. `workspace` may be empty.
[[nodiscard]] model::Result<PluginRooms> openPluginRooms(const QString& workspace);

} // namespace slipway::app
