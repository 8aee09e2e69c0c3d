// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_teamwork.h"

#include "core/readiness/proposed_agenda.h"
#include "core/readiness/review_desk.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace slipway::app {

using namespace model;
using readiness::Workspace;

namespace {

QString lead(const char* area)
{
    return QLatin1String(area) + QStringLiteral("-lead");
}

Status planReview(Workspace& workspace, const QDateTime& now)
{
    const auto board = workspace.board(false);
    if (!board)
        return board.error();
    readiness::ReviewPlan plan;
    plan.title = QStringLiteral("Launch review");
    plan.plannedAt = QDateTime(now.toLocalTime().date().addDays(1), QTime(9, 30)).toUTC();
    plan.attendees = {{lead("qa"), QStringLiteral("Quality")},
                      {lead("sec"), QStringLiteral("Security")},
                      {lead("sre"), QStringLiteral("Reliability")},
                      {lead("product"), QStringLiteral("Product")}};
    plan.agenda = readiness::proposedAgenda(*board);
    plan.by = lead("product");
    const auto planned = readiness::ReviewDesk(workspace, [now] { return now; }).plan(plan);
    return planned ? Status(Done{}) : Status(planned.error());
}

Status writeNotes(Workspace& workspace, QDateTime& clock, const QDateTime& now)
{
    const auto project = workspace.findProject(QStringLiteral("support-copilot"));
    if (!project)
        return project.error();
    const auto releases = workspace.history().releases();
    if (!releases)
        return releases.error();
    const auto release = std::find_if(releases->begin(), releases->end(),
                                      [&](const Release& one) { return one.project == project->id; });
    if (release == releases->end())
        return Done{};
    const std::array<std::pair<QString, QString>, 2> said{
        {{lead("product"),
          QStringLiteral("@sec-lead which of the four blockers do you see to? I ask the vendor for the "
                         "evaluation set today.")},
         {lead("sec"),
          QStringLiteral("@product-lead the prompt log. Masking is in review; the run of tonight will "
                         "show it.")}}};
    clock = now.addSecs(-20LL * 3600);
    for (const auto& [by, text] : said) {
        readiness::NoteText note;
        note.release = release->id;
        note.text = text;
        note.by = by;
        if (const auto written = workspace.note(note); !written)
            return written.error();
        clock = clock.addSecs(40LL * 60);
    }
    return Done{};
}

QByteArray envelope(const char* plugin, const char* project, const char* fact, const QDateTime& at)
{
    const Json json{
        {"schema", "slipway.evidence/1"},
        {"id",
         QUuid::createUuidV5(QUuid(), QLatin1String(project)).toString(QUuid::WithoutBraces).toStdString()},
        {"kind", "vulnerabilities"},
        {"source", {{"plugin", plugin}, {"version", "1.0.0"}, {"instance", "nightly"}}},
        {"subject", {{"project", project}, {"commit", std::string(40, 'c')}}},
        {"observed_at", at.toString(Qt::ISODate).toStdString()},
        {"facts", {{{"key", fact}, {"value", 0}}}}};
    return QByteArray::fromStdString(json.dump());
}

/// One names a fact that nobody registered, one a project that is not here.
Status sendRefused(Workspace& workspace, QDateTime& clock, const QDateTime& now)
{
    clock = now.addSecs(-3LL * 3600);
    const std::vector<evidence::Arrival> arrivals{
        {envelope("trivy", "search-index", "vulnerabilities.critcal", clock),
         QStringLiteral("trivy nightly"),
         {},
         {},
         {}},
        {envelope("trivy", "legacy-billing", "vulnerabilities.critical", clock),
         QStringLiteral("trivy nightly"),
         {},
         {},
         {}}};
    const auto taken = workspace.ingest().take(arrivals, QStringLiteral("trivy"));
    return taken ? Status(Done{}) : Status(taken.error());
}

} // namespace

Status tellTeamwork(Workspace& workspace, QDateTime& clock, const QDateTime& now)
{
    if (Status written = writeNotes(workspace, clock, now); !written)
        return written;
    if (Status sent = sendRefused(workspace, clock, now); !sent)
        return sent;
    clock = now.addSecs(-3600);
    return planReview(workspace, clock);
}

} // namespace slipway::app
