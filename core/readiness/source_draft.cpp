// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_draft.h"

#include "core/evidence/json_schema.h"
#include "core/readiness/source_schedule.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using Part = DraftProblem::Part;

namespace {

constexpr std::chrono::minutes kShortestPause{1}; ///< between two collections by schedule

/// Members that are missing or not known are told where they would be.
evidence::SchemaFault atMember(evidence::SchemaFault fault)
{
    if (!fault.missing.isEmpty())
        return {fault.pointer + QLatin1Char('/') + fault.missing, QStringLiteral("it must be given"), {}, {}};
    if (!fault.unknown.isEmpty())
        return {fault.pointer + QLatin1Char('/') + fault.unknown,
                QStringLiteral("there is no such setting"),
                {},
                {}};
    return fault;
}

DraftProblem configProblem(const SourceKind& kind, const QString& pointer, const QString& what)
{
    return {Part::Config,
            pointer,
            {ErrorCode::InvalidInput, what, kind.plugin + QStringLiteral(" configuration#") + pointer,
             QStringLiteral("see what %1 takes with: slipway plugin list --json").arg(kind.plugin)}};
}

void checkConfig(const SourceDraft& draft, const SourceKind& kind, std::vector<DraftProblem>& problems)
{
    if (!draft.config.is_object()) {
        problems.push_back(configProblem(kind, {}, QStringLiteral("not a JSON object")));
        return;
    }
    // Only secrets can be given that were looked for where they are said to lie.
    if (draft.config.contains(access::kSecretsMember))
        problems.push_back(
            configProblem(kind, QLatin1Char('/') + QLatin1String(access::kSecretsMember),
                          QStringLiteral("secrets are given with: slipway source secret set")));
    const auto schema =
        evidence::JsonSchema::compile(QByteArray::fromStdString(kind.schema.dump()), kind.plugin);
    if (!schema) {
        problems.push_back({Part::Config, {}, schema.error()});
        return;
    }
    for (const evidence::SchemaFault& each : schema->faults(access::withoutSecrets(draft.config))) {
        const evidence::SchemaFault fault = atMember(each);
        problems.push_back(configProblem(kind, fault.pointer, fault.what));
    }
}

Result<Source> findSource(store::History& history, const SourceDraft& draft)
{
    const auto sources = history.sources(draft.project);
    if (!sources)
        return sources.error();
    const auto found = std::find_if(sources->begin(), sources->end(),
                                    [&](const Source& each) { return each.id == draft.id; });
    if (found == sources->end())
        return Error{ErrorCode::NotFound, QStringLiteral("the source was removed"), draft.instance,
                     QStringLiteral("add it again")};
    return *found;
}

} // namespace

SourceKind withStages(SourceKind kind, const StageLadder& ladder)
{
    const auto properties = kind.schema.find("properties");
    if (properties == kind.schema.end() || !properties->is_object())
        return kind;
    Json keys = Json::array();
    for (const QString& key : ladder.keys())
        keys.push_back(key.toStdString());
    for (Json& setting : *properties) {
        if (setting.is_object() && setting.value("stage", Json()) == true)
            setting["enum"] = keys;
    }
    return kind;
}

std::vector<DraftProblem> problemsOf(const SourceDraft& draft, const SourceKind& kind)
{
    std::vector<DraftProblem> problems;
    if (draft.instance.trimmed().isEmpty())
        problems.push_back({Part::Instance,
                            {},
                            {ErrorCode::InvalidInput, QStringLiteral("the source has no name"), kind.plugin,
                             QStringLiteral("name it, for example default")}});
    const auto schedule = parseSchedule(draft.schedule);
    if (schedule && schedule->every && *schedule->every < kShortestPause)
        problems.push_back(
            {Part::Schedule,
             {},
             {ErrorCode::InvalidInput, QStringLiteral("the schedule is shorter than a minute"),
              draft.schedule,
              QStringLiteral("write PT1M or longer: every piece of evidence is kept for ever")}});
    if (!schedule)
        problems.push_back({Part::Schedule, {}, schedule.error()});
    checkConfig(draft, kind, problems);
    return problems;
}

Result<Source> storeDraft(store::History& history, const SourceDraft& draft, const SourceKind& kind,
                          const QString& actor)
{
    if (const auto problems = problemsOf(draft, kind); !problems.empty())
        return problems.front().error;
    Source source;
    if (!draft.id.isEmpty()) {
        auto known = findSource(history, draft);
        if (!known)
            return known.error();
        source = std::move(known).value();
    }
    const auto secrets = draft.secrets.value_or(access::secretsOfRecord(source.config));
    source.config = QByteArray::fromStdString(access::withSecrets(draft.config, secrets).dump());
    if (const auto schedule = parseSchedule(draft.schedule))
        source.schedule = canonicalText(*schedule);
    if (!draft.id.isEmpty())
        return history.reviseSource(source, actor);
    source.project = draft.project;
    source.plugin = kind.plugin;
    source.instance = draft.instance.trimmed();
    return history.addSource(source, actor);
}

} // namespace slipway::readiness
