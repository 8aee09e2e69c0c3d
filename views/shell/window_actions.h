// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/places.h"

#include <functional>

class QWidget;

namespace slipway::views {

class ActionCollection;

/// What the window's actions do, in the order they are listed.
struct WindowCommands
{
    std::function<void()> findOrRun;
    std::function<void()> showBoard;
    std::function<void(const QString& place)> show;
    std::function<void()> addSource;
    std::function<void()> filterBoard;
    std::function<void()> refresh;
    std::function<void()> addProject;
    std::function<void()> removeProject;
    std::function<void()> exportPdf;
    std::function<void()> exportAs;
    std::function<void()> exportPortfolio;
    std::function<void()> exportMinutes;
    std::function<void()> importReports;
    std::function<void()> attest;
    std::function<void()> launch;
    std::function<void()> retarget;
    std::function<void()> changeLaunch;
    std::function<void()> waive;
    std::function<void()> assign;
    std::function<void()> takeOut;
    std::function<void()> writeNote;
    std::function<void()> decide;
    std::function<void()> rescan;
    std::function<void()> showBrief;
    std::function<void()> editBrief;
    std::function<void()> importBrief;
    std::function<void()> exportBrief;
    std::function<void()> createWorkspace;
    std::function<void()> openWorkspace;
    std::function<void()> openDemo;
    std::function<void()> columns;
    std::function<void()> asOf;
    std::function<void()> now;
    std::function<void()> shortcuts;
    std::function<void()> whatsNew;
    std::function<void()> quit;
};

/// Makes them actions of the collection with their texts and shortcuts, and gives them to the window; one
/// more for each place.
void addWindowActions(ActionCollection& actions, QWidget* window, const WindowCommands& commands,
                      const std::vector<Place>& places);

/// Enables or disables every action that may store something: all but those of the window, and those whose
/// property "reads" is true.
void allowWriting(const ActionCollection& actions, bool isAllowed);

} // namespace slipway::views
