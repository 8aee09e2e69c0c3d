// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/pagerduty/coverage.h"
#include "plugins/sdk/live/readings.h"

#include <set>

namespace slipway::pagerduty {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

constexpr int kMostDays = 90; // that /oncalls looks ahead
constexpr int kDaysAfterLaunch = 7;
constexpr int kDaysFromNow = 28;

/// What the person says goes before the plan of the release.
std::optional<QDateTime> launchOf(const http::Inquiry& inquiry)
{
    const auto configured = http::momentAt(inquiry.config, "/launch");
    return configured ? configured : inquiry.launch;
}

/// Now to some days after the launch.
struct Window
{
    QDateTime from;
    QDateTime until;
    bool isCut = false; ///< it ends before that, because nobody can say more
};

/// Without a launch, far enough for one that is planned within weeks.
Window windowOf(const std::optional<QDateTime>& launch, const Json& config, const QDateTime& now)
{
    const QDateTime start = launch ? std::max(*launch, now) : now;
    Window window{now, start.addDays(config.value("days", launch ? kDaysAfterLaunch : kDaysFromNow))};
    const QDateTime latest = now.addDays(kMostDays).addSecs(-60);
    window.isCut = window.until > latest;
    window.until = std::min(window.until, latest);
    return window;
}

Request ask(const QByteArray& path, http::Parameters query = {})
{
    Request request = Request::get(path, std::move(query));
    request.headers.set("Accept", "application/vnd.pagerduty+json;version=2");
    return request;
}

/// By `offset`, as long as the service says `more`, or something that is neither yes nor no.
http::PageWalk pagesOf(http::Inquiry& inquiry, Request first)
{
    first.query.emplace_back("limit", "100");
    return http::PageWalk(inquiry.http, std::move(first))
        .byCursor([sent = qint64(0)](const Answer& answer) mutable -> std::optional<http::Parameters> {
            const auto more = answer.at<bool>("/more");
            if (more.state == http::State::Absent || more.value == false)
                return std::nullopt;
            sent += 100; // what it says itself may be missing, or another
            return http::Parameters{{"offset", QByteArray::number(sent)}};
        });
}

/// Rules that call somebody; one without targets lets the incident lie.
size_t tellOfRules(const Json& policy, http::FactSheet& facts)
{
    size_t level = 0;
    size_t filled = 0;
    for (const Json& rule : http::listAt(policy, "/escalation_rules")) {
        ++level;
        if (!http::listAt(rule, "/targets").empty())
            ++filled;
        else
            facts.find(QStringLiteral("oncall.levels"), "error",
                       QStringLiteral("escalation level %1 has no target").arg(level));
    }
    return filled;
}

Shift shiftOf(const Json& row)
{
    return {http::momentAt(row, "/start").value_or(QDateTime()),
            http::momentAt(row, "/end").value_or(QDateTime())};
}

/// Null is without a bound; anything else that is no time makes the row, and so the coverage, unknown.
bool canBeRead(const Json& row)
{
    const auto isBound = [&](const char* pointer) {
        return http::valueAt<Json>(row, pointer).state == http::State::Absent || http::momentAt(row, pointer);
    };
    return row.is_object() && http::valueAt<qint64>(row, "/escalation_level").isKnown() &&
           isBound("/start") && isBound("/end") && row.contains("start") && row.contains("end");
}

} // namespace

