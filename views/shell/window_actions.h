// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace slipway::views {

class ActionCollection;

/// What the window's actions do, in the order they are listed.
struct WindowCommands
{
    std::function<void()> findOrRun;
    std::function<void()> showBoard;
    std::function<void()> showInbox;
    std::function<void()> showSources;
    std::function<void()> showMentions;
    std::function<void()> addSource;
    std::function<void()> showPolicies;
    std::function<void()> filterBoard;
    std::function<void()> refresh;
    std::function<void()> addProject;
    std::function<void()> removeProject;
    std::function<void()> exportPdf;
    std::function<void()> importReports;
    std::function<void()> attest;
    std::function<void()> launch;
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
    std::function<void()> quit;
};

/// Makes them actions of the collection with their texts and shortcuts, and gives them to the window.
void addWindowActions(ActionCollection& actions, QWidget* window, const WindowCommands& commands);

/// Enables or disables every action that may store something.
void allowWriting(const ActionCollection& actions, bool isAllowed);

} // namespace slipway::views
