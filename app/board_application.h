// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QString>

namespace slipway::app {

struct BoardOptions
{
    QString workspace; ///< to open; empty: the welcome page
    bool isDemo = false;
    QString person;
};

/// Opens the window and runs until it is closed. Creates and connects everything that it needs.
[[nodiscard]] int runBoard(int& argc, char** argv, const BoardOptions& options);

/// True if there is a screen to open a window on.
[[nodiscard]] bool hasDisplay();

} // namespace slipway::app
