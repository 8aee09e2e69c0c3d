// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"
#include "core/readiness/stage_history.h"

#include <QHash>

#include <optional>

namespace slipway::readiness {

/// Which release depends on which, by the launch briefs of one snapshot. Borrows it. One thread at a time.
class DependencyMap
{
public:
    explicit DependencyMap(const store::HistorySnapshot& snapshot);

    /// The release that is meant, as it was at t, if it was on the board then. One without a name: of its
    /// project the one that launches next, else one that should have been launched, else one without a day,
    /// else one that is in the stage of the launch. Its verdict is not known here.
    [[nodiscard]] model::DependencyState resolve(const model::Dependency& on, const QDateTime& t) const;
    /// Those of the brief in force for the release at t.
    [[nodiscard]] std::vector<model::DependencyState> of(const model::ReleaseId& release,
                                                         const QDateTime& t) const;
    /// Every release that it may ever have waited for, by any of its briefs and by theirs; not itself.
    [[nodiscard]] std::vector<model::ReleaseId> everWaitedFor(const model::ReleaseId& release) const;
    /// The moments at which a release that waits for this one may be meant to wait for another, or for none.
    [[nodiscard]] std::vector<QDateTime> moments(const model::ReleaseId& waitedFor) const;
    /// The way back to the release, by name, if it depended on `wanted`: "web 1.0.0", "identity 3.1.0",
    /// "web 1.0.0". Empty if there is none.
    [[nodiscard]] QStringList circle(const model::ReleaseId& release,
                                     const std::vector<model::Dependency>& wanted, const QDateTime& t) const;

private:
    /// A project with its releases, removed ones too.
    struct Named
    {
        const model::Project* project = nullptr;
        std::vector<const model::Release*> releases;
    };
    [[nodiscard]] static QHash<QString, Named> allNamed(const store::HistorySnapshot& snapshot);
    /// By the project's name.
    [[nodiscard]] const QHash<QString, Named>& all() const;
    /// Nothing if there never was a project of that name.
    [[nodiscard]] const Named* named(const QString& project) const;
    [[nodiscard]] std::span<const store::ReleaseRevision> revisionsOf(const model::ReleaseId& release) const;

    [[nodiscard]] std::optional<model::Release> releaseAt(const model::Release& release,
                                                          const QDateTime& t) const;

    const store::HistorySnapshot& m_snapshot;
    StageHistory m_stages;
    mutable std::optional<QHash<QString, Named>> m_named; ///< made when a brief first names a project
};

} // namespace slipway::readiness
