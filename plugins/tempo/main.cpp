// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/readings.h"

namespace slipway::tempo {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

/// {resource.service.name="shop"}, for the last minutes: without a time only what is not yet stored is
/// searched.
Request search(const http::Inquiry& inquiry)
{
    QByteArray service = http::bytesAt(inquiry.config, "/service");
    service.replace('\\', "\\\\").replace('"', "\\\"");
    const QDateTime from = inquiry.now.addSecs(-60 * inquiry.config.value("window_minutes", 60));
    return Request::get("/api/search", {{"q", "{resource.service.name=\"" + service + "\"}"},
                                        {"start", QByteArray::number(from.toSecsSinceEpoch())},
                                        {"end", QByteArray::number(inquiry.now.toSecsSinceEpoch())},
                                        {"limit", "1"}})
        .needing(QStringLiteral("reading traces of the tenant in X-Scope-OrgID"));
}

/// A trace is one, however little was searched; none is only none where all was.
Observation<bool> arrivingIn(const Answer& answer)
{
    if (answer.problem)
        return Observation<bool>::unknown(answer.problem->what);
    if (!http::listAt(answer.json, "/traces").empty())
        return Observation<bool>::of(true);
    if (!answer.json.is_object() || (!answer.json.contains("traces") && !answer.json.contains("metrics")))
        return Observation<bool>::unknown(QStringLiteral("%1 is no answer of Tempo").arg(answer.place));
    const bool isPartial = http::valueAt<bool>(answer.json, "/metrics/partial").value.value_or(false) ||
                           http::textAt(answer.json, "/status") == QLatin1String("partial") ||
                           !http::listAt(answer.json, "/warnings").empty();
    return isPartial ? Observation<bool>::unknown(QStringLiteral("Tempo searched a part only"))
                     : Observation<bool>::of(false);
}

} // namespace

class Tempo : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist().get("/api/search");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        if (http::textAt(inquiry.config, "/service").isEmpty())
            return http::badConfig(QStringLiteral("no service is configured"),
                                   QStringLiteral("set service to the name under which it sends traces"));
        http::tellOfEnvironment(inquiry);
        inquiry.facts.put("traces.arriving", arrivingIn(inquiry.ask(search(inquiry))));
        return inquiry.send("traces");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer answer = inquiry.ask(search(inquiry));
        if (answer.problem)
            return {{}, answer.problem};
        const auto arriving = arrivingIn(answer);
        return {arriving.value == true
                    ? QStringLiteral("there is a trace of the service")
                    : QStringLiteral("searches are answered; there is no trace of the service"),
                {}};
    }
};

} // namespace slipway::tempo

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::tempo::Tempo>(argc, argv);
}
