// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/sized_pages.h"

namespace slipway::opsgenie {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

/// Atlassian's word for when support and the REST API end.
const QDateTime kEnd(QDate(2027, 4, 5), QTime(0, 0), Qt::UTC);

Request onCalls(const Json& config)
{
    return Request::get("/v2/schedules/" + http::segment(http::textAt(config, "/schedule")) + "/on-calls",
                        {{"scheduleIdentifierType", "name"}, {"flat", "true"}})
        .needing(QStringLiteral("the access right Read"));
}

Request openAlerts(const Json& config)
{
    const QString own = http::textAt(config, "/alert_query");
    const QString query =
        own.isEmpty() ? QStringLiteral("status: open") : QStringLiteral("status: open AND (%1)").arg(own);
    return Request::get("/v2/alerts", {{"query", query.toUtf8()}, {"sort", "createdAt"}, {"order", "desc"}})
        .needing(QStringLiteral("the access right Read"));
}

/// 1 where the schedule has somebody now, who is not named: an address is nobody's business here.
Observation<qint64> levelsOf(const Answer& answer, http::FactSheet& facts)
{
    const auto people = answer.at<Json>("/data/onCallRecipients");
    if (!people.isKnown() || !people.value->is_array())
        return Observation<qint64>::unknown(
            QStringLiteral("%1 has no list of who is on call").arg(answer.place));
    const bool isOff = answer.at<bool>("/data/_parent/enabled").value == false;
    if (isOff)
        facts.find(QStringLiteral("oncall.levels"), "error",
                   QStringLiteral("the schedule is disabled: nobody is paged"));
    else if (people.value->empty())
        facts.find(QStringLiteral("oncall.levels"), "error", QStringLiteral("nobody is on call now"));
    return Observation<qint64>::of(isOff || people.value->empty() ? 0 : 1);
}

} // namespace

class Opsgenie : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        return http::Allowlist()
            .get("/v2/schedules/" + http::segment(http::textAt(config, "/schedule")) + "/on-calls")
            .get("/v2/alerts");
    }

    [[nodiscard]] http::Headers authorization(const plugin::Collector& collector) const override
    {
        return {{"Authorization", "GenieKey " + QByteArray::fromStdString(collector.secret("token"))}};
    }

    /// The length of the period that the limit is for: after it there is room again.
    [[nodiscard]] std::vector<http::ResetHeader> resets() const override
    {
        return {{"X-RateLimit-Period-In-Sec", http::ResetHeader::Unit::SecondsFromNow, {}}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        if (http::textAt(inquiry.config, "/schedule").isEmpty())
            return http::badConfig(QStringLiteral("no schedule is configured"),
                                   QStringLiteral("set schedule to its name"));
        // Who is on call is so for whatever is launched.
        http::tellOfNoRelease(inquiry);
        const Answer schedule = inquiry.ask(onCalls(inquiry.config));
        if (schedule.problem)
            return failureOf(*schedule.problem, inquiry.now);
        inquiry.facts.put("oncall.levels", levelsOf(schedule, inquiry.facts));
        takeAlerts(inquiry);
        inquiry.facts.find(QStringLiteral("source.end_of_life"), "warning",
                           inquiry.now < kEnd
                               ? QStringLiteral("Opsgenie ends on 2027-04-05: move its schedules before")
                               : QStringLiteral("Opsgenie has ended on 2027-04-05"));
        return inquiry.send("oncall");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer schedule = inquiry.ask(onCalls(inquiry.config));
        if (schedule.problem)
            return {{}, schedule.problem};
        const Answer alerts = inquiry.ask(openAlerts(inquiry.config));
        if (alerts.problem)
            return {{}, alerts.problem};
        return {QStringLiteral("the schedule and its alerts can be read, until 2027-04-05"), {}};
    }

    static void takeAlerts(http::Inquiry& inquiry)
    {
        const auto open = inquiry
                              .walk(http::sizedPages(inquiry, openAlerts(inquiry.config),
                                                     {"/data", "limit", 100, "offset", 100}))
                              .items("/data");
        qint64 count = 0;
        QString unclear;
        for (const Json& alert : open.value.value_or(std::vector<Json>())) {
            const QString status = http::textAt(alert, "/status");
            if (status == QLatin1String("open")) {
                ++count;
                inquiry.facts.find(QStringLiteral("oncall.open_incidents"), "warning",
                                   QStringLiteral("#%1 %2%3")
                                       .arg(http::textAt(alert, "/tinyId"), http::textAt(alert, "/message"),
                                            http::valueAt<bool>(alert, "/acknowledged").value.value_or(false)
                                                ? QStringLiteral(" (acknowledged)")
                                                : QString()));
            } else if (status != QLatin1String("closed")) {
                unclear = QStringLiteral("the status of an alert is \"%1\"").arg(status);
            }
        }
        // A page that is not there is no page without alerts.
        const auto counted = open.then([&](const auto&) { return count; });
        inquiry.facts.put("oncall.open_incidents",
                          open.state == http::State::Absent
                              ? Observation<qint64>::unknown(QStringLiteral("/v2/alerts has no list"))
                          : counted.isKnown() && !unclear.isEmpty() ? Observation<qint64>::unknown(unclear)
                                                                    : counted);
    }
};

} // namespace slipway::opsgenie

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::opsgenie::Opsgenie>(argc, argv);
}
