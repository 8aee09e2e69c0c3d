// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QWidget;

namespace slipway::views {

class ActionCollection;

/// Adds "copy.text", "copy.table" and "copy.image" for every view of the window: the table that has the
/// keyboard, else the first that is in sight; where there is none the image is of what the window shows. The
/// message bar nearest to the table says what was copied.
void addCopyActions(ActionCollection& actions, QWidget* window);

/// The table that those actions copy; nullptr if none is in sight.
[[nodiscard]] QAbstractItemView* tableToCopy(const QWidget& window);

} // namespace slipway::views
