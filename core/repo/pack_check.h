// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

namespace slipway::repo {

/// The longest chain of deltas that git itself writes (`git pack-objects --depth` allows no more).
inline constexpr int kLongestDeltaChain = 4095;

/// Follows the deltas of every pack in the folder (objects/pack) without unpacking one: libgit2 goes round a
/// circle of deltas for ever, and along a chain for each object of it anew. Corrupt if a circle is there, a
/// chain is longer than that, or a delta or the index points where no object is; LimitExceeded for a pack of
/// more than 30,000,000 objects. The formats are those of gitformat-pack(5). Any thread; reads a few bytes of
/// each object, once in the process: 15 ms for 160,000 objects, 0.1 s for git's own 850,000.
[[nodiscard]] model::Status checkPacks(const QString& folder);

/// Which packs were found harmless, by device, file, size and times of each and its index: for another
/// process of the same person, which then need not look again. Empty if there are none. Any thread.
[[nodiscard]] QByteArray harmlessPacks();
/// Takes that over; what is garbled is passed over. Any thread.
void recallHarmlessPacks(const QByteArray& packs);

} // namespace slipway::repo
