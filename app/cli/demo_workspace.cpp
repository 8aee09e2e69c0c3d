// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_workspace.h"

#include "app/cli/demo_teamwork.h"
#include "app/cli/shipped.h"
#include "core/model/brief_json.h"
#include "core/policy/duration.h"
#include "core/readiness/brief_evidence.h"
#include "core/repo/scanner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace slipway::app {

QString builtFrom()
{
    return QStringLiteral(SLIPWAY_BUILT_FROM);
}

using namespace model;
using readiness::Workspace;

namespace {

QString text(const Json& json, const char* key)
{
    return json.contains(key) && json[key].is_string() ? toQString(json[key].get<std::string>()) : QString();
}

/// "P1D" and "-PT12M" from now.
QDateTime offset(const QDateTime& now, const QString& written)
{
    const bool isPast = written.startsWith(QLatin1Char('-'));
    const auto duration = policy::parseDuration(isPast ? written.mid(1) : written);
    return duration ? now.addMSecs(isPast ? -duration->count() : duration->count()) : now;
}

std::optional<QDateTime> launchTime(const Json& release, const QDateTime& now)
{
    if (!release.contains("launch"))
        return std::nullopt;
    const QDateTime day = offset(now, text(release["launch"], "in")).toLocalTime();
    const QTime time = QTime::fromString(text(release["launch"], "time"), QStringLiteral("HH:mm"));
    return QDateTime(day.date(), time).toUTC();
}

/// Something that happened to a sample project, in the order it happened.
struct Event
{
    QDateTime at;
    std::function<Status()> happen;
};

/// Tells one sample project's story to the history, moving the history's clock along.
class SampleStory
{
public:
    SampleStory(store::History& history, const FactRegistry& registry, QDateTime& clock, const QDateTime& now)
        : m_history(history)
        , m_registry(registry)
        , m_clock(clock)
        , m_now(now)
    {
    }

    Status tell(const Json& story);

private:
    void at(const QString& when, std::function<Status()> happen)
    {
        m_events.push_back({offset(m_now, when), std::move(happen)});
    }
    Status begin(const Json& story);
    void addRevisions(const Json& story);
    void addEvidence(const Json& story);
    void addObservations(const Json& entry);
    void addPeople(const Json& story);
    void addDecisions(const Json& story);
    void addLaunches(const Json& story);
    void addBrief(const Json& story);
    Evidence evidence(const Json& json);
    Fact fact(const QString& key, const Json& value) const;
    template<class T>
    static Status done(const Result<T>& result)
    {
        if (!result)
            return result.error();
        return Done{};
    }

