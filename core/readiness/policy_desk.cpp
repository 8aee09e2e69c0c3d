// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_desk.h"

#include "core/policy/evaluate.h"
#include "core/policy/policy_reader.h"
#include "core/readiness/board_builder.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

policy::PolicyLookup policyLookup(store::PoliciesInForce inForce, const Shipped& shipped)
{
    return [inForce = std::move(inForce),
            shippedPolicies = shipped.policies](const QString& id) -> std::optional<policy::PolicyDocument> {
        if (const store::AdoptedPolicy* adopted = inForce.find(id))
            return policy::PolicyDocument{adopted->json,
                                          QStringLiteral("policy %1 %2").arg(adopted->id, adopted->version)};
        for (const ShippedPolicy& policy : shippedPolicies) {
            if (policy.id == id)
                return policy::PolicyDocument{policy.json, id + QStringLiteral(".json")};
        }
        return std::nullopt;
    };
}

Result<PolicyDraft> draftPolicy(const QByteArray& json, const QString& where,
                                const policy::PolicyLookup& bases, const FactRegistry& registry)
{
    const auto alone = policy::standAlone(json, where, bases);
    if (!alone)
        return alone.error();
    auto policy = policy::readPolicy(*alone, registry);
    if (!policy)
        return policy.error();
    PolicyDraft draft;
    const bool isOwnText = policy->origins.empty();
    draft.adopted = {policy->id,
                     policy->version,
                     policy->sha256,
                     isOwnText ? json : QByteArray::fromStdString(alone->document.dump(2)),
                     {}};
    draft.policy = std::make_shared<const Policy>(std::move(policy).value());
    return draft;
}

namespace {

/// The policies in force once the draft is adopted.
store::PoliciesInForce withDraft(store::PoliciesInForce policies, const store::AdoptedPolicy& draft)
{
    std::erase_if(policies.all, [&](const store::AdoptedPolicy& p) { return p.id == draft.id; });
    policies.all.insert(policies.all.begin(), draft);
    if (draft.isDefault)
        policies.defaultId = draft.id;
    return policies;
}

QString nameOf(const Policy& policy)
{
    return policy.id + QLatin1Char(' ') + policy.version;
}

QString verdictWords(Verdict verdict, int releases)
{
    if (releases == 1)
        return QStringLiteral("1 release turns %1").arg(toWords(verdict));
    return QStringLiteral("%1 releases turn %2").arg(releases).arg(toWords(verdict));
}

} // namespace

QString PolicyImpact::summary() const
{
    QStringList parts;
    int turned = 0;
    for (const Verdict verdict : {Verdict::NoGo, Verdict::Conditional, Verdict::Go, Verdict::NoEvidence}) {
        const auto count =
            static_cast<int>(std::count_if(impacted.begin(), impacted.end(), [&](const ReleaseImpact& r) {
                return r.before != r.after && r.after == verdict;
            }));
        turned += count;
        if (count > 0)
            parts += verdictWords(verdict, count);
    }
    const int kept = releases - turned;
    const QString rest =
        kept == 1 ? QStringLiteral("1 keeps its verdict") : QStringLiteral("%1 keep their verdict").arg(kept);
    if (releases == 0)
        return QStringLiteral("There is no release yet.");
    QString turning = parts.isEmpty()
                          ? QStringLiteral("No release changes its verdict.")
                          : parts.join(QStringLiteral(", ")) + QStringLiteral("; ") + rest + QLatin1Char('.');
    const auto moved = std::count_if(impacted.begin(), impacted.end(), [](const ReleaseImpact& r) {
        return r.policyBefore.section(QLatin1Char(' '), 0, 0) !=
               r.policyAfter.section(QLatin1Char(' '), 0, 0);
    });
    if (moved == 0)
        return turning;
    return turning + (moved == 1 ? QStringLiteral(" 1 is judged by another policy.")
                                 : QStringLiteral(" %1 are judged by another policy.").arg(moved));
}

