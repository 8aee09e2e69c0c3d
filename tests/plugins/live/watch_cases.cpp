// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const http::Headers kHtml{{"Content-Type", "text/html"}};

/// A page of others, so that there are no times and no certificate: those are in tst_web_watch.cpp.
LiveCase page(const QByteArray& body, const Json& config, const Json& facts,
              const QByteArrayList& findings = {})
{
    LiveCase one{"web-watch",
                 with({{"of_others", true}}, config),
                 {{"/", body, {}, 200, kHtml}},
                 with({{"watched.available", true}}, facts),
                 findings};
    one.subject = {{"project", "shop"}};
    return one;
}

Json digest(const char* sha256)
{
    return {{"watched.content_sha256", sha256}};
}

// printf '%s' 'Prices: 7 EUR' | sha256sum
constexpr const char* kPrices = "4a26be0e4124f165d63b45a89180f1ea2168c91804807ca41b044cdabfc03833";
// printf '%s' '7 EUR' | sha256sum
constexpr const char* kPrice = "57230c64970669a35a4d1e28519426626b6b5bd38ec9d7a6cea10fc7659a5cb9";
// printf '%s' '{"a":1,"b":[2,3]}' | sha256sum
constexpr const char* kObject = "efbd0040190fb0871831e606c581f8a66db79d8e2bb836745a70051306956070";

LiveCase expecting(LiveCase one, bool isMet, const char* sha256 = kPrices)
{
    if (sha256)
        one.facts["watched.content_sha256"] = sha256;
    one.facts["watched.content_expected"] = isMet;
    return one;
}

void addContent(LiveCases& cases)
{
    const QByteArray prices = "Prices:\r\n\t 7 EUR\n";
    cases["web-watch: white space is no content"] = page(prices, Json::object(), digest(kPrices));
    cases["web-watch: what the pattern takes"] =
        page("<p>at 10:31</p><b> 7 \n EUR</b>", {{"pattern", "<b>([^<]*)</b>"}}, digest(kPrice));
    cases["web-watch: a whole match, where there is no group"] =
        page("at 10:32: 7 EUR.", {{"pattern", "[0-9]+ EUR"}}, digest(kPrice));
    cases["web-watch: what is at the pointer, in any order"] =
        page(R"({"at": 1, "x": {"b": [2, 3], "a": 1}})", {{"pointer", "/x"}}, digest(kObject));
    cases["web-watch: a text at the pointer is taken without its quotes"] =
        page(R"({"x": "7  EUR"})", {{"pointer", "/x"}}, digest(kPrice));
    cases["web-watch: nothing fits the pattern"] =
        page(prices, {{"pattern", "<b>(.*)</b>"}}, Json::object(),
             {"watched.content_sha256: not known: nothing on the page fits the pattern"});
    for (const char* pattern : {"x*", "(x)?Prices", "\\s"})
        cases[QByteArray("web-watch: a pattern that fits nothing to be seen: ") + pattern] =
            page(prices, {{"pattern", pattern}}, Json::object(),
                 {"watched.content_sha256: not known: nothing on the page fits the pattern"});
    cases["web-watch: nothing is at the pointer"] =
        page("{}", {{"pointer", "/x"}}, Json::object(),
             {"watched.content_sha256: there is none: there is nothing at /x"});
    cases["web-watch: a page that should be JSON"] = page(
        prices, {{"pointer", "/x"}}, Json::object(), {"watched.content_sha256: not known: ", " is not JSON"});
    LiveCase packed = page("\x1f\x8b", Json::object(), Json::object(),
                           {"watched.content_sha256: not known: ", "is compressed, which nobody asked for"});
    packed.served[0].headers = {{"Content-Encoding", "gzip"}};
    cases["web-watch: what is compressed unasked is not read"] = packed;
    LiveCase piece = page(prices, Json::object(), Json::object(),
                          {"watched.content_sha256: not known: ", " is only a part"});
    piece.served[0].status = 206;
    cases["web-watch: a part is not read as the whole"] = piece;
}

