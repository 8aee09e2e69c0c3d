// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/project/checklist_model.h"

#include <QSortFilterProxyModel>

namespace slipway::views {

/// Keeps the criteria that its filters and a search let through, with the bands of those; sorts within each
/// band, and leaves out what is in a folded one.
class ChecklistFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show
    {
        All,
        Open,
        Blockers,
        Attestable
    };
    enum class Order
    {
        Policy, ///< as the policy asks them
        Worst,  ///< the worst state first
        Severity,
        Owner
    };

    explicit ChecklistFilter(QObject* parent);

    void setShow(Show show);
    void setSearch(const QString& text);
    void setStates(const QSet<model::ResultState>& states); ///< empty: any
    void setSeverities(const QSet<model::Severity>& severities);
    void setOwners(const QSet<QString>& owners);
    void setOrder(Order order);
    [[nodiscard]] const QSet<model::ResultState>& states() const { return m_states; }
    [[nodiscard]] const QSet<model::Severity>& severities() const { return m_severities; }
    [[nodiscard]] const QSet<QString>& owners() const { return m_owners; }
    [[nodiscard]] Order order() const { return m_order; }
    /// How many of the three lists leave something out.
    [[nodiscard]] int narrowed() const;

    void fold(model::Characteristic characteristic, bool isFolded);
    [[nodiscard]] bool isFolded(model::Characteristic characteristic) const
    {
        return m_folded.contains(characteristic);
    }
    /// Whether the filters, folded bands apart, let any criterion through.
    [[nodiscard]] bool hasAny() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool accepts(const ChecklistModel& model, int row) const;
    [[nodiscard]] bool isFound(const ChecklistModel& model, int row) const;
    [[nodiscard]] const ChecklistModel* checklist() const;

    Show m_show = Show::All;
    QString m_search;
    QSet<model::ResultState> m_states;
    QSet<model::Severity> m_severities;
    QSet<QString> m_owners;
    Order m_order = Order::Policy;
    QSet<model::Characteristic> m_folded;
};

} // namespace slipway::views
