// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/web-watch/page.h"
#include "plugins/web-watch/status_page.h"

#include <cmath>

namespace slipway::web_watch {

using http::Answer;
using http::Observation;
using http::Request;

namespace {

bool isOfOthers(const Json& config)
{
    return isStatusPage(config) || config.value("of_others", false);
}

Request requestFrom(const Json& config)
{
    return isStatusPage(config)
               ? statusRequest(config)
               : Request::text(QByteArray::fromStdString(config.value("path", std::string("/"))));
}

void putAvailability(const Observation<bool>& available, bool isOthers, http::FactSheet& facts)
{
    const char* key = isOthers ? "watched.available" : "web.available";
    facts.put(key, available);
    if (available.value == false)
        facts.find(QLatin1String(key), "error", QStringLiteral("it cannot be had: ") + available.why);
}

/// Without a length nothing tells a whole page from one that broke off: then two that came have to agree.
std::vector<Answer> answersToCompare(const Answer& answer, http::Inquiry& inquiry)
{
    if (!answer.headers.value("Content-Length").isEmpty())
        return {answer};
    return {answer, inquiry.http.ask(requestFrom(inquiry.config))};
}

void putContent(const Answer& answer, bool isOthers, http::Inquiry& inquiry)
{
    const auto answers = answersToCompare(answer, inquiry);
    const auto part = watchedPart(answers.front(), inquiry.config);
    const auto again = watchedPart(answers.back(), inquiry.config);
    http::FactSheet& facts = inquiry.facts;
    facts.put(isOthers ? "watched.content_sha256" : "web.content_sha256", digestOf(part, again));
    const char* key = isOthers ? "watched.content_expected" : "web.content_expected";
    auto expectation = expectationOf(part, inquiry.config);
    if (!expectation)
        return;
    if (!expectation->isMet && again.value)
        expectation = expectationOf(again, inquiry.config);
    facts.put(key, Observation<bool>::of(expectation->isMet));
    if (!expectation->isMet)
        facts.find(QLatin1String(key), "error", expectation->why);
}

/// Also of a certificate that is over, or of a page that cannot be had. One that is not trusted otherwise may
/// be another host's, or of whoever stands between.
void putCertificate(const Answer& answer, const QDateTime& now, http::FactSheet& facts)
{
    const QDateTime& ends = answer.seen.certificateEnds;
    if (!ends.isValid() || (answer.has(http::Trouble::Tls) && ends > now))
        return;
    const double days = double(now.msecsTo(ends)) / (24 * 3600 * 1000.0);
    facts.put("web.tls_days_left", Observation<double>::of(std::floor(days * 100) / 100));
}

void putTimes(const Answer& answer, http::FactSheet& facts)
{
    const auto put = [&](const char* key, const std::optional<std::chrono::milliseconds>& time) {
        if (time)
            facts.put(key, Observation<double>::of(double(time->count())));
    };
    put("web.first_byte_ms", answer.seen.firstByte);
    put("web.complete_ms", answer.seen.complete);
}

} // namespace

class WebWatch : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        return http::Allowlist().get(requestFrom(config).path);
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        if (auto fault = faultOf(inquiry.config))
            return fault;
        const bool isOthers = isOfOthers(inquiry.config);
        if (isOthers) { // whatever commit and release are asked about
            http::tellOfNoRelease(inquiry);
        } else {
            http::tellOfEnvironment(inquiry);
        }
        const Answer answer = inquiry.ask(requestFrom(inquiry.config));
        if (isStatusPage(inquiry.config)) {
            if (answer.problem)
                return failureOf(*answer.problem, inquiry.now);
            putStatus(answer, inquiry.config, inquiry.facts);
            return inquiry.send("web");
        }
        const auto available = availabilityOf(answer, inquiry.config, inquiry.now);
        if (!available.value)
            return failureOf(*answer.problem, inquiry.now);
        putAvailability(available, isOthers, inquiry.facts);
        if (*available.value)
            putContent(answer, isOthers, inquiry);
        if (!isOthers) {
            putCertificate(answer, inquiry.now, inquiry.facts);
            if (*available.value)
                putTimes(answer, inquiry.facts);
        }
        return inquiry.send("web");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        if (const auto fault = faultOf(inquiry.config))
            return {{},
                    http::Problem{http::Trouble::Rejected,
                                  model::toQString(fault->message),
                                  model::toQString(fault->hint),
                                  {}}};
        if (isStatusPage(inquiry.config))
            return inquiry.probe(statusRequest(inquiry.config), "/status/description",
                                 QStringLiteral("the page says: %1"));
        const Answer answer = inquiry.ask(requestFrom(inquiry.config));
        const auto available = availabilityOf(answer, inquiry.config, inquiry.now);
        if (!available.value)
            return {{}, answer.problem};
        return {*available.value ? QStringLiteral("the page can be had")
                                 : QStringLiteral("the page cannot be had: ") + available.why,
                {}};
    }
};

} // namespace slipway::web_watch

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::web_watch::WebWatch>(argc, argv);
}
