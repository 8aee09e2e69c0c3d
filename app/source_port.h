// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sources/source_port.h"

namespace slipway::app {

/// What the sources page asks for, answered with the plugins and importers of this program.
[[nodiscard]] views::SourcePort makeSourcePort();

} // namespace slipway::app
