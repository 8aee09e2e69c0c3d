// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/client_credentials.h"

namespace slipway::auth0 {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;
using Elements = http::Observation<std::vector<Json>>;

namespace {

constexpr size_t kMostRoles = 50; // that are looked into: each is a request, of two a second in a free tenant

Request ask(const QByteArray& path, const char* scope, http::Parameters query = {})
{
    return Request::get("/api/v2" + path, std::move(query)).needing(QString::fromLatin1(scope));
}

/// By page, from the totals.
Elements pagesOf(http::Inquiry& inquiry, Request first, const char* list)
{
    first.query.insert(first.query.end(), {{"per_page", "100"}, {"include_totals", "true"}, {"page", "0"}});
    http::PageWalk walk(inquiry.http, std::move(first));
    walk.byCursor([list](const Answer& answer) -> std::optional<http::Parameters> {
        const auto start = answer.at<qint64>("/start");
        const auto total = answer.at<qint64>("/total");
        const qint64 next = start.value.value_or(0) + qint64(http::listAt(answer.json, list).size());
        if (!start.isKnown() || !total.isKnown() || next >= *total.value || next == *start.value)
            return std::nullopt;
        return http::Parameters{{"page", QByteArray::number(next / 100)}};
    });
    return inquiry.walk(std::move(walk)).items(list);
}

qint64 countIf(const std::vector<Json>& all, const std::function<bool(const Json&)>& fits)
{
    return std::count_if(all.begin(), all.end(), fits);
}

bool isSetAt(const Json& document, const char* pointer)
{
    return http::valueAt<bool>(document, pointer).value.value_or(false);
}

} // namespace

class Auth0 : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist()
            .token("/oauth/token")
            .get("/api/v2/roles")
            .get("/api/v2/roles/*/permissions")
            .get("/api/v2/resource-servers")
            .get("/api/v2/guardian/factors")
            .get("/api/v2/log-streams");
    }

    [[nodiscard]] std::vector<http::ResetHeader> resets() const override
    {
        return {{"x-ratelimit-reset", http::ResetHeader::Unit::EpochSeconds, "x-ratelimit-remaining",
                 "x-ratelimit-limit"}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        http::tellOfEnvironment(inquiry);
        if (const auto problem = enter(inquiry))
            return failureOf(*problem, inquiry.now);
        const Elements roles = pagesOf(inquiry, ask("/roles", "read:roles"), "/roles");
        inquiry.facts.put("access.roles",
                          roles.then([](const std::vector<Json>& all) { return qint64(all.size()); }));
        if (!roles.isKnown()) // what is asked about first of all: the rest would fare no better
            return inquiry.send("access");
        tellOfEmpty(*roles.value, inquiry);
        putApis(pagesOf(inquiry, ask("/resource-servers", "read:resource_servers"), "/resource_servers"),
                inquiry);
        const std::vector<Answer> answers = inquiry.ask(
            {ask("/guardian/factors", "read:guardian_factors"), ask("/log-streams", "read:log_streams")});
        inquiry.facts.put(
            "access.mfa_factors", http::elementsOf(answers[0]).then([](const std::vector<Json>& all) {
                return countIf(all, [](const Json& factor) { return isSetAt(factor, "/enabled"); });
            }));
        inquiry.facts.put("access.log_streams",
                          http::elementsOf(answers[1]).then([](const std::vector<Json>& all) {
                              return countIf(all, [](const Json& stream) {
                                  return http::textAt(stream, "/status") == QLatin1String("active");
                              });
                          }));
        return inquiry.send("access");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        if (const auto problem = enter(inquiry))
            return {{}, problem};
        for (const Request& request :
             {ask("/roles", "read:roles", {{"per_page", "1"}}),
              ask("/resource-servers", "read:resource_servers", {{"per_page", "1"}}),
              ask("/guardian/factors", "read:guardian_factors"), ask("/log-streams", "read:log_streams")}) {
            if (const Answer answer = inquiry.ask(request); answer.problem)
                return {{}, answer.problem};
        }
        return {QStringLiteral("roles, APIs, factors and log streams can be read"), {}};
    }

    static std::optional<http::Problem> enter(http::Inquiry& inquiry)
    {
        // The tenant's own domain, with a slash at its end, also where a custom domain is asked.
        QByteArray audience = http::bytesAt(inquiry.config, "/audience");
        if (audience.isEmpty())
            audience = inquiry.http.settings().base.toEncoded() + "/api/v2/";
        return http::takeToken(inquiry, {"/oauth/token", {{"audience", audience}}});
    }

    static void putApis(const Elements& all, http::Inquiry& inquiry)
    {
        std::vector<Json> own;
        qint64 permissions = 0;
        for (const Json& api : all.value.value_or(std::vector<Json>())) {
            inquiry.http.concealer().learn(http::bytesAt(api, "/signing_secret")); // of those with HS256
            if (isSetAt(api, "/is_system"))
                continue;
            own.push_back(api);
            permissions += qint64(http::listAt(api, "/scopes").size());
            tellOfApi(api, inquiry.facts);
        }
        inquiry.facts.put("access.apis", all.then([&](const auto&) { return qint64(own.size()); }));
        inquiry.facts.put("access.permissions", all.then([&](const auto&) { return permissions; }));
        inquiry.facts.put("access.apis_with_rbac", all.then([&](const auto&) {
            return countIf(own, [](const Json& api) { return isSetAt(api, "/enforce_policies"); });
        }));
    }

    static void tellOfApi(const Json& api, http::FactSheet& facts)
    {
        const QString name = http::textAt(api, "/name");
        if (!isSetAt(api, "/enforce_policies"))
            facts.find(QStringLiteral("access.apis_with_rbac"), "warning",
                       QStringLiteral("%1 does not enforce RBAC").arg(name));
        else if (!http::textAt(api, "/token_dialect").endsWith(QLatin1String("_authz")))
            facts.find(QStringLiteral("access.apis_with_rbac"), "note",
                       QStringLiteral("%1 has no permissions in its access tokens").arg(name));
        if (http::textAt(api, "/signing_alg") == QLatin1String("HS256"))
            facts.find(QStringLiteral("access.apis"), "warning",
                       QStringLiteral("%1 signs its tokens with a shared secret (HS256)").arg(name));
    }

    /// A role that allows nothing is one that somebody forgot.
    static void tellOfEmpty(const std::vector<Json>& roles, http::Inquiry& inquiry)
    {
        std::vector<Request> requests;
        for (const Json& role : roles) {
            if (requests.size() < kMostRoles)
                requests.push_back(ask("/roles/" + http::segment(http::textAt(role, "/id")) + "/permissions",
                                       "read:roles", {{"per_page", "1"}, {"include_totals", "true"}}));
        }
        const std::vector<Answer> answers = inquiry.ask(requests);
        for (size_t i = 0; i < answers.size(); ++i) {
            if (answers[i].at<qint64>("/total").value == 0)
                inquiry.facts.find(
                    QStringLiteral("access.roles"), "warning",
                    QStringLiteral("the role %1 has no permission").arg(http::textAt(roles[i], "/name")));
        }
        if (roles.size() > kMostRoles)
            inquiry.facts.find(QStringLiteral("access.roles"), "note",
                               QStringLiteral("only %1 roles were looked into").arg(kMostRoles));
    }
};

} // namespace slipway::auth0

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::auth0::Auth0>(argc, argv);
}
