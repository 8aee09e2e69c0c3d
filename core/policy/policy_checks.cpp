// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_checks.h"

#include <QHash>
#include <QSet>

namespace slipway::policy {

using namespace model;

namespace {

void collectReferred(const Rule& rule, std::vector<CriterionId>& into)
{
    if (const auto* reference = std::get_if<CriterionRule>(&rule.node))
        into.push_back(reference->criterion);
    else if (const auto* composite = std::get_if<CompositeRule>(&rule.node)) {
        for (const Rule& part : composite->parts)
            collectReferred(part, into);
    }
}

QString pointerTo(size_t index)
{
    return QStringLiteral("/criteria/%1").arg(index);
}

/// Depth-first search over references, remembering the way for the message.
class CircleSearch
{
public:
    explicit CircleSearch(const Policy& policy)
        : m_policy(policy)
    {
    }

    QStringList circleFrom(const CriterionId& start)
    {
        m_way.clear();
        return visit(start) ? m_way : QStringList();
    }

private:
    bool visit(const CriterionId& id)
    {
        const bool closes = m_way.contains(id.toString());
        m_way += id.toString();
        if (closes)
            return true;
        const Criterion* criterion = m_done.contains(id) ? nullptr : m_policy.find(id);
        if (criterion) {
            for (const CriterionId& next : referredCriteria(*criterion)) {
                if (visit(next))
                    return true;
            }
        }
        m_done.insert(id);
        m_way.removeLast();
        return false;
    }

    const Policy& m_policy;
    QStringList m_way;
    QSet<CriterionId> m_done;
};

} // namespace

std::vector<CriterionId> referredCriteria(const Criterion& criterion)
{
    std::vector<CriterionId> referred;
    collectReferred(criterion.rule, referred);
    if (criterion.when)
        collectReferred(*criterion.when, referred);
    return referred;
}

void checkPolicy(const Policy& policy, Refusal& refusal)
{
    QHash<CriterionId, size_t> seen;
    for (size_t i = 0; i < policy.criteria.size(); ++i) {
        const CriterionId& id = policy.criteria[i].id;
        if (seen.contains(id))
            refusal.say(
                pointerTo(i) + QStringLiteral("/id"),
                QStringLiteral("the id %1 is already used by criterion %2").arg(id.toString()).arg(seen[id]),
                QStringLiteral("give it an id of its own"));
        seen.insert(id, i);
    }
    CircleSearch search(policy);
    for (size_t i = 0; i < policy.criteria.size(); ++i) {
        for (const CriterionId& id : referredCriteria(policy.criteria[i])) {
            if (!seen.contains(id))
                refusal.say(pointerTo(i),
                            QStringLiteral("there is no criterion %1 to refer to").arg(id.toString()),
                            QStringLiteral("correct the id or add the criterion"));
        }
        const QStringList circle = search.circleFrom(policy.criteria[i].id);
        if (!circle.isEmpty())
            refusal.say(pointerTo(i),
                        QStringLiteral("refers to itself in a circle: ") + circle.join(QStringLiteral(" → ")),
                        QStringLiteral("remove one of these references"));
    }
}

} // namespace slipway::policy
