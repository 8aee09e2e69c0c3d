// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

Json with(Json usual, const Json& otherwise)
{
    usual.update(otherwise);
    return usual;
}

Json secretsOf(const QByteArray& plugin)
{
    if (plugin == "auth0" || plugin == "keycloak")
        return {{"client_secret", kLiveToken}};
    if (plugin == "langfuse")
        return {{"password", kLiveToken}};
    if (plugin == "datadog")
        return {{"api_key", kLiveToken}, {"application_key", kLiveToken}};
    if (plugin == "aws-secrets-manager")
        return {{"secret_access_key", kLiveToken}};
    return {{"token", kLiveToken}};
}

std::pair<QByteArray, QByteArray> headerOf(const QByteArray& plugin)
{
    const QByteArray token = kLiveToken;
    if (plugin == "pagerduty")
        return {"Authorization", "Token token=" + token};
    if (plugin == "vault")
        return {"X-Vault-Token", token};
    if (plugin == "datadog")
        return {"DD-APPLICATION-KEY", token};
    if (plugin == "honeycomb")
        return {"X-Honeycomb-Team", token};
    if (plugin == "opsgenie")
        return {"Authorization", "GenieKey " + token};
    if (plugin == "langfuse")
        return {"Authorization", "Basic " + ("pk-lf-1:" + token).toBase64()};
    if (plugin == "auth0" || plugin == "keycloak")
        return {"Authorization", "Bearer given-for-this-run"};
    return {"Authorization", "Bearer " + token};
}

QByteArray fromNow(qint64 minutes)
{
    static const QDateTime start = QDateTime::currentDateTimeUtc();
    return start.addSecs(60 * minutes).toString(Qt::ISODate).toLatin1();
}

QByteArray decoded(const Arrived& arrived)
{
    return QByteArray::fromPercentEncoding(arrived.target + ' ' + arrived.content);
}

FaultServer::Script serving(const std::vector<Served>& served)
{
    return [served](const Arrived& arrived, QTcpSocket& socket) {
        const QByteArray path = arrived.target.split('?').front();
        const QByteArray asked = decoded(arrived);
        for (const Served& each : served) {
            const bool fits = std::all_of(each.words.begin(), each.words.end(),
                                          [&](const QByteArray& word) { return asked.contains(word); });
            const bool isThere =
                each.path.endsWith('*') ? path.startsWith(each.path.chopped(1)) : each.path == path;
            if (isThere && fits) {
                answering(each.status, each.body, each.headers)(arrived, socket);
                return;
            }
        }
        answering(404, R"({"message":"nothing is there"})")(arrived, socket);
    };
}

} // namespace slipway::test
