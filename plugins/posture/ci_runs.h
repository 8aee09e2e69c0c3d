// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/report.h"

#include <QDateTime>
#include <QHash>

#include <map>
#include <optional>

namespace slipway::plugin {

enum class CiOutcome
{
    Skipped, ///< decided not to run, or ran without an opinion
    Success,
    Running, ///< not finished, or waiting for a person
    Unknown, ///< over without a word on whether it is well: given up, or a word that is not known
    Failure
};

/// A workflow or pipeline run, or one job of it.
struct CiRun
{
    QString group;    ///< what makes it one workflow with others: of these the latest per `part` counts
    QString part;     ///< the job in the group; empty where the run is the whole group
    qint64 order = 0; ///< later runs of the same group and part have more
    QString name;
    CiOutcome outcome = CiOutcome::Running;
    QString word; ///< the service's own word for the outcome
    std::optional<QDateTime> started;
    std::optional<QDateTime> ended;
    std::optional<double> durationS; ///< where the service says it
    QString commit;
};

/// Sums up the runs on one commit. Runs on several commits are refused: no fact would be about any of them.
class CiRuns
{
public:
    explicit CiRuns(QString where);

    [[nodiscard]] model::Status add(const CiRun& run);
    /// The service says that there are this many in all, more than the page holds.
    void declare(qint64 total) { m_declared = total; }
    /// Only a part of the workflow is told of, such as one job of it.
    void isOnlyAPart() { m_isPart = true; }
    [[nodiscard]] model::Result<Report> finish(const QString& tool);

private:
    struct Group
    {
        std::map<QString, CiRun> parts;
    };
    [[nodiscard]] std::optional<double> duration() const;
    void putFacts(Report& report, const std::map<CiOutcome, qint64>& groups);
    void putFindings(Report& report) const;

    QString m_where;
    std::map<QString, Group> m_groups;
    QString m_commit;
    qint64 m_count = 0;
    qint64 m_declared = 0;
    bool m_isPart = false;
};

} // namespace slipway::plugin
