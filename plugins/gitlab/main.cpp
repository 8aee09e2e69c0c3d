// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/gitlab/pipelines.h"
#include "plugins/sdk/reading/json_stream.h"

#include <QRegularExpression>

namespace slipway::gitlab {

using namespace model;

namespace {

/// GitLab's wildcards: `*` is any text, slashes too.
bool fits(const QString& pattern, const QString& branch)
{
    const QString expression =
        QRegularExpression::escape(pattern).replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(branch).hasMatch();
}

/// branch.*: what the protected branches and patterns say that fit. Of several the most permissive counts.
void askProtection(const Project& project, Section& section)
{
    const auto found =
        ci::itemsOf(section.walk(http::PageWalk(section.inquiry().http,
                                                project.get("/protected_branches", {{"per_page", "100"}}))),
                    "");
    if (!found.isKnown()) {
        // The project can be read, so 404 is a list that this role does not see.
        for (const char* key : {"branch.protected", "branch.force_pushes"})
            section.put(key, Observation<bool>::unknown(found.why));
        return;
    }
    bool isProtected = false;
    bool mayForce = false;
    for (const Json& each : *found.value) {
        const QString name = plugin::textAt(each, "name");
        if (!fits(name, project.branch))
            continue;
        isProtected = true;
        mayForce |= plugin::flagAt(each, "allow_force_push").value_or(false);
        section.find(QStringLiteral("branch.protected"), "note",
                     QStringLiteral("%1 is protected by \"%2\"").arg(project.branch, name));
    }
    section.put("branch.protected", Observation<bool>::of(isProtected));
    section.put("branch.force_pushes", Observation<bool>::of(mayForce || !isProtected));
}

Project described(const Json& config, const Answer& root)
{
    Project project;
    project.path = "/projects/" + http::segment(plugin::textAt(config, "project"));
    project.branch = plugin::textAt(config, "branch");
    if (project.branch.isEmpty() && root.ok())
        project.branch = plugin::textAt(root.json, "default_branch");
    return project;
}

} // namespace

class Gitlab : public http::LivePlugin
{
    [[nodiscard]] http::Allowlist allowlist(const Json& /*config*/) const override
    {
        http::Allowlist allowed;
        allowed.get("/projects/*");
        for (const char* rest : {"/pipelines", "/pipelines/*", "/pipelines/*/jobs",
                                 "/pipelines/*/test_report_summary", "/protected_branches"})
            allowed.get(QByteArray("/projects/*") + rest);
        return allowed;
    }

    [[nodiscard]] std::vector<http::ResetHeader> resets() const override
    {
        return {{"RateLimit-Reset", http::ResetHeader::Unit::EpochSeconds, "RateLimit-Remaining",
                 "RateLimit-Limit"}};
    }

    [[nodiscard]] http::Outcome gather(http::Inquiry& inquiry) override
    {
        ci::Envelopes envelopes(inquiry);
        Section& runs = envelopes.open("ci-run", inquiry.subject);
        const Answer root = runs.ask(described(inquiry.config, {}).get(""));
        if (root.problem)
            return failureOf(*root.problem, inquiry.now);
        Project project = described(inquiry.config, root);
        project.commit = ci::fullCommit(inquiry.subject);
        if (!inquiry.subject.contains("commit")) {
            if (const auto newest = latestOfBranch(project, runs); newest.isKnown()) {
                project.commit = plugin::textAt(*newest.value, "sha");
                runs.subject() = inquiry.subject = ci::subjectAt(inquiry.subject, *project.commit);
            }
        }
        const auto asks = [&](const char* part) { return ci::isAsked(inquiry.config, part); };
        if (asks("ci") || asks("tests") || asks("coverage")) {
            const std::vector<Json> pipelines = askPipelines(project, runs);
            if (asks("tests"))
                askTests(project, pipelines, envelopes.open("test-run", inquiry.subject));
            if (asks("coverage"))
                putCoverage(pipelines, envelopes.open("coverage", inquiry.subject));
        }
        if (asks("protection"))
            askProtection(project, envelopes.open("posture", ci::projectOf(inquiry.subject)));
        return envelopes.send();
    }

    [[nodiscard]] http::Probed testConnection(http::Inquiry& inquiry) override
    {
        const Answer root = inquiry.ask(described(inquiry.config, {}).get(""));
        if (root.problem)
            return {{}, root.problem};
        const Project project = described(inquiry.config, root);
        for (const char* list : {"/pipelines", "/protected_branches"}) {
            const bool isAskedFor =
                ci::isAsked(inquiry.config, "protection") || QByteArray(list) == "/pipelines";
            const Answer answer = isAskedFor ? inquiry.ask(project.get(list, {{"per_page", "1"}})) : Answer();
            if (answer.problem)
                return {{}, answer.problem};
        }
        return {QStringLiteral("%1 can be read; its branch is %2")
                    .arg(plugin::textAt(root.json, "path_with_namespace"), project.branch),
                {}};
    }
};

} // namespace slipway::gitlab

int main(int argc, char** argv)
{
    return slipway::http::runLivePlugin<slipway::gitlab::Gitlab>(argc, argv);
}
