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
    int waits = 0;     ///< how often plugins were told to wait
};

/// Makes a workspace at `path` and sends `envelopes` of them through one queue from `senders` threads as fast
/// as it takes them.
[[nodiscard]] model::Result<FloodFigures> flood(const QString& path, int envelopes, int senders);

/// The same from that many plugins at once (flooding/), each a process on the host, with a delivery of its
/// own.
[[nodiscard]] model::Result<FloodFigures> floodByPlugins(const QString& path, int envelopes, int plugins);

} // namespace slipway::bench
