// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ingest.h"

#include <QIODevice>

namespace slipway::evidence {

inline constexpr qint64 kLargestEnvelopeDocument = 64 << 20; ///< a file that must be read whole
inline constexpr qint64 kLongestLine = 16 << 20;

/// Hands `each` the envelopes of a file in order: a JSON array of them, one object, or one object on each
/// line (which is read as a stream of any length). What a line holds is not judged here, so a broken one
/// arrives too. Stops with the error of `each`; InvalidInput for a file of anything else, LimitExceeded.
[[nodiscard]] model::Status readEnvelopeFile(QIODevice& file, const QString& where,
                                             const std::function<model::Status(Arrival)>& each);

} // namespace slipway::evidence
