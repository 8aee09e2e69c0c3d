// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/evidence/delivery.h"

namespace slipway::app {

/// Takes envelopes of a command and says what became of them.
class Intake
{
public:
    /// Borrows both.
    Intake(const CommandContext& context, evidence::Ingest& ingest);

    /// An error: the history cannot be written, and offering more is in vain.
    [[nodiscard]] model::Status add(evidence::Arrival arrival);
    [[nodiscard]] bool hasGivenUp() const { return m_hasGivenUp; } ///< add() told an error
    /// Waits until all of it is on disk.
    [[nodiscard]] model::Status finish() { return m_delivery.finish(); }
    /// Once finish() has returned: complains of the first that were refused and says the counts, as JSON too
    /// if `asJson`; the exit code.
    [[nodiscard]] int report(bool asJson) const;

private:
    const CommandContext& m_context;
    bool m_hasGivenUp = false;
    std::vector<evidence::Outcome> m_dead;
    evidence::Delivery m_delivery; ///< last: its writer adds to m_dead
};

} // namespace slipway::app
