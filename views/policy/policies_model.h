// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/policy_catalogue.h"

#include <QAbstractTableModel>

namespace slipway::views {

/// The policies in force and those that only shipped, as a table.
class PoliciesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        PolicyColumn, ///< title above id
        VersionColumn,
        StateColumn, ///< in force, default, shipped, unreadable
        CriteriaColumn,
        JudgesColumn, ///< projects and releases
        AdoptedColumn,
        ColumnCount
    };

    explicit PoliciesModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// Tells only what changed while the same policies stand in the same order.
    void setPolicies(std::vector<readiness::CataloguedPolicy> policies);
    /// The row's policy, or nullptr.
    [[nodiscard]] const readiness::CataloguedPolicy* policyAt(int row) const;
    [[nodiscard]] int rowOf(const QString& id) const; ///< -1 if it is not there
    [[nodiscard]] int inForce() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const readiness::CataloguedPolicy& policy, int column);

    std::vector<readiness::CataloguedPolicy> m_policies;
};

} // namespace slipway::views