void addExpectations(LiveCases& cases)
{
    const QByteArray prices = "Prices:\n 7 EUR";
    cases["web-watch: the expected text is there"] =
        expecting(page(prices, {{"expected_text", "Prices:  7"}}, Json::object()), true);
    cases["web-watch: the expected text is not there"] =
        expecting(page(prices, {{"expected_text", "8 EUR"}}, Json::object(),
                       {"watched.content_expected: the expected text is not there"}),
                  false);
    cases["web-watch: the expected digest, in capitals"] = expecting(
        page(prices, {{"expected_sha256", QByteArray(kPrices).toUpper().toStdString()}}, Json::object()),
        true);
    cases["web-watch: another digest"] =
        expecting(page(prices, {{"expected_sha256", std::string(64, '0')}}, Json::object(),
                       {QByteArray("watched.content_expected: its content has changed: SHA-256 ") + kPrices +
                        ", expected 000"}),
                  false);
    cases["web-watch: both have to be as expected"] = expecting(
        page(prices, {{"expected_sha256", kPrices}, {"expected_text", "8 EUR"}}, Json::object()), false);
    cases["web-watch: what is not there is not as expected"] =
        expecting(page(prices, {{"pattern", "<b>"}, {"expected_text", "7"}}, Json::object(),
                       {"watched.content_expected: nothing on the page fits the pattern"}),
                  false, nullptr);
}

void addAvailability(LiveCases& cases)
{
    const auto gone = [](int status, const QByteArray& body, const QByteArray& finding) {
        LiveCase one = page(body, {{"expected_text", "a"}}, {{"watched.available", false}},
                            {"watched.available: it cannot be had: ", finding});
        one.served[0].status = status;
        return one;
    };
    cases["web-watch: a page that is not there"] = gone(404, "no", "answered 404");
    cases["web-watch: a page that was taken away"] = gone(410, "no", "answered 410");
    cases["web-watch: a server that cannot"] = gone(500, "no", "answered 500");
    LiveCase resting = gone(503, "back soon", "is limited until");
    resting.served[0].headers = {{"Retry-After", "3600"}};
    cases["web-watch: a server that says when it will be back"] = resting;
    cases["web-watch: a page with nothing on it"] = gone(200, " \n", "is empty");
    const auto unknown = [&](int status, int code, const QByteArray& words) {
        LiveCase one = gone(status, "no", "");
        one.facts = Json::object();
        one.findings = {};
        one.subject = nullptr;
        one.code = code;
        one.words = words;
        return one;
    };
    cases["web-watch: who is not let in knows nothing"] = unknown(403, -32011, "answered 403");
    cases["web-watch: nor who is asked to wait"] = unknown(429, -32010, "answered 429");
    cases["web-watch: nor who asks in a way that is refused"] = unknown(400, -32602, "answered 400");
}

void addConfigurations(LiveCases& cases)
{
    const auto refused = [](const Json& config, const QByteArray& words) {
        LiveCase one{"web-watch", config, {}};
        one.code = -32602;
        one.words = words;
        return one;
    };
    cases["web-watch: two ways to say what is watched"] =
        refused({{"pointer", "/x"}, {"pattern", "x"}}, "pointer and pattern both say what is watched");
    cases["web-watch: a pattern that is none"] =
        refused({{"pattern", "("}}, "pattern is no regular expression: ");
    cases["web-watch: a text that each page holds"] =
        refused({{"expected_text", " \n "}}, "expected_text is blank, which each page holds");
    cases["web-watch: a page and a status page"] =
        refused({{"path", "/"}, {"statuspage", "status"}}, "path is for a page");
    cases["web-watch: components of what has none"] =
        refused({{"components", {"API"}}, {"statuspage", "status"}}, "only a summary tells of components");
}