class PagerDuty : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist()
            .get("/abilities")
            .get("/services/*")
            .get("/escalation_policies/*")
            .get("/oncalls")
            .get("/incidents");
    }

    [[nodiscard]] http::Headers authorization(const plugin::Collector& collector) const override
    {
        const QByteArray token = QByteArray::fromStdString(collector.secret("token"));
        const bool isOAuth = collector.config().value("oauth", false);
        return {{"Authorization", isOAuth ? "Bearer " + token : "Token token=" + token}};
    }

    [[nodiscard]] std::vector<http::ResetHeader> resets() const override
    {
        return {{"ratelimit-reset", http::ResetHeader::Unit::SecondsFromNow, "ratelimit-remaining",
                 "ratelimit-limit"}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        const QByteArray id = http::bytesAt(inquiry.config, "/service");
        if (id.isEmpty())
            return http::badConfig(QStringLiteral("no service is configured"),
                                   QStringLiteral("set service to the id in the address of its page"));
        // Who is on call is so for whatever is launched.
        http::tellOfNoRelease(inquiry);
        const Answer service = inquiry.ask(ask("/services/" + http::segment(QString::fromUtf8(id)))
                                               .needing(QStringLiteral("services.read")));
        if (service.problem)
            return failureOf(*service.problem, inquiry.now);
        if (const auto policy = service.at<QString>("/service/escalation_policy/id"); policy.isKnown())
            takeCoverage(service, *policy.value, inquiry);
        else
            putNobody(Observation<qint64>::unknown(policy.why), inquiry.facts);
        takeIncidents(id, inquiry);
        return inquiry.send("oncall");
    }

    /// With a key of an account there is no /users/me.
    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer answer = inquiry.ask(ask("/abilities").needing(QStringLiteral("abilities.read")));
        if (answer.problem)
            return {{}, answer.problem};
        const QByteArray id = http::bytesAt(inquiry.config, "/service");
        return inquiry.probe(
            ask("/services/" + http::segment(QString::fromUtf8(id))).needing(QStringLiteral("services.read")),
            "/service/name", QStringLiteral("the service %1 can be read"));
    }

    static void putNobody(const Observation<qint64>& why, http::FactSheet& facts)
    {
        facts.put("oncall.levels", why);
        facts.put("oncall.gap_minutes", why);
    }

    static void takeCoverage(const Answer& service, const QString& policyId, http::Inquiry& inquiry)
    {
        const Window window = windowOf(launchOf(inquiry), inquiry.config, inquiry.now);
        const auto status = service.at<QString>("/service/status");
        if (!status.isKnown() || *status.value == QLatin1String("disabled")) {
            if (!status.isKnown())
                return putNobody(Observation<qint64>::unknown(status.why), inquiry.facts);
            inquiry.facts.find(QStringLiteral("oncall.levels"), "error",
                               QStringLiteral("the service is disabled: nobody is paged"));
            inquiry.facts.put("oncall.levels", Observation<qint64>::of(0));
            inquiry.facts.put("oncall.gap_minutes",
                              Observation<qint64>::of(minutesOf({{window.from, window.until}})));
            return;
        }
        if (*status.value == QLatin1String("maintenance"))
            inquiry.facts.find(
                QStringLiteral("oncall.levels"), "warning",
                QStringLiteral("the service is in maintenance: nobody is paged until that ends"));
        const Answer policy =
            inquiry.ask(ask("/escalation_policies/" + http::segment(policyId), {{"include[]", "targets"}})
                            .needing(QStringLiteral("escalation_policies.read")));
        const auto rules = policy.at<Json>("/escalation_policy/escalation_rules");
        const http::Pages pages =
            inquiry.walk(pagesOf(inquiry, ask("/oncalls", {{"escalation_policy_ids[]", policyId.toUtf8()},
                                                           {"since", http::rfc3339(window.from)},
                                                           {"until", http::rfc3339(window.until)}})
                                              .needing(QStringLiteral("oncalls.read"))));
        const auto rows = pages.items("/oncalls");
        if (!rules.isKnown() || !rows.isKnown())
            return putNobody(Observation<qint64>::unknown(rules.isKnown() ? rows.why : rules.why),
                             inquiry.facts);
        if (!std::all_of(rows.value->begin(), rows.value->end(), canBeRead))
            return putNobody(Observation<qint64>::unknown(QStringLiteral("a row of /oncalls cannot be read")),
                             inquiry.facts);
        putCoverage(*rows.value, tellOfRules(policy.json["escalation_policy"], inquiry.facts), window,
                    inquiry);
    }

    static void putCoverage(const std::vector<Json>& rows, size_t filled, const Window& window,
                            http::Inquiry& inquiry)
    {
        std::set<qint64> levels; // with somebody on call now
        std::vector<Shift> first;
        for (const Json& row : rows) {
            const qint64 level = row["escalation_level"].get<qint64>();
            const Shift shift = shiftOf(row);
            if (level == 1)
                first.push_back(shift);
            if ((!shift.from.isValid() || shift.from <= inquiry.now) &&
                (!shift.until.isValid() || shift.until > inquiry.now))
                levels.insert(level);
        }
        inquiry.facts.put("oncall.levels", Observation<qint64>::of(qint64(std::min(filled, levels.size()))));
        const std::vector<Shift> gaps = gapsIn(first, window.from, window.until);
        for (const Shift& gap : gaps)
            inquiry.facts.find(QStringLiteral("oncall.gap_minutes"), "error",
                               QStringLiteral("nobody is on call at level 1 from %1 to %2")
                                   .arg(QString::fromLatin1(http::rfc3339(gap.from)),
                                        QString::fromLatin1(http::rfc3339(gap.until))));
        inquiry.facts.find(
            QStringLiteral("oncall.gap_minutes"), "note",
            QStringLiteral("asked about until %1%2")
                .arg(QString::fromLatin1(http::rfc3339(window.until)),
                     launchOf(inquiry) ? QString() : QStringLiteral("; no launch is planned")));
        const bool isHalf = window.isCut && gaps.empty(); // a gap is one, whatever comes later
        inquiry.facts.put(
            "oncall.gap_minutes",
            isHalf
                ? Observation<qint64>::unknown(
                      QStringLiteral("PagerDuty says nothing about more than %1 days ahead").arg(kMostDays))
                : Observation<qint64>::of(minutesOf(gaps)));
    }

    static void takeIncidents(const QByteArray& id, http::Inquiry& inquiry)
    {
        // Without date_range only those of the last month.
        const auto open = inquiry
                              .walk(pagesOf(inquiry, ask("/incidents", {{"statuses[]", "triggered"},
                                                                        {"statuses[]", "acknowledged"},
                                                                        {"service_ids[]", id},
                                                                        {"date_range", "all"}})
                                                         .needing(QStringLiteral("incidents.read"))))
                              .items("/incidents");
        inquiry.facts.put("oncall.open_incidents",
                          open.then([](const std::vector<Json>& all) { return qint64(all.size()); }));
        for (const Json& incident : open.value.value_or(std::vector<Json>()))
            inquiry.facts.find(QStringLiteral("oncall.open_incidents"), "warning",
                               QStringLiteral("#%1 %2 (%3)")
                                   .arg(http::valueAt<qint64>(incident, "/incident_number").value.value_or(0))
                                   .arg(http::textAt(incident, "/title"), http::textAt(incident, "/status")));
    }
};

} // namespace slipway::pagerduty

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::pagerduty::PagerDuty>(argc, argv);
}
