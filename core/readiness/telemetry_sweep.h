// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/telemetry.h"

namespace slipway::readiness {

/// telemetryOf at many moments: all of them together cost one sorting of the readings, however many there
/// are.
class TelemetrySweep
{
public:
    /// Of what the question is about up to `question.at`. Borrows the index.
    TelemetrySweep(const policy::FactIndex& facts, const TelemetryQuestion& question);
    ~TelemetrySweep();
    TelemetrySweep(const TelemetrySweep&) = delete;
    TelemetrySweep& operator=(const TelemetrySweep&) = delete;

    /// What telemetryOf says at that moment. Moments are asked in their order.
    [[nodiscard]] Telemetry at(const QDateTime& moment);

private:
    struct Figure;
    std::vector<Figure> m_figures;
};

/// Whether the evidence is one that the question is about.
[[nodiscard]] bool isAbout(const model::Evidence& evidence, const TelemetryQuestion& question);

} // namespace slipway::readiness
