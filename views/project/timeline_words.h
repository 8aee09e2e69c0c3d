// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/release_timeline.h"

namespace slipway::views {

/// An event of a release in the language of the person.
struct EventWords
{
    QString who;    ///< empty where nobody did it
    QString what;   ///< "decided Conditional"
    QString reason; ///< may be empty

    /// All of it in one line.
    [[nodiscard]] QString line() const;
};

[[nodiscard]] EventWords wordsOf(const readiness::TimelineEvent& event, const readiness::Dossier& dossier);
[[nodiscard]] QString nameOf(readiness::TimelineEvent::Lane lane);
/// The verdict that it turned to, or that was decided; nothing otherwise.
[[nodiscard]] std::optional<model::Verdict> verdictOf(const readiness::TimelineEvent& event);

} // namespace slipway::views
