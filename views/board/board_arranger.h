// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/saved_view.h"

#include <QObject>

namespace slipway::views {

class BoardBar;
class BoardFilter;
class BoardTable;

/// How the board's table is arranged: its filter, grouping, sorting, columns and the height of its rows; and
/// what of that is there again at the next start. GUI thread.
class BoardArranger : public QObject
{
    Q_OBJECT

public:
    BoardArranger(BoardFilter& filter, BoardBar& bar, BoardTable& table);

    void restore(); ///< what was remembered
    void groupBy(Grouping grouping);
    void setCompact(bool isCompact); ///< the height of the rows; keeping it is up to who hears compacted()

    [[nodiscard]] Arrangement arrangement() const;
    void arrange(const Arrangement& arrangement);
    /// Whether grouping, sorting and columns are kept for the next start.
    void setRemembering(bool isRemembering);

Q_SIGNALS:
    void arranged(); ///< as a whole: other releases may be shown
    void compacted(bool isCompact);

private:
    BoardFilter& m_filter;
    BoardBar& m_bar;
    BoardTable& m_table;
    bool m_isRemembering = true;
};

} // namespace slipway::views
