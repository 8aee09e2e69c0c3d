// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/large_teamwork.h"

#include "core/readiness/proposed_agenda.h"
#include "core/readiness/review_desk.h"

namespace slipway::bench {

using namespace model;
using readiness::Workspace;

namespace {

const QString kActor = QStringLiteral("bench");
constexpr size_t kOneInSo = 3;  ///< projects per source, and per refused envelope
constexpr int kFailedOneIn = 7; ///< sources per one that fails
constexpr int kPausedOneIn = 5;

/// None is due, whatever the time is: what is measured is the window, not three hundred programs.
Source reportSource(const Project& project, bool isPaused)
{
    Source source;
    source.project = project.id;
    source.plugin = QStringLiteral("generic-http");
    source.instance = project.name + QStringLiteral(" delivery");
    source.config =
        R"({"url": "https://delivery.example", "kind": "delivery", "facts": {"slo.defined": {"pointer": "/slo"}}})";
    source.isPaused = isPaused;
    if (isPaused)
        source.schedule = QStringLiteral("PT15M");
    return source;
}

/// Of a quarter of an hour ago; one in some fails.
Collection lastCollection(const Source& source, int number, const QDateTime& now)
{
    Collection collection;
    collection.source = source.id;
    collection.startedAt = now.addSecs(-900 - number % 600);
    collection.endedAt = collection.startedAt.addSecs(2);
    if (number % kFailedOneIn == 0) {
        collection.outcome = CollectionOutcome::Failed;
        collection.reason =
            QStringLiteral("delivery.example: 401 Unauthorized: the token is not taken any more");
        return collection;
    }
    collection.stored = 1;
    return collection;
}

Status addSources(Workspace& workspace, const std::vector<Project>& projects, QDateTime& clock)
{
    const QDateTime now = clock;
    int number = 0;
    for (size_t i = 0; i < projects.size(); i += kOneInSo, ++number) {
        clock = now.addDays(-1);
        const auto added =
            workspace.history().addSource(reportSource(projects[i], number % kPausedOneIn == 0), kActor);
        if (!added)
            return added.error();
        clock = now;
        const Status recorded =
            workspace.history().recordCollection(lastCollection(*added, number, now), kActor);
        if (!recorded)
            return recorded;
    }
    return Done{};
}

/// Names a fact that nobody registered.
evidence::Arrival refused(const Project& project, const QDateTime& at)
{
    const Json json{{"schema", "slipway.evidence/1"},
                    {"id", makeUuidV7(at.toMSecsSinceEpoch()).toStdString()},
                    {"kind", "vulnerabilities"},
                    {"source", {{"plugin", "trivy"}, {"version", "1.0.0"}, {"instance", "nightly"}}},
                    {"subject", {{"project", project.name.toStdString()}, {"commit", std::string(40, 'c')}}},
                    {"observed_at", at.toString(Qt::ISODate).toStdString()},
                    {"facts", {{{"key", "vulnerabilities.critcal"}, {"value", 0}}}}};
    return {QByteArray::fromStdString(json.dump()), QStringLiteral("trivy nightly"), {}, {}, {}};
}

Status sendRefused(Workspace& workspace, const std::vector<Project>& projects, const QDateTime& now)
{
    std::vector<evidence::Arrival> arrivals;
    for (size_t i = 1; i < projects.size(); i += kOneInSo)
        arrivals.push_back(refused(projects[i], now.addSecs(-3600)));
    const auto taken = workspace.ingest().take(arrivals, QStringLiteral("trivy"));
    return taken ? Status(Done{}) : Status(taken.error());
}

Status planReview(Workspace& workspace, const QDateTime& now)
{
    const auto board = workspace.board(false);
    if (!board)
        return board.error();
    readiness::ReviewPlan plan;
    plan.title = QStringLiteral("Launch review");
    plan.plannedAt = now.addDays(1);
    plan.attendees = {{QStringLiteral("qa-lead"), QStringLiteral("Quality")},
                      {QStringLiteral("sec-lead"), QStringLiteral("Security")}};
    plan.agenda = readiness::proposedAgenda(*board);
    plan.by = kActor;
    const auto planned = readiness::ReviewDesk(workspace, [now] { return now; }).plan(plan);
    return planned ? Status(Done{}) : Status(planned.error());
}

} // namespace

Status tellTeamwork(Workspace& workspace, QDateTime& clock)
{
    const QDateTime now = clock;
    const auto projects = workspace.history().projects();
    if (!projects)
        return projects.error();
    if (Status added = addSources(workspace, *projects, clock); !added)
        return added;
    if (Status sent = sendRefused(workspace, *projects, now); !sent)
        return sent;
    return planReview(workspace, now);
}

} // namespace slipway::bench
