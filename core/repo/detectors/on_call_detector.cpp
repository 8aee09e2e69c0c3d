// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/mark_table.h"
#include "core/repo/detectors/terraform_blocks.h"
#include "core/repo/detectors/yaml_documents.h"

#include <QRegularExpression>

#include <array>

namespace slipway::repo {

namespace {

/// Of one file: aliases may make many of one.
constexpr int kMostConfigurations = 20;

constexpr const char* kNamed = "repo.oncall.named";
constexpr const char* kEscalation = "repo.oncall.escalation";

/// Where a service catalogue says who is called: Backstage's annotations, Cortex, OpsLevel, Datadog.
constexpr std::array kMarks{
    Mark{kNamed, "yaml yml", "backstage.io/", "pagerduty.com/", "PagerDuty, in the catalogue"},
    Mark{kNamed, "yaml yml", "backstage.io/", "opsgenie.com/", "Opsgenie, in the catalogue"},
    Mark{kNamed, "yaml yml", "backstage.io/", "splunk.com/on-call", "Splunk On-Call, in the catalogue"},
    Mark{kNamed, "yaml yml", "backstage.io/", "victorops.com/", "Splunk On-Call, in the catalogue"},
    Mark{kNamed, "yaml yml", "x-cortex-", "x-cortex-oncall:", "Cortex"},
    Mark{kNamed, "yaml yml", "dd-service:", "pagerduty:", "PagerDuty, by Datadog"},
    Mark{kNamed, "yaml yml", "dd-service:", "opsgenie:", "Opsgenie, by Datadog"},
    Mark{kNamed, "tf", "", "\"pagerduty_service\"", "PagerDuty"},
    Mark{kNamed, "tf", "", "\"pagerduty_schedule\"", "PagerDuty"},
    Mark{kNamed, "tf", "", "\"opsgenie_schedule\"", "Opsgenie"},
    Mark{kNamed, "tf", "", "\"grafana_oncall_schedule\"", "Grafana OnCall"},
    Mark{kNamed, "tf", "", "\"betteruptime_on_call_calendar\"", "Better Stack"},
};

bool isPagedByWebhook(const QString& url)
{
    static const QRegularExpression pattern(
        QStringLiteral("pagerduty|opsgenie|victorops|oncall|on-call|squadcast|zenduty|incident\\.io|rootly|"
                       "firehydrant|betterstack|betteruptime"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(url).hasMatch();
}

/// https://prometheus.io/docs/alerting/latest/configuration/#receiver, and as AlertmanagerConfig spells it.
bool isPager(const YAML::Node& receiver)
{
    for (const char* key : {"pagerduty_configs", "opsgenie_configs", "victorops_configs", "pagerdutyConfigs",
                            "opsgenieConfigs", "victoropsConfigs"}) {
        const YAML::Node list = childAt(receiver, key);
        if (list.IsDefined() && list.IsSequence() && list.size() > 0)
            return true;
    }
    for (const char* key : {"webhook_configs", "webhookConfigs"}) {
        const YAML::Node list = childAt(receiver, key);
        if (!list.IsDefined() || !list.IsSequence())
            continue;
        for (const auto& hook : list) {
            if (isPagedByWebhook(scalarAt(hook, "url")))
                return true;
        }
    }
    return false;
}

class OnCallDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        return isYaml(file.name) || hasEnding(file.name, {"tf"}) || isPlan(file);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        table().search(file, text, m_places);
        if (hasEnding(file.name, {"tf"}))
            readTerraform(file.path, text);
        else if (isYaml(file.name))
            readRoutes(file.path, content);
        else
            readPlan(file.path, text);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        m_places.tell(sink, kNamed);
        m_places.tell(sink, kEscalation);
        m_routes.tell(sink);
    }

private:
    static const MarkTable& table()
    {
        static const MarkTable marks(kMarks);
        return marks;
    }

    static bool isPlan(const TreeFile& file)
    {
        static const QRegularExpression pattern(QStringLiteral("on-?call|oncall|escalation|incident"));
        return isDocument(file.name) && pattern.match(file.path.toLower()).hasMatch();
    }

    /// A plan says who is asked next: a heading on escalation with 20 characters or more beneath it.
    void readPlan(const QString& path, std::string_view text)
    {
        const auto sections = sectionsOf(text);
        for (const Section& section : sections) {
            if (section.heading.contains(QLatin1String("escalat"), Qt::CaseInsensitive) &&
                section.filled >= 20)
                m_places.found(kEscalation, path, section.line, section.heading);
        }
    }

    void readTerraform(const QString& path, std::string_view text)
    {
        if (text.find("escalation") == std::string_view::npos)
            return;
        static const QRegularExpression rule(
            QStringLiteral("(^|\\n)\\s*(?:dynamic\\s+\"rules?\"|rules?)\\s*\\{"));
        const auto blocks = terraformResources(text);
        for (const TerraformBlock& block : blocks) {
            const bool isPolicy = block.type == QLatin1String("pagerduty_escalation_policy") ||
                                  block.type == QLatin1String("opsgenie_escalation");
            // One level calls the same person again.
            if (isPolicy && block.body.count(rule) >= 2)
                m_places.found(kEscalation, path, block.line, block.type + QLatin1Char(' ') + block.name);
        }
    }

    void readRoutes(const QString& path, const QByteArray& content)
    {
        const std::string_view text = viewOf(content);
        if (text.find("receivers:") == std::string_view::npos ||
            text.find("route:") == std::string_view::npos)
            return;
        const auto documents = yamlDocuments(content);
        if (!documents)
            return; // a template
        m_embedded = 0;
        m_configurations = 0;
        for (const YAML::Node& document : *documents) {
            forEachMapping(document, [&](const YAML::Node& map) { readConfiguration(path, map, 0); });
            // A ConfigMap or Secret holds the configuration as text.
            forEachEntry(document, [&](const QString& key, const YAML::Node& value) {
                if (key.endsWith(QLatin1String(".yaml")) || key.endsWith(QLatin1String(".yml")))
                    readEmbedded(path, value);
            });
        }
    }

    void readEmbedded(const QString& path, const YAML::Node& value)
    {
        if (!value.IsScalar() || ++m_embedded > kMostConfigurations)
            return;
        const auto inner = yamlDocuments(QByteArray::fromStdString(value.Scalar()));
        if (inner && !inner->empty())
            readConfiguration(path, inner->front(), lineOf(value));
    }

    void readConfiguration(const QString& path, const YAML::Node& map, int offset)
    {
        const YAML::Node route = childAt(map, "route");
        const YAML::Node receivers = childAt(map, "receivers");
        if (!route.IsDefined() || !route.IsMap() || !receivers.IsDefined() || !receivers.IsSequence() ||
            ++m_configurations > kMostConfigurations)
            return;
        QSet<QString> pagers;
        for (const auto& receiver : receivers) {
            if (isPager(receiver))
                pagers.insert(scalarAt(receiver, "name"));
        }
        forEachMapping(route, [&](const YAML::Node& step) {
            const QString receiver = scalarAt(step, "receiver");
            if (!receiver.isEmpty() && pagers.contains(receiver))
                m_routes.shown(path, offset + lineOf(step), QStringLiteral("leads to %1").arg(receiver));
        });
    }

    int m_embedded = 0;
    int m_configurations = 0;
    FirstPlaces m_places;
    CountedPlaces m_routes{"repo.alerts.pager_routes"};
};

} // namespace

std::unique_ptr<Detector> makeOnCallDetector()
{
    return std::make_unique<OnCallDetector>();
}

} // namespace slipway::repo
