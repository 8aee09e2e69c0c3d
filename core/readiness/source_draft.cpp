// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_draft.h"

#include "core/evidence/json_schema.h"
#include "core/policy/duration.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using Part = DraftProblem::Part;

namespace {

/// What is in the way, in words for who fills in a form. `schema` is the configuration's.
QString plainWords(const evidence::SchemaFault& fault, const Json& schema)
{
    Json wanted;
    if (fault.pointer.count(QLatin1Char('/')) == 1 && schema.contains("properties"))
        wanted = schema["properties"].value(fault.pointer.mid(1).toStdString(), Json::object());
    if (fault.what.startsWith(QLatin1String("Value type not permitted")) && wanted.contains("type"))
        return QStringLiteral("not of the type %1")
            .arg(toQString(wanted["type"].dump()).remove(QLatin1Char('"')));
    if (fault.what.contains(QLatin1String("any enum values")) && wanted.contains("enum"))
        return QStringLiteral("not one of %1").arg(toQString(wanted["enum"].dump()));
    if (fault.what.startsWith(QLatin1String("Failed to match regex")) && wanted.contains("pattern"))
        return QStringLiteral("not of the form %1").arg(toQString(wanted["pattern"].dump()));
    // The validator writes every number with six decimals.
    static const QRegularExpression zeros(QStringLiteral("\\.?0+$"));
    const bool hasDecimals = fault.what.section(QLatin1Char(' '), -1).contains(QLatin1Char('.'));
    return hasDecimals ? QString(fault.what).remove(zeros) : fault.what;
}

/// Members that are missing or not known are told where they would be.
evidence::SchemaFault atMember(evidence::SchemaFault fault)
{
    const struct
    {
        QLatin1String begins;
        QString says;
    } kinds[] = {{QLatin1String("Missing required property '"), QStringLiteral("it must be given")},
                 {QLatin1String("Object contains a property that could not be validated"),
                  QStringLiteral("there is no such setting")}};
    for (const auto& kind : kinds) {
        if (!fault.what.startsWith(kind.begins))
            continue;
        const qsizetype end = fault.what.lastIndexOf(QLatin1Char('\''));
        const qsizetype begin = fault.what.lastIndexOf(QLatin1Char('\''), end - 1) + 1;
        return {fault.pointer + QLatin1Char('/') + fault.what.mid(begin, end - begin), kind.says};
    }
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
    const auto schema =
        evidence::JsonSchema::compile(QByteArray::fromStdString(kind.schema.dump()), kind.plugin);
    if (!schema) {
        problems.push_back({Part::Config, {}, schema.error()});
        return;
    }
    for (const evidence::SchemaFault& each : schema->faults(draft.config)) {
        const evidence::SchemaFault fault = atMember(each);
        problems.push_back(configProblem(kind, fault.pointer, plainWords(fault, kind.schema)));
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

std::vector<DraftProblem> problemsOf(const SourceDraft& draft, const SourceKind& kind)
{
    std::vector<DraftProblem> problems;
    if (draft.instance.trimmed().isEmpty())
        problems.push_back({Part::Instance,
                            {},
                            {ErrorCode::InvalidInput, QStringLiteral("the source has no name"), kind.plugin,
                             QStringLiteral("name it, for example default")}});
    if (!draft.schedule.isEmpty() && !policy::parseDuration(draft.schedule))
        problems.push_back(
            {Part::Schedule,
             {},
             {ErrorCode::InvalidInput, QStringLiteral("the schedule is not an ISO 8601 duration"),
              draft.schedule, QStringLiteral("write PT15M for a quarter of an hour, P1D for a day")}});
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
    source.config = QByteArray::fromStdString(draft.config.dump());
    source.schedule = draft.schedule;
    if (!draft.id.isEmpty())
        return history.reviseSource(source, actor);
    source.project = draft.project;
    source.plugin = kind.plugin;
    source.instance = draft.instance.trimmed();
    return history.addSource(source, actor);
}

} // namespace slipway::readiness
