// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

namespace slipway::views {

class Theme;

/// A table of whole rows with bands, which span its columns. Qt paints them in the order of their addresses,
/// another one each time; this one from top to bottom, so that a picture of the same has the same bytes. GUI
/// thread.
class ChecklistTable : public QTableView
{
public:
    /// The theme outlives it.
    ChecklistTable(const Theme& theme, QWidget* parent);

    /// Gives every column its part of the width, and every row its height; the rows that are bands span.
    void fit(const std::function<bool(int row)>& isBand);
    /// The selected rows as lines of tab-separated cells below the headings.
    [[nodiscard]] QString selectionAsText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace slipway::views
