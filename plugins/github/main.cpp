// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/github/alerts.h"
#include "plugins/github/protection.h"
#include "plugins/github/workflows.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::github {

using namespace model;

namespace {

/// What can be asked for by itself, the first page of it, and the permission.
struct Part
{
    const char* name;
    const char* probe; ///< behind the repository; "{branch}" is put in
    const char* needs;
};
constexpr Part kParts[]{
    {"ci", "/actions/runs", "Actions: read"},
    {"protection", "/rules/branches/{branch}", "Metadata: read"},
    {"dependabot", "/dependabot/alerts", "Dependabot alerts: read"},
    {"code-scanning", "/code-scanning/alerts", "Code scanning alerts: read"},
    {"secret-scanning", "/secret-scanning/alerts", "Secret scanning alerts: read"},
    {"secret-age", "/actions/secrets", "Secrets: read"},
};

const QString kLacks = QStringLiteral("the token lacks: "); // how a refusal's hint begins

QByteArray pathOf(const QString& name)
{
    const QStringList parts = name.split(u'/');
    return "/repos/" + http::segment(parts.value(0)) + '/' + http::segment(parts.value(1));
}

Repository described(const Json& config, const Answer& root)
{
    Repository repository;
    repository.name = plugin::textAt(config, "repository");
    repository.path = pathOf(repository.name);
    repository.mainBranch = plugin::textAt(root.json, "default_branch");
    repository.branch = plugin::textAt(config, "branch");
    if (repository.branch.isEmpty())
        repository.branch = repository.mainBranch;
    return repository;
}

} // namespace

class Github : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        http::Allowlist allowed;
        // The second is where GitHub's links to next pages, and redirects of a renamed repository, lead.
        for (const QByteArray& base : {QByteArray("/repos/*/*"), QByteArray("/repositories/*")}) {
            allowed.get(base);
            for (const char* rest :
                 {"/actions/runs", "/actions/runs/*/jobs", "/actions/secrets", "/branches/*",
                  "/branches/*/protection", "/code-scanning/alerts", "/code-scanning/analyses", "/commits/*",
                  "/commits/*/check-runs", "/commits/*/status", "/dependabot/alerts", "/rules/branches/*",
                  "/secret-scanning/alerts"})
                allowed.get(base + rest);
        }
        return allowed;
    }

    [[nodiscard]] std::vector<http::ResetHeader> resets() const override
    {
        return {{"x-ratelimit-reset", http::ResetHeader::Unit::EpochSeconds, "x-ratelimit-remaining",
                 "x-ratelimit-limit"}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        ci::Envelopes envelopes(inquiry);
        Section& runs = envelopes.open("ci-run", inquiry.subject);
        const Answer root = runs.ask(rootRequest(inquiry.config));
        // What cannot be read itself says nothing of what it does not have.
        if (root.problem)
            return failureOf(*root.problem, inquiry.now);
        Repository repository = described(inquiry.config, root);
        const auto branch = [&](const QString& name) {
            return readBranch(runs.ask(
                repository.get("/branches/" + http::segment(name), {}, QStringLiteral("Contents: read"))));
        };
        const Branch released = branch(repository.branch);
        const Branch main =
            repository.branch == repository.mainBranch ? released : branch(repository.mainBranch);
        repository.commit = ci::fullCommit(inquiry.subject);
        if (!inquiry.subject.contains("commit") && released.head.isKnown()) {
            repository.commit = released.head.value;
            runs.subject() = inquiry.subject = ci::subjectAt(inquiry.subject, *repository.commit);
        }
        if (repository.commit)
            repository.whyNoCommit = missingCommit(repository, runs);
        const auto asks = [&](const char* part) { return ci::isAsked(inquiry.config, part); };
        if (asks("ci"))
            askWorkflows(repository, runs);
        if (asks("protection"))
            askProtection(repository, released, envelopes.open("posture", ci::projectOf(inquiry.subject)));
        if (asks("dependabot"))
            askDependabot(repository, main, envelopes.open("vulnerabilities", inquiry.subject));
        if (asks("code-scanning"))
            askCodeScanning(repository, envelopes.open("static-analysis", inquiry.subject));
        if (asks("secret-scanning"))
            askSecretScanning(repository, envelopes.open("secret-scan", inquiry.subject));
        if (asks("secret-age"))
            askSecretAge(repository, envelopes.open("posture", ci::projectOf(inquiry.subject)));
        return envelopes.send();
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer root = inquiry.ask(rootRequest(inquiry.config));
        if (root.problem)
            return {{}, root.problem};
        const Repository repository = described(inquiry.config, root);
        std::vector<Request> requests;
        std::vector<const Part*> parts;
        for (const Part& part : kParts) {
            if (!ci::isAsked(inquiry.config, part.name))
                continue;
            const QByteArray path =
                QByteArray(part.probe).replace("{branch}", http::segment(repository.branch));
            requests.push_back(repository.get(path, {{"per_page", "1"}}, QLatin1String(part.needs)));
            parts.push_back(&part);
        }
        return summedUp(repository, parts, inquiry.ask(requests));
    }

    /// Names what can be read, and what not, with its reason: that a service is out of order is no
    /// permission.
    static http::Probed summedUp(const Repository& repository, const std::vector<const Part*>& parts,
                                 const std::vector<Answer>& answers)
    {
        QStringList may;
        QStringList mayNot;
        QStringList hints;
        QStringList lacks;
        std::optional<http::Problem> worst;
        for (size_t i = 0; i < parts.size(); ++i) {
            const auto& problem = answers[i].problem;
            const QString name = QLatin1String(parts[i]->name);
            if (!problem || isOff(*problem)) {
                may += name;
                continue;
            }
            const bool isRefused = problem->trouble == http::Trouble::Forbidden ||
                                   problem->trouble == http::Trouble::Unauthorized;
            mayNot += isRefused ? name : QStringLiteral("%1 (%2)").arg(name, problem->what);
            if (isRefused)
                lacks += QString(problem->hint).remove(kLacks);
            else if (!problem->hint.isEmpty() && !hints.contains(problem->hint))
                hints += problem->hint;
            if (!worst || problem->trouble == http::Trouble::Cancelled ||
                (isRefused && worst->trouble != http::Trouble::Cancelled))
                worst = problem;
        }
        const QString words = QStringLiteral("%1 can be read: %2")
                                  .arg(repository.name, may.isEmpty() ? QStringLiteral("nothing of it")
                                                                      : may.join(QStringLiteral(", ")));
        if (!worst)
            return {words, {}};
        if (!lacks.isEmpty())
            hints.prepend(kLacks + lacks.join(QStringLiteral("; ")));
        worst->what = words + QStringLiteral("; but not ") + mayNot.join(QStringLiteral(", "));
        worst->hint = hints.join(QStringLiteral("; "));
        return {{}, worst};
    }

    static QString missingCommit(const Repository& repository, Section& section)
    {
        const Answer commit =
            section.ask(repository.get("/commits/" + repository.commit->toLatin1(), {{"per_page", "1"}},
                                       QStringLiteral("Contents: read")));
        if (commit.ok())
            return {};
        return QStringLiteral("GitHub shows no commit %1 in %2: ")
                   .arg(repository.commit->left(12), repository.name) +
               ci::reasonOf(*commit.problem);
    }

    static Request rootRequest(const Json& config)
    {
        Repository repository;
        repository.path = pathOf(plugin::textAt(config, "repository"));
        return repository.get("", {}, QStringLiteral("Metadata: read"));
    }
};

} // namespace slipway::github

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::github::Github>(argc, argv);
}
