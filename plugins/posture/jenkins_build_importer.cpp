// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/jenkins_build_importer.h"

#include "plugins/posture/ci_readers.h"

#include <QSet>

namespace slipway::plugin {

using namespace model;

namespace {

/// hudson.model.Result. Unstable builds ran to their end, but tests failed.
CiOutcome outcomeOf(const QString& result, bool isBuilding)
{
    if (isBuilding || result.isEmpty())
        return CiOutcome::Running;
    if (result == QLatin1String("SUCCESS"))
        return CiOutcome::Success;
    return result == QLatin1String("NOT_BUILT") ? CiOutcome::Skipped : CiOutcome::Failure;
}

/// The git plugin's BuildData names the revision. A change set of one commit ends in the commit that was
/// built; of a longer one the order differs between versions, and shared libraries add more: then none.
QString commitOf(const Json& build)
{
    QSet<QString> built;
    if (const Json* actions = jsonAt(build, "actions"); actions && actions->is_array()) {
        for (const Json& action : *actions)
            built.insert(textAt(action, "lastBuiltRevision/SHA1"));
    }
    built.remove(QString());
    if (!built.isEmpty())
        return built.size() == 1 ? *built.begin() : QString();
    const Json* sets = jsonAt(build, "changeSets");
    if (!sets || !sets->is_array() || sets->size() != 1)
        return {};
    const Json* items = jsonAt(sets->front(), "items");
    if (!items || !items->is_array() || items->size() != 1 ||
        textAt(sets->front(), "kind") != QLatin1String("git"))
        return {};
    return textAt(items->front(), "commitId");
}

CiRun runOf(const Json& build)
{
    CiRun run;
    run.word = textAt(build, "result");
    run.outcome = outcomeOf(run.word, flagAt(build, "building").value_or(false));
    if (run.outcome == CiOutcome::Running)
        run.word = QStringLiteral("building");
    run.name = textAt(build, "fullDisplayName");
    const auto duration = numberAt(build, "duration");
    if (const auto timestamp = countAt(build, "timestamp")) {
        run.started = QDateTime::fromMSecsSinceEpoch(*timestamp, Qt::UTC);
        if (duration && run.outcome != CiOutcome::Running)
            run.ended = run.started->addMSecs(static_cast<qint64>(*duration));
    }
    if (duration)
        run.durationS = *duration / 1000.0;
    run.commit = commitOf(build);
    return run;
}

} // namespace

CiRun jenkinsBuild(const Json& build)
{
    return runOf(build);
}

Match JenkinsBuildImporter::matches(const ReportHead& head) const
{
    const auto has = [&](const char* path) { return head.has(QLatin1String(path)); };
    const bool fits = head.isJson() && has("building") && has("result") && has("number") &&
                      (has("fullDisplayName") || has("estimatedDuration") || has("queueId"));
    return fits ? Match::Sure : Match::No;
}

Result<Report> JenkinsBuildImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                          const Progress& progress) const
{
    CiRuns runs(head.name);
    const JsonTap tap{QString(), [&](const Json& build, const JsonPlace&) { return runs.add(runOf(build)); }};
    if (const Status status = readJsonStream(device, head.name, {tap}, progress); !status)
        return status.error();
    return runs.finish(QStringLiteral("Jenkins"));
}

} // namespace slipway::plugin
