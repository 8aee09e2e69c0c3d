// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace slipway::model {

/// What is expected after the launch.
struct Forecast
{
    std::optional<double> users;
    std::optional<double> peakRps;       ///< requests per second at the peak
    std::optional<double> growthPercent; ///< of traffic, a month

    bool operator==(const Forecast&) const = default;
};

struct Risk
{
    QString what;
    QString mitigation;

    bool operator==(const Risk&) const = default;
};

/// Another project's release that this one needs. An empty release: the one of that project that launches
/// soonest.
struct Dependency
{
    QString project;
    QString release;

    bool operator==(const Dependency&) const = default;
};

/// "identity 3.1.0", or "identity".
[[nodiscard]] inline QString toWords(const Dependency& dependency)
{
    return dependency.release.isEmpty() ? dependency.project
                                        : dependency.project + QLatin1Char(' ') + dependency.release;
}

/// The launch brief: what a release is to achieve, what it is expected to carry, and what is done if it goes
/// wrong. Append-only: the newest one counts. One of the project holds for each of its releases that has none
/// of its own. Texts are Markdown.
struct Brief
{
    RecordId id;
    ProjectId project;
    ReleaseId release; ///< empty: of the project
    QString by;
    QDateTime at;

    QString problem;
    QString users; ///< who they are
    QStringList goals;
    QStringList successMeasures;
    QStringList acceptanceCriteria;
    Forecast forecast;
    std::vector<Risk> risks;
    QString rollbackPlan;
    QStringList rollbackCallers; ///< who may call it
    QString communications;
    std::vector<Dependency> dependsOn;

    bool operator==(const Brief&) const = default;
};

/// True for one that says nothing: it takes those before it back.
[[nodiscard]] bool saysNothing(const Brief& brief);

/// The one in force for the release at t: its own newest, else its project's newest; null if there is none,
/// or it was taken back.
[[nodiscard]] const Brief* briefInForce(const std::vector<Brief>& briefs, const ReleaseId& release,
                                        const QDateTime& at);
/// The same of the project as a whole.
[[nodiscard]] const Brief* projectBriefInForce(const std::vector<Brief>& briefs, const QDateTime& at);

} // namespace slipway::model
