// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_filter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace slipway::views {

class Theme;

/// Navigation: the board, the inbox, the sources, the policies, the saved views with how many releases each
/// holds, and the workspace at the bottom.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    SideBar(const Theme& theme, QWidget* parent);

    /// How many releases each view holds, and how many dead letters are open.
    void setCounts(const BoardFilter& filter, int refused);
    void setCurrent(BoardFilter::View view);
    void setInboxCurrent();
    void setSourcesCurrent();
    void setMentionsCurrent();
    /// How many notes name the person and are unseen.
    void setMentions(int unseen);
    void setPoliciesCurrent();
    void setPolicies(int inForce);
    /// Shows how many sources fail, or how many there are.
    void setSources(int sources, int failing);
    void setWorkspace(const QString& location);
    void setPast(bool isPast); ///< only the board can be shown as of then

    /// Narrower where the board needs the room.
    void fitTo(int windowWidth);

Q_SIGNALS:
    void viewChosen(slipway::views::BoardFilter::View view);
    void inboxChosen();
    void sourcesChosen();
    void mentionsChosen();
    void policiesChosen();
    void workspaceClicked();
    void themeClicked();

private:
    struct Entry
    {
        QPushButton* button = nullptr;
        QLabel* count = nullptr;
        BoardFilter::View view = BoardFilter::View::All;
    };
    [[nodiscard]] Entry makeEntry(const QString& text);
    void addEntry(BoardFilter::View view, const QString& text);

    void makeCurrent(const Entry& chosen);
    void fit(); ///< no number may cover its name

    int m_least = 184;            ///< px
    std::vector<Entry> m_entries; ///< of the board's views

    Entry m_inbox;
    Entry m_sources;
    Entry m_mentions;
    Entry m_policies;
    QPushButton* m_workspace;
};

} // namespace slipway::views
