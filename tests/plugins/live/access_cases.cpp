// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const Served kToken{"/oauth/token",
                    R"({"access_token":"given-for-this-run","expires_in":86400})",
                    {"grant_type=client_credentials", "client_id=slipway", "/api/v2/"}};
const Served kApis{"/api/v2/resource-servers", R"({"start":0,"limit":100,"total":3,"resource_servers":[
    {"name":"Auth0 Management API","is_system":true,"scopes":[{"value":"read:users"}],"enforce_policies":true},
    {"name":"shop","is_system":false,"scopes":[{"value":"read:orders"},{"value":"write:orders"}],
     "enforce_policies":true,"token_dialect":"access_token","signing_alg":"RS256"},
    {"name":"old","is_system":false,"scopes":[{"value":"all"}],"enforce_policies":false,"signing_alg":"HS256",
     "signing_secret":"shared-secret-of-the-api"}]})"};
const Served kRoles{
    "/api/v2/roles",
    R"({"start":0,"limit":100,"total":2,"roles":[{"id":"rol_1","name":"admin"},{"id":"rol_2","name":"shared-secret-of-the-api"}]})"};
const Served kFull{"/api/v2/roles/rol_1/permissions",
                   R"({"start":0,"limit":1,"total":7,"permissions":[{}]})"};
const Served kEmpty{"/api/v2/roles/rol_2/permissions", R"({"start":0,"limit":1,"total":0,"permissions":[]})"};
const Served kFactors{"/api/v2/guardian/factors",
                      R"([{"name":"otp","enabled":true},{"name":"sms","enabled":false}])"};
const Served kStreams{"/api/v2/log-streams",
                      R"([{"status":"active"},{"status":"paused"},{"status":"suspended"}])"};

LiveCase auth0(const std::vector<Served>& served, const Json& facts, const QByteArrayList& findings = {})
{
    return {"auth0", {{"client_id", "slipway"}}, served, facts, findings};
}

LiveCase keycloak(const std::vector<Served>& served, const Json& facts, const QByteArrayList& findings = {})
{
    return {"keycloak", {{"client_id", "slipway"}, {"realm", "shop"}}, served, facts, findings};
}

/// A hundred roles, and what comes behind them.
QByteArray hundredRoles()
{
    QByteArrayList all;
    for (int i = 0; i < 100; ++i)
        all += R"({"id":"rol_1","name":"r"})";
    return all.join(',');
}

} // namespace

LiveCases accessCases()
{
    LiveCases cases;
    cases["auth0: roles, APIs, factors and streams"] =
        auth0({kToken, kApis, kRoles, kFull, kEmpty, kFactors, kStreams},
              {{"access.roles", 2},
               {"access.permissions", 3},
               {"access.apis", 2},
               {"access.apis_with_rbac", 1},
               {"access.mfa_factors", 1},
               {"access.log_streams", 1}},
              {"access.apis_with_rbac: old does not enforce RBAC",
               "access.apis_with_rbac: shop has no permissions in its access tokens",
               "access.apis: old signs its tokens with a shared secret (HS256)",
               // Named like the secret of an API: what is secret is nowhere.
               "access.roles: the role *** has no permission"});
    Served forbidden = kStreams;
    forbidden.status = 403;
    forbidden.body =
        R"({"statusCode":403,"error":"Forbidden","message":"Insufficient scope, expected any of: read:log_streams"})";
    cases["auth0: what may not be read is unknown, and the rest is not"] =
        auth0({kToken, kApis, kRoles, kFull, kFull, kFactors, forbidden},
              {{"access.roles", 2},
               {"access.permissions", 3},
               {"access.apis", 2},
               {"access.apis_with_rbac", 1},
               {"access.log_streams", nullptr},
               {"access.mfa_factors", 1}},
              {"access.log_streams: not known: "});
    cases["auth0: roles go on by page"] =
        auth0({kToken,
               kApis,
               {"/api/v2/roles",
                R"({"start":100,"limit":100,"total":101,"roles":[{"id":"rol_1","name":"z"}]})",
                {"&page=1"}},
               {"/api/v2/roles", R"({"start":0,"limit":100,"total":101,"roles":[)" + hundredRoles() + "]}"},
               kFull,
               kFactors,
               kStreams},
              {{"access.roles", 101},
               {"access.permissions", 3},
               {"access.apis", 2},
               {"access.apis_with_rbac", 1},
               {"access.mfa_factors", 1},
               {"access.log_streams", 1}},
              {"access.roles: only 50 roles were looked into"});
    LiveCase refused =
        auth0({{"/oauth/token", R"({"error":"access_denied","error_description":"Unauthorized"})", {}, 401}},
              {{"access.roles", nullptr}});
    refused.code = -32011;
    refused.words = "answered 401";
    cases["auth0: no token, no facts"] = refused;

    const Served entrance{"/realms/shop/protocol/openid-connect/token",
                          R"({"access_token":"given-for-this-run"})",
                          {"client_id=slipway"}};
    const Served realm{"/admin/realms/shop",
                       R"({"realm":"shop","enabled":true,"sslRequired":"none","bruteForceProtected":false,
        "eventsEnabled":true,"adminEventsEnabled":true})"};
    const Served actions{"/admin/realms/shop/authentication/required-actions",
                         R"([{"alias":"CONFIGURE_TOTP","enabled":true},
        {"alias":"webauthn-register-passwordless","enabled":true},{"alias":"webauthn-register","enabled":false},{"alias":"VERIFY_EMAIL","enabled":true}])"};
    cases["keycloak: roles and second factors"] =
        keycloak({entrance,
                  realm,
                  {"/admin/realms/shop/roles", R"([{"name":"a"},{"name":"b"},{"name":"c"}])"},
                  actions},
                 {{"access.roles", 3}, {"access.mfa_factors", 2}, {"access.permissions", nullptr}},
                 {"access.realm: the realm does not require TLS",
                  "access.realm: sign-in is not protected against guessing"});
    cases["keycloak: roles go on until a page is not full"] =
        keycloak({entrance,
                  realm,
                  {"/admin/realms/shop/roles", R"([{"name":"z"}])", {"first=100"}},
                  {"/admin/realms/shop/roles", '[' + hundredRoles() + ']', {"first=0"}},
                  actions},
                 {{"access.roles", 101}, {"access.mfa_factors", 2}});
    LiveCase blind =
        keycloak({entrance, {"/admin/realms/shop", R"({"error":"HTTP 403 Forbidden"})", {}, 403}},
                 {{"access.roles", nullptr}});
    blind.code = -32011;
    blind.words = "the token lacks: the role view-realm of the client realm-management";
    cases["keycloak: a refusal names the role"] = blind;
    return cases;
}

} // namespace slipway::test
