// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>

namespace slipway::bench {

struct FloodFigures
{
    double seconds = 0; ///< from the first envelope offered to the last on disk
    int stored = 0;
    int notStored = 0; ///< already there or dead: none is expected
};

/// Makes a workspace at `path` and sends `envelopes` of them through one queue from `senders` threads as fast
/// as it takes them.
[[nodiscard]] model::Result<FloodFigures> flood(const QString& path, int envelopes, int senders);

} // namespace slipway::bench
