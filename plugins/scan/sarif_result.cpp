// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/sarif_result.h"

#include <QUrl>

namespace slipway::plugin {

using namespace model;

namespace {

SarifRuleRef referenceOf(const Json& result)
{
    SarifRuleRef reference;
    if (const Json* rule = jsonAt(result, "rule"); rule && rule->is_object())
        reference = sarifRuleRef(*rule);
    if (reference.index < 0 && reference.component < 0) {
        const auto index = countAt(result, "ruleIndex");
        reference.index = index && *index <= INT_MAX ? static_cast<int>(*index) : -1;
    }
    if (reference.id.isEmpty())
        reference.id = textAt(result, "ruleId");
    return reference;
}

/// The invocation that found it: the one it names, or the only one there is.
int invocationOf(const SarifRun& run, const Json& result)
{
    const auto named = countAt(result, "provenance/invocationIndex");
    if (named)
        return *named < qint64(run.invocations.size()) ? static_cast<int>(*named) : -1;
    return run.invocations.size() == 1 ? 0 : -1;
}

std::optional<FindingLevel> overriddenLevel(const SarifRun& run, const SarifRule* rule, const Json& result)
{
    const int invocation = invocationOf(run, result);
    if (invocation < 0)
        return std::nullopt;
    const QString id = textAt(result, "ruleId");
    for (const SarifOverride& each : run.invocations[static_cast<size_t>(invocation)]) {
        const bool isMeant = rule ? findRule(run, each.rule) == rule : !id.isEmpty() && each.rule.id == id;
        if (isMeant && each.level)
            return each.level;
    }
    return std::nullopt;
}

/// "{0}" and "{1}" stand for the arguments (section 3.11.5).
QString withArguments(QString text, const Json* arguments)
{
    if (!arguments || !arguments->is_array())
        return text;
    for (size_t i = 0; i < arguments->size() && i < 20; ++i)
        text.replace(QStringLiteral("{%1}").arg(i), textAt((*arguments)[i], ""));
    return text;
}

QString messageOf(const SarifRule* rule, const Json& result)
{
    const Json* arguments = jsonAt(result, "message/arguments");
    QString text = textAt(result, "message/text");
    if (text.isEmpty() && rule)
        text = rule->messages.value(textAt(result, "message/id"));
    return withArguments(text, arguments).left(2000);
}

QString pathFrom(const QString& uri)
{
    const QUrl url(uri);
    if (url.isLocalFile())
        return url.path();
    return QUrl::fromPercentEncoding(uri.toUtf8());
}

} // namespace

const SarifRule* ruleOf(const SarifRun& run, const Json& result)
{
    return findRule(run, referenceOf(result));
}

FindingLevel effectiveLevel(const SarifRun& run, const SarifRule* rule, const Json& result)
{
    const QString kind = textAt(result, "kind");
    if (!kind.isEmpty() && kind != QLatin1String("fail"))
        return FindingLevel::None;
    if (const auto own = sarifLevel(textAt(result, "level")))
        return *own;
    if (const auto overridden = overriddenLevel(run, rule, result))
        return *overridden;
    if (rule && rule->level)
        return *rule->level;
    return FindingLevel::Warning;
}

bool isSuppressed(const Json& result)
{
    const Json* suppressions = jsonAt(result, "suppressions");
    if (!suppressions || !suppressions->is_array() || suppressions->empty())
        return false;
    return std::all_of(suppressions->begin(), suppressions->end(), [](const Json& each) {
        const QString status = textAt(each, "status");
        return status.isEmpty() || status == QLatin1String("accepted");
    });
}

Finding sarifFinding(const SarifRun& run, const SarifRule* rule, const Json& result, FindingLevel level)
{
    Finding finding;
    finding.rule = referenceOf(result).id;
    if (finding.rule.isEmpty() && rule)
        finding.rule = rule->id;
    if (finding.rule.isEmpty())
        finding.rule = QStringLiteral("sarif"); // a result may name no rule
    finding.level = level;
    finding.message = messageOf(rule, result);
    const Json* locations = jsonAt(result, "locations");
    if (!locations || !locations->is_array() || locations->empty())
        return finding;
    const Json& place = locations->front();
    QString uri = textAt(place, "physicalLocation/artifactLocation/uri");
    if (uri.isEmpty()) {
        const auto index = countAt(place, "physicalLocation/artifactLocation/index");
        uri = index && *index <= INT_MAX ? run.artifacts.value(static_cast<int>(*index)) : QString();
    }
    finding.path = pathFrom(uri);
    const qint64 line = countAt(place, "physicalLocation/region/startLine").value_or(0);
    finding.line = line <= INT_MAX ? static_cast<int>(line) : 0;
    return finding;
}

} // namespace slipway::plugin
