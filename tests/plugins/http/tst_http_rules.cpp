// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/page_walk.h"
#include "plugins/sdk/http/service_use.h"

#include "support/value_of.h"

#include <QTest>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

using namespace slipway;
using namespace slipway::http;
using namespace slipway::test;
using namespace std::chrono_literals;
using model::Json;

namespace {

const QDateTime kNow(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

} // namespace

/// What the layer decides without a network.
class TestHttpRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsListedIsAllowed_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char* path, bool isAllowed) {
            QTest::newRow(path) << QByteArray(path) << isAllowed;
        };
        row("/repos/acme/shop", true);
        row("/repos/acme%2Fshop/x", true);
        row("/files/a/b/c", true);
        row("/repos/acme", false);
        row("/repos/acme/shop/hooks", false);
        row("/repos//shop", false);
        row("/repos/acme/..", false);
        row("/repos/acme/%2e%2e", false);
        row("/repos/acme/%252e%252e", false);
        row("/repos/acme/..%2f..%2fstop", false);
        row("/repos/acme/a%5cb", false);
        row("/repos/acme/a%0ab", false);
        row("/files/../stop", false);
        row("/files/a?x", false);
        row("/Repos/acme/shop", false);
        row("repos/acme/shop", false);
        row("/stop", false);
        row("", false);
    }
    void onlyWhatIsListedIsAllowed()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, isAllowed);
        const Allowlist list = Allowlist().get("/repos/*/*").get("/files/**").form("/query");
        QCOMPARE(list.allows(Method::Get, path), isAllowed);
        QVERIFY(!list.allows(Method::Form, path));
    }

    void aMethodIsAllowedApart()
    {
        const Allowlist list = Allowlist().form("/query").token("/oauth/token");
        QVERIFY(list.allows(Method::Form, "/query"));
        QVERIFY(!list.allows(Method::Get, "/query"));
        QVERIFY(!list.allows(Method::Json, "/query"));
        QVERIFY(list.allows(Method::Token, "/oauth/token"));
        QVERIFY(!list.allows(Method::Form, "/oauth/token"));
    }

    void whatAServiceStillAllows_data()
    {
        using Unit = ResetHeader::Unit;
        QTest::addColumn<http::Headers>("headers");
        QTest::addColumn<std::vector<ResetHeader>>("resets");
        QTest::addColumn<QByteArray>("said");
        const std::vector<ResetHeader> none;
        const std::vector<ResetHeader> seconds{
            {"ratelimit-reset", Unit::SecondsFromNow, "ratelimit-remaining", "ratelimit-limit"}};
        const std::vector<ResetHeader> epoch{
            {"x-ratelimit-reset", Unit::EpochSeconds, "x-ratelimit-remaining", "x-ratelimit-limit"}};
        QTest::newRow("nothing is said") << http::Headers() << seconds << QByteArray("null");
        QTest::newRow("seconds from now")
            << http::Headers{{"ratelimit-limit", "960"},
                             {"ratelimit-remaining", "959"},
                             {"ratelimit-reset", "30"}}
            << seconds
            << QByteArray(R"({"limit":960,"remaining":959,"resets_at":"2026-11-24T09:00:30.000Z"})");
        QTest::newRow("a moment")
            << http::Headers{{"X-RateLimit-Limit", "5000"},
                             {"X-RateLimit-Remaining", "0"},
                             {"X-RateLimit-Reset", "1795514400"}}
            << epoch << QByteArray(R"({"limit":5000,"remaining":0,"resets_at":"2026-11-24T10:00:00.000Z"})");
        QTest::newRow("no limit, no reset")
            << http::Headers{{"ratelimit-remaining", "7"}} << seconds << QByteArray(R"({"remaining":7})");
        QTest::newRow("no number") << http::Headers{{"ratelimit-remaining", "many"}} << seconds
                                   << QByteArray("null");
        QTest::newRow("negative") << http::Headers{{"ratelimit-remaining", "-1"}} << seconds
                                  << QByteArray("null");
        QTest::newRow("windows") << http::Headers{{"ratelimit-limit", "100;w=60, 2000;w=3600"},
                                                  {"ratelimit-remaining", "99"}}
                                 << seconds << QByteArray(R"({"limit":100,"remaining":99})");
        QTest::newRow("a service of no plugin, seconds")
            << http::Headers{{"RateLimit-Limit", "10"},
                             {"RateLimit-Remaining", "9"},
                             {"RateLimit-Reset", "5"}}
            << none << QByteArray(R"({"limit":10,"remaining":9,"resets_at":"2026-11-24T09:00:05.000Z"})");
        QTest::newRow("a service of no plugin, a moment")
            << http::Headers{{"X-RateLimit-Remaining", "9"}, {"X-RateLimit-Reset", "1795514400"}} << none
            << QByteArray(R"({"remaining":9,"resets_at":"2026-11-24T10:00:00.000Z"})");
        QTest::newRow("its own headers and no others")
            << http::Headers{{"X-RateLimit-Remaining", "9"}} << seconds << QByteArray("null");
    }
    void whatAServiceStillAllows()
    {
        QFETCH(http::Headers, headers);
        QFETCH(std::vector<ResetHeader>, resets);
        QFETCH(QByteArray, said);
        ServiceUse use;
        use.add({100ms, headers}, resets, kNow);
        QCOMPARE(QByteArray::fromStdString(use.json().value("rate_limit", Json()).dump()), said);
    }

    /// Of several limits the one that ends first, each as it was told last.
    void theTightestLimitIsTold()
    {
        const std::vector<ResetHeader> resets{{"reset", ResetHeader::Unit::SecondsFromNow, "left", "most"}};
        ServiceUse use;
        use.add({100ms, {{"most", "5000"}, {"left", "10"}}}, resets, kNow);
        use.add({100ms, {{"most", "30"}, {"left", "3"}}}, resets, kNow);
        QCOMPARE(use.json()["rate_limit"], (Json{{"limit", 5000}, {"remaining", 10}}));
        use.add({100ms, {{"most", "5000"}, {"left", "5000"}}}, resets, kNow); // counted anew
        QCOMPARE(use.json()["rate_limit"], (Json{{"limit", 30}, {"remaining", 3}}));
    }

    void howLongAnswersTake()
    {
        ServiceUse use;
        QVERIFY(use.json().is_null());
        use.add({300ms, {}}, {}, kNow);
        QCOMPARE(use.json(), (Json{{"answers", 1}, {"median_ms", 300}, {"slowest_ms", 300}}));
        use.add({100ms, {}}, {}, kNow);
        QCOMPARE(use.json()["median_ms"], Json(100)); // the lower of two in the middle
        use.add({-5ms, {}}, {}, kNow);                // a clock that was set back
        QCOMPARE(use.json(), (Json{{"answers", 3}, {"median_ms", 100}, {"slowest_ms", 300}}));
    }

    void graphQlOnlyReads_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<bool>("isReading");
        QTest::newRow("short") << QByteArray("{project(id:$id){name}}") << true;
        QTest::newRow("named") << QByteArray("query Q($id: ID!) {node(id: $id){id}}") << true;
        QTest::newRow("a field of that name") << QByteArray("{mutation{id}}") << true;
        QTest::newRow("mutation") << QByteArray("mutation {drop}") << false;
        QTest::newRow("second") << QByteArray("query A{a} mutation B{b}") << false;
        QTest::newRow("subscription") << QByteArray("subscription{a}") << false;
        QTest::newRow("hidden by a text") << QByteArray("{a(b:\"}\")} mutation{c}") << false;
        QTest::newRow("hidden by a comment") << QByteArray("{a #}\n} mutation{c}") << false;
        QTest::newRow("not closed") << QByteArray("{a{b}") << false;
    }
    void graphQlOnlyReads()
    {
        QFETCH(QByteArray, document);
        QTEST(isReadingGraphQl(document), "isReading");
    }

    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds"); // -1: nothing
        QTest::newRow("seconds") << QByteArray("120") << qint64(120);
        QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 09:00:30 GMT") << qint64(30);
        QTest::newRow("past") << QByteArray("Tue, 24 Nov 2026 08:59:00 GMT") << qint64(-60);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
        QTest::newRow("infinite") << QByteArray("inf") << qint64(-1);
        QTest::newRow("huge") << QByteArray("99999999999999") << qint64(-1);
    }
    void retryAfterIsSecondsOrADate()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, seconds);
        const auto moment = retryAfter(value, kNow);
        QCOMPARE(moment.has_value(), seconds != -1);
        if (moment)
            QCOMPARE(kNow.secsTo(*moment), seconds);
    }

    /// What a service says in its own header counts where it refuses; both dialects.
    void resetHeadersAreKept()
    {
        const qint64 epoch = kNow.toSecsSinceEpoch();
        RetryPolicy github;
        github.resets = {{"x-ratelimit-reset", ResetHeader::Unit::EpochSeconds, "x-ratelimit-remaining"}};
        const Headers spent{{"X-RateLimit-Remaining", "0"},
                            {"X-RateLimit-Reset", QByteArray::number(epoch + 45)}};
        const Ruling soon = rulingOn(github, {1, 403, spent}, kNow, 0.5);
        QVERIFY(soon.kind == Ruling::Kind::Retry);
        QCOMPARE(soon.wait, 45'000ms);
        const Headers left{{"X-RateLimit-Remaining", "12"},
                           {"X-RateLimit-Reset", QByteArray::number(epoch + 45)}};
        QVERIFY(rulingOn(github, {1, 403, left}, kNow, 0.5).kind == Ruling::Kind::GiveUp);
        // Of a failure that is no limit the header says nothing.
        QCOMPARE(rulingOn(github, {1, 503, left}, kNow, 0.5).wait, 500ms);

        RetryPolicy pagerDuty;
        pagerDuty.resets = {{"ratelimit-reset", ResetHeader::Unit::SecondsFromNow, {}}};
        const Ruling late = rulingOn(pagerDuty, {1, 429, {{"RateLimit-Reset", "61"}}}, kNow, 0.5);
        QVERIFY(late.kind == Ruling::Kind::Limited);
        QCOMPARE(*late.until, kNow.addSecs(61));
    }

    void jitterIsFullAndBounded()
    {
        const RetryPolicy policy;
        const auto wait = [&](int attempt, double random) {
            return rulingOn(policy, {attempt, 503, {}}, kNow, random).wait;
        };
        QCOMPARE(wait(1, 0.0), 0ms);
        QCOMPARE(wait(1, 0.5), 500ms);
        QCOMPARE(wait(2, 0.5), 1000ms);
        QCOMPARE(wait(3, 0.999), 3996ms);
        QVERIFY(rulingOn(policy, {4, 503, {}}, kNow, 0.5).kind == Ruling::Kind::GiveUp);
        for (const int status : {400, 401, 403, 404, 408, 409, 500, 501})
            QVERIFY(rulingOn(policy, {1, status, {}}, kNow, 0.5).kind == Ruling::Kind::GiveUp);
        for (const int status : {0, 429, 502, 503, 504})
            QVERIFY(rulingOn(policy, {1, status, {}}, kNow, 0.5).kind == Ruling::Kind::Retry);
    }

    void settingsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const char* config, const char* line) {
            QTest::newRow(name) << QByteArray(config) << QString::fromLatin1(line);
        };
        row("nothing", "{}",
            "/url: is no address that begins with https:// or http://; write it as https://HOST");
        row("password", R"({"url":"https://a:b@c"})",
            "/url: holds a user or password; put it into the source's secrets");
        row("query", R"({"url":"https://c/?token=x"})",
            "/url: holds a query or fragment; leave out what follows the path");
        row("open", R"({"url":"http://c"})",
            "/url: is not encrypted; use https, or set allow_plain_http if nothing secret is sent");
        row("tls", R"({"url":"https://c","minimum_tls":"1.1"})",
            "/minimum_tls: is neither 1.2 nor 1.3; leave it out for 1.3");
        row("secret header", R"({"url":"https://c","headers":{"X-Api-Key":"x"}})",
            "/headers: X-Api-Key carries a secret; put it into the source's secrets");
        row("our header", R"({"url":"https://c","headers":{"Host":"x"}})",
            "/headers: Host cannot be set; leave it out");
        row("two lines", R"({"url":"https://c","headers":{"X-A":"x\r\nB: y"}})",
            "/headers: X-A has no value in plain ASCII; write one line");
        row("proxy", R"({"url":"https://c","proxy":"https://p"})",
            "/proxy: is no address that begins with http:// or socks5://; write it as http://HOST");
    }
    void settingsAreChecked()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, line);
        const auto settings = readSettings(Json::parse(config.toStdString()));
        QVERIFY(!settings);
        QCOMPARE(settings.error().line(), line);
    }

    void theStrictestHolds()
    {
        const Settings settings = valueOf(readSettings({{"url", "https://c/prometheus//"}, {"retries", 9}}));
        QVERIFY(settings.minimumTls == MinimumTls::V1_3);
        QCOMPARE(settings.base, QUrl(QStringLiteral("https://c/prometheus")));
        QCOMPARE(settings.retries, 3);
        QCOMPARE(settings.connectDeadline, 10'000ms);
        QCOMPARE(settings.deadline, 30'000ms);
        QCOMPARE(settings.largestBody, qint64(16) << 20);
        QCOMPARE(settings.inFlight, size_t(4));
    }

    void nextLinksAreFound_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("github")
            << QByteArray("<https://h/a?page=1>; rel=\"prev\", <https://h/a?page=3>; rel=\"next\"")
            << QByteArray("https://h/a?page=3");
        QTest::newRow("bare") << QByteArray("</a?page=2>;rel=next") << QByteArray("/a?page=2");
        QTest::newRow("several") << QByteArray("</a>; title=x; rel=\"last next\"") << QByteArray("/a");
        QTest::newRow("not next") << QByteArray("</a>; rel=\"nextish\"") << QByteArray();
    }
    void nextLinksAreFound()
    {
        QFETCH(QByteArray, header);
        QTEST(nextLink(header), "link");
    }

    void thereAreFourOutcomes()
    {
        const Json document{{"a", 1}, {"b", nullptr}, {"c", "x"}, {"d", 5'000'000'000}};
        QCOMPARE(*valueAt<qint64>(document, "/d").value, 5'000'000'000);
        QVERIFY(valueAt<qint64>(document, "/b").state == State::Absent);
        QVERIFY(valueAt<qint64>(document, "/e").state == State::Absent);
        QVERIFY(valueAt<qint64>(document, "/c").state == State::Unknown);
        QVERIFY(valueAt<qint64>(document, "no pointer").state == State::Unknown);
        Answer failed;
        failed.problem = Problem{Trouble::Forbidden, QStringLiteral("no"), {}, {}};
        QVERIFY(failed.at<qint64>("/a").state == State::Unknown);
        const auto stale =
            Observation<int>::stale(2, kNow, QStringLiteral("old")).then([](int i) { return i * 2; });
        QVERIFY(stale.state == State::Stale);
        QCOMPARE(*stale.value, 4);
        QVERIFY(!stale.isKnown());
    }

    void missingScopesAreNamed()
    {
        QCOMPARE(
            missingScope({{"WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"read_api\""}},
                         {}, QStringLiteral("x")),
            QStringLiteral("read_api"));
        QCOMPARE(missingScope({{"X-Accepted-GitHub-Permissions", "actions=read"}}, {}, {}),
                 QStringLiteral("actions=read"));
        QCOMPARE(missingScope({}, {{"scope", "api read_api"}}, {}), QStringLiteral("api read_api"));
        QCOMPARE(missingScope({}, {{"required_scopes", {"a", "b"}}}, {}), QStringLiteral("a, b"));
        QCOMPARE(missingScope({}, {}, QStringLiteral("read_builds")), QStringLiteral("read_builds"));
    }

    void secretsAreConcealedInEveryForm()
    {
        Concealer concealer;
        concealer.learn("pa$$ wörd/1");
        const QByteArray secret = "pa$$ wörd/1";
        for (const QByteArray& form : {secret, secret.toBase64(), secret.toPercentEncoding()}) {
            const QString text = concealer.conceal(QStringLiteral("before ") + QString::fromUtf8(form));
            QVERIFY2(text.startsWith(QLatin1String("before ***")), qPrintable(text));
            QVERIFY(!text.contains(QString::fromUtf8(form)));
        }
        QCOMPARE(concealer.conceal(Json{{"a", {"pa$$ wörd/1", 1}}}), (Json{{"a", {"***", 1}}}));
    }
};

QTEST_GUILESS_MAIN(TestHttpRules)
#include "tst_http_rules.moc"
