// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/datadog/monitors.h"
#include "plugins/datadog/objectives.h"
#include "plugins/sdk/live/sized_pages.h"

namespace slipway::datadog {

using http::Answer;
using http::Observation;
using http::Request;
using http::Told;
using http::Worst;

namespace {

const QString kReadsObjectives = QStringLiteral("slos_read");
const QString kReadsMonitors = QStringLiteral("monitors_read");

QStringList textsAt(const Json& config, const char* pointer)
{
    QStringList texts;
    for (const Json& each : http::listAt(config, pointer))
        texts += http::textAt(each, "");
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

Request listing(const QStringList& ids)
{
    return Request::get("/api/v1/slo", {{"ids", ids.join(u',').toUtf8()}, {"limit", "100"}})
        .needing(kReadsObjectives);
}

Request history(const QString& id, const QDateTime& from, const QDateTime& until)
{
    return Request::get("/api/v1/slo/" + http::segment(id) + "/history",
                        {{"from_ts", QByteArray::number(from.toSecsSinceEpoch())},
                         {"to_ts", QByteArray::number(until.toSecsSinceEpoch())}})
        .needing(kReadsObjectives);
}

Request monitors(const QStringList& tags)
{
    return Request::get("/api/v1/monitor",
                        {{"monitor_tags", tags.join(u',').toUtf8()}, {"with_downtimes", "true"}})
        .needing(kReadsMonitors);
}

} // namespace

class Datadog : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist().get("/api/v1/slo").get("/api/v1/slo/*/history").get("/api/v1/monitor");
    }

    [[nodiscard]] http::Headers authorization(const plugin::Collector& collector) const override
    {
        return {{"DD-API-KEY", QByteArray::fromStdString(collector.secret("api_key"))},
                {"DD-APPLICATION-KEY", QByteArray::fromStdString(collector.secret("application_key"))}};
    }

    [[nodiscard]] std::vector<http::ResetHeader> resets() const override
    {
        return {{"x-ratelimit-reset", http::ResetHeader::Unit::SecondsFromNow, "x-ratelimit-remaining",
                 "x-ratelimit-limit"}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        http::tellOfEnvironment(inquiry);
        const QStringList ids = textsAt(inquiry.config, "/slos");
        const QStringList tags = textsAt(inquiry.config, "/monitor_tags");
        if (ids.isEmpty() && tags.isEmpty())
            return http::badConfig(QStringLiteral("nothing is asked for"),
                                   QStringLiteral("set slos or monitor_tags"));
        if (!ids.isEmpty())
            takeObjectives(ids, inquiry);
        if (!tags.isEmpty()) {
            const auto listed =
                inquiry.walk(http::sizedPages(inquiry, monitors(tags), {"", "page_size", 100, "page", 1}))
                    .items("");
            putMonitors(tagged(listed, tags), ids, inquiry.facts);
        }
        return inquiry.send("slo");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const QStringList ids = textsAt(inquiry.config, "/slos");
        const QStringList tags = textsAt(inquiry.config, "/monitor_tags");
        QStringList read;
        if (!ids.isEmpty()) {
            const Answer answer = inquiry.ask(listing(ids));
            if (answer.problem)
                return {{}, answer.problem};
            read += QStringLiteral("%1 of %2 objectives")
                        .arg(http::listAt(answer.json, "/data").size())
                        .arg(ids.size());
        }
        if (!tags.isEmpty()) {
            const Answer answer = inquiry.ask(monitors(tags));
            if (answer.problem)
                return {{}, answer.problem};
            read += QStringLiteral("%1 monitors").arg(http::listAt(answer.json, "").size());
        }
        return {QStringLiteral("%1 can be read").arg(read.join(QStringLiteral(" and "))), {}};
    }

    static void putNothing(const QString& why, http::FactSheet& facts)
    {
        for (const char* key :
             {"slo.objectives", "slo.target", "slo.attainment", "slo.budget_left", "slo.burn_rate_1h"})
            facts.put(key, Observation<double>::unknown(why));
    }

    static void takeObjectives(const QStringList& ids, http::Inquiry& inquiry)
    {
        const Answer answer = inquiry.ask(listing(ids));
        const auto listed = answer.at<Json>("/data");
        if (!listed.isKnown())
            return putNothing(listed.why, inquiry.facts);
        const std::vector<Json> found = http::listAt(answer.json, "/data");
        std::vector<Objective> all;
        for (const QString& id : ids) {
            const auto one = std::find_if(found.begin(), found.end(),
                                          [&](const Json& each) { return http::textAt(each, "/id") == id; });
            if (one == found.end())
                return putNothing(QStringLiteral("there is no objective %1 that may be read").arg(id),
                                  inquiry.facts);
            auto objective = objectiveOf(*one, inquiry.now);
            if (!objective)
                return putNothing(objective.error().where + QStringLiteral(": ") + objective.error().what,
                                  inquiry.facts);
            all.push_back(std::move(objective).value());
        }
        takeHistories(all, inquiry);
    }

    static void takeHistories(const std::vector<Objective>& all, http::Inquiry& inquiry)
    {
        std::vector<Request> requests;
        for (const Objective& each : all) {
            requests.push_back(history(each.id, inquiry.now.addDays(-each.days), inquiry.now));
            requests.push_back(history(each.id, inquiry.now.addSecs(-3600), inquiry.now));
        }
        const std::vector<Answer> answers = inquiry.ask(requests);
        std::vector<Told> targets, attained, left, burning;
        for (size_t i = 0; i < all.size(); ++i) {
            const Objective& each = all[i];
            targets.push_back({each.name, Observation<double>::of(each.target)});
            attained.push_back({each.name, attainmentOf(each, answers[2 * i])});
            left.push_back({each.name, budgetLeftOf(each, answers[2 * i])});
            burning.push_back({each.name, burnRateOf(each, answers[2 * i + 1])});
        }
        inquiry.facts.put("slo.objectives", Observation<qint64>::of(qint64(all.size())));
        inquiry.facts.put("slo.target", worstOf(targets, Worst::Highest));
        inquiry.facts.put("slo.attainment", worstOf(attained, Worst::Lowest));
        inquiry.facts.put("slo.budget_left", worstOf(left, Worst::Lowest));
        inquiry.facts.put("slo.burn_rate_1h", worstOf(burning, Worst::Highest));
        if (all.size() == 1)
            inquiry.facts.put("slo.window_days", Observation<double>::of(double(all.front().days)));
    }
};

} // namespace slipway::datadog

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::datadog::Datadog>(argc, argv);
}