    store::History& m_history;
    const FactRegistry& m_registry;
    QDateTime& m_clock;
    QDateTime m_now;
    Project m_project;
    Release m_release;
    std::vector<Event> m_events;
};

Status SampleStory::begin(const Json& story)
{
    const Json& release = story["release"];
    m_clock =
        offset(m_now, release.contains("created") ? text(release, "created") : QStringLiteral("-P30DT6H"));
    Project project;
    project.name = text(story["project"], "name");
    project.kind = fromKey(kProjectKinds, text(story["project"], "kind")).value_or(ProjectKind::Unspecified);
    project.team = text(story["project"], "team");
    project.isSample = true;
    const auto added = m_history.addProject(project, QStringLiteral("demo"));
    if (!added)
        return added.error();
    m_project = *added;
    m_release.project = m_project.id;
    m_release.name = text(release, "name");
    m_release.ref = text(release, "ref");
    m_release.stage = Stage(text(release, "stage"));
    m_release.launchAt = launchTime(release, m_now);
    const Json& first = release.contains("revisions") ? release["revisions"][0] : release;
    m_release.target = CommitId::fromHex(text(first, "commit")).value_or(CommitId());
    const auto released = m_history.addRelease(m_release, QStringLiteral("demo"));
    if (!released)
        return released.error();
    m_release = *released;
    return Done{};
}

void SampleStory::addRevisions(const Json& story)
{
    const Json revisions = story["release"].value("revisions", Json::array());
    for (size_t i = 1; i < revisions.size(); ++i) {
        const auto commit = CommitId::fromHex(text(revisions[i], "commit")).value_or(CommitId());
        at(text(revisions[i], "at"), [this, commit] {
            m_release.target = commit;
            return done(m_history.reviseRelease(m_release, QStringLiteral("demo")));
        });
    }
}

Fact SampleStory::fact(const QString& key, const Json& value) const
{
    const FactDefinition* definition = m_registry.find(key);
    Fact fact{key, false, definition ? definition->unit : QString()};
    if (value.is_boolean())
        fact.value = value.get<bool>();
    else if (value.is_string())
        fact.value = toQString(value.get<std::string>());
    else if (value.is_number_integer() && definition && definition->type == FactType::Integer)
        fact.value = static_cast<qint64>(value.get<int64_t>());
    else
        fact.value = value.get<double>();
    return fact;
}

Evidence SampleStory::evidence(const Json& json)
{
    Evidence evidence;
    evidence.observedAt = offset(m_now, text(json, "observed"));
    evidence.id = EvidenceId(makeUuidV7(evidence.observedAt.toMSecsSinceEpoch()));
    evidence.kind = text(json, "kind");
    evidence.source = {text(json["source"], "plugin"), text(json["source"], "version"),
                       text(json["source"], "instance")};
    evidence.subject.project = m_project.name;
    evidence.subject.release = text(json, "release").isEmpty() ? m_release.name : text(json, "release");
    evidence.subject.environment = text(json, "environment");
    for (const auto& [key, value] : json["facts"].items())
        evidence.facts.push_back(fact(toQString(key), value));
    for (const Json& finding : json.value("findings", Json::array()))
        evidence.findings.push_back(
            {text(finding, "rule"),
             fromKey(kFindingLevels, text(finding, "level")).value_or(FindingLevel::Note),
             text(finding, "path"), finding.value("line", 0), text(finding, "message")});
    for (const Json& provenance : json.value("provenance", Json::array()))
        evidence.provenance.push_back({text(provenance, "uri"), text(provenance, "sha256")});
    evidence.subject.commit = CommitId::fromHex(text(json, "commit")).value_or(CommitId());
    return evidence;
}

void SampleStory::addEvidence(const Json& story)
{
    for (const Json& entry : story["evidence"])
        addObservations(entry);
}

/// One record for when it was observed, and one for each earlier time, but for the facts that were others
/// then.
void SampleStory::addObservations(const Json& entry)
{
    std::vector<Json> records{entry};
    for (const Json& earlier : entry.value("also_observed", Json::array())) {
        records.push_back(entry);
        records.back()["observed"] = earlier.is_object() ? earlier["at"] : earlier;
        if (earlier.is_object())
            records.back()["facts"].update(earlier["facts"]);
    }
    for (const Json& json : records) {
        at(text(json, "observed"), [this, json] {
            Evidence piece = evidence(json);
            // Unless it says otherwise, evidence is about the commit that was the target when it was
            // observed.
            if (piece.subject.commit.isEmpty())
                piece.subject.commit = m_release.target;
            return done(
                m_history.appendEvidence(std::span<const Evidence>(&piece, 1), QStringLiteral("demo")));
        });
    }
}

void SampleStory::addPeople(const Json& story)
{
    for (const Json& json : story.value("attestations", Json::array())) {
        at(text(json, "at"), [this, json] {
            Attestation a;
            a.release = m_release.id;
            a.criterion = CriterionId(text(json, "criterion"));
            a.commit = m_release.target;
            a.holds = json.value("holds", true);
            a.by = text(json, "by");
            a.reason = text(json, "reason");
            a.expiresAt = offset(m_now, text(json, "expires"));
            return done(m_history.append(a));
        });
    }
    for (const Json& json : story.value("waivers", Json::array())) {
        at(text(json, "at"), [this, json] {
            Waiver w;
            w.release = m_release.id;
            w.criterion = CriterionId(text(json, "criterion"));
            w.requestedBy = text(json, "requested_by");
            w.approvedBy = text(json, "approved_by");
            w.reason = text(json, "reason");
            w.compensation = text(json, "compensation");
            w.expiresAt = offset(m_now, text(json, "expires"));
            return done(m_history.append(w));
        });
    }
    for (const Json& json : story.value("sign_offs", Json::array())) {
        at(text(json, "at"), [this, json] {
            SignOff s;
            s.release = m_release.id;
            s.role = text(json, "role");
            s.by = text(json, "by");
            s.commit = CommitId::fromHex(text(json, "commit")).value_or(m_release.target);
            return done(m_history.append(s));
        });
    }
}

void SampleStory::addDecisions(const Json& story)
{
    for (const Json& json : story.value("decisions", Json::array())) {
        at(text(json, "at"), [this, json] {
            Decision d;
            d.release = m_release.id;
            d.commit = m_release.target;
            d.verdict = fromKey(kVerdicts, text(json, "verdict")).value_or(Verdict::NoGo);
            d.by = text(json, "by");
            d.reason = text(json, "reason");
            for (const Json& condition : json.value("conditions", Json::array()))
                d.conditions.push_back({text(condition, "what"), text(condition, "owner"),
                                        offset(m_now, text(condition, "due"))});
            return done(m_history.append(d));
        });
    }
}

void SampleStory::addLaunches(const Json& story)
{
    for (const Json& json : story.value("launches", Json::array())) {
        at(text(json, "at"), [this, json] {
            LaunchEvent event;
            event.release = m_release.id;
            event.step = fromKey(kLaunchSteps, text(json, "step")).value_or(LaunchStep::Promoted);
            event.stage = Stage(text(json, "stage"));
            event.commit = m_release.target;
            event.by = text(json, "by");
            event.reason = text(json, "reason");
            event.blastRadius = text(json, "blast_radius");
            for (const Json& step : json.value("canary_steps", Json::array()))
                event.canarySteps += toQString(step.get<std::string>());
            if (event.step == LaunchStep::CanaryStep)
                return done(m_history.append(event));
            const auto moved = m_history.moveRelease(m_release, event.stage, event);
            if (moved)
                m_release = *moved;
            return done(moved);
        });
    }
}

void SampleStory::addBrief(const Json& story)
{
    if (!story.contains("brief"))
        return;
    const Json& json = story["brief"];
    at(text(json, "at"), [this, json] {
        auto brief = briefFrom(json["says"], m_project.name);
        if (!brief)
            return Status(brief.error());
        brief->project = m_project.id;
        brief->release = m_release.id;
        brief->by = text(json, "by");
        const Evidence facts =
            readiness::evidenceOf(*brief, m_registry, m_project.name, m_release.name, m_clock);
        return done(m_history.append(*brief, facts));
    });
}

Status SampleStory::tell(const Json& story)
{
    if (const Status begun = begin(story); !begun)
        return begun.error();
    addRevisions(story);
    addEvidence(story);
    addPeople(story);
    addDecisions(story);
    addLaunches(story);
    addBrief(story);
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const Event& a, const Event& b) { return a.at < b.at; });
    for (const Event& event : m_events) {
        m_clock = event.at;
        if (const Status happened = event.happen(); !happened)
            return happened.error();
    }
    return Done{};
}

