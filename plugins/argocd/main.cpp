// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/live/readings.h"

#include <QRegularExpression>

namespace slipway::argocd {

using namespace model;
using http::Answer;
using http::Observation;
using http::Request;

namespace {

constexpr qint64 kMostAhead = 5; // minutes that clocks may differ by

const char* const kFacts[]{"delivery.sync", "delivery.health", "delivery.revision_matches",
                           "delivery.operation", "delivery.error_conditions"};

/// A word of a list that may grow; what is not on it yet says nothing, and "Unknown" says so itself.
Observation<QString> wordAt(const Answer& answer, const char* pointer, const QStringList& known)
{
    const auto word = answer.at<QString>(pointer);
    if (!word.isKnown() || known.contains(*word.value))
        return word;
    return Observation<QString>::unknown(QStringLiteral("Argo CD says %1").arg(*word.value));
}

/// The revisions that run: what was compared where it is in sync, else what was synced last.
QStringList revisionsIn(const Json& app)
{
    const std::vector<Json> history = http::listAt(app, "/status/history");
    const bool isSynced = http::textAt(app, "/status/sync/status") == QLatin1String("Synced");
    const Json at = isSynced ? app["status"]["sync"] : history.empty() ? Json::object() : history.back();
    QStringList revisions;
    for (const Json& each : http::listAt(at, "/revisions"))
        revisions += http::textAt(each, "");
    const QString single = http::textAt(at, "/revision");
    return revisions.isEmpty() && !single.isEmpty() ? QStringList(single) : revisions;
}

Observation<bool> matches(const Json& app, const QString& commit)
{
    static const QRegularExpression isCommit(QStringLiteral("^([0-9a-f]{40}|[0-9a-f]{64})$"));
    const QStringList revisions = revisionsIn(app);
    if (commit.isEmpty())
        return Observation<bool>::unknown(QStringLiteral("no commit is asked about"));
    if (revisions.isEmpty())
        return Observation<bool>::absent(QStringLiteral("nothing was synced yet"));
    if (revisions.contains(commit))
        return Observation<bool>::of(true);
    if (revisions.filter(isCommit).isEmpty())
        return Observation<bool>::unknown(QStringLiteral("the revision %1 is no commit but a chart's version")
                                              .arg(revisions.join(QStringLiteral(", "))));
    return Observation<bool>::of(false);
}

QByteArray pathOf(const Json& config)
{
    return "/api/v1/applications/" + http::segment(http::textAt(config, "/application"));
}

/// Always with the project: without it, Argo CD answers 403 also for what is not there. Never with `refresh`,
/// which makes the controller act.
http::Parameters placeOf(const Json& config)
{
    http::Parameters place{{"project", http::bytesAt(config, "/project")}};
    const QByteArray space = http::bytesAt(config, "/app_namespace");
    if (!space.isEmpty())
        place.emplace_back("appNamespace", space);
    return place;
}

QString permissionOf(const Json& config)
{
    return QStringLiteral("applications, get, %1/%2")
        .arg(http::textAt(config, "/project"), http::textAt(config, "/application"));
}

} // namespace

class ArgoCd : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        return http::Allowlist()
            .get("/api/version")
            .get("/api/v1/session/userinfo")
            .get("/api/v1/applications/*")
            .get("/api/v1/applications/*/syncwindows");
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        const Json& config = inquiry.config;
        if (http::textAt(config, "/application").isEmpty() || http::textAt(config, "/project").isEmpty())
            return http::badConfig(QStringLiteral("no application or no project of Argo CD is configured"),
                                   QStringLiteral("set application and project"));
        inquiry.subject["environment"] = config.value("environment", "production");
        const Answer answer =
            inquiry.ask(Request::get(pathOf(config), placeOf(config)).needing(permissionOf(config)));
        if (answer.problem)
            return failureOf(*answer.problem, inquiry.now);
        const auto status = answer.at<Json>("/status");
        if (!status.isKnown() || !status.value->is_object())
            return plugin::Failure{plugin::Code::Unreadable,
                                   "the application has no status",
                                   "check that the address is Argo CD's",
                                   {}};
        if (putStatus(answer, inquiry))
            tellOfErrors(answer, inquiry);
        tellOfWindows(inquiry);
        return inquiry.send("delivery");
    }

    /// The version is told to everybody; who asks is not.
    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer user = inquiry.ask(Request::get("/api/v1/session/userinfo"));
        if (user.problem)
            return {{}, user.problem};
        if (!user.at<bool>("/loggedIn").value.value_or(false))
            return {{},
                    http::Problem{http::Trouble::Unauthorized,
                                  QStringLiteral("Argo CD does not know the token"),
                                  QStringLiteral("it has expired or was revoked: make a new one"),
                                  {}}};
        return inquiry.probe(Request::get(pathOf(inquiry.config), placeOf(inquiry.config))
                                 .needing(permissionOf(inquiry.config)),
                             "/status/sync/status", QStringLiteral("the application can be read: %1"));
    }

    /// Why what it says may be no longer so; nothing where Argo CD has just looked.
    static std::optional<QString> whyOld(const std::optional<QDateTime>& looked, const http::Inquiry& inquiry)
    {
        if (!looked)
            return QStringLiteral("Argo CD does not say when it looked: is its controller at work?");
        const qint64 most = inquiry.config.value("max_age_minutes", qint64(30));
        const qint64 age = looked->secsTo(inquiry.now) / 60;
        if (age > most)
            return QStringLiteral(
                       "Argo CD looked %1 minutes ago, and %2 are allowed: is its controller at work?")
                .arg(age)
                .arg(most);
        if (age < -kMostAhead)
            return QStringLiteral("Argo CD looked in %1 minutes: its clock or this one is wrong").arg(-age);
        return std::nullopt;
    }

    /// True when Argo CD looked, not when it was asked.
    template<class T>
    static Observation<T> whenLooked(Observation<T> found, const Answer& answer, const http::Inquiry& inquiry)
    {
        const QDateTime looked = http::momentAt(answer.json, "/status/reconciledAt").value_or(inquiry.now);
        found.at = std::min(looked, inquiry.now);
        return found;
    }

    /// False where what it says is not known to be so still.
    static bool putStatus(const Answer& answer, http::Inquiry& inquiry)
    {
        const auto looked = http::momentAt(answer.json, "/status/reconciledAt");
        if (const auto why = whyOld(looked, inquiry)) {
            for (const char* key : kFacts)
                inquiry.facts.put(key, Observation<qint64>::unknown(*why));
            return false;
        }
        const auto put = [&](const char* key, const auto& found) {
            inquiry.facts.put(key, whenLooked(found, answer, inquiry));
        };
        put("delivery.sync",
            wordAt(answer, "/status/sync/status", {QStringLiteral("Synced"), QStringLiteral("OutOfSync")}));
        put("delivery.health",
            wordAt(answer, "/status/health/status",
                   {QStringLiteral("Healthy"), QStringLiteral("Progressing"), QStringLiteral("Degraded"),
                    QStringLiteral("Suspended"), QStringLiteral("Missing")}));
        put("delivery.operation",
            wordAt(answer, "/status/operationState/phase",
                   {QStringLiteral("Succeeded"), QStringLiteral("Failed"), QStringLiteral("Error"),
                    QStringLiteral("Running"), QStringLiteral("Terminating")}));
        put("delivery.revision_matches", matches(answer.json, http::textAt(inquiry.subject, "/commit")));
        return true;
    }

    static void tellOfErrors(const Answer& answer, http::Inquiry& inquiry)
    {
        http::FactSheet& facts = inquiry.facts;
        qint64 errors = 0;
        for (const Json& condition : http::listAt(answer.json, "/status/conditions")) {
            const QString type = http::textAt(condition, "/type");
            const bool isError = type.endsWith(QLatin1String("Error"));
            errors += isError ? 1 : 0;
            facts.find(QStringLiteral("delivery.error_conditions"), isError ? "error" : "note",
                       type + QStringLiteral(": ") + http::textAt(condition, "/message"));
        }
        facts.put("delivery.error_conditions", whenLooked(Observation<qint64>::of(errors), answer, inquiry));
        const QString phase = http::textAt(answer.json, "/status/operationState/phase");
        if (phase == QLatin1String("Failed") || phase == QLatin1String("Error"))
            facts.find(QStringLiteral("delivery.operation"), "error",
                       QStringLiteral("the last operation ended as %1: %2")
                           .arg(phase, http::textAt(answer.json, "/status/operationState/message")));
    }

    /// Worth a word, and never a reason to have none of the facts.
    static void tellOfWindows(http::Inquiry& inquiry)
    {
        const Answer windows =
            inquiry.http.ask(Request::get(pathOf(inquiry.config) + "/syncwindows", placeOf(inquiry.config)));
        inquiry.facts.addSource(windows);
        const auto canSync = windows.at<bool>("/canSync");
        if (canSync.isKnown() && !*canSync.value)
            inquiry.facts.find(QStringLiteral("delivery.sync"), "warning",
                               QStringLiteral("a sync window forbids to deploy now"));
    }
};

} // namespace slipway::argocd

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::argocd::ArgoCd>(argc, argv);
}
