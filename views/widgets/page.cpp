// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/page.h"

#include "views/widgets/accessible_role.h"

namespace slipway::views {

Page::Page(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Pane);
}

} // namespace slipway::views
