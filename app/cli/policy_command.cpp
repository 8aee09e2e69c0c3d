// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/policy_source.h"
#include "app/cli/policy_text.h"
#include "app/cli/time_text.h"

#include "core/policy/compare.h"
#include "core/policy/parameters.h"

#include <QDir>
#include <QFileInfo>

namespace slipway::app {

using namespace model;

namespace {

struct ExplainOptions
{
    std::string criterion;
    std::string policy;
    std::string project;
};

struct AdoptOptions
{
    std::string policy;
    bool asDefault = false;
    bool yes = false;
};

int list(const CommandContext& context)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto inForce = (*workspace)->history().policies();
    if (!inForce)
        return context.fail(inForce.error());
    auto policies = (*workspace)->projectPolicies();
    if (!policies)
        return context.fail(policies.error());
    const auto projects = (*workspace)->history().projects();
    if (!projects)
        return context.fail(projects.error());
    QHash<QString, int> used;
    for (const Project& project : *projects)
        ++used[policies->of(project)->id];
    if (context.json)
        context.terminal.print(policyListJson(*inForce, *policies, used));
    else
        context.terminal.printTable(policyListTable(*inForce, *policies, used));
    return kDone;
}

int show(const CommandContext& context, const QString& name)
{
    const auto source = PolicySource::of(context);
    if (!source)
        return context.fail(source.error());
    const auto draft = source->draft(name);
    if (!draft)
        return context.fail(draft.error());
    if (context.json) {
        context.terminal.printRaw(draft->adopted.json);
        return kDone;
    }
    const Policy policy = policy::withParameters(*draft->policy, {});
    for (const QString& line : policyHeader(policy))
        context.terminal.print(line);
    context.terminal.print(QString());
    context.terminal.printTable(criteriaTable(policy));
    return kDone;
}

Json problemJson(const QString& file, const readiness::PolicyProblem& problem)
{
    return {{"file", toText(file)},
            {"line", problem.place.line},
            {"column", problem.place.column},
            {"where", toText(problem.error.where)},
            {"what", toText(problem.error.what)},
            {"hint", toText(problem.error.hint)}};
}

int check(const CommandContext& context, const std::vector<std::string>& files)
{
    const auto source = PolicySource::ofThoseThere(context);
    if (!source)
        return context.fail(source.error());
    int code = kDone;
    Json json = Json::array();
    for (const std::string& name : files) {
        const QString file = qstr(name);
        const auto problems =
            QFileInfo(file).isFile() ? source->problems(file) : std::vector<readiness::PolicyProblem>();
        for (const readiness::PolicyProblem& problem : problems) {
            json.push_back(problemJson(file, problem));
            context.terminal.say(problem.line(file));
            code = exitCodeOf(problem.error.code);
        }
        if (!problems.empty())
            continue;
        const auto draft = source->draft(file);
        if (!draft) {
            json.push_back(problemJson(file, {draft.error(), {}, {}}));
            code = context.fail(draft.error());
            continue;
        }
        context.terminal.say(QStringLiteral("%1: %2 %3 is in order: %4 criteria, %5 parameters")
                                 .arg(file, draft->policy->id, draft->policy->version)
                                 .arg(draft->policy->criteria.size())
                                 .arg(draft->policy->parameters.size()));
    }
    if (context.json)
        context.terminal.print(json);
    return code;
}

/// With one policy alone: the one of its id that is known; of a new id, the one that it extends, as it was
/// found.
QString whatItChanges(const PolicySource& source, const readiness::PolicyDraft& draft, const QString& name)
{
    const Policy& policy = *draft.policy;
    if (policy.origins.empty() || source.knows(policy.id))
        return policy.id;
    const QString base = policy.origins.front().id;
    const QFileInfo file(name);
    const QString beside = file.dir().filePath(base + QStringLiteral(".json"));
    return file.isFile() && QFileInfo(beside).isFile() ? beside : base;
}

int diff(const CommandContext& context, const QString& before, const QString& after)
{
    const auto source = PolicySource::of(context);
    if (!source)
        return context.fail(source.error());
    const auto later = source->draft(after);
    if (!later)
        return context.fail(later.error());
    const auto earlier = source->draft(before.isEmpty() ? whatItChanges(*source, *later, after) : before);
    if (!earlier)
        return context.fail(earlier.error());
    const Policy now = policy::withParameters(*later->policy, {});
    const Policy then = policy::withParameters(*earlier->policy, {});
    const auto differences = policy::comparePolicies(then, now, *context.shipped.registry);
    const auto ofWhole = policy::compareWhole(then, now);
    if (context.json) {
        context.terminal.print(differencesJson(differences, ofWhole));
        return kDone;
    }
    for (const QString& line : differenceLines(differences, ofWhole))
        context.terminal.print(line);
    return kDone;
}

Result<std::shared_ptr<const Policy>> policyFor(const CommandContext& context, const ExplainOptions& options)
{
    const auto source = PolicySource::of(context);
    if (!source)
        return source.error();
    if (options.project.empty()) {
        const QString fallback = source->inForce().defaultId.isEmpty() ? context.shipped.policies.front().id
                                                                       : source->inForce().defaultId;
        const auto draft = source->draft(options.policy.empty() ? fallback : qstr(options.policy));
        if (!draft)
            return draft.error();
        return std::make_shared<const Policy>(policy::withParameters(*draft->policy, {}));
    }
    const auto workspace = context.open();
    if (!workspace)
        return workspace.error();
    const auto project = (*workspace)->findProject(qstr(options.project));
    if (!project)
        return project.error();
    auto policies = (*workspace)->projectPolicies();
    if (!policies)
        return policies.error();
    return policies->of(*project);
}

int explain(const CommandContext& context, const ExplainOptions& options)
{
    const auto policy = policyFor(context, options);
    if (!policy)
        return context.fail(policy.error());
    const Criterion* criterion = (*policy)->find(CriterionId(qstr(options.criterion)));
    const auto& leftOut = (*policy)->leftOut;
    const auto left = std::find_if(leftOut.begin(), leftOut.end(), [&](const LeftOutCriterion& one) {
        return one.criterion.toString() == qstr(options.criterion);
    });
    if (!criterion && left != leftOut.end()) {
        if (context.json) {
            context.terminal.print(
                Json{{"criterion", toText(left->criterion.toString())},
                     {"policy", toText((*policy)->id + QLatin1Char(' ') + (*policy)->version)},
                     {"left_out_by", toText(left->policy)},
                     {"reason", toText(left->reason)}});
            return kDone;
        }
        context.terminal.print(QStringLiteral("%1 is not asked: %2 left it out. %3")
                                   .arg(left->criterion.toString(), left->policy, left->reason));
        return kDone;
    }
    if (!criterion)
        return context.fail({ErrorCode::NotFound,
                             QStringLiteral("%1 has no such criterion").arg((*policy)->id),
                             qstr(options.criterion),
                             QStringLiteral("list them with: slipway policy show %1").arg((*policy)->id)});
    if (context.json)
        context.terminal.print(criterionJson(*criterion, **policy, *context.shipped.registry));
    else
        for (const QString& line : criterionLines(*criterion, **policy, *context.shipped.registry))
            context.terminal.print(line);
    return kDone;
}

int adopt(const CommandContext& context, const AdoptOptions& options)
{
    if (context.workspace.isEmpty())
        return context.fail(context.open().error());
    const auto source = PolicySource::of(context);
    if (!source)
        return context.fail(source.error());
    auto draft = source->draft(qstr(options.policy));
    if (!draft)
        return context.fail(draft.error());
    draft->adopted.isDefault = options.asDefault || draft->adopted.id == source->inForce().defaultId;
    const auto* same = source->inForce().find(draft->adopted.id);
    const bool isSameText = same && same->sha256 == draft->adopted.sha256;
    if (readiness::needsNewVersion(draft->adopted, source->inForce()))
        return context.fail({ErrorCode::Conflict,
                             QStringLiteral("%1 %2 is in force with other content")
                                 .arg(draft->adopted.id, draft->adopted.version),
                             qstr(options.policy),
                             QStringLiteral("give the changed policy another version")});
    const bool isDefaultNow = source->inForce().defaultId == draft->adopted.id;
    if (isSameText && isDefaultNow == draft->adopted.isDefault) {
        if (context.json)
            context.terminal.print(impactJson({}, draft->adopted, false));
        context.terminal.say(
            QStringLiteral("%1 %2 is in force already").arg(draft->adopted.id, draft->adopted.version));
        return kDone;
    }
    const auto impact = readiness::impactOf(*source->workspace(), *draft, context.clock());
    if (!impact)
        return context.fail(impact.error());
    if (!context.json) {
        context.terminal.print(impact->summary());
        if (!impact->impacted.empty())
            context.terminal.printTable(impactTable(*impact));
    }
    const auto answer =
        options.yes ? std::optional(true)
                    : context.terminal.ask(
                          QStringLiteral("Adopt %1 %2?").arg(draft->adopted.id, draft->adopted.version));
    if (answer.value_or(false)) {
        const Status done = source->workspace()->history().adoptPolicy(draft->adopted, context.person);
        if (!done)
            return context.fail(done.error());
    }
    if (context.json)
        context.terminal.print(impactJson(*impact, draft->adopted, answer.value_or(false)));
    else if (answer.value_or(false))
        context.terminal.say(QStringLiteral("adopted %1 %2").arg(draft->adopted.id, draft->adopted.version));
    else
        context.terminal.say(answer ? QStringLiteral("nothing was changed")
                                    : QStringLiteral("nothing was changed; adopt it with --yes"));
    return answer.value_or(false) || answer ? kDone : kUsage;
}

void declareExplain(CommandLine& line, Command& command)
{
    auto options = std::make_shared<ExplainOptions>();
    auto* explaining = command.addSubcommand(
        "explain", "What a criterion asks, why, of whom, how it is answered, and who changed it");
    explaining->addOption("CRITERION", options->criterion)->required();
    auto* policy =
        explaining->addOption("--policy", options->policy, "Of this policy (default: the default one)");
    explaining->addOption("--project", options->project, "As this project is asked")->excludes(policy);
    line.on(explaining, [options](const CommandContext& context) { return explain(context, *options); });
}

void declareAdopt(CommandLine& line, Command& command)
{
    auto options = std::make_shared<AdoptOptions>();
    auto* adopting = command.addSubcommand(
        "adopt", "Put a policy in force, after showing what it changes on every release");
    adopting->addOption("POLICY", options->policy, "A file, or the id of one that shipped")->required();
    adopting->addFlag("--default", options->asDefault, "For every project that has no other");
    adopting->addFlag("--yes", options->yes, "Do not ask");
    line.on(adopting, [options](const CommandContext& context) { return adopt(context, *options); });
}

} // namespace

