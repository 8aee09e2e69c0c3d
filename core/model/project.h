// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"
#include "core/model/ids.h"
#include "core/model/words.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace slipway::model {

/// What the project is for, as its owners state it: which checklist is fair to it, and how far it may go.
struct Classification
{
    Generation generation = Generation::Unstated;
    QString purpose;     ///< what it is to show, or to do
    QString timeHorizon; ///< how long it is to live: "until the trade fair", "5 years"
    QString qualityBar;  ///< what it must stand: "demo", "99.9% a month"
    QString users;       ///< who uses it, and how many
    QString blastRadius; ///< who is hurt when it fails

    bool operator==(const Classification&) const = default;
};

/// A product or service. Names are unique in a workspace, 1 to 100 characters, no control characters.
struct Project
{
    ProjectId id;
    QString name;
    ProjectKind kind = ProjectKind::Unspecified;
    QString team;
    QStringList repositories; ///< absolute paths of git repositories; the first is the main one
    bool isSample = false;    ///< from resources/demo; marked as such wherever it is shown
    QDateTime createdAt;
    QStringList criticalPaths = {}; ///< globs ("src/payments/**") of the paths whose coverage counts apart

    QString policy = {}; ///< id of the policy that it is judged by; empty: the one for its kind
    QMap<QString, FactValue> parameters = {}; ///< its own values of its policy's parameters
    Classification classification = {};

    bool operator==(const Project&) const = default;
};

/// A version of a project on its way out. Changing target, stage or launch appends a revision in the
/// store; this is the newest one as of the moment read.
struct Release
{
    ReleaseId id;
    ProjectId project;
    QString name; ///< unique within the project
    CommitId target;
    QString ref; ///< the branch, tag or revision the target was named by, for people
    Stage stage = Stage::development();
    std::optional<QDateTime> launchAt; ///< UTC
    QDateTime createdAt;

    bool operator==(const Release&) const = default;
};

} // namespace slipway::model
