// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_filter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway::views {

class Theme;

/// Navigation: the board, the saved views with how many releases each holds, and the workspace at the bottom.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    SideBar(const Theme& theme, QWidget* parent);

    void setCounts(const BoardFilter& filter);
    void setCurrent(BoardFilter::View view);
    void setWorkspace(const QString& location);

    /// Narrower where the board needs the room.
    void fitTo(int windowWidth);

Q_SIGNALS:
    void viewChosen(slipway::views::BoardFilter::View view);
    void workspaceClicked();
    void themeClicked();

private:
    struct Entry
    {
        BoardFilter::View view;
        QPushButton* button;
        QLabel* count;
    };
    void addEntry(QWidget* parent, BoardFilter::View view, const QString& text);

    std::vector<Entry> m_entries;
    QPushButton* m_workspace;
};

} // namespace slipway::views
