// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/print_job.h"

#include <optional>

namespace slipway::views {

class ActionCollection;
class MainWindow;
class PrintPreview;

/// Adds "window.print", which shows what is shown as it will be printed, and "window.picture", which saves
/// the view as a picture.
void addPaperActions(ActionCollection& actions, MainWindow& window);

/// What is printed of what the window shows: a release's checklist, a review's minutes, of the board the
/// portfolio; as of the moment that it shows, as it is exported (last_export.h). Nothing of other pages.
[[nodiscard]] std::optional<PrintJob> printJobOf(MainWindow& window);

/// Opens the preview; null where there is nothing to print, which a message says.
PrintPreview* openPrintPreview(MainWindow& window);

/// Writes what the window shows to a file, PNG or SVG by its ending; a message tells it. The picture is taken
/// at once, and packed and written on a worker.
void savePicture(MainWindow& window, const QString& path);

} // namespace slipway::views
