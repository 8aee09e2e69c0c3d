// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/http/fault_server.h"
#include "plugins/sdk/http/aws_signature.h"
#include "plugins/sdk/http/http_client.h"

#include "support/value_of.h"

#include <QTest>
#include <QTimer>
#include <qfloat16.h> // of what QCOMPARE tries JSON as

using namespace slipway;
using namespace slipway::http;
using namespace slipway::test;
using model::Json;

namespace {

const QDateTime kMoment(QDate(2015, 8, 30), QTime(12, 36), Qt::UTC);
const AwsKeys kExample{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", {}};
const QByteArray kList = "secretsmanager.ListSecrets";

/// A plugin that lists more than it may.
Terms greedy(const Signing& sign = {})
{
    return {QStringLiteral("tried"),
            QStringLiteral("1.0"),
            Allowlist()
                .awsRead(kList)
                .awsRead("secretsmanager.GetSecretValue")
                .awsRead("secretsmanager.PutSecretValue")
                .json("/"),
            {},
            sign};
}

/// The service's side of a client that waits nowhere.
class Asked
{
public:
    explicit Asked(const FaultServer::Script& script, Terms terms = greedy(), Json config = Json::object())
        : server(script)
    {
        config["url"] = config.value("url", server.url().toStdString());
        const Settings settings = valueOf(readSettings(config));
        Surroundings around = Surroundings::ofThisMachine();
        around.now = [this] { return now; };
        around.after = [this](std::chrono::milliseconds, const std::function<void()>& call) {
            now = now.addSecs(2);
            QTimer::singleShot(0, call);
        };
        around.log = [this](const char*, const QString& text) { log += text + u'\n'; };
        client = std::make_unique<HttpClient>(settings, std::move(terms), around,
                                              valueOf(networkTransport(settings)));
    }

    FaultServer server;
    QDateTime now = kMoment;
    QString log;
    std::unique_ptr<HttpClient> client;
};

Signing signedBy(const AwsKeys& keys)
{
    return [keys](const WireRequest& request, const QDateTime& now) {
        return awsSignatureOfAction(request, keys, {"eu-central-1", "secretsmanager"}, now);
    };
}

} // namespace

/// The one exception to "only GET": two actions of AWS, signed.
class TestHttpAws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// AWS' own vectors, of awslabs/aws-c-auth (Apache-2.0), tests/aws-signing-test-suite/v4 at 495329c:
    /// header-signature.txt of each, as far as addresses have no query.
    void signaturesAreThoseOfTheTestSuite_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QList<QByteArrayList>>("headers");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char* name, const QByteArray& verb, const QList<QByteArrayList>& headers,
                            const QByteArray& content, const QByteArray& names, const QByteArray& signature,
                            const QByteArray& token = {}) {
            QTest::newRow(name) << verb << headers << content << token << names << signature;
        };
        const QByteArray plain = "host;x-amz-date";
        const QByteArray form = "content-length;content-type;host;x-amz-content-sha256;x-amz-date";
        const QByteArray hash = "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e";
        row("get-vanilla", "GET", {}, {}, plain,
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
        row("post-vanilla", "POST", {}, {}, plain,
            "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
        row("post-header-key-sort", "POST", {{"My-Header1", "value1"}}, {}, "host;my-header1;x-amz-date",
            "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c");
        row("post-header-value-case", "POST", {{"My-Header1", "VALUE1"}}, {}, "host;my-header1;x-amz-date",
            "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d");
        row("get-header-value-trim", "GET", {{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}}, {},
            "host;my-header1;my-header2;x-amz-date",
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736");
        row("post-x-www-form-urlencoded", "POST",
            {{"Content-Type", "application/x-www-form-urlencoded"},
             {"Content-Length", "13"},
             {"x-amz-content-sha256", hash}},
            "Param1=value1", form, "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b");
        row("post-x-www-form-urlencoded-parameters", "POST",
            {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
             {"Content-Length", "13"},
             {"x-amz-content-sha256", hash}},
            "Param1=value1", form, "328d1b9eaadca9f5818ef05e8392801e091653bafec24fcab71e7344e7f51422");
        row("get-vanilla-with-session-token", "GET", {}, {}, "host;x-amz-date;x-amz-security-token",
            "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8",
            "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267");
    }
    void signaturesAreThoseOfTheTestSuite()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QList<QByteArrayList>, headers);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, signature);
        WireRequest request{verb, QUrl(QStringLiteral("https://example.amazonaws.com/")), {}, content};
        for (const QByteArrayList& header : headers)
            request.headers.set(header[0], header[1]);
        AwsKeys keys = kExample;
        keys.sessionToken = token;
        const Headers made = awsSignature(request, keys, {"us-east-1", "service"}, kMoment);
        QCOMPARE(made.value("X-Amz-Date"), QByteArray("20150830T123600Z"));
        QCOMPARE(made.value("X-Amz-Security-Token"), token);
        QCOMPARE(
            made.value("Authorization"),
            QByteArray("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                       "SignedHeaders=") +
                names + ", Signature=" + signature);
    }

    void nothingButTwoActionsReads_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<bool>("isReading");
        QTest::newRow("list") << kList << true;
        QTest::newRow("describe") << QByteArray("secretsmanager.DescribeSecret") << true;
        for (const char* action :
             {"GetSecretValue", "BatchGetSecretValue", "PutSecretValue", "RotateSecret", "DeleteSecret",
              "ListSecretVersionIds", "GetResourcePolicy", "describesecret", "DescribeSecret ", ""})
            QTest::newRow(action) << QByteArray("secretsmanager.") + action << false;
        QTest::newRow("another service") << QByteArray("ssm.DescribeSecret") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void nothingButTwoActionsReads()
    {
        QFETCH(QByteArray, action);
        QFETCH(bool, isReading);
        QCOMPARE(isReadingAwsAction(action), isReading);
        QCOMPARE(Allowlist().awsRead(action).allowsAction(action), isReading);
        QVERIFY(!Allowlist().json("/").allowsAction(action)); // what is not listed is not asked for
    }

    /// Whatever the plugin's own list says.
    void aValueIsNeverAskedFor()
    {
        Asked asked(answering(200, R"({"SecretString":"hunter2"})"));
        for (const char* action : {"secretsmanager.GetSecretValue", "secretsmanager.PutSecretValue"}) {
            const Answer answer =
                asked.client->ask(Request::awsRead(action, {{"SecretId", "shop/database"}}));
            QVERIFY(answer.has(Trouble::NotAllowed));
            QCOMPARE(answer.problem->what, QStringLiteral("POST / is not sent: the plugin may not ask for ") +
                                               QLatin1String(action));
        }
        QVERIFY(asked.client->ask(Request::awsRead("secretsmanager.DescribeSecret", Json::object()))
                    .has(Trouble::NotAllowed)); // it reads, but is not on the list
        QCOMPARE(asked.server.connections(), 0);
    }

    void noOtherWayLeadsThere()
    {
        Asked asked(answering(200, "{}"));
        const auto isRefused = [&](const Request& request) {
            return asked.client->ask(request).has(Trouble::NotAllowed);
        };
        Request json = Request::awsRead(kList, Json::object());
        json.method = Method::Json; // a body that a person wrote may be posted there, but does nothing then
        json.headers.set("x-amz-target", "secretsmanager.GetSecretValue");
        QVERIFY(isRefused(json));
        Request second = Request::awsRead(kList, Json::object());
        second.headers.set("X-Amz-Target", "secretsmanager.GetSecretValue");
        QVERIFY(isRefused(second));
        Request query = Request::awsRead(kList, Json::object());
        query.query = {{"Action", "GetSecretValue"}};
        QVERIFY(isRefused(query));
        Request path = Request::awsRead(kList, Json::object());
        path.path = "/secret";
        QVERIFY(isRefused(path));
        QCOMPARE(asked.server.connections(), 0);
        const auto settings = readSettings(
            {{"url", "https://c"}, {"headers", {{"X-Amz-Target", "secretsmanager.GetSecretValue"}}}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().line(),
                 QStringLiteral("/headers: X-Amz-Target cannot be set; leave it out"));
    }

    /// A signature is good for some minutes, so that a retry has its own; and it is a secret.
    void eachAttemptIsSignedAnewAndNoTextShowsIt()
    {
        std::vector<QByteArray> signatures;
        Asked asked(
            [&](const Arrived& arrived, QTcpSocket& socket) {
                signatures.push_back(arrived.headers.value("Authorization"));
                if (signatures.size() == 1)
                    answering(503, "{}")(arrived, socket);
                else
                    answering(403, "{\"message\":\"" + signatures.back() + " is wrong\"}")(arrived, socket);
            },
            greedy(signedBy(kExample)));
        const Answer answer = asked.client->ask(Request::awsRead(kList, {{"MaxResults", 1}}));
        QVERIFY(answer.has(Trouble::Forbidden));
        QCOMPARE(signatures.size(), size_t(2));
        QVERIFY(signatures[0] != signatures[1]);
        const Arrived& last = asked.server.arrived().back();
        QCOMPARE(last.headers.value("X-Amz-Date"), QByteArray("20150830T123602Z"));
        QCOMPARE(last.headers.value("X-Amz-Target"), kList);
        QCOMPARE(last.headers.value("Content-Type"), QByteArray("application/x-amz-json-1.1"));
        QVERIFY(signatures[1].contains("SignedHeaders=content-type;host;x-amz-date;x-amz-target, "));
        QVERIFY2(answer.problem->what.contains(QLatin1String("answered 403: *** is wrong")),
                 qPrintable(answer.problem->what));
        for (const QByteArray& signature : signatures)
            QVERIFY(!asked.log.contains(QString::fromLatin1(signature.right(64))));
    }

    /// A service that refuses one may tell it without what stands around it.
    void noTextShowsASignatureAlone()
    {
        QByteArray alone;
        Asked asked(
            [&](const Arrived& arrived, QTcpSocket& socket) {
                alone = arrived.headers.value("Authorization").right(64);
                answering(403, "{\"message\":\"not " + alone + "\"}")(arrived, socket);
            },
            greedy(signedBy(kExample)));
        const Answer answer = asked.client->ask(Request::awsRead(kList, Json::object()));
        QCOMPARE(alone.size(), 64);
        QVERIFY2(answer.problem->what.endsWith(QLatin1String("answered 403: not ***")),
                 qPrintable(answer.problem->what));
    }

    /// A signature proves who asks, as a token does.
    void nothingIsSignedWithoutTls()
    {
        Asked asked(answering(200, "{}"), greedy(signedBy(kExample)),
                    {{"url", "http://secretsmanager.example.org"}, {"allow_plain_http", true}});
        const Answer answer = asked.client->ask(Request::awsRead(kList, Json::object()));
        QVERIFY(answer.has(Trouble::NotAllowed));
        QVERIFY(answer.problem->what.endsWith(QLatin1String("secrets are not sent without TLS")));
    }

    void theHostIsSignedAsItIsSent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("same");
        QTest::newRow("the scheme's port")
            << QStringLiteral("https://h.example.org:443/") << QStringLiteral("https://h.example.org/");
        QTest::newRow("no path") << QStringLiteral("https://h.example.org")
                                 << QStringLiteral("https://h.example.org/");
        QTest::newRow("upper case") << QStringLiteral("https://H.example.org/")
                                    << QStringLiteral("https://h.example.org/");
    }
    void theHostIsSignedAsItIsSent()
    {
        QFETCH(QString, url);
        QFETCH(QString, same);
        const auto signatureOf = [](const QString& address) {
            return awsSignature({"POST", QUrl(address), {}, "{}"}, kExample, {"r", "s"}, kMoment)
                .value("Authorization");
        };
        QCOMPARE(signatureOf(url), signatureOf(same));
        QVERIFY(signatureOf(same) != signatureOf(QStringLiteral("https://h.example.org:8443/")));
    }
};

QTEST_GUILESS_MAIN(TestHttpAws)
#include "tst_http_aws.moc"
