// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/sarif_log.h"

#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

constexpr int kMostArtifacts = 200000;
constexpr size_t kLongestMessage = 2000;

int indexAt(const Json& value, const char* path)
{
    const auto index = countAt(value, path);
    return index && *index <= INT_MAX ? static_cast<int>(*index) : -1;
}

SarifRule ruleFrom(const Json& descriptor)
{
    SarifRule rule;
    rule.id = textAt(descriptor, "id");
    rule.guid = textAt(descriptor, "guid");
    rule.level = sarifLevel(textAt(descriptor, "defaultConfiguration/level"));
    rule.securitySeverity = securitySeverityOf(descriptor);
    const Json* messages = jsonAt(descriptor, "messageStrings");
    if (messages && messages->is_object()) {
        for (const auto& [id, message] : messages->items()) {
            const Json* text = jsonAt(message, "text");
            if (text && text->is_string() && text->get_ref<const std::string&>().size() <= kLongestMessage)
                rule.messages.insert(toQString(id), textAt(message, "text"));
        }
    }
    return rule;
}

void addRule(SarifComponent& component, const Json& descriptor)
{
    SarifRule rule = ruleFrom(descriptor);
    if (!component.byId.contains(rule.id))
        component.byId.insert(rule.id, static_cast<int>(component.rules.size()));
    component.rules.push_back(std::move(rule));
}

void addInvocation(SarifRun& run, const Json& invocation)
{
    std::vector<SarifOverride> overrides;
    const Json* list = jsonAt(invocation, "ruleConfigurationOverrides");
    if (list && list->is_array()) {
        for (const Json& each : *list) {
            const Json* descriptor = jsonAt(each, "descriptor");
            if (descriptor)
                overrides.push_back(
                    {sarifRuleRef(*descriptor), sarifLevel(textAt(each, "configuration/level"))});
        }
    }
    run.invocations.push_back(std::move(overrides));
    if (!flagAt(invocation, "executionSuccessful").value_or(true))
        run.hasFailed = true;
    const auto ended = utcTime(textAt(invocation, "endTimeUtc"));
    if (ended && (!run.ended || *run.ended < *ended))
        run.ended = ended;
}

/// A tap whose function is given the run it is in.
template<class Take>
JsonTap inRun(SarifLog& log, const char* path, Take take)
{
    return {QStringLiteral("runs/[]/") + QLatin1String(path),
            [&log, take](const Json& value, const JsonPlace& place) -> Status {
                take(log.runs[place.at(1).toInt()], value, place);
                return Done{};
            }};
}

QString asText(const Json& value)
{
    return textAt(value, "");
}

/// Knows each run, and whether it has results, without holding them.
std::vector<JsonTap> runTapsOf(SarifLog& log)
{
    const auto no = [](const Json&, const JsonPlace& place) -> Status {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a run is no object"),
                     place.join(QLatin1Char('/')), QStringLiteral("write it as SARIF 2.1.0 says")};
    };
    const auto ignored = [](const Json&, const JsonPlace&) -> Status { return Done{}; };
    return {{QStringLiteral("runs/[]"), no,
             [&log](bool, const JsonPlace& place) { log.runs.try_emplace(place.at(1).toInt()); }},
            {QStringLiteral("runs/[]/results"), ignored, [&log](bool isArray, const JsonPlace& place) {
                 log.runs[place.at(1).toInt()].hasResults = isArray;
             }}};
}

std::vector<JsonTap> tapsOf(SarifLog& log)
{
    return {
        {QStringLiteral("version"),
         [&log](const Json& value, const JsonPlace&) -> Status {
             log.version = asText(value);
             return Done{};
         }},
        inRun(log, "tool/driver/name",
              [](SarifRun& run, const Json& v, const JsonPlace&) { run.driver.name = asText(v); }),
        inRun(log, "tool/driver/version",
              [](SarifRun& run, const Json& v, const JsonPlace&) { run.driver.version = asText(v); }),
        inRun(log, "tool/driver/semanticVersion",
              [](SarifRun& run, const Json& v, const JsonPlace&) { run.driver.version = asText(v); }),
        inRun(log, "tool/driver/guid",
              [](SarifRun& run, const Json& v, const JsonPlace&) { run.driver.guid = asText(v); }),
        inRun(log, "tool/driver/rules/[]",
              [](SarifRun& run, const Json& v, const JsonPlace&) { addRule(run.driver, v); }),
        inRun(log, "tool/extensions/[]/name",
              [](SarifRun& run, const Json& v, const JsonPlace& place) {
                  run.extensions[place.at(4).toInt()].name = asText(v);
              }),
        inRun(log, "tool/extensions/[]/guid",
              [](SarifRun& run, const Json& v, const JsonPlace& place) {
                  run.extensions[place.at(4).toInt()].guid = asText(v);
              }),
        inRun(log, "tool/extensions/[]/rules/[]",
              [](SarifRun& run, const Json& v, const JsonPlace& place) {
                  addRule(run.extensions[place.at(4).toInt()], v);
              }),
        inRun(log, "invocations/[]",
              [](SarifRun& run, const Json& v, const JsonPlace&) { addInvocation(run, v); }),
        inRun(log, "artifacts/[]/location/uri",
              [](SarifRun& run, const Json& v, const JsonPlace& place) {
                  if (run.artifacts.size() < kMostArtifacts)
                      run.artifacts.insert(place.at(3).toInt(), asText(v));
              }),
        inRun(log, "versionControlProvenance/[]/revisionId",
              [](SarifRun& run, const Json& v, const JsonPlace&) { run.revisions.insert(asText(v)); }),
        inRun(log, "externalPropertyFileReferences/results/[]",
              [](SarifRun& run, const Json&, const JsonPlace&) { run.hasExternalResults = true; }),
    };
}

