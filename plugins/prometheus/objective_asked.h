// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slo/standing.h"
#include "plugins/sdk/http/live_plugin.h"

namespace slipway::prometheus {

/// What an objective's expressions yield.
enum class Yield
{
    Increase, ///< events in each step
    Rate,     ///< events a second
    Counters  ///< as the service counts, for ever up
};

/// One objective of the configuration.
struct ObjectiveAsked
{
    slo::Objective objective;
    QByteArray counted; ///< good or bad events, or the error ratio
    bool areBad = false;
    QByteArray total; ///< empty with an error ratio
    Yield yield = Yield::Increase;
    bool isByGroup = false;  ///< each label set of the total is an objective of its own
    bool isNoneZero = false; ///< a group of which no part was counted has none, as the metric is there
    QString burnAlert;       ///< name of the rule on its burn rate
    model::Json burnAlertLabels = model::Json::object(); ///< that the rule has, too

    [[nodiscard]] bool isRatio() const { return total.isEmpty(); }
};

/// An element of the configuration's "objectives"; errors have no `where`.
[[nodiscard]] model::Result<ObjectiveAsked> readObjective(const model::Json& entry);
[[nodiscard]] model::Result<std::vector<ObjectiveAsked>> readObjectives(const model::Json& config);

/// The two questions for its window so far, or for three days where that is shorter, in steps of five
/// minutes.
[[nodiscard]] std::vector<http::Request> questionsFor(const ObjectiveAsked& asked, const QDateTime& now,
                                                      const http::Parameters& more);

/// How it stands by the two answers, or why that cannot be said.
[[nodiscard]] http::Observation<slo::Standing> standingOf(const ObjectiveAsked& asked,
                                                          const http::Answer& counted,
                                                          const http::Answer& total, const QDateTime& now);

/// The facts about all objectives together: the worst of each figure. A figure that one objective does not
/// have is not known of all, and so is none where a definition could not be read (`unread` says why).
void putStandings(const std::vector<ObjectiveAsked>& asked,
                  const std::vector<http::Observation<slo::Standing>>& standings,
                  const std::optional<QString>& unread, http::FactSheet& facts);

/// A query by GET, or by POST where the expression is too long for an address.
[[nodiscard]] http::Request query(const char* path, const http::Parameters& parameters);

} // namespace slipway::prometheus
