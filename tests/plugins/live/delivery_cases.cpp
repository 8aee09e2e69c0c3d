// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/live/live_case.h"

namespace slipway::test {

using model::Json;

namespace {

const Json kApplication{{"application", "shop"}, {"project", "payments"}};
const std::string kCommit(40, 'a'); // that is asked about
const std::string kOther(40, 'b');

Json statusOf(const std::string& revision)
{
    return {{"sync", {{"status", "Synced"}, {"revision", revision}}},
            {"health", {{"status", "Healthy"}}},
            {"operationState", {{"phase", "Succeeded"}, {"message", "all tasks run"}}},
            {"reconciledAt", fromNow(-2).toStdString()},
            {"history", {{{"revision", kOther}}, {{"revision", revision}}}}};
}

LiveCase argocd(const Json& status, const Json& facts, const QByteArrayList& findings = {})
{
    const Json usual{{"delivery.sync", "Synced"},
                     {"delivery.health", "Healthy"},
                     {"delivery.revision_matches", true},
                     {"delivery.operation", "Succeeded"},
                     {"delivery.error_conditions", 0}};
    return {"argocd",
            kApplication,
            {{"/api/v1/applications/shop",
              QByteArray::fromStdString(Json{{"status", status}}.dump()),
              {"project=payments"}},
             {"/api/v1/applications/shop/syncwindows", R"({"canSync":true})"},
             // Without its project what is there looks like what is not.
             {"/api/v1/applications/shop",
              R"({"error":"permission denied","code":7,"message":"permission denied"})",
              {},
              403}},
            with(usual, facts),
            findings,
            {"project=payments"}};
}

const Json kUnknown{
    {"delivery.sync", nullptr}, {"delivery.health", nullptr}, {"delivery.revision_matches", nullptr}};

} // namespace

LiveCases deliveryCases()
{
    LiveCases cases;
    cases["argocd: what is asked about runs"] =
        argocd(statusOf(kCommit), {{"delivery.sync", "Synced"},
                                   {"delivery.health", "Healthy"},
                                   {"delivery.revision_matches", true},
                                   {"delivery.operation", "Succeeded"},
                                   {"delivery.error_conditions", 0}});
    cases["argocd: another commit runs"] = argocd(statusOf(kOther), {{"delivery.revision_matches", false}});

    cases["argocd: another commit runs"].subject = {
        {"project", "shop"}, {"commit", kCommit}, {"release", "4.2.0"}, {"environment", "production"}};

    Json several = statusOf(kCommit);
    several["sync"] = {{"status", "Synced"}, {"revisions", {"1.4.0", kCommit}}};
    cases["argocd: one of several sources is enough"] =
        argocd(several, {{"delivery.revision_matches", true}});
    several["sync"]["revisions"] = {"1.4.0", kOther};
    cases["argocd: none of several sources is not"] = argocd(several, {{"delivery.revision_matches", false}});
    cases["argocd: a chart's version is no commit"] = argocd(
        statusOf("1.4.0"), {{"delivery.sync", "Synced"}, {"delivery.revision_matches", nullptr}},
        {"delivery.revision_matches: not known: the revision 1.4.0 is no commit but a chart's version"});

    // What git says is not yet what runs.
    Json behind = statusOf(kCommit);
    behind["sync"]["status"] = "OutOfSync";
    behind["history"] = {{{"revision", kCommit}}, {{"revision", kOther}}};
    cases["argocd: out of sync, the last sync counts"] =
        argocd(behind, {{"delivery.sync", "OutOfSync"}, {"delivery.revision_matches", false}});

    Json failed = statusOf(kCommit);
    failed["operationState"] = {{"phase", "Failed"}, {"message", "one or more tasks failed"}};
    failed["conditions"] = {{{"type", "ComparisonError"}, {"message", "no such path"}},
                            {{"type", "OrphanedResourceWarning"}, {"message", "1 orphan"}}};
    failed["health"]["status"] = "Degraded";
    cases["argocd: errors are counted and told"] = argocd(
        failed,
        {{"delivery.operation", "Failed"}, {"delivery.error_conditions", 1}, {"delivery.health", "Degraded"}},
        {"delivery.error_conditions: ComparisonError: no such path",
         "delivery.operation: the last operation ended as Failed: one or more tasks failed",
         "delivery.error_conditions: OrphanedResourceWarning: 1 orphan"});

    Json strange = statusOf(kCommit);
    strange["sync"]["status"] = "Unknown";
    strange["health"]["status"] = "Hibernated";
    cases["argocd: words that say nothing are not known"] =
        argocd(strange, {{"delivery.sync", nullptr}, {"delivery.health", nullptr}},
               {"delivery.sync: not known: Argo CD says Unknown",
                "delivery.health: not known: Argo CD says Hibernated"});

    Json old = statusOf(kCommit);
    old["reconciledAt"] = fromNow(-50).toStdString();
    LiveCase stale = argocd(old, kUnknown);
    stale.code = -32012;
    stale.words = "minutes ago, and 30 are allowed";
    cases["argocd: what nobody looks after is not known"] = stale;

    Json unseen = statusOf(kCommit);
    unseen.erase("reconciledAt");
    LiveCase never = argocd(unseen, kUnknown);
    never.code = -32012;
    never.words = "Argo CD does not say when it looked";
    cases["argocd: what nobody says is looked after is not known"] = never;
    Json ahead = statusOf(kCommit);
    ahead["reconciledAt"] = fromNow(60).toStdString();
    LiveCase early = argocd(ahead, kUnknown);
    early.code = -32012;
    early.words = "its clock or this one is wrong";
    cases["argocd: nobody has looked in an hour's time"] = early;
    cases["argocd: what is asked about runs"].observed = fromNow(-2);

    LiveCase closed =
        argocd(statusOf(kCommit), {{"delivery.sync", "Synced"}}, {"delivery.sync: a sync window forbids"});
    closed.served[1].body = R"({"canSync":false,"activeWindows":[{"kind":"deny"}]})";
    cases["argocd: a closed window is told"] = closed;
    LiveCase noWindows =
        argocd(statusOf(kCommit), {{"delivery.sync", "Synced"}, {"delivery.revision_matches", true}});
    noWindows.served[1].status = 403;
    cases["argocd: windows that may not be read take nothing away"] = noWindows;

    LiveCase missing = argocd(statusOf(kCommit), kUnknown);
    missing.served.erase(missing.served.begin(), missing.served.begin() + 2);
    missing.code = -32011;
    missing.words = "the token lacks: applications, get, payments/shop";
    cases["argocd: a refusal names the permission"] = missing;
    return cases;
}

} // namespace slipway::test
