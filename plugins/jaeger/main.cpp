// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/readings.h"

namespace slipway::jaeger {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

/// Only a trace of the last minutes counts: the list of services remembers those that once sent one.
struct Span
{
    QDateTime from;
    QDateTime until;
};

Span windowOf(const http::Inquiry& inquiry)
{
    return {inquiry.now.addSecs(-60 * inquiry.config.value("window_minutes", 60)), inquiry.now};
}

/// In both spellings: older builds know the second alone, and those of today leave it aside.
Request tracesOfToday(const QByteArray& service, const Span& span)
{
    const QByteArray from = http::rfc3339(span.from);
    const QByteArray until = http::rfc3339(span.until);
    return Request::get("/api/v3/traces", {{"query.serviceName", service},
                                           {"query.startTimeMin", from},
                                           {"query.startTimeMax", until},
                                           {"query.searchDepth", "1"},
                                           {"query.service_name", service},
                                           {"query.start_time_min", from},
                                           {"query.start_time_max", until},
                                           {"query.num_traces", "1"}});
}

/// Of servers before version 2, and of VictoriaTraces and others that speak like them; in microseconds.
Request tracesOfOld(const QByteArray& service, const Span& span)
{
    const auto us = [](const QDateTime& moment) {
        return QByteArray::number(moment.toMSecsSinceEpoch() * 1000);
    };
    return Request::get(
        "/api/traces",
        {{"service", service}, {"start", us(span.from)}, {"end", us(span.until)}, {"limit", "1"}});
}

Observation<bool> isFilled(const Observation<Json>& list)
{
    if (list.isKnown() && !list.value->is_array())
        return Observation<bool>::unknown(QStringLiteral("the answer has no list of traces"));
    return list.then([](const Json& all) { return !all.empty(); });
}

} // namespace

class Jaeger : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist()
            .get("/api/v3/services")
            .get("/api/v3/traces")
            .get("/api/services")
            .get("/api/traces");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        const QByteArray service = http::bytesAt(inquiry.config, "/service");
        if (service.isEmpty())
            return http::badConfig(QStringLiteral("no service is configured"),
                                   QStringLiteral("set service to the name under which it sends traces"));
        http::tellOfEnvironment(inquiry);
        Answer answer = inquiry.http.ask(tracesOfToday(service, windowOf(inquiry)));
        if (saysNone(answer)) {
            inquiry.facts.addSource(answer);
            inquiry.facts.put("traces.arriving", Observation<bool>::of(false));
        } else if (answer.has(http::Trouble::NotFound)) {
            answer = inquiry.ask(tracesOfOld(service, windowOf(inquiry)));
            const bool isComplaint = answer.at<Json>("/errors").isKnown() && !answer.json["errors"].empty();
            inquiry.facts.put("traces.arriving", isComplaint ? Observation<bool>::unknown(
                                                                   QStringLiteral("Jaeger could not search"))
                                                             : isFilled(answer.at<Json>("/data")));
        } else {
            if (answer.problem)
                return failureOf(*answer.problem, inquiry.now);
            inquiry.facts.addSource(answer);
            inquiry.facts.put("traces.arriving", isFilled(answer.at<Json>("/result/resourceSpans")));
        }
        return inquiry.send("traces");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        Answer answer = inquiry.http.ask(Request::get("/api/v3/services"));
        const bool isOld = answer.has(http::Trouble::NotFound);
        if (isOld)
            answer = inquiry.ask(Request::get("/api/services"));
        if (answer.problem)
            return {{}, answer.problem};
        const std::vector<Json> names = http::listAt(answer.json, isOld ? "/data" : "/services");
        const Json ours = toText(http::textAt(inquiry.config, "/service"));
        const bool isThere = std::find(names.begin(), names.end(), ours) != names.end();
        return {QStringLiteral("%1 services have sent traces%2")
                    .arg(names.size())
                    .arg(isThere ? QString() : QStringLiteral("; the configured one is not among them")),
                {}};
    }

    /// Where there is no trace, Jaeger says 404, as it does where there is no such address.
    static bool saysNone(const Answer& answer)
    {
        return answer.has(http::Trouble::NotFound) &&
               answer.problem->what.contains(QLatin1String("No traces found"));
    }
};

} // namespace slipway::jaeger

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::jaeger::Jaeger>(argc, argv);
}
