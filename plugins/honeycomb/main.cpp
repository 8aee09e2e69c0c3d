// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/objectives_told.h"

namespace slipway::honeycomb {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;
using http::Told;
using http::Worst;
using Count = Observation<qint64>;

namespace {

constexpr size_t kMostObjectives = 20; // two requests each, of a hundred a minute

const QString kManagesObjectives =
    QStringLiteral("Manage SLOs (Honeycomb has no permission that only reads them)");

constexpr const char* kKeys[]{"slo.objectives",  "slo.with_burn_alerts", "slo.target",       "slo.attainment",
                              "slo.budget_left", "slo.pages_burning",    "alerts.burn_rate", "alerts.paging"};

QByteArray pathOf(const char* what, const Json& config)
{
    return QByteArray("/1/") + what + '/' + http::segment(http::textAt(config, "/dataset"));
}

Request listing(const Json& config)
{
    return Request::get(pathOf("slos", config)).needing(kManagesObjectives);
}

/// Percent. A share from 0 to 1 would be another unit than Honeycomb documents, and is not taken for one.
Observation<double> complianceOf(const Answer& detailed)
{
    const auto met = detailed.at<double>("/compliance");
    if (met.state == http::State::Absent)
        return Observation<double>::absent(
            QStringLiteral("Honeycomb reports it with the Enterprise plan alone"));
    if (met.isKnown() && (*met.value <= 1 || *met.value > 100))
        return Observation<double>::unknown(
            QStringLiteral("its compliance is no percentage: %1").arg(*met.value));
    return met;
}

Observation<double> budgetOf(const Answer& detailed)
{
    const auto met = complianceOf(detailed); // tells the unit of both
    return met.isKnown() ? detailed.at<double>("/budget_remaining") : met;
}

/// Compliance and budget are those since the last reset (docs.honeycomb.io/notify/slos/report), not those of
/// the window: why they are not, or nothing.
QString notOverWindow(const Json& listed, const Answer& detailed, const QDateTime& now)
{
    std::optional<QDateTime> since;
    for (const Json* document : {&listed, &detailed.json}) {
        for (const char* name : {"created_at", "reset_at"}) {
            const std::string pointer = std::string("/") + name;
            if (http::valueAt<Json>(*document, pointer).state == http::State::Absent)
                continue;
            const auto moment = http::momentAt(*document, pointer.c_str());
            if (!moment)
                return QStringLiteral("its %1 cannot be read").arg(QLatin1String(name));
            since = std::max(since.value_or(*moment), *moment);
        }
    }
    const auto days = http::valueAt<double>(listed, "/time_period_days");
    return days.isKnown() ? http::missingOfWindow(since, *days.value, now)
                          : QStringLiteral("its time_period_days is not told");
}

/// Of the burn alerts of one objective.
struct BurnAlerts
{
    qint64 all = 0;
    qint64 paging = 0;
    qint64 burning = 0;   ///< that page, now
    QString unclear = {}; ///< why that is not known
};

bool pages(const Json& alert)
{
    const std::vector<Json> recipients = http::listAt(alert, "/recipients");
    return std::any_of(recipients.begin(), recipients.end(), [](const Json& recipient) {
        return http::textAt(recipient, "/type") == QLatin1String("pagerduty");
    });
}

Observation<BurnAlerts> burnAlertsOf(const Answer& answer, const QString& objective)
{
    const auto list = http::elementsOf(answer);
    if (!list.isKnown())
        return {list.state, std::nullopt, list.why, {}};
    BurnAlerts sum;
    for (const Json& alert : *list.value) {
        if (http::textAt(alert, "/alert_type").isEmpty())
            return Observation<BurnAlerts>::unknown(QStringLiteral("a burn alert has no type"));
        const QString of = http::textAt(alert, "/slo/id");
        if (!of.isEmpty() && of != objective)
            return Observation<BurnAlerts>::unknown(
                QStringLiteral("a burn alert of another objective (%1) was listed").arg(of));
        ++sum.all;
        if (!pages(alert))
            continue;
        ++sum.paging;
        const auto triggered = http::valueAt<bool>(alert, "/triggered");
        if (!triggered.isKnown())
            sum.unclear = QStringLiteral("Honeycomb does not say whether a burn alert is triggered");
        sum.burning += triggered.value.value_or(false) ? 1 : 0;
    }
    return Observation<BurnAlerts>::of(sum);
}

} // namespace

class Honeycomb : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        return http::Allowlist()
            .get("/1/auth")
            .get(pathOf("slos", config))
            .get(pathOf("slos", config) + "/*")
            .get(pathOf("burn_alerts", config));
    }

    [[nodiscard]] http::Headers authorization(const plugin::Collector& collector) const override
    {
        return {{"X-Honeycomb-Team", QByteArray::fromStdString(collector.secret("token"))}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        http::tellOfEnvironment(inquiry);
        if (http::textAt(inquiry.config, "/dataset").isEmpty())
            return http::badConfig(QStringLiteral("no data set is configured"),
                                   QStringLiteral("set dataset"));
        const auto wanted = wantedOf(inquiry);
        if (wanted.isKnown() && !wanted.value->empty())
            takeObjectives(*wanted.value, inquiry);
        else
            putNothing(wanted, inquiry.facts);
        return inquiry.send("slo");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer auth = inquiry.ask(Request::get("/1/auth"));
        if (auth.problem)
            return {{}, auth.problem};
        const Answer list = inquiry.ask(listing(inquiry.config));
        if (list.problem)
            return {{}, list.problem};
        const QString where = http::textAt(auth.json, "/environment/name");
        return {QStringLiteral("%1 objectives can be read%2")
                    .arg(http::listAt(list.json, "").size())
                    .arg(where.isEmpty() ? QString() : QStringLiteral(" in the environment ") + where),
                {}};
    }

    /// The objectives that are asked about, as they are listed.
    static Observation<std::vector<Json>> wantedOf(http::Inquiry& inquiry)
    {
        using List = Observation<std::vector<Json>>;
        auto list = http::elementsOf(inquiry.ask(listing(inquiry.config)));
        if (!list.isKnown())
            return list;
        const std::vector<Json> ids = http::listAt(inquiry.config, "/slos");
        const auto isWanted = [&](const Json& each) {
            return ids.empty() || std::any_of(ids.begin(), ids.end(), [&](const Json& id) {
                       return each.is_object() && each.value("id", Json()) == id;
                   });
        };
        std::erase_if(*list.value, [&](const Json& each) { return !isWanted(each); });
        if (std::any_of(list.value->begin(), list.value->end(), [](const Json& each) {
                return http::textAt(each, "/id").isEmpty() || http::textAt(each, "/name").isEmpty();
            }))
            return List::unknown(QStringLiteral("an objective has no id or no name"));
        if (list.value->size() < ids.size())
            return List::unknown(QStringLiteral("%1 of the objectives are not in the data set")
                                     .arg(ids.size() - list.value->size()));
        if (list.value->size() > kMostObjectives)
            return List::unknown(
                QStringLiteral("there are more than %1 objectives: name the service's").arg(kMostObjectives));
        return list;
    }

    static void putNothing(const Observation<std::vector<Json>>& wanted, http::FactSheet& facts)
    {
        const auto none = wanted.isKnown() ? Count::absent(QStringLiteral("the data set has no objective"))
                                           : Count{wanted.state, std::nullopt, wanted.why, {}};
        for (const char* key : kKeys)
            facts.put(key, none);
    }

    static void takeObjectives(const std::vector<Json>& wanted, http::Inquiry& inquiry)
    {
        std::vector<Request> requests;
        for (const Json& each : wanted) {
            const QString id = http::textAt(each, "/id");
            requests.push_back(
                Request::get(pathOf("slos", inquiry.config) + '/' + http::segment(id), {{"detailed", "true"}})
                    .needing(kManagesObjectives));
            requests.push_back(Request::get(pathOf("burn_alerts", inquiry.config), {{"slo_id", id.toUtf8()}})
                                   .needing(kManagesObjectives));
        }
        const std::vector<Answer> answers = inquiry.ask(requests);
        std::vector<Told> targets, attained, left;
        for (size_t i = 0; i < wanted.size(); ++i) {
            const QString name = http::textAt(wanted[i], "/name");
            targets.push_back(
                {name, http::valueAt<double>(wanted[i], "/target_per_million").then([](double of) {
                     return of / 10'000;
                 })});
            const QString missing = notOverWindow(wanted[i], answers[2 * i], inquiry.now);
            attained.push_back({name, overWindow(complianceOf(answers[2 * i]), missing)});
            left.push_back({name, overWindow(budgetOf(answers[2 * i]), missing)});
        }
        inquiry.facts.put("slo.objectives", Count::of(qint64(wanted.size())));
        inquiry.facts.put("slo.target", worstOf(targets, Worst::Highest));
        inquiry.facts.put("slo.attainment", worstOf(attained, Worst::Lowest));
        inquiry.facts.put("slo.budget_left", worstOf(left, Worst::Lowest));
        if (wanted.size() == 1)
            inquiry.facts.put("slo.window_days", http::valueAt<double>(wanted.front(), "/time_period_days"));
        putAlerts(wanted, answers, inquiry.facts);
    }

    /// Every second answer is an objective's burn alerts.
    static void putAlerts(const std::vector<Json>& wanted, const std::vector<Answer>& answers,
                          http::FactSheet& facts)
    {
        qint64 with = 0;
        BurnAlerts sum;
        for (size_t i = 1; i < answers.size(); i += 2) {
            const auto alerts = burnAlertsOf(answers[i], http::textAt(wanted[i / 2], "/id"));
            if (!alerts.isKnown()) {
                for (const char* key :
                     {"slo.with_burn_alerts", "alerts.burn_rate", "alerts.paging", "slo.pages_burning"})
                    facts.put(key, alerts.then([](const BurnAlerts&) { return qint64(0); }));
                return;
            }
            with += alerts.value->all > 0 ? 1 : 0;
            sum.all += alerts.value->all;
            sum.paging += alerts.value->paging;
            sum.burning += alerts.value->burning;
            if (sum.unclear.isEmpty())
                sum.unclear = alerts.value->unclear;
        }
        facts.put("slo.with_burn_alerts", Count::of(with));
        facts.put("alerts.burn_rate", Count::of(sum.all));
        facts.put("alerts.paging", Count::of(sum.paging));
        facts.put("slo.pages_burning",
                  sum.paging == 0 ? Count::absent(QStringLiteral("no burn alert reaches a pager"))
                  : sum.burning == 0 && !sum.unclear.isEmpty() ? Count::unknown(sum.unclear)
                                                               : Count::of(sum.burning));
    }
};

} // namespace slipway::honeycomb

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::honeycomb::Honeycomb>(argc, argv);
}
