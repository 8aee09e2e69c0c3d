// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policies_model.h"

#include "views/widgets/translated_words.h"

#include <algorithm>

namespace slipway::views {

using readiness::CataloguedPolicy;

void PoliciesModel::setPolicies(std::vector<CataloguedPolicy> policies)
{
    const bool areSame =
        std::equal(policies.begin(), policies.end(), m_policies.begin(), m_policies.end(),
                   [](const CataloguedPolicy& a, const CataloguedPolicy& b) { return a.id == b.id; });
    if (!areSame) {
        beginResetModel();
        m_policies = std::move(policies);
        endResetModel();
        return;
    }
    m_policies = std::move(policies);
    if (!m_policies.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const CataloguedPolicy* PoliciesModel::policyAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_policies[static_cast<size_t>(row)];
}

int PoliciesModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_policies.begin(), m_policies.end(),
                                    [&](const CataloguedPolicy& policy) { return policy.id == id; });
    return found == m_policies.end() ? -1 : static_cast<int>(found - m_policies.begin());
}

int PoliciesModel::inForce() const
{
    return static_cast<int>(
        std::count_if(m_policies.begin(), m_policies.end(),
                      [](const CataloguedPolicy& policy) { return policy.adoptedAt.has_value(); }));
}

int PoliciesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_policies.size());
}

int PoliciesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PoliciesModel::textOf(const CataloguedPolicy& policy, int column)
{
    switch (column) {
    case PolicyColumn:
        return policy.title.isEmpty() ? policy.id : policy.title;
    case VersionColumn:
        return policy.version;
    case StateColumn:
        if (policy.problem)
            return tr("Unreadable");
        if (!policy.adoptedAt)
            return tr("Shipped only");
        return policy.isDefault ? tr("Default") : tr("In force");
    case CriteriaColumn:
        return QString::number(policy.criteria);
    case JudgesColumn:
        return tr("%1, %2").arg(tr("%n project(s)", nullptr, policy.projects),
                                tr("%n release(s)", nullptr, policy.releases));
    case AdoptedColumn:
        return policy.adoptedAt ? Words::moment(*policy.adoptedAt) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant PoliciesModel::data(const QModelIndex& index, int role) const
{
    const CataloguedPolicy* policy = policyAt(index.row());
    if (!policy)
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*policy, index.column());
    if (role == Qt::ToolTipRole)
        return policy->problem ? policy->problem->line() : QVariant();
    if (role == Qt::AccessibleTextRole)
        return index.column() == PolicyColumn
                   ? QStringLiteral("%1, %2").arg(textOf(*policy, PolicyColumn), policy->id)
                   : textOf(*policy, index.column());
    return {};
}

QVariant PoliciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PolicyColumn:
        return tr("Policy");
    case VersionColumn:
        return tr("Version");
    case StateColumn:
        return tr("State");
    case CriteriaColumn:
        return tr("Criteria");
    case JudgesColumn:
        return tr("Judges");
    case AdoptedColumn:
        return tr("Adopted");
    default:
        return {};
    }
}

} // namespace slipway::views
