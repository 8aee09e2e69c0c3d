// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"
#include "plugins/sdk/reading/json_stream.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

/// What a SARIF 2.1.0 log says besides its results, which need it to be understood and may stand before it.
namespace slipway::plugin {

/// A reportingDescriptor (section 3.49): what results of one rule have in common.
struct SarifRule
{
    QString id;
    QString guid;
    std::optional<model::FindingLevel> level; ///< defaultConfiguration.level
    std::optional<double> securitySeverity;   ///< properties."security-severity", 0 to 10
    QHash<QString, QString> messages;         ///< messageStrings, by their id
};

/// A toolComponent (section 3.19): the driver, or one extension with rules of its own.
struct SarifComponent
{
    QString name;
    QString version;
    QString guid;
    std::vector<SarifRule> rules;
    QHash<QString, int> byId;
};

/// A reportingDescriptorReference (section 3.52), not yet looked up.
struct SarifRuleRef
{
    int index = -1;
    QString id;
    QString guid;
    int component = -1; ///< index of an extension
    QString componentName;
    QString componentGuid;
};

/// A configurationOverride (section 3.51).
struct SarifOverride
{
    SarifRuleRef rule;
    std::optional<model::FindingLevel> level;
};

struct SarifRun
{
    SarifComponent driver;
    std::map<int, SarifComponent> extensions;
    std::vector<std::vector<SarifOverride>> invocations; ///< overrides of each invocation
    QHash<int, QString> artifacts;                       ///< uri by index
    QSet<QString> revisions;                             ///< of versionControlProvenance
    std::optional<QDateTime> ended;
    bool hasFailed = false; ///< an invocation says that it did not succeed
    bool hasExternalResults = false;
    bool hasResults = false; ///< it has an array of results, though that may be empty
};

struct SarifLog
{
    QString version;
    std::map<int, SarifRun> runs;
};

/// Everything but the results. Bounded by the number of rules and artifacts.
[[nodiscard]] model::Result<SarifLog> readSarifLog(QIODevice& device, const QString& where,
                                                   const model::Progress& progress);

[[nodiscard]] std::optional<model::FindingLevel> sarifLevel(const QString& word);
[[nodiscard]] SarifRuleRef sarifRuleRef(const model::Json& reference);
/// The rule meant, or nullptr where the log does not describe it.
[[nodiscard]] const SarifRule* findRule(const SarifRun& run, const SarifRuleRef& reference);
/// "security-severity" of a property bag, a number or a text of one.
[[nodiscard]] std::optional<double> securitySeverityOf(const model::Json& owner);

} // namespace slipway::plugin