const SarifRule* findIn(const SarifComponent& component, const SarifRuleRef& reference)
{
    const int index = reference.index;
    if (index >= 0 && static_cast<size_t>(index) < component.rules.size()) {
        const SarifRule& rule = component.rules[static_cast<size_t>(index)];
        // An id below the rule's own, as in "CA1000/1", names a case of the rule (section 3.27.5). Any other
        // id contradicts the index, and is what a person would see.
        if (reference.id.isEmpty() || rule.id == reference.id ||
            reference.id.startsWith(rule.id + QLatin1Char('/')))
            return &rule;
    }
    for (const SarifRule& rule : component.rules) {
        if (reference.guid.isEmpty())
            break;
        if (rule.guid.compare(reference.guid, Qt::CaseInsensitive) == 0)
            return &rule;
    }
    for (QString id = reference.id; !id.isEmpty();
         id.truncate(std::max<qsizetype>(id.lastIndexOf(QLatin1Char('/')), 0))) {
        const auto found = component.byId.find(id);
        if (found != component.byId.end())
            return &component.rules[static_cast<size_t>(*found)];
    }
    return nullptr;
}

bool isMeant(const SarifComponent& component, const SarifRuleRef& reference)
{
    if (!reference.componentGuid.isEmpty())
        return component.guid.compare(reference.componentGuid, Qt::CaseInsensitive) == 0;
    return !reference.componentName.isEmpty() && component.name == reference.componentName;
}

} // namespace

std::optional<FindingLevel> sarifLevel(const QString& word)
{
    if (word == QLatin1String("error"))
        return FindingLevel::Error;
    if (word == QLatin1String("warning"))
        return FindingLevel::Warning;
    if (word == QLatin1String("note"))
        return FindingLevel::Note;
    if (word == QLatin1String("none"))
        return FindingLevel::None;
    return std::nullopt;
}

std::optional<double> securitySeverityOf(const Json& owner)
{
    const Json* found = jsonAt(owner, "properties/security-severity");
    if (!found)
        return std::nullopt;
    if (found->is_number())
        return found->get<double>();
    bool ok = false;
    const double severity = textAt(*found, "").toDouble(&ok);
    return ok ? std::optional(severity) : std::nullopt;
}

SarifRuleRef sarifRuleRef(const Json& reference)
{
    SarifRuleRef ref;
    ref.index = indexAt(reference, "index");
    ref.id = textAt(reference, "id");
    ref.guid = textAt(reference, "guid");
    ref.component = indexAt(reference, "toolComponent/index");
    ref.componentName = textAt(reference, "toolComponent/name");
    ref.componentGuid = textAt(reference, "toolComponent/guid");
    return ref;
}

const SarifRule* findRule(const SarifRun& run, const SarifRuleRef& reference)
{
    if (reference.component >= 0) {
        const auto extension = run.extensions.find(reference.component);
        return extension == run.extensions.end() ? nullptr : findIn(extension->second, reference);
    }
    for (const auto& [index, extension] : run.extensions) {
        if (isMeant(extension, reference))
            return findIn(extension, reference);
    }
    if (const SarifRule* rule = findIn(run.driver, reference))
        return rule;
    // No component is named, and the driver does not know it: an id that one extension alone has is meant.
    const SarifRuleRef byId{-1, reference.id, reference.guid, -1, {}, {}};
    const SarifRule* only = nullptr;
    for (const auto& [index, extension] : run.extensions) {
        const SarifRule* rule = findIn(extension, byId);
        if (rule && only)
            return nullptr;
        only = rule ? rule : only;
    }
    return only;
}

Result<SarifLog> readSarifLog(QIODevice& device, const QString& where, const Progress& progress)
{
    SarifLog log;
    std::vector<JsonTap> taps = tapsOf(log);
    for (JsonTap& tap : runTapsOf(log))
        taps.push_back(std::move(tap));
    if (const Status status = readJsonStream(device, where, taps, progress); !status)
        return status.error();
    return log;
}

} // namespace slipway::plugin