LiveCase statuspage(const QByteArray& indicator, const Json& facts, const QByteArrayList& findings = {})
{
    LiveCase one{"web-watch",
                 {{"statuspage", "status"}},
                 {{"/api/v2/status.json",
                   R"({"page":{"name":"Shop","updated_at":"2026-11-24T08:00:00Z"},"status":{"indicator":)" +
                       indicator + R"(,"description":"as it is"}})"}},
                 facts,
                 findings};
    one.subject = {{"project", "shop"}};
    return one;
}

LiveCase summary(const QByteArray& components, const QByteArray& incidents, const Json& config,
                 const Json& facts, const QByteArrayList& findings = {})
{
    LiveCase one = statuspage("\"minor\"", with({{"watched.status", "minor"}}, facts), findings);
    one.config = with({{"statuspage", "summary"}}, config);
    one.served = {
        {"/api/v2/summary.json", R"({"status":{"indicator":"minor","description":"as it is"},"components":)" +
                                     components + ",\"incidents\":" + incidents + "}"}};
    return one;
}

void addStatus(LiveCases& cases)
{
    for (const char* word : {"minor", "major", "critical", "maintenance"})
        cases[QByteArray("web-watch: a status page says ") + word] =
            statuspage('"' + QByteArray(word) + '"', {{"watched.status", word}},
                       {"watched.status: " + QByteArray(word) + ": as it is"});
    cases["web-watch: a status page says that nothing is wrong"] =
        statuspage("\"none\"", {{"watched.status", "none"}});
    const auto unreadable = [](const QByteArray& indicator, const QByteArray& words) {
        LiveCase one = statuspage(indicator, Json::object());
        one.subject = nullptr;
        one.code = -32012;
        one.words = words;
        return one;
    };
    cases["web-watch: a word that nobody knows"] =
        unreadable("\"sunny\"", R"(the page's indicator is \"sunny\")");
    cases["web-watch: no status page"] = unreadable("null", "there is nothing at /status/indicator");
    LiveCase gone = unreadable("\"none\"", "answered 404");
    gone.served.clear();
    cases["web-watch: a status page that is not there says nothing of what it is about"] = gone;
}

void addSummaries(LiveCases& cases)
{
    const QByteArray components =
        R"([{"name":"API","status":"partial_outage"},{"name":"Site","status":"operational"},
            {"name":"Europe","status":"under_maintenance","group":false},
            {"name":"All","status":"partial_outage","group":true}])";
    const QByteArray incidents = R"([{"name":"API is slow","impact":"minor","status":"investigating"}])";
    cases["web-watch: a summary's components and incidents"] =
        summary(components, incidents, Json::object(),
                {{"watched.degraded_components", 2}, {"watched.open_incidents", 1}},
                {"watched.degraded_components: API: partial_outage",
                 "watched.degraded_components: Europe: under_maintenance",
                 "watched.open_incidents: API is slow (minor, investigating)"});
    cases["web-watch: the components that are relied on"] =
        summary(components, "[]", {{"components", {"Site"}}},
                {{"watched.degraded_components", 0}, {"watched.open_incidents", 0}});
    cases["web-watch: a component that is not there is not well"] =
        summary(components, "[]", {{"components", {"Site", "Asia"}}}, {{"watched.open_incidents", 0}},
                {"watched.degraded_components: not known: the page has no component Asia"});
    cases["web-watch: a state that nobody knows is not well"] = summary(
        R"([{"name":"API","status":"dozing"}])", "[]", Json::object(), {{"watched.open_incidents", 0}},
        {R"(watched.degraded_components: not known: the state of the component API is "dozing")"});
    cases["web-watch: lists that are none"] =
        summary("{}", "7", Json::object(), Json::object(),
                {"watched.degraded_components: not known: its components are no list",
                 "watched.open_incidents: not known: its incidents are no list"});
}

} // namespace

LiveCases watchCases()
{
    LiveCases cases;
    addContent(cases);
    addExpectations(cases);
    addAvailability(cases);
    addConfigurations(cases);
    addStatus(cases);
    addSummaries(cases);
    return cases;
}

} // namespace slipway::test
