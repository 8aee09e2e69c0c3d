// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

#include <memory>
#include <vector>

class QAbstractItemView;
class QMimeData;

/// What a table shows, to be pasted elsewhere. For every QTableView, QTreeView and QListView: the columns
/// that are shown, in their order. GUI thread.
namespace slipway::views {

enum class CopiedRows
{
    Chosen, ///< those that are selected
    /// Those that are selected where that is more than one, else all that are shown: one row alone is where
    /// the reader is, and no choice.
    ChosenOrShown
};

struct CopiedTable
{
    QStringList headings; ///< empty where the view has none
    std::vector<QStringList> rows;

    bool operator==(const CopiedTable&) const = default;
};

[[nodiscard]] CopiedTable copiedTable(const QAbstractItemView& view, CopiedRows rows);

/// Columns aligned by blanks, for a fixed-width font.
[[nodiscard]] QString asAlignedText(const CopiedTable& table);
/// One line a row, cells parted by tabs.
[[nodiscard]] QString asTabbedText(const CopiedTable& table);
/// As asTabbedText() and as an HTML table, so that it becomes cells in a spreadsheet and a table in a mail. A
/// cell that a spreadsheet would run as a formula is marked as text.
[[nodiscard]] std::unique_ptr<QMimeData> asTable(const CopiedTable& table);

inline constexpr int kMostPictureRows = 200; ///< more would be a picture that nothing shows

/// The rows as the view paints them, without selection, at the screen's scale; at most kMostPictureRows. Null
/// where there is nothing.
[[nodiscard]] QImage asPicture(QAbstractItemView& view, CopiedRows rows);

} // namespace slipway::views
