// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/client_credentials.h"

namespace slipway::keycloak {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

constexpr int kPage = 100;

QByteArray realmOf(const Json& config)
{
    return http::segment(http::textAt(config, "/realm"));
}

Request ask(const http::Inquiry& inquiry, const QByteArray& path, http::Parameters query = {})
{
    return Request::get("/admin/realms/" + realmOf(inquiry.config) + path, std::move(query))
        .needing(QStringLiteral("the role view-realm of the client realm-management"));
}

/// Required actions by which somebody sets up a second factor.
bool isSecondFactor(const Json& action)
{
    const QString alias = http::textAt(action, "/alias");
    return http::valueAt<bool>(action, "/enabled").value.value_or(false) &&
           (alias == QLatin1String("CONFIGURE_TOTP") || alias.startsWith(QLatin1String("webauthn-register")));
}

} // namespace

class Keycloak : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& config) const override
    {
        const QByteArray realm = realmOf(config);
        return http::Allowlist()
            .token("/realms/" + realm + "/protocol/openid-connect/token")
            .get("/admin/realms/" + realm)
            .get("/admin/realms/" + realm + "/roles")
            .get("/admin/realms/" + realm + "/authentication/required-actions");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        if (http::textAt(inquiry.config, "/realm").isEmpty())
            return http::badConfig(QStringLiteral("no realm is configured"), QStringLiteral("set realm"));
        http::tellOfEnvironment(inquiry);
        if (const auto problem = enter(inquiry))
            return failureOf(*problem, inquiry.now);
        const Answer realm = inquiry.ask(ask(inquiry, {}));
        if (realm.problem)
            return failureOf(*realm.problem, inquiry.now);
        tellOfRealm(realm, inquiry.facts);
        const auto roles = inquiry.walk(rolesFrom(inquiry)).items("");
        inquiry.facts.put("access.roles",
                          roles.then([](const std::vector<Json>& all) { return qint64(all.size()); }));
        const Answer actions = inquiry.ask(ask(inquiry, "/authentication/required-actions"));
        inquiry.facts.put("access.mfa_factors",
                          http::elementsOf(actions).then([](const std::vector<Json>& all) {
                              return qint64(std::count_if(all.begin(), all.end(), isSecondFactor));
                          }));
        return inquiry.send("access");
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        if (const auto problem = enter(inquiry))
            return {{}, problem};
        return inquiry.probe(ask(inquiry, {}), "/realm", QStringLiteral("the realm %1 can be read"));
    }

    static std::optional<http::Problem> enter(http::Inquiry& inquiry)
    {
        return http::takeToken(inquiry,
                               {"/realms/" + realmOf(inquiry.config) + "/protocol/openid-connect/token", {}});
    }

    /// By `first`; a page that is not full is the last.
    static http::PageWalk rolesFrom(http::Inquiry& inquiry)
    {
        return http::PageWalk(inquiry.http,
                              ask(inquiry, "/roles", {{"first", "0"}, {"max", QByteArray::number(kPage)}}))
            .byCursor([page = 0](const Answer& answer) mutable -> std::optional<http::Parameters> {
                if (answer.json.size() < size_t(kPage))
                    return std::nullopt;
                return http::Parameters{{"first", QByteArray::number(++page * kPage)}};
            });
    }

    static void tellOfRealm(const Answer& realm, http::FactSheet& facts)
    {
        const auto tell = [&](const char* pointer, const char* words) {
            if (realm.at<bool>(pointer).value == false)
                facts.find(QStringLiteral("access.realm"), "warning", QString::fromLatin1(words));
        };
        tell("/enabled", "the realm is disabled");
        tell("/bruteForceProtected", "sign-in is not protected against guessing");
        tell("/eventsEnabled", "sign-in events are not kept");
        tell("/adminEventsEnabled", "administrators' changes are not kept");
        if (realm.at<QString>("/sslRequired").value == QStringLiteral("none"))
            facts.find(QStringLiteral("access.realm"), "error",
                       QStringLiteral("the realm does not require TLS"));
    }
};

} // namespace slipway::keycloak

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::keycloak::Keycloak>(argc, argv);
}
