// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/app_port.h"
#include "views/widgets/page.h"

#include <QKeySequence>

#include <vector>

namespace slipway::views {

class NoticeCenter;
class UserSettings;

/// One page of the window beside the board and the release's page. The action "<id>.show" and the side bar's
/// button "side<Id>" come from it.
struct Place
{
    enum class Group
    {
        Work, ///< under the board
        Setup ///< at the bottom of the side bar
    };

    QString id;      ///< "inbox"; never translated
    QString text;    ///< in the side bar
    QString toolTip; ///< what is found there
    QString actionText;
    QKeySequence shortcut;
    Group group = Group::Work;
    bool showsPast = false; ///< can be shown as of another moment
    std::function<std::unique_ptr<Page>(const ViewContext& context)> make; ///< without a parent
};

/// The window's pages in the order of the side bar.
[[nodiscard]] std::vector<Place> places(const AppPort& port, UserSettings& settings, NoticeCenter& notices);

} // namespace slipway::views
