// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/locust_json_importer.h"
#include "plugins/sdk/live/imported.h"

namespace slipway::locust {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

/// The only address: others stop the test or forget its numbers, and on a plain GET.
constexpr const char* kStatistics = "/stats/requests";

const QStringList kRunning{QStringLiteral("spawning"), QStringLiteral("running")};
const QStringList kOver{QStringLiteral("cleanup"), QStringLiteral("stopping"), QStringLiteral("stopped")};

Observation<plugin::Report> reportOf(const Answer& answer)
{
    using Found = Observation<plugin::Report>;
    const auto state = answer.at<QString>("/state");
    if (!state.isKnown())
        return Found::unknown(QStringLiteral("%1 is no answer of Locust").arg(answer.place));
    // Its numbers stay for weeks, and nothing says of when they are.
    if (kOver.contains(*state.value))
        return Found::absent(QStringLiteral("the test has ended: import its report"));
    if (!kRunning.contains(*state.value))
        return *state.value == QLatin1String("ready")
                   ? Found::absent(QStringLiteral("no test has run"))
                   : Found::unknown(QStringLiteral("Locust's state is %1").arg(*state.value));
    auto report = http::imported(load::LocustJsonImporter(), QByteArray::fromStdString(answer.json.dump()),
                                 answer.place);
    if (!report)
        return Found::unknown(report.error().what);
    const bool isIdle = std::any_of(report->facts.begin(), report->facts.end(), [](const Fact& fact) {
        return fact.key == QLatin1String("load.requests") && toJson(fact.value) == Json(0);
    });
    if (isIdle) // whose share of failures, 0, is no praise
        return Found::absent(QStringLiteral("no request was sent"));
    if (*state.value == QLatin1String("spawning"))
        report->warnings += QStringLiteral("users are still being added");
    return Found::of(std::move(report).value());
}

/// Locust does not know what it tests: only the configuration ties its numbers to a commit or a release.
void tieTo(const Json& config, Json& subject)
{
    for (const char* member : {"commit", "release"}) {
        subject.erase(member);
        if (config.contains(member))
            subject[member] = config[member];
    }
}

} // namespace

class Locust : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist().get(kStatistics);
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        tieTo(inquiry.config, inquiry.subject);
        inquiry.subject["environment"] = inquiry.config.value("environment", "staging");
        const Answer answer = inquiry.ask(Request::get(kStatistics));
        if (answer.problem)
            return failureOf(*answer.problem, inquiry.now);
        const auto report = reportOf(answer);
        if (!report.isKnown())
            return plugin::Failure{plugin::Code::Unavailable, toText(report.why), "start the load test", {}};
        http::putReport(*report.value, QStringLiteral("load.rps"), inquiry.facts);
        return inquiry.send("load");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        return inquiry.probe(Request::get(kStatistics), "/state", QStringLiteral("Locust is %1"));
    }
};

} // namespace slipway::locust

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::locust::Locust>(argc, argv);
}
