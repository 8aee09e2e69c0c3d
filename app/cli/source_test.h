// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/source_list.h"

namespace slipway::app {

/// `slipway source test`: asks once and stores nothing; shows what would come. 65 if some of it would be
/// refused.
[[nodiscard]] int testSource(const CommandContext& context, const SourceName& name, const QString& release);

} // namespace slipway::app
