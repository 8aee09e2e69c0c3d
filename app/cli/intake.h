// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/evidence/ingest.h"

namespace slipway::app {

/// Takes envelopes in batches and counts what became of them.
class Intake
{
public:
    /// Borrows both.
    Intake(const CommandContext& context, evidence::Ingest& ingest);

    [[nodiscard]] model::Status add(evidence::Arrival arrival);
    [[nodiscard]] model::Status flush();
    /// Complains of the first that were refused and says the counts, as JSON too if `asJson`; the exit code.
    [[nodiscard]] int report(bool asJson) const;

private:
    [[nodiscard]] model::Result<std::vector<evidence::Outcome>> takePatiently();
    void count(const evidence::Outcome& outcome);

    const CommandContext& m_context;
    evidence::Ingest& m_ingest;
    std::vector<evidence::Arrival> m_batch;
    qint64 m_bytes = 0;
    int m_stored = 0;
    int m_alreadyThere = 0;
    std::vector<evidence::Outcome> m_dead;
};

} // namespace slipway::app
