// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"
#include "plugins/sdk/http/aws_signature.h"

namespace slipway::test {

using model::Json;

namespace {

const QByteArray kKeyId = "SLIPWAYINVENTEDFORTESTS";
const Json kKey{{"region", "eu-central-1"}, {"access_key_id", kKeyId.toStdString()}};

Json named(const Json& names)
{
    return with(kKey, {{"secrets", names}});
}

const Json kPrefix = with(kKey, {{"prefixes", {"shop/"}}});

double epochOf(double daysAgo)
{
    const QDateTime start = QDateTime::fromString(QString::fromLatin1(fromNow(0)), Qt::ISODate);
    return double(start.toSecsSinceEpoch()) - daysAgo * 86400;
}

/// Made long ago, and rotated then.
Json secret(const char* name, const Json& otherwise)
{
    return with({{"Name", name},
                 {"CreatedDate", epochOf(700)},
                 {"LastChangedDate", epochOf(1)},
                 {"VersionIdsToStages", {{"4d2b", {"AWSCURRENT"}}}}},
                otherwise);
}

Json rotated(const char* name, double daysAgo)
{
    return secret(name, {{"LastRotatedDate", epochOf(daysAgo)}});
}

Served list(const std::vector<Json>& secrets, const Json& more = Json::object(),
            const QByteArrayList& words = {"MaxResults"})
{
    return {"/", QByteArray::fromStdString(with({{"SecretList", secrets}}, more).dump()), words};
}

Served describe(const QByteArray& name, const Json& secret)
{
    return {"/", QByteArray::fromStdString(secret.dump()), {"\"SecretId\":\"" + name + '"'}};
}

Served failure(const QByteArray& type, const QByteArray& message = "no")
{
    return {"/", R"({"__type":")" + type + R"(","message":")" + message + "\"}", {}, 400};
}

LiveCase aws(const std::vector<Json>& secrets, const Json& days, const QByteArrayList& findings = {})
{
    return {"aws-secrets-manager", kPrefix, {list(secrets)}, {{"secrets.oldest_age_days", days}}, findings};
}

LiveCase refused(const Json& config, const std::vector<Served>& served, int code, const QByteArray& words)
{
    return {"aws-secrets-manager", config, served, Json::object(), {}, {}, code, words};
}

void addAges(LiveCases& cases)
{
    LiveCase plain = aws({rotated("shop/database", 40), rotated("shop/mail", 20)}, 40.0);
    plain.subject = {{"project", "shop"}};
    plain.asked = {R"("Filters":[{"Key":"name","Values":["shop/"]}])"};
    cases["aws: the oldest rotation counts"] = plain;
    cases["aws: what is too old is told"] =
        aws({rotated("shop/database", 120)}, 120.0,
            {"secrets.oldest_age_days: shop/database was rotated 120 days ago"});
    cases["aws: a rotation that is due is told"] =
        aws({secret("shop/mail", {{"LastRotatedDate", epochOf(20)}, {"NextRotationDate", epochOf(3)}})}, 20.0,
            {"secrets.oldest_age_days: shop/mail was to be rotated by "});
    cases["aws: what was never touched is as old as it is"] =
        aws({secret("shop/mail", {{"LastChangedDate", epochOf(700)}})}, 700.0,
            {"secrets.oldest_age_days: shop/mail was made 700 days ago and never changed"});
    cases["aws: what is young cannot be old"] =
        aws({secret("shop/mail", {{"CreatedDate", epochOf(30)}})}, 30.0);
    cases["aws: what will be deleted is in use nowhere"] =
        aws({rotated("shop/database", 20), secret("shop/mail", {{"DeletedDate", epochOf(2)}})}, 20.0,
            {"secrets.oldest_age_days: shop/mail: it will be deleted"});
    cases["aws: a change may have been of the description"] =
        refused(kPrefix, {list({rotated("shop/database", 20), secret("shop/mail", Json::object())})}, -32012,
                "shop/mail: Secrets Manager never rotated it; it was changed on ");
    cases["aws: a time that cannot be read is none"] =
        refused(kPrefix, {list({secret("shop/mail", {{"LastRotatedDate", "yesterday"}})})}, -32012,
                "shop/mail: its LastRotatedDate cannot be read");
    LiveCase misspelt = aws({rotated("shop/database", 20)}, 20.0,
                            {"secrets.oldest_age_days: there is no secret whose name begins with shpo/"});
    misspelt.config["prefixes"] = {"shop/", "shpo/"};
    cases["aws: a beginning that no name has is told"] = misspelt;
    cases["aws: no secret is not a young one"] =
        refused(kPrefix, {list({})}, -32012, "there is no secret of that name");
    cases["aws: what is no list"] = refused(kPrefix, {{"/", "{}"}}, -32012, "ListSecrets has no list");
}

void addRequests(LiveCases& cases)
{
    cases["aws: lists go on by their token"] = {
        "aws-secrets-manager",
        kPrefix,
        {list({rotated("shop/old", 60)}, Json::object(), {R"("NextToken":"more")"}),
         list({rotated("shop/database", 40)}, {{"NextToken", "more"}})},
        {{"secrets.oldest_age_days", 60.0}}};
    cases["aws: a list that goes on otherwise is not whole"] =
        refused(kPrefix, {list({rotated("shop/database", 40)}, {{"NextToken", 7}})}, -32012,
                "the list of secrets goes on in a way that is not known");
    cases["aws: lists end somewhere"] =
        refused(kPrefix, {list({rotated("shop/database", 40)}, {{"NextToken", "more"}})}, -32012,
                "there are more than 20 pages of secrets");
    LiveCase one{"aws-secrets-manager",
                 named({"shop/database", "shop/mail"}),
                 {describe("shop/database", rotated("shop/database", 5)),
                  describe("shop/mail", rotated("shop/mail", 7))},
                 {{"secrets.oldest_age_days", 7.0}}};
    cases["aws: those that are named are described"] = one;
    cases["aws: one that is not there may be the oldest"] = refused(
        named({"shop/database", "shop/mail"}),
        {describe("shop/database", rotated("shop/database", 5)), failure("ResourceNotFoundException")},
        -32012, "answered 400: no (ResourceNotFoundException)");
    cases["aws: what the user may not do"] =
        refused(kPrefix, {failure("AccessDeniedException", "User is not authorized")}, -32011,
                "allow the user secretsmanager:ListSecrets and DescribeSecret, and no more");
    for (const char* type : {"UnrecognizedClientException", "com.amazon.coral#InvalidSignatureException",
                             "ExpiredTokenException"})
        cases[QByteArray("aws: keys that are wrong: ") + type] = refused(
            kPrefix, {failure(type)}, -32011, "check the access key, the region and this machine's clock");
    cases["aws: too often"] = refused(kPrefix, {failure("ThrottlingException")}, -32010, "ask less often");
    cases["aws: another error is one of the question"] =
        refused(kPrefix, {failure("InvalidParameterException")}, -32602, "(InvalidParameterException)");
    cases["aws: nothing is asked for"] = refused(kKey, {}, -32602, "set secrets or prefixes");
}

} // namespace

