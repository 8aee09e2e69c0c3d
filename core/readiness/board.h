// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/evaluation.h"
#include "core/readiness/forecast.h"
#include "core/readiness/launch_watch.h"
#include "core/readiness/rewrite_exposure.h"

#include <QHash>

#include <memory>

namespace slipway::readiness {

/// The score and verdict of a release at the end of one day.
struct TrendPoint
{
    QDateTime at;
    double score = 0;
    model::Verdict verdict = model::Verdict::NoEvidence;

    bool operator==(const TrendPoint&) const = default;
};

/// One release as the board shows it.
struct BoardRow
{
    model::Project project;
    model::Release release;
    std::shared_ptr<const model::Policy> policy; ///< of the project, its parameters set
    model::Evaluation evaluation;
    std::optional<model::Error> problem;   ///< why its policy cannot be read; the verdict is then No evidence
    std::vector<model::Change> changes;    ///< since `changesSince`
    std::optional<QDateTime> changesSince; ///< the newest decision, else 7 days before `at`
    bool changesSinceReview = false;       ///< changesSince is a decision's time
    std::vector<TrendPoint> trend;         ///< the last 30 days, oldest first; empty until computed
    int evidenceCount = 0;
    std::optional<ReadyForecast> forecast = {}; ///< comes with the trend
    LaunchWatch watch;                          ///< what became of its launch
    /// The verdict at `changesSince` where it was another; nothing for a release that is younger.
    std::optional<model::Verdict> verdictBefore = {};

    /// Of a verdict that turned; nothing where there was or is no evidence, which is no way up and none down.
    [[nodiscard]] std::optional<bool> turnedForTheBetter() const;
};

/// The board at one moment. Immutable; handed to views by shared pointer to const.
struct Board
{
    std::vector<BoardRow> rows; ///< soonest launch first, none last, then project and release name
    model::StageLadder stages;  ///< of the workspace
    QDateTime at;
    qint64 changeCounter = 0;
    QHash<QString, int> openDeadLetters; ///< by the project's name; as of now, empty in a board of the past
};

} // namespace slipway::readiness
