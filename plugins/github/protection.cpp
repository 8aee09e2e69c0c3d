// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/github/protection.h"

#include "plugins/sdk/reading/json_stream.h"

namespace slipway::github {

using namespace model;

namespace {

/// What one of the two ways to protect a branch demands.
struct Demands
{
    bool isProtected = false;
    qint64 approvals = 0;
    qint64 checks = 0;
    bool forbidsForce = false;
};
using Found = Observation<Demands>;

Found fromRules(const Observation<std::vector<Json>>& rules)
{
    return rules.then([](const std::vector<Json>& list) {
        Demands demands;
        for (const Json& rule : list) {
            const QString type = plugin::textAt(rule, "type");
            // Rules on how a commit is worded keep nobody from pushing it.
            for (const char* each : {"pull_request", "required_status_checks", "non_fast_forward", "update",
                                     "required_deployments", "merge_queue", "workflows", "code_scanning"})
                demands.isProtected |= type == QLatin1String(each);
            demands.forbidsForce |= type == QLatin1String("non_fast_forward");
            demands.approvals =
                std::max(demands.approvals,
                         plugin::countAt(rule, "parameters/required_approving_review_count").value_or(0));
            if (const Json* checks = plugin::jsonAt(rule, "parameters/required_status_checks"))
                demands.checks += qint64(checks->size());
        }
        return demands;
    });
}

Found fromClassic(const Answer& answer)
{
    if (answer.problem) {
        // 404 "Not Found" is what a token gets that may not see it.
        const bool isNone =
            answer.has(http::Trouble::NotFound) &&
            plugin::textAt(answer.json, "message").contains(QStringLiteral("Branch not protected"));
        const QString why = ci::reasonOf(*answer.problem);
        return isNone ? Found::absent(why) : Found::unknown(why);
    }
    Demands demands;
    demands.isProtected = true;
    demands.approvals =
        plugin::countAt(answer.json, "required_pull_request_reviews/required_approving_review_count")
            .value_or(0);
    for (const char* list : {"required_status_checks/checks", "required_status_checks/contexts"}) {
        if (const Json* checks = plugin::jsonAt(answer.json, list); checks && checks->is_array())
            demands.checks = std::max(demands.checks, qint64(checks->size()));
    }
    demands.forbidsForce = !plugin::flagAt(answer.json, "allow_force_pushes/enabled").value_or(false);
    return Found::of(demands);
}

/// The stricter counts. What one says is known if the other says nothing, or if it is more than nothing
/// already: both hold together.
template<class T>
Observation<T> together(const Found& rules, const Found& classic, T Demands::*member)
{
    T most{};
    QString unknown;
    for (const Found& each : {rules, classic}) {
        if (each.value)
            most = std::max(most, (*each.value).*member);
        else if (each.state == http::State::Unknown)
            unknown = each.why;
    }
    return unknown.isEmpty() || most > T{} ? Observation<T>::of(most) : Observation<T>::unknown(unknown);
}

} // namespace

void askProtection(const Repository& repository, const Branch& branch, Section& section)
{
    const QByteArray name = http::segment(repository.branch);
    const auto rules = ci::itemsOf(
        section.walk(http::PageWalk(section.inquiry().http,
                                    repository.get("/rules/branches/" + name, {{"per_page", "100"}},
                                                   QStringLiteral("Metadata: read")))),
        "");
    const Found ofRules = fromRules(rules);
    // 404 "Branch not protected" is also said of branches that rulesets protect.
    const Found ofClassic = fromClassic(section.ask(
        repository.get("/branches/" + name + "/protection", {}, QStringLiteral("Administration: read"))));

    auto isProtected = together(ofRules, ofClassic, &Demands::isProtected);
    if (!isProtected.isKnown() && branch.isProtected.isKnown())
        isProtected = branch.isProtected; // says both in one, without the details
    if (isProtected.isKnown() && !*isProtected.value && branch.isProtected.value.value_or(false))
        isProtected = Observation<bool>::unknown(
            QStringLiteral("GitHub says that %1 is protected, but not what keeps anybody from pushing to it")
                .arg(repository.branch));
    section.put("branch.protected", isProtected);
    section.put("branch.required_approvals", together(ofRules, ofClassic, &Demands::approvals));
    section.put("branch.required_checks", together(ofRules, ofClassic, &Demands::checks));
    section.put(
        "branch.force_pushes",
        together(ofRules, ofClassic, &Demands::forbidsForce).then([](bool forbids) { return !forbids; }));
    section.find(
        QStringLiteral("branch.protected"), "note",
        QStringLiteral("the branch is %1; who may bypass its rules is not looked at").arg(repository.branch));
}

} // namespace slipway::github