LiveCases awsCases()
{
    LiveCases cases;
    addAges(cases);
    addRequests(cases);
    return cases;
}

QByteArray awsFault(const Arrived& arrived)
{
    const QByteArray action = arrived.headers.value("X-Amz-Target");
    if (action != "secretsmanager.ListSecrets" && action != "secretsmanager.DescribeSecret")
        return "the action is \"" + action + '"';
    if (arrived.verb != "POST" || arrived.target != "/" ||
        arrived.headers.value("Content-Type") != "application/x-amz-json-1.1")
        return "it is no action: " + arrived.verb + ' ' + arrived.target;
    // As the service does: from what has arrived, the host among it.
    http::WireRequest again{
        "POST",
        QUrl(QStringLiteral("http://") + QString::fromLatin1(arrived.headers.value("Host")) + u'/'),
        {},
        arrived.content};
    for (const char* name : {"Content-Type", "X-Amz-Target"})
        again.headers.set(name, arrived.headers.value(name));
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(arrived.headers.value("X-Amz-Date")),
                                                   QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QDateTime utc(moment.date(), moment.time(), Qt::UTC);
    const http::Headers signature =
        http::awsSignature(again, {kKeyId, kLiveToken, arrived.headers.value("X-Amz-Security-Token")},
                           {"eu-central-1", "secretsmanager"}, utc);
    return arrived.headers.value("Authorization") == signature.value("Authorization")
               ? QByteArray()
               : "the signature is wrong";
}

} // namespace slipway::test
