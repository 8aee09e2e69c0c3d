// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

/// The metadata of a secret that has been written twice.
QByteArray metadata(qint64 daysAgo, const QByteArray& more = R"("deletion_time":"","destroyed":false)",
                    const QByteArray& custom = "null")
{
    const QByteArray first = fromNow(-60 * 24 * 400);
    return R"({"data":{"created_time":")" + first + R"(","updated_time":")" + fromNow(-1) +
           R"(","current_version":2,"custom_metadata":)" + custom + R"(,"versions":{"1":{"created_time":")" +
           first + R"(","deletion_time":"","destroyed":false},"2":{"created_time":")" +
           fromNow(-60 * 24 * daysAgo) + R"(",)" + more + "}}}}";
}

LiveCase vault(const Json& config, const std::vector<Served>& served, const Json& days,
               const QByteArrayList& findings = {})
{
    LiveCase one{"vault", config, served, {{"secrets.oldest_age_days", days}}, findings};
    return one;
}

const QByteArray kDatabase = "/v1/secret/metadata/shop/database";
const QByteArray kMail = "/v1/secret/metadata/shop/mail";
const Json kTwo{{"secrets", {"shop/database", "shop/mail"}}};

} // namespace

LiveCases secretCases()
{
    LiveCases cases;
    cases["vault: the oldest current version counts"] =
        vault(kTwo, {{kDatabase, metadata(40)}, {kMail, metadata(20)}}, 40.0);
    cases["vault: what is too old is told"] =
        vault(kTwo, {{kDatabase, metadata(20)}, {kMail, metadata(120)}}, 120.0,
              {"secrets.oldest_age_days: shop/mail was rotated 120 days ago"});
    cases["vault: a date that has passed is told"] = vault(
        kTwo,
        {{kDatabase, metadata(20)},
         {kMail, metadata(10, R"("deletion_time":"","destroyed":false)", R"({"renew-date":"2026-01-31"})")}},
        20.0, {"secrets.oldest_age_days: shop/mail was to be renewed by 2026-01-31T00:00:00Z"});
    cases["vault: what is deleted is in use nowhere"] =
        vault(kTwo,
              {{kDatabase, metadata(20)},
               {kMail, metadata(300, R"("deletion_time":"2026-11-01T00:00:00Z","destroyed":false)")}},
              20.0, {"secrets.oldest_age_days: shop/mail: its current version is deleted"});
    cases["vault: what will be deleted is in use until then"] =
        vault(kTwo,
              {{kDatabase, metadata(20)},
               {kMail, metadata(300, R"("deletion_time":")" + fromNow(60 * 24) + R"(","destroyed":false)")}},
              300.0);
    for (const char* odd : {R"("soon")", "7"}) {
        LiveCase unread =
            vault(kTwo,
                  {{kDatabase, metadata(20)},
                   {kMail, metadata(300, QByteArray(R"("destroyed":false,"deletion_time":)") + odd)}},
                  nullptr);
        unread.code = -32012;
        unread.words = "shop/mail: its deletion_time cannot be read";
        cases[QByteArray("vault: when it is deleted is not known: ") + odd] = unread;
    }
    cases["vault: destroyed, too"] = vault(
        kTwo, {{kDatabase, metadata(20)}, {kMail, metadata(300, R"("deletion_time":"","destroyed":true)")}},
        20.0);
    LiveCase hidden = vault(
        kTwo, {{kDatabase, metadata(20)}, {kMail, R"({"errors":["permission denied"]})", {}, 403}}, nullptr);
    hidden.code = -32011;
    hidden.words = "read on secret/metadata";
    cases["vault: one that may not be read may be the oldest"] = hidden;
    LiveCase missing =
        vault(kTwo, {{kDatabase, metadata(20)}, {kMail, R"({"errors":[]})", {}, 404}}, nullptr);
    missing.code = -32012;
    missing.words = "shop/mail";
    cases["vault: one that is not there, too"] = missing;
    LiveCase folder =
        vault({{"folders", {"shop"}}, {"mount", "team"}},
              {{"/v1/team/metadata/shop", R"({"data":{"keys":["database","deep/"]}})", {"list=true"}},
               {"/v1/team/metadata/shop/deep", R"({"data":{"keys":["down"]}})", {"list=true"}},
               {"/v1/team/metadata/shop/database", metadata(3)},
               {"/v1/team/metadata/shop/deep/down", metadata(33)}},
              33.0);
    folder.asked = {"/v1/team/metadata/shop/deep/down"};
    cases["vault: folders are gone through"] = folder;
    for (const char* root : {"/", ""})
        cases[QByteArray("vault: a folder may be all of the mount: \"") + root + '"'] =
            vault({{"folders", {root}}},
                  {{"/v1/secret/metadata", R"({"data":{"keys":["top","deep/"]}})", {"list=true"}},
                   {"/v1/secret/metadata/deep", R"({"data":{"keys":["down"]}})", {"list=true"}},
                   {"/v1/secret/metadata/top", metadata(3)},
                   {"/v1/secret/metadata/deep/down", metadata(33)}},
                  33.0);
    LiveCase endless = vault({{"folders", {"shop"}}},
                             {{"/v1/secret/metadata/shop*", R"({"data":{"keys":["a/"]}})"}}, nullptr);
    endless.code = -32012;
    endless.words = "there are more than 100 folders";
    cases["vault: folders end somewhere"] = endless;
    LiveCase closed =
        vault({{"folders", {"shop"}}},
              {{"/v1/secret/metadata/shop", R"({"errors":["permission denied"]})", {}, 403}}, nullptr);
    closed.code = -32011;
    closed.words = "list on secret/metadata";
    cases["vault: a folder that cannot be listed hides some"] = closed;
    LiveCase nothing = vault(Json::object(), {}, nullptr);
    nothing.code = -32602;
    nothing.words = "no secret is named";
    cases["vault: nothing is asked for"] = nothing;
    LiveCase climbing = vault({{"secrets", {"../data/shop"}}}, {}, nullptr);
    climbing.code = -32602;
    climbing.words = "may not ask";
    cases["vault: no path leads to the values"] = climbing;
    cases["vault: folders are gone through"].subject = {{"project", "shop"}};
    return cases;
}

} // namespace slipway::test
