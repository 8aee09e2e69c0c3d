// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "views/evidence/finding_groups.h"

#include <QAbstractTableModel>

namespace slipway::views {

/// Findings below the headings of their rules.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        LevelColumn,
        PlaceColumn,
        MessageColumn,
        ColumnCount
    };

    /// `registry` says what a rule that is a fact's key means; it may be null.
    FindingModel(std::shared_ptr<const model::FactRegistry> registry, QObject* parent);

    void setLines(FindingLines lines);
    [[nodiscard]] const FindingLines& lines() const { return m_lines; }
    /// The row's finding; nullptr for a heading.
    [[nodiscard]] const model::Finding* findingAt(int row) const;
    /// The row's rule, if the row is its heading.
    [[nodiscard]] const FindingGroup* headingAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString headingText(const FindingGroup& group, int column) const;

    std::shared_ptr<const model::FactRegistry> m_registry;
    FindingLines m_lines;
};

/// "src/a.cpp:12"; the path alone where no line is told.
[[nodiscard]] QString placeOf(const model::Finding& finding);

} // namespace slipway::views
