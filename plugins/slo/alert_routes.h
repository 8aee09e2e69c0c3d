// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/result.h"

#include <QMap>
#include <QSet>

namespace slipway::slo_files {

/// What a receiver of Alertmanager does with an alert.
enum class Reach
{
    NoPager,
    Webhook, ///< may lead to a pager
    Pager
};
/// Integrations that call a person out; the operator's resource writes their names in camel case.
[[nodiscard]] Reach reachOf(const model::Json& receiver);

/// Alertmanager's tree of routes, for alerts of which only the labels of their rule are known: an alert has
/// those of its series, too. Labels with a template are not known. The walk is that of
/// https://prometheus.io/docs/alerting/latest/configuration/#route; times at which a route is mute are not
/// looked at. Regular expressions are read as Qt reads them.
class AlertRoutes
{
public:
    /// Of alertmanager.yml. InvalidInput where it has no route.
    [[nodiscard]] static model::Result<AlertRoutes> from(const model::Json& configuration,
                                                         const QString& where);

    struct Destination
    {
        bool mayPage = false;
        bool mayNotPage = false; ///< both: it depends on labels that are not known
        QSet<QString> receivers; ///< that it may go to
    };
    [[nodiscard]] Destination destinationOf(const QMap<QString, QString>& labels) const;

private:
    explicit AlertRoutes(model::Json root)
        : m_root(std::move(root))
    {
    }
    [[nodiscard]] Destination walk(const model::Json& route, const QString& inherited,
                                   const QMap<QString, QString>& labels) const;

    model::Json m_root;
    QMap<QString, Reach> m_reach; ///< by receiver
};

} // namespace slipway::slo_files
