// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/readings.h"

namespace slipway::k6_cloud {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

constexpr int kLooksBack = 50; // runs
constexpr size_t kTellsOf = 5;

QString testOf(const Json& config)
{
    return QString::number(http::valueAt<qint64>(config, "/test").value.value_or(0));
}

Request runsOf(const Json& config)
{
    Request request = Request::get("/cloud/v6/load_tests/" + http::segment(testOf(config)) + "/test_runs",
                                   {{"$orderby", "created desc"}, {"$top", QByteArray::number(kLooksBack)}});
    request.headers.set("X-Stack-Id",
                        QByteArray::number(http::valueAt<qint64>(config, "/stack").value.value_or(0)));
    return request.needing(QStringLiteral("the role Viewer in the project of the test"));
}

/// Newest first, whatever order they came in; nothing where a run does not say when it was made.
std::optional<std::vector<Json>> inOrder(const Json& list)
{
    std::vector<std::pair<QDateTime, Json>> dated;
    for (const Json& run : list) {
        const auto created = http::momentAt(run, "/created");
        if (!created)
            return std::nullopt;
        dated.emplace_back(*created, run);
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Json> runs;
    for (auto& run : dated)
        runs.push_back(std::move(run.second));
    return runs;
}

bool hasEnded(const Json& run)
{
    const QString status = http::textAt(run, "/status");
    return status == QLatin1String("completed") || status == QLatin1String("aborted");
}

/// Whether the run's note or one of the script's tags is the commit.
bool isOf(const Json& run, const QString& commit)
{
    if (commit.isEmpty())
        return false;
    if (http::textAt(run, "/note").contains(commit))
        return true;
    const Json tags = http::valueAt<Json>(run, "/options/tags").value.value_or(Json());
    return tags.is_object() && std::any_of(tags.begin(), tags.end(), [&](const Json& value) {
               return value.is_string() && value == Json(toText(commit));
           });
}

/// k6 says "passed" of a script without thresholds, too: nothing was promised, and nothing kept.
Observation<bool> keptOf(const Json& run)
{
    const QString result = http::textAt(run, "/result");
    const QString name = QStringLiteral("run %1").arg(http::valueAt<qint64>(run, "/id").value.value_or(0));
    if (result == QLatin1String("failed"))
        return Observation<bool>::of(false);
    if (result != QLatin1String("passed"))
        return Observation<bool>::unknown(
            QStringLiteral("%1 ended with \"%2\": %3")
                .arg(name, result, http::textAt(run, "/result_details/message")));
    if (http::textAt(run, "/status") != QLatin1String("completed"))
        return Observation<bool>::unknown(name + QStringLiteral(" was aborted"));
    const auto options = http::valueAt<Json>(run, "/options");
    if (!options.isKnown() || !options.value->is_object())
        return Observation<bool>::unknown(
            name + QStringLiteral(" passed, but its options are not told: it may have no threshold"));
    const Json thresholds = options.value->value("thresholds", Json());
    return thresholds.is_object() && std::any_of(thresholds.begin(), thresholds.end(),
                                                 [](const Json& each) { return !each.empty(); })
               ? Observation<bool>::of(true)
               : Observation<bool>::absent(QStringLiteral("the script of %1 states no threshold").arg(name));
}

void tellOf(const std::vector<Json>& runs, http::FactSheet& facts)
{
    for (size_t i = 0; i < std::min(runs.size(), kTellsOf); ++i) {
        const QString result = http::textAt(runs[i], "/result");
        const QString message = http::textAt(runs[i], "/result_details/message");
        facts.find(QStringLiteral("load.thresholds_met"),
                   result == QLatin1String("failed") ? "warning" : "note",
                   QStringLiteral("run %1 of %2: %3%4")
                       .arg(http::valueAt<qint64>(runs[i], "/id").value.value_or(0))
                       .arg(http::textAt(runs[i], "/created"),
                            result.isEmpty() ? http::textAt(runs[i], "/status") : result,
                            message.isEmpty() ? QString() : QStringLiteral(", ") + message));
    }
}

} // namespace

class K6Cloud : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        return http::Allowlist().get("/cloud/v6/load_tests/" + http::segment(testOf(config)) + "/test_runs");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        const Answer answer = inquiry.ask(runsOf(inquiry.config));
        const auto list = answer.at<Json>("/value");
        if (answer.problem)
            return failureOf(*answer.problem, inquiry.now);
        const auto unreadable = [&](const QString& what) {
            return plugin::Failure{plugin::Code::Unreadable, toText(answer.place + what), {}, {}};
        };
        if (!list.isKnown() || !list.value->is_array())
            return unreadable(QStringLiteral(" has no list of runs"));
        const auto runs = inOrder(*list.value);
        if (!runs)
            return unreadable(QStringLiteral(" has a run without a time at which it was created"));
        tellOf(*runs, inquiry.facts);
        inquiry.subject["environment"] = inquiry.config.value("environment", "staging");
        putRun(chosen(*runs, inquiry), inquiry.facts);
        return inquiry.send("load");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer answer = inquiry.ask(runsOf(inquiry.config));
        if (answer.problem)
            return {{}, answer.problem};
        return {
            QStringLiteral("%1 runs of the test can be read").arg(http::listAt(answer.json, "/value").size()),
            {}};
    }

    /// The newest run that has ended and has the commit; without one, the newest that has ended, which then
    /// counts for no release.
    static std::optional<Json> chosen(const std::vector<Json>& runs, http::Inquiry& inquiry)
    {
        const QString commit = http::textAt(inquiry.subject, "/commit");
        std::optional<Json> newest;
        for (const Json& run : runs) {
            if (!hasEnded(run))
                continue;
            if (isOf(run, commit))
                return run;
            if (!newest)
                newest = run;
        }
        http::tellOfNoRelease(inquiry);
        if (newest)
            inquiry.facts.find(
                QStringLiteral("load.thresholds_met"), "note",
                QStringLiteral("no run has the commit in its note or tags: the newest one counts "
                               "for no release"));
        return newest;
    }

    static void putRun(const std::optional<Json>& run, http::FactSheet& facts)
    {
        if (!run) {
            facts.put("load.thresholds_met",
                      Observation<bool>::absent(QStringLiteral("no run of the test has ended")));
            return;
        }
        const auto ended = http::momentAt(*run, "/ended");
        auto kept = ended ? keptOf(*run)
                          : Observation<bool>::unknown(QStringLiteral("when the run ended cannot be read"));
        kept.at = ended.value_or(QDateTime());
        facts.put("load.thresholds_met", kept);
        if (ended && http::textAt(*run, "/status") == QLatin1String("completed")) {
            auto lasted = http::valueAt<double>(*run, "/execution_duration");
            lasted.at = *ended;
            facts.put("load.duration_s", lasted);
        }
    }
};

} // namespace slipway::k6_cloud

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::k6_cloud::K6Cloud>(argc, argv);
}
