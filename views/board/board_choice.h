// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace slipway::readiness {
struct BoardRow;
}

namespace slipway::views {

class BoardModel;
class BoardTable;
class ReleasePanel;
class SelectionBar;
struct ViewContext;

/// What is chosen on the board, told below its table: the release or group where the keyboard is in the
/// panel, how many releases there are to work on in the bar. GUI thread.
class BoardChoice : public QObject
{
    Q_OBJECT

public:
    /// Makes the panel and the bar as parts of the page, which lays them out. The context is the page's, and
    /// outlives them.
    BoardChoice(const BoardModel& model, BoardTable& table, const ViewContext& context, QWidget* page);

    [[nodiscard]] SelectionBar& bar() { return *m_bar; }
    [[nodiscard]] ReleasePanel& panel() { return *m_panel; }

    /// The release where the keyboard is; nullptr on a group's heading.
    [[nodiscard]] const readiness::BoardRow* selected() const;
    /// The releases that are chosen, from top to bottom; what bulk actions work on.
    [[nodiscard]] std::vector<const readiness::BoardRow*> chosen() const;
    /// Other rows are shown: the first release is selected where none is any more.
    void ensureSelected();
    void showSelected(); ///< in the panel

private:
    void showCount();

    const BoardModel& m_model;
    BoardTable& m_table;
    SelectionBar* m_bar;
    ReleasePanel* m_panel;
};

} // namespace slipway::views