void declarePolicy(CommandLine& line)
{
    auto* command = line.root().addSubcommand("policy", "The checklists that releases are judged by");
    command->requireSubcommand();

    line.on(command->addSubcommand("list", "The policies in force, and how many projects each judges"), list);

    auto name = std::make_shared<std::string>();
    auto* showing = command->addSubcommand("show", "A policy's criteria; with --json the whole policy");
    showing->addOption("POLICY", *name, "An id, or a file")->required();
    line.on(showing, [name](const CommandContext& context) { return show(context, qstr(*name)); });

    auto files = std::make_shared<std::vector<std::string>>();
    auto* checking =
        command->addSubcommand("check", "Whether policies can be adopted; says what is wrong where");
    checking->addOption("FILE", *files)->required();
    line.on(checking, [files](const CommandContext& context) { return check(context, *files); });

    auto pair = std::make_shared<std::vector<std::string>>();
    auto* comparing = command->addSubcommand(
        "diff", "What differs between two policies, or between a file and the one of its id in force");
    comparing->addOption("POLICY", *pair, "Ids or files; the later one last")->required()->expected(1, 2);
    line.on(comparing, [pair](const CommandContext& context) {
        return diff(context, pair->size() == 2 ? qstr(pair->front()) : QString(), qstr(pair->back()));
    });

    declareExplain(line, *command);
    declareAdopt(line, *command);
}

} // namespace slipway::app
