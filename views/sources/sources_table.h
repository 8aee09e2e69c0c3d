// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/row_table.h"

class QSortFilterProxyModel;

namespace slipway::readiness {
struct SourceStatus;
}

namespace slipway::views {

class SourcesModel;
class Theme;

/// The sources as a table, one chosen at a time, sorted by its headings and filtered by text.
class SourcesTable : public RowTable
{
    Q_OBJECT

public:
    SourcesTable(const Theme& theme, SourcesModel& sources, QWidget* parent);

    void setFilter(const QString& text);
    /// The row of the model that is chosen; -1 if none is.
    [[nodiscard]] int chosenRow() const;
    [[nodiscard]] const readiness::SourceStatus* chosenStatus() const; ///< null if none is
    /// Chooses the model's row; -1: the first that is shown.
    void choose(int row);
    [[nodiscard]] bool isBlank() const; ///< nothing fits the filter

private:
    QSortFilterProxyModel* m_sorted;
};

} // namespace slipway::views
