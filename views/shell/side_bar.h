// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_filter.h"
#include "views/shell/places.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace slipway::views {

class SavedViewsList;
class Theme;

/// Navigation: the board, the pages beside it, the saved views with how many releases each holds, and the
/// workspace at the bottom.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    SideBar(const Theme& theme, const std::vector<Place>& places, QWidget* parent);

    [[nodiscard]] SavedViewsList& savedViews() { return *m_saved; }
    /// How many releases each view holds.
    void setCounts(const BoardFilter& filter);
    /// The number beside a place's name, and the name with it as a sentence.
    void setCount(const QString& place, int number, const QString& spoken);
    void setCurrent(BoardFilter::View view);
    void setCurrentPlace(const QString& id);
    void setWorkspace(const QString& location);
    void setPast(bool isPast); ///< only some places can be shown as of then

    /// Narrower where the board needs the room.
    void fitTo(int windowWidth);

Q_SIGNALS:
    void viewChosen(slipway::views::BoardFilter::View view);
    void savedViewChosen(const QString& id);
    void placeChosen(const QString& id);
    void workspaceClicked();

private:
    struct Entry
    {
        QPushButton* button = nullptr;
        QLabel* count = nullptr;
    };
    struct PlaceEntry
    {
        Entry entry;
        QString id;
        bool showsPast = false;
    };
    [[nodiscard]] Entry makeEntry(const QString& text);
    void addBoard();
    void addSavedViews();
    void addEntries(const std::vector<Place>& places, Place::Group group);
    void addFoot();
    void fit(); ///< no number may cover its name

    int m_least = 184; ///< px
    Entry m_board;
    SavedViewsList* m_saved = nullptr;
    QScrollArea* m_savedScroll = nullptr; ///< around them
    std::vector<PlaceEntry> m_places;
    QPushButton* m_workspace;
};

} // namespace slipway::views
