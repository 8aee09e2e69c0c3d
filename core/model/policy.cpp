// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/policy.h"

#include <algorithm>

namespace slipway::model {

// Defined where every part is complete: clang++ 14 cannot default it inside the recursion.
bool CompositeRule::operator==(const CompositeRule& other) const = default;

bool Rule::operator==(const Rule& other) const
{
    return node == other.node;
}

const Criterion* Policy::find(const CriterionId& criterion) const
{
    const auto found =
        std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& c) { return c.id == criterion; });
    return found == criteria.end() ? nullptr : &*found;
}

const Parameter* Policy::findParameter(const QString& name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const Parameter& p) { return p.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

const StageGate* Policy::gateTo(const Stage& stage) const
{
    const auto found =
        std::find_if(gates.begin(), gates.end(), [&](const StageGate& gate) { return gate.stage == stage; });
    return found == gates.end() ? nullptr : &*found;
}

bool Policy::derivesFrom(const QString& policy) const
{
    return std::any_of(origins.begin(), origins.end(), [&](const PolicyOrigin& o) { return o.id == policy; });
}

bool isAttestable(const Rule& rule)
{
    if (std::holds_alternative<AttestedRule>(rule.node))
        return true;
    const auto* composite = std::get_if<CompositeRule>(&rule.node);
    return composite && std::any_of(composite->parts.begin(), composite->parts.end(), isAttestable);
}

QString toKey(CompareOp op)
{
    switch (op) {
    case CompareOp::Equal:
        return QStringLiteral("==");
    case CompareOp::NotEqual:
        return QStringLiteral("!=");
    case CompareOp::Less:
        return QStringLiteral("<");
    case CompareOp::LessOrEqual:
        return QStringLiteral("<=");
    case CompareOp::Greater:
        return QStringLiteral(">");
    case CompareOp::GreaterOrEqual:
        return QStringLiteral(">=");
    case CompareOp::In:
        return QStringLiteral("in");
    case CompareOp::Matches:
        return QStringLiteral("matches");
    case CompareOp::Exists:
        return QStringLiteral("exists");
    }
    Q_UNREACHABLE();
}

} // namespace slipway::model
