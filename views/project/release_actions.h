// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace slipway::views {

class ActionCollection;
class ProjectPage;

/// Makes what can be done on a release's page actions of the collection, and gives them to the window.
/// `shown` gives the page while it is in front, else null: then they do nothing.
void addReleaseActions(ActionCollection& actions, QWidget* window, std::function<ProjectPage*()> shown);

} // namespace slipway::views
