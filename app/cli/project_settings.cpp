// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_settings.h"

#include "app/cli/classification_options.h"
#include "app/cli/command_line.h"
#include "app/cli/exit_code.h"
#include "app/cli/policy_text.h"

#include "core/policy/parameters.h"
#include "core/readiness/classification.h"
#include "core/readiness/people_checks.h"
#include "core/readiness/policy_desk.h"

namespace slipway::app {

using namespace model;

namespace {

struct SetOptions
{
    std::string name;
    std::vector<std::string> critical;
    bool noCritical = false;
    std::string kind;
    std::optional<std::string> team; ///< empty: none
    std::string policy;
    bool policyByKind = false;
    std::vector<std::string> parameters; ///< NAME=VALUE
    std::vector<std::string> unset;      ///< names
    bool yes = false;
    ClassificationOptions classification;

    /// Another checklist, or other thresholds: what it turns is shown before it is done.
    [[nodiscard]] bool changesJudgement() const
    {
        return !kind.empty() || !policy.empty() || policyByKind || !parameters.empty() || !unset.empty() ||
               !classification.generation.empty();
    }
    [[nodiscard]] bool isEmpty() const
    {
        return critical.empty() && !noCritical && kind.empty() && !team && policy.empty() && !policyByKind &&
               parameters.empty() && unset.empty() && classification.isEmpty();
    }
};

Json jsonOf(const QStringList& list)
{
    Json json = Json::array();
    for (const QString& entry : list)
        json.push_back(entry.toStdString());
    return json;
}

/// Sets what of the project needs no policy to be understood.
void setPlain(Project& project, const SetOptions& options)
{
    if (!options.critical.empty() || options.noCritical)
        project.criticalPaths.clear();
    for (const std::string& glob : options.critical)
        project.criticalPaths += qstr(glob);
    if (!options.kind.empty())
        project.kind = fromKey(kProjectKinds, qstr(options.kind)).value_or(project.kind);
    if (options.team)
        project.team = qstr(*options.team).trimmed();
    options.classification.setIn(project.classification);
    project.classification = readiness::typed(project.classification);
}

Status setPolicy(Project& project, const SetOptions& options, readiness::Workspace& workspace)
{
    if (options.policyByKind)
        project.policy.clear();
    if (options.policy.empty())
        return Done{};
    const auto inForce = workspace.history().policies();
    if (!inForce)
        return inForce.error();
    if (!inForce->find(qstr(options.policy)))
        return Error{ErrorCode::NotFound, QStringLiteral("no such policy is in force"), qstr(options.policy),
                     QStringLiteral("adopt it with: slipway policy adopt FILE")};
    project.policy = qstr(options.policy);
    return Done{};
}

Error noSuchParameter(const Policy& policy, const QString& name)
{
    QStringList known;
    for (const Parameter& parameter : policy.parameters)
        known += parameter.name;
    return {ErrorCode::NotFound, QStringLiteral("%1 has no such parameter").arg(policy.id), name,
            known.isEmpty() ? QStringLiteral("it has none")
                            : QStringLiteral("there is: ") + known.join(QLatin1String(", "))};
}

/// After its policy is set: the parameters are that policy's.
Status setParameters(Project& project, const SetOptions& options, readiness::Workspace& workspace)
{
    if (options.parameters.empty() && options.unset.empty())
        return Done{};
    auto policies = workspace.projectPolicies();
    if (!policies)
        return policies.error();
    const auto policy = policies->of(project);
    for (const std::string& name : options.unset) {
        // One that the policy knows no more can still be dropped.
        if (project.parameters.remove(qstr(name)) == 0 && !policy->findParameter(qstr(name)))
            return noSuchParameter(*policy, qstr(name));
    }
    for (const std::string& assignment : options.parameters) {
        const QString name = qstr(assignment).section(QLatin1Char('='), 0, 0).trimmed();
        const QString text = qstr(assignment).section(QLatin1Char('='), 1).trimmed();
        const Parameter* parameter = policy->findParameter(name);
        if (!parameter)
            return noSuchParameter(*policy, name);
        const auto value = policy::parameterValue(*parameter, text);
        if (!value)
            return value.error();
        project.parameters.insert(name, *value);
    }
    return Done{};
}

/// The texts that an empty value took away.
QStringList clearedBy(const SetOptions& options)
{
    QStringList cleared = options.classification.cleared();
    if (options.team && qstr(*options.team).trimmed().isEmpty())
        cleared.prepend(QStringLiteral("team"));
    return cleared;
}

QString saidOf(const Project& project, const SetOptions& options)
{
    QStringList said;
    if (options.noCritical)
        said += QStringLiteral("%1 has no critical paths").arg(project.name);
    else if (!options.critical.empty())
        said += QStringLiteral("the critical paths of %1 are %2; import its coverage again")
                    .arg(project.name, project.criticalPaths.join(QLatin1String(", ")));
    if (!options.kind.empty() || options.team || !options.policy.empty() || options.policyByKind ||
        !options.parameters.empty() || !options.unset.empty() || !options.classification.isEmpty())
        said += QStringLiteral("changed %1; see what it is asked with: slipway policy explain CRITERION "
                               "--project %1")
                    .arg(project.name);
    if (const QStringList cleared = clearedBy(options); !cleared.isEmpty())
        said += QStringLiteral("cleared: %1").arg(cleared.join(QLatin1String(", ")));
    said += readiness::contradictions(project);
    return said.join(QStringLiteral("; "));
}

/// Shows what judging it so changes on its releases, and asks if anything does. The exit code if it is not to
/// be done.
std::optional<int> showImpact(const CommandContext& context, readiness::Workspace& workspace,
                              const Project& changed, bool yes)
{
    const auto impact = readiness::impactOf(workspace, changed, context.clock());
    if (!impact)
        return context.fail(impact.error());
    if (impact->impacted.empty())
        return std::nullopt;
    if (!context.json) {
        context.terminal.print(impact->summary());
        context.terminal.printTable(impactTable(*impact));
    }
    const auto answer =
        yes ? std::optional(true) : context.terminal.ask(QStringLiteral("Change %1?").arg(changed.name));
    if (answer.value_or(false))
        return std::nullopt;
    if (context.json)
        context.terminal.print(impactJson(*impact));
    context.terminal.say(answer ? QStringLiteral("nothing was changed")
                                : QStringLiteral("nothing was changed; change it with --yes"));
    return answer ? kDone : kUsage;
}

int set(const CommandContext& context, const SetOptions& options)
{
    if (options.isEmpty() || (!options.critical.empty() && options.noCritical)) {
        context.terminal.say(QStringLiteral("say what to set: --critical GLOB or --no-critical, --kind, "
                                            "--team, --policy ID, --parameter NAME=VALUE, --generation …"));
        return kUsage;
    }
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    auto project = (*workspace)->findProject(qstr(options.name));
    if (!project)
        return context.fail(project.error());
    setPlain(*project, options);
    if (const Status done = setPolicy(*project, options, **workspace); !done)
        return context.fail(done.error());
    if (const Status done = setParameters(*project, options, **workspace); !done)
        return context.fail(done.error());
    if (options.changesJudgement()) {
        if (const auto stopped = showImpact(context, **workspace, *project, options.yes))
            return *stopped;
    }
    const auto changed = (*workspace)->history().updateProject(*project, context.person);
    if (!changed)
        return context.fail(changed.error());
    if (context.json)
        context.terminal.print(projectJson(*changed));
    else
        context.terminal.say(saidOf(*changed, options));
    return kDone;
}

} // namespace

Json projectJson(const Project& project)
{
    Json parameters = Json::object();
    for (auto at = project.parameters.constBegin(); at != project.parameters.constEnd(); ++at)
        parameters[toText(at.key())] = toJson(at.value());
    return {{"project", project.name.toStdString()},
            {"kind", toKey(project.kind).toStdString()},
            {"team", project.team.toStdString()},
            {"repositories", jsonOf(project.repositories)},
            {"critical_paths", jsonOf(project.criticalPaths)},
            {"policy", project.policy.isEmpty() ? Json() : Json(toText(project.policy))},
            {"parameters", parameters},
            {"classification", classificationJson(project.classification)},
            {"contradictions", jsonOf(readiness::contradictions(project))},
            {"sample", project.isSample}};
}

void declareProjectSet(CommandLine& line, Command& command)
{
    auto changes = std::make_shared<SetOptions>();
    auto* setting = command.addSubcommand("set", "Change what a project is, and what it is judged by");
    setting->addOption("NAME", changes->name)->required();
    setting->addOption("--critical", changes->critical,
                       "Paths whose coverage counts apart, instead of those before: src/payments/** "
                       "(repeatable)");
    setting->addFlag("--no-critical", changes->noCritical, "None");
    std::vector<std::string> kinds;
    for (const ProjectKind kind : kProjectKinds)
        kinds.push_back(toKey(kind).toStdString());
    setting->addOption("--kind", changes->kind, "What it is")->oneOf(kinds);
    setting->addOption("--team", changes->team, "The team that owns it; \"\" for none");
    auto* policy = setting->addOption("--policy", changes->policy, "The policy that judges it, by id");
    setting->addFlag("--policy-by-kind", changes->policyByKind, "The one for its kind, else the default")
        ->excludes(policy);
    setting->addOption("--parameter", changes->parameters,
                       "Its own value of a parameter of its policy: p95_target_ms=250 (repeatable)");
    setting->addOption("--unset", changes->unset,
                       "The policy's value again, by the parameter's name (repeatable)");
    setting->addFlag("--yes", changes->yes, "Do not ask");
    declareClassification(*setting, changes->classification);
    line.on(setting, [changes](const CommandContext& context) { return set(context, *changes); });
}

} // namespace slipway::app
