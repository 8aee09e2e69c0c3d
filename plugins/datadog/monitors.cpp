// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/datadog/monitors.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::datadog {

using http::Observation;

namespace {

using Count = Observation<qint64>;

constexpr const char* kKeys[]{"alerts.rules", "alerts.paging", "alerts.burn_rate", "alerts.firing",
                              "alerts.silences"};

Count countOf(const std::vector<Monitor>& all, bool (*fits)(const Monitor&))
{
    return Count::of(std::count_if(all.begin(), all.end(), fits));
}

/// Both notify: a warning is a threshold of its own.
bool fires(const Monitor& monitor)
{
    return monitor.state == QLatin1String("Alert") || monitor.state == QLatin1String("Warn");
}

/// One that fires, does; but none is only none where every monitor says so. One without data may hide one.
Count firingOf(const std::vector<Monitor>& all, http::FactSheet& facts)
{
    qint64 firing = 0;
    QString unclear;
    for (const Monitor& each : all) {
        if (fires(each)) {
            ++firing;
            facts.find(QStringLiteral("alerts.firing"), "warning",
                       QStringLiteral("%1 (%2)%3")
                           .arg(each.name, each.state,
                                each.downtimes.isEmpty() ? QString() : QStringLiteral(", in a downtime")));
        } else if (each.state != QLatin1String("OK")) {
            unclear = QStringLiteral("the state of %1 is \"%2\"").arg(each.name, each.state);
            facts.find(QStringLiteral("alerts.rules"), "warning", unclear);
        }
    }
    return firing == 0 && !unclear.isEmpty() ? Count::unknown(unclear) : Count::of(firing);
}

qint64 downtimesOf(const std::vector<Monitor>& all)
{
    QStringList ids;
    for (const Monitor& each : all)
        ids += each.downtimes;
    ids.removeDuplicates();
    return ids.size();
}

/// Objectives with a monitor on their burn rate, and burn rates that page now.
void putBurning(const std::vector<Monitor>& all, const QStringList& objectives, http::FactSheet& facts)
{
    if (objectives.isEmpty())
        return;
    const auto ours = [&](const Monitor& each) { return each.pages && objectives.contains(each.burnsOf); };
    const qint64 with = std::count_if(objectives.begin(), objectives.end(), [&](const QString& id) {
        return std::any_of(all.begin(), all.end(), [&](const Monitor& each) { return each.burnsOf == id; });
    });
    facts.put("slo.with_burn_alerts", Count::of(with));
    const bool isClear = std::all_of(all.begin(), all.end(), [&](const Monitor& each) {
        return !ours(each) || fires(each) || each.state == QLatin1String("OK");
    });
    const qint64 paging = std::count_if(all.begin(), all.end(), [&](const Monitor& each) {
        return ours(each) && each.state == QLatin1String("Alert");
    });
    // Of what pages nobody, that it pages nobody now says nothing.
    facts.put("slo.pages_burning",
              std::none_of(all.begin(), all.end(), ours)
                  ? Count::absent(QStringLiteral("no burn-rate alert of the objectives pages anybody"))
              : isClear || paging != 0
                  ? Count::of(paging)
                  : Count::unknown(QStringLiteral("a burn-rate alert has no clear state")));
}

} // namespace

std::optional<Monitor> monitorOf(const Json& listed)
{
    // Handles of the integrations that wake people; @oncall-… is Datadog's own. What stands within an
    // address of mail is none.
    static const QRegularExpression pager(
        QStringLiteral("(?<![\\w.+-])@(pagerduty|opsgenie|oncall-|victorops|incidentio)"));
    static const QRegularExpression burn(QStringLiteral("\\bburn_rate\\(\\s*\"([^\"]+)\"\\s*\\)"));
    Monitor one{http::textAt(listed, "/name"), http::textAt(listed, "/overall_state"), false, {}, {}};
    if (one.name.isEmpty() || one.state.isEmpty())
        return std::nullopt;
    const bool isDraft = http::textAt(listed, "/draft_status") == QLatin1String("draft"); // tells nobody
    one.pages = !isDraft && pager.match(http::textAt(listed, "/message")).hasMatch();
    if (!isDraft && http::textAt(listed, "/type") == QLatin1String("slo alert"))
        one.burnsOf = burn.match(http::textAt(listed, "/query")).captured(1);
    for (const Json& downtime : http::listAt(listed, "/matching_downtimes"))
        one.downtimes +=
            QString::number(http::valueAt<qint64>(downtime, "/id").value.value_or(one.downtimes.size()));
    return one;
}

Observation<std::vector<Json>> tagged(Observation<std::vector<Json>> listed, const QStringList& tags)
{
    if (!listed.isKnown())
        return listed;
    for (const Json& each : *listed.value) {
        const auto own = http::valueAt<Json>(each, "/tags");
        if (!own.isKnown() || !own.value->is_array())
            return Observation<std::vector<Json>>::unknown(
                QStringLiteral("a monitor does not tell its tags"));
    }
    std::erase_if(*listed.value, [&](const Json& each) {
        QStringList own;
        for (const Json& tag : http::listAt(each, "/tags"))
            own += http::textAt(tag, "");
        return std::any_of(tags.begin(), tags.end(),
                           [&](const QString& tag) { return !own.contains(tag, Qt::CaseInsensitive); });
    });
    return listed;
}

void putMonitors(const Observation<std::vector<Json>>& listed, const QStringList& objectives,
                 http::FactSheet& facts)
{
    std::vector<Monitor> all;
    QString why = listed.why;
    for (const Json& each : listed.value.value_or(std::vector<Json>())) {
        if (auto monitor = monitorOf(each))
            all.push_back(*std::move(monitor));
        else
            why = QStringLiteral("a monitor has no name or no state");
    }
    if (why.isEmpty() && all.empty())
        why = QStringLiteral("no monitor has the tags");
    if (!why.isEmpty()) {
        const bool isNone = listed.isKnown() && listed.value->empty();
        const Count none = isNone ? Count::absent(why) : Count::unknown(why);
        for (const char* key : kKeys)
            facts.put(key, none);
        if (!objectives.isEmpty()) {
            for (const char* key : {"slo.with_burn_alerts", "slo.pages_burning"})
                facts.put(key, none);
        }
        return;
    }
    facts.put("alerts.rules", Count::of(qint64(all.size())));
    facts.put("alerts.paging", countOf(all, [](const Monitor& each) { return each.pages; }));
    facts.put("alerts.burn_rate", countOf(all, [](const Monitor& each) { return !each.burnsOf.isEmpty(); }));
    facts.put("alerts.firing", firingOf(all, facts));
    facts.put("alerts.silences", Count::of(downtimesOf(all)));
    putBurning(all, objectives, facts);
}

} // namespace slipway::datadog
