// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/fact_sheet.h"
#include "plugins/sdk/http/page_walk.h"

/// A plugin that asks a service, in a page:
///
///     class Argocd : public http::LivePlugin
///     {
///         http::Allowlist allowlist(const Json&) const override
///         {
///             return http::Allowlist().get("/api/v1/applications/*").get("/api/version");
///         }
///         Outcome gather(http::Inquiry& inquiry) override
///         {
///             const auto app = inquiry.ask(http::Request::get("/api/v1/applications/" + http::segment(name))
///                                              .needing(QStringLiteral("applications, get")));
///             inquiry.facts.put("delivery.sync", app.at<QString>("/status/sync/status"));
///             return inquiry.send("delivery");
///         }
///         http::Probed testConnection(http::Inquiry& inquiry) override
///         {
///             return inquiry.probe(http::Request::get("/api/version"), "/Version", QStringLiteral("Argo CD
///             %1"));
///         }
///     };
///     int main(int argc, char** argv) { return http::runLivePlugin<Argocd>(argc, argv); }
///
/// Everything else is done by then: settings, TLS, retries, paging, limits, cancel, secrets (see README.md
/// here).
namespace slipway::http {

using model::Json;
using plugin::Outcome;

/// What a test of the connection found: words for the person, or a problem.
struct Probed
{
    QString words;
    std::optional<Problem> problem;
};

/// One collection, or one test of the connection.
class Inquiry
{
public:
    Inquiry(HttpClient& client, plugin::Collector& collector, const QDateTime& moment);

    /// Asks; the answer's source and its problem are remembered for the evidence and the outcome.
    [[nodiscard]] Answer ask(const Request& request);
    [[nodiscard]] std::vector<Answer> ask(const std::vector<Request>& requests);
    [[nodiscard]] Pages walk(PageWalk walk);

    /// Sends what is known. If nothing is, it fails with the first problem of an answer, or with the first
    /// reason why there is no fact.
    [[nodiscard]] Outcome send(const std::string& kind);
    /// A probe that asks for one thing: `words` with what is at the pointer in place of %1.
    [[nodiscard]] Probed probe(const Request& request, const char* pointer, const QString& words);

    HttpClient& http;
    plugin::Collector& collector;
    const Json& config;
    /// Project, and perhaps commit, release and environment, as asked. Take out what the facts are not about:
    /// live metrics are an environment's, not a commit's.
    Json subject;
    QDateTime now;
    std::optional<QDateTime> launch; ///< of the release that is asked about, UTC, where it is planned
    FactSheet facts;

private:
    void note(const Answer& answer);

    std::optional<Problem> m_problem;
};

/// Derive, and say what may be asked, what is wanted, and how a connection is tested.
class LivePlugin : public plugin::Plugin
{
public:
    void introduce(const QString& id, const QString& version);
    Outcome collect(plugin::Collector& collector) final;
    Outcome probe(plugin::Collector& collector) final;

protected:
    /// Patterns of the paths behind `url` that it may ask for.
    [[nodiscard]] virtual Allowlist allowlist(const Json& config) const = 0;
    [[nodiscard]] virtual Outcome gather(Inquiry& inquiry) = 0;
    [[nodiscard]] virtual Probed testConnection(Inquiry& inquiry) = 0;
    /// The service's own headers for when it may be asked again.
    [[nodiscard]] virtual std::vector<ResetHeader> resets() const { return {}; }
    /// Headers with secrets. Unless overridden: the secret `token` as Bearer, or the configuration's `user`
    /// with the secret `password` as Basic.
    [[nodiscard]] virtual Headers authorization(const plugin::Collector& collector) const;
    /// For services that want each request signed; none unless overridden.
    [[nodiscard]] virtual Signing signing(const plugin::Collector& /*collector*/) const { return {}; }

private:
    Outcome visit(plugin::Collector& collector, const std::function<Outcome(Inquiry&)>& what);

    QString m_id;
    QString m_version;
};

/// What a problem is to the host.
[[nodiscard]] plugin::Failure failureOf(const Problem& problem, const QDateTime& now);

/// Reads manifest.json beside the program, serves the protocol, and ends the process at once: a name that is
/// still being looked up would hold it.
int runPlugin(int argc, char** argv, LivePlugin& plugin);

template<class Live>
int runLivePlugin(int argc, char** argv)
{
    Live live;
    return runPlugin(argc, argv, live);
}

} // namespace slipway::http
