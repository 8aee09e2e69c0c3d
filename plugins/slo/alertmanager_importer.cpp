// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/slo/alertmanager_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/slo/alert_routes.h"
#include "plugins/slo/manifests.h"

#include <QHash>
#include <QSet>

namespace slipway::slo_files {

using namespace model;
using namespace plugin;

namespace {

/// Follows the tree of routes; a route without a receiver has that of the one above.
class Routes
{
public:
    explicit Routes(const std::vector<const Json*>& receivers)
    {
        for (const Json* receiver : receivers)
            m_reach.insert(textAt(*receiver, "name"), reachOf(*receiver));
    }

    void take(const Json& route, const QString& inherited)
    {
        const QString own = textAt(route, "receiver");
        const QString receiver = own.isEmpty() ? inherited : own;
        ++m_routes;
        if (!m_reach.contains(receiver))
            m_undefined.insert(receiver);
        if (m_reach.value(receiver, Reach::NoPager) == Reach::Pager) {
            ++m_paging;
            m_pagers.insert(receiver);
        }
        m_hasWebhooks = m_hasWebhooks || m_reach.value(receiver, Reach::NoPager) == Reach::Webhook;
        for (const Json* child : elementsAt(route, "routes"))
            take(*child, receiver);
    }

    void finish(Report& report) const
    {
        report.facts = FactList()
                           .count("alerts.routes", m_routes)
                           .count("alerts.paging_routes", m_paging)
                           .count("alerts.pager_receivers", m_pagers.size())
                           .take();
        if (m_hasWebhooks)
            report.warnings.append(QStringLiteral("some routes lead to webhooks, which may reach a pager but "
                                                  "are not counted as one"));
        size_t total = 0;
        for (const QString& name : m_undefined)
            addFinding(
                report,
                {QStringLiteral("alertmanager-receiver"),
                 FindingLevel::Error,
                 {},
                 0,
                 name.isEmpty()
                     ? QStringLiteral("a route has no receiver")
                     : QStringLiteral("a route names the receiver %1, which is not defined").arg(name)},
                total);
    }

private:
    QHash<QString, Reach> m_reach; ///< by receiver
    QSet<QString> m_undefined;
    QSet<QString> m_pagers;
    qint64 m_routes = 0;
    qint64 m_paging = 0;
    bool m_hasWebhooks = false;
};

} // namespace

Match AlertmanagerImporter::matches(const ReportHead& head) const
{
    if (valuesOfKey(head, "kind").contains(QLatin1String("AlertmanagerConfig")))
        return Match::Sure;
    return hasTopKey(head, "route") && hasTopKey(head, "receivers") ? Match::Sure : Match::No;
}

Result<Report> AlertmanagerImporter::read(QIODevice& device, const ReportHead& head,
                                          const ImportSettings& /*settings*/,
                                          const Progress& /*progress*/) const
{
    Report report;
    const Result<std::vector<Json>> documents = readManifests(device, head, report.warnings);
    if (!documents)
        return documents.error();
    for (const Json& document : *documents) {
        const bool isResource = textAt(document, "kind") == QLatin1String("AlertmanagerConfig");
        const Json* route = jsonAt(document, isResource ? "spec/route" : "route");
        if (!route || !route->is_object())
            continue;
        report.tool = QStringLiteral("Alertmanager");
        Routes routes(elementsAt(document, isResource ? "spec/receivers" : "receivers"));
        routes.take(*route, {});
        routes.finish(report);
        if (documents->size() > 1)
            report.warnings.append(QStringLiteral("the file holds %1 documents: read the first with a route")
                                       .arg(documents->size()));
        return report;
    }
    return Error{ErrorCode::InvalidInput, QStringLiteral("no route is configured"),
                 head.name + QStringLiteral("#/route"), QStringLiteral("add the root route")};
}

} // namespace slipway::slo_files
