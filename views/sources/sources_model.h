// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_status.h"

#include <QAbstractTableModel>

namespace slipway::views {

/// Sources as a table. While the same sources stand in the same order only what changed is told, so that
/// selection and scroll survive.
class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SourceColumn,
        ProjectColumn,
        HealthColumn,
        SuccessColumn, ///< how long ago a run last went well
        NextColumn,
        ScheduleColumn,
        ServiceColumn, ///< whom it asks, how long that takes and what is left of its limit
        WhyColumn,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole
    };

    explicit SourcesModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// `now` is what ages are counted from.
    void setStatuses(std::vector<readiness::SourceStatus> statuses, const QDateTime& now);
    /// What each source that is being collected now is doing; empty where it has not said yet.
    void setDoing(const QHash<model::SourceId, QString>& doing);
    /// Counts ages and times to come from that moment.
    void setNow(const QDateTime& now);
    /// The row's source, or nullptr.
    [[nodiscard]] const readiness::SourceStatus* statusAt(int row) const;
    [[nodiscard]] int rowOf(const model::SourceId& source) const; ///< -1 if it is not there
    [[nodiscard]] int failing() const;                            ///< how many fail or rest

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const readiness::SourceStatus& status, int column) const;
    [[nodiscard]] QString toolTipOf(const readiness::SourceStatus& status, int column) const;
    [[nodiscard]] QVariant sortKey(const readiness::SourceStatus& status, int column) const;

    void tellChange(int firstRow, int lastRow);
    void tellAges(); ///< what is counted from now

    std::vector<readiness::SourceStatus> m_statuses;
    QHash<model::SourceId, QString> m_doing;
    QDateTime m_now;
};

} // namespace slipway::views