namespace {

/// Of a release, the criteria that are asked only afterwards and do not pass.
std::vector<CriterionId> addedAndOpen(const Evaluation& before, const Evaluation& after)
{
    std::vector<CriterionId> added;
    for (const CriterionResult& result : after.results) {
        const CriterionResult* old = before.find(result.criterion);
        const bool wasAsked = old && old->state != ResultState::NotApplicable;
        const bool isOpen = result.state == ResultState::Fail || result.state == ResultState::Stale ||
                            result.state == ResultState::Unknown;
        if (!wasAsked && isOpen)
            added.push_back(result.criterion);
    }
    return added;
}

/// What turned from one board to the other; both have the same releases in the same order.
PolicyImpact impactBetween(const Board& before, const Board& after)
{
    PolicyImpact impact;
    impact.releases = static_cast<int>(after.rows.size());
    for (size_t i = 0; i < after.rows.size(); ++i) {
        const BoardRow& old = before.rows[i];
        const BoardRow& row = after.rows[i];
        ReleaseImpact one{row.project.name,
                          row.release.name,
                          old.evaluation.verdict,
                          row.evaluation.verdict,
                          nameOf(*old.policy),
                          nameOf(*row.policy),
                          old.evaluation.applicable,
                          row.evaluation.applicable,
                          policy::changes(old.evaluation, row.evaluation),
                          addedAndOpen(old.evaluation, row.evaluation)};
        if (one.before != one.after || !one.changes.empty() || old.policy->sha256 != row.policy->sha256)
            impact.impacted.push_back(std::move(one));
    }
    std::stable_sort(impact.impacted.begin(), impact.impacted.end(),
                     [](const ReleaseImpact& a, const ReleaseImpact& b) {
                         return (a.before != a.after) > (b.before != b.after);
                     });
    return impact;
}

} // namespace

bool needsNewVersion(const store::AdoptedPolicy& draft, const store::PoliciesInForce& inForce)
{
    const store::AdoptedPolicy* same = inForce.find(draft.id);
    return same && same->sha256 != draft.sha256 && same->version == draft.version;
}

Result<PolicyImpact> impactOf(Workspace& workspace, const PolicyDraft& draft, const QDateTime& at)
{
    const auto snapshot = workspace.history().snapshot();
    if (!snapshot)
        return snapshot.error();
    PolicyShelf shelf(workspace.shipped().registry);
    auto now = shelf.read(snapshot->policies);
    if (!now)
        return now.error();
    auto then = shelf.read(withDraft(snapshot->policies, draft.adopted));
    if (!then)
        return then.error();
    SnapshotIndex index(*snapshot, shelf, workspace.registry());
    const auto before = buildBoard(index, *now, at);
    if (!before)
        return before.error();
    const auto after = buildBoard(index, *then, at);
    if (!after)
        return after.error();
    return impactBetween(*before, *after);
}

Result<PolicyImpact> impactOf(Workspace& workspace, const Project& changed, const QDateTime& at)
{
    // Of all projects: other releases may wait for those of this one.
    const auto snapshot = workspace.history().snapshot();
    if (!snapshot)
        return snapshot.error();
    PolicyShelf shelf(workspace.shipped().registry);
    auto policies = shelf.read(snapshot->policies);
    if (!policies)
        return policies.error();
    SnapshotIndex index(*snapshot, shelf, workspace.registry());
    const auto before = buildBoard(index, *policies, at);
    if (!before)
        return before.error();
    store::HistorySnapshot wanted = *snapshot;
    std::replace_if(
        wanted.projects.begin(), wanted.projects.end(),
        [&](const Project& project) { return project.id == changed.id; }, changed);
    SnapshotIndex again(wanted, shelf, workspace.registry());
    const auto after = withProjectAgain(*before, again, *policies, changed.id);
    if (!after)
        return after.error();
    return impactBetween(*before, *after);
}

} // namespace slipway::readiness
