// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QStackedWidget;
class QWidget;

namespace slipway::views {

/// Fills the stack: a list with the detail of what is chosen beside it, and what stands in their place while
/// there is nothing to list.
void stackList(QStackedWidget& stack, QWidget& list, QWidget& detail, QLabel& blankTitle, QLabel& blankHint);

} // namespace slipway::views
