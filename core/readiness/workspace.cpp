// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/workspace_private.h"

#include "core/evidence/redaction.h"
#include "core/policy/policy_reader.h"
#include "core/readiness/policy_desk.h"
#include "core/readiness/policy_shelf.h"
#include "core/readiness/scan_evidence.h"
#include "core/readiness/settings.h"
#include "core/readiness/target.h"
#include "core/repo/scanner.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace slipway::readiness {

using namespace model;

Workspace::Workspace(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Workspace::~Workspace() = default;

namespace {

/// Up to five names, for the hint of what was not found.
QString offer(const QStringList& names, const QString& verb = QStringLiteral("there is"))
{
    if (names.isEmpty())
        return QStringLiteral("the workspace has none yet");
    const qsizetype all = names.size();
    QString text = verb + QStringLiteral(": ") + names.mid(0, 5).join(QLatin1String(", "));
    if (all > 5)
        text += QStringLiteral(" and %1 more").arg(all - 5);
    return text;
}

constexpr QLatin1String kLaterMoment("name a later moment");

/// What nobody means who names no release: those in production already, then those whose launch has passed.
int behindness(const Release& release, const StageLadder& ladder, const QDateTime& now)
{
    if (release.stage == ladder.launch())
        return 2;
    return release.launchAt && *release.launchAt < now ? 1 : 0;
}

/// The policies that shipped, put together and checked, as they are adopted: the default last, so that it is
/// the newest.
Result<std::vector<store::AdoptedPolicy>> readShipped(const Shipped& shipped)
{
    std::vector<store::AdoptedPolicy> adopted;
    for (auto at = shipped.policies.rbegin(); at != shipped.policies.rend(); ++at) {
        auto draft = draftPolicy(at->json, at->id + QStringLiteral(".json"), policyLookup({}, shipped),
                                 *shipped.registry);
        if (!draft)
            return draft.error();
        adopted.push_back(std::move(draft->adopted));
        adopted.back().isDefault = at + 1 == shipped.policies.rend();
    }
    return adopted;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& location, Shipped shipped,
                                                     const store::HistoryOptions& options)
{
    const auto policies = readShipped(shipped);
    if (!policies)
        return policies.error();
    auto history = store::createHistory(location, options);
    if (!history)
        return history.error();
    for (const store::AdoptedPolicy& policy : *policies) {
        const Status done = (*history)->adoptPolicy(policy, QStringLiteral("slipway"));
        if (!done)
            return done.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(
        std::make_unique<Private>(std::move(history).value(), std::move(shipped), options.clock)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& location, Shipped shipped,
                                                   const store::HistoryOptions& options)
{
    auto history = store::openHistory(location, options);
    if (!history)
        return history.error();
    return std::unique_ptr<Workspace>(new Workspace(
        std::make_unique<Private>(std::move(history).value(), std::move(shipped), options.clock)));
}

QString Workspace::location() const
{
    return m_d->history->location();
}

store::History& Workspace::history()
{
    return *m_d->history;
}

const Shipped& Workspace::shipped() const
{
    return m_d->shipped;
}

const FactRegistry& Workspace::registry() const
{
    return *m_d->shipped.registry;
}

Result<ProjectPolicies> Workspace::projectPolicies()
{
    const auto adopted = m_d->history->policies();
    if (!adopted)
        return adopted.error();
    return m_d->shelf.read(*adopted);
}

Result<StageLadder> Workspace::stages(const store::AsOf& asOf)
{
    const auto settings = m_d->history->settings(asOf);
    if (!settings)
        return settings.error();
    return stageLadder(*settings);
}

Result<std::shared_ptr<const Policy>> Workspace::policy()
{
    const auto policies = projectPolicies();
    if (!policies)
        return policies.error();
    if (auto problem = policies->problemOf(*policies->standard()))
        return *std::move(problem);
    return policies->standard();
}

Result<Project> Workspace::addProject(const NewProject& wanted, const QString& actor)
{
    Project project;
    project.name = wanted.name.trimmed();
    project.kind = wanted.kind;
    project.team = wanted.team.trimmed();
    if (!wanted.repository.isEmpty()) {
        const auto revision = repo::resolve(wanted.repository, {});
        if (!revision)
            return revision.error();
        const QString path = QDir(wanted.repository).absolutePath();
        project.repositories = QStringList{path};
        if (project.name.isEmpty()) {
            project.name = QFileInfo(path).fileName();
            if (project.name.endsWith(QLatin1String(".git")))
                project.name.chop(4);
        }
    }
    return m_d->history->addProject(project, actor);
}

Result<Release> Workspace::addRelease(const NewRelease& wanted, const QString& actor)
{
    const auto project = findProject(wanted.project);
    if (!project)
        return project.error();
    Release release;
    release.project = project->id;
    release.name = wanted.name.trimmed();
    release.launchAt = wanted.launchAt;
    const auto ladder = stages();
    if (!ladder)
        return ladder.error();
    release.stage = wanted.stage.value_or(ladder->beforeLaunch());
    if (const auto known = ladder->find(toKey(release.stage)); !known)
        return known.error();
    if (release.stage == ladder->launch())
        return Error{
            ErrorCode::Conflict,
            QStringLiteral("a release reaches %1 through its gate").arg(toKey(ladder->launch())), wanted.name,
            QStringLiteral("add it in %1, then: slipway release promote %2 --project %3 --to %4")
                .arg(toKey(ladder->beforeLaunch()), wanted.name, wanted.project, toKey(ladder->launch()))};
    const auto target = resolveTarget(*project, wanted.revision);
    if (!target)
        return target.error();
    release.target = target->commit;
    release.ref = target->ref;
    return m_d->history->addRelease(release, actor);
}

Result<Project> Workspace::findProject(const QString& name, const store::AsOf& asOf)
{
    const auto projects = m_d->history->projects(asOf);
    if (!projects)
        return projects.error();
    QStringList names;
    for (const Project& project : *projects) {
        if (project.name == name)
            return project;
        names += project.name;
    }
    if (asOf)
        return Error{ErrorCode::NotFound, QStringLiteral("no project of this name was there then"), name,
                     names.isEmpty() ? QString(kLaterMoment) : offer(names, QStringLiteral("there was"))};
    return Error{ErrorCode::NotFound, QStringLiteral("no project of this name"), name, offer(names)};
}

Result<Release> Workspace::findRelease(const QString& projectName, const QString& name,
                                       const store::AsOf& asOf)
{
    const auto project = findProject(projectName, asOf);
    if (!project)
        return project.error();
    const auto releases = releasesOf(project->id, asOf);
    if (!releases)
        return releases.error();
    const QDateTime at = asOf.value_or(m_d->clock());
    const auto ladder = stages(asOf);
    if (!ladder)
        return ladder.error();
    QStringList names;
    const Release* next = nullptr;
    for (const Release& release : *releases) {
        if (release.name == name)
            return release;
        names += release.name;
        // Releases come soonest launch first: of those as far on their way, the first is the next.
        if (!next || behindness(release, *ladder, at) < behindness(*next, *ladder, at))
            next = &release;
    }
    if (name.isEmpty() && next)
        return *next;
    if (asOf)
        return Error{ErrorCode::NotFound,
                     name.isEmpty() ? QStringLiteral("%1 had no release then").arg(projectName)
                                    : QStringLiteral("%1 had no such release then").arg(projectName),
                     name.isEmpty() ? projectName : name,
                     names.isEmpty() ? QString(kLaterMoment) : offer(names, QStringLiteral("there was"))};
    return Error{ErrorCode::NotFound, QStringLiteral("%1 has no such release").arg(projectName),
                 name.isEmpty() ? projectName : name,
                 names.isEmpty()
                     ? QStringLiteral("add one with: slipway release add NAME --project %1").arg(projectName)
                     : offer(names)};
}

Result<Evidence> Workspace::scanRelease(const ReleaseId& id, const Progress& progress, const QString& actor)
{
    const auto where = dossier(id);
    if (!where)
        return where.error();
    if (where->project.repositories.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("the project has no repository to scan"),
                     where->project.name, QStringLiteral("add a project with --repo PATH")};
    const QDateTime now = m_d->clock();
    repo::ScanRequest request{where->project.repositories.front(), where->release.target.hex(), now};
    request.cacheFolder = m_d->shipped.scanCacheFolder;
    const auto report = repo::scan(request, progress);
    if (!report)
        return report.error();
    // Not through ingest(): this evidence never was an envelope, and the registry gave its facts.
    Evidence evidence = evidenceOf(*report, registry(), where->project.name, where->release.name, now);
    evidence::redact(evidence);
    const auto appended = m_d->history->appendEvidence(std::span<const Evidence>(&evidence, 1), actor);
    if (!appended)
        return appended.error();
    return evidence;
}

evidence::Ingest& Workspace::ingest()
{
    return m_d->ingest;
}

Result<evidence::Outcome> Workspace::replayDeadLetter(const DeadLetterId& id, const QString& actor)
{
    return m_d->ingest.replay(id, actor);
}

Status Workspace::discardDeadLetter(const DeadLetterId& id, const QString& reason, const QString& actor)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("discarding needs a reason"), id.toString(),
                     QStringLiteral("say why it is not needed")};
    return m_d->history->recordDeadLetterEvent(id, DeadLetterEventKind::Discarded,
                                               evidence::redacted(reason.trimmed()), actor);
}

Status Workspace::reopenDeadLetter(const DeadLetterId& id, const QString& actor)
{
    return m_d->history->recordDeadLetterEvent(id, DeadLetterEventKind::Reopened, {}, actor);
}

} // namespace slipway::readiness