Status tellSamples(Workspace& workspace, QDateTime& clock, const QDateTime& now, bool withStandby,
                   const Progress& progress)
{
    const QDir folder(QStringLiteral(":/slipway/demo"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    double told = 0;
    for (const QString& name : names) {
        progress.tell(0.1 + 0.6 * told++ / static_cast<double>(names.size()),
                      QStringLiteral("preparing %1").arg(name));
        const auto content = readResource(folder.filePath(name));
        if (!content)
            return content.error();
        const auto story = parseJson(*content, name);
        if (!story)
            return story.error();
        if (story->value("standby", false) && !withStandby)
            continue;
        Status done = SampleStory(workspace.history(), workspace.registry(), clock, now).tell(*story);
        if (!done)
            return done;
    }
    return Done{};
}

/// The repository this program was built from, as a project like any other.
Status addRealProject(Workspace& workspace, const QString& repository, const QDateTime& now,
                      const Progress& progress)
{
    const auto project = workspace.addProject(
        {QStringLiteral("slipway"), repository, ProjectKind::InternalTool, QStringLiteral("Slipway")},
        QStringLiteral("demo"));
    if (!project)
        return project.error();
    const auto release = workspace.addRelease(
        {project->name, QStringLiteral(SLIPWAY_VERSION), {}, now.addDays(2), {}}, QStringLiteral("demo"));
    if (!release)
        return release.error();
    const auto scanned = workspace.scanRelease(release->id, progress, QStringLiteral("demo"));
    if (!scanned)
        return scanned.error();
    return Done{};
}

} // namespace

Status buildDemo(const QString& location, const readiness::Shipped& shipped, const QDateTime& now,
                 const QString& repository, const Progress& progress)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(location + suffix);
    QDir().mkpath(QFileInfo(location).absolutePath());
    QDateTime clock = now.addDays(-31);
    store::HistoryOptions options;
    options.clock = [&clock] { return clock; };
    const auto workspace = Workspace::create(location, shipped, options);
    if (!workspace)
        return workspace.error();
    const bool isRepositoryThere = !repository.isEmpty() && repo::resolve(repository, {}).ok();
    if (const Status told = tellSamples(**workspace, clock, now, !isRepositoryThere, progress); !told)
        return told.error();
    if (const Status told = tellTeamwork(**workspace, clock, now); !told)
        return told.error();
    clock = now;
    return isRepositoryThere ? addRealProject(**workspace, repository, now, progress) : Status(Done{});
}

} // namespace slipway::app
