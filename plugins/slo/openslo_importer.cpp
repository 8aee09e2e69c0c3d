// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/openslo_importer.h"

#include "plugins/slo/dialects.h"

#include <QHash>

namespace slipway::slo_files {

using namespace model;
using namespace plugin;

namespace {

/// The alert policies and conditions of a file, by name.
class Alerts
{
public:
    explicit Alerts(const std::vector<Json>& documents)
    {
        for (const Json& document : documents) {
            const QString kind = textAt(document, "kind");
            const QString name = textAt(document, "metadata/name");
            if (kind == QLatin1String("AlertCondition"))
                m_conditions.insert(name, &document);
            else if (kind == QLatin1String("AlertPolicy"))
                m_policies.insert(name, &document);
        }
    }

    /// Of an SLO: its spec.alertPolicies name policies, refer to them or hold them.
    [[nodiscard]] BurnAlert ofSlo(const Json& slo) const
    {
        return worst(elementsAt(slo, "spec/alertPolicies"), [this](const Json& entry) {
            const QString name =
                entry.is_string() ? toQString(entry.get<std::string>()) : textAt(entry, "alertPolicyRef");
            return name.isEmpty() ? ofPolicy(entry) : named(m_policies, name, &Alerts::ofPolicy);
        });
    }

private:
    using Documents = QHash<QString, const Json*>;

    [[nodiscard]] BurnAlert ofPolicy(const Json& policy) const
    {
        return worst(elementsAt(policy, "spec/conditions"), [this](const Json& entry) {
            const QString name = textAt(entry, "conditionRef");
            return name.isEmpty() ? ofCondition(entry) : named(m_conditions, name, &Alerts::ofCondition);
        });
    }

    [[nodiscard]] BurnAlert ofCondition(const Json& condition) const
    {
        return textAt(condition, "spec/condition/kind").toLower() == QLatin1String("burnrate")
                   ? BurnAlert::Yes
                   : BurnAlert::No;
    }

    [[nodiscard]] BurnAlert named(const Documents& documents, const QString& name,
                                  BurnAlert (Alerts::*decide)(const Json&) const) const
    {
        const Json* document = documents.value(name, nullptr);
        return document ? (this->*decide)(*document) : BurnAlert::Unknown;
    }

    template<class Decide>
    static BurnAlert worst(const std::vector<const Json*>& entries, const Decide& decide)
    {
        BurnAlert found = BurnAlert::No;
        for (const Json* entry : entries) {
            BurnAlert alert = decide(*entry);
            if (alert == BurnAlert::Yes)
                return alert;
            if (alert == BurnAlert::Unknown)
                found = alert;
        }
        return found;
    }

    Documents m_conditions;
    Documents m_policies;
};

} // namespace

Match OpenSloImporter::matches(const ReportHead& head) const
{
    const QStringList versions = valuesOfKey(head, "apiVersion");
    return std::any_of(versions.begin(), versions.end(), isOpenSlo) ? Match::Sure : Match::No;
}

Result<Report> OpenSloImporter::read(QIODevice& device, const ReportHead& head,
                                     const ImportSettings& /*settings*/, const Progress& /*progress*/) const
{
    Report report;
    const Result<std::vector<Json>> documents = readManifests(device, head, report.warnings);
    if (!documents)
        return documents.error();
    report.tool = QStringLiteral("OpenSLO");
    const Alerts alerts(*documents);
    Objectives objectives;
    for (const Json& document : *documents) {
        if (!isOpenSlo(textAt(document, "apiVersion")) || textAt(document, "kind") != QLatin1String("SLO"))
            continue;
        const QString name = textAt(document, "metadata/name");
        const auto entries = elementsAt(document, "spec/objectives");
        if (entries.empty())
            report.warnings.append(QStringLiteral("%1 has no objectives").arg(name));
        for (const Json* objective : entries)
            objectives.add(name, openSloTarget(*objective), alerts.ofSlo(document));
    }
    objectives.finish(report);
    return report;
}

} // namespace slipway::slo_files
