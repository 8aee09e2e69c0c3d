// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace slipway::views {

/// Tells screen readers what a widget is that paints itself; Qt knows it only as a widget. Call it before
/// anybody asks for the widget's interface, in its constructor. Its name and description are the widget's
/// accessible ones.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// Lets screen readers say the text at once, whatever they are reading: for what turned up without being
/// asked for.
void announce(QWidget& widget);

} // namespace slipway::views
