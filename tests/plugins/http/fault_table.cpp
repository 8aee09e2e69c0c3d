// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/fault_table.h"

#include <QTimer>

namespace slipway::test {

using http::Trouble;
using model::Json;
using namespace std::chrono_literals;

namespace {

void drip(const Arrived&, QTcpSocket& socket)
{
    socket.write("HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
    auto* timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
    timer->start(10ms);
}

/// Each path with what it is asked for; the first that is in the target counts.
FaultServer::Script byPath(const std::vector<std::pair<QByteArray, QByteArray>>& answers)
{
    return [answers](const Arrived& arrived, QTcpSocket& socket) {
        const auto found = std::find_if(answers.begin(), answers.end(), [&](const auto& each) {
            return arrived.target.contains(each.first);
        });
        (found == answers.end() ? answering(404, "{}") : answering(200, found->second))(arrived, socket);
    };
}

/// 1 GiB, as fast as it is taken.
void flood(const Arrived&, QTcpSocket& socket)
{
    socket.write("HTTP/1.1 200 X\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n\"");
    const auto left = std::make_shared<qint64>(1 << 30);
    const auto more = [&socket, left] {
        if (*left > 0 && socket.bytesToWrite() < (4 << 20))
            *left -= socket.write(QByteArray(1 << 20, 'x'));
    };
    QObject::connect(&socket, &QIODevice::bytesWritten, &socket, more);
    more();
}

/// Fails so often, and answers well then.
FaultServer::Script failingFirst(int times, const QByteArray& failure, const FaultServer::Script& well)
{
    return [left = times, failure, well](const Arrived& arrived, QTcpSocket& socket) mutable {
        (left-- > 0 ? sending(failure) : well)(arrived, socket);
    };
}

} // namespace

std::map<QByteArray, Fault> faultsOf(const QByteArray& good, FaultServer::Script well)
{
    if (!well)
        well = answering(200, good);
    using Certificate = Fault::Certificate;
    const http::Headers json{{"Content-Type", "application/json"}};
    return {
        {"nothing wrong", {well, {}}},
        // QNetworkAccessManager itself sends once more what broke off on a connection, so at least four
        // arrive.
        {"connection reset",
         {[](const Arrived&, QTcpSocket& socket) { reset(socket); }, Trouble::Unreachable, -32010,
          "does not answer", 4}},
        {"closed without an answer", {sending({}), Trouble::Unreachable, -32010, "does not answer", 4}},
        {"slow-loris", {drip, Trouble::TimedOut, -32010, "no complete answer within 0.3 s"}},
        {"silence", {[](const Arrived&, QTcpSocket&) {}, Trouble::TimedOut, -32010, "within 0.3 s"}},
        {"truncated",
         {sending("HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n" + good),
          Trouble::Unreachable, -32010, "does not answer", 4}},
        {"truncated in chunks",
         {sending("HTTP/1.1 200 X\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" +
                  QByteArray::number(good.size(), 16) + "\r\n" + good.left(good.size() / 2)),
          Trouble::NotJson, -32012, "", 1, Certificate::None, QSsl::TlsV1_3OrLater, Json::object(), true}},
        {"wrong length",
         {sending("HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: " +
                  QByteArray::number(std::max<qsizetype>(good.size() - 3, 0)) + "\r\n\r\n" + good),
          Trouble::NotJson, -32012, "is not JSON"}},
        {"no HTTP",
         {sending("220 mail.example.org ESMTP\r\n"), Trouble::Unreachable, -32010, "does not answer", 4}},
        {"429 with Retry-After, then well",
         {failingFirst(2, answer(429, "{}", {{"Retry-After", "0"}}), well), {}, 0, "", 3}},
        {"429 for an hour",
         {answering(429, "{}", {{"Retry-After", "3600"}}), Trouble::Limited, -32010, "is limited until"}},
        {"429 without Retry-After",
         {answering(429, "Retry later"), Trouble::Limited, -32010, "429 (4 attempts)", 4}},
        {"503, then well", {failingFirst(1, answer(503, ""), well), {}, 0, "", 2}},
        {"503 for ever", {answering(503, "<html>"), Trouble::Status, -32010, "answered 503 (4 attempts)", 4}},
        {"500 is not tried again",
         {answering(500, R"({"error":"out of cheese"})"), Trouble::Status, -32010,
          "answered 500: out of cheese"}},
        {"400 says why",
         {answering(400, R"({"status":"error","errorType":"bad_data","error":"parse error"})"),
          Trouble::Rejected, -32602, "answered 400: parse error"}},
        {"401", {answering(401, "{}"), Trouble::Unauthorized, -32011, "answered 401"}},
        {"403",
         {answering(403, R"({"message":"no"})", json), Trouble::Forbidden, -32011, "answered 403: no"}},
        {"404", {answering(404, "{}"), Trouble::NotFound, -32012, "answered 404"}},
        {"a web page",
         {answering(200, "<!doctype html><title>Sign in</title>", {{"Content-Type", "text/html"}}),
          Trouble::NotJson, -32012, "a web page instead of JSON"}},
        {"an empty body", {answering(200, ""), Trouble::NotJson, -32012, "answered with nothing"}},
        {"compressed unasked",
         {answering(200, QByteArray::fromHex("1f8b0800000000000003ab5602000000"),
                    {{"Content-Encoding", "gzip"}, {"Content-Type", "application/json"}}),
          Trouble::NotJson, -32012, "is not JSON"}},
        {"an error that repeats the token",
         {[](const Arrived& arrived, QTcpSocket& socket) {
              answering(403, "{\"message\":\"" + arrived.headers.value("Authorization") +
                                 arrived.headers.value("Circle-Token") +
                                 arrived.headers.value("X-Vault-Token") +
                                 arrived.headers.value("DD-APPLICATION-KEY") +
                                 arrived.headers.value("X-Honeycomb-Team") + " may not\"}")(arrived, socket);
          },
          Trouble::Forbidden, -32011, "answered 403: *** may not"}},
        {"a gigabyte", {flood, Trouble::TooLarge, -32012, "it is larger than 16 MiB"}},
        {"a gigabyte announced",
         {[](const Arrived&, QTcpSocket& socket) {
              socket.write("HTTP/1.1 200 X\r\nContent-Length: 1073741824\r\n\r\n{");
          },
          Trouble::TooLarge, -32012, "it is larger than 16 MiB"}},
        {"redirects in a circle",
         {[](const Arrived& arrived, QTcpSocket& socket) {
              answering(302, "", {{"Location", arrived.target}})(arrived, socket);
          },
          Trouble::Redirected, -32012, "redirects again and again", 6}},
        {"redirects to a login page",
         {answering(302, "", {{"Location", "/login?next=%2F"}}), Trouble::Redirected, -32012,
          "may not be asked"}},
        {"well over TLS", {well, {}, 0, "", 1, Certificate::Good}},
        {"an unknown CA",
         {answering(200, good), Trouble::Tls, -32010, "is not trusted", 0, Certificate::Untrusted}},
        {"an expired certificate",
         {answering(200, good), Trouble::Tls, -32010, "expired", 0, Certificate::Expired}},
        {"another host's certificate",
         {answering(200, good), Trouble::Tls, -32010, "host name", 0, Certificate::OtherHost}},
        {"TLS 1.2 only",
         {answering(200, good), Trouble::Tls, -32010, "is not trusted", 0, Certificate::Good, QSsl::TlsV1_2}},
        {"TLS 1.2 by a setting",
         {well, {}, 0, "", 1, Certificate::Good, QSsl::TlsV1_2, {{"minimum_tls", "1.2"}}}},
    };
}

namespace {

/// Plugins of CI services, asked about a commit of forty "a".
std::map<QByteArray, TriedPlugin> triedCi()
{
    const QByteArray commit(40, 'a');
    const QByteArray github =
        R"({"default_branch":"main","total_count":1,"check_runs":[],"statuses":[],"jobs":[],
        "workflow_runs":[{"id":1,"workflow_id":1,"name":"w","status":"completed","conclusion":"success",
        "head_sha":")" +
        commit + "\"}]}";
    const QByteArray build =
        R"({"number":7,"result":"SUCCESS","building":false,"timestamp":1795000000000,"duration":9,
        "actions":[{"lastBuiltRevision":{"SHA1":")" +
        commit + "\"}}]}";
    const auto basic = [](const QByteArray& pair) {
        return http::Headers{{"Authorization", "Basic " + pair.toBase64()}, {"Accept", "application/json"}};
    };
    const QByteArray token = kTriedToken;
    return {
        {"github",
         {github,
          {{"repository", "acme/shop"}, {"ask", {"ci"}}},
          "ci.status",
          "success",
          "/repos/acme/shop",
          7,
          {},
          {{"Authorization", "Bearer " + token}, {"Accept", "application/vnd.github+json"}}}},
        {"gitlab",
         {R"({"default_branch":"main"})",
          {{"project", "acme/shop"}, {"ask", {"protection"}}},
          "branch.protected",
          true,
          "/projects/acme%2Fshop",
          2,
          byPath({{"/protected_branches", R"([{"name":"main"}])"},
                  {"/projects/", R"({"default_branch":"main"})"}})}},
        {"jenkins",
         {"{\"builds\":[" + build + "]}",
          {{"job", "shop"}, {"user", "me"}},
          "ci.status",
          "success",
          "/job/shop/api/json",
          2,
          {},
          basic("me:" + token),
          "password"}},
        {"buildkite",
         {"[{\"number\":7,\"state\":\"passed\",\"commit\":\"" + commit + "\"}]",
          {{"organization", "acme"}, {"pipeline", "shop"}},
          "ci.status",
          "success",
          "/organizations/acme/pipelines/shop/builds"}},
        {"circleci",
         {R"({"items":[{"id":"p","name":"w","status":"success","vcs":{"revision":")" + commit + "\"}}]}",
          {{"project", "gh/acme/shop"}},
          "ci.status",
          "success",
          "/project/gh/acme/shop/pipeline",
          2,
          {},
          {{"Circle-Token", token}, {"Accept", "application/json"}}}},
        {"azure-pipelines",
         {R"({"value":[{"id":1,"status":"completed","result":"succeeded","sourceVersion":")" + commit +
              "\"}]}",
          {{"project", "shop"}},
          "ci.status",
          "success",
          "/shop/_apis/build/builds",
          1,
          {},
          basic(':' + token)}},
    };
}

} // namespace

Json secretsOf(const TriedPlugin& tried)
{
    Json secrets{{tried.secret, kTriedToken}};
    if (*tried.otherSecret)
        secrets[tried.otherSecret] = kTriedToken;
    return secrets;
}

const std::map<QByteArray, TriedPlugin>& triedPlugins()
{
    static const QByteArray vector =
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"42"]}]}})";
    static const std::map<QByteArray, TriedPlugin> all = [] {
        std::map<QByteArray, TriedPlugin> sum{
            {"prometheus",
             {vector,
              {{"environment", "production"}, {"ask_rules", false}, {"golden", {{"rps", "up"}}}},
              "golden.rps",
              42.0,
              "/api/v1/query"}},
            {"generic-http",
             {R"({"summary":{"share":0.5}})",
              {{"path", "/report"},
               {"kind", "test-run"},
               {"facts", {{"tests.pass_rate", {{"pointer", "/summary/share"}, {"scale", 100}}}}}},
              "tests.pass_rate",
              50.0,
              "/report"}},
        };
        sum.merge(triedCi());
        sum.merge(triedServices());
        sum.merge(triedHosted());
        return sum;
    }();
    return all;
}

QString certificateOf(const Fault& fault, const Certificates& certificates)
{
    switch (fault.certificate) {
    case Fault::Certificate::None:
        return {};
    case Fault::Certificate::Good:
    case Fault::Certificate::Untrusted:
        return certificates.good();
    case Fault::Certificate::Expired:
        return certificates.expired();
    case Fault::Certificate::OtherHost:
        return certificates.otherHost();
    }
    Q_UNREACHABLE();
}

Json configurationOf(const FaultServer& server, const Fault& fault, const Certificates& certificates)
{
    Json config{{"url", server.url().toStdString()}, {"backoff_seconds", 0.001}};
    // Only where nothing else ends it: a busy machine must not turn one fault into another.
    config["deadline_seconds"] = fault.trouble == Trouble::TimedOut ? 0.3 : 30;
    if (fault.certificate != Fault::Certificate::None && fault.certificate != Fault::Certificate::Untrusted)
        config["ca_file"] = certificateOf(fault, certificates).toStdString();
    config.update(fault.more);
    return config;
}

} // namespace slipway::test
