// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QMenu;

namespace slipway::views {

/// A label that shows plain text only, whatever it is given, in one of the theme's styles.
[[nodiscard]] QLabel* makeLabel(const QString& text, TextStyle style, QWidget* parent, bool isMuted = false);
/// The same over several lines, selectable.
[[nodiscard]] QLabel* makeParagraph(const QString& text, TextStyle style, QWidget* parent,
                                    bool isMuted = false);

enum class ButtonLook
{
    Plain,
    Primary,
    Link,
    Tab,
    Filter,
    Navigation
};
[[nodiscard]] QPushButton* makeButton(const QString& text, ButtonLook look, QWidget* parent);

/// The button opens the menu, and has room for the arrow that says so.
void giveMenu(QPushButton& button, QMenu* menu);

/// Gives what pops up beside a widget the sheet of that widget's window: completers' popups have no parent,
/// and so none of their own (docs/adr/0050). Call it before each showing; it costs nothing while nothing
/// changed.
void dressPopup(QWidget& popup, const QWidget& beside);

/// A hairline.
[[nodiscard]] QFrame* makeLine(QWidget* parent, Qt::Orientation orientation = Qt::Horizontal);

} // namespace slipway::views
